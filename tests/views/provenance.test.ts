import { expect, test } from "vitest";
import type { Source } from "../../src/dataset/dataset.ts";
import { originsOf, provenanceOf } from "../../src/views/provenance.ts";
import { indexOf, libraryWith, source } from "../fixtures.ts";
import { count, prosecutions } from "../penaltiesFixtures.ts";
import { rankingOf } from "../rankingFixtures.ts";

const index = indexOf({ KAZ: { 2010: 27, 2011: [36, 30, 40] }, UZB: { 2011: 50 } });
const library = libraryWith({ indices: [index], penalties: prosecutions });

test("a score has its stored value, interval, index, source and data set", () => {
  const found = provenanceOf(library, { kind: "score", index: "test_index", country: "KAZ", year: 2011 });
  expect(found).toMatchObject({
    kind: "score",
    index: { id: "test_index", unit: "points" },
    score: { value: 36, interval: [30, 40], missing: null, source, dataset: "Test data" },
  });
});

test("a value that is missing has its reason, and the source of its index", () => {
  const found = provenanceOf(library, { kind: "score", index: "test_index", country: "UZB", year: 2010 });
  expect(found).toMatchObject({ score: { value: null, interval: null, missing: "not-assessed", source } });
});

test("an index that no open data set has is no fault: nothing is known of it", () => {
  const found = provenanceOf(library, { kind: "score", index: "gone", country: "KAZ", year: 2010 });
  expect(found).toMatchObject({ index: null, score: { value: null, missing: null, source: null } });
});

test("a computed number lists every value that it was made from, missing ones too, and its source once", () => {
  const from = [
    { index: "test_index", country: "KAZ", year: 2010 },
    { index: "test_index", country: "UZB", year: 2010 },
  ];
  const found = provenanceOf(library, { kind: "computed", from });
  expect(found).toMatchObject({
    indices: [{ id: "test_index" }],
    inputs: [
      { country: "KAZ", value: 27, missing: null },
      { country: "UZB", value: null, missing: "not-assessed" },
    ],
  });
  expect(originsOf(found).map((origin) => origin.source?.id)).toEqual(["s1"]);
});

test("a count has every number published of it: 131 first, then 134", () => {
  const revised = prosecutions.find(({ year, value }) => year === 2020 && value === 134)!;
  const found = provenanceOf(library, { kind: "penalty", counts: [revised] });
  if (found.kind !== "penalty") throw new Error("not a penalty");
  expect(found.histories[0]!.map(({ shown }) => shown)).toEqual([false, true]);
  expect(
    found.histories.map((history) => history.map(({ count: { value, revision } }) => [value, revision])),
  ).toEqual([
    [
      [131, "first"],
      [134, "revised"],
    ],
  ]);
});

test("a part of the year stands after the whole years, other scopes and categories not at all", () => {
  const region = count(2021, 5, { scope: "region:Almaty" });
  const extended = libraryWith({
    penalties: [...prosecutions, region, count(2021, 9, { category: "other" })],
  });
  const found = provenanceOf(extended, {
    kind: "penalty",
    counts: [count(2021, 130, { revision: "revised" })],
  });
  if (found.kind !== "penalty") throw new Error("not a penalty");
  expect(found.histories[0]!.map(({ count: each }) => each.value)).toEqual([127, 130, 90]);
  expect(found.histories[0]!.map(({ dataset }) => dataset)).toEqual(["Test data", "Test data", "Test data"]);
});

test("a count of two measures has a history of each", () => {
  const counts = prosecutions.filter(({ year }) => year === 2020);
  const found = provenanceOf(library, { kind: "penalty", counts });
  if (found.kind !== "penalty") throw new Error("not a penalty");
  expect(found.histories.map((history) => history.map(({ count: each }) => each.value))).toEqual([
    [131, 134],
    [116],
  ]);
});

test("a place has the period that its edition covers, and is found again by country and edition", () => {
  const ranking = rankingOf({ KAZ: { 2014: [39, 49] } }, { covers: true });
  const ranked = libraryWith({ rankings: [ranking] });
  const entry = { ...ranking.entries[0]!, name: "another name" };
  expect(provenanceOf(ranked, { kind: "place", ranking: "test_list", entry })).toMatchObject({
    ranking: "Test List",
    edition: { coversFrom: "2012-11-01", coversTo: "2013-10-31", listLength: 50 },
    entry: { rank: 39, score: 49, name: "KAZ" },
    origin: { source, dataset: "Test data" },
  });
});

test("of two data sets that cite one source the one that holds the row is named", () => {
  const shared: Source = source;
  const [one, two] = [libraryWith({ sources: [shared] }), libraryWith({ penalties: prosecutions })];
  const both = {
    ...library,
    datasets: [...one.datasets, { ...two.datasets[0]!, title: "The other" }],
    penalties: prosecutions,
  };
  const found = provenanceOf(both, { kind: "penalty", counts: [prosecutions[0]!] });
  if (found.kind !== "penalty") throw new Error("not a penalty");
  expect(found.histories[0]![0]!.dataset).toBe("The other");
});
