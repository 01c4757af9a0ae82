import fc from "fast-check";
import { expect, test } from "vitest";
import { DotGrid } from "../../src/charts/scatter/dotGrid.ts";

const px = fc.double({ min: -100, max: 1200, noNaN: true });

test("dots under a label are counted as if each of them were looked at", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(px, px), { maxLength: 200 }),
      fc.tuple(px, px),
      fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 60 })),
      (dots, [left, top], [width, height]) => {
        const grid = new DotGrid();
        for (const [x, y] of dots) grid.add(x, y);
        const within = dots.filter(([x, y]) => x > left && x < left + width && y > top && y < top + height);
        expect(grid.within(left, left + width, top, top + height)).toBe(within.length);
        expect(grid.within(left, left + width, top, top + height, 1)).toBe(Math.min(1, within.length));
      },
    ),
  );
});
