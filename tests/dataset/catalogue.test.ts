import fc from "fast-check";
import { expect, test } from "vitest";
import {
  foundSets,
  hashIn,
  shardCount,
  shardFile,
  shardOf,
  type ListedSet,
} from "../../src/dataset/catalogue.ts";

const set = (id: string, title: string, publisher: string, ...labels: readonly string[]): ListedSet => ({
  id,
  file: `${id}-0123456789.json`,
  title,
  publishers: [publisher],
  years: [1990, 2020],
  indices: labels.map((label, i) => ({ id: `${id}_${i}`, short: label, label })),
});
const sets = [
  set("vdem", "Varieties of Democracy", "V-Dem Institute", "Liberal democracy", "Freedom of religion"),
  set("press", "Press freedom", "Reporters", "Score", "Safety"),
  set("lists", "Lists of laws", "A ministry"),
];
const found = (typed: string) =>
  foundSets(sets, typed).map(({ id, indices }) => [id, indices.map(({ label }) => label)]);

test("a word of the title, the publisher or the id finds a data set with all of its indices", () => {
  expect(found("PRESS")).toEqual([["press", ["Score", "Safety"]]]);
  expect(found("institute")).toEqual([["vdem", ["Liberal democracy", "Freedom of religion"]]]);
  expect(found("laws")).toEqual([["lists", []]]);
});

test("a word of an index finds that index, also beside a word of its data set", () => {
  expect(found("religion")).toEqual([["vdem", ["Freedom of religion"]]]);
  expect(found("v-dem liberal")).toEqual([["vdem", ["Liberal democracy"]]]);
  expect(found("freedom")).toEqual([
    ["vdem", ["Freedom of religion"]],
    ["press", ["Score", "Safety"]],
  ]);
  expect(found("press religion")).toEqual([]);
});

test("without a word everything is found", () => {
  expect(foundSets(sets, "  ")).toEqual(sets);
});

test("every index id has a shard, always the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (id) => {
      expect(shardOf(id)).toBe(shardOf(id));
      expect(Number.isInteger(shardOf(id)) && shardOf(id) >= 0 && shardOf(id) < shardCount).toBe(true);
    }),
  );
  const shards = Array.from({ length: 3200 }, (_, i) => shardOf(`index_${i}`));
  const counts = Array.from(
    { length: shardCount },
    (_, shard) => shards.filter((own) => own === shard).length,
  );
  expect(Math.max(...counts)).toBeLessThan(200); // 100 on average: none is much longer than the others
});

test("the hash of a shard names its file", () => {
  expect(hashIn(shardFile("0123456789"))).toBe("0123456789");
});
