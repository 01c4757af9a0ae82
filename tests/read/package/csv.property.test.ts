import {
  array,
  assert,
  boolean,
  constantFrom,
  double,
  integer,
  oneof,
  option,
  property,
  record,
  string,
  stringMatching,
} from "fast-check";
import { expect, test } from "vitest";
import { tableOf } from "../../../src/read/package/csv.ts";
import type { Schema } from "../../../src/read/package/schema.ts";
import { numberAt, textAt } from "../../../src/table/table.ts";

const schema: Schema = {
  fields: [
    { name: "text", type: "string" },
    { name: "number", type: "number" },
    { name: "year", type: "year" },
    { name: "flag", type: "boolean" },
  ],
};

const awkward = constantFrom(
  '"',
  ",",
  "\n",
  "\r\n",
  "\r",
  " ",
  "\uFEFF",
  "Қазақстан",
  "=1+1",
  "002",
  "\u0000",
);
const text = oneof(
  string(),
  array(oneof(awkward, string({ maxLength: 3 }))).map((p) => p.join("")),
);
const row = record({
  text: option(text.filter((t) => t !== "")),
  number: option(double({ noNaN: true, noDefaultInfinity: true })),
  year: option(integer({ min: 1000, max: 9999 })),
  flag: option(boolean()),
});

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const written = (cell: string | number | boolean | null) => (cell === null ? "" : String(cell));
const lineEnd = constantFrom("\n", "\r\n");

test("a table written as CSV and read back is the same", () => {
  assert(
    property(array(row), lineEnd, (rows, end) => {
      const lines = rows.map((r) =>
        [r.text, r.number, r.year, r.flag].map((c) => quoted(written(c))).join(","),
      );
      const { table, issues } = tableOf(["text,number,year,flag", ...lines, ""].join(end), schema);
      expect(issues).toEqual([]);
      expect(table.length).toBe(rows.length);
      rows.forEach((r, i) => {
        expect(textAt(table, "text", i)).toBe(r.text);
        expect(numberAt(table, "number", i)).toBe(r.number === null ? null : Number(String(r.number)));
        expect(numberAt(table, "year", i)).toBe(r.year);
        expect(numberAt(table, "flag", i)).toBe(r.flag === null ? null : Number(r.flag));
      });
    }),
  );
});

test("quotation marks that are not needed change nothing", () => {
  const plain = stringMatching(/^[A-Za-z0-9 .-]+$/);
  assert(
    property(array(plain, { minLength: 1 }), (cells) => {
      const one: Schema = { fields: [{ name: "x", type: "string" }] };
      const bare = ["x", ...cells, ""].join("\n");
      const all = ["x", ...cells.map(quoted), ""].join("\n");
      expect(tableOf(bare, one)).toEqual(tableOf(all, one));
    }),
  );
});

test("no text, however broken, throws; every row with an issue is a row of the file", () => {
  assert(
    property(text, (file) => {
      const { table, issues } = tableOf(file, schema);
      for (const issue of issues) expect(issue.row === null || issue.row <= table.length + 1).toBe(true);
    }),
  );
});
