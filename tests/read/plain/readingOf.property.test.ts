import * as fc from "fast-check";
import { expect, test } from "vitest";
import { plainSheetOf } from "../../../src/read/plain/plainSheet.ts";
import { readingOf } from "../../../src/read/read.ts";
import { limits } from "../../../src/read/sheet/records.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const name = "table.csv";

const number = fc.oneof(
  fc.constantFrom(
    "",
    "..",
    "NA",
    "-999",
    "<5",
    "12*",
    "1,5",
    "1.234",
    "09.2014",
    "0.00",
    "63.0",
    "007",
    "1e3",
    "12345678901234567",
    "-0",
    "0.0000001",
  ),
  fc.integer({ min: -50, max: 5000 }).map(String),
  fc
    .tuple(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: 0, max: 4 }))
    .map(([n, places]) => (n / 10 ** places).toFixed(places)),
);
const country = fc.constantFrom("Kazakhstan", "Estonia", "KAZ", "World", "Côte d'Ivoire", "Georgia", "");
const year = fc.oneof(
  fc.integer({ min: 1990, max: 2024 }).map(String),
  fc.constantFrom("", "2014/15", "x", "2014.0"),
);

test("a file is read the same by the byte and by the letter", () => {
  const rows = fc.array(fc.tuple(country, year, fc.constantFrom("a", "b"), number, number, number), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(rows, fc.boolean(), fc.constantFrom(",", ";"), (given, ranked, delimiter) => {
      const header = ["country", "year", "indicator", "value", ranked ? "rank" : "low", "high"];
      const cells = given.map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)));
      const lines = [header, ...cells].map((row) => row.join(delimiter));
      const byByte = readingOf(bytesOf(`${lines.join("\n")}\n`), { name });
      // Lone returns are not plain: the careful reader cuts the same file into the same cells.
      const byLetter = readingOf(bytesOf(`${lines.join("\r")}\r`), { name });
      expect(byByte).toEqual(byLetter);
    }),
    { numRuns: 300 },
  );
});

test("of a file with too many cells the first columns and the chosen ones are read, and the others named", () => {
  const columns = 3000;
  const rows = Math.ceil(limits.cells / columns) + 200;
  const header = ["country", "year", ...Array.from({ length: columns - 2 }, (_, i) => `series ${i}`)].join(
    ",",
  );
  const rest = Array.from({ length: columns - 3 }, (_, i) => i % 10).join(",");
  const line = (i: number) => `KAZ,${1000 + (i % 9000)},${rest},${i}`;
  const text = [header, ...Array.from({ length: rows }, (_, i) => line(i)), ""].join("\n");
  const dialect = { delimiter: ",", quote: '"', comment: "", wrapped: false };
  const last = `series ${columns - 3}`;
  const sheet = plainSheetOf(bytesOf(text), dialect, { chosen: new Set([last]) });
  expect(sheet?.length).toBe(rows + 1);
  const read = sheet?.columns ?? [];
  expect(read.length + (sheet?.unread?.length ?? 0)).toBe(columns);
  expect(sheet?.unread).not.toContain(last);
  expect(sheet?.unread).toContain(`series ${columns - 4}`);
  const chosen = read.at(-1);
  expect(chosen?.dictionary[chosen.codes[0]!]).toBe(last);
  expect(chosen?.dictionary[chosen.codes[rows]!]).toBe(String(rows - 1));
  expect(read[1]?.dictionary[read[1].codes[1]!]).toBe("1000");
});
