import { readdir } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import type { Library } from "../../src/dataset/library.ts";
import { groups } from "../../src/country/groups.ts";
import { readLibrary } from "../../src/node/library.ts";

const data = new URL("../../data", import.meta.url).pathname;
let library: Library;
beforeAll(async () => {
  library = await readLibrary(data);
});

test("every folder of data/ opens without any issue", async () => {
  expect(library.issues).toEqual([]);
  expect(library.datasets.map((dataset) => dataset.id)).toEqual((await readdir(data)).sort());
});

test("no row was lost on the way into the bundle", () => {
  expect(Object.fromEntries(library.datasets.map((dataset) => [dataset.id, dataset.rows]))).toEqual({
    cases: 27,
    "country-profiles": 10,
    grr: 5 + 2,
    "legal-events": 86,
    penalties: 194 + 20 + 10,
    ras3: 666 + 665 + 666,
    tariffs: 38 + 23 + 49 + 35 + 16,
    "us-designations": 872 + 70,
    vdem: 990 + 845 + 845,
    "world-bank-governance": 682 + 695,
    "world-watch-list": 1007 + 34,
  });
});

test("every data set names a licence, limits and at least one source with a title", () => {
  for (const { licence, limits, description, sources } of library.datasets) {
    expect([licence, limits, description].every((text) => text.length > 10)).toBe(true);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.every((source) => source.title !== "" && source.licence !== "")).toBe(true);
  }
});

const valueOf = (index: string, country: string, year: number) =>
  library.indices.get(index)?.at(country, year)?.value ?? null;

test("GRR 2023: five values, and the published mean 20 and median 10", () => {
  const countries = ["KAZ", "AZE", "TJK", "TKM", "UZB"];
  expect(countries.map((code) => valueOf("ras4_grr", code, 2023))).toEqual([45, 78, 72, 66, 66]);
  const grr = library.indices.get("ras4_grr")!;
  expect(grr.countries).toHaveLength(5);
  expect(grr.years).toEqual([2023]);
  expect(grr.scale).toEqual([0, null]);
  expect(grr.aggregates.map(({ statistic, value }) => [statistic, value])).toEqual([
    ["mean", 20],
    ["median", 10],
  ]);
});

test("RAS3: Kazakhstan goes from 27 in 2010 to 36 in 2011", () => {
  expect([valueOf("ras3_nxx", "KAZ", 2010), valueOf("ras3_nxx", "KAZ", 2011)]).toEqual([27, 36]);
  expect(["ras3_nxx", "ras3_mxx", "ras3_lxx"].map((id) => library.indices.get(id)?.scale[1])).toEqual([
    87, 108, 52,
  ]);
  expect(library.indices.get("ras3_lxx")?.direction).toBe("neutral");
});

test("scores cover the 29 states; V-Dem has intervals in version 15 only", () => {
  for (const id of ["ras3_nxx", "vdem_v2x_libdem", "vdem_v2clrelig", "wgi_rq_pctrank"]) {
    expect(library.indices.get(id)?.countries).toEqual([...groups.eurasia29].sort());
  }
  expect(library.indices.get("vdem_v2x_libdem")?.at("KAZ", 2011)?.low).not.toBeNull();
  expect(library.indices.get("vdem_v2clrelig")?.at("KAZ", 2011)?.low).toBeNull();
});

test("the World Bank made no survey for 1997, 1999 and 2001", () => {
  const { years } = library.indices.get("wgi_va_pctrank")!;
  expect([years[0], years.at(-1), years.length]).toEqual([1996, 2022, 24]);
  expect([1997, 1999, 2001].some((year) => years.includes(year))).toBe(false);
});

test("World Watch List: twelve complete editions, and Kazakhstan loses places while its score rises", () => {
  const { editions, entries } = library.rankings.get("wwl")!;
  expect(editions.filter((edition) => edition.complete).map((edition) => edition.year)).toEqual([
    2012, 2014, 2015, 2016, 2018, 2019, 2020, 2021, 2022, 2023, 2025, 2026,
  ]);
  const kazakhstan = (year: number) => {
    const entry = entries.find((each) => each.edition === year && each.country === "KAZ");
    return [entry?.rank, entry?.score];
  };
  expect([2013, 2014, 2019, 2021].map(kazakhstan)).toEqual([
    [48, null],
    [39, 49],
    [34, 63],
    [41, 64],
  ]);
  expect(kazakhstan(2024)).toEqual([undefined, undefined]);
  expect(entries.find((each) => each.edition === 2026 && each.rank === 50)?.score).toBe(65);
  expect(
    entries.filter((each) => each.edition === 2011 && each.rank === 50).map((each) => each.country),
  ).toEqual(["MYS", "RUS"]);
});

test("known prosecutions in Kazakhstan, the latest count of each whole year", () => {
  const latest = new Map<number, number>();
  for (const count of library.penalties) {
    const { country, measure, category, scope, periodStart, periodEnd } = count;
    const wholeYear = periodStart.endsWith("-01-01") && periodEnd.endsWith("-12-31");
    if (country !== "KAZ" || measure !== "prosecutions" || category !== "all" || scope !== "national")
      continue;
    if (wholeYear && (count.revision !== "first" || !latest.has(count.year)))
      latest.set(count.year, count.value);
  }
  expect([...latest]).toEqual([
    [2017, 284],
    [2018, 171],
    [2019, 168],
    [2020, 134],
    [2021, 130],
    [2022, 144],
    [2023, 192],
  ]);
  expect(library.penalties).toContainEqual(
    expect.objectContaining({ country: "KAZ", year: 2023, measure: "punished", value: 168, isMinimum: true }),
  );
  expect(library.penalties).toContainEqual(
    expect.objectContaining({ year: 2013, measure: "fines", value: 146, periodEnd: "2013-11-11" }),
  );
});

test("Article 490 before and after the law of 10 January 2025", () => {
  const amounts = (part: string, subject: string) =>
    library.tariffs
      .filter(
        (t) => t.article === "490" && t.part === part && t.subject === subject && t.penaltyKind === "fine",
      )
      .map((t) => [t.validFrom, t.validTo, t.amount]);
  const halved = (before: number) => [
    ["2015-01-01", "2025-01-10", before],
    ["2025-01-10", null, before / 2],
  ];
  expect(amounts("1", "individual")).toEqual(halved(50));
  expect(amounts("1", "legal_entity")).toEqual(halved(200));
  expect(amounts("2", "individual")).toEqual(halved(50));
  expect(amounts("2", "official")).toEqual(halved(100));
  expect(amounts("2", "legal_entity")).toEqual(halved(200));
  expect(amounts("3", "individual")).toEqual(halved(100));
  expect(amounts("3", "foreigner")).toEqual(halved(100));
  expect(amounts("7", "individual")).toEqual([["2015-01-01", "2025-01-10", null]]);
  const others = library.tariffs.filter((t) => t.article === "490" && t.validFrom === "2025-01-10");
  expect(others.filter((t) => t.penaltyKind === "warning").map((t) => t.part)).toEqual([
    "1",
    "1",
    "3",
    "3",
    "7",
  ]);
  expect(others.filter((t) => t.penaltyKind === "excluded").map((t) => t.subject)).toEqual(["official"]);
});

test("the old Code's penalties ended as the new Code began", () => {
  const ends = library.tariffs.filter((t) => t.law.includes("155-II")).map((t) => t.validTo);
  expect(ends).toEqual(["2015-01-01", "2015-01-01", "2015-01-01", "2015-01-01"]);
});

test("50 MCI was 99,100 tenge, 447 dollars and 0.79 wages in 2015; 184,600, 394 and 0.46 in 2024", () => {
  const { mci, tengePerDollar, monthlyWage } = library.rates;
  const inUnits = (year: number) => {
    const day = `${year}-06-30`;
    const tenge =
      50 *
      mci.find(
        (r) => r.appliesTo !== "benefits" && r.validFrom <= day && (r.validTo === null || day <= r.validTo),
      )!.tenge;
    const rate = (rates: typeof tengePerDollar) => rates.find((r) => r.year === year)!.value;
    return [
      tenge,
      Math.round(tenge / rate(tengePerDollar)),
      Math.round((tenge / rate(monthlyWage)) * 100) / 100,
    ];
  };
  expect(inUnits(2015)).toEqual([99100, 447, 0.79]);
  expect(inUnits(2024)).toEqual([184600, 394, 0.46]);
});

test("in April-December 2022 fines stayed at 3,063 while benefits used 3,180", () => {
  const on = (day: string) =>
    library.rates.mci
      .filter((r) => r.validFrom <= day && (r.validTo === null || day <= r.validTo) && r.validFrom >= "2022")
      .map((r) => [r.appliesTo, r.tenge]);
  expect(on("2022-05-01")).toEqual([
    ["fines_and_taxes", 3063],
    ["benefits", 3180],
  ]);
});

test("a day has at most one index for fines, and none where none was found", () => {
  const forFines = (day: string) =>
    library.rates.mci.filter(
      (r) => r.appliesTo !== "benefits" && r.validFrom <= day && (r.validTo === null || day <= r.validTo),
    );
  for (let year = 2000; year <= 2026; year++) {
    for (const day of [`${year}-01-01`, `${year}-06-30`, `${year}-12-31`])
      expect(forFines(day).length).toBeLessThan(2);
  }
  expect(["2007-06-30", "2009-03-01", "2013-06-30"].flatMap(forFines)).toEqual([]);
});

test("one exchange rate and one wage a year, none for the part year 2025", () => {
  for (const rates of [library.rates.tengePerDollar, library.rates.monthlyWage]) {
    expect(new Set(rates.map((rate) => rate.year)).size).toBe(rates.length);
    expect(rates.at(-1)?.year).toBe(2024);
  }
});

test("the events that the first screen and the stories name are there", () => {
  const event = (id: string) => library.events.find((each) => each.id === id);
  expect(event("KAZ-2011-10-11")).toMatchObject({
    kind: "law",
    date: { iso: "2011-10-11", precision: "day" },
  });
  expect(event("KAZ-2025-01-10")).toMatchObject({ kind: "amendment" });
  expect(new Set(library.events.map((each) => each.id)).size).toBe(library.events.length);
  expect(library.events.filter((each) => each.disputed).map((each) => each.id)).toEqual([
    "KAZ-1991-01-01",
    "KAZ-2011-10-13",
    "KAZ-2012-10-01",
    "TJK-2011-08-02",
  ]);
});

test("designations keep what was inferred apart, and undated steps of cases stay", () => {
  expect(library.designations.filter((d) => d.inferred).length).toBeGreaterThan(200);
  expect(library.designations.filter((d) => d.inferred).every((d) => d.status === "not designated")).toBe(
    true,
  );
  expect(library.cases.filter((step) => step.date.iso === null)).toHaveLength(3);
});

test("every source that a row names is defined", () => {
  const named = [
    ...library.penalties,
    ...library.tariffs,
    ...library.events,
    ...library.cases,
    ...library.facts,
    ...library.designations,
    ...library.fines,
    ...library.organisations,
    ...library.prices,
    ...[...library.rankings.values()].flatMap((ranking) => ranking.entries),
  ];
  expect(named.filter(({ sourceId }) => !library.sources.has(sourceId))).toEqual([]);
});

test("the profile of Kazakhstan of 2014: population as its source rounds it", () => {
  const population = library.facts.find(({ field }) => field === "population");
  expect(population).toEqual({
    country: "KAZ",
    year: 2014,
    field: "population",
    value: "16700000",
    unit: "people",
    sourceId: "wwl2014-kz-profile",
    note: "rounded in the source",
  });
});
