/**
 * Words and marks that stand where a value would and are no number, lower case. In a value column they can only mean
 * "no value", so they are missing whatever the rules say. Excel's `#N/A` is among them; its other errors (`#REF!`, `#DIV/0!`)
 * are faults of the file, and no value of theirs is known to be missing.
 */
export const missingWords: ReadonlySet<string> = new Set([
  "na",
  "n/a",
  "n.a.",
  "n.a",
  "n/d",
  "n.d.",
  "n/av",
  "n/ap",
  "<na>",
  "nan",
  "#nan",
  "null",
  "#null",
  "\\n",
  "none",
  "nil",
  "missing",
  "no data",
  "not available",
  "not applicable",
  "unknown",
  "нд",
  "н/д",
  "н.д.",
  "н.д",
  "н/а",
  "н.а.",
  "нет данных",
  "нет",
  "нет сведений",
  "данные отсутствуют",
  "неизвестно",
  "жоқ",
  "деректер жоқ",
  "мәлімет жоқ",
  "дерек жоқ",
  "ж/қ",
  "k.a.",
  "s/d",
  "b/d",
  "#n/a",
  "#n/a n/a",
  "#na",
  "#н/д",
  "#nv",
]);

/**
 * Marks that mean "no value" in most tables and something else in some ("x" may be a tick, "*" a footnote or a suppressed
 * count): missing where the rules name them, which `valueRulesOf` does when a column is otherwise one of numbers.
 */
export const missingMarks: ReadonlySet<string> = new Set([
  "x",
  "х",
  "?",
  "??",
  "*",
  "**",
  "***",
  "****",
  "*****",
  ".",
  "%",
  "#",
  "^",
]);

/** Dots and dashes of any kind and number, Eurostat's colon with its flags: ":", ": c", ":cu". */
const dotsAndDashes = /^(?:\.{2,}|…+|[-‐‑‒–—―−﹘﹣－]{1,10}|: ?[a-z]{0,2})$/u;

/** Whether a trimmed cell of a value column says by itself that there is no value. */
export function saysMissing(cell: string): boolean {
  if (/^-?\d/.test(cell)) return false;
  return cell === "" || dotsAndDashes.test(cell) || missingWords.has(cell.toLowerCase());
}
