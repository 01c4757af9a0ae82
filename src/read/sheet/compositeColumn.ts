import type { TextColumn } from "../../table/table.ts";
import { cellAt, type Sheet } from "./sheet.ts";

/** Eurostat's `unit,geo\time` or `freq,sex,geo\TIME_PERIOD` over cells such as "PC,DE". */
const composite = /^\s*[\w-]+(,[\w-]+)+\\\w+\s*$/;

/**
 * The sheet with Eurostat's first column taken apart into a column for each of its parts; any other sheet as it is. The
 * header is looked for in the first records.
 */
export function withoutComposite(sheet: Sheet): Sheet {
  const [first, ...others] = sheet.columns;
  if (first === undefined) return sheet;
  const heads = Array.from({ length: Math.min(10, sheet.length) }, (_, record) => cellAt(sheet, record, 0));
  const head = heads.find((cell) => composite.test(cell));
  if (head === undefined) return sheet;
  const parts = head.split(",").length;
  const pieces = first.dictionary.map((cell) => cell.split(","));
  // A text outside the table (a title, a note) keeps to the first column.
  const made = Array.from({ length: parts }, (_, part): TextColumn => {
    const dictionary = first.dictionary.map((cell, i) =>
      pieces[i]?.length === parts ? (pieces[i]?.[part] ?? "").trim() : part === 0 ? cell : "",
    );
    return { kind: "text", codes: first.codes, dictionary };
  });
  return {
    ...sheet,
    columns: [...made, ...others],
    widths: sheet.widths.map((fields) => fields + parts - 1),
  };
}
