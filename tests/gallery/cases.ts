import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { CaseStep } from "../../src/dataset/dataset.ts";
import { stepOf } from "../caseFixtures.ts";
import { event } from "../eventFixtures.ts";
import { choicesWith, libraryWith, source } from "../fixtures.ts";
import { withLongWords } from "../longWords.ts";
import type { GalleryCase } from "./case.ts";

const law = event("2012-10-11", "law", "A law on religious activity");

const steps: readonly CaseStep[] = [
  stepOf("A", "2012-09-02", "arrest", "arrested (date of s1; s2 gives 5 September)", "s1"),
  stepOf("A", "2012-09-05", "arrest", "arrested in the city (date of s2; s1 gives 2 September)", "s2"),
  stepOf("A", "2012-09-07", "detention", "40 days of detention ordered"),
  { ...stepOf("A", "2011-08-01", "flight", "leaves after a raid", "s1", "month"), country: "UZB" },
  stepOf("A", "2012-12-04", "release", "released; one report says in November: conflict"),
  stepOf("B", "2013-01-01", "psychiatric_detention", "held in a facility", "s1", "year"),
  stepOf("B", "2013-05-17", "trial"),
  stepOf("B", "2013-05-17", "sentence", "four years suspended"),
  stepOf("B", null, "warning", "warned in a January of an unstated year"),
  stepOf("C", "2014-01-01", "fine", "fined several times before 2014", "s1", "before"),
  stepOf("D", null, "fine"),
  stepOf("D", null, "job_loss"),
];

const wideApart: readonly CaseStep[] = [
  stepOf("A", "2011-03-02", "arrest", "arrested; s2 gives 5 September 2013", "s1"),
  stepOf("A", "2013-09-05", "arrest", "arrested", "s2"),
  stepOf("A", "2012-06-01", "charge", "", "s1", "month"),
];

function drawn(
  name: string,
  about: string,
  cases: readonly CaseStep[],
  options: Partial<FigureChoice> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
  changes: Partial<Choices> = {},
): GalleryCase {
  const { choices } = choicesWith(
    "cases",
    {
      countries: ["KAZ", "UZB"],
      group: "eurasia29",
      clauses: [{ source: "filters", field: "event", value: law.id }],
      ...changes,
    },
    options,
  );
  const sources = [source, { ...source, id: "s2", title: "Another report", publisher: "Another publisher" }];
  return { name, about, library: libraryWith({ cases, sources, events: [law] }), choices, ...frame };
}

const usual: readonly GalleryCase[] = [
  drawn(
    "usual",
    "Days, months, years, before, undated; a bracket over disputed dates; a ring for a conflict.",
    steps,
  ),
  drawn("narrow", "The same on a phone.", steps, {}, { width: 360 }),
  drawn("one-case", "One case told in full, the disputed dates held by a bracket.", steps, { part: "A" }),
  drawn("one-case-dark", "The same on a phone, dark.", steps, { part: "A" }, { width: 360, theme: "dark" }),
  drawn("wide-apart", "Disputed dates two years apart: the bracket spans them.", wideApart),
  drawn("undated", "Nothing but undated steps: no axis.", steps.slice(-2)),
  drawn("none", "No case touches the countries chosen.", steps, {}, {}, { countries: ["HUN"] }),
];

export const cases: readonly GalleryCase[] = [
  ...usual,
  ...usual.filter(({ name }) => name === "usual").map(withLongWords),
];
