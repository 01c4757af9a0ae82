import { ColumnBuilder } from "./columnBuilder.ts";
import type { Dialect } from "../plan.ts";
import type { FileFault } from "../reading.ts";
import { RecordReader } from "./recordReader.ts";
import type { Damage, Sheet } from "./sheet.ts";

/** What a file may hold at most: columns, letters of a record, cells (records times columns). */
export const limits = { columns: 20_000, record: 5_000_000, cells: 25_000_000 } as const;

export type Limits = { readonly [K in keyof typeof limits]: number };

/** How far the reading is: letters of the text read so far, and records. */
export interface RecordProgress {
  readonly characters: number;
  readonly of: number;
  readonly records: number;
}

const progressEvery = 1 << 19;

/**
 * The records of a text in its dialect. CR, LF and CRLF end a record, in any mixture; no other letter does. A run of spaces
 * is one delimiter where the space is the delimiter. Faults: `too-many-columns` and `too-many-cells` (detail: the limit),
 * `line-too-long` (detail: the line), `empty`.
 */
export function recordsOf(
  text: string,
  dialect: Dialect,
  {
    limits: most = limits,
    onProgress,
  }: { limits?: Limits | undefined; onProgress?: ((progress: RecordProgress) => void) | undefined } = {},
): Sheet | FileFault {
  const reader = new RecordReader(text, dialect, { mostFields: most.columns + 1, longest: most.record });
  const builders: ColumnBuilder[] = [];
  const comments: { line: number; text: string }[] = [];
  const lines: number[] = [];
  const widths: number[] = [];
  const blankBefore: number[] = [];
  const unwrappedDamage: Damage[] = [];
  const cells: string[] = [];
  let blank = false;
  let progressed = 0;
  if (/^\uFEFF?sep=.?\r?$/i.test(text.slice(0, 8).split(/[\r\n]/)[0] ?? "")) {
    comments.push({ line: 1, text: reader.restOfLine() });
    reader.skipLine();
  }
  for (;;) {
    while (dialect.comment !== "" && text.startsWith(dialect.comment, reader.position)) {
      comments.push({ line: reader.nextLine, text: reader.restOfLine() });
      reader.skipLine();
    }
    if (!reader.read(cells)) break;
    if (dialect.wrapped && reader.whole) unwrap(cells, dialect, reader, unwrappedDamage);
    if (reader.tooLong) return { fault: "line-too-long", detail: String(reader.recordLine) };
    if (cells.length > most.columns) {
      // One empty field more may be the trailing delimiter of a file at the limit.
      if (cells.length > most.columns + 1 || cells.at(-1) !== "")
        return { fault: "too-many-columns", detail: String(most.columns) };
    }
    if (isBlank(cells)) {
      blank = true;
      continue;
    }
    const record = lines.length;
    for (let column = 0; column < cells.length; column++) {
      const builder = (builders[column] ??= new ColumnBuilder(record));
      builder.put(record, cells[column] ?? "");
    }
    lines.push(reader.recordLine);
    widths.push(cells.length);
    blankBefore.push(blank ? 1 : 0);
    blank = false;
    if (lines.length * builders.length > most.cells)
      return { fault: "too-many-cells", detail: String(most.cells) };
    if (onProgress !== undefined && reader.position - progressed >= progressEvery) {
      progressed = reader.position;
      onProgress({ characters: progressed, of: text.length, records: lines.length });
    }
  }
  onProgress?.({ characters: text.length, of: text.length, records: lines.length });
  if (lines.length === 0) return { fault: "empty", detail: "" };
  let width = builders.length;
  while (width > 0 && builders[width - 1]?.filled === false) width--;
  return {
    length: lines.length,
    columns: builders.slice(0, width).map((builder) => builder.column(lines.length)),
    widths: Uint32Array.from(widths, (fields) => Math.min(fields, width)),
    overlong: Uint32Array.from(widths.flatMap((fields, record) => (fields > width ? [record] : []))),
    lines: Uint32Array.from(lines),
    afterBlank: Uint8Array.from(blankBefore),
    damage: unwrappedDamage.length === 0 ? reader.damage : merged(reader.damage, unwrappedDamage),
    comments,
  };
}

/** Puts the fields of the record that the one cell holds in the cell's place. */
function unwrap(cells: string[], dialect: Dialect, reader: RecordReader, damage: Damage[]): void {
  const inner = new RecordReader(cells[0] ?? "", dialect, { escapes: reader.escapes });
  inner.read(cells);
  if (inner.damage[0] !== undefined) damage.push({ line: reader.recordLine, kind: inner.damage[0].kind });
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell.trim() !== "") return false;
  return true;
}

function merged(one: readonly Damage[], other: readonly Damage[]): readonly Damage[] {
  return [...one, ...other].toSorted((a, b) => a.line - b.line);
}
