import { periodOf } from "../time/period.ts";
import type { TextColumn } from "../table/table.ts";
import type { ValueRules } from "./plan.ts";
import { tidied } from "./values/tidied.ts";
import { valueOf, type Value } from "./values/value.ts";

/** A cell in plain form: a number, text as written (of a date YYYY-MM-DD), or null for no value. */
export type CleanCell = number | string | null;

export interface CleanColumn {
  readonly name: string;
  readonly type: "number" | "date" | "text";
  /** By row of the table. */
  readonly cells: readonly CleanCell[];
}

/** The cells of a column in some rows: each text once with its count, and which row has which (-1: none). */
export interface ColumnCells {
  readonly cells: readonly string[];
  readonly counts: readonly number[];
  readonly codes: readonly number[];
}

/** The cells that a column has in the given records, in their order; none where the sheet lacks the column. */
export function columnCells(column: TextColumn | undefined, records: Int32Array): ColumnCells {
  const placeOf = new Map<number, number>();
  const cells: string[] = [];
  const counts: number[] = [];
  const codes = Array.from(records, (record) => {
    const code = column?.codes[record] ?? -1;
    if (column === undefined || code < 0) return -1;
    const place = placeOf.get(code) ?? cells.push(column.dictionary[code] ?? "") - 1;
    placeOf.set(code, place);
    counts[place] = (counts[place] ?? 0) + 1;
    return place;
  });
  return { cells, counts, codes };
}

/** A column is one of numbers, or of dates, when at least this share of its cells with a value are. */
const share = 0.9;

/**
 * A column in plain form. Cells of a column of numbers that are none stay text as written, and so do bounds ("<5") and
 * numbers that could be read in two ways. What only looks like a number stays text: codes (002), telephone and house
 * numbers, months (2011.10).
 */
export function cleanCells(
  column: ColumnCells,
  name: string,
  rules: ValueRules,
): Pick<CleanColumn, "type" | "cells"> {
  const cleaned = numbersOf(column, name, rules) ?? datesOf(column, rules) ?? textsOf(column);
  return { type: cleaned.type, cells: column.codes.map((place) => cleaned.cells[place] ?? null) };
}

/** The distinct cells of a column in plain form. */
type Plain = Pick<CleanColumn, "type" | "cells">;

function numbersOf({ cells, counts }: ColumnCells, name: string, rules: ValueRules): Plain | null {
  if (namesCodes.test(name) || cells.some(isCode)) return null;
  const values = cells.map((raw) => valueOf(raw, rules));
  if (areHouseNumbers(cells, values) || areMonths(cells)) return null;
  const many = (kind: "number" | "missing") =>
    counts.reduce((sum, count, i) => (values[i]?.kind === kind ? sum + count : sum), 0);
  const present = counts.reduce((sum, count) => sum + count, 0) - many("missing");
  const units = new Set(values.flatMap((value) => (value.kind === "number" ? value.unit || [] : [])));
  if (units.size > 1) return null;
  if (present === 0 || many("number") < present * share) return null;
  return {
    type: "number",
    cells: values.map((value, i) => {
      if (value.kind === "missing") return null;
      return value.kind === "number" && isExact(value, cells[i] ?? "") ? value.value : (cells[i] ?? null);
    }),
  };
}

/** Whether a number is the one meant, be it with a flag: "6.2 e" and "6.2 b" are, "<5" and "c. 5" are not. */
function isExact({ qualifier }: Value & { kind: "number" }, raw: string): boolean {
  return qualifier === "" || qualifier === "*" || (qualifier === "~" && /^[-\d.,\s]/.test(raw));
}

/** Days of the calendar only: a column of years is one of numbers, and months have no day. */
function datesOf({ cells, counts }: ColumnCells, { dayFirst }: ValueRules): Plain | null {
  const days = cells.map((raw) => {
    const period = periodOf(raw, { dayFirst });
    const isDay = period?.exact === "day" && period.start === period.end && period.ambiguous !== true;
    return isDay && !hasHours.test(raw) ? period.start : null;
  });
  const present = counts.reduce((sum, count, i) => (cells[i]?.trim() === "" ? sum : sum + count), 0);
  const dated = counts.reduce((sum, count, i) => (days[i] === null ? sum : sum + count), 0);
  if (present === 0 || dated < present * share) return null;
  return {
    type: "date",
    cells: days.map((day, i) => day ?? (cells[i]?.trim() === "" ? null : (cells[i] ?? null))),
  };
}

/** A day without its hour would be less than what the file says. */
const hasHours = /\d:\d/;

function textsOf({ cells }: ColumnCells): Plain {
  return { type: "text", cells: cells.map((raw) => (raw === "" ? null : unguarded(raw))) };
}

/** Excel's `="002"` keeps a program from reading a number; the text is 002. */
function unguarded(raw: string): string {
  return /^="([^"]*)"$/.exec(raw)?.[1] ?? raw;
}

const namesCodes = /(?:^|[^\p{L}])(?:tele)?(?:phone|fax|tel|mobile|телефон|факс|тел)(?:$|[^\p{L}])/iu;

/** A code's: a leading zero, letters before digits, a plus before ten digits, more digits than a number holds exactly. */
function isCode(raw: string): boolean {
  const cell = tidied(raw) ?? "";
  return (
    /^(?:0\d+|\d{16,}|[A-Z]{3}\d+)$/.test(cell) ||
    (cell.startsWith("+") && cell.replace(/\D/g, "").length > 9)
  );
}

/** "12 b" beside "12" and "14" is a house, and a value with its flag only beside numbers that no house has. */
function areHouseNumbers(cells: readonly string[], values: readonly Value[]): boolean {
  if (!cells.some((cell) => /\d \(?\p{L}\)?$/u.test(cell))) return false;
  return values.every((value) => value.kind !== "number" || (value.decimals === 0 && value.value < 2000));
}

/** October would lose its nought in `2011.10`. */
function areMonths(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length > 1 && filled.every((cell) => /^\s*(?:19|20)\d\d\.(?:0[1-9]|1[0-2])\s*$/.test(cell));
}
