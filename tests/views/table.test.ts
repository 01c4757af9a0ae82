import { expect, test } from "vitest";
import { flatRow, tableRows, tableTsv, tableView } from "../../src/views/table.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";

const index = indexOf({
  KAZ: { 2012: 36, 2013: 36, 2014: 36 },
  UZB: { 2013: 57, 2014: 57 },
  ARM: { 2014: 3 },
  ALB: { 2014: 4 },
});

function viewOf(changes: Parameters<typeof choicesWith>[1] = {}, of = index) {
  const { choices, figure } = choicesWith("table", { countries: ["UZB", "KAZ"], ...changes });
  return tableView(libraryWith({ indices: [of] }), choices, figure);
}

test("chosen countries come first, then the others by name, from the latest year back", () => {
  const rows = viewOf().rows.map((row) => `${row.country} ${row.year}`);
  expect(rows.slice(0, 4)).toEqual(["UZB 2014", "KAZ 2014", "UZB 2013", "KAZ 2013"]);
  expect(rows.slice(6, 8)).toEqual(["ALB 2014", "ARM 2014"]);
  expect(rows).toHaveLength(12);
});

test("a missing value is a row with its reason", () => {
  const view = viewOf();
  expect(view.rows.find((row) => row.country === "UZB" && row.year === 2012)).toMatchObject({
    value: null,
    missing: "not-assessed",
    source: "",
  });
  expect(view.values).toBe(7);
});

test("a country of which the data set holds no year says so", () => {
  expect(viewOf({ countries: ["KGZ"] }).rows[0]).toMatchObject({ country: "KGZ", missing: "not-held" });
});

test("it says how many countries are not dimmed", () => {
  const clauses = [{ source: "filters", field: "countries", value: ["UZB"] }] as const;
  const view = viewOf({ clauses });
  expect([view.shown, view.of]).toEqual([1, 4]);
  expect(view.rows.find((row) => row.country === "KAZ")).toMatchObject({ chosen: true, dimmed: true });
  expect(view.rows.find((row) => row.country === "ARM")).toMatchObject({ chosen: false, dimmed: true });
});

test("rows are of the years in view", () => {
  const clauses = [{ source: "filters", field: "years", value: [2013, 2013] as const }] as const;
  const view = viewOf({ clauses });
  expect(view.years).toEqual([2013, 2013]);
  expect(new Set(view.rows.map((row) => row.year))).toEqual(new Set([2013]));
});

test("interval and note columns stand only where the publisher gives them", () => {
  expect(viewOf().columns.map((column) => column.id)).toEqual(["country", "year", "value", "source"]);
  const withInterval = viewOf({}, indexOf({ KAZ: { 2014: [5, 4, 6] } }));
  expect(withInterval.columns.map((column) => column.id)).toContain("low");
  expect(Object.keys(tableRows(viewOf())[0] ?? {})).toEqual(
    expect.arrayContaining(["low", "high", "note", "source_id", "missing_reason"]),
  );
});

test("the CSV holds the rows of the view, in its order", () => {
  const view = viewOf();
  const rows = tableRows(view);
  expect(rows).toHaveLength(view.rows.length);
  expect(rows[0]).toMatchObject({ country: "Uzbekistan", year: 2014, value: 57, source: "A report" });
});

test("TSV has a line a row under the column names, and numbers as they are", () => {
  const rows = viewOf()
    .rows.slice(0, 1)
    .map((row) => flatRow(index, row));
  expect(tableTsv(rows)).toBe(
    "index\tcountry_code\tcountry\tyear\tvalue\tlow\thigh\tmissing_reason\tsource_id\tsource\tnote\n" +
      "test_index\tUZB\tUzbekistan\t2014\t57\t\t\t\ts1\tA report\t",
  );
});

test("tabs and line breaks inside a cell become spaces", () => {
  expect(tableTsv([{ note: "one\ttwo\r\nthree" }])).toBe("note\none two three");
});

test("a cell that a spreadsheet would run is led by an apostrophe, a negative number is not", () => {
  expect(tableTsv([{ a: "=1+1", b: "-1.5", c: -1.5, d: " @x", e: "+7 days" }])).toBe(
    "a\tb\tc\td\te\n'=1+1\t-1.5\t-1.5\t' @x\t'+7 days",
  );
});

test("no rows give an empty text", () => {
  expect(tableTsv([])).toBe("");
});
