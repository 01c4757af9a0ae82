import { expect, test } from "vitest";
import { tableOf } from "../../../src/read/package/csv.ts";
import type { Field, Schema } from "../../../src/read/package/schema.ts";
import { numberAt, textAt } from "../../../src/table/table.ts";

const country: Field = { name: "country", type: "string", constraints: { required: true } };
const year: Field = { name: "year", type: "year", constraints: { required: true } };
const value: Field = { name: "value", type: "number", constraints: { minimum: 0, maximum: 87 } };
const scores: Schema = { fields: [country, year, value] };

const issuesOf = (text: string, schema: Schema = scores) => tableOf(text, schema).issues;
const oneColumn = (field: Omit<Field, "name">): Schema => ({ fields: [{ name: "x", ...field }] });

test("a good file has no issues and its numbers are numbers", () => {
  const { table, issues } = tableOf("country,year,value\nKAZ,2010,27\nKAZ,2011,36\n", scores);
  expect(issues).toEqual([]);
  expect(table.length).toBe(2);
  expect(textAt(table, "country", 1)).toBe("KAZ");
  expect(numberAt(table, "value", 1)).toBe(36);
});

test("an empty cell is missing, not zero", () => {
  const { table, issues } = tableOf("country,year,value\nKAZ,2010,\n", scores);
  expect(issues).toEqual([]);
  expect(numberAt(table, "value", 0)).toBeNull();
});

test("a word that the schema names as missing is missing", () => {
  const { table } = tableOf("x\n..\n0\n", { ...oneColumn({ type: "number" }), missingValues: ["", ".."] });
  expect(numberAt(table, "x", 0)).toBeNull();
  expect(numberAt(table, "x", 1)).toBe(0);
});

test("code-like text stays text: 002, 1e5 and TRUE are not numbers", () => {
  const { table } = tableOf("x\n002\n1e5\nTRUE\nNA\n", oneColumn({ type: "string" }));
  expect([0, 1, 2, 3].map((row) => textAt(table, "x", row))).toEqual(["002", "1e5", "TRUE", "NA"]);
});

test("a column named __proto__ is a column like any other", () => {
  const schema: Schema = { fields: [{ name: "__proto__", type: "number" }, country] };
  const { table, issues } = tableOf("__proto__,country\n7,KAZ\n", schema);
  expect(issues).toEqual([]);
  expect(numberAt(table, "__proto__", 0)).toBe(7);
});

test("quoted cells keep commas, doubled quotes and line breaks", () => {
  const { table, issues } = tableOf('x\n"said ""no"",\nthen left"\n', oneColumn({ type: "string" }));
  expect(issues).toEqual([]);
  expect(textAt(table, "x", 0)).toBe('said "no",\nthen left');
});

test("a byte order mark is not part of the first header", () => {
  expect(issuesOf("\uFEFFcountry,year,value\nKAZ,2010,27\n")).toEqual([]);
});

test("Windows line ends and a last line without one are read alike", () => {
  expect(tableOf("country,year,value\r\nKAZ,2010,27\r\nUZB,2010,48", scores)).toEqual(
    tableOf("country,year,value\nKAZ,2010,27\nUZB,2010,48\n", scores),
  );
});

test("a header alone is a table of no rows", () => {
  expect(tableOf("country,year,value\n", scores)).toMatchObject({ table: { length: 0 }, issues: [] });
});

test("columns are found by name, in whatever order they stand", () => {
  const { table, issues } = tableOf("value,country,year\n27,KAZ,2010\n", scores);
  expect(issues).toEqual([]);
  expect(numberAt(table, "year", 0)).toBe(2010);
});

test("booleans are 1 and 0 by the words of the schema", () => {
  const schema = oneColumn({ type: "boolean", trueValues: ["yes"], falseValues: ["no"] });
  const { table, issues } = tableOf("x\nyes\nno\ntrue\n", schema);
  expect([0, 1, 2].map((row) => numberAt(table, "x", row))).toEqual([1, 0, null]);
  expect(issues).toEqual([
    {
      row: 3,
      column: "x",
      message: '"true" is neither of the words for yes and no.',
      hint: "Use the words that the schema gives for true and false.",
    },
  ]);
});

test("a word in a number column is told with its row, its column and what to do", () => {
  expect(issuesOf("country,year,value\nKAZ,2010,27\nKAZ,2011,many\n")).toEqual([
    {
      row: 2,
      column: "value",
      message: '"many" is not a number.',
      hint: "Write digits only, with a point before decimals.",
    },
  ]);
});

test.each([
  ["3,82", "Write a point, not a comma, before decimals."],
  [" 3.82", "Remove the space around the number."],
  ["\u22123.82", "Write the plain hyphen-minus (-) before a negative number."],
  ["Infinity", "Write digits only, with a point before decimals."],
  ["0x10", "Write digits only, with a point before decimals."],
])("%j is not a number, and the hint says why", (raw, hint) => {
  expect(issuesOf(`x\n"${raw}"\n`, oneColumn({ type: "number" }))).toMatchObject([{ row: 1, hint }]);
});

test("a whole number has no decimals, a year four digits, a date a day of the calendar", () => {
  const schema: Schema = {
    fields: [
      { name: "rank", type: "integer" },
      { name: "year", type: "year" },
      { name: "date", type: "date" },
    ],
  };
  expect(issuesOf("rank,year,date\n1.5,214,2023-02-29\n", schema).map((i) => i.message)).toEqual([
    '"1.5" is not a whole number.',
    '"214" is not a year.',
    '"2023-02-29" is not a day of the calendar.',
  ]);
});

test("the leap day of a leap year is a date", () => {
  expect(issuesOf("x\n2024-02-29\n2000-02-29\n", oneColumn({ type: "date" }))).toEqual([]);
  expect(issuesOf("x\n1900-02-29\n2024-13-01\n2024-00-10\n", oneColumn({ type: "date" }))).toHaveLength(3);
});

test("a required cell that is empty is an issue", () => {
  expect(issuesOf("country,year,value\n,2010,27\n")).toMatchObject([
    { row: 1, column: "country", message: "The cell is empty, but a value is required." },
  ]);
});

test("values outside the limits are issues, values on them are not", () => {
  expect(issuesOf("country,year,value\nA,2010,0\nB,2010,87\nC,2010,-1\nD,2010,88\n")).toMatchObject([
    { row: 3, message: "-1 is below the lowest value allowed, 0." },
    { row: 4, message: "88 is above the highest value allowed, 87." },
  ]);
});

test("a word outside the list is an issue that names the list", () => {
  const schema = oneColumn({ type: "string", constraints: { enum: ["mean", "median"] } });
  expect(issuesOf("x\nmode\n", schema)).toMatchObject([
    { message: '"mode" is not one of the values allowed here.', hint: "Use one of: mean, median." },
  ]);
});

test("a pattern must match the whole cell", () => {
  const schema = oneColumn({ type: "string", constraints: { pattern: "[A-Z]{3}" } });
  expect(issuesOf("x\nKAZ\nKAZA\nkaz\n", schema).map((issue) => issue.row)).toEqual([2, 3]);
});

test("a header that lacks a column, has one too many or one twice is told", () => {
  expect(issuesOf("country,year,score,year\nKAZ,2010,27,2010\n").map((i) => i.message)).toEqual([
    'The column "value" is missing.',
    'The column "score" is not in the schema.',
    'The column "year" is there twice.',
  ]);
});

test("a file with semicolons is told to use commas", () => {
  expect(issuesOf("country;year;value\nKAZ;2010;27\n")[0]?.hint).toBe(
    "Only one column was found: are the columns separated by commas?",
  );
});

test("a row with too few or too many cells is told", () => {
  expect(issuesOf("country,year,value\nKAZ,2010\nUZB,2010,48,x\n")).toMatchObject([
    { row: 1, message: "The row has 2 cells, the header 3 columns." },
    { row: 2, message: "The row has 4 cells, the header 3 columns." },
  ]);
});

test("an empty line within the file is a row with too few cells", () => {
  expect(issuesOf("country,year,value\nKAZ,2010,27\n\nUZB,2010,48\n")).toContainEqual(
    expect.objectContaining({ row: 2, message: "The row has 1 cell, the header 3 columns." }),
  );
});

test("a quotation that is not closed is told", () => {
  expect(issuesOf('country,year,value\nKAZ,2010,"27\n').map((issue) => issue.message)).toContain(
    "A quotation mark is opened and not closed, or stands inside a cell without being doubled.",
  );
});

test("rows that repeat the primary key are told with the row they repeat", () => {
  const schema: Schema = { ...scores, primaryKey: ["country", "year"] };
  expect(issuesOf("country,year,value\nKAZ,2010,27\nUZB,2010,48\nKAZ,2010,28\n", schema)).toMatchObject([
    { row: 3, message: "The row repeats row 1 (KAZ, 2010)." },
  ]);
});

test("an empty text is told that its columns are missing", () => {
  expect(issuesOf("").map((issue) => issue.column)).toEqual(["country", "year", "value"]);
});

test("a text of many pieces reads as one, and its faults keep their rows", () => {
  const note = `"${"long, quoted\n".repeat(60)}"`;
  const rows = Array.from({ length: 12_000 }, (_, i) => `${i},${i === 11_000 ? "x" : i / 2},${note}`);
  const { table, issues } = tableOf(["id,v,note", ...rows, ""].join("\n"), {
    fields: [
      { name: "id", type: "integer" },
      { name: "v", type: "number" },
      { name: "note", type: "string" },
    ],
  });
  expect(table.length).toBe(12_000);
  expect(numberAt(table, "id", 11_999)).toBe(11_999);
  expect(textAt(table, "note", 11_999)).toBe("long, quoted\n".repeat(60));
  expect(issues.map(({ row, column }) => [row, column])).toEqual([[11_001, "v"]]);
});

test("a quotation mark that is wrong far down is told with its row", () => {
  const rows = Array.from({ length: 300_000 }, (_, i) => (i === 290_000 ? `${i},"a"b` : `${i},some words`));
  const { issues } = tableOf(["id,note", ...rows, ""].join("\n"), {
    fields: [
      { name: "id", type: "integer" },
      { name: "note", type: "string" },
    ],
  });
  expect(issues[0]).toMatchObject({ row: 290_001 });
});
