import fc from "fast-check";
import { expect, test } from "vitest";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { LegalEvent } from "../../src/dataset/dataset.ts";
import { changeRows, changeView } from "../../src/views/change.ts";
import { event } from "../eventFixtures.ts";
import { choicesWith, indexOf, libraryWith } from "../fixtures.ts";

const law = event("2011-10-11", "law", "A law");

function viewOf(
  index: ReturnType<typeof indexOf>,
  options: Partial<FigureChoice> = {},
  changes: Partial<Choices> = {},
  events: readonly LegalEvent[] = [law],
) {
  const library = libraryWith({ indices: [index], events });
  const { choices, figure } = choicesWith(
    "change",
    { countries: ["KAZ"], ...changes },
    { event: law.id, window: 2, ...options },
  );
  const view = changeView(library, choices, figure);
  return { view, rows: changeRows(view, library) };
}

const steady = (from: number, to: number, value: (year: number) => number) =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, value(from + i)]));

test("the year that contains the date counts for neither side", () => {
  const { view } = viewOf(indexOf({ KAZ: { 2009: 1, 2010: 3, 2011: 50, 2012: 5, 2013: 6 } }));
  const own = view.series[0]!;
  expect(own.years.map(({ year, side, offset }) => [year, side, offset])).toEqual([
    [2009, "before", -2],
    [2010, "before", -1],
    [2011, "straddles", 0],
    [2012, "after", 1],
    [2013, "after", 2],
  ]);
  expect([own.before.mean, own.after.mean, own.mean, own.median]).toEqual([2, 5.5, 3.5, 3.5]);
  expect([own.before.n, own.after.n]).toEqual([2, 2]);
});

test("on the first day of a year no year straddles the date, and on the last neither", () => {
  const index = indexOf({ KAZ: steady(2005, 2020, (year) => year) });
  const sides = (date: string) => {
    const { windows } = viewOf(index, { date }).view;
    return [windows?.before, windows?.straddling, windows?.after];
  };
  expect(sides("2012-01-01")).toEqual([[2010, 2011], [], [2012, 2013]]);
  expect(sides("2011-12-31")).toEqual([[2010, 2011], [], [2012, 2013]]);
  expect(sides("2011-12-30")).toEqual([[2009, 2010], [2011], [2012, 2013]]);
});

test("a date known to the month or the year only straddles its whole year", () => {
  const index = indexOf({ KAZ: steady(2005, 2020, (year) => year) });
  for (const precision of ["month", "year"] as const) {
    const dated = event("2011-01-01", "law", "A law", precision);
    const { view } = viewOf(index, { event: dated.id }, {}, [dated]);
    expect(view.windows?.straddling).toEqual([2011]);
  }
});

test("values that cover something else than a calendar year: the years beside the date are left out too", () => {
  const index = { ...indexOf({ KAZ: steady(2005, 2020, (year) => year) }), coverage: "July to June" };
  const { view } = viewOf(index);
  expect([view.covered, view.windows?.straddling]).toEqual(["other", [2010, 2011, 2012]]);
  expect(viewOf({ ...index, coverage: "" }).view.covered).toBe("unstated");
});

test("a date of one's own goes before the figure's event, and that before the event of the page", () => {
  const other = event("2005-03-01", "law", "Another law");
  const index = indexOf({ KAZ: steady(2000, 2020, (year) => year) });
  const page = { clauses: [{ source: "filters", field: "event", value: other.id }] } as const;
  const year = (options: Partial<FigureChoice>) => {
    const library = libraryWith({ indices: [index], events: [law, other] });
    const { choices, figure } = choicesWith("change", { countries: ["KAZ"], ...page }, options);
    return changeView(library, choices, figure).windows?.year;
  };
  expect(year({})).toBe(2005);
  expect(year({ event: law.id })).toBe(2011);
  expect(year({ event: law.id, date: "2016-06-01" })).toBe(2016);
});

test("without an event, with an undated one and without a country the view says so", () => {
  const index = indexOf({ KAZ: { 2010: 1 } });
  const undated = event(null, "law", "Some law");
  expect(viewOf(index, { event: "gone" }).view.problem).toBe("no-event");
  expect(viewOf(index, { event: undated.id }, {}, [undated]).view.problem).toBe("undated");
  expect(viewOf(index, { date: "2011-01-01" }, { countries: [] }).view.problem).toBe("no-country");
  expect(viewOf(index, { date: "1980-05-05" }).view.problem).toBe("no-values");
});

test("without a chosen country the country of the event is shown", () => {
  const { view } = viewOf(indexOf({ KAZ: steady(2005, 2020, () => 1) }), {}, { countries: [] });
  expect([view.subject, view.series[0]?.role]).toEqual(["KAZ", "subject"]);
});

test("a difference needs a value in half of the years of each side, and says why there is none", () => {
  const { view, rows } = viewOf(indexOf({ KAZ: { 2009: 1, 2010: 1, 2011: 2 }, UZB: { 2010: 1, 2013: 4 } }), {
    pool: ["UZB"],
  });
  const [kaz, uzb] = view.series;
  expect([kaz?.mean, kaz?.reason, kaz?.after.n]).toEqual([null, "too-few", 0]);
  expect([uzb?.mean, uzb?.reason]).toEqual([3, null]);
  const missing = rows.filter((row) => row["kind"] === "value" && row["iso3"] === "KAZ" && row["missing"]);
  expect(missing.map((row) => [row["year"], row["missing"]])).toEqual([
    [2012, "no-survey"],
    [2013, "not-assessed"],
  ]);
});

test("years outside those in view are not read", () => {
  const years = { clauses: [{ source: "filters", field: "years", value: [2010, 2012] }] } as const;
  const { view } = viewOf(indexOf({ KAZ: steady(2005, 2020, (year) => year) }), {}, years);
  const own = view.series[0]!;
  expect(own.years.map(({ missing }) => missing)).toEqual(["out-of-view", null, null, null, "out-of-view"]);
  expect(own.mean).toBe(2);
});

test("a break of method within the windows forbids every difference", () => {
  const { view } = viewOf(
    indexOf({ KAZ: steady(2005, 2020, (year) => year) }, { methodBreaks: [{ year: 2013, note: "" }] }),
  );
  const own = view.series[0]!;
  expect([own.mean, own.reason, own.before.mean, own.after.mean]).toEqual([
    null,
    "method-break",
    2009.5,
    null,
  ]);
  expect(view.breaks).toHaveLength(1);
  // The windows of 2010 to 2014 hold the break in 2013, those of 2015 and later do not.
  expect(view.others?.broken).toEqual([2012, 2013, 2014]);
  expect(view.others?.years.map(({ year }) => year)).toEqual([
    2006, 2007, 2008, 2009, 2010, 2015, 2016, 2017, 2018, 2019,
  ]);
});

test("the pool is the rest of the event's region, chosen or not, unless the reader has made one", () => {
  const index = indexOf({ KAZ: { 2010: 1 }, UZB: { 2010: 1 } });
  const all = viewOf(index, {}, { countries: ["KAZ", "UZB"] }).view;
  expect(all.pool.countries).toEqual(["KGZ", "TJK", "TKM", "UZB"]);
  expect(all.pool.from).toBe("central-asia");
  expect(all.series.map(({ country, role, inPool }) => [country, role, inPool])).toEqual([
    ["KAZ", "subject", false],
    ["UZB", "chosen", true],
    ["KGZ", "pool", true],
    ["TJK", "pool", true],
    ["TKM", "pool", true],
  ]);
  expect(viewOf(index, { pool: ["RUS", "KAZ"] }).view.pool).toMatchObject({
    countries: ["RUS"],
    from: "own",
  });
  expect(viewOf(index, { pool: [] }).view.pool.standing.n).toBe(0);
});

test("the subject's change is counted against the pool, ties by themselves", () => {
  const change = (by: number) => ({ 2009: 1, 2010: 1, 2012: 1 + by, 2013: 1 + by });
  const { view } = viewOf(
    indexOf({ KAZ: change(5), UZB: change(5), TKM: change(2), TJK: change(9), KGZ: { 2009: 1 } }),
  );
  expect(view.pool.standing).toMatchObject({ n: 3, lower: 1, equal: 1, higher: 1 });
  expect(view.pool.standing.summary?.median).toBe(5);
});

test("other years have the same windows, and those that reach over the date are marked", () => {
  const { view } = viewOf(indexOf({ KAZ: steady(2004, 2016, (year) => (year > 2011 ? 10 : 0)) }));
  expect(view.others?.years.map(({ year, reachesOver }) => [year, reachesOver])).toEqual([
    [2005, false],
    [2006, false],
    [2007, false],
    [2008, false],
    [2009, true],
    [2010, true],
    [2012, true],
    [2013, true],
    [2014, false],
    [2015, false],
  ]);
  expect(view.others?.standing).toMatchObject({ lower: 9, equal: 1, higher: 0 });
});

test("the publisher's rule is put to the last value before and the first after", () => {
  const { view, rows } = viewOf(
    indexOf({ KAZ: { 2009: [1, 0, 2], 2010: [1, 0, 2], 2012: [5, 4, 6], 2013: [9, 8, 10] } }),
  );
  expect(view.series[0]?.ends).toMatchObject({ difference: 4, verdict: "apart" });
  const row = rows.find(({ kind }) => kind === "change");
  expect([row?.["last_before"], row?.["first_after"], row?.["last_to_first"], row?.["change_rule"]]).toEqual([
    2010,
    2012,
    4,
    "apart",
  ]);
});

test("every row has the same columns, and every value its source", () => {
  const { rows } = viewOf(indexOf({ KAZ: steady(2004, 2016, (year) => year), UZB: { 2010: 1 } }));
  expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
  const values = rows.filter((row) => row["value"] !== null);
  expect(values.length).toBeGreaterThan(5);
  expect(values.every((row) => row["source"] === "A report")).toBe(true);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(
    new Set(["value", "change", "pool", "other year", "other years"]),
  );
});

test("law: a constant added to every value changes no difference; turned upside down each changes its sign", () => {
  const series = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 13, maxLength: 13 });
  fc.assert(
    fc.property(series, fc.integer({ min: -50, max: 50 }), (values, by) => {
      const differences = (of: (value: number) => number) => {
        const { view } = viewOf(indexOf({ KAZ: steady(2004, 2016, (year) => of(values[year - 2004]!)) }));
        return [view.series[0]?.mean, ...(view.others?.years.map(({ change }) => change.mean) ?? [])];
      };
      const plain = differences((value) => value);
      expect(differences((value) => value + by)).toEqual(plain);
      expect(differences((value) => -value)).toEqual(plain.map((value) => 0 - (value ?? 0)));
    }),
    { numRuns: 40 },
  );
});
