import { expect, test } from "vitest";
import { indicesPicked, relatedIndices } from "../../src/views/indicesPicked.ts";
import { libraryWith } from "../fixtures.ts";
import { inYears, namedIndex } from "../togetherFixtures.ts";

const years = [2010, 2011];
const all = { KAZ: 1, UZB: 2, TJK: 3 };
const library = libraryWith({
  indices: [
    namedIndex("a", inYears(all, years)),
    namedIndex("one", inYears({ KAZ: 1 }, years)),
    namedIndex("b", inYears(all, years), { direction: "freer" }),
    namedIndex("count", inYears(all, years), { direction: "neutral" }),
    namedIndex("vague", inYears(all, years), { direction: "unstated" }),
    namedIndex("later", inYears(all, [2020])),
    ...["c", "d", "e", "f", "g"].map((id) => namedIndex(id, inYears({ KAZ: 1, UZB: 1 }, years))),
  ],
});
const members = ["KAZ", "UZB", "TJK"];

test("without a choice: the index of the page and the three that share most with it", () => {
  const { shown, refused } = indicesPicked(library, "a", undefined, members);
  expect(shown.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  expect(refused).toEqual([]);
});

test("an index without countries or years in common is not related, nor is one without a direction", () => {
  const related = relatedIndices(library, "a", members);
  expect(related).not.toContain("later");
  expect(related).not.toContain("count");
  expect(related.at(-1)).toBe("one");
  expect(relatedIndices(library, "nowhere", members)).toEqual([]);
});

test("indices without a direction, unknown ones and those beyond six are refused with the reason", () => {
  const asked = ["count", "vague", "nowhere", "a", "b", "c", "d", "e", "f", "g"];
  const { shown, refused } = indicesPicked(library, "a", asked, members);
  expect(shown.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(refused).toEqual([
    { id: "count", name: "Index count", reason: "neutral" },
    { id: "vague", name: "Index vague", reason: "unstated" },
    { id: "nowhere", name: "nowhere", reason: "absent" },
    { id: "g", name: "Index g", reason: "too-many" },
  ]);
});

test("relations are counted by lists of countries and years: no value is read, so that thousands cost nothing", () => {
  const many = Array.from({ length: 2000 }, (_, i) => ({
    ...namedIndex(`i${i}`, inYears({ KAZ: 1 }, [2010])),
    at: () => {
      throw new Error("a value was read");
    },
  }));
  const big = libraryWith({ indices: [namedIndex("a", inYears(all, years)), ...many] });
  expect(relatedIndices(big, "a", members)).toHaveLength(2000);
});
