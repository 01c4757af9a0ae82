import { expect, test } from "vitest";
import { shareChart } from "../../src/charts/share.ts";
import type { PenaltyCount } from "../../src/dataset/dataset.ts";
import { shareView } from "../../src/views/share.ts";
import { choicesWith, frameOf, libraryWith } from "../fixtures.ts";
import { count } from "../penaltiesFixtures.ts";

function drawn(penalties: readonly PenaltyCount[]) {
  const { choices, figure } = choicesWith("share", { countries: ["KAZ"] });
  return shareChart(shareView(libraryWith({ penalties }), choices, figure), frameOf());
}

test("without a pair the description names no bars, says that there are none and why", () => {
  const { description } = drawn([
    count(2019, 50, { revision: "first" }),
    count(2019, 40, { revision: "revised", measure: "punished" }),
    count(2021, 9, { measure: "punished" }),
  ]);
  expect(description).not.toContain("Bars");
  expect(description).toMatch(/^No share of known cases in Kazakhstan can be given: no year of 2019/);
  expect(description).toContain("No share for 2019: the two are of different revisions.");
  expect(description).toContain("No share for 2021: no count of the cases.");
});
