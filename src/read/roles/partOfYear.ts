import { monthNamed } from "../../time/monthNames.ts";
import { periodOf } from "../../time/period.ts";
import { wordsOf } from "./headerWords.ts";

/** A column that says which part of the year beside it the row is of. */
export type YearPart = "month" | "quarter";

const headers: readonly (readonly [YearPart, RegExp])[] = [
  ["month", /^(months?|month (name|number|no)|mon|месяц|месяцы|ай|айы|mois|mes|monat)$/],
  ["quarter", /^(quarters?|qtr|квартал|кварталы|тоқсан|trimestre|quartal)$/],
];

/** Which part of a year a header says its column holds, the lowest level of a header of several; null for any other. */
export function yearPartOf(header: string): YearPart | null {
  const words = wordsOf(header.split(" / ").at(-1) ?? "");
  return headers.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const wholeYear = /^(annual|annually|year|yearly|total|all|год|всего|итого|жыл|барлығы|)$/;
const month = /^m?(0?[1-9]|1[0-2])(\.0+)?$/;
const quarter =
  /^(?:q|t|кв\.?|квартал)? ?([1-4]|iv|i{1,3})(?:\.0+)?(?: ?-?(?:q|й|ый|ий|кв\.?|квартал|тоқсан|quarter))*$/;
const ordinal = /^(first|second|third|fourth)(?: quarter)?$/;
const ordinals = ["first", "second", "third", "fourth"];
const roman = ["i", "ii", "iii", "iv"];

/**
 * A year and the cell of a month or quarter beside it as one text that `periodOf` reads: 2012 and "March" are "2012-03",
 * 2012 and "IV" are "2012Q4", 2012 and "Annual" are "2012". Null where the cell is no part of the year.
 */
export function withinYear(year: number, part: YearPart, raw: string): string | null {
  const cell = raw.replace(/\s+/g, " ").trim().toLowerCase();
  if (wholeYear.test(cell) || (part === "month" && /^m?13$/.test(cell))) return String(year);
  const whole = periodOf(raw, { dayFirst: null });
  if (whole !== null) return whole.year === year ? raw : null;
  if (part === "month") {
    const number = month.exec(cell)?.[1] ?? monthNamed(cell.replace(/\.$/, ""));
    return number === null ? null : `${year}-${String(number).padStart(2, "0")}`;
  }
  const found = quarter.exec(cell)?.[1] ?? ordinal.exec(cell)?.[1];
  if (found === undefined) return null;
  const place = Math.max(roman.indexOf(found), ordinals.indexOf(found));
  return `${year}Q${place < 0 ? found : place + 1}`;
}
