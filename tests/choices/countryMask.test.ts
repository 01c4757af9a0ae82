import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allOf, isWithin, linesWithin, maskOf, within } from "../../src/choices/countryMask.ts";

// More than the bits of a word, so that some masks are longer than others.
const codes = Array.from({ length: 80 }, (_, i) => `C${i}`);
const some = fc.shuffledSubarray(codes);

test("a mask holds the countries of its list and no others", () => {
  fc.assert(
    fc.property(some, some, (list, asked) => {
      const mask = maskOf(list);
      expect(asked.map((code) => isWithin(mask, code))).toEqual(asked.map((code) => list.includes(code)));
      expect([...linesWithin(asked, mask)]).toEqual(
        asked.flatMap((code, line) => (list.includes(code) ? line : [])),
      );
      expect(asked.filter(within(list))).toEqual(asked.filter((code) => list.includes(code)));
      expect(mask.size).toBe(list.length);
    }),
  );
});

test("several masks together hold what all of them hold; none excludes nobody", () => {
  expect(allOf([])).toBeNull();
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (lists) => {
      const all = allOf(lists.map(maskOf))!;
      const inAll = codes.filter((code) => lists.every((list) => list.includes(code)));
      expect(codes.filter((code) => isWithin(all, code))).toEqual(inAll);
      expect(all.key).toBe(maskOf(inAll).key);
    }),
  );
});

test("equal sets have one key whenever they were made, and a list has one mask", () => {
  const before = maskOf(["D1", "D2"]);
  maskOf(Array.from({ length: 100 }, (_, i) => `later ${i}`));
  expect(maskOf(["D2", "D1"]).key).toBe(before.key);
  const list = ["D1"];
  expect(maskOf(list)).toBe(maskOf(list));
  expect(isWithin(before, "never met")).toBe(false);
});
