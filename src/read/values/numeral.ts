import type { Decimal, Thousands } from "../plan.ts";

/** A number as it is written, taken apart; nothing is decided yet that the writing does not say. */
export interface Numeral {
  /** Digits before the decimal mark without grouping; may be empty (".67"). */
  readonly whole: string;
  /** Digits after it; may be empty. */
  readonly fraction: string;
  /** Power of ten: 5 of "1e5". */
  readonly exponent: number;
  /** The mark that is read as the decimal one. */
  readonly decimal: Decimal | "";
  /** The mark that groups the digits. */
  readonly thousands: Thousands;
  /** "1,234", "1.234": one mark, no more than three digits before and three after. It may be the one or the other. */
  readonly either: boolean;
}

const integer = { fraction: "", exponent: 0, decimal: "", thousands: "", either: false } as const;
const form = /^([\d.,' ]+)(?:[eE]([+-]?\d{1,6}))?$/;
const groupings: readonly (readonly [Thousands, RegExp])[] = [
  [" ", /^[1-9]\d{0,2}(?: \d{3})+$/],
  ["'", /^[1-9]\d{0,2}(?:'\d{3})+$/],
  [",", /^[1-9]\d{0,2}(?:,\d{3})+$/],
  [".", /^[1-9]\d{0,2}(?:\.\d{3})+$/],
  // Indian: lakh and crore.
  [",", /^[1-9]\d?(?:,\d{2})+,\d{3}$/],
];

/**
 * The numeral that a text is: ASCII digits, marks and exponent without sign; every space written as " ", every apostrophe
 * as "'". Null where it is none, such as "1,,2", "1 234 56", "1.2.3", ".".
 */
export function numeralOf(text: string): Numeral | null {
  if (/^\d{1,15}$/.test(text)) return { ...integer, whole: text };
  const found = form.exec(text);
  const body = found?.[1];
  if (body === undefined) return null;
  const exponent = Number(found?.[2] ?? "0");
  const at = decimalPlace(body);
  const [before, fraction] = at < 0 ? [body, ""] : [body.slice(0, at), body.slice(at + 1)];
  if (before === "" && fraction === "") return null;
  const thousands = groupingOf(before);
  if (thousands === null || !/^\d*$/.test(fraction)) return null;
  const mark = at < 0 ? "" : body[at] === "," ? "," : ".";
  return {
    whole: before.replace(/\D/g, ""),
    fraction,
    exponent,
    decimal: mark,
    thousands,
    either: mark !== "" && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(before) && found?.[2] === undefined,
  };
}

/** Where the decimal mark stands: the last mark, unless its kind occurs more than once. -1 where there is none. */
function decimalPlace(body: string): number {
  const last = Math.max(body.lastIndexOf(","), body.lastIndexOf("."));
  const mark = body[last];
  return mark === undefined || body.indexOf(mark) !== last ? -1 : last;
}

function groupingOf(whole: string): Thousands | null {
  if (/^\d*$/.test(whole)) return "";
  for (const [mark, pattern] of groupings) if (pattern.test(whole)) return mark;
  return null;
}
