import { orderOf } from "../table/order.ts";
import type { NumberColumn, Table, TextColumn } from "../table/table.ts";
import type { Aggregate } from "./dataset.ts";
import type { DataPackage } from "./package.ts";
import { oneOf, rowsOf, type ReadFile, type Row } from "./rows.ts";
import type { ScoreColumns, StoredIndex } from "./stored.ts";

/** The rows of all score files of a package, one after the other, each text column with one dictionary for all. */
export interface ScoreRows {
  readonly length: number;
  readonly index: TextColumn;
  readonly country: TextColumn;
  readonly source: TextColumn;
  readonly note: TextColumn;
  readonly year: Float64Array;
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The rows of the score files by column. Columns that a file does without are missing in its rows. */
export function scoreRowsOf(files: readonly ReadFile[]): ScoreRows {
  const tables = files.filter(({ kind }) => kind === "scores").map(({ table }) => table);
  return {
    length: tables.reduce((sum, { length }) => sum + length, 0),
    index: textsOf(tables, "index_id"),
    country: textsOf(tables, "iso3"),
    source: textsOf(tables, "source_id"),
    note: textsOf(tables, "note"),
    year: numbersOf(tables, "year"),
    value: numbersOf(tables, "value"),
    low: numbersOf(tables, "low"),
    high: numbersOf(tables, "high"),
  };
}

/** The order of the score rows by index, country (by code) and year. */
export function scoreOrderOf({ length, index, country, year }: ScoreRows): Int32Array {
  const years = distinctOf(year);
  const placeOf = new Map(years.map((each, place) => [each, place]));
  const places = new Int32Array(length);
  for (let row = 0; row < length; row++) places[row] = placeOf.get(year[row]!) ?? 0;
  return orderOf(length, [
    { codes: index.codes, size: index.dictionary.length },
    sortedKey(country),
    { codes: places, size: years.length },
  ]);
}

/**
 * The indices that a package declares, with the aggregates that their publishers printed, and the values of all of them in
 * one set of columns.
 */
export function scoresOf(
  pack: DataPackage,
  files: readonly ReadFile[],
): { readonly indices: readonly StoredIndex[]; readonly scores: ScoreColumns } {
  const rows = scoreRowsOf(files);
  const order = scoreOrderOf(rows);
  const raw = rawValuesOf(files);
  const scores: ScoreColumns = {
    year: gathered(new Int32Array(rows.length), rows.year, order),
    value: gathered(new Float64Array(rows.length), rows.value, order),
    low: gathered(new Float64Array(rows.length), rows.low, order),
    high: gathered(new Float64Array(rows.length), rows.high, order),
    source: gathered(new Int32Array(rows.length), rows.source.codes, order),
    note: gathered(new Int32Array(rows.length), rows.note.codes, order),
    sources: rows.source.dictionary,
    notes: rows.note.dictionary,
    ...(raw === null
      ? {}
      : { raw: { ...raw, codes: gathered(new Int32Array(rows.length), raw.codes, order) } }),
  };
  const aggregates = byIndex(rowsOf(files, "aggregates").map(aggregateOf));
  const spans = spansOf(order, rows);
  const indices = pack.regulens.indices.map((meta): StoredIndex => {
    const [from, to] = spans.get(meta.id) ?? [0, 0];
    return {
      ...meta,
      dataset: pack.name,
      aggregates: aggregates.get(meta.id) ?? [],
      years: distinctOf(scores.year.subarray(from, to)),
      ...countriesOf(order, rows.country, from, to),
    };
  });
  return { indices, scores };
}

/** The values of the score rows as their files write them, where any is not the number as printed; else null. */
function rawValuesOf(files: readonly ReadFile[]): TextColumn | null {
  const tables = files.filter(({ kind }) => kind === "scores").map(({ table }) => table);
  const [said, seen] = [textsOf(tables, "raw"), joined(tables, writtenValues)];
  if (said.dictionary.length === 0) return seen.dictionary.length === 0 ? null : seen;
  const codes = said.codes.map((code, row) => {
    if (code >= 0) return code;
    const own = seen.codes[row]!;
    return own < 0 ? -1 : said.dictionary.length + own;
  });
  return { kind: "text", codes, dictionary: [...said.dictionary, ...seen.dictionary] };
}

function writtenValues({ columns }: Table): TextColumn | null {
  const values = columns.get("value");
  return values?.kind === "number" ? (values.written ?? null) : null;
}

/** First row of each index in the order, and the row after its last. */
function spansOf(order: Int32Array, { index }: ScoreRows): ReadonlyMap<string, readonly [number, number]> {
  const spans = new Map<string, readonly [number, number]>();
  let from = 0;
  for (let i = 1; i <= order.length; i++) {
    const code = index.codes[order[from]!]!;
    if (i < order.length && index.codes[order[i]!] === code) continue;
    spans.set(index.dictionary[code] ?? "", [from, i]);
    from = i;
  }
  return spans;
}

function countriesOf(
  order: Int32Array,
  { codes, dictionary }: TextColumn,
  from: number,
  to: number,
): Pick<StoredIndex, "countries" | "starts"> {
  const countries: string[] = [];
  const starts: number[] = [];
  for (let i = from; i < to; i++) {
    const code = codes[order[i]!]!;
    if (i > from && codes[order[i - 1]!] === code) continue;
    countries.push(dictionary[code] ?? "");
    starts.push(i);
  }
  return { countries, starts: Int32Array.from([...starts, to]) };
}

function sortedKey({ codes, dictionary }: TextColumn) {
  const placeOf = new Int32Array(dictionary.length);
  dictionary
    .map((text, code) => ({ text, code }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .forEach(({ code }, place) => {
      placeOf[code] = place;
    });
  return { codes: codes.map((code) => placeOf[code]!), size: dictionary.length };
}

function distinctOf(numbers: Int32Array | Float64Array): readonly number[] {
  const found = new Set<number>();
  let last = NaN;
  for (let i = 0; i < numbers.length; i++) {
    if (numbers[i] !== last) found.add((last = numbers[i]!));
  }
  return [...found].sort((a, b) => a - b);
}

/** The numbers in the order given. (A loop: `from` with a function goes through an iterator and is ten times slower.) */
function gathered<T extends Int32Array | Float64Array>(
  into: T,
  from: Int32Array | Float64Array,
  order: Int32Array,
): T {
  for (let i = 0; i < order.length; i++) into[i] = from[order[i]!]!;
  return into;
}

function textsOf(tables: readonly Table[], name: string): TextColumn {
  return joined(tables, ({ columns }) => {
    const column = columns.get(name);
    return column?.kind === "text" ? column : null;
  });
}

/** One column of all tables with one dictionary; missing in those that have none. */
function joined(tables: readonly Table[], columnOf: (table: Table) => TextColumn | null): TextColumn {
  const [only, ...others] = tables;
  const alone = only === undefined || others.length > 0 ? null : columnOf(only);
  if (alone !== null) return alone;
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(tables.reduce((sum, { length }) => sum + length, 0)).fill(-1);
  let at = 0;
  for (const table of tables) {
    const column = columnOf(table);
    if (column !== null) {
      const common = column.dictionary.map((text) => {
        const code = codeOf.get(text) ?? codeOf.size;
        codeOf.set(text, code);
        return code;
      });
      for (let row = 0; row < table.length; row++) codes[at + row] = common[column.codes[row]!] ?? -1;
    }
    at += table.length;
  }
  return { kind: "text", codes, dictionary: [...codeOf.keys()] };
}

function numbersOf(tables: readonly Table[], name: string): NumberColumn["values"] {
  const [only, ...others] = tables;
  const alone = others.length > 0 ? undefined : only?.columns.get(name);
  if (alone?.kind === "number") return alone.values;
  const numbers = new Float64Array(tables.reduce((sum, { length }) => sum + length, 0)).fill(NaN);
  let at = 0;
  for (const { columns, length } of tables) {
    const column = columns.get(name);
    if (column?.kind === "number") numbers.set(column.values, at);
    at += length;
  }
  return numbers;
}

function byIndex(aggregates: readonly Aggregate[]): ReadonlyMap<string, readonly Aggregate[]> {
  const found = new Map<string, Aggregate[]>();
  for (const aggregate of aggregates) {
    const list = found.get(aggregate.indexId);
    if (list === undefined) found.set(aggregate.indexId, [aggregate]);
    else list.push(aggregate);
  }
  return found;
}

function aggregateOf(row: Row): Aggregate {
  return {
    indexId: row.text("index_id"),
    group: row.text("group"),
    year: row.number("year"),
    statistic: oneOf(["mean", "median", "published"], row.text("statistic")),
    value: row.number("value"),
    ...row.written("value"),
    sourceId: row.text("source_id"),
  };
}
