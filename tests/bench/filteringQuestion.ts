import type { Library } from "../../src/dataset/library.ts";
import { openedDataset, type StoredDataset } from "../../src/dataset/stored.ts";
import { libraryOf } from "../../src/dataset/library.ts";
import { largeCountries, largeRegions, largeStored } from "../largeLibrary.ts";

/** The rows that all contestants answer from, by column: `index` and `country` count into `indices` and `countries`. */
export interface FilterData {
  readonly rows: number;
  readonly indices: readonly string[];
  readonly countries: readonly string[];
  readonly index: Int32Array;
  readonly country: Int32Array;
  readonly year: Int32Array;
  readonly value: Float64Array;
  readonly library: Library;
}

/**
 * What six linked views show of some years and a region: (1) of every index and year the region's n, mean and quartiles;
 * (2) the ranks of six countries within the region, by year, and (3) the region's values in the last year, ascending, and
 * (4) its cells by country and year, these three of the index shown; (5) of every index how many values each country of
 * the region has; (6) of every index the series of the six.
 */
export interface Question {
  readonly years: readonly [from: number, to: number];
  /** Numbers of countries, ascending; the codes of the same. */
  readonly region: readonly number[];
  readonly regionCodes: readonly string[];
  /** Six of the region. */
  readonly chosen: readonly number[];
  readonly chosenCodes: readonly string[];
}

/** The index that views of one index show. */
export const shownIndex = 2;

const firstYear = 1950;
const lastYear = 2024;
const chosenCount = 6;

/** The data of as many rows. */
export function filterData(rows: number): FilterData {
  const stored = largeStored({ rows });
  const countries = largeCountries();
  return {
    rows,
    indices: stored.indices.map(({ id }) => id),
    countries,
    ...keysOf(stored, countries),
    year: stored.scores.year,
    value: stored.scores.value,
    library: libraryOf([openedDataset(stored)]),
  };
}

/** The questions of a brush of 51 years that moves by a year at a time, back and forth; the region stays. */
export function brushQuestions(): (step: number) => Question {
  const region = ownRegion();
  const last = lastYear - firstYear - 50;
  return (step) => {
    const at = step % (2 * last);
    const from = firstYear + (at <= last ? at : 2 * last - at);
    return { ...region, years: [from, from + 50] };
  };
}

/** The questions of a brush that is drawn anew each time, 15 to 49 years long, somewhere else; the region stays. */
export function jumpQuestions(): (step: number) => Question {
  const region = ownRegion();
  return (step) => {
    const length = 15 + ((step * 29) % 35);
    const from = firstYear + ((step * 17) % (lastYear - firstYear + 2 - length));
    return { ...region, years: [from, from + length - 1] };
  };
}

/** A region that stays: its lists are the same ones every time. */
function ownRegion(): Omit<Question, "years"> {
  const countries = largeCountries();
  const regionCodes = largeRegions()[0]!.countries;
  const region = regionCodes.map((code) => countries.indexOf(code));
  return {
    region,
    regionCodes,
    chosen: region.slice(0, chosenCount),
    chosenCodes: regionCodes.slice(0, chosenCount),
  };
}

/** The questions of a change of region, the years staying: fifty countries in ever new combination (200 before any returns). */
export function regionQuestions(): (step: number) => Question {
  const countries = largeCountries();
  return (step) => {
    const region = countries.flatMap((_, i) => ((i * 37 + step * 61) % countries.length < 50 ? [i] : []));
    const regionCodes = region.map((i) => countries[i]!);
    return {
      years: [1960, 2010],
      region,
      regionCodes,
      chosen: region.slice(0, chosenCount),
      chosenCodes: regionCodes.slice(0, chosenCount),
    };
  };
}

function keysOf(
  { indices, scores }: StoredDataset,
  countries: readonly string[],
): Pick<FilterData, "index" | "country"> {
  const index = new Int32Array(scores.value.length);
  const country = new Int32Array(scores.value.length);
  const numberOf = new Map(countries.map((code, number) => [code, number]));
  indices.forEach(({ countries: held, starts }, i) => {
    held.forEach((code, place) => {
      index.fill(i, starts[place], starts[place + 1]);
      country.fill(numberOf.get(code)!, starts[place], starts[place + 1]);
    });
  });
  return { index, country };
}
