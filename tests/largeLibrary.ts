import { countries } from "../src/country/countries.ts";
import { groups, type OwnGroup } from "../src/country/groups.ts";
import type { Direction } from "../src/dataset/dataset.ts";
import { libraryOf, type Library } from "../src/dataset/library.ts";
import { openedDataset, type StoredDataset, type StoredIndex } from "../src/dataset/stored.ts";
import { largeExtras } from "./largeExtras.ts";

interface LargeOptions {
  /** Score rows: exactly so many. */
  readonly rows?: number;
  readonly countries?: number;
  readonly firstYear?: number;
  readonly years?: number;
}

/** The codes of a large library: the 29 first, so that the regions the app knows are among them, then the others by name. */
export function largeCountries(count = 200): readonly string[] {
  const known = groups.eurasia29;
  const others = countries.map(({ code }) => code).filter((code) => !known.includes(code));
  return [...known, ...others].slice(0, count).toSorted();
}

/** Four regions of a quarter of the countries each, as a reader's own groups. */
export function largeRegions(count = 200): readonly OwnGroup[] {
  const codes = largeCountries(count);
  return ([1, 2, 3, 4] as const).map((n) => ({
    id: `own-${n}`,
    name: `Region ${n}`,
    countries: codes.filter((_, i) => i % 4 === n - 1),
  }));
}

/**
 * The scores of as many indices as so many rows make, 200 countries by 75 years each if not said otherwise: with gaps (about
 * 4 cells in 100, states that begin late, one index in ten only every second year), many ties, breaks of method and
 * intervals. The same numbers in every run.
 */
export function largeStored({
  rows = 600_000,
  countries: count = 200,
  firstYear = 1950,
  years = 75,
}: LargeOptions = {}): StoredDataset {
  const codes = largeCountries(count);
  const chance = chanceFrom(20_250_101);
  const year = new Int32Array(rows);
  const value = new Float64Array(rows);
  const low = new Float64Array(rows).fill(NaN);
  const high = new Float64Array(rows).fill(NaN);
  const source = new Int32Array(rows);
  const note = new Int32Array(rows).fill(-1);
  const indices: StoredIndex[] = [];
  let row = 0;
  while (row < rows) {
    const number = indices.length;
    const starts: number[] = [];
    const held: string[] = [];
    const surveyed = new Set<number>();
    // Whole numbers from 0 to 10, whole ones to 100, or one decimal: from many ties to few.
    const [top, decimals] = [number % 3 === 0 ? 10 : 100, number % 3 === 2 ? 1 : 0];
    const step = number % 10 === 9 ? 2 : 1;
    for (const code of codes) {
      if (row === rows || chance() < 0.01) continue;
      const begins = chance() < 0.1 ? Math.floor(chance() * years * 0.4) : 0;
      const begin = row;
      let level = chance() * top;
      for (let at = 0; at < years && row < rows; at++) {
        level = Math.min(top, Math.max(0, level + (chance() - 0.5) * top * 0.08));
        if (at < begins || at % step !== 0 || chance() < 0.02) continue;
        year[row] = firstYear + at;
        value[row] = Number(level.toFixed(decimals));
        if (number % 5 === 4) {
          low[row] = Number((level - 1).toFixed(2));
          high[row] = Number((level + 1).toFixed(2));
        }
        source[row] = number % 4;
        if (chance() < 0.005) note[row] = 0;
        surveyed.add(firstYear + at);
        row += 1;
      }
      if (row === begin) continue;
      held.push(code);
      starts.push(begin);
    }
    indices.push({
      ...described(number, firstYear, years, decimals, top),
      years: [...surveyed].sort((a, b) => a - b),
      countries: held,
      starts: Int32Array.from([...starts, row]),
    });
  }
  return {
    ...largeExtras(codes, firstYear, years, chance),
    id: "large",
    title: "Large data",
    description: "",
    licence: "CC BY 4.0",
    limits: "",
    rows,
    sources: [0, 1, 2, 3].map((n) => ({
      id: `s${n}`,
      title: `Report ${n}`,
      publisher: `Publisher ${n}`,
      url: `https://example.org/${n}`,
      date: String(firstYear + years),
      licence: "CC BY 4.0",
    })),
    indices,
    scores: { year, value, low, high, source, note, sources: ["s0", "s1", "s2", "s3"], notes: ["As coded."] },
  };
}

/** The library that holds nothing but the large data set. */
export function largeLibrary(options: LargeOptions = {}): Library {
  return libraryOf([openedDataset(largeStored(options))]);
}

function described(number: number, firstYear: number, years: number, decimals: number, top: number) {
  const direction: Direction = (["restrictive", "freer", "restrictive", "better"] as const)[number % 4]!;
  return {
    id: `large_${number}`,
    dataset: "large",
    label: `Large index ${number}`,
    short: `Large ${number}`,
    unit: "points",
    scale: [0, top] as const,
    direction,
    decimals,
    methodBreaks:
      number % 6 === 5 ? [{ year: firstYear + Math.floor(years / 2), note: "Another questionnaire." }] : [],
    coverage: "calendar year",
    remark: "",
    sourceId: `s${number % 4}`,
    aggregates: [],
  };
}

/** Numbers from 0 up to 1, the same in every run (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
