import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Dialect } from "../../../src/read/plan.ts";
import { plainSheetOf } from "../../../src/read/plain/plainSheet.ts";
import { dialectOf } from "../../../src/read/sheet/dialect.ts";
import { recordsOf } from "../../../src/read/sheet/records.ts";
import type { Sheet } from "../../../src/read/sheet/sheet.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const dialect = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|", ":"),
  quote: fc.constantFrom('"', '"', '"', ""),
  comment: fc.constant(""),
  wrapped: fc.constant(false),
});

/** What a sheet says, without what is only known of a plain one. */
function said(sheet: Sheet) {
  const columns = sheet.columns.map(({ codes, dictionary }) => ({
    codes: [...codes],
    dictionary: [...dictionary],
  }));
  return { ...sheet, columns };
}

function expectSame(text: string, how: Dialect): boolean {
  const plain = plainSheetOf(bytesOf(text), how);
  if (plain === null) return false;
  const careful = recordsOf(text.replace(/^\uFEFF/, ""), how);
  if ("fault" in careful) throw new Error(careful.fault);
  expect(said(plain)).toEqual(said(careful));
  for (const { plain: cells, dictionary } of plain.columns) {
    cells?.numeric.forEach((numeric, code) => {
      expect(cells.text(code)).toBe(dictionary[code]);
      if (numeric === 0) return;
      expect(cells.numbers[code]).toBe(Number(dictionary[code]));
      expect(numeric === 1).toBe(String(cells.numbers[code]) === dictionary[code]);
      expect(cells.decimals[code]).toBe((dictionary[code]?.split(".")[1] ?? "").length);
      expect(cells.lengthAt(code)).toBe(dictionary[code]?.length);
    });
  }
  return true;
}

const cell = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "\u00a0",
    "\t ",
    "0",
    "-0",
    "3.82",
    "3,82",
    "63.0",
    "007",
    "-5",
    "1e5",
    "Қазақстан",
    "a\u0000",
    "\u2028",
    "#",
    "\\",
    "__proto__",
    "sep=",
    "\ufffd",
    "12345678901234567",
    "0.0000001",
  ),
  fc
    .array(fc.constantFrom('"', "'", ",", ";", "\t", "|", " ", "\n", "\r\n", "x", "é", "\u00a0"), {
      maxLength: 5,
    })
    .map((l) => l.join("")),
  fc.double({ noNaN: true }).map(String),
  fc.integer({ min: -20, max: 20 }).map(String),
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 12 });
const ends = fc.constantFrom("\n", "\r\n");

test("a file gives the same sheet from its bytes as from its text, ragged and blank records and all", () => {
  let plain = 0;
  const file = fc.tuple(
    rows,
    dialect,
    fc.boolean(),
    fc.boolean(),
    fc.array(ends, { minLength: 12, maxLength: 12 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(file, ([records, how, always, last, breaks, mark]) => {
      const field = (text: string) => {
        const must = always || [how.delimiter, '"', "\n", "\r"].some((each) => text.includes(each));
        return must && how.quote === '"' ? `"${text.replaceAll('"', '""')}"` : text;
      };
      const lines = records.map((cells) => cells.map(field).join(how.delimiter));
      const text = lines.map((line, i) => line + (i < lines.length - 1 || last ? breaks[i] : "")).join("");
      if (expectSame((mark ? "\uFEFF" : "") + text, how)) plain++;
    }),
    { numRuns: 1500 },
  );
  expect(plain).toBeGreaterThan(300);
});

test("no text gives another sheet than its careful reader's, in the dialect that is guessed for it", () => {
  const letters = fc.constantFrom(
    '"',
    '""',
    ",",
    ";",
    "\t",
    " ",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "\\",
    "1",
    "2014",
    "x",
    "é",
    "\0",
    "..",
    "sep=",
    "-",
    ".",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(letters, { maxLength: 80 }).map((parts) => parts.join("")),
  );
  let plain = 0;
  fc.assert(
    fc.property(text, fc.option(dialect), (text, how) => {
      const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOf(text));
      if (expectSame(whole, how ?? dialectOf(whole))) plain++;
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
});

test("columns of very many cells, of which few are the same, keep their codes and their order", () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, i) => `${i % 3 === 0 ? i % 50 : i / 7},k${i % 9},${i % 11 === 0 ? "" : `"t${i}\n"`}`,
  );
  expect(
    expectSame(["a,b,c", ...lines].join("\n"), { delimiter: ",", quote: '"', comment: "", wrapped: false }),
  ).toBe(true);
});

test("what is not plain is left to the careful reader", () => {
  const plain: Dialect = { delimiter: ",", quote: '"', comment: "", wrapped: false };
  const declined = (text: string, how: Dialect = plain) =>
    expect(plainSheetOf(bytesOf(text), how)).toBeNull();
  declined("a,b\rc,d\r");
  declined('a,b\nc"d,e\n');
  declined('a,b\n"c\\"",e\n');
  declined('a,b\n"c\n\n\n\n\n\n\n",e\n');
  declined("sep=,\na,b\n");
  declined("");
  declined("a,b\n", { ...plain, comment: "#" });
  declined("a,b\n", { ...plain, wrapped: true });
  declined("a,b\n", { ...plain, quote: "'" });
  declined("a b\n", { ...plain, delimiter: " " });
  declined("a\n", { ...plain, delimiter: "" });
});
