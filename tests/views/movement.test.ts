import fc from "fast-check";
import { expect, test } from "vitest";
import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { Ranking } from "../../src/dataset/dataset.ts";
import { movementRows, movementView } from "../../src/views/movement.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { rankingOf } from "../rankingFixtures.ts";

function viewOf(
  ranking: Ranking | null,
  options: Partial<FigureChoice> = {},
  changes: Partial<Choices> = {},
) {
  const library = libraryWith({ rankings: ranking === null ? [] : [ranking] });
  const { choices, figure } = choicesWith("movement", { countries: ["KAZ"], ...changes }, options);
  const view = movementView(library, choices, figure);
  return { view, rows: movementRows(view, library) };
}

const groups = (ranking: Ranking, options: Partial<FigureChoice> = {}) =>
  viewOf(ranking, options).view.groups.map(({ move, rows }) => [move, rows.map(({ country }) => country)]);

const list = rankingOf(
  {
    KAZ: { 2019: [34, 63], 2021: [41, 64] },
    UZB: { 2019: 17, 2021: 12 },
    TKM: { 2019: 23, 2021: 23 },
    AZE: { 2019: 50 },
    NGA: { 2021: 9 },
    KGZ: { 2019: 52, 2021: 49 },
    RUS: { 2019: 41, 2021: 58 },
    MYS: { 2019: 55, 2021: 53 },
  },
  {},
);

test("a difference of scores has no more digits than they have", () => {
  const { rows } = viewOf(rankingOf({ KAZ: { 2019: [34, 81.1], 2021: [41, 81.9] } }));
  expect(rows[0]?.["score_change"]).toBe(0.8);
});

test("up, down, same, entered, left and never within the list", () => {
  expect(groups(list)).toEqual([
    ["up", ["UZB"]],
    ["down", ["KAZ"]],
    ["same", ["TKM"]],
    ["entered", ["NGA", "KGZ"]],
    ["left", ["RUS", "AZE"]],
    ["outside", ["MYS"]],
  ]);
});

test("places moved are the earlier rank less the later, and a score that rose over lost places is marked", () => {
  const kaz = viewOf(list).view.groups[1]!.rows[0]!;
  expect(kaz).toMatchObject({ moved: -7, scoreChange: 1, contrary: "lost-rose", chosen: true });
});

test("absent from an incomplete edition is unknown, neither left nor entered", () => {
  const ranking = rankingOf({ KAZ: { 2019: 34 }, UZB: { 2020: 5 } }, { incomplete: [2020] });
  expect(groups(ranking)).toEqual([
    ["entered", ["UZB"]], // the complete list of 2019 does not name it
    ["unknown", ["KAZ"]],
  ]);
  const earlier = rankingOf({ KAZ: { 2019: 34 }, UZB: { 2020: 5 } }, { incomplete: [2019] });
  expect(groups(earlier)).toEqual([
    ["left", ["KAZ"]],
    ["unknown", ["UZB"]],
  ]);
});

test("a rank that is not known leaves the movement unknown, yet leaving the list is known", () => {
  const ranking = rankingOf({ KAZ: { 2019: "?", 2020: 34 }, UZB: { 2019: "?" } });
  expect(groups(ranking)).toEqual([
    ["left", ["UZB"]],
    ["unknown", ["KAZ"]],
  ]);
});

test("across a break of method no movement is told: two lists without a difference", () => {
  const ranking = rankingOf(
    { KAZ: { 2012: [45, 30], 2014: [39, 49] }, AZE: { 2012: 25 }, NER: { 2014: 50 } },
    { breaks: [2013] },
  );
  const { view, rows } = viewOf(ranking, { between: [2012, 2014] });
  expect(view.groups.map(({ move }) => move)).toEqual(["both", "earlier", "later"]);
  expect(view.groups[0]!.rows[0]).toMatchObject({ moved: null, scoreChange: null, contrary: null });
  expect(rows.filter((row) => row["places_moved"] !== null || row["score_change"] !== null)).toEqual([]);
});

test("without a choice the last two complete editions of one method are taken", () => {
  const values = { KAZ: { 2012: 1, 2013: 1, 2014: 1, 2015: 1, 2016: 1 } };
  const of = (ranking: Ranking, changes: Partial<Choices> = {}) =>
    viewOf(ranking, {}, changes).view.editions?.map(({ year }) => year);
  expect(of(rankingOf(values))).toEqual([2015, 2016]);
  expect(of(rankingOf(values, { incomplete: [2015] }))).toEqual([2014, 2016]);
  expect(of(rankingOf(values, { breaks: [2016] }))).toEqual([2014, 2015]);
  expect(
    of(rankingOf(values), { clauses: [{ source: "filters", field: "years", value: [2012, 2014] }] }),
  ).toEqual([2013, 2014]);
  expect(of(rankingOf(values), { clauses: [{ source: "filters", field: "edition", value: 2015 }] })).toEqual([
    2014, 2015,
  ]);
});

test("no ranking, one edition, or an edition that is not there: nothing to compare, and why", () => {
  expect(viewOf(null).view).toMatchObject({ ranking: null, editions: null, groups: [] });
  expect(viewOf(rankingOf({ KAZ: { 2014: 1 } })).view.editions).toBeNull();
  const { view, rows } = viewOf(list, { between: [2019, 2030] });
  expect(view).toMatchObject({ editions: null, absent: [2030] });
  expect(rows).toEqual([]);
});

test("tied countries share their rank and keep it", () => {
  const ranking = rankingOf({ KAZ: { 2019: 5, 2020: 7 }, UZB: { 2019: 5, 2020: 8 } });
  const down = viewOf(ranking).view.groups[0]!.rows;
  expect(down.map(({ country, moved, from }) => [country, moved, from.tiedWith])).toEqual([
    ["UZB", -3, ["KAZ"]],
    ["KAZ", -2, ["UZB"]],
  ]);
});

test("the cut-off of both editions, and none where the score of the last place is not known", () => {
  const ranking = rankingOf({ AZE: { 2019: [50, 57], 2020: 50 } });
  expect(viewOf(ranking).view.cutOffs.map((cutOff) => cutOff?.score ?? null)).toEqual([57, null]);
});

test("a chosen country that neither edition names is told", () => {
  expect(viewOf(list, {}, { countries: ["KAZ", "HUN"] }).view.unnamed).toEqual(["HUN"]);
});

test("every country of either edition stands in one group, and the counts add up", () => {
  const rank = fc.option(fc.integer({ min: 1, max: 60 }), { nil: null });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(rank, rank), { minLength: 1, maxLength: 30 }),
      fc.boolean(),
      (pairs, holes) => {
        const named = pairs
          .map(
            ([a, b], i) =>
              [`Q${i}`, { ...(a === null ? {} : { 2019: a }), ...(b === null ? {} : { 2020: b }) }] as const,
          )
          .filter(([, ranks]) => Object.keys(ranks).length > 0);
        const all = { ...Object.fromEntries(named), ZZZ: { 2019: 1, 2020: 1 } };
        const { view, rows } = viewOf(rankingOf(all, { incomplete: holes ? [2020] : [] }));
        const placed = view.groups.flatMap((group) => group.rows.map(({ country }) => country));
        expect(placed.toSorted()).toEqual(Object.keys(all).toSorted());
        const counted = rows.reduce((sum, row) => sum + Number(row["n"] ?? 0), 0);
        expect(counted).toBe(placed.length);
        const gone = view.groups.filter(({ move }) => move === "left").flatMap((group) => group.rows);
        if (holes) expect(gone.every(({ to }) => to.state === "outside")).toBe(true);
      },
    ),
  );
});
