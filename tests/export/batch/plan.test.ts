import { expect, test } from "vitest";
import { figure } from "../../../src/charts/figure.ts";
import { kinds } from "../../../src/charts/kinds.ts";
import { figureKinds, type Choices } from "../../../src/choices/choices.ts";
import { editionsOf } from "../../../src/export/batch/editions.ts";
import { overs, planFault, planOf } from "../../../src/export/batch/plan.ts";
import { readLibrary } from "../../../src/node/library.ts";
import { en } from "../../../src/text/en.ts";
import { dataHash } from "../../../src/views/dataHash.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../../fixtures.ts";

const library = libraryWith({
  indices: [
    indexOf({ KAZ: { 2010: 27, 2011: 36, 2012: 37 }, UZB: { 2010: 40, 2011: 41, 2012: 42 } }),
    indexOf({ KAZ: { 2011: 1 }, UZB: { 2012: 2 } }, { id: "other" }),
  ],
});

function pageOf(
  kind: "trend" | "distribution" | "slope" | "tariffs",
  changes: Partial<Choices> = {},
): Choices {
  return choicesWith(kind, { countries: ["KAZ", "UZB"], ...changes }).choices;
}

test("a page gives its figures in their order", () => {
  const choices = {
    ...pageOf("trend"),
    figures: [
      { id: "slope", kind: "slope" as const },
      { id: "trend", kind: "trend" as const },
    ],
  };
  const plan = planOf(library, choices, { kind: "page" });
  expect(plan.map(({ id, name }) => [id, name])).toEqual([
    ["slope", "slope_test-index_kaz-uzb_2010-2012_en"],
    ["trend", "trend_test-index_kaz-uzb_2010-2012_en"],
  ]);
  expect(plan.every((one) => one.choices === choices)).toBe(true);
});

test("over countries each stands alone in colour, and no pin dims it", () => {
  const choices = pageOf("trend", {
    clauses: [{ source: "other-figure", field: "countries", value: ["UZB"] }],
  });
  const plan = planOf(library, choices, {
    kind: "each",
    figure: "trend",
    over: "countries",
    values: ["KAZ", "UZB"],
  });
  expect(plan.map(({ choices: own }) => [own.countries, own.clauses])).toEqual([
    [["KAZ"], []],
    [["UZB"], []],
  ]);
  expect(plan.map(({ name }) => name)).toEqual([
    "trend_test-index_kaz_2010-2012_en",
    "trend_test-index_uzb_2010-2012_en",
  ]);
});

test("over indices the figure takes each, the page keeps its own", () => {
  const plan = planOf(
    library,
    pageOf("trend"),
    { kind: "each", figure: "trend", over: "indices", values: ["test_index", "other"] },
    { template: "{index}-{n}", language: "kk" },
  );
  expect(plan.map(({ choices }) => [choices.index, choices.figures[0]?.index])).toEqual([
    ["test_index", "test_index"],
    ["test_index", "other"],
  ]);
  expect(plan.map(({ name }) => name)).toEqual(["test-index-1", "other-2"]);
});

test("over groups the page takes each", () => {
  const how = { kind: "each", figure: "trend", over: "groups", values: ["central-asia", "baltics"] } as const;
  const plan = planOf(library, pageOf("trend"), how, { template: "{group}" });
  expect(plan.map(({ choices, name }) => [choices.group, name])).toEqual([
    ["central-asia", "central-asia"],
    ["baltics", "baltics"],
  ]);
});

test("over editions a distribution takes each year, a slope each later year with the first", () => {
  const years = planOf(
    library,
    pageOf("distribution"),
    { kind: "each", figure: "distribution", over: "editions", values: [2010, 2012] },
    { template: "{edition}" },
  );
  expect(years.map(({ choices, name }) => [choices.figures[0]?.year, name])).toEqual([
    [2010, "2010"],
    [2012, "2012"],
  ]);
  const slope = pageOf("slope");
  expect(editionsOf(library, slope, slope.figures[0]!)).toEqual([2011, 2012]);
  const pairs = planOf(library, slope, {
    kind: "each",
    figure: "slope",
    over: "editions",
    values: [2011, 2012],
  });
  expect(pairs.map(({ choices, name }) => [choices.figures[0]?.between, name])).toEqual([
    [[2010, 2011], "slope_test-index_kaz-uzb_2010-2011_en"],
    [[2010, 2012], "slope_test-index_kaz-uzb_2010-2012_en"],
  ]);
});

test("a title written for one picture does not stand over many", () => {
  const { choices } = choicesWith("trend", {}, { title: "Kazakhstan alone", alt: "One line." });
  const [one] = planOf(library, choices, {
    kind: "each",
    figure: "trend",
    over: "countries",
    values: ["UZB"],
  });
  expect(one?.choices.figures[0]).toEqual({ id: "trend", kind: "trend" });
  expect(planOf(library, choices, { kind: "page" })[0]?.choices.figures[0]?.title).toBe("Kazakhstan alone");
});

test("equal names are numbered, and the pages of the archive keep theirs", () => {
  const how = { kind: "each", figure: "trend", over: "countries", values: ["KAZ", "UZB"] } as const;
  const named = (template: string) =>
    planOf(library, pageOf("trend"), how, { template }).map(({ name }) => name);
  expect(named("{kind}")).toEqual(["trend", "trend-2"]);
  expect(named("index")).toEqual(["index-2", "index-3"]);
});

test("the usual names tell groups and editions from each other, where nothing else in them does", () => {
  const groups = planOf(library, pageOf("trend"), {
    kind: "each",
    figure: "trend",
    over: "groups",
    values: ["central-asia", "eurasia29"],
  }).map(({ name }) => name);
  expect(new Set(groups).size).toBe(2);
  expect(groups.filter((name) => name.endsWith("-2"))).toEqual([]);
  expect(groups[0]).toContain("central-asia");
  const ranks = planOf(library, choicesWith("ranks").choices, {
    kind: "each",
    figure: "ranks",
    over: "editions",
    values: [2018, 2019],
  }).map(({ name }) => name);
  expect(ranks.map((name) => name.slice(-5))).toEqual(["_2018", "_2019"]);
});

test("more than six countries are counted", () => {
  const choices = pageOf("trend", { countries: ["KAZ", "UZB", "TJK", "TKM", "AZE", "KGZ", "RUS", "UKR"] });
  const [one] = planOf(library, choices, { kind: "page" }, { template: "{country}" });
  expect(one?.name).toBe("kaz-uzb-tjk-tkm-aze-and-3-more");
});

test("what cannot be planned is told in words", () => {
  const fault = (how: Parameters<typeof planFault>[1], choices = pageOf("tariffs")) =>
    planFault(choices, how, en);
  expect(fault({ kind: "page" })).toBe(null);
  expect(fault({ kind: "page" }, { ...pageOf("trend"), figures: [] })).toMatch(/nothing to make/);
  expect(fault({ kind: "each", figure: "none", over: "countries", values: ["KAZ"] })).toBe(
    "There is no figure “none” on the page.",
  );
  expect(fault({ kind: "each", figure: "tariffs", over: "indices", values: ["other"] })).toBe(
    "Tariffs does not show an index of its own.",
  );
  expect(fault({ kind: "each", figure: "tariffs", over: "countries", values: [] })).toMatch(
    /nothing to make/,
  );
});

test("no two kinds are lost: every kind can be made by something", () => {
  for (const kind of figureKinds) expect(overs(kind).length, kind).toBeGreaterThan(0);
});

test("every kind is drawn otherwise for each value of what it can be made by", async () => {
  const held = await readLibrary("data");
  const frame = frameOf();
  const same = figureKinds.flatMap((kind) => {
    const { choices, figure: choice } = choicesWith(kind, {
      index: "ras3_nxx",
      group: "eurasia29",
      countries: ["KAZ", "UZB", "TJK"],
      clauses: [{ source: "filters", field: "event", value: "KAZ-2011-10-11" }],
    });
    return overs(kind)
      .filter((over) => {
        const values = {
          countries: ["KAZ", "UZB"],
          groups: ["central-asia", "south-caucasus"],
          indices: ["ras3_nxx", "ras3_mxx"],
          editions: editionsOf(held, choices, choice).slice(-2),
        }[over];
        const how = { kind: "each", figure: choice.id, over, values } as Parameters<typeof planOf>[2]; // values go with over
        const [one, other] = planOf(held, choices, how).map(({ choices: own, id }) => {
          const rows = kinds[kind](
            held,
            own,
            own.figures.find((candidate) => candidate.id === id)!,
          ).rows();
          return { rows: dataHash(rows), svg: () => figure(held, own, id, frame).svg.outerHTML };
        });
        if (one === undefined || other === undefined) return true;
        // What rows tell already need not be drawn.
        return one.rows === other.rows && one.svg() === other.svg();
      })
      .map((over) => `${kind} over ${over}`);
  });
  expect(same).toEqual([]);
});
