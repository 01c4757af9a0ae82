import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isUtf8 } from "../../../src/read/plain/utf8.ts";

function isDecoded(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

test("bytes are UTF-8 where the platform's decoder says so, wherever in memory they begin", () => {
  const pieces = fc.oneof(
    fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 4 }),
    // Letters at and beyond every edge: the shortest and longest of each length, halves of pairs, too long, too high.
    fc
      .constantFrom(
        "c280",
        "dfbf",
        "e0a080",
        "e09fbf",
        "ed9fbf",
        "eda080",
        "ee8080",
        "efbfbf",
        "f0908080",
        "f08fbfbf",
        "f48fbfbf",
        "f4908080",
        "f5808080",
        "c1bf",
        "c0",
        "80",
        "e282",
        "f09f92",
        "c22e",
      )
      .map((hex) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))),
    fc.nat(20).map((length) => new Uint8Array(length).fill(65)),
  );
  const counts = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), fc.nat(3), (parts, offset) => {
      const whole = Uint8Array.from([...new Uint8Array(offset), ...parts.flatMap((part) => [...part])]);
      const bytes = whole.subarray(offset);
      counts[isDecoded(bytes) ? "yes" : "no"]++;
      expect(isUtf8(bytes)).toBe(isDecoded(bytes));
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(counts.yes, counts.no)).toBeGreaterThan(100);
});
