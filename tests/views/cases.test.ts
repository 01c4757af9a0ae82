import { expect, test } from "vitest";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { CaseStep } from "../../src/dataset/dataset.ts";
import { casesRows, casesView } from "../../src/views/cases.ts";
import { stepOf } from "../caseFixtures.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";

function viewOf(
  cases: readonly CaseStep[],
  options: Partial<FigureChoice> = {},
  changes: Partial<Choices> = {},
) {
  const library = libraryWith({ cases });
  const { choices, figure } = choicesWith(
    "cases",
    { countries: ["KAZ"], group: "eurasia29", ...changes },
    options,
  );
  const view = casesView(library, choices, figure);
  return { view, rows: casesRows(view, library) };
}

const arrests = [
  stepOf("A", "2012-09-02", "arrest", "arrested (date of s1; s2 gives 5 September)", "s1"),
  stepOf("A", "2012-09-05", "arrest", "arrested (date of s2; s1 gives 2 September)", "s2"),
];

test("one lane a case, its steps by date, undated ones kept apart", () => {
  const { view } = viewOf([
    stepOf("A", "2014-02-17", "sentence"),
    stepOf("A", null, "fine"),
    stepOf("A", "2013-05-17", "arrest"),
    stepOf("B", "2012-01-01", "raid"),
  ]);
  expect(
    view.lanes.map(({ id, dated, undated }) => [id, dated.map((m) => m.step.step), undated.length]),
  ).toEqual([
    ["B", ["raid"], 0],
    ["A", ["arrest", "sentence"], 1],
  ]);
  expect(view.years).toEqual([2012, 2014]);
});

test("a month and a year span their time, a day does not", () => {
  const { view } = viewOf([
    stepOf("A", "2012-01-01", "raid", "", "s1", "year"),
    stepOf("A", "2013-01-01", "trial", "", "s1", "month"),
    stepOf("A", "2014-01-01", "release"),
  ]);
  expect(view.lanes[0]!.dated.map(({ span }) => span)).toEqual([
    [2012, 2013],
    [2013, 2013 + 1 / 12],
    [2014, 2014],
  ]);
});

test("one step with two dates by two sources that name each other's date is a dispute, and both rows stay", () => {
  const { view, rows } = viewOf(arrests);
  expect(
    view.lanes[0]!.disputes.map(({ step, versions }) => [step, versions.map(({ date }) => date.iso)]),
  ).toEqual([["arrest", ["2012-09-02", "2012-09-05"]]]);
  expect(rows.map((row) => [row["date"], row["disputed"], row["other_dates"]])).toEqual([
    ["2012-09-02", "true", "2012-09-05 (s2)"],
    ["2012-09-05", "true", "2012-09-02 (s1)"],
  ]);
});

test("a second arrest told by a second source is no dispute", () => {
  const { view } = viewOf([
    stepOf("A", "2013-05-17", "arrest", "arrested on a charge of harming health", "s1"),
    stepOf("A", "2013-10-08", "arrest", "rearrested at the prison gate", "s2"),
  ]);
  expect(view.lanes[0]!.disputes).toEqual([]);
});

test("two dates of one source, or of two cases, are no dispute", () => {
  const [first, second] = arrests;
  expect(viewOf([first!, { ...second!, sourceId: "s1" }]).view.lanes[0]!.disputes).toEqual([]);
  expect(viewOf([first!, { ...second!, caseId: "B" }]).view.lanes.flatMap((lane) => lane.disputes)).toEqual(
    [],
  );
});

test("a step whose words speak of a conflict is marked without a second date", () => {
  const { view, rows } = viewOf([
    stepOf("A", "2014-02-17", "release", "four years, later three months: conflict"),
  ]);
  expect(view.lanes[0]!.dated[0]!.conflict).toBe(true);
  expect(rows[0]).toMatchObject({ disputed: "true", other_dates: "" });
});

test("steps outside the years in view are counted, and a lane without any other is not drawn", () => {
  const steps = [
    stepOf("A", "2010-01-01", "raid"),
    stepOf("A", "2014-01-01", "trial"),
    stepOf("B", "2010-01-01", "raid"),
  ];
  const { view } = viewOf(
    steps,
    {},
    { clauses: [{ source: "filters", field: "years", value: [2012, 2015] }] },
  );
  expect(view.lanes.map(({ id, outside }) => [id, outside])).toEqual([["A", 1]]);
});

test("before 2019 is in view as soon as an earlier year is", () => {
  const before = [
    stepOf("A", "2016-01-01", "raid"),
    stepOf("A", "2019-01-01", "fine", "", "s1", "before"),
    stepOf("A", "2019-06-01", "trial"),
  ];
  const { view } = viewOf(
    before,
    {},
    { clauses: [{ source: "filters", field: "years", value: [2016, 2018] }] },
  );
  expect(view.lanes[0]!.dated.map(({ step }) => step.step)).toEqual(["raid", "fine"]);
});

test("a case is told whole as soon as one step touches a chosen country", () => {
  const steps = [
    { ...stepOf("A", "2007-08-20", "charge"), country: "UZB" },
    stepOf("A", "2012-12-04", "release"),
    { ...stepOf("B", "2012-01-01", "raid"), country: "RUS" },
  ];
  expect(viewOf(steps).view.lanes.map(({ id, dated }) => [id, dated.length])).toEqual([["A", 2]]);
  expect(viewOf(steps, {}, { countries: [] }).view.lanes.map(({ id }) => id)).toEqual(["A", "B"]);
});

test("one case alone by its id, and why there is none", () => {
  const steps = [stepOf("A", "2012-01-01", "raid"), stepOf("B", "2013-01-01", "raid")];
  expect(viewOf(steps, { part: "B" }).view).toMatchObject({ single: true, lanes: [{ id: "B" }] });
  expect(viewOf([]).view.empty).toBe("no-cases");
  expect(viewOf(steps, {}, { countries: ["HUN"] }).view.empty).toBe("not-chosen");
  expect(
    viewOf(steps, {}, { clauses: [{ source: "filters", field: "eventKinds", value: ["law"] }] }).view.empty,
  ).toBe("filtered");
  // C stretches the years of the library, so that those in view can miss the steps of the chosen country.
  const more = [...steps, { ...stepOf("C", "2001-01-01", "raid"), country: "RUS" }];
  expect(
    viewOf(more, {}, { clauses: [{ source: "filters", field: "years", value: [2001, 2002] }] }).view.empty,
  ).toBe("filtered");
});
