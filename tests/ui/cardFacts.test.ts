import { expect, test } from "vitest";
import { factsOf, inputText } from "../../src/ui/cardFacts.ts";
import { en } from "../../src/text/en.ts";
import { provenanceOf } from "../../src/views/provenance.ts";
import { indexOf, libraryWith } from "../fixtures.ts";
import { rankingOf } from "../rankingFixtures.ts";
import { prosecutions } from "../penaltiesFixtures.ts";

const ranking = rankingOf({ KAZ: { 2014: "?" } }, { covers: true });
const library = libraryWith({
  indices: [indexOf({ KAZ: { 2010: 0.481, 2011: [36, 30, 40] }, UZB: { 2011: 5 } }, { decimals: 1 })],
  rankings: [ranking],
  penalties: prosecutions,
});
const score = (country: string, year: number) =>
  provenanceOf(library, { kind: "score", index: "test_index", country, year });

test("a value stands as it is stored, with all its digits, its unit and its direction", () => {
  const facts = new Map(factsOf(score("KAZ", 2010), en));
  expect(facts.get("In the data set")).toBe("0.481");
  expect(facts.get("Unit")).toBe("points; higher = more restrictive");
  expect(facts.get("Publisher's interval")).toBe("none published");
  expect(facts.get("Covers")).toBe("calendar year");
});

test("a value that its file writes otherwise than it is printed stands as written too", () => {
  const plain = library.indices.get("test_index")!;
  const at: typeof plain.at = (country, year) => {
    const found = plain.at(country, year);
    return found && year === 2010 ? { ...found, raw: "0,4810" } : found;
  };
  const indices = new Map([["test_index", { ...plain, at }]]);
  const written = (year: number) => {
    const ref = { kind: "score", index: "test_index", country: "KAZ", year } as const;
    return new Map(factsOf(provenanceOf({ ...library, indices }, ref), en));
  };
  expect(written(2010).get("In the data set")).toBe("0.481");
  expect(written(2010).get("In the file")).toBe("0,4810");
  expect(written(2011).has("In the file")).toBe(false);
});

test("an interval is the publisher's own", () => {
  expect(new Map(factsOf(score("KAZ", 2011), en)).get("Publisher's interval")).toBe("30 to 40");
});

test("a missing value has its reason and no number", () => {
  const facts = new Map(factsOf(score("UZB", 2010), en));
  expect(facts.get("No value")).toBe("not assessed");
  expect(facts.has("In the data set")).toBe(false);
});

test("a place without a known rank says so, beside the length of the list and the period", () => {
  const facts = new Map(
    factsOf(provenanceOf(library, { kind: "place", ranking: "test_list", entry: ranking.entries[0]! }), en),
  );
  expect(facts.get("Rank")).toBe("listed, rank not known of 50");
  expect(facts.get("Covers")).toBe("Nov 2012 to Oct 2013");
  expect(facts.has("Score")).toBe(false);
});

test("nothing that is not known has a line", () => {
  for (const ref of [score("KAZ", 2010), provenanceOf(library, { kind: "penalty", counts: [] })])
    expect(factsOf(ref, en).filter(([, words]) => words === "")).toEqual([]);
});

test("an input of a computed number is told with its year, or why it is missing", () => {
  const found = provenanceOf(library, {
    kind: "computed",
    from: [
      { index: "test_index", country: "KAZ", year: 2010 },
      { index: "test_index", country: "UZB", year: 2010 },
    ],
  });
  if (found.kind !== "computed") throw new Error("not computed");
  expect(found.inputs.map((input) => inputText(input, en))).toEqual([
    "Kazakhstan, 2010: 0.481",
    "Uzbekistan, 2010: not assessed",
  ]);
});
