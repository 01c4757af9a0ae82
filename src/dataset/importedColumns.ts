import type { Observations } from "../read/reading.ts";
import type { Column, NumberColumn, Table, TextColumn } from "../table/table.ts";
import { packageWords } from "../text/enPackage.ts";
import type { ImportedIds } from "./importedTable.ts";

/**
 * The table that the text of the score file reads back to, straight from the observations; null where a year is not of four
 * digits, which the text tells as a fault. Dictionaries hold texts in the order of their first row, as a reader makes them.
 */
export function scoreColumnsOf(
  seen: Observations,
  { ids, source }: ImportedIds,
  {
    isTaken,
    withSd,
    withRaw,
  }: { readonly isTaken: (i: number) => boolean; readonly withSd: boolean; readonly withRaw: boolean },
): Table | null {
  const rows = new Int32Array(seen.length);
  let length = 0;
  for (let i = 0; i < seen.length; i++) if (isTaken(i)) rows[length++] = i;
  const taken = rows.subarray(0, length);
  const year = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const here = seen.year[taken[i]!]!;
    if (here < 1000 || here > 9999) return null;
    year[i] = here;
  }
  const names = seen.countries.map(({ name }) => name);
  const bounds = boundsOf(seen, taken);
  const columns: readonly (readonly [string, Column])[] = [
    ["index_id", texts(taken, seen.indicator, ids)],
    ["iso3", texts(taken, seen.country, names)],
    ["year", { kind: "number", values: year }],
    ["value", numbers(taken, seen.value)],
    ["low", bounds.low],
    ["high", bounds.high],
    ...(withSd ? [["sd", numbers(taken, seen.sd)] as const] : []),
    ...(withRaw ? [["raw", texts(taken, seen.raw?.codes ?? null, seen.raw?.dictionary ?? [])] as const] : []),
    ["source_id", texts(taken, null, [source])],
    ["note", bounds.note],
  ];
  return { length, columns: new Map(columns) };
}

/** The column of some rows of codes; every row has the first text where there are no codes. */
function texts(rows: Int32Array, from: Int32Array | null, words: readonly string[]): TextColumn {
  const codes = new Int32Array(rows.length);
  const codeOf = new Int32Array(words.length).fill(-2);
  const known = new Map<string, number>();
  for (let i = 0; i < rows.length; i++) {
    const word = from === null ? 0 : from[rows[i]!]!;
    let code = word < 0 ? -1 : codeOf[word]!;
    if (code === -2) {
      const text = words[word] ?? "";
      code = text === "" ? -1 : (known.get(text) ?? known.size);
      if (text !== "") known.set(text, code);
      codeOf[word] = code;
    }
    codes[i] = code;
  }
  return { kind: "text", codes, dictionary: [...known.keys()] };
}

function numbers(rows: Int32Array, from: Float64Array): NumberColumn {
  const values = new Float64Array(rows.length);
  // A text has no negative zero.
  for (let i = 0; i < rows.length; i++) values[i] = from[rows[i]!]! + 0;
  return { kind: "number", values };
}

/** Bounds that hold their value between them; others are in the note. */
function boundsOf(
  seen: Observations,
  rows: Int32Array,
): { readonly low: NumberColumn; readonly high: NumberColumn; readonly note: TextColumn } {
  const low = new Float64Array(rows.length).fill(NaN);
  const high = new Float64Array(rows.length).fill(NaN);
  const notes = new Int32Array(rows.length);
  const known = new Map<string, number>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const [value, least, most] = [seen.value[row]!, seen.low[row]!, seen.high[row]!];
    const holds = least <= value && value <= most;
    if (holds) [low[i], high[i]] = [least + 0, most + 0];
    let text = seen.notes[seen.note[row]!] ?? "";
    if (!holds && (!Number.isNaN(least) || !Number.isNaN(most))) {
      const remark = packageWords.bounds(printed(least), printed(most));
      text = text === "" ? remark : `${text}; ${remark}`;
    }
    notes[i] = text === "" ? -1 : (known.get(text) ?? known.size);
    if (text !== "") known.set(text, notes[i]!);
  }
  return {
    low: { kind: "number", values: low },
    high: { kind: "number", values: high },
    note: { kind: "text", codes: notes, dictionary: [...known.keys()] },
  };
}

function printed(value: number): string {
  return Number.isNaN(value) ? "" : String(value);
}
