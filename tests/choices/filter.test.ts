import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pin, withClause } from "../../src/choices/actions.ts";
import { defaultChoices, type Clause } from "../../src/choices/choices.ts";
import { filterFor } from "../../src/choices/filter.ts";

test("a view ignores its own clause and obeys those of others", () => {
  const choices = pin("trend", "KAZ", false)(defaultChoices);
  expect(filterFor(choices, "trend").inFocus("UZB")).toBe(true);
  expect(filterFor(choices, "ranks").inFocus("UZB")).toBe(false);
  expect(filterFor(choices, "ranks").inFocus("KAZ")).toBe(true);
});

test("two ranges of years leave what both allow", () => {
  const choices = withClause(
    "trend",
    "years",
    [2000, 2010],
  )(withClause("filters", "years", [2005, 2020])(defaultChoices));
  expect(filterFor(choices, "ranks").years).toEqual([2005, 2010]);
  expect(filterFor(choices, "trend").years).toEqual([2005, 2020]);
});

test("clauses commute: their order never changes what a view sees", () => {
  const clauses: readonly Clause[] = [
    { source: "filters", field: "years", value: [1995, 2020] },
    { source: "trend", field: "years", value: [2000, 2012] },
    { source: "trend", field: "countries", value: ["KAZ", "UZB"] },
    { source: "ranks", field: "countries", value: ["KAZ", "TJK"] },
    { source: "filters", field: "eventKinds", value: ["law", "court"] },
    { source: "timeline", field: "eventKinds", value: ["law", "case"] },
    { source: "filters", field: "measure", value: "fines" },
    { source: "penalties", field: "measure", value: "prosecutions" },
    { source: "ranks", field: "edition", value: 2021 },
  ];
  const seen = (order: readonly Clause[], reader: string) => {
    const filter = filterFor({ ...defaultChoices, clauses: order }, reader);
    return {
      ...filter,
      inFocus: ["KAZ", "UZB", "TJK", "RUS"].map(filter.inFocus),
      showsEventKind: (["law", "court", "case", "dialogue"] as const).map(filter.showsEventKind),
    };
  };
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...clauses], { minLength: 0 }),
      fc.constantFrom("trend", "ranks", "table"),
      (some, reader) => {
        const sorted = clauses.filter((clause) => some.includes(clause));
        expect(seen(some, reader)).toEqual(seen(sorted, reader));
      },
    ),
  );
});
