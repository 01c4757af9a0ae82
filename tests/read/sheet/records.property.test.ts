import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bodyOf } from "../../../src/read/sheet/body.ts";
import { dialectOf } from "../../../src/read/sheet/dialect.ts";
import { columnNamesOf, headerOf } from "../../../src/read/sheet/headers.ts";
import { layoutOf } from "../../../src/read/sheet/layout.ts";
import type { Dialect } from "../../../src/read/plan.ts";
import { recordsOf } from "../../../src/read/sheet/records.ts";
import { recordAt, type Sheet } from "../../../src/read/sheet/sheet.ts";
import { understood } from "../understood.ts";

const delimiter = fc.constantFrom(",", ";", "\t", "|", ":", " ");
const quote = fc.constantFrom('"', "'");
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");

/** Cells with what is hard about cells; line breaks are "\n", as they are read. */
const cell = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "3,82",
    "1 234,5",
    "a",
    "Côte d'Ivoire",
    "жоқ",
    "\u2028",
    "=1+1",
    "#",
    "\\",
    "__proto__",
  ),
  fc
    .array(fc.constantFrom('"', "'", ",", ";", "\t", "|", ":", " ", "\n", "x", "é", "\u00a0"), {
      maxLength: 6,
    })
    .map((letters) => letters.join("")),
);

const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  )
  // Blank records and blank columns at the right end are left out by design.
  .filter((rows) => rows.every((row) => (row.at(-1) ?? "").trim() !== ""));

function written(
  rows: readonly (readonly string[])[],
  dialect: Dialect,
  end: string,
  always: boolean,
): string {
  const { delimiter, quote } = dialect;
  const mustQuote = (text: string): boolean =>
    always ||
    text === "" ||
    text.trim() !== text ||
    [delimiter, quote, "\n", "\r", " "].some((mark) => text.includes(mark));
  const field = (text: string): string =>
    mustQuote(text) ? quote + text.replaceAll(quote, quote + quote).replaceAll("\n", end) + quote : text;
  return rows.map((row) => row.map(field).join(delimiter) + end).join("");
}

function cells(sheet: Sheet): readonly (readonly string[])[] {
  return Array.from({ length: sheet.length }, (_, record) => recordAt(sheet, record));
}

test("any table reads back from any dialect", () => {
  fc.assert(
    fc.property(table, delimiter, quote, lineEnd, fc.boolean(), (rows, delimiter, quote, end, always) => {
      const dialect: Dialect = { delimiter, quote, comment: "", wrapped: false };
      const sheet = recordsOf(written(rows, dialect, end, always), dialect);
      expect("fault" in sheet ? sheet : cells(sheet)).toEqual(rows);
      if (!("fault" in sheet)) expect(sheet.damage).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test("any table wrapped whole, each record as one quoted cell, reads back", () => {
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
      const dialect: Dialect = { delimiter, quote: '"', comment: "", wrapped: true };
      const wide = rows.map((row) => [...row, "z"]);
      const lines = wide.map((row) => written([row], dialect, "\n", false).slice(0, -1));
      const text = lines.map((line) => `"${line.replaceAll('"', '""')}"\n`).join("");
      const sheet = recordsOf(text, dialect);
      expect("fault" in sheet ? sheet : cells(sheet)).toEqual(wide);
    }),
    { numRuns: 200 },
  );
});

const country = fc.constantFrom(
  "Albania",
  "Kazakhstan",
  "Côte d'Ivoire",
  "Korea, Rep.",
  "Kyrgyz Republic",
  "Казахстан",
  "Congo (Kinshasa)",
);
const number = (mark: string): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .integer({ min: -9999, max: 99999 })
        .map((value) => (value / 100).toFixed(2).replace(".", mark)),
    },
    { weight: 1, arbitrary: fc.constantFrom("", "..", "NA") },
  );

test("a table of countries, years and numbers is understood in any dialect without being told", () => {
  const rows = (mark: string): fc.Arbitrary<string[][]> =>
    fc.array(
      fc.tuple(country, fc.integer({ min: 1950, max: 2030 }).map(String), number(mark), number(mark)),
      {
        minLength: 4,
        maxLength: 20,
      },
    );
  fc.assert(
    fc.property(
      fc.constantFrom(".", ",").chain((mark) => rows(mark)),
      fc.constantFrom(",", ";", "\t", "|"),
      lineEnd,
      fc.boolean(),
      (rows, delimiter, end, always) => {
        const dialect: Dialect = { delimiter, quote: '"', comment: "", wrapped: false };
        const whole = [["Country", "Year", "Score", "Rank"], ...rows];
        const found = understood(written(whole, dialect, end, always));
        expect(found.dialect).toEqual(dialect);
        expect(found.names).toBe("Country|Year|Score|Rank");
        expect([...found.rows, ...found.repeated].length).toBe(rows.length);
        expect(found.rows[0]?.replace(/\|+$/, "")).toBe(rows[0]?.join("|").replace(/\|+$/, ""));
      },
    ),
    { numRuns: 300 },
  );
});

test("no text throws, and each of its records has one place", () => {
  const letters = fc.constantFrom(
    '"',
    "'",
    ",",
    ";",
    "\t",
    "|",
    ":",
    " ",
    "\n",
    "\r",
    "#",
    "\\",
    "1",
    "2014",
    "x",
    "é",
    "\0",
    "..",
    "sep=",
    "\ud800",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(letters, { maxLength: 120 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (text) => {
      const sheet = recordsOf(text, dialectOf(text));
      if ("fault" in sheet) return;
      const layout = layoutOf(sheet);
      const { rows, repeated, ragged, notes, second } = bodyOf(sheet, layout);
      const placed = rows.length + repeated.length + ragged.length + notes.length + second.length;
      expect(placed + layout.header).toBe(sheet.length);
      const names = columnNamesOf(headerOf(sheet, layout));
      expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns: 2000 },
  );
});

test("a lost or added quotation mark spoils its own line at most, and that line is named", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 30 }),
      fc.boolean(),
      fc.nat(),
      fc.boolean(),
      (length, quoted, place, lose) => {
        const mark = quoted ? '"' : "";
        const line = (row: number): string => `${mark}name ${row}${mark},${row},${mark}x${mark}`;
        const lines = Array.from({ length }, (_, row) => line(row));
        const row = place % length;
        const marks = [...(lines[row] ?? "")].flatMap((letter, at) => (letter === '"' ? [at] : []));
        const intact = lines[row] ?? "";
        const at = lose && marks.length > 0 ? (marks[place % marks.length] ?? 0) : place % intact.length;
        lines[row] =
          lose && marks.length > 0
            ? intact.slice(0, at) + intact.slice(at + 1)
            : `${intact.slice(0, at)}"${intact.slice(at)}`;
        const sheet = recordsOf(lines.join("\n"), {
          delimiter: ",",
          quote: '"',
          comment: "",
          wrapped: false,
        });
        if ("fault" in sheet) throw new Error(sheet.fault);
        expect(sheet.length).toBe(length);
        expect([...sheet.lines]).toEqual(lines.map((_, index) => index + 1));
        expect(sheet.damage.map(({ line }) => line)).toContain(row + 1);
        expect(new Set(sheet.damage.map(({ line }) => line)).size).toBe(1);
      },
    ),
    { numRuns: 500 },
  );
});
