import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { groups } from "../../src/country/groups.ts";
import { regionsRows, regionsView } from "../../src/views/regions.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";

function viewOf(
  index: ReturnType<typeof indexOf>,
  options: Partial<FigureChoice> = {},
  changes: Partial<Choices> = {},
) {
  // Another index reaches further back, so that a window can leave the one shown.
  const library = libraryWith({ indices: [index, indexOf({ ABW: { 1950: 1 } }, { id: "older" })] });
  const { choices, figure } = choicesWith(
    "regions",
    { countries: [], group: "own-9", groups: [everyoneOf(index)], ...changes },
    options,
  );
  const view = regionsView(library, choices, figure);
  return { view, region: view.regions[0]!, rows: regionsRows(view, library) };
}

function everyoneOf({ countries }: ReturnType<typeof indexOf>) {
  return { id: "own-9", name: "Everyone", countries } as const;
}

const steady = { KAZ: { 2000: 10, 2001: 12 }, UZB: { 2000: 20, 2001: 24 }, TJK: { 2000: 60, 2001: 60 } };

test("mean, median, quartiles and range of the members, year by year", () => {
  const { region } = viewOf(indexOf(steady));
  expect(region.years[0]!.changing).toEqual({
    n: 3,
    mean: 30,
    min: 10,
    lowerQuartile: 15,
    median: 20,
    upperQuartile: 40,
    max: 60,
  });
});

test("a mean that rises because a country left: the same countries did not", () => {
  const index = indexOf({
    KAZ: { 2000: 40, 2001: 40 },
    UZB: { 2000: 50, 2001: 50 },
    HUN: { 2000: 3 },
  });
  const { region, rows } = viewOf(index);
  expect(region.years.map(({ changing }) => changing!.mean)).toEqual([31, 45]);
  expect(region.years.map(({ fixed }) => fixed!.mean)).toEqual([45, 45]);
  expect(region.fixed).toEqual({ from: 2000, countries: ["KAZ", "UZB"] });
  expect(region.changes).toEqual([
    {
      from: 2000,
      to: 2001,
      entered: [],
      left: ["HUN"],
      mean: [31, 45],
      same: { n: 2, mean: [45, 45] },
    },
  ]);
  expect(rows.filter((row) => row["kind"] === "left").map((row) => [row["iso3"], row["year"]])).toEqual([
    ["HUN", 2001],
  ]);
});

test("below the least coverage there is no statistic, at it there is", () => {
  const index = indexOf({ KAZ: { 2000: 1, 2001: 1 }, UZB: { 2001: 2 }, TJK: { 2001: 3 } });
  const group = { group: "central-asia" } as const;
  const drawn = (coverage?: number) =>
    viewOf(index, coverage === undefined ? {} : { coverage }, group).region.years.map(
      ({ changing }) => changing?.n ?? null,
    );
  expect(drawn()).toEqual([null, 3]);
  expect(drawn(60)).toEqual([null, 3]);
  expect(drawn(61)).toEqual([null, null]);
  expect(drawn(20)).toEqual([1, 3]);
  expect(drawn(0)).toEqual([1, 3]);
});

test("a year that the publisher did not survey takes nobody out of the fixed sample", () => {
  const index = indexOf({ KAZ: { 2000: 1, 2002: 1 }, UZB: { 2000: 2, 2002: 3 } });
  const { region } = viewOf(index);
  expect(region.years.map(({ year }) => year)).toEqual([2000, 2002]);
  expect(region.fixed).toEqual({ from: 2000, countries: ["KAZ", "UZB"] });
  expect(region.changes).toEqual([]);
});

test("where too few have every year in view, the same countries are counted from the first year that leaves enough", () => {
  const index = indexOf({
    KAZ: { 2000: 1, 2001: 1, 2002: 1 },
    UZB: { 2001: 1, 2002: 1 },
    TJK: { 2002: 1 },
  });
  const { region, rows } = viewOf(index);
  expect(region.fixed).toEqual({ from: 2001, countries: ["KAZ", "UZB"] });
  expect(region.years.map(({ lasting, fixed }) => [lasting, fixed?.n ?? null])).toEqual([
    [1, null],
    [2, 2],
    [3, 2],
  ]);
  expect(rows.find(({ sample, year }) => sample === "fixed" && year === 2000)).toMatchObject({
    kind: "too few countries",
    value: null,
    n: 1,
    of: 3,
  });
  expect(viewOf(index, { coverage: 30 }).region.fixed).toEqual({ from: 2000, countries: ["KAZ"] });
  expect(viewOf(index, { coverage: 100 }).region.fixed).toEqual({
    from: 2002,
    countries: ["KAZ", "UZB", "TJK"],
  });
});

test("no fixed sample where the last year has too few", () => {
  const index = indexOf({
    KAZ: { 2000: 1, 2001: 1, 2002: 1 },
    UZB: { 2000: 1, 2001: 1 },
    TJK: { 2000: 1, 2001: 1 },
  });
  const { region } = viewOf(index);
  expect(region.fixed).toBeNull();
  expect(region.years.map(({ fixed }) => fixed)).toEqual([null, null, null]);
});

test("law: the fixed sample is large enough, each of it has every year from its first on, and one year more is too many", () => {
  fc.assert(
    fc.property(gappy, fc.integer({ min: 1, max: 100 }), (series, coverage) => {
      const index = indexWithGaps(series);
      const { region } = viewOf(index, { coverage }, { group: "central-asia" });
      const has = (code: string, from: number) =>
        span.every((year) => year < from || index.at(code, year) !== null);
      const enough = (from: number) => codes.filter((code) => has(code, from)).length * 100 >= 5 * coverage;
      expect(region.fixed?.from ?? null).toBe(span.find(enough) ?? null);
      expect(region.fixed?.countries ?? []).toEqual(
        codes.filter((code) => region.fixed !== null && has(code, region.fixed.from)),
      );
      for (const { year, fixed } of region.years)
        expect(fixed?.n ?? null).toBe(
          region.fixed !== null && year >= region.fixed.from ? region.fixed.countries.length : null,
        );
    }),
  );
});

test("no comparison of who is counted across a method break", () => {
  const index = indexOf(
    { KAZ: { 2000: 1, 2001: 1 }, UZB: { 2001: 9 } },
    { methodBreaks: [{ year: 2001, note: "" }] },
  );
  expect(viewOf(index).region.changes).toEqual([]);
});

test("several groups, also of the reader's own; one that is gone is left out", () => {
  const own = { id: "own-1", name: "Two", countries: ["KAZ", "TJK"] } as const;
  const { view } = viewOf(
    indexOf(steady),
    { regions: ["central-asia", "own-1", "own-2"] },
    { groups: [own] },
  );
  expect(view.regions.map(({ group, members }) => [group.id, group.name, members.length])).toEqual([
    ["central-asia", null, 5],
    ["own-1", "Two", 2],
  ]);
  expect(view.regions[1]!.years[0]!.changing!.mean).toBe(35);
});

test("missing values are rows with their reason", () => {
  const { rows } = viewOf(indexOf({ KAZ: { 1990: 1, 1995: 1 }, MNE: { 1995: 1 } }));
  expect(rows.filter((row) => row["kind"] === "missing")).toMatchObject([
    { iso3: "MNE", year: 1990, missing: "not-state" },
  ]);
});

test("one country, no country, all missing, a window outside the series", () => {
  expect(viewOf(indexOf({ KAZ: { 2000: 5 } })).region.years[0]!.changing).toMatchObject({ mean: 5, n: 1 });
  expect(viewOf(indexOf({})).region).toMatchObject({ members: [], years: [], changes: [] });
  const other = viewOf(indexOf({ HUN: { 2000: 5 } }), {}, { group: "central-asia" });
  expect(other.region.years[0]!.changing).toBeNull();
  expect(other.rows.find((row) => row["kind"] === "too few countries")).toMatchObject({ n: 0, of: 5 });
  const outside = viewOf(
    indexOf(steady),
    {},
    { clauses: [{ source: "filters", field: "years", value: [1950, 1960] }] },
  );
  expect(outside.region.years).toEqual([]);
  expect(outside.rows).toEqual([]);
});

const codes = groups["central-asia"];
const value = fc.integer({ min: 0, max: 80 });
const span = [2000, 2001, 2002, 2003] as const;

test("law: where nothing is missing the fixed and the plain statistics are the same", () => {
  const full = fc.array(fc.tuple(value, value, value, value), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(full, fc.integer({ min: 0, max: 100 }), (series, coverage) => {
      const index = indexOf(
        Object.fromEntries(
          series.map((row, i) => [codes[i]!, Object.fromEntries(row.map((v, k) => [span[k]!, v]))]),
        ),
      );
      const { region } = viewOf(index, { coverage });
      for (const { changing, fixed } of region.years) expect(fixed).toEqual(changing);
      expect(region.changes).toEqual([]);
    }),
  );
});

const gappy = fc.array(fc.tuple(...span.map(() => fc.option(value))), { minLength: 5, maxLength: 5 });

function indexWithGaps(series: readonly (readonly (number | null)[])[], among: readonly string[] = codes) {
  return indexOf(
    Object.fromEntries(
      among.map((code, i) => [
        code,
        Object.fromEntries((series[i] ?? []).flatMap((v, k) => (v === null ? [] : [[span[k]!, v]]))),
      ]),
    ),
    { years: span },
  );
}

test("law: a filter of years and a group commute", () => {
  fc.assert(
    fc.property(gappy, fc.constantFrom(...span), fc.constantFrom(...span), (series, a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const groupFirst = viewOf(
        indexWithGaps(series),
        {},
        {
          group: "central-asia",
          clauses: [{ source: "filters", field: "years", value: [first, last] }],
        },
      );
      const all = viewOf(indexWithGaps(series), {}, { group: "central-asia" });
      expect(groupFirst.region.years.map(({ year, changing }) => ({ year, changing }))).toEqual(
        all.region.years
          .filter(({ year }) => year >= first && year <= last)
          .map(({ year, changing }) => ({ year, changing })),
      );
    }),
  );
});

test("law: a group of the reader's own is the same as an index that holds only its countries", () => {
  fc.assert(
    fc.property(gappy, fc.subarray([...codes], { minLength: 1 }), (series, members) => {
      const own = { id: "own-1", name: "Some", countries: members } as const;
      const asGroup = viewOf(indexWithGaps(series), {}, { group: "own-1", groups: [own] });
      const rows = codes.flatMap((code, i) => (members.includes(code) ? [series[i] ?? []] : []));
      const asData = viewOf(
        indexWithGaps(
          rows,
          codes.filter((code) => members.includes(code)),
        ),
      );
      expect(asGroup.region.years.map(({ changing, fixed }) => [changing, fixed])).toEqual(
        asData.region.years.map(({ changing, fixed }) => [changing, fixed]),
      );
    }),
  );
});

test("law: n never exceeds N, and the mean and median lie between the lowest and the highest", () => {
  fc.assert(
    fc.property(gappy, fc.integer({ min: 0, max: 100 }), (series, coverage) => {
      const { region } = viewOf(indexWithGaps(series), { coverage }, { group: "central-asia" });
      for (const { changing, held } of region.years) {
        if (changing === null) continue;
        expect(changing.n).toBe(held.length);
        expect(changing.n * 100).toBeGreaterThanOrEqual(5 * coverage);
        expect(changing.mean).toBeGreaterThanOrEqual(changing.min - 1e-9);
        expect(changing.mean).toBeLessThanOrEqual(changing.max + 1e-9);
        expect(changing.median).toBeGreaterThanOrEqual(changing.lowerQuartile);
        expect(changing.median).toBeLessThanOrEqual(changing.upperQuartile);
      }
    }),
  );
});
