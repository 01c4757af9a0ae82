/** How exactly a date is known. `before` means "some time before this date"; `unknown` means undated. */
export type Precision = "day" | "month" | "year" | "before" | "unknown";

/** A date as a source states it. `iso` is YYYY-MM-DD with unknown parts set to 01, or null when undated. */
export interface PartialDate {
  readonly iso: string | null;
  readonly precision: Precision;
}

const monthStarts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/**
 * Where a calendar day stands on a continuous axis of years: 2011-10-11 is 2011.77.
 * Years are never `Date` objects, because time zones west of Greenwich move the first of January.
 */
export function yearFraction(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number) as [number, number | undefined, number | undefined];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const start = monthStarts[(month ?? 1) - 1] ?? 0;
  const dayOfYear = start + (leap && (month ?? 1) > 2 ? 1 : 0) + (day ?? 1) - 1;
  return year + dayOfYear / (leap ? 366 : 365);
}

/** The stretch of the axis that a date may stand for, in years: a month spans a month, a year a year. */
export function dateSpan(date: PartialDate): readonly [number, number] | null {
  if (date.iso === null || date.precision === "unknown") return null;
  const start = yearFraction(date.iso);
  const year = Math.floor(start);
  if (date.precision === "year") return [year, year + 1];
  if (date.precision === "month") return [start, start + 1 / 12];
  return [start, start];
}

/** The year that contains the date, or null when undated. */
export function yearOf(date: PartialDate): number | null {
  return date.iso === null || date.precision === "unknown" ? null : Number(date.iso.slice(0, 4));
}
