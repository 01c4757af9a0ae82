import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import type { FigureKind } from "../../src/choices/choices.ts";
import { provenanceOf } from "../../src/views/provenance.ts";
import { mean } from "d3-array";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";
import { prosecutions } from "../penaltiesFixtures.ts";

const library = libraryWith({
  indices: [indexOf({ KAZ: { 2010: 27, 2011: 36 }, UZB: { 2010: 50 }, TJK: { 2010: 41, 2011: 43 } })],
  penalties: prosecutions,
});

function targetsOf(kind: FigureKind) {
  const { choices } = choicesWith(kind, { countries: ["KAZ", "UZB"] });
  return figure(library, choices, kind, frameOf()).targets;
}

test.each(["trend", "heatmap", "table", "distribution"] as const)(
  "the published value behind each mark of %s is the number that the mark tells",
  (kind) => {
    const scores = targetsOf(kind).filter(({ value }) => value?.kind === "score");
    expect(scores.length).toBeGreaterThan(1);
    for (const { value, label } of scores) {
      const found = provenanceOf(library, value!);
      if (found.kind !== "score") throw new Error("not a score");
      if (found.score.value === null) expect(found.score.missing).not.toBe(null);
      else expect(label).toMatch(new RegExp(`\\b${found.score.value}$`));
    }
  },
);

test("every mark of a country in these figures says which value it stands for", () => {
  for (const kind of ["trend", "heatmap", "table", "penalties"] as const)
    expect(targetsOf(kind).filter(({ country, value }) => country !== undefined && !value)).toEqual(
      kind === "penalties" ? targetsOf(kind).filter(({ label }) => /no count/i.test(label)) : [],
    );
});

test("the mean of a group names the values whose mean it is, and says so in one sentence", () => {
  const means = targetsOf("trend").filter(({ line }) => line === "mean");
  expect(means.map(({ year }) => year)).toEqual([2010, 2011]);
  const [first] = means;
  const found = provenanceOf(library, first!.value!);
  if (found.kind !== "computed") throw new Error("not computed");
  expect(first!.label).toContain(mean(found.inputs, ({ value }) => value!)!.toFixed(1));
  expect(first!.steps![0]).toMatch(/^The arithmetic mean over the 3 of 3 countries of /);
});
