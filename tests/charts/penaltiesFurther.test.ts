import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import type { Choices, FigureChoice, FigureKind } from "../../src/choices/choices.ts";
import { readLibrary } from "../../src/node/library.ts";
import { en } from "../../src/text/en.ts";
import { choicesWith, frameOf } from "../fixtures.ts";

const library = await readLibrary("data");

function drawn(
  kind: FigureKind,
  options: Partial<FigureChoice> = {},
  changes: Partial<Choices> = {},
  width = 640,
) {
  const { choices } = choicesWith(kind, { countries: ["KAZ"], index: "ras3_nxx", ...changes }, options);
  return figure(library, choices, kind, frameOf(width));
}

const kinds: readonly (readonly [FigureKind, Partial<FigureChoice>])[] = [
  ["against", {}],
  ["against", { index: "vdem_v2x_libdem" }],
  ["share", {}],
  ["imposed", {}],
  ["imposed", { unit: "wages" }],
  ["penalties", { form: "cumulative" }],
];

/** Numbers of a sentence without years, days, the names of indices, articles and parts, and counts of things listed. */
function numbersIn(words: string): string[] {
  const plain = words
    .replace(/\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g, "")
    .replace(/\b(Article|part|RAS|version) ?\d+/g, "")
    .replace(/\b(RAS3|\d+ (pairs?|years?|reported fines?|fines?))\b/g, "");
  return (plain.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).filter((n) => !/^(19|20)\d\d$/.test(n));
}

test.each(kinds)("%s %o: every number of the description stands in the rows", (kind, options) => {
  const { description, rows } = drawn(kind, options);
  const shown = new Set(
    rows().flatMap((row) =>
      Object.values(row).flatMap((value) =>
        typeof value === "number"
          ? [0, 1, 2, 3].flatMap((digits) => [
              en.number(value, digits),
              en.number(Math.floor(value * 10 ** digits + 1e-9) / 10 ** digits, digits),
            ])
          : [],
      ),
    ),
  );
  expect(numbersIn(description).length).toBeGreaterThan(0);
  expect(numbersIn(description).filter((n) => !shown.has(n))).toEqual([]);
});

test.each(kinds)("%s %o: every mark says what it stands for and what was done to it", (kind, options) => {
  const { targets } = drawn(kind, options);
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) {
    expect(target.label).not.toBe("");
    if (target.value !== undefined && kind !== "share") expect(target.steps?.length).toBeGreaterThan(0);
  }
});

test.each(kinds)("%s %o: no mark leaves the figure at 360, 640 and 1100 px", (kind, options) => {
  for (const width of [360, 640, 1100]) {
    const { targets, height } = drawn(kind, options, {}, width);
    for (const { x, y } of targets) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(height);
    }
  }
});

test("RAS3 and the prosecutions never meet: the figure says so and names indices that do", () => {
  const { svg, description } = drawn("against");
  expect(description).toContain("No year holds both: Regulation of religion (RAS3) ends in 2014");
  expect(svg.textContent).toContain("Liberal democracy (V-Dem) (2017–2023, 7 years)");
});

test("where years meet n is stated and no correlation is claimed", () => {
  const { description } = drawn("against", { index: "vdem_v2x_libdem" });
  expect(description).toContain("7 years hold both");
  expect(description).toContain("No correlation is given: 7 pairs");
});

test("a lower bound is cut, never rounded up: 131 of 144 is at least 90.9, not 91 per cent", () => {
  const target = drawn("share").targets.find(({ label }) => label.includes("131 of 144"));
  expect(target?.label).toContain("at least 90.9%");
  expect(target?.details.join(" ")).toContain("131 punished divided by 144 known cases is 90.9%");
});

test("a fine of 2002 whose MCI was read from it says that its multiple proves nothing", () => {
  const target = drawn("imposed").targets.find(({ year }) => year === 2002);
  expect(target?.details.join(" ")).toContain("it was read from this very fine");
});

test("of the fines of 2006 one gave the MCI, the other is of the same source; Article 490 of 2017 leaves out part 7", () => {
  const { targets } = drawn("imposed");
  const said = (start: string) =>
    targets.filter(({ label }) => label.startsWith(start)).map(({ details }) => details.join(" "));
  const [record, half] = said("27 Jun 2006");
  expect(record).toContain("it was read from this very fine");
  expect(half).toContain("it was read from a fine of the same source");
  expect(said("2017, individuals")[0]).toContain(
    "Left out, because the amount was not found: Article 490, part 7.",
  );
});

test("a country without data gets an empty figure that says what to do", () => {
  const none = { countries: ["EST"] };
  expect(drawn("share", {}, none).svg.textContent).toContain("Choose another country or category");
  expect(drawn("imposed", {}, none).svg.textContent).toContain("no reported fine of Estonia");
  expect(drawn("penalties", { form: "per-million" }).svg.textContent).toContain("Add one: a CSV");
});

test("bars too narrow for their numbers keep those that meet no other bar", () => {
  const { svg } = drawn("against", {}, {}, 360);
  const numbers = [...svg.querySelectorAll("text")].map((text) => text.textContent);
  expect(numbers).toEqual(expect.arrayContaining(["284", "192"]));
  expect(numbers).not.toContain("130");
});
