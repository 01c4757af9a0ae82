import { expect, test } from "vitest";
import { recipeFrom, recipeOf, recipeText, shapeKeyOf } from "../../src/read/recipe.ts";
import { lines, readCsv } from "./readCsv.ts";

const first = "Country,GRI 2019,GRI 2020\nKazakhstan,6.5,6.1\nRepublic of Somewhere,1,2\n";
const next = "Country,GRI 2019,GRI 2020,GRI 2021\nKazakhstan,6.5,6.1,6.3\nRepublic of Somewhere,1,2,3\n";

test("a recipe made from one year's file serves the next, which has more columns", () => {
  const { plan } = readCsv(first);
  const recipe = { ...recipeOf(plan), names: { "Republic of Somewhere": "UZB" } };
  expect(lines(readCsv(next, { recipe }))).toEqual([
    "KAZ 2019 GRI 6.5",
    "KAZ 2020 GRI 6.1",
    "KAZ 2021 GRI 6.3",
    "UZB 2019 GRI 1",
    "UZB 2020 GRI 2",
    "UZB 2021 GRI 3",
  ]);
});

test("the next year's file has the same shape, another table has not", () => {
  const key = (text: string) => shapeKeyOf(readCsv(text).plan);
  expect(key(next)).toBe(key(first));
  expect(key("Country,SHI 2019,SHI 2020\nKazakhstan,1,2\n")).not.toBe(key(first));
});

test("a recipe survives being written and read", () => {
  const recipe = recipeOf(readCsv(first).plan);
  expect(recipeFrom(recipeText(recipe))).toEqual(recipe);
});

test.each([
  ["", "json"],
  ["[]", "format"],
  ["null", "format"],
  ['{"format":"regulens-recipe","version":2}', "version"],
  ['{"format":"regulens-recipe","version":1,"kinds":"scores"}', "shape"],
  ['{"format":"regulens-recipe","version":1,"kind":"scores and more"}', "shape"],
  ['{"format":"regulens-recipe","version":1,"layout":{"preamble":-1,"header":1,"trailer":0}}', "shape"],
  [
    '{"format":"regulens-recipe","version":1,"about":{"id":"../../x","title":"","publisher":"","url":"","date":"","licence":""}}',
    "shape",
  ],
])("%s is refused: %s", (text, fault) => {
  expect(recipeFrom(text)).toMatchObject({ fault });
});

test("a layout for a longer file is held to as far as this one goes", () => {
  const { plan } = readCsv(first);
  const reading = readCsv(first, { recipe: { layout: { ...plan.layout, trailer: 1 } } });
  expect(reading.counts.rows).toEqual({ read: 3, header: 1, used: 1, held: 0, notes: 1 });
});
