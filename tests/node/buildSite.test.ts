import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { choicesOf } from "../../src/choices/address.ts";
import { figureKinds, type FigureKind } from "../../src/choices/choices.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { openedDataset, type StoredDataset } from "../../src/dataset/stored.ts";
import { en } from "../../src/text/en.ts";
import { yearsOf } from "../../src/views/scope.ts";
import { index, scoresFile } from "../dataset/packages.ts";
import { frameOf } from "../fixtures.ts";
import { bundledSets, largeSet, setOf, siteOf, visited, type Fetched } from "./siteFixtures.ts";

const bundled = bundledSets();
const site = siteOf(bundled);

/** Everything that a data set says, each value looked up. */
function everything(dataset: Dataset) {
  return {
    ...dataset,
    indices: dataset.indices.map(({ at, ...rest }) => ({
      ...rest,
      values: rest.countries.flatMap((country) => rest.years.map((year) => at(country, year))),
    })),
  };
}

test("the files of the site hold what data/ holds", async () => {
  const { page, fetched } = visited(site);
  const library = await page.whole("", en);
  expect(library.issues).toEqual([]);
  expect(library.datasets.map(everything)).toEqual(bundled.map(openedDataset).map(everything));
  expect(fetched.filter(({ name }) => name.endsWith(".json"))).toHaveLength(2);
  expect(new Set(fetched.map(({ name }) => name)).size).toBe(fetched.length);
});

const kindsOfAll: readonly FigureKind[] = [
  "compare",
  "scatter",
  "disagreement",
  "places",
  "against",
  "profile",
];
const first: readonly string[] = [
  "",
  ...figureKinds.filter((kind) => !kindsOfAll.includes(kind)).map((kind) => `?figures=${kind}`),
  "?figures=distribution&index=wgi_rq_pctrank",
  "?figures=table~trend&table.index=vdem_v2x_libdem",
  "?enlarged=slope",
  "?figures=scatter&scatter.indices=ras3_nxx~vdem_v2x_libdem",
  "?figures=compare&compare.indices=ras3_nxx~vdem_v2clrelig~wgi_va_pctrank",
  "?figures=trend~distribution&distribution:scores=ras3_mxx~2014~0..40",
  "?figures=trend&trend.lanes=yes&countries=KAZ&years=2000..2014",
  "?event=KAZ-2025-01-10",
  "?event=none",
  "?figures=change&change.event=KAZ-2025-01-10",
];

test.each(first)(
  "the first figure of %s is drawn from what comes first, as from the whole",
  async (search) => {
    const { page, fetched } = visited(site);
    const early = await page.first(search);
    const files = fetched.map(({ name }) => name);
    const whole = await page.whole(search, en);
    const drawn = [early!, whole].map((library) => {
      const { choices, problems } = choicesOf(search, library);
      expect(problems).toEqual([]);
      return figure(library, choices, choices.enlarged ?? choices.figures[0]!.id, frameOf(900)).svg.outerHTML;
    });
    expect(drawn[0] === drawn[1]).toBe(true);
    expect(files.length).toBeLessThan(6);
    expect(fetched.slice(0, files.length).map(({ name }) => name)).toEqual(files);
    expect(new Set(fetched.map(({ name }) => name)).size).toBe(fetched.length); // nothing is fetched again
  },
);

test("values that were not read cannot be taken for missing ones", async () => {
  const early = await visited(site).page.first("");
  expect(early!.indices.get("ras3_nxx")!.at("KAZ", 2011)?.value).toBe(36);
  expect(() => early!.indices.get("wgi_rq_pctrank")!.at("KAZ", 2011)).toThrow("have not been read yet");
});

test.each([
  ...kindsOfAll.map((kind) => `?figures=${kind}`),
  "?figures=penalties&penalties.form=per-million",
  "?known=2014-01-01",
  "?profile=KAZ",
  "?figures=",
])("%s waits for the whole", async (search) => {
  expect(await visited(site).page.first(search)).toBeNull();
});

test("the page without an address begins with two files", async () => {
  const { page, fetched } = visited(site);
  await page.first("");
  expect(fetched.map(({ name }) => name)).toEqual([site.start, site.first]);
});

test("data sets that no figure of an index needs come after the first figure, in their places", async () => {
  const { page, fetched } = visited(site);
  const early = await page.first("?figures=trend");
  const whole = await page.whole("", en);
  const later = whole.datasets.filter(({ id }) => !early!.datasets.some((set) => set.id === id));
  expect(later.map(({ id }) => id)).toEqual([
    "cases",
    "country-profiles",
    "penalties",
    "tariffs",
    "us-designations",
    "world-watch-list",
  ]);
  expect(whole.datasets.map(({ id }) => id)).toEqual(bundled.map(({ id }) => id));
  expect(early!.events.map(({ id }) => id)).toEqual(["KAZ-2011-10-11"]); // the one that is marked
  expect(whole.events.length).toBeGreaterThan(20);
  expect(yearsOf(early!)).toEqual(yearsOf(whole));
  expect(fetched.map(({ name }) => name.split("-")[0]).indexOf("later")).toBeGreaterThan(1);
});

test("a file of scores that is damaged or gone closes its data set; the others open", async () => {
  const scores = [...site.files.keys()].find((name) => name.startsWith("vdem-") && name.endsWith(".scores"))!;
  for (const answer of [new TextEncoder().encode("<!doctype html>"), "unreachable" as const]) {
    const { page } = visited(site, (name) => (name === scores ? answer : "as it is"));
    const { datasets, issues } = await page.whole("", en);
    expect(issues.map(({ dataset }) => dataset)).toEqual(["vdem"]);
    expect(datasets.map(({ id }) => id)).toEqual(bundled.map(({ id }) => id).filter((id) => id !== "vdem"));
  }
});

test("without its first file a site tells so, and can be asked again", async () => {
  let isThere = false;
  const { page } = visited(site, () => (isThere ? "as it is" : "unreachable"));
  const before = await page.whole("", en);
  expect([before.datasets.length, before.issues.length]).toEqual([0, 1]);
  expect(await page.first("")).toBeNull();
  isThere = true;
  expect((await page.whole("", en)).issues).toEqual([]);
});

/** Data sets of two indices with a few values each. */
function tiny(count: number): readonly StoredDataset[] {
  return Array.from({ length: count }, (_, i) => {
    const ids = [`a-${i}`, `b-${i}`];
    const rows = ids.map((id, j) => `${id},KAZ,2010,${(2 * i + j) / 100},,,s1,`);
    const indices = ids.map((id) => ({ ...index, id }));
    return setOf(`set-${i}`, `Data set ${i}`, indices, scoresFile(rows));
  });
}

const bytesOf = (fetched: readonly Fetched[]) => fetched.reduce((sum, { bytes }) => sum + bytes, 0);

test("a thousand data sets cost no more at start than twelve", async () => {
  const [few, many] = [visited(siteOf(tiny(12))), visited(siteOf(tiny(1000)))];
  for (const { page } of [few, many]) {
    const address = (await page.address()) ?? "";
    expect(await page.first(address)).not.toBeNull();
    await page.whole(address, en);
  }
  expect(few.fetched).toHaveLength(1 + 24); // the start, and the scores of the data sets at home
  expect(many.fetched).toHaveLength(few.fetched.length);
  expect(bytesOf(many.fetched) - bytesOf(few.fetched)).toBeLessThan(600); // the names of the shards
});

test("an address that names an index of the catalogue reads one shard, one data set, one file of scores", async () => {
  const { page, fetched } = visited(siteOf(tiny(1000)));
  const search = "?index=b-777&figures=trend";
  const early = await page.first(search);
  expect(early!.indices.get("b-777")!.at("KAZ", 2010)?.value).toBe(15.55);
  expect(early!.indices.has("a-777")).toBe(false); // its values were not read
  expect(fetched.map(({ name }) => name.replace(/-[0-9a-f]{10}/, ""))).toEqual([
    "start.json",
    "shard.json",
    "set-777.scores",
    "set-777.json",
  ]);
  const [another] = await page.catalogue.withIndices(["a-777"]);
  expect(another!.indices.map(({ id }) => id)).toEqual(["a-777", "b-777"]);
  expect(await page.catalogue.withIndices(["nowhere"])).toEqual([]);
});

test("the whole list is read when it is asked for, and tells of every data set that is not at home", async () => {
  const { page, fetched } = visited(siteOf(tiny(50)));
  await page.whole("", en);
  expect(fetched.some(({ name }) => name.startsWith("list-"))).toBe(false);
  const list = await page.catalogue.list();
  expect(list).toHaveLength(38);
  expect(list[0]).toMatchObject({ id: "set-12", title: "Data set 12", years: [2010, 2010] });
  const opened = await page.catalogue.listed(list[0]!.file);
  expect([opened.title, opened.indices]).toEqual(["Data set 12", []]);
});

test("of two indices of one id the first stands, at home and in the catalogue", async () => {
  const [set] = tiny(1);
  const twin: StoredDataset = { ...set!, id: "twin" };
  const { twice, ...files } = siteOf([set!, twin, ...tiny(20).slice(1)]);
  expect(twice).toEqual([
    { dataset: "twin", index: "a-0" },
    { dataset: "twin", index: "b-0" },
  ]);
  const library = await visited({ ...files, twice }).page.whole("", en);
  expect(library.indices.get("a-0")?.dataset).toBe("set-0");
});

test("sources of two data sets that share an id and nothing else are told apart", async () => {
  const [one] = tiny(1);
  const other: StoredDataset = {
    ...tiny(2)[1]!,
    sources: [{ ...one!.sources[0]!, title: "Another report" }],
  };
  const { sources, indices } = await visited(siteOf([one!, other])).page.whole("", en);
  const titleOf = (id: string) => sources.get(indices.get(id)!.at("KAZ", 2010)!.sourceId)?.title;
  expect([titleOf("a-0"), titleOf("a-1")]).toEqual(["A report", "Another report"]);
  expect(indices.get("a-1")!.sourceId).toBe("set-1/s1");
});

test("a site of other data opens on its first index, with countries that it has", async () => {
  const address = await visited(siteOf(tiny(3))).page.address();
  const { choices, problems } = choicesOf(address!);
  expect(problems).toEqual([]);
  expect([choices.index, choices.group, choices.countries]).toEqual(["a-0", "all", ["KAZ"]]);
  expect(await visited(site).page.address()).toBeNull();
});

test("of a large data set the page reads the rows of one index by ranges, the same as its CSV says", async () => {
  const stored = largeSet(32);
  const large = siteOf([stored], 10_000);
  const { page, fetched } = visited(large);
  const library = await page.whole("?index=index-5", en);
  const fromCsv = openedDataset(stored).indices[5]!;
  const read = library.indices.get("index-5")!;
  for (const country of fromCsv.countries)
    for (const year of fromCsv.years) expect(read.at(country, year)).toEqual(fromCsv.at(country, year));
  expect([...library.indices.keys()]).toEqual(["index-5"]);

  const file = [...large.files].find(([name]) => name.endsWith(".parquet"))![1];
  const ranges = fetched.filter(({ name }) => name.endsWith(".parquet"));
  expect(ranges).toHaveLength(2); // its end, and the rows
  expect(bytesOf(ranges)).toBeLessThan(file.length / 5);
  await page.catalogue.withIndices(["index-30"]);
  expect(fetched.filter(({ name }) => name.endsWith(".parquet"))).toHaveLength(3); // the end is known
});
