import type { About, IndicatorPlan, TableKind } from "../src/read/plan.ts";
import type { FieldRow, IndicatorUse, Observations, Reading } from "../src/read/reading.ts";

/** A value as a test writes it. A country whose name is no code of three letters is a group. */
export interface Seen {
  readonly country: string;
  readonly year: number;
  readonly value?: number;
  readonly indicator?: string;
  readonly low?: number;
  readonly high?: number;
  readonly sd?: number;
  readonly rank?: number;
  readonly floor?: boolean;
  readonly note?: string;
}

export const about: About = {
  id: "my-file",
  title: "My file",
  publisher: "A publisher",
  url: "https://example.org",
  date: "v15",
  licence: "CC BY 4.0",
};

interface Given {
  readonly kind?: TableKind;
  readonly notes?: readonly string[];
  readonly rows?: readonly FieldRow[];
  readonly indicators?: readonly (Partial<IndicatorUse> & { readonly name: string })[];
}

/** What reading a file gave, with only what a data package is made of. */
export function readingWith(seen: readonly Seen[], given: Given = {}): Reading {
  const observations = observationsOf(seen);
  const indicators = observations.indicators.map((name): IndicatorUse => {
    const values = seen.filter((one) => (one.indicator ?? "Freedom") === name);
    return {
      ...indicatorPlan(name),
      values: values.length,
      countries: new Set(values.map(({ country }) => country)).size,
      years: null,
      least: null,
      most: null,
      decimals: 1,
      ...given.indicators?.find((each) => each.name === name),
    };
  });
  return {
    plan: {
      encoding: "utf-8",
      dialect: { delimiter: ",", quote: '"', comment: "", wrapped: false },
      layout: { preamble: 0, header: 1, trailer: 0 },
      values: { decimal: ".", thousands: "", missing: [], dayFirst: null },
      kind: given.kind ?? "scores",
      columns: [],
      indicators,
      names: {},
      about,
    },
    encodings: [],
    questions: [],
    counts: {
      rows: { read: seen.length + 1, header: 1, used: seen.length, held: 0, notes: 0 },
      values: { read: seen.length, used: seen.length, held: 0, missing: 0, notTaken: 0 },
    },
    findings: [],
    findingCounts: {},
    names: [],
    indicators,
    notes: given.notes ?? [],
    before: [],
    after: { header: [], rows: [] },
    examples: [],
    observations,
    rows: given.rows ?? [],
  };
}

function indicatorPlan(name: string): IndicatorPlan {
  return { name, take: true, label: name, short: name, unit: "", scale: [null, null], direction: "neutral" };
}

function observationsOf(seen: readonly Seen[]): Observations {
  const countries = [...new Set(seen.map(({ country }) => country))];
  const indicators = [...new Set(seen.map(({ indicator = "Freedom" }) => indicator))];
  const notes = [...new Set(seen.flatMap(({ note }) => note ?? []))];
  const numbers = (of: (one: Seen) => number | undefined) => Float64Array.from(seen, (one) => of(one) ?? NaN);
  return {
    length: seen.length,
    countries: countries.map((name) => ({ name, group: !/^[A-Z]{3}$/.test(name) })),
    indicators,
    notes,
    country: Int32Array.from(seen, ({ country }) => countries.indexOf(country)),
    indicator: Int32Array.from(seen, ({ indicator = "Freedom" }) => indicators.indexOf(indicator)),
    year: Int32Array.from(seen, ({ year }) => year),
    value: numbers(({ value }) => value),
    low: numbers(({ low }) => low),
    high: numbers(({ high }) => high),
    sd: numbers(({ sd }) => sd),
    rank: numbers(({ rank }) => rank),
    floor: Uint8Array.from(seen, ({ floor }) => (floor === true ? 1 : 0)),
    note: Int32Array.from(seen, ({ note }) => (note === undefined ? -1 : notes.indexOf(note))),
    line: Int32Array.from(seen, (_, i) => i + 2),
  };
}
