import { expect, test } from "vitest";
import { slopeChart } from "../../src/charts/slope.ts";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import { slopeView } from "../../src/views/slope.ts";
import { groups } from "../../src/country/groups.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

function drawn(
  index: ReturnType<typeof indexOf>,
  changes: Partial<Choices> = {},
  options: Partial<FigureChoice> = {},
  width = 640,
) {
  const library = libraryWith({ indices: [index] });
  const { choices, figure } = choicesWith("slope", { countries: ["KAZ", "UZB"], ...changes }, options);
  return slopeChart(slopeView(library, choices, figure), frameOf(width));
}

const pair = { KAZ: { 1991: 14, 2014: 36 }, UZB: { 1991: 36, 2014: 57 } };
const joins = (body: Element) =>
  [...body.querySelectorAll('g[stroke-width="2.2"]')].flatMap((g) => [...g.querySelectorAll("path")]).length;

test("each country is a line between its two values", () => {
  const { body, title, description } = drawn(indexOf(pair));
  expect(joins(body)).toBe(2);
  expect(title).toBe("Test index, 1991 and 2014");
  expect(body.textContent).toContain("Kazakhstan 14");
  expect(body.textContent).toContain("36 Kazakhstan");
  expect(description).toContain("Kazakhstan 14 and 36; Uzbekistan 36 and 57.");
});

test("nothing is joined across a change of method, and the figure says so", () => {
  const { body, footer, targets } = drawn(
    indexOf(pair, { methodBreaks: [{ year: 2000, note: "New manual." }] }),
  );
  expect(joins(body)).toBe(0);
  expect(targets.every(({ line }) => line === undefined)).toBe(true);
  expect(footer.join(" ")).toContain("nothing is joined");
});

test("countries without both values are named under the plot with the reason", () => {
  const { footer, targets } = drawn(indexOf({ ...pair, LTU: { 2014: 5 }, MNE: { 2014: 5 } }));
  expect(footer.join(" ")).toContain("No value for 1991, not assessed: Lithuania.");
  expect(footer.join(" ")).toContain("No value for 1991, the state did not exist: Montenegro.");
  expect(targets.map(({ country }) => country)).not.toContain("LTU");
});

test("values keep the published decimals and a true minus", () => {
  const { targets } = drawn(indexOf({ KAZ: { 1991: -1.5, 2014: 2 } }, { decimals: 1 }));
  expect(targets.map(({ label }) => label)).toEqual(["Kazakhstan, 1991: −1.5", "Kazakhstan, 2014: 2.0"]);
});

test("equal values get labels that keep apart", () => {
  const { body } = drawn(indexOf({ KAZ: { 1991: 10, 2014: 20 }, UZB: { 1991: 10, 2014: 20 } }));
  const heights = [...body.querySelectorAll("text")]
    .filter((text) => /Kazakhstan|Uzbekistan/.test(text.textContent ?? ""))
    .map((text) => text.getAttribute("transform"));
  expect(new Set(heights).size).toBe(4);
});

test("one year alone is one column, and says there is nothing to compare", () => {
  const { footer, targets, title } = drawn(indexOf({ KAZ: { 2023: 45 }, UZB: { 2023: 66 } }));
  expect(title).toBe("Test index in 2023");
  expect(targets).toHaveLength(2);
  expect(footer.join(" ")).toContain("nothing to compare");
});

const crowd = Object.fromEntries(
  groups.eurasia29.map((code, i) => [code, { 1995: (i * 13) % 7, 2014: (i * 7) % 30 }]),
);

test.each([300, 640, 1000])(
  "of too many the first chosen keep labels inside the plot at %d px, the rest is counted",
  (width) => {
    const chart = drawn(indexOf(crowd), { countries: ["KAZ", ...groups.eurasia29] }, {}, width);
    const texts = [...chart.body.querySelectorAll("text")];
    expect(chart.body.textContent).toContain("Kazakhstan");
    expect(chart.body.textContent).toMatch(/and \d+ more/);
    const ys = texts.map((text) =>
      Number(/,\s*([-\d.]+)/.exec(text.getAttribute("transform") ?? "")?.[1] ?? text.getAttribute("y")),
    );
    expect(Math.min(...ys)).toBeGreaterThan(0);
    expect(Math.max(...ys)).toBeLessThan(chart.height);
  },
);

test("with no chosen country the extremes are described, several equal ones by their number", () => {
  const values = { KAZ: 50, ARM: 3, HRV: 3, HUN: 3, SVK: 3 };
  const index = indexOf(
    Object.fromEntries(Object.entries(values).map(([code, v]) => [code, { 2000: v, 2014: v }])),
  );
  expect(drawn(index, { countries: [] }).description).toContain(
    "the highest value is 50 (Kazakhstan), the lowest 3 (4 countries).",
  );
});

test("two years without any pair of values say so in words", () => {
  const { subtitle, description } = drawn(
    indexOf({ KAZ: { 1991: 1, 2000: 2 } }),
    {},
    { between: [1991, 2014] },
  );
  expect(subtitle).toBe("No country in view has a value in both 1991 and 2014.");
  expect(description).toBe(subtitle);
});

test("the change of each country stands beside its name with the badge of the publisher's rule", () => {
  const { body, targets, description } = drawn(
    indexOf({
      KAZ: { 1991: [14, 12, 16], 2014: [36, 33, 39] },
      UZB: { 1991: [36, 30, 42], 2014: [40, 37, 43] },
    }),
  );
  expect(body.textContent).toContain("+22");
  expect(body.textContent).toContain("intervals apart");
  expect(body.textContent).toContain("intervals overlap");
  const details = targets.find(({ country }) => country === "UZB")?.details.join(" ");
  expect(details).toContain("Change: 40 − 36 = +4.");
  expect(details).toContain("1991 30 to 42, 2014 37 to 43. They overlap");
  expect(description).toContain("The largest rise is +22 (Kazakhstan; intervals apart)");
});

test("without intervals the badge says that no rule is published, and across a break there is no change", () => {
  expect(drawn(indexOf(pair)).body.textContent).toContain("no rule published");
  const broken = drawn(indexOf(pair, { methodBreaks: [{ year: 2000, note: "" }] }));
  expect(broken.body.textContent).not.toContain("+22");
  expect(broken.description).not.toContain("largest");
});
