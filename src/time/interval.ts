/** A day, a month of a year, or a year. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** From its first day to its last, both YYYY-MM-DD and both within. */
export interface Interval {
  readonly start: string;
  readonly end: string;
  /** What it is made of. */
  readonly exact: "year" | "months" | "day";
}

/** The days from the first of `from` to the last of `to`. */
export function intervalOf(from: CalendarDate, to: CalendarDate = from): Interval {
  return {
    start: isoDate(from.year, from.month ?? 1, from.day ?? 1),
    end: isoDate(to.year, to.month ?? 12, to.day ?? daysIn(to.year, to.month ?? 12)),
    exact: from.month === undefined ? "year" : from.day === undefined ? "months" : "day",
  };
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The calendar year that holds most of the interval; on a tie the later, as publishers name a year from July to June.
 * Whole months are counted as months (July 2013 to June 2014 is a tie, so 2014), other stretches by their days.
 */
export function yearHoldingMost({ start, end }: Interval): number {
  const [firstYear, firstMonth, firstDay] = partsOf(start);
  const [lastYear, lastMonth, lastDay] = partsOf(end);
  if (firstYear === lastYear) return lastYear;
  const wholeMonths = firstDay === 1 && lastDay === daysIn(lastYear, lastMonth);
  const inFirst = wholeMonths ? 13 - firstMonth : 1 + daysFrom(firstMonth, firstDay, firstYear);
  const inLast = wholeMonths ? lastMonth : daysUpTo(lastMonth, lastDay, lastYear);
  const inWhole = wholeMonths ? 12 : 365;
  // The years between are whole: the last of them wins, unless the last year is whole too.
  if (lastYear - firstYear > 1) return inLast >= inWhole ? lastYear : lastYear - 1;
  return inLast >= inFirst ? lastYear : firstYear;
}

/** The days of the year after this one. */
function daysFrom(month: number, day: number, year: number): number {
  return daysUpTo(12, 31, year) - daysUpTo(month, day, year);
}

/** The days of the year up to and with this one. */
function daysUpTo(month: number, day: number, year: number): number {
  let days = day;
  for (let before = 1; before < month; before++) days += daysIn(year, before);
  return days;
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function partsOf(iso: string): readonly [year: number, month: number, day: number] {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
}
