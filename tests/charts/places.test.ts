import { expect, test } from "vitest";
import { placesChart } from "../../src/charts/places.ts";
import { placesView } from "../../src/views/places.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";
import { rankingOf } from "../rankingFixtures.ts";

test.each(["neutral", "unstated"] as const)(
  "a refused index (%s): what is said is true of both",
  (direction) => {
    const library = libraryWith({
      rankings: [rankingOf({ KAZ: { 2015: 42 } }, { covers: true })],
      indices: [indexOf({ KAZ: { 2014: 1 } }, { direction })],
    });
    const { choices, figure } = choicesWith("places", { countries: ["KAZ"], group: "central-asia" });
    const { description } = placesChart(placesView(library, choices, figure), frameOf());
    expect(description).toBe(
      "Test index of regulation: neither end is stated to be worse or better, so no rank is computed from it. Choose another index.",
    );
  },
);
