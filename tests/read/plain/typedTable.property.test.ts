import * as fc from "fast-check";
import { expect, test } from "vitest";
import { carefulTableOfBytes, tableOf, tableOfBytes } from "../../../src/read/package/csv.ts";
import type { Field, Schema } from "../../../src/read/package/schema.ts";
import { papaTableOf } from "../package/papaTable.ts";
import { plainTable } from "./plainTable.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Both readers must give what PapaParse gives of the text, and tell the same faults in the same words. */
function expectSame(bytes: Uint8Array, schema: Schema): void {
  const expected = papaTableOf(new TextDecoder().decode(bytes), schema);
  const before = bytes.slice();
  expect(tableOfBytes(bytes, schema)).toEqual(expected);
  expect(carefulTableOfBytes(bytes, schema)).toEqual(expected);
  expect(bytes).toEqual(before);
}

const numeral = fc.constantFrom(
  ..."0,-0,1,-1,12,007,-007.50,0.1,-0.1,.5,5.,1e3,1E-7,1e400,-1e400,0.1+,+5,--1,0x1F,NaN,Infinity, 5,5 ,1 2".split(
    ",",
  ),
  "123456789",
  "1234567890",
  "123456789012345",
  "1234567890123456",
  "12345678901234567",
  "0.12345678901234567",
  "0.30000000000000004",
  "9007199254740993",
  "0.000001",
  "0.0000001",
  "0.00001",
  "63.0",
  "0.00",
  "2147483648",
  "4294967296.5",
  "999999999.999999",
  "..",
  "",
);
const anyNumber = fc.oneof(
  numeral,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.tuple(fc.integer(), fc.nat(8)).map(([n, places]) => (n / 10 ** places).toFixed(places)),
  fc.stringMatching(/^-?\d{1,17}(\.\d{1,17})?$/),
);
const word = fc.oneof(
  fc.constantFrom(
    "",
    "KAZ",
    "002",
    "Қазақстан",
    "Côte d'Ivoire",
    'said "no"',
    "a,b",
    "two\nlines",
    "two\r\nlines",
    "..",
    "\u00a0",
    "😀",
    "__proto__",
    "a\u0000b",
    "2014",
    "-",
    "\\",
    'x\\"',
  ),
  fc.string({ maxLength: 4 }),
  fc.string({ unit: "binary", maxLength: 4 }).map((text) => new TextDecoder().decode(bytesOf(text))),
);
const fields: readonly Field[] = [
  { name: "text", type: "string" },
  { name: "number", type: "number" },
  { name: "year", type: "year" },
  { name: "whole", type: "integer" },
  { name: "flag", type: "boolean" },
  { name: "bounded", type: "number", constraints: { minimum: -5, maximum: 100 } },
];
const schemas = fc.record({
  fields: fc.shuffledSubarray([...fields], { minLength: 1 }),
  missingValues: fc.constantFrom(undefined, [""], ["", ".."], [".."], ["", "-1", "0"]),
});
const cellFor = ({ type }: Field) =>
  type === "string"
    ? word
    : type === "year"
      ? fc.constantFrom("1990", "2014", "0800", "-999", "20145", "199", "1e10", "12.5", "")
      : type === "boolean"
        ? fc.constantFrom("true", "0", "1", "FALSE", "yes", "")
        : anyNumber;
const quoting = fc.constantFrom("needed", "always");

function written(cell: string, how: string): string {
  return how === "always" || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const file = schemas.chain((schema) =>
  fc.record({
    schema: fc.constant(schema),
    rows: fc.array(fc.tuple(...schema.fields.map(cellFor)), { maxLength: 12 }),
    how: quoting,
    end: fc.constantFrom("\n", "\r\n"),
    last: fc.boolean(),
    mark: fc.boolean(),
    odd: fc.constantFrom("", "", "", "", "\n", "\r\n", "\r", "x", '"', '""', ",", '"a" ', "a\n\nb"),
  }),
);

interface File {
  readonly schema: Schema;
  readonly rows: readonly (readonly string[])[];
  readonly how: string;
  readonly end: string;
  readonly last: boolean;
  readonly mark: boolean;
  readonly odd: string;
}

function textOf({ schema, rows, how, end, last, mark, odd }: File): string {
  const lines = [schema.fields.map(({ name }) => name), ...rows].map((cells) =>
    cells.map((cell) => written(cell, how)).join(","),
  );
  return (mark ? "\uFEFF" : "") + lines.join(end) + (last ? end : "") + odd;
}

test("a file gives the same table and the same issues as by PapaParse", () => {
  let plain = 0;
  fc.assert(
    fc.property(file, (given) => {
      const bytes = bytesOf(textOf(given));
      if (plainTable(bytes, given.schema) !== null) plain++;
      expectSame(bytes, given.schema);
    }),
    { numRuns: 1000 },
  );
  expect(plain).toBeGreaterThan(300);
});

test("so does a file whose columns are not those of the schema", () => {
  const letters = fc.constantFrom("text", "number", "other", "", "text,text", "number,text,year,7,8");
  fc.assert(
    fc.property(
      letters,
      file,
      fc.constantFrom([], ["text"], ["text", "year"]),
      (header, given, primaryKey) => {
        const text = textOf({ ...given, mark: false });
        expectSame(bytesOf(header + text.slice(text.indexOf("\n"))), { ...given.schema, primaryKey });
      },
    ),
    { numRuns: 700 },
  );
});

test("a file is plain whatever its quotation marks, line ends and faults", () => {
  const cells = fc.tuple(
    word.filter((text) => !text.includes("\\")),
    fc.oneof(
      anyNumber.filter((text) => !text.includes("\\")),
      fc.constant("x"),
    ),
    fc.integer({ min: 900, max: 9999 }).map(String),
  );
  const schema: Schema = { fields: fields.slice(0, 3) };
  fc.assert(
    fc.property(
      fc.array(cells),
      quoting,
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      (rows, how, end, last) => {
        const clean = rows.map(([text, ...others]) => [text.replace(/\r(?!\n)/g, ""), ...others]);
        const bytes = bytesOf(textOf({ schema, rows: clean, how, end, last, mark: false, odd: "" }));
        expect(plainTable(bytes, schema)).toEqual(papaTableOf(new TextDecoder().decode(bytes), schema).table);
      },
    ),
    { numRuns: 1000 },
  );
});

test("bytes of any kind give what their text gives by PapaParse", () => {
  const letters = fc.constantFrom(
    ..."a1,,\n\r é\uFEFF\u00a0\u2028-.0\\\t😀".split(""),
    '"',
    '"',
    '"",',
    '""',
    '","',
    "\r\n",
    "\r\n",
    "\uFEFF",
  );
  const damage = fc.constantFrom([0xff], [0xc3], [0xe2, 0x82], [0xef, 0xbf, 0xbd], [0x80], [0xc2, 0xa0]);
  const piece = fc.oneof(
    { weight: 9, arbitrary: letters.map(bytesOf) },
    { weight: 1, arbitrary: damage.map((bytes) => Uint8Array.from(bytes)) },
  );
  const start = fc.constantFrom("text,number\n", "text,number\r\n", "text,number\r", '"text" ,number\n', "");
  const bytes = fc.tuple(start, fc.array(piece, { maxLength: 50 })).map(([first, pieces]) => {
    return Uint8Array.from([...bytesOf(first), ...pieces.flatMap((each) => [...each])]);
  });
  const schema: Schema = { fields: fields.slice(0, 2), missingValues: ["", "a"] };
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: bytes }, fc.uint8Array({ maxLength: 30 })), (given) =>
      expectSame(given, schema),
    ),
    { numRuns: 4000 },
  );
});

test("a number of more letters than are kept is kept cut off", () => {
  const cells = ["1", "2"].flatMap((end) => [`1${"0".repeat(299)}${end}`, `0.${"0".repeat(400)}${end}`]);
  const bytes = bytesOf(["number", ...cells, ...cells, ""].join("\n"));
  expectSame(bytes, { fields: [fields[1]!] });
});

test("numbers are those that Number gives of their text", () => {
  const schema: Schema = { fields: [{ name: "number", type: "number" }] };
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^-?\d{1,12}(\.\d{1,12})?$/), { minLength: 1 }), (cells) => {
      const column = plainTable(bytesOf(["number", ...cells, ""].join("\n")), schema)?.columns.get("number");
      expect(column?.kind === "number" && [...column.values]).toEqual(cells.map(Number));
    }),
    { numRuns: 2000 },
  );
});

test("columns chosen of many are those of the whole table", () => {
  fc.assert(
    fc.property(file, fc.nat(), (given, pick) => {
      const bytes = bytesOf(textOf(given));
      const { table } = tableOf(textOf(given), given.schema);
      const wanted = given.schema.fields.filter((_, i) => ((pick >> i) & 1) === 1);
      const schema = { ...given.schema, fields: wanted };
      for (const found of [tableOfBytes(bytes, schema).table, carefulTableOfBytes(bytes, schema).table]) {
        expect(found.length).toBe(table.length);
        for (const { name } of wanted) expect(found.columns.get(name)).toEqual(table.columns.get(name));
      }
    }),
    { numRuns: 1000 },
  );
});

test("a file that is not of the plain dialect is declined", () => {
  const schema: Schema = { fields: fields.slice(0, 2) };
  const declined = (text: string) => expect(plainTable(bytesOf(text), schema)).toBeNull();
  declined("text,number\ra,1\r");
  declined("text,number\na,1\r\nb,2\n");
  declined('text,number\na"b,1\n');
  declined('text,number\n"a" ,1\n');
  declined('text,number\n"a,1\n');
  declined('text,number\n"a\\"",1\n');
});

test("a table longer than one block of cells is whole, and its rows stand in order", () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, i) =>
      `${i % 7 === 0 ? '"a\n""b"' : `w${i % 500}`},${i / 8},${1000 + (i % 9000)}${i % 900 ? "" : ",x"}`,
  );
  const schema: Schema = { fields: fields.slice(0, 3) };
  expectSame(bytesOf(["text,number,year", ...rows].join("\n")), schema);
});
