import { expect, test } from "vitest";
import { countryColour } from "../../src/charts/theme.ts";
import { trendChart } from "../../src/charts/trend.ts";
import { trendView } from "../../src/views/trend.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

function drawn(index: ReturnType<typeof indexOf>, changes = {}) {
  const library = libraryWith({ indices: [index] });
  const { choices, figure } = choicesWith("trend", { countries: ["KAZ"], ...changes });
  return trendChart(trendView(library, choices, figure), frameOf());
}

const paths = (body: Element, colour: string) =>
  [...body.querySelectorAll("path")]
    .filter((path) => (path.getAttribute("stroke") ?? path.parentElement?.getAttribute("stroke")) === colour)
    .map((path) => path.getAttribute("d") ?? "");

const kazakhstan = countryColour("KAZ", "light");

test("a line is broken where a year is missing", () => {
  const { body } = drawn(indexOf({ KAZ: { 2000: 1, 2001: 2, 2003: 3, 2004: 4 }, UZB: { 2002: 1 } }));
  const line = paths(body, kazakhstan).find((d) => d.split("M").length > 2);
  expect(line).toBeDefined();
});

test("a lone year is a dot, since a line of one point is invisible", () => {
  const { body } = drawn(indexOf({ KAZ: { 2000: 1, 2002: 3 }, UZB: { 2000: 1, 2001: 1, 2002: 1 } }));
  expect(body.querySelectorAll(`circle[fill="${kazakhstan}"]`)).toHaveLength(2);
});

test("values of one survey are not said to have stayed as they were", () => {
  const one = drawn(indexOf({ KAZ: { 2000: 1 }, UZB: { 2000: 4 } }), { countries: ["KAZ", "UZB"] });
  expect(one.description).not.toContain("No value changed");
  expect(drawn(indexOf({ KAZ: { 2000: 1, 2001: 1 } })).description).toContain("No value changed");
});

test("the highest and lowest are said to be the chosen countries' while others, lower or higher, are drawn as well", () => {
  const index = indexOf({ KAZ: { 2000: 3, 2001: 4 }, UZB: { 2000: 1, 2001: 9 } });
  expect(drawn(index).description).toContain("Of the chosen countries’ values the highest is 4");
  expect(drawn(index).description).toContain("No value of the chosen countries is missing.");
  const all = drawn(index, { countries: ["KAZ", "UZB"] });
  expect(all.description).toContain("Of all values in view the highest is 9");
});

test("no line crosses a method break", () => {
  const values = { KAZ: { 2000: 1, 2001: 2, 2002: 30, 2003: 31 } };
  const whole = drawn(indexOf(values));
  const seamed = drawn(indexOf(values, { methodBreaks: [{ year: 2002, note: "" }] }));
  expect(paths(whole.body, kazakhstan).filter((d) => d.startsWith("M") && d.includes("L"))).toHaveLength(2); // line, leader
  expect(paths(seamed.body, kazakhstan).filter((d) => d.startsWith("M") && d.includes("L"))).toHaveLength(3);
  expect(seamed.body.textContent).toContain("method changed");
});

test("published statistics are diamonds with their value, whatever is computed", () => {
  const aggregate = {
    indexId: "test_index",
    group: "g",
    year: 2023,
    statistic: "median",
    value: 10,
    sourceId: "s1",
  } as const;
  const { body } = drawn(indexOf({ KAZ: { 2023: 45 } }, { aggregates: [aggregate] }));
  expect(body.textContent).toContain("published median 10");
});

test("every value of a chosen country can be asked about, with its source", () => {
  const { targets } = drawn(indexOf({ KAZ: { 2010: 27, 2011: [36, 30, 40] } }));
  const last = targets.find((target) => target.country === "KAZ" && target.year === 2011)!;
  expect(last.label).toBe("Kazakhstan, 2011: 36");
  expect(last.details).toEqual(["Published interval 30 to 40", "Source: A report"]);
});

test("the footer tells how many countries each year counts, and what is missing and why", () => {
  const { footer } = drawn(indexOf({ KAZ: { 1991: 14 }, RUS: { 1990: 17, 1991: 17 } }));
  const words = footer.join(" ");
  expect(words).toContain("1 of 2 in 1990, 2 of 2 in 1991");
  expect(words).toContain("Kazakhstan 1990, the state did not exist");
});

test("the subtitle says what is measured, in what, and what higher means", () => {
  expect(drawn(indexOf({ KAZ: { 2000: 1 } })).subtitle).toBe(
    "Test index of regulation. Points, 0 to 100; higher = more restrictive.",
  );
});

test("mean and median are broken where a year has no survey, and a lone year of them is a mark", () => {
  const values = { 1996: 10, 1998: 11, 1999: 12 };
  const { body } = drawn(indexOf({ KAZ: values, UZB: values }, { years: [1996, 1998, 1999] }));
  const dashed = [...body.querySelectorAll("[stroke-dasharray]")].flatMap((g) => [
    g,
    ...g.querySelectorAll("path"),
  ]);
  const lines = dashed.map((path) => path.getAttribute("d") ?? "").filter((d) => d.includes("L"));
  expect(lines).toHaveLength(2);
  for (const d of lines) expect(d.split("L")).toHaveLength(2); // 1998 to 1999 only
});

test("a median is told with no more digits than it needs", () => {
  const { targets } = drawn(indexOf({ KAZ: { 2000: 0.3 }, UZB: { 2000: 0.4 } }, { decimals: 3 }), {
    group: "all",
  });
  expect(targets.find((target) => target.line === "median")!.label).toContain(": 0.350 (2 of 2");
});

test("an interval of a lone year is drawn too", () => {
  const { body } = drawn(indexOf({ KAZ: { 1996: [10, 5, 15], 1998: [11, 6, 16] }, UZB: { 1997: 1 } }));
  expect(body.querySelectorAll(`[stroke="${kazakhstan}"] line, line[stroke="${kazakhstan}"]`)).toHaveLength(
    2,
  );
});

test("with more countries than names are read, the rest are counted and no label leaves the plot", () => {
  const codes =
    "ALB ARM AZE BLR BIH BGR HRV CZE EST GEO HUN KAZ XKX KGZ LVA LTU MKD MDA MNE POL ROU RUS".split(" ");
  const index = indexOf(Object.fromEntries(codes.map((code, i) => [code, { 2010: i, 2011: i }])));
  const { body } = drawn(index, { countries: codes });
  expect(body.textContent).toContain("and 7 more");
  const bottom = 320 - 28; // where the axis of years begins, at this width
  const names = [...body.querySelectorAll("text")].filter((t) =>
    /^(Albania|Armenia|and 7 more)/.test(t.textContent),
  );
  const heights = names.map((t) => Number(/,(-?[\d.]+)\)/.exec(t.getAttribute("transform") ?? "")?.[1]));
  expect(heights.length).toBeGreaterThan(1);
  for (const y of heights) expect(y).toBeLessThan(bottom);
});

test("years without any value have no axis of values made up for them", () => {
  const library = libraryWith({
    indices: [indexOf({ KAZ: { 2023: 45 } }), indexOf({ KAZ: { 2000: 1 } }, { id: "other" })],
  });
  const { choices, figure } = choicesWith("trend", {
    countries: ["KAZ"],
    clauses: [{ source: "filters", field: "years", value: [2000, 2005] }],
  });
  const { body } = trendChart(trendView(library, choices, figure), frameOf());
  const numbers = [...body.querySelectorAll("text")]
    .map((t) => t.textContent)
    .filter((t) => /^0(\.\d)?$/.test(t));
  expect(numbers).toEqual([]);
});
