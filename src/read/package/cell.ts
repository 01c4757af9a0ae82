import type { Messages } from "../../text/messages.ts";
import type { Field } from "./schema.ts";

/** What is wrong with a cell, and what to do about it. */
export interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** The words in which faults of a CSV file are told. */
export type TableWords = Messages["errors"]["csv"];

/** A cell as it is stored: a number, a text, null where it is missing, or a fault. */
export type Cell = number | string | null | Fault;

export function isFault(cell: Cell): cell is Fault {
  return typeof cell === "object" && cell !== null;
}

/**
 * The value of one cell after its field. Numbers, years and booleans (1 and 0) become numbers; dates stay text, as
 * YYYY-MM-DD. Text stays exactly as written: the COW code 002 never becomes 2.
 */
export function cellOf(raw: string, field: Field, missing: readonly string[], words: TableWords): Cell {
  if (missing.includes(raw)) {
    return field.constraints?.required === true
      ? { message: words.required, hint: words.requiredHint }
      : null;
  }
  const value = typed(raw, field, words);
  return isFault(value) ? value : (constraintFault(raw, value, field, words) ?? value);
}

function typed(raw: string, field: Field, words: TableWords): number | string | Fault {
  switch (field.type) {
    case "string":
      return raw;
    case "number":
      return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(raw)
        ? Number(raw)
        : { message: words.notNumber(raw), hint: numberHint(raw, words) };
    case "integer":
      return /^[+-]?\d+$/.test(raw)
        ? Number(raw)
        : { message: words.notInteger(raw), hint: numberHint(raw, words) };
    case "year":
      return /^\d{4}$/.test(raw) ? Number(raw) : { message: words.notYear(raw), hint: words.notYearHint };
    case "date":
      return isDate(raw) ? raw : { message: words.notDate(raw), hint: words.notDateHint };
    case "boolean":
      if ((field.trueValues ?? ["true", "True", "TRUE", "1"]).includes(raw)) return 1;
      if ((field.falseValues ?? ["false", "False", "FALSE", "0"]).includes(raw)) return 0;
      return { message: words.notBoolean(raw), hint: words.notBooleanHint };
  }
}

function constraintFault(
  raw: string,
  value: number | string,
  { constraints = {} }: Field,
  words: TableWords,
): Fault | null {
  const { enum: allowed, minimum, maximum, pattern } = constraints;
  if (allowed !== undefined && !allowed.some((each) => each === value || String(each) === raw)) {
    return { message: words.notAllowed(raw), hint: words.notAllowedHint(allowed.map(String)) };
  }
  if (typeof value === "number" && minimum !== undefined && value < minimum) {
    return { message: words.tooLow(raw, minimum), hint: words.rangeHint };
  }
  if (typeof value === "number" && maximum !== undefined && value > maximum) {
    return { message: words.tooHigh(raw, maximum), hint: words.rangeHint };
  }
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, "u").test(raw)) {
    return { message: words.notPattern(raw, pattern), hint: words.notPatternHint };
  }
  return null;
}

function numberHint(raw: string, words: TableWords): string {
  if (raw !== raw.trim()) return words.spaceHint;
  if (raw.includes("\u2212")) return words.minusHint;
  return /^[-+]?[\d\s.]*,\d+$/.test(raw) ? words.commaHint : words.notNumberHint;
}

/** A day of the calendar as YYYY-MM-DD: 2023-02-29 is none. */
function isDate(raw: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(raw)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
