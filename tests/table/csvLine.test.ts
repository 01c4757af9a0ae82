import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvLine, csvLines } from "../../src/table/csvLine.ts";

test("only cells that need quotation marks get them", () => {
  expect(csvLine(["a", "b,c", 'say "x"', " y", "two\nlines", ""])).toBe(
    'a,"b,c","say ""x"""," y","two\nlines",\n',
  );
  expect(csvLine([""])).toBe('""\n');
});

test("any cells read back to the same, however many rows", () => {
  const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.constantFrom(1, 5000), (given, times) => {
      const all = Array.from({ length: times }, () => given).flat();
      const text = csvLines(all.slice(0, 10_000));
      const { data } = Papa.parse(text.slice(0, -1), { delimiter: ",", newline: "\n" });
      expect(data).toEqual(all.slice(0, 10_000));
    }),
    { numRuns: 30 },
  );
});
