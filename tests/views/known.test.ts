import { expect, test } from "vitest";
import { knownLibrary } from "../../src/views/known.ts";
import { penaltiesRows, penaltiesView } from "../../src/views/penalties.ts";
import { provenanceOf } from "../../src/views/provenance.ts";
import type { PenaltyCount } from "../../src/dataset/dataset.ts";
import { choicesWith, libraryWith, source } from "../fixtures.ts";

const count = (
  year: number,
  value: number,
  revision: "first" | "revised",
  sourceId: string,
): PenaltyCount => ({
  country: "KAZ",
  year,
  measure: "prosecutions",
  category: "all",
  value,
  isMinimum: false,
  periodStart: `${year}-01-01`,
  periodEnd: `${year}-12-31`,
  scope: "national",
  revision,
  sourceId,
  note: "",
});

const library = libraryWith({
  sources: [
    { ...source, id: "early", date: "2021-02-02" },
    { ...source, id: "late", date: "2024-04" },
  ],
  penalties: [
    count(2020, 131, "first", "early"),
    count(2020, 134, "revised", "late"),
    count(2023, 192, "first", "late"),
  ],
});

function viewOn(day: string | null) {
  const { choices, figure } = choicesWith("penalties", {
    countries: ["KAZ"],
    clauses: day === null ? [] : [{ source: "filters", field: "known", value: day }],
  });
  const known = knownLibrary(library, choices, figure.id);
  return { known, view: penaltiesView(known, choices, figure) };
}

test("a number that was published later is a ghost beside the one that was known", () => {
  const { view, known } = viewOn("2022-01-01");
  expect(view.bars.map(({ latest }) => latest.value)).toEqual([131]);
  expect(view.later.map(({ count: { value }, publishedBy }) => [value, publishedBy])).toEqual([
    [134, "2024-04-30"],
  ]);
  expect(penaltiesRows(view, known).map(({ value, drawn }) => [value, drawn])).toEqual([
    [131, "bar"],
    [134, "published later"],
  ]);
});

test("today there is no ghost, and a year that was not counted yet has none", () => {
  expect(viewOn(null).view.later).toEqual([]);
  expect(viewOn("2022-01-01").view.later.some(({ count: { year } }) => year === 2023)).toBe(false);
});

test("the same day gives the same library, so that every figure of a page is rewound once", () => {
  expect(viewOn("2022-01-01").known).toBe(viewOn("2022-01-01").known);
  expect(viewOn(null).known).toBe(library);
});

test("the history of a number ends with the day shown; a ghost stands beside what was known", () => {
  const { known, view } = viewOn("2022-01-01");
  const [bar] = view.bars;
  const valuesOf = (counts: readonly PenaltyCount[]) => {
    const found = provenanceOf(known, { kind: "penalty", counts });
    return found.kind === "penalty" ? found.histories.flat().map(({ count: { value } }) => value) : [];
  };
  expect(valuesOf([bar!.latest])).toEqual([131]);
  expect(valuesOf(view.later.map(({ count }) => count))).toEqual([131, 134]);
});
