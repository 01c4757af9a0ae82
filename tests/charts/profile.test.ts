import { expect, test } from "vitest";
import type { Choices } from "../../src/choices/choices.ts";
import { figure } from "../../src/charts/figure.ts";
import type { ScoreIndex } from "../../src/dataset/dataset.ts";
import { en } from "../../src/text/en.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";
import { cases } from "../gallery/profile.ts";

function drawn(indices: readonly ScoreIndex[], changes: Partial<Choices> = {}, width = 640) {
  const { choices } = choicesWith("profile", { countries: ["KAZ"], ...changes });
  return figure(libraryWith({ indices }), choices, "profile", frameOf(width));
}

const label = (index: ScoreIndex, start: string) =>
  drawn([index]).targets.find((target) => target.label.startsWith(start));

test("every number of the summary stands in the rows", () => {
  for (const { library, choices, name } of cases) {
    const { description: whole, rows } = figure(library, choices, "profile", frameOf());
    const dates = library.events.map(({ date }) => en.date(date));
    const description = dates.reduce((words, date) => words.replace(date, ""), whole);
    const given = new Set(
      rows().flatMap((row) =>
        ["value", "year", "from_year", "n", "of"].flatMap((key) =>
          row[key] === null ? [] : [String(Number(row[key]))],
        ),
      ),
    );
    const indices = new Set(rows().map((row) => row["index"])).size;
    const told = (description.match(/[−\d][\d,.]*/g) ?? []).map((text) =>
      String(Number(text.replace("−", "-").replace(/[.,]$/, ""))),
    );
    const strange = told.filter((text) => !given.has(text) && Number(text) !== indices);
    expect([name, strange]).toEqual([name, []]);
  }
});

test("place, median and change are each explained in one sentence, with the values that they come from", () => {
  const index = indexOf({ KAZ: { 2010: 27, 2011: 36 }, UZB: { 2011: 40 }, TJK: { 2011: 10 } });
  const place = label(index, "Test index: place 2 of 3 in 2011");
  expect(place?.details[0]).toBe(
    "Computed here: 1 of the 3 countries with a value has a higher one; equal values share the better place (1-2-2-4). 1 is the highest value; higher = more restrictive.",
  );
  expect(place?.value).toEqual({
    kind: "computed",
    from: ["KAZ", "UZB", "TJK"].map((country) => ({ index: "test_index", country, year: 2011 })),
  });
  expect(label(index, "Median of")?.details).toEqual([
    "Computed here from 3 of 3 countries of all countries in the data with a value in that year (quantile of type 7).",
  ]);
  const change = label(index, "Test index: +9 from 2010 to 2011");
  expect(change?.details[0]).toBe("Computed here: 36 in 2011 minus 27 in 2010, the first value in view.");
  expect(change?.steps).toHaveLength(2);
});

test("a line stops at a gap and at a change of method, and a lone year is a dot", () => {
  const index = indexOf(
    { KAZ: { 2000: 1, 2001: 2, 2003: 3, 2005: 4, 2006: 5, 2007: 6 } },
    { methodBreaks: [{ year: 2007, note: "" }] },
  );
  const lines = drawn([index])
    .targets.filter(({ line }) => line?.startsWith("profile"))
    .map(({ year, line }) => [year, line?.at(-1)]);
  expect(lines).toEqual([
    [2000, "0"],
    [2001, "0"],
    [2003, "1"],
    [2005, "2"],
    [2006, "2"],
    [2007, "3"],
  ]);
});

test("no difference is drawn or spoken across a change of method", () => {
  const index = indexOf({ KAZ: { 2000: 1, 2007: 6 } }, { methodBreaks: [{ year: 2005, note: "" }] });
  const { svg, description } = drawn([index]);
  expect(svg.textContent).toContain("method changed");
  expect(svg.textContent).not.toContain("+5");
  expect(description).toContain("No difference is stated across a change of method: Test index.");
});

test("places and medians that cannot be are said, not drawn", () => {
  const index = indexOf({ KAZ: { 2000: 1, 2001: 2 } }, { direction: "neutral" });
  const { svg, targets } = drawn([index], { group: "central-asia" }, 1100);
  expect(svg.textContent).toContain("no better end");
  expect(svg.textContent).toContain("1 of 5 held");
  expect(targets.some(({ label: words }) => words.startsWith("Median of"))).toBe(false);
});

test("a figure without a country says what to do", () => {
  const { svg, targets, description } = drawn([indexOf({ KAZ: { 2000: 1 } })], { countries: [] });
  expect(targets).toEqual([]);
  expect(svg.textContent).toContain("choose one in the list of countries");
  expect(description).toContain("No country is chosen");
});

test("nothing hangs over the edges: every mark lies within the figure at every width", () => {
  for (const { library, choices } of cases) {
    for (const width of [320, 360, 480, 559, 560, 640, 799, 1100]) {
      const { targets, height } = figure(library, choices, "profile", frameOf(width));
      for (const { x, y, width: w = 0 } of targets) {
        expect(x - w / 2).toBeGreaterThanOrEqual(-1);
        expect(x + w / 2).toBeLessThanOrEqual(width + 1);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  }
});

test("a seam that is drawn outside the first and the last value is told too", () => {
  const index = indexOf(
    { KAZ: { 2003: 1, 2004: 2 }, UZB: { 2000: 1, 2003: 3, 2004: 3 } },
    { methodBreaks: [{ year: 2002, note: "" }] },
  );
  const { description, svg } = drawn([index]);
  expect(description).not.toContain("No change of method in view");
  expect(description).toContain(
    "The method changed before the first or after the last value of Test index (2002).",
  );
  expect(svg.textContent).toContain("method changed: not comparable");
  const none = drawn([indexOf({ KAZ: { 2003: 1, 2004: 2 } }, { methodBreaks: [{ year: 2009, note: "" }] })]);
  expect(none.description).toContain("No change of method in view.");
});

test("why an index without a direction has no place is true of one whose publisher says neither", () => {
  const index = indexOf({ KAZ: { 2000: 1 }, UZB: { 2000: 2 } }, { direction: "neutral" });
  expect(label(index, "Test index: no place")?.details[0]).toBe(
    "No end of this index is stated to be better: a place would have no meaning.",
  );
});
