import { countries } from "../../src/country/countries.ts";

/** Years and countries of the chart that every library draws: 200 countries in 75 years, each year with a value. */
export const firstYear = 1950;
export const lastYear = 2024;
export const years: readonly number[] = Array.from(
  { length: lastYear - firstYear + 1 },
  (_, i) => firstYear + i,
);

/** Countries of today that are there in all these years: the first 200 by their codes. */
export const codes: readonly string[] = countries
  .filter(({ existed: [from] }) => from === null || from <= firstYear)
  .map(({ code }) => code)
  .sort()
  .slice(0, 200);

/** Countries in colour; the others are grey. */
export const chosen: readonly string[] = [0, 40, 80, 120, 160].map((place) => codes[place]!);
export const colours: readonly string[] = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00"];
export const grey = "#c8ccd2";

/** Size of the chart, px: a figure that takes a full row of the page at 1,000 px. */
export const width = 1000;
export const heights = { lines: 400, cells: 3_450 } as const;

export interface Row {
  readonly country: string;
  readonly year: number;
  readonly value: number;
}

/** One row a value, 0 to 100 with one decimal, by country and year: a walk at random from a fixed seed. */
export function rowsMade(): readonly Row[] {
  let seed = 20_260_101;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0; // Numerical Recipes' generator
    return seed / 2 ** 32;
  };
  return codes.flatMap((country) => {
    let value = 20 + 60 * random();
    return years.map((year) => {
      value = Math.max(0, Math.min(100, value + 8 * (random() - 0.5)));
      return { country, year, value: Math.round(value * 10) / 10 };
    });
  });
}

/** The colour of a country's line. */
export function colourOf(country: string): string {
  return colours[chosen.indexOf(country)] ?? grey;
}
