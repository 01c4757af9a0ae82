import { expect } from "vitest";
import { bodyOf } from "../../src/read/sheet/body.ts";
import { dialectOf } from "../../src/read/sheet/dialect.ts";
import { columnNamesOf, headerOf } from "../../src/read/sheet/headers.ts";
import { layoutOf } from "../../src/read/sheet/layout.ts";
import type { Dialect, Layout } from "../../src/read/plan.ts";
import { recordsOf } from "../../src/read/sheet/records.ts";
import { recordAt, type Sheet } from "../../src/read/sheet/sheet.ts";

/** A text as the reader understands it without being told anything; cells of a row joined by "|". */
export interface Understood {
  readonly dialect: Dialect;
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly names: string;
  readonly rows: readonly string[];
  readonly notes: readonly string[];
  readonly ragged: readonly string[];
  readonly repeated: readonly string[];
  readonly second: readonly string[];
}

/** Reads a text with every guess, and fails the test where the file as a whole is at fault. */
export function understood(text: string): Understood {
  const dialect = dialectOf(text);
  const sheet = sheetOf(text, dialect);
  const layout = layoutOf(sheet);
  const body = bodyOf(sheet, layout);
  const texts = (records: Int32Array): readonly string[] =>
    Array.from(records, (record) => recordAt(sheet, record).join("|"));
  return {
    dialect,
    sheet,
    layout,
    names: columnNamesOf(headerOf(sheet, layout)).join("|"),
    rows: texts(body.rows),
    notes: texts(body.notes),
    ragged: texts(body.ragged),
    repeated: texts(body.repeated),
    second: texts(body.second),
  };
}

/** The records of a text, failing the test where it has none. */
export function sheetOf(text: string, dialect: Partial<Dialect> = {}): Sheet {
  const sheet = recordsOf(text, { delimiter: ",", quote: '"', comment: "", wrapped: false, ...dialect });
  if ("fault" in sheet) throw new Error(`${sheet.fault}: ${text.slice(0, 60)}`);
  return sheet;
}

/** A small file and the table that a careful reader sees in it; cells of a row joined by "|". */
export interface LayoutCase {
  readonly text: string;
  readonly names: string;
  readonly rows: readonly string[];
  /** How many records are notes. */
  readonly notes?: number;
}

/** Fails unless every record is where a careful reader puts it, and no name or row is another. */
export function expectLayout({ text, names, rows, notes = 0 }: LayoutCase): void {
  const found = understood(text);
  expect(found.names).toBe(names);
  expect(found.rows).toEqual(rows);
  expect(found.notes.length + found.sheet.comments.length).toBe(notes);
  expect([...found.ragged, ...found.repeated, ...found.second]).toEqual([]);
}
