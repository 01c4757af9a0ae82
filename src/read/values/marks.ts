import { isCoded, textsOf, type CodedCells, type DistinctCells } from "./distinctCells.ts";
import { undressed } from "./dressing.ts";
import { missingMarks, saysMissing } from "./missingWords.ts";
import { numeralOf, type Numeral } from "./numeral.ts";
import type { Decimal, Thousands } from "../plan.ts";
import { tidied } from "./tidied.ts";

/** What the distinct cells of a file's columns of numbers show of its marks. Counts of cells. */
export interface Marks {
  /** Cells in which the mark can only be the decimal one. */
  readonly decimal: Readonly<Record<Decimal, number>>;
  /** Cells in which the mark can only group. */
  readonly grouping: Readonly<Record<Exclude<Thousands, "">, number>>;
  /** Cells such as "1,234". */
  readonly either: Readonly<Record<Decimal, number>>;
  /** One of these cells for each mark, "" where there is none. */
  readonly examples: Readonly<Record<Decimal, string>>;
  /** Integers without a mark, of up to three digits and of more. */
  readonly shortIntegers: number;
  readonly longIntegers: number;
  /** Whether in some column this mark is decimal in most cells that have one. */
  readonly ownColumn: Readonly<Record<Decimal, boolean>>;
  /** Whether in some column cells such as "1,234" stand beside "567" and no number of its size is without the mark. */
  readonly besideShort: Readonly<Record<Decimal, boolean>>;
  /** Of the cells such as "1,234", those that as thousands lie far outside a column of decimals written otherwise. */
  readonly outside: Readonly<Record<Decimal, number>>;
  /** The words and marks for "no value" that occur, trimmed, as written. */
  readonly missing: readonly string[];
}

/** Distinct cells that tell a column of words. */
const judged = 5000;

/** Cells of a header of up to three rows, which may stand among the cells of a column. */
const headings = 3;

/** The marks in columns at least half of whose distinct cells (missing ones and headings aside) are numbers in some reading. */
export function marksOf(columns: readonly DistinctCells[]): Marks {
  const decimal = { ".": 0, ",": 0 };
  const grouping = { ".": 0, ",": 0, " ": 0, "'": 0 };
  const either = { ".": 0, ",": 0 };
  const examples = { ".": "", ",": "" };
  const ownColumn = { ".": false, ",": false };
  const besideShort = { ".": false, ",": false };
  const outside = { ".": 0, ",": 0 };
  const missing = new Set<string>();
  let shortIntegers = 0;
  let longIntegers = 0;
  for (const column of columns) {
    const found = cellsOf(column);
    if (found === null) continue;
    for (const word of found.missing) missing.add(word);
    const here = { ".": 0, ",": 0 };
    const doubtful = { ".": 0, ",": 0 };
    const [short, long] = [shortIntegers, longIntegers];
    here["."] += found.plain.decimal;
    either["."] += found.plain.either;
    doubtful["."] += found.plain.either;
    examples["."] ||= found.plain.example;
    shortIntegers += found.plain.short;
    longIntegers += found.plain.long;
    for (const { raw, numeral } of found.numerals) {
      if (numeral.either && numeral.decimal !== "") {
        either[numeral.decimal] += 1;
        doubtful[numeral.decimal] += 1;
        examples[numeral.decimal] ||= raw.trim();
        continue;
      }
      if (numeral.decimal !== "") here[numeral.decimal] += 1;
      if (numeral.thousands !== "") grouping[numeral.thousands] += 1;
      else if (numeral.decimal === "" && numeral.whole.length > 3) longIntegers += 1;
      else if (numeral.decimal === "") shortIntegers += 1;
    }
    for (const mark of [".", ","] as const) {
      decimal[mark] += here[mark];
      if (here[mark] > here[mark === "." ? "," : "."]) ownColumn[mark] = true;
      if (doubtful[mark] > 0 && shortIntegers > short && longIntegers === long) besideShort[mark] = true;
      if (doubtful[mark] > 0) outside[mark] += outsideIn(numeralsOf(column), mark);
    }
  }
  return {
    decimal,
    grouping,
    either,
    examples,
    shortIntegers,
    longIntegers,
    ownColumn,
    besideShort,
    outside,
    missing: [...missing],
  };
}

/** As thousands a cell is at least so many times as great as every other of its column before it is doubted. */
const farTimes = 10;

/** The cells such as "1,234" of a column whose other numbers mostly have decimals after the other mark and are far smaller. */
function outsideIn(numerals: ColumnCells["numerals"], mark: Decimal): number {
  let [cells, others, fractions, least, most] = [0, 0, 0, Infinity, 0];
  for (const { numeral } of numerals) {
    if (numeral.either && numeral.decimal === mark) {
      cells += 1;
      least = Math.min(least, Number(numeral.whole + numeral.fraction));
      continue;
    }
    others += 1;
    if (numeral.decimal !== "" && numeral.decimal !== mark) fractions += 1;
    most = Math.max(most, Number(`${numeral.whole}.${numeral.fraction}`) * 10 ** numeral.exponent);
  }
  return cells < others && fractions * 2 > others && least >= farTimes * most ? cells : 0;
}

/** How many plain numbers are what, and the first text that may be grouped by a point ("1.234"), of them or of the others. */
interface PlainTally {
  readonly decimal: number;
  readonly either: number;
  readonly short: number;
  readonly long: number;
  readonly example: string;
}

interface ColumnCells {
  /** Those that are not counted in `plain`. */
  readonly numerals: readonly { readonly raw: string; readonly numeral: Numeral }[];
  readonly plain: PlainTally;
  readonly missing: readonly string[];
}

/** The numerals and missing words of a column; null for a column that is not one of numbers. */
function cellsOf(column: DistinctCells): ColumnCells | null {
  const numerals: { raw: string; numeral: Numeral }[] = [];
  const missing: string[] = [];
  const plain = { decimal: 0, either: 0, short: 0, long: 0, example: "" };
  let words = 0;
  let counted = 0;
  const length = isCoded(column) ? column.codes.length : column.length;
  for (let at = 0; at < length; at++) {
    // A long column of words need not be read to its end.
    if (at === judged && (numerals.length + counted) * 10 < words) return null;
    if (isCoded(column) && countPlain(column, column.codes[at]!, plain)) {
      counted += 1;
      continue;
    }
    const raw = isCoded(column) ? column.plain.text(column.codes[at]!) : (column[at] ?? "");
    const cell = tidied(raw);
    if (cell === "") continue;
    if (cell !== null && (saysMissing(cell) || missingMarks.has(cell.toLowerCase()))) {
      missing.push(raw.trim());
      continue;
    }
    const numeral = cell === null ? null : numeralOf(undressed(cell).numeral);
    if (numeral === null) words += 1;
    else if (!monthOfYear.test(raw)) {
      numerals.push({ raw, numeral });
      if (numeral.either && numeral.decimal === ".") plain.example ||= raw.trim();
    }
  }
  const found = numerals.length + counted;
  return found === 0 || found < words - headings ? null : { numerals, plain, missing };
}

/** Counts a plain number in by what `numeralOf` would say of it; false where the cell is none, or may be a month. */
function countPlain(
  { plain }: CodedCells,
  code: number,
  tally: { -readonly [K in keyof PlainTally]: PlainTally[K] },
): boolean {
  if (plain.numeric[code] === 0) return false;
  const places = plain.decimals[code]!;
  const value = plain.numbers[code]!;
  const letters = plain.lengthAt(code) - (value < 0 ? 1 : 0);
  if (places === 0) {
    if (letters > 3) tally.long += 1;
    else tally.short += 1;
    return true;
  }
  const whole = letters - places - 1;
  // "09.2014"
  if (places === 4 && whole < 3 && isYear(Math.round(Math.abs(value) * 1e4) % 1e4)) return false;
  if (places === 3 && whole < 4 && Math.abs(value) >= 1 && Math.abs(value) >= 10 ** (whole - 1)) {
    tally.either += 1;
    if (tally.example === "") tally.example = plain.text(code);
  } else tally.decimal += 1;
  return true;
}

function isYear(fraction: number): boolean {
  return fraction >= 1900 && fraction < 2100;
}

/** Every numeral of a column of numbers. */
function numeralsOf(column: DistinctCells): ColumnCells["numerals"] {
  return cellsOf(textsOf(column))?.numerals ?? [];
}

/** "09.2014" is a month, whatever the decimal mark. */
const monthOfYear = /^\s*\d{1,2}\.(?:19|20)\d\d\s*$/;
