import type { DistinctCells } from "./distinctCells.ts";
import { dayOrderOf } from "./dayOrder.ts";
import { marksOf, type Marks } from "./marks.ts";
import type { Decimal, Dialect, Thousands, ValueRules } from "../plan.ts";
import type { Question } from "../reading.ts";

/** One mark's cells may be taken for typing errors where the other's are so many times as many. */
const overwhelming = 20;

/** The rules for the cells of a file, and what the file does not settle. Read beside them: which column is a value's. */
export interface RulesFound {
  readonly rules: ValueRules;
  /** At most one of each kind; `values` counts distinct cells. */
  readonly questions: readonly Question[];
  /** The rules without their doubt, where a reader who can't be asked would not have any; else the rules. */
  readonly likely: ValueRules;
}

/**
 * How the cells of a file are to be read, judged over the whole file; `columns` holds the distinct raw cells of each
 * column, and only columns that are mostly numbers (or dates) have a say.
 *
 * A mark is proved by one cell that can be read in one way only: `12,5`, `0,123` and `1234,567` make the comma decimal,
 * `1,234,567` and `1,234.5` make it group. What proves one mark's part settles the other's. Where the file proves both to
 * be decimal the one of more cells is; the other's cells are read too when they are many, and no cell of the file could
 * hang on it, and are held back otherwise. Cells such as `1,234` that nothing settles are asked about, once a file: the
 * rules then carry a guess (from delimiter and neighbouring integers) and say that they are unsettled. So are cells asked
 * about that only as thousands could stand in a file of decimals, and are far greater than all others of their column.
 *
 * Rules that are `held` (by a recipe) are given back as they are, with the questions that they leave open in this file.
 */
export function valueRulesOf(
  columns: readonly DistinctCells[],
  dialect: Pick<Dialect, "delimiter">,
  held?: ValueRules,
): RulesFound {
  const marks = marksOf(columns);
  const days = dayOrderOf(columns);
  const rules = held ?? guessedRules(marks, days.dayFirst, dialect.delimiter);
  const hanging = hangingOn(rules, marks);
  return {
    rules,
    likely: likelyRules(rules, marks, dialect.delimiter),
    questions: [
      ...(hanging > 0 ? [thousandsOrDecimal(rules, marks, hanging)] : []),
      ...(days.question !== null && rules.dayFirst === null ? [days.question] : []),
    ],
  };
}

function thousandsOrDecimal({ decimal, unsettled }: ValueRules, marks: Marks, values: number): Question {
  const mark = unsettled === true ? doubtful(marks) : other(decimal);
  return { question: "thousands-or-decimal", mark, example: marks.examples[mark], values };
}

/** The mark of most cells such as `1,234`. */
function doubtful({ either }: Marks): Decimal {
  return either["."] > either[","] ? "." : ",";
}

/** How many cells such as `1,234` the rules do not settle; a recipe may come from a file that had none with this mark. */
function hangingOn({ decimal, thousands, unsettled }: ValueRules, { either }: Marks): number {
  if (unsettled === true) return either["."] + either[","];
  const mark = other(decimal);
  return thousands === mark ? 0 : either[mark];
}

function guessedRules(marks: Marks, dayFirst: boolean | null, delimiter: string): ValueRules {
  const point = marks.decimal["."] + marks.grouping[","];
  const comma = marks.decimal[","] + marks.grouping["."];
  const hanging = marks.either["."] + marks.either[","];
  const disputed = point > 0 && comma > 0 && Math.max(point, comma) < overwhelming * Math.min(point, comma);
  const unsettled = hanging > 0 && (disputed || (point === 0 && comma === 0));
  const decimal = point !== comma ? (point > comma ? "." : ",") : guessed(marks, delimiter);
  const mark = other(decimal);
  const outside = !unsettled && marks.outside[mark] > 0 && marks.outside[mark] === marks.either[mark];
  return {
    decimal,
    // Cells that nothing else in the file groups like, and that as thousands fit nowhere, are asked about.
    thousands: outside && marks.grouping[mark] === 0 ? "" : thousandsOf(marks, decimal),
    missing: marks.missing,
    dayFirst,
    ...(unsettled ? { unsettled } : {}),
    ...(bothDecimal(marks, mark) ? { bothDecimal: true } : {}),
  };
}

/** The decimal mark that a file without proof most likely has. */
function guessed(marks: Marks, delimiter: string): Decimal {
  if (marks.either["."] + marks.either[","] === 0) return delimiter === ";" ? "," : ".";
  const mark = doubtful(marks);
  // Spaces or apostrophes group already; the mark beside them is the decimal one.
  if (marks.grouping[" "] + marks.grouping["'"] > 0) return mark;
  if (delimiter === mark) return other(mark);
  // Where thousands are grouped no integer of four digits stands ungrouped, and smaller ones are found without a mark.
  if (marks.longIntegers > 0 || marks.shortIntegers === 0) return mark;
  if (delimiter === ";" && mark === ",") return mark;
  return other(mark);
}

/**
 * A file that proves neither mark: "1,234" beside "567" in its column, and never "1234", is grouped; a comma in a file of
 * commas groups too, for who writes decimals with it takes another delimiter, and a point there is decimal.
 */
function likelyRules(rules: ValueRules, marks: Marks, delimiter: string): ValueRules {
  const { unsettled, ...settled } = rules;
  const proved = marks.decimal["."] + marks.grouping[","] + marks.decimal[","] + marks.grouping["."] > 0;
  const mark = doubtful(marks);
  if (unsettled !== true || proved || marks.either[other(mark)] > 0) return rules;
  const groups = marks.besideShort[mark] || delimiter === mark;
  if (!groups && delimiter !== other(mark)) return rules;
  const decimal = groups ? other(mark) : mark;
  return { ...settled, decimal, thousands: thousandsOf(marks, decimal) };
}

function thousandsOf(marks: Marks, decimal: Decimal): Thousands {
  const mark = other(decimal);
  if (marks.grouping[mark] + marks.either[mark] > 0) return mark;
  if (marks.grouping[" "] > 0) return " ";
  return marks.grouping["'"] > 0 ? "'" : "";
}

/** Whether cells with the other mark as decimal one are many and can be nothing else in this file. */
function bothDecimal(marks: Marks, mark: Decimal): boolean {
  const mixed = marks.decimal[mark] > 1 && marks.decimal[other(mark)] > 0;
  const certain = marks.either["."] + marks.either[","] + marks.grouping["."] + marks.grouping[","] === 0;
  const many = marks.decimal[mark] * 10 >= marks.decimal[other(mark)] || marks.ownColumn[mark];
  return mixed && certain && many;
}

function other(mark: Decimal): Decimal {
  return mark === "." ? "," : ".";
}
