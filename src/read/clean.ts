import { bodyOf } from "./sheet/body.ts";
import { cleanCells, columnCells, type CleanColumn } from "./cleanColumn.ts";
import { dialectOf } from "./sheet/dialect.ts";
import { decoded } from "./bytes/encoding.ts";
import { formatFault } from "./bytes/format.ts";
import { columnNamesOf, headerOf } from "./sheet/headers.ts";
import { layoutOf } from "./sheet/layout.ts";
import type { Dialect, Encoding, Layout, Recipe, ValueRules } from "./plan.ts";
import type { FileFault, Question } from "./reading.ts";
import { recordsOf } from "./sheet/records.ts";
import { recordAt, type Sheet } from "./sheet/sheet.ts";
import { valueRulesOf } from "./values/valueRules.ts";

/** The table of a file, whatever it is about: without notes, repeated headers and a second table below. */
export interface Cleaned {
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  readonly layout: Layout;
  readonly rules: ValueRules;
  readonly questions: readonly Question[];
  /** The text above and below the table, a record a line. */
  readonly notes: readonly string[];
  readonly rows: number;
  readonly columns: readonly CleanColumn[];
}

/**
 * Cleans a file after its recipe, guessing what that does not say: its numbers and dates in plain form, other cells as
 * written. A row with fewer cells than the table has columns ends without a value; of one with more the rest is left out.
 */
export function cleanedOf(
  bytes: Uint8Array,
  { name, recipe = {} }: { readonly name: string; readonly recipe?: Recipe },
): Cleaned | FileFault {
  const fault = formatFault(bytes, name);
  if (fault !== null) return fault;
  const { text, encoding } = decoded(bytes, recipe.encoding);
  const dialect = recipe.dialect ?? dialectOf(text);
  const sheet = recordsOf(text, dialect);
  if ("fault" in sheet) return sheet;
  const layout = recipe.layout ?? layoutOf(sheet);
  const { rows, ragged, notes } = bodyOf(sheet, layout);
  const records = Int32Array.from([...rows, ...ragged]).sort();
  const names = columnNamesOf(headerOf(sheet, layout));
  const columns = names.map((_, column) => columnCells(sheet.columns[column], records));
  const found = valueRulesOf(
    columns.map(({ cells }) => cells),
    dialect,
  );
  const rules = recipe.values ?? found.likely;
  return {
    encoding,
    dialect,
    layout,
    rules,
    questions: recipe.values === undefined ? found.questions : [],
    notes: notesOf(sheet, notes),
    rows: records.length,
    columns: names.map((name, i) => ({ name, ...cleanCells(columns[i]!, name, rules) })),
  };
}

/** The records above and below the table, and the comments, a line each. */
function notesOf(sheet: Sheet, notes: Int32Array): readonly string[] {
  return [
    ...sheet.comments.map(({ text }) => text),
    ...Array.from(notes, (record) =>
      recordAt(sheet, record)
        .filter((cell) => cell !== "")
        .join(" "),
    ),
  ];
}
