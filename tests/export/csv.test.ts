import fc from "fast-check";
import { parse } from "papaparse";
import { expect, test } from "vitest";
import { csvText, withoutFormula } from "../../src/export/csv.ts";

test("rows become lines under a header, with CRLF after each", () => {
  const rows = [
    { country: "KAZ", year: 2011, value: 36 },
    { country: "UZB", year: 2011, value: null },
  ];
  expect(csvText(rows)).toBe("country,year,value\r\nKAZ,2011,36\r\nUZB,2011,\r\n");
});

test("no rows give an empty file", () => {
  expect(csvText([])).toBe("");
});

test("commas, quotes, line breaks and outer blanks are quoted", () => {
  const rows = [{ a: "one, two", b: 'the "law"', c: "two\nlines", d: " blank" }];
  expect(csvText(rows)).toBe('a,b,c,d\r\n"one, two","the ""law""","two\nlines"," blank"\r\n');
});

test("a column that only some rows have is empty in the others", () => {
  expect(csvText([{ a: 1 }, { a: 2, b: 3 }])).toBe("a,b\r\n1,\r\n2,3\r\n");
});

test("a lone missing value is not an empty line", () => {
  expect(csvText([{ a: null }])).toBe('a\r\n""\r\n');
});

test("names with Cyrillic and Kazakh letters stay as they are", () => {
  expect(csvText([{ name: "Қазақстан" }])).toBe("name\r\nҚазақстан\r\n");
});

test("text that a spreadsheet would run gets an apostrophe", () => {
  for (const text of [
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "\u00a0=1",
    "\ufeff=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠A1",
    "\ttext",
  ]) {
    expect(withoutFormula(text), JSON.stringify(text)).toBe(`'${text}`);
  }
});

test("a negative number is a number, written as a number or as text", () => {
  expect(csvText([{ value: -1.5, text: "-1.5" }])).toBe("value,text\r\n-1.5,-1.5\r\n");
});

test("ordinary text has nothing put before it", () => {
  for (const text of ["", "a = b", "1990-2014", "−1.5", "Article 490", "2011"]) {
    expect(withoutFormula(text)).toBe(text);
  }
});

test("a header that is a formula is escaped too", () => {
  expect(csvText([{ "=1+1": 1 }])).toBe("'=1+1\r\n1\r\n");
});

test("a number that is none is refused", () => {
  expect(() => csvText([{ value: Number.NaN }])).toThrow("not a number that a CSV can hold");
});

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", '"', ",", "\r", "\n", "\t", " ", "1", ".", "a", "＝"),
  }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constant(null),
);

test("what is written reads back as the same cells", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell, c: cell }), { minLength: 1 }), (rows) => {
      const { data, errors } = parse<string[]>(csvText(rows), { delimiter: ",", newline: "\r\n" });
      expect(errors).toEqual([]);
      const read = data.slice(1, -1); // the last line is empty
      expect(read).toEqual(rows.map(({ a, b, c }) => [a, b, c].map(written)));
    }),
  );
});

test("no cell of text begins as a formula, unless it is a plain number", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell }), { minLength: 1 }), (rows) => {
      const { data } = parse<string[]>(csvText(rows), { delimiter: ",", newline: "\r\n" });
      for (const [text = ""] of data) {
        if (Number.isNaN(Number(text))) expect(text).not.toMatch(/^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }
    }),
  );
});

function written(value: string | number | null): string {
  if (value === null) return "";
  return typeof value === "number" ? String(value) : withoutFormula(value);
}
