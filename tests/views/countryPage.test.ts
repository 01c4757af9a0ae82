import { expect, test } from "vitest";
import { defaultChoices, type Choices } from "../../src/choices/choices.ts";
import type { Dataset, LegalEvent } from "../../src/dataset/dataset.ts";
import { countryPageView, pageSources } from "../../src/views/countryPage.ts";
import { indexOf, libraryWith, source } from "../fixtures.ts";

const fact = {
  country: "KAZ",
  year: 2014,
  field: "population",
  value: "16700000",
  unit: "people",
  sourceId: "s1",
  note: "rounded in the source",
};
const event = (id: string, iso: string | null): LegalEvent => ({
  id,
  date: { iso, precision: iso === null ? "unknown" : "day" },
  country: "KAZ",
  kind: "law",
  title: id,
  detail: "",
  sourceId: "s1",
  disputed: false,
});
const designation = (year: number, status: string, inferred = false) => ({
  body: "USCIRF",
  country: "KAZ",
  year,
  status,
  inferred,
  sourceId: "s1",
  note: "",
});

function viewOf(parts: Partial<Dataset>, changes: Partial<Choices> = {}, country = "KAZ") {
  return countryPageView(libraryWith(parts), { ...defaultChoices, clauses: [], ...changes }, country);
}

test("a page of a country of which nothing is held says so for every part", () => {
  const view = viewOf({});
  expect(view.kinds).toEqual([]);
  expect(view.lacking).toEqual(["profile", "timeline", "ranks", "penalties", "tariffs", "cases"]);
  expect([view.events, view.penalties, view.designations, view.facts]).toEqual([null, null, [], []]);
});

test("only the parts that hold the country are drawn", () => {
  const view = viewOf({
    indices: [indexOf({ KAZ: { 2010: 1 } })],
    facts: [fact, { ...fact, country: "UZB" }],
  });
  expect(view.kinds).toEqual(["profile"]);
  expect(view.facts).toEqual([fact]);
  expect(view.existed).toEqual([1991, null]);
  expect(view.region).toBe("central-asia");
});

test("events are counted in the years in view, undated ones apart", () => {
  const events = [
    event("a", "2001-05-01"),
    event("b", "2011-10-11"),
    event("c", "2014-07-05"),
    event("d", null),
  ];
  const clauses = [{ source: "filters", field: "years", value: [2010, 2020] }] as const;
  expect(viewOf({ events }).events).toEqual({ count: 3, from: 2001, to: 2014 });
  expect(viewOf({ events }, { clauses }).events).toEqual({ count: 2, from: 2011, to: 2014 });
  expect(viewOf({ events }, { clauses }).undated).toBe(1);
});

test("designations that were inferred, and lists that do not name the country, are not stated", () => {
  const designations = [
    designation(2013, "Tier 2"),
    designation(2014, "Tier 2"),
    designation(2015, "Tier 2", true),
    designation(2016, "not designated"),
    designation(2020, "SWL"),
  ];
  expect(viewOf({ designations }).designations).toEqual([
    { body: "USCIRF", status: "Tier 2", years: [2013, 2014] },
    { body: "USCIRF", status: "SWL", years: [2020] },
  ]);
});

test("the countries of the group follow one another by name, around the ends; a country alone has no neighbour", () => {
  const around = (country: string) => {
    const { previous, next } = viewOf({}, { group: "central-asia" }, country);
    return [previous, next];
  };
  expect(around("KAZ")).toEqual(["UZB", "KGZ"]);
  expect(around("UZB")).toEqual(["TKM", "KAZ"]);
  expect(around("EST")).toEqual(["UZB", "KAZ"]); // a guest takes its place by name
  const alone = viewOf({}, { group: "own-1", groups: [{ id: "own-1", name: "Mine", countries: ["KAZ"] }] });
  expect([alone.previous, alone.next]).toEqual([null, null]);
});

test("sources are those of the rows and facts, once each, by publisher; countries in the background have none", () => {
  const others = ["s2", "s3"].map((id) => ({ ...source, id, publisher: "Another" }));
  const library = libraryWith({ sources: [source, ...others] });
  const rows = [{ source_id: "s2" }, { source_id: "s3" }, { source_id: "s2" }, { source_id: null }];
  expect(
    pageSources(library, rows, [fact]).map(({ publisher, sources }) => [
      publisher,
      sources.map(({ id }) => id),
    ]),
  ).toEqual([
    ["Another", ["s2", "s3"]],
    ["A publisher", ["s1"]],
  ]);
  expect(pageSources(library, [{ source_id: "s2", role: "context" }], [])).toEqual([]);
});
