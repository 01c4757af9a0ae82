import { expect, test } from "vitest";
import { readLibrary } from "../../src/node/library.ts";
import { defaultChoices, type FigureChoice } from "../../src/choices/choices.ts";
import { overs, planFault, planOf, type Over } from "../../src/export/batch/plan.ts";
import { en } from "../../src/text/en.ts";
import { firstTicked, howOf, optionsOver } from "../../src/ui/studio/manyPlan.ts";

const library = await readLibrary("data");
const figures = new Map(defaultChoices.figures.map((figure) => [figure.id, figure]));
const options = (over: Over, figure: FigureChoice) => optionsOver(over, library, defaultChoices, figure, en);

test("countries of the page and its group stand first, and those of the page are ticked", () => {
  const listed = options("countries", figures.get("trend")!);
  expect(listed[0]).toEqual({ id: "ALB", name: "Albania" });
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  expect([...firstTicked("countries", listed, defaultChoices)].sort()).toEqual(
    [...defaultChoices.countries].sort(),
  );
});

test("groups of the reader's own are offered by their name", () => {
  const groups = [{ id: "own-1", name: "Mine", countries: ["KAZ"] }] as const;
  const listed = optionsOver("groups", library, { ...defaultChoices, groups }, figures.get("trend")!, en);
  expect(listed.at(-1)).toEqual({ id: "own-1", name: "Mine" });
});

test("the last editions stand first, and no more than twelve are ticked at first", () => {
  const listed = options("editions", figures.get("distribution-2")!);
  const years = listed.map(({ id }) => Number(id));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  expect(firstTicked("editions", listed, defaultChoices)).toEqual(listed.slice(0, 12).map(({ id }) => id));
});

test("whatever is ticked can be planned, for every figure and everything that it can be made for", () => {
  for (const [id, figure] of figures) {
    for (const over of overs(figure.kind)) {
      const ticked = firstTicked(over, options(over, figure), defaultChoices);
      const how = howOf(id, over, ticked);
      expect(planFault(defaultChoices, how, en), `${id} ${over}`).toBeNull();
      expect(planOf(library, defaultChoices, how), `${id} ${over}`).toHaveLength(ticked.length);
    }
  }
  expect(planOf(library, defaultChoices, howOf("trend", "page", []))).toHaveLength(figures.size);
});
