import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenLine, px, writtenOnce } from "../../src/charts/panels/line.ts";

const spot = fc.record({
  x: fc.integer({ min: 0, max: 20 }).map((x) => x / 3),
  y: fc.option(fc.integer({ min: -5, max: 5 }).map((y) => y / 7)),
  run: fc.integer({ min: 0, max: 1 }),
});

test("places made into words once give the same path", () => {
  fc.assert(
    fc.property(fc.array(fc.array(spot, { maxLength: 12 })), (lines) => {
      const written = writtenOnce();
      for (const line of lines) expect(brokenLine(line, 0.8, written)).toBe(brokenLine(line, 0.8, px));
    }),
  );
});
