import { expect, test } from "vitest";
import { movementChart } from "../../src/charts/movement.ts";
import type { Ranking } from "../../src/dataset/dataset.ts";
import { movementView } from "../../src/views/movement.ts";
import { choicesWith, frameOf, libraryWith } from "../fixtures.ts";
import { rankingOf } from "../rankingFixtures.ts";

function footerOf(ranking: Ranking) {
  const { choices, figure } = choicesWith("movement", { countries: ["KAZ"], group: "eurasia29" });
  const view = movementView(libraryWith({ rankings: [ranking] }), choices, figure);
  return movementChart(view, frameOf()).footer.join(" ");
}

const noRule = "No rule published for how large a move of places or scores matters.";

test("stated moves come with the badge: no rule is published for how large a move matters", () => {
  expect(footerOf(rankingOf({ KAZ: { 2019: [34, 63], 2021: [41, 64] } }))).toContain(noRule);
});

test("where no move is stated there is no badge", () => {
  const broken = rankingOf({ KAZ: { 2019: [34, 63], 2021: [41, 64] } }, { breaks: [2020] });
  expect(footerOf(broken)).not.toContain(noRule);
});
