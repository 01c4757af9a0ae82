import type { Sheet, SheetColumn } from "../sheet/sheet.ts";

/** A cell in which U+FFFD stands for a letter that could not be read, now or when the file was made. */
export interface LostLetter {
  readonly record: number;
  readonly column: number;
  readonly raw: string;
}

/** So many show what is wrong; a file in the wrong encoding has one in every row. */
const mostLost = 100;

/** The first cells with a letter that is lost, by column. */
export function lostLetters({ columns }: Sheet): readonly LostLetter[] {
  const found: LostLetter[] = [];
  for (const [column, each] of columns.entries()) {
    if (!isLost(each)) continue;
    const { codes, dictionary } = each;
    for (const [record, code] of codes.entries()) {
      if (found.length === mostLost) return found;
      const raw = dictionary[code] ?? "";
      if (raw.includes("\ufffd")) found.push({ record, column, raw });
    }
  }
  return found;
}

function isLost(column: SheetColumn): boolean {
  const { plain } = column;
  if (plain === undefined) return column.dictionary.some((raw) => raw.includes("\ufffd"));
  return plain.numeric.some((numeric, code) => numeric === 0 && plain.text(code).includes("\ufffd"));
}
