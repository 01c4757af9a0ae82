import fc from "fast-check";
import { expect, test } from "vitest";
import type { Target } from "../../src/charts/chart.ts";
import { reach } from "../../src/ui/markIndex.ts";
import { nearest, traces, twins } from "../../src/ui/targets.ts";

/** Points on a coarse grid, so that many marks are equally far. */
const px = fc.integer({ min: -20, max: 80 }).map((n) => n * 5);
const size = fc.integer({ min: 1, max: 40 }).map((n) => n * 5);
const places = fc.constantFrom("KAZ", "UZB", "TJK");
const mark = fc.oneof(
  fc.record({ x: px, y: px }),
  fc.record({ x: px, y: px, width: size, height: size }),
  fc.record({ x: px, y: px, country: places, year: fc.integer({ min: 2000, max: 2003 }) }),
  fc.record({ x: px, y: px, country: places, line: fc.constantFrom("a", "b", "c") }),
  fc.record({ x: px, y: px, event: fc.constantFrom("law", "ruling") }),
);
const behind = fc.array(mark, { maxLength: 3 });
const targets = fc.array(
  fc
    .oneof(
      mark,
      fc.tuple(mark, behind).map(([one, members]) => ({ ...one, members })),
    )
    .map(worded),
  { maxLength: 40 },
);

function worded(
  mark: Omit<Target, "label" | "details" | "members"> & { readonly members?: readonly object[] },
) {
  return { label: "", details: [], ...mark } as Target; // members too are marks, without words here
}

test("the nearest mark is the first of those that a look at every one of them finds nearest", () => {
  fc.assert(
    fc.property(targets, px, px, (all, x, y) => {
      const away = all.map((target) =>
        Math.hypot(
          Math.max(0, Math.abs(x - target.x) - (target.width ?? 0) / 2),
          Math.max(0, Math.abs(y - target.y) - (target.height ?? 0) / 2),
        ),
      );
      const least = Math.min(Infinity, ...away);
      expect(nearest(all, x, y)).toBe(least < reach ? away.indexOf(least) : -1);
    }),
  );
});

test("the marks of an event, or of a country and year, are those that a look at every one finds, in their order", () => {
  const lit = fc.record({
    figure: fc.constant("other"),
    target: fc.constant(0),
    event: fc.option(fc.constantFrom("law", "ruling")),
    country: fc.option(places),
    year: fc.option(fc.integer({ min: 2000, max: 2003 })),
  });
  fc.assert(
    fc.property(targets, lit, (all, pointed) => {
      const { event, country, year } = pointed;
      const wanted = all.filter((target) =>
        event === null
          ? country !== null && target.country === country && (year === null || target.year === year)
          : target.event === event || target.members?.some((member) => member.event === event) === true,
      );
      expect(twins(all, pointed)).toEqual(wanted);
    }),
  );
});

test("traced lines are those of the countries asked for, whatever else stands between them", () => {
  fc.assert(
    fc.property(targets, fc.array(places as fc.Arbitrary<string>, { maxLength: 3 }), (all, countries) => {
      const lines = new Map<string, string[]>();
      for (const { country, line, x, y } of all)
        if (line !== undefined && country !== undefined && countries.includes(country))
          lines.set(line, [...(lines.get(line) ?? []), `${x},${y}`]);
      expect(traces(all, countries).map(({ path }) => path)).toEqual(
        [...lines.values()].map((points) => `M${points.join("L")}`),
      );
    }),
  );
});
