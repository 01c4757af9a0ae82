import { expect, test } from "vitest";
import { differenceOf } from "../../src/dataset/difference.ts";
import { packageFilesOf } from "../../src/dataset/imported.ts";
import { datasetOf } from "../../src/dataset/read.ts";
import type { TableKind } from "../../src/read/plan.ts";
import type { FieldRow } from "../../src/read/reading.ts";
import { readingWith, type Seen } from "../importFixtures.ts";

function datasetWith(seen: readonly Seen[], kind: TableKind = "scores", rows: readonly FieldRow[] = []) {
  const files = packageFilesOf(readingWith(seen, { kind, rows }));
  return datasetOf(files.get("datapackage.json") ?? "", files).dataset!;
}

const kaz = { country: "KAZ", year: 2010, value: 1 };

test("new, changed and vanished values are told with both numbers", () => {
  const before = datasetWith([kaz, { ...kaz, year: 2011, value: 2 }, { ...kaz, year: 2012, value: 3 }]);
  const after = datasetWith([kaz, { ...kaz, year: 2011, value: 2.5 }, { ...kaz, country: "UZB", value: 9 }]);
  const place = { kind: "scores", index: "my-file.freedom" };
  expect(differenceOf(before, after)).toEqual({
    added: { count: 1, examples: [{ ...place, country: "UZB", year: 2010, before: null, after: 9 }] },
    changed: { count: 1, examples: [{ ...place, country: "KAZ", year: 2011, before: 2, after: 2.5 }] },
    vanished: { count: 1, examples: [{ ...place, country: "KAZ", year: 2012, before: 3, after: null }] },
    same: 1,
    kinds: [{ kind: "scores", added: 1, changed: 1, vanished: 1, same: 1 }],
    indices: { came: [], went: [] },
    countries: { came: ["UZB"], went: [] },
    years: { came: [], went: [2012] },
  });
});

test("a data set does not differ from itself", () => {
  const same = datasetWith([kaz, { ...kaz, country: "World", value: 5 }]);
  const { added, changed, vanished, kinds } = differenceOf(same, same);
  expect([added.count, changed.count, vanished.count]).toEqual([0, 0, 0]);
  expect(kinds.map(({ kind, same: n }) => [kind, n])).toEqual([
    ["scores", 1],
    ["groups", 1],
  ]);
});

test("another bound is a change though the value is the same", () => {
  const bounds = (high: number) => datasetWith([{ ...kaz, low: 0, high }]);
  expect(differenceOf(bounds(2), bounds(3)).changed.count).toBe(1);
});

test("indices that came and went are named, and their values counted", () => {
  const { indices, added, vanished } = differenceOf(
    datasetWith([{ ...kaz, indicator: "a" }]),
    datasetWith([{ ...kaz, indicator: "b" }]),
  );
  expect(indices).toEqual({ came: ["my-file.b"], went: ["my-file.a"] });
  expect([added.count, vanished.count]).toEqual([1, 1]);
});

test("ranks, counts and events are compared too", () => {
  const ranked = (rank: number) => datasetWith([{ country: "KAZ", year: 2014, rank }], "rankings");
  expect(differenceOf(ranked(39), ranked(40)).changed.examples).toMatchObject([
    { kind: "rankings", before: 39, after: 40 },
  ]);
  const count = { country_iso3: "KAZ", year: "2014", measure: "fines" };
  const counted = (value: number) => datasetWith([], "penalties", [{ ...count, value: String(value) }]);
  expect(differenceOf(counted(131), counted(134)).changed.examples).toMatchObject([
    { kind: "penalties", index: "fines", before: 131, after: 134 },
  ]);
  const event = { country_iso3: "KAZ", date: "2011-10-11", precision: "day", kind: "law", title: "A law" };
  const events = (...rows: FieldRow[]) => datasetWith([], "events", rows);
  const { changed, added } = differenceOf(
    events(event),
    events({ ...event, kind: "amendment" }, { ...event, title: "Another" }),
  );
  expect([changed.count, added.count]).toEqual([1, 1]);
});

test("examples are few, counts are of all", () => {
  const many = Array.from({ length: 100 }, (_, i) => ({ ...kaz, year: 1900 + i }));
  const { added } = differenceOf(datasetWith([kaz]), datasetWith(many.concat(kaz)));
  expect(added.count).toBe(100);
  expect(added.examples.length).toBe(20);
});
