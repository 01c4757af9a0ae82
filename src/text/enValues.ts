import { list, number } from "./enFormat.ts";

/** A value as published, and the countries that have it. */
export type Extreme = readonly [value: string, countries: readonly string[]];

/** "57 (Uzbekistan)", "3 (5 countries)": up to three names where several share the value. */
export function extreme([value, countries]: Extreme): string {
  return `${value} (${countries.length <= 3 ? list(countries) : `${number(countries.length)} countries`})`;
}

/** "calendar year; none for 1997" as two sentences: what a value covers, and the publisher's remark on it. */
export function coverageOf(coverage: string): string {
  const [covered = "", ...remarks] = coverage.split(";").map((part) => part.trim());
  return [
    `Each value covers: ${covered}.`,
    ...remarks.map((remark) => `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.`),
  ].join(" ");
}
