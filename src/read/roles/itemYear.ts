import { periodOf } from "../../time/period.ts";

/** A header taken apart into the item it names and the year or period that stands in it. */
export interface ItemYear {
  /** What is left without the period; "" where the header is nothing but a period. */
  readonly stem: string;
  /** As it stands in the header. */
  readonly period: string;
  readonly year: number;
  /** An X follows the year: in RAS the earliest or latest code, which is not the value of that year. */
  readonly marked: boolean;
}

/**
 * The item and the period of a header: `NXX2014`, `MX01X1990X`, `jun07gri`, `2014 GRR`, `gri_2014`, `GRI (2019 report)`,
 * `Y1961`, `1996 [YR1996]`, `2013/14`. Null where no year or more than one stands in it.
 */
export function itemYearOf(header: string): ItemYear | null {
  const text = header.trim();
  if (text === "" || text.length > 200) return null;
  const whole = /\d/.test(text) && text.length <= 40 ? periodOf(text, { dayFirst: null }) : null;
  if (whole !== null) return { stem: "", period: text, year: whole.year, marked: false };
  return monthYear(text) ?? yearWithin(text);
}

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const monthFirst = new RegExp(`^(${months})[a-z]{0,6}[ _.-]?((?:19|20)?\\d\\d)[ _.-]?(\\D.*)$`, "i");
const monthLast = new RegExp(`^(.*?[^a-z]|)(${months})[a-z]{0,6}[ _.-]?((?:19|20)?\\d\\d)$`, "i");

/** `jun07gri`, `SHI_DEC12`: a month and a year of two or four digits. */
function monthYear(text: string): ItemYear | null {
  const first = monthFirst.exec(text);
  const last = first === null ? monthLast.exec(text) : null;
  const [month, digits, stem] =
    first !== null ? [first[1], first[2], first[3]] : last !== null ? [last[2], last[3], last[1]] : [];
  if (month === undefined || digits === undefined || stem === undefined) return null;
  const year = digits.length === 4 ? digits : `${Number(digits) < 50 ? "20" : "19"}${digits}`;
  const name = month.slice(0, 1).toUpperCase() + month.slice(1).toLowerCase();
  return { stem: trimmed(stem), period: `${name} ${year}`, year: Number(year), marked: false };
}

const years = /(?<![0-9])((?:17|18|19|20)\d\d)(?:[-/\u2013](?:(?:19|20)\d\d|\d\d)(?![0-9]))?(?![0-9])/g;

function yearWithin(text: string): ItemYear | null {
  const found = [...text.matchAll(years)];
  const [match] = found;
  if (match === undefined || found.length !== 1) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  const marked = /^x$/i.test(after);
  // "1990s" are no year.
  if (/^s\b/.test(after)) return null;
  // A year glued between letters on both sides belongs to a word: "b2014a".
  if (!marked && /[\p{L}]$/u.test(before) && /^[\p{L}]/u.test(after)) return null;
  const lead = before.replace(/(^|[ _.-])(?:FY|YR|Y)$/i, "$1");
  return {
    stem: trimmed(marked ? lead : `${lead} ${after}`),
    period: match[0],
    year: Number(match[1]),
    marked,
  };
}

/** Without the marks that set the period apart, brackets that are left empty, and the marks of footnotes ("2014*"). */
function trimmed(stem: string): string {
  return stem
    .replace(/[([]\s*[)\]]/g, " ")
    .replace(/([([])\s+/g, "$1")
    .replace(/\s+/g, " ")
    .replace(/^[\s_.,:;/*†‡§-]+|[\s_.,:;/*†‡§¹²³-]+$/g, "");
}
