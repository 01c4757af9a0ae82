import fc from "fast-check";
import { expect, test } from "vitest";
import { writtenOf } from "../../../src/read/values/written.ts";
import { valueOf } from "../../../src/read/values/value.ts";

test.each([
  ["3.82", 3.82],
  ["0", 0],
  ["-0.5", -0.5],
  ["1204", 1204],
  [" 63\u00a0", 63],
  ["1e-7", 1e-7],
  ["0.000001", 1e-6],
  ["30.4347820281982", 30.4347820281982],
  ["0.30000000000000004", 0.1 + 0.2],
])("%j is what is printed of its number", (raw, value) => {
  expect(writtenOf(raw, value)).toBeNull();
});

test.each([
  ["3,82", 3.82],
  ["1 204", 1204],
  ["1\u00a0204,5", 1204.5],
  ["12*", 12],
  ["63.0", 63],
  ["63.", 63],
  [".5", 0.5],
  ["-0", 0],
  ["+5", 5],
  ["002", 2],
  ["0.0000001", 1e-7],
  ["0.1234567890123456789", 0.12345678901234568],
  ["9007199254740993", 9007199254740992],
])("%j is kept: its number is printed otherwise", (raw, value) => {
  expect(writtenOf(raw, value)).toBe(raw);
});

test("a mark that groups in one file and stands before decimals in another is told from a plain number", () => {
  expect(writtenOf("1.234", 1234)).toBe("1.234");
  expect(writtenOf("1.234", 1.234)).toBeNull();
});

test("a text of more than 300 letters is cut, and not through a letter", () => {
  expect(writtenOf("0".repeat(300), 0)).toHaveLength(300);
  expect(writtenOf("0".repeat(301), 0)).toBe(`${"0".repeat(299)}…`);
  expect(writtenOf(`${"0".repeat(298)}😀${"0".repeat(9)}`, 0)).toBe(`${"0".repeat(298)}…`);
});

test("a text is kept just where printing its number gives another one", () => {
  const digits = fc.stringMatching(/^-?[0-9]{1,17}(\.[0-9]{0,18})?(e-?[0-9]{1,2})?$/);
  fc.assert(
    fc.property(fc.oneof(digits, fc.double({ noNaN: true }).map(String)), (raw) => {
      const value = Number(raw);
      expect(writtenOf(raw, value)).toBe(raw === String(value) ? null : raw);
    }),
    { numRuns: 2000 },
  );
});

test("what is kept reads as the same number again", () => {
  const rules = { decimal: ",", thousands: " ", missing: [], dayFirst: null } as const;
  const parts = fc.record({
    before: fc.constantFrom("", " ", "~", "+", "-"),
    whole: fc.constantFrom("0", "7", "12", "1 204", "12\u00a0345\u00a0678"),
    fraction: fc.stringMatching(/^(,[0-9]{1,6})?$/),
    after: fc.constantFrom("", "*", " %", " (est.)", "¹", "\u200f"),
  });
  fc.assert(
    fc.property(parts, ({ before, whole, fraction, after }) => {
      const raw = before + whole + fraction + after;
      const value = valueOf(raw, rules);
      if (value.kind !== "number") throw new Error(raw);
      expect(
        valueOf(writtenOf(raw, value.value) ?? String(value.value).replace(".", ","), rules),
      ).toMatchObject({
        kind: "number",
        value: value.value,
      });
    }),
  );
});
