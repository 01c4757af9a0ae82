import { expect, test } from "vitest";
import { shownReading } from "../../../src/browser/shownReading.ts";
import { recipeWith } from "../../../src/read/corrected.ts";
import type { Recipe } from "../../../src/read/plan.ts";
import { readingOf } from "../../../src/read/read.ts";
import { recipeFrom, recipeOf, recipeText } from "../../../src/read/recipe.ts";
import { limits } from "../../../src/read/sheet/records.ts";
import { readingColumn, unreadFound } from "../../../src/ui/import/unreadColumns.ts";

// One column more than are read at once; most of them empty, so that the file stays small.
const columns = limits.columns + 1;
const header = ["country", "year", ...Array.from({ length: columns - 2 }, (_, i) => `series ${i}`)].join(",");
const rows = Array.from(
  { length: 60 },
  (_, i) => `KAZ,${1960 + i},${i}${",".repeat(columns - 5)},${i * 2},7`,
);
const bytes = new TextEncoder().encode([header, ...rows, ""].join("\n"));
const [wanted, last] = [`series ${columns - 4}`, `series ${columns - 3}`];

function readAs(recipe: Recipe) {
  const reading = readingOf(bytes, { name: "wide.csv", recipe });
  if ("fault" in reading) throw new Error(reading.fault);
  return reading;
}

test("an unread column is read when it is chosen, left again when it is taken away, and kept in the recipe", () => {
  const first = readAs({});
  const unread = shownReading(first).unread;
  expect(unread.count).toBe(columns - first.plan.columns.length);
  expect(unreadFound(unread.names, wanted).first).toEqual([wanted]);
  expect(first.plan.alsoRead).toEqual([]);

  const chosen = recipeWith({}, readingColumn([], wanted, true));
  const second = readAs(chosen);
  expect(second.plan.alsoRead).toEqual([wanted]);
  expect(second.unread).not.toContain(wanted);
  expect(second.unread).toContain(last);
  expect(second.indicators.find(({ name }) => name === wanted)).toMatchObject({ values: 60, most: 118 });

  const kept = recipeFrom(recipeText(recipeOf(second.plan)));
  if ("fault" in kept) throw new Error(kept.detail);
  expect(readAs(kept).plan).toEqual(second.plan);
  const third = readAs(recipeWith(kept, readingColumn(second.plan.alsoRead ?? [], wanted, false)));
  expect(third.plan.alsoRead).toEqual([]);
  expect(third.unread).toEqual(first.unread);
});

test("what is typed is looked for in the names; of many the first are listed and the others counted", () => {
  const names = Array.from({ length: 50 }, (_, i) => `Series ${i}`);
  expect(unreadFound(names, " series 7 ")).toEqual({ first: ["Series 7"], more: 0 });
  expect(unreadFound(names, "SERIES")).toEqual({ first: names.slice(0, 20), more: 30 });
  expect(unreadFound(names, " ")).toEqual({ first: [], more: 0 });
});
