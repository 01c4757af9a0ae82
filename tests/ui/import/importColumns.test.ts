import { expect, test } from "vitest";
import type { ColumnPlan, Part } from "../../../src/read/plan.ts";
import { columnLines, roleOf, roleWords, wordOf } from "../../../src/ui/import/importColumns.ts";

const value = (
  name: string,
  indicator: string | null,
  period: string | null,
  part: Part = "value",
): ColumnPlan => ({
  name,
  role: { role: "value", indicator, period, country: null, part },
});
const country: ColumnPlan = { name: "COUNTRY", role: { role: "country", system: "name" } };

test("the columns of an item by year are one line, its earliest and latest values beside it", () => {
  const columns = [
    country,
    value("NXX1990X", "NXX", "1990", "earliest"),
    value("NXX1990", "NXX", "1990"),
    value("NXX1991", "NXX", "1991"),
    value("MXX1990", "MXX", "1990"),
  ];
  const lines = columnLines(columns, [["Kazakhstan"], ["9"], ["1", "2"], ["3"], []]);
  expect(
    lines.map(({ name, periods, columns: own, beside }) => [name, periods, own.length, beside.length]),
  ).toEqual([
    ["COUNTRY", null, 1, 0],
    ["NXX", ["1990", "1991"], 2, 1],
    ["MXX1990", null, 1, 0],
  ]);
  expect(lines[1]?.examples).toEqual(["1", "2"]);
});

test("every role that can be given is told back by its word", () => {
  for (const word of roleWords) expect(wordOf(roleOf(word, country, false))).toBe(word);
});

test("a value that becomes a bound keeps its indicator and year", () => {
  expect(roleOf("low", value("NXX1990", "NXX", "1990"), false)).toEqual({
    role: "value",
    indicator: "NXX",
    period: "1990",
    country: null,
    part: "low",
  });
});

test("a new column of values is its own indicator, unless a column of the file names them", () => {
  expect(roleOf("value", country, false)).toMatchObject({ indicator: "COUNTRY", period: null });
  expect(roleOf("value", country, true)).toMatchObject({ indicator: null, period: null });
});
