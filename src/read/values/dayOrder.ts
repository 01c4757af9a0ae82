import type { Question } from "../reading.ts";
import { isCoded, type DistinctCells } from "./distinctCells.ts";
import { tidied } from "./tidied.ts";

/** 3/4/2025, 03-04-25, 03.04.2025. */
const dates = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d./-]*\d)/g;

/**
 * Whether the day stands before the month in the dates of a file: one date with a number over 12 settles it for all, and
 * dates with dots are day first everywhere. `dayFirst` is null where there is no such date, or where nothing settles it:
 * then there is a question. Only columns that are mostly dates have a say.
 */
export function dayOrderOf(columns: readonly DistinctCells[]): {
  readonly dayFirst: boolean | null;
  readonly question: Question | null;
} {
  let dotted = false;
  let dayFirst = 0;
  let monthFirst = 0;
  let open = 0;
  let example = "";
  for (const column of columns) {
    const { texts, numbers } = withoutNumbers(column);
    const filled = texts.filter((raw) => raw.trim() !== "");
    const dated = filled.map(datesIn).filter((found) => found.length > 0);
    if (dated.length * 2 < filled.length + numbers) continue;
    for (const found of dated.flat()) {
      const [first, second] = [Number(found[1]), Number(found[3])];
      if (found[2] === ".") dotted = true;
      else if (first > 12 && second <= 12) dayFirst += 1;
      else if (second > 12 && first <= 12) monthFirst += 1;
      else if (first !== second && first <= 12) {
        open += 1;
        example ||= found[0];
      }
    }
  }
  const settled = dayFirst > 0 !== monthFirst > 0;
  if (settled) return { dayFirst: dayFirst > 0, question: null };
  if (open > 0) return { dayFirst: null, question: { question: "day-or-month", example, values: open } };
  return { dayFirst: dotted && monthFirst === 0 ? true : null, question: null };
}

/** The texts among the cells, and how many others there are: a plain number is no date. */
function withoutNumbers(column: DistinctCells): {
  readonly texts: readonly string[];
  readonly numbers: number;
} {
  if (!isCoded(column)) return { texts: column, numbers: 0 };
  const { codes, plain } = column;
  const others = codes.filter((code) => plain.numeric[code] === 0);
  return { texts: Array.from(others, plain.text), numbers: codes.length - others.length };
}

/** The dates of a cell that begins with one: a day, a moment or a range of days. */
function datesIn(raw: string): readonly RegExpExecArray[] {
  if (raw.length > longest || !separated(raw)) return [];
  const found = [...(tidied(raw) ?? "").matchAll(dates)];
  return found[0]?.index === 0 ? found : [];
}

/** Whether a mark that sets day, month and year apart stands twice: most numbers are told from dates by this alone. */
function separated(raw: string): boolean {
  for (const mark of ["/", "-", "."]) {
    const first = raw.indexOf(mark);
    if (first >= 0 && raw.indexOf(mark, first + 1) >= 0) return true;
  }
  return false;
}

/** Two dates with times are no longer. */
const longest = 80;
