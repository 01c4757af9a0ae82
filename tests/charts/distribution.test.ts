import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distributionChart } from "../../src/charts/distribution.ts";
import { flagRows, flagsFor } from "../../src/charts/distribution/flags.ts";
import { dotRadius, piled } from "../../src/charts/distribution/pile.ts";
import { distributionView } from "../../src/views/distribution.ts";
import { cases } from "../gallery/distribution.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

const five = {
  KAZ: { 2023: 45 },
  UZB: { 2023: 66 },
  TJK: { 2023: 72 },
  TKM: { 2023: 66 },
  AZE: { 2023: 78 },
};
const aggregates = (["mean", "median"] as const).map((statistic) => ({
  indexId: "test_index",
  group: "29 states",
  year: 2023,
  statistic,
  value: statistic === "mean" ? 20 : 10,
  sourceId: "s1",
}));

function chartOf(
  index: ReturnType<typeof indexOf>,
  changes: Parameters<typeof choicesWith>[1] = {},
  width = 640,
) {
  const { choices, figure } = choicesWith("distribution", changes);
  return distributionChart(
    distributionView(libraryWith({ indices: [index] }), choices, figure),
    frameOf(width),
  );
}

test("five known of 29: values and published statistics are drawn, nothing is computed, and the footer says so", () => {
  const chart = chartOf(indexOf(five, { aggregates }), { group: "eurasia29" });
  const words = chart.body.textContent;
  for (const text of ["published mean 20", "published median 10", "Azerbaijan", "78", "45"])
    expect(words).toContain(text);
  expect(chart.footer.join(" ")).toContain("5 of 29 countries known: no statistic computed.");
  expect(chart.title).toBe("Test index in 2023: 5 of 29 countries");
  expect(chart.subtitle).toContain("higher = more restrictive");
});

test("a chosen country without a value stands in a row with its reason", () => {
  const chart = chartOf(indexOf(five), { countries: ["KAZ", "KGZ"] });
  expect(chart.body.textContent).toContain("not in this data set");
  expect(chart.targets.map((target) => target.label)).toContain(
    "Kyrgyzstan, 2023: no value, not in this data set",
  );
});

const asia = { KAZ: 36, KGZ: 39, TJK: 47, TKM: 45, UZB: 57 };
const in2014 = (values: Record<string, number>) =>
  indexOf(Object.fromEntries(Object.entries(values).map(([code, value]) => [code, { 2014: value }])));

test("extremes are those of the group, chosen countries outside it are counted apart", () => {
  const { title, description } = chartOf(in2014({ ...asia, AZE: 78 }), {
    group: "central-asia",
    countries: ["KAZ", "AZE"],
  });
  expect(title).toBe("Test index in 2014: 5 countries and 1 outside the group");
  expect(description).toContain("5 of 5 countries and 1 chosen country outside the group");
  expect(description).toContain("the highest 57 (Uzbekistan)");
});

test("a lowest value that many countries share tells how many", () => {
  const { description } = chartOf(in2014({ ...asia, ARM: 3, HRV: 3, HUN: 3, SVK: 3, SVN: 3 }), {
    group: "eurasia29",
  });
  expect(description).toContain("The lowest value is 3 (5 countries)");
});

test("a rule pauses at every name that it would cross on a phone", () => {
  const chart = chartOf(indexOf(five, { aggregates }), { group: "eurasia29" }, 300);
  const placeOf = (name: string) => {
    const text = [...chart.body.querySelectorAll("text")].find((t) => t.textContent === name);
    return Number(/,\s*([-\d.]+)/.exec(text?.getAttribute("transform") ?? "")?.[1]);
  };
  // The published median, 10, crosses every name; a line is "M x,y L x,y".
  const pieces = [...chart.body.querySelectorAll('g[stroke-dasharray="2 3"] path')].map((path) =>
    [...(path.getAttribute("d") ?? "").matchAll(/-?[\d.]+/g)].map(Number),
  );
  const leftmost = Math.min(...pieces.map(([x = 0]) => x));
  const median = pieces.filter(([x]) => x === leftmost);
  expect(median.length).toBeGreaterThan(5);
  for (const name of ["Azerbaijan", "Tajikistan", "Uzbekistan", "Turkmenistan", "Kazakhstan"]) {
    const y = placeOf(name);
    expect(median.filter(([, y1 = 0, , y2 = 0]) => y1 < y + 6 && y2 > y - 6)).toEqual([]);
  }
});

test("a scale that the unit states is not stated twice", () => {
  const index = { ...indexOf({ KAZ: { 2014: 0.5 } }, { scale: [0, 1] }), unit: "index, 0 to 1" };
  expect(chartOf(index).subtitle.match(/0 to 1/g)).toHaveLength(1);
});

test("what is held here is not called what the index covers", () => {
  const clauses = [{ source: "filters", field: "years", value: [1990, 2000] as const }] as const;
  const text = chartOf(indexOf({ KAZ: { 2023: 45 } }), { clauses }).body.textContent;
  expect(text).not.toContain("covers");
});

test("a neutral index says that it is neither", () => {
  expect(chartOf(indexOf(five, { direction: "neutral" })).subtitle).toContain("neither restrictive nor free");
});

test("a target has the number as published and names its source", () => {
  const target = chartOf(indexOf({ KAZ: { 2020: [0.5, 0.25, 0.75] } }, { decimals: 3, scale: [0, 1] }))
    .targets[0];
  expect(target).toMatchObject({ country: "KAZ", year: 2020, label: "Kazakhstan, 2020: 0.500" });
  expect(target?.details).toEqual(["publisher's interval 0.250 to 0.750", "A publisher, A report (2020)"]);
});

test("a negative value has a true minus", () => {
  const chart = chartOf(
    indexOf({ KAZ: { 2020: -1.5 }, UZB: { 2020: 1 } }, { decimals: 1, scale: [null, null] }),
  );
  expect(chart.body.textContent).toContain("−1.5");
});

test("the same view gives the same bytes", () => {
  const draw = () => chartOf(indexOf(five, { aggregates })).body.outerHTML;
  expect(draw()).toBe(draw());
});

test.each(cases.flatMap((c) => [300, 640, 1000].map((width) => [c.name, width, c] as const)))(
  "%s at %d px stands inside the figure, without style, class or link",
  (_, width, { library, choices }) => {
    const view = distributionView(library, choices, choices.figures[0]!);
    const chart = distributionChart(view, frameOf(width));
    expect(chart.body.outerHTML).not.toMatch(/<style|class=|href=|NaN|undefined/);
    expect(chart.body.getAttribute("height")).toBe(String(chart.height));
    for (const target of chart.targets) {
      expect(target.x).toBeGreaterThanOrEqual(0);
      expect(target.x).toBeLessThanOrEqual(width);
      expect(target.y).toBeLessThanOrEqual(chart.height);
    }
    expect(chart.description).not.toBe("");
  },
);

test("dots of a pile never overlap, and the lowest stand on the base line", () => {
  const places = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(places, fc.constantFrom(2.5, 3.5, 4.5), (xs, radius) => {
      const heights = piled(xs, radius);
      expect(Math.min(...heights)).toBe(radius);
      xs.forEach((x, i) =>
        xs.slice(0, i).forEach((other, j) => {
          expect(Math.hypot(x - other, heights[i]! - heights[j]!)).toBeGreaterThanOrEqual(2 * radius);
        }),
      );
    }),
  );
});

test("a high pile gets smaller dots", () => {
  expect(dotRadius([1, 50, 99])).toBe(4.5);
  expect(dotRadius(Array.from({ length: 29 }, () => 10))).toBe(2.5);
});

const wishes = fc.array(
  fc.record({ x: fc.double({ min: 0, max: 600, noNaN: true }), width: fc.integer({ min: 20, max: 140 }) }),
  { maxLength: 10 },
);

test("labels stay inside and never cover one another", () => {
  fc.assert(
    fc.property(wishes, (given) => {
      const flags = flagsFor(given, [0, 600]);
      flags.forEach((flag, i) => {
        expect(flag.left).toBeGreaterThanOrEqual(0);
        expect(flag.left + given[i]!.width).toBeLessThanOrEqual(600 + 1e-9);
        flags.slice(0, i).forEach((other, j) => {
          const apart = flag.left > other.left + given[j]!.width || other.left > flag.left + given[i]!.width;
          expect(flag.row !== other.row || apart).toBe(true);
        });
      });
    }),
  );
});

test("a leader runs through no label when the labels fit on both sides", () => {
  const given = [100, 110, 120, 480, 490, 500].map((x) => ({ x, width: 90 }));
  const flags = flagsFor(given, [0, 600]);
  expect(flagRows(flags)).toBe(3);
  given.forEach(({ x }, i) =>
    flags.forEach((flag, j) => {
      const within = x > flag.left && x < flag.left + given[j]!.width;
      expect(i !== j && within && flag.row < flags[i]!.row).toBe(false);
    }),
  );
});

test("no labels take no rows", () => {
  expect(flagRows(flagsFor([], [0, 100]))).toBe(0);
});
