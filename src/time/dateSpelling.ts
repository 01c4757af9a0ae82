import { type CalendarDate, daysIn } from "./interval.ts";

export interface SpelledDate extends CalendarDate {
  /** The day and the month may change places. */
  readonly ambiguous: boolean;
}

/** Whether four digits are a year from 1000 to 2199. */
export function isYear(digits: string): boolean {
  return /^(?:1\d{3}|2[01]\d\d)$/.test(digits);
}

/**
 * A year, month or day as its normalised spelling (names of months as #01 to #12) gives it, or null. `dayFirst`
 * orders 03/04/2025; where it is null the date is marked, and read day first.
 */
export function dateSpelled(spelling: string, dayFirst: boolean | null): SpelledDate | null {
  if (isYear(spelling)) return { year: Number(spelling), ambiguous: false };
  return named(spelling) ?? yearFirst(spelling) ?? yearLast(spelling, dayFirst);
}

/** #06 2014, 2014 #06, 30 #06 2014, #06 30 2014, 2014 #06 30, 2014 30 #06, and 30-#06-99 with a safe century. */
function named(spelling: string): SpelledDate | null {
  const text = spelling.replace(/ ?[-/] ?/g, " ");
  const found = /^(?:(\d{1,4}) )?(?:(\d{1,2}) )?#(\d\d)(?: (\d{1,2}))?(?: (\d{1,4}))?$/.exec(text);
  if (found === null) return null;
  const month = Number(found[3]);
  const numbers = [found[1], found[2], found[4], found[5]].filter((part) => part !== undefined);
  const years = numbers.filter(isYear);
  const days = numbers.filter((part) => part.length <= 2);
  if (numbers.length > 2 || years.length + days.length !== numbers.length) return null;
  const [year] = years;
  if (year !== undefined && years.length === 1) {
    return days[0] === undefined
      ? { year: Number(year), month, ambiguous: false }
      : checked(Number(year), month, Number(days[0]), false);
  }
  // 30-Jun-14: only with the day before its month and the year behind it.
  const [day, short] = days;
  if (day === undefined || short === undefined || !/^\d{1,2} #\d\d \d\d$/.test(text)) return null;
  return checked(fullYear(short), month, Number(day), false);
}

/** 2014-06, 2014/06, 2014-06-30, 2014/06/30, 2014.06.30. */
function yearFirst(spelling: string): SpelledDate | null {
  const found = /^(\d{4})(?:[-/](\d\d)|([-/.])(\d{1,2})\3(\d{1,2}))$/.exec(spelling);
  if (found === null || !isYear(found[1] ?? "")) return null;
  const year = Number(found[1]);
  const month = Number(found[2] ?? found[4]);
  if (month < 1 || month > 12) return null;
  return found[5] === undefined
    ? { year, month, ambiguous: false }
    : checked(year, month, Number(found[5]), false);
}

/** 06/2014, 06.2014, 13.09.2025, 13/09/2025, 09-29-2023, 30/06/14. */
function yearLast(spelling: string, dayFirst: boolean | null): SpelledDate | null {
  // 6.2014 is a number, 06.2014 a month.
  const ofMonth = /^(?:(\d{1,2})[/-]|(\d\d)\.)(\d{4})$/.exec(spelling);
  if (ofMonth !== null) {
    const month = Number(ofMonth[1] ?? ofMonth[2]);
    const good = month >= 1 && month <= 12 && isYear(ofMonth[3] ?? "");
    return good ? { year: Number(ofMonth[3]), month, ambiguous: false } : null;
  }
  const found = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)$/.exec(spelling);
  if (found === null) return null;
  const [one, other, digits] = [found[1] ?? "", found[3] ?? "", found[4] ?? ""];
  const short = digits.length === 2;
  if (short && (one.length === 1 || other.length === 1)) return null;
  if (!short && !isYear(digits)) return null;
  const year = short ? fullYear(digits) : Number(digits);
  const [first, second] = [Number(one), Number(other)];
  if (found[2] === ".") return checked(year, second, first, false);
  // 30/06/14 may also begin with its year; a given order settles that.
  const ordered = dayFirst ?? (short ? null : first > 12 ? true : second > 12 ? false : null);
  const dayLeads = first > 12 || (second <= 12 && ordered !== false);
  const alike = first === second && !short;
  return dayLeads
    ? checked(year, second, first, ordered === null && !alike)
    : checked(year, first, second, ordered === null && !alike);
}

/** Two digits stand for a year only where every convention agrees on its century: 00-29 and 69-99. 0 is no year. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return year <= 29 ? 2000 + year : year >= 69 ? 1900 + year : 0;
}

function checked(year: number, month: number, day: number, ambiguous: boolean): SpelledDate | null {
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day, ambiguous };
}
