import { expect, test } from "vitest";
import { readingOf } from "../../../src/read/read.ts";
import { countOf, foundKinds, keptApart } from "../../../src/read/rows/findingGroups.ts";

function readingOfText(lines: readonly string[]) {
  const reading = readingOf(new TextEncoder().encode(lines.join("\n")), { name: "t.csv" });
  if ("fault" in reading) throw new Error(reading.fault);
  return reading;
}

const reading = readingOfText([
  "Country,2011,2012,2013",
  "Kazakhstan,1,2,3*",
  "Uzbekistan,4,5,6",
  "Kazakhstan,1,2,3*",
  "Country,2011,2012,2013",
  "Congo,7,8,9",
  "Azerbaijan,7,8,9",
]);

test("what is held back stands before remarks and what is kept apart", () => {
  expect(foundKinds(reading).map(({ kind, group }) => [kind, group])).toEqual([
    ["name-to-choose", "held"],
    ["qualified", "used"],
    ["repeats-header", "apart"],
    ["twice-same", "apart"],
  ]);
});

test("every finding is counted once", () => {
  const kinds = foundKinds(reading);
  const all = Object.values(reading.findingCounts).reduce((sum, count) => sum + count, 0);
  expect(countOf(kinds, "held") + countOf(kinds, "used") + countOf(kinds, "apart")).toBe(all);
});

test("a repeated header and values that stand twice are not among what is held back", () => {
  const { rows, values } = keptApart(reading, reading.plan);
  expect(reading.counts.rows.held - rows).toBe(1);
  expect(reading.counts.values.held - values).toBe(3);
});
