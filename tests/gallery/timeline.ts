import type { Choices } from "../../src/choices/choices.ts";
import type { CaseStep, Designation, LegalEvent } from "../../src/dataset/dataset.ts";
import { designation, event } from "../eventFixtures.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { longLaw, longTitle } from "../longFixtures.ts";
import type { GalleryCase } from "./case.ts";

interface Happened {
  readonly events?: readonly LegalEvent[];
  readonly designations?: readonly Designation[];
  readonly cases?: readonly CaseStep[];
}

function drawn(
  name: string,
  about: string,
  happened: Happened,
  changes: Partial<Choices> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
): GalleryCase {
  const { choices } = choicesWith("timeline", { countries: ["KAZ", "UZB"], ...changes });
  return { name, about, library: libraryWith(happened), choices, ...frame };
}

const precise = [
  event("2001-01-30", "law", "A code"),
  event("2005-07-01", "amendment", "Amendments to eleven laws", "month"),
  event("2012-01-01", "dialogue", "A letter", "year"),
  event("2019-01-01", "programme", "A programme that ended before", "before"),
  event(null, "court", "A ruling without a date"),
  event("2021-07-05", "law", "A new law", "day", "UZB"),
];

const crowd = Array.from({ length: 9 }, (_, i) =>
  event(`2011-0${i + 1}-15`, "court", `Ruling ${i + 1}`, "day", i < 5 ? "KAZ" : "UZB"),
);

const lists = [2014, 2015, 2016, 2017].flatMap((year) => [
  designation(year, "CPC", { country: "UZB", body: "US State Department" }),
  designation(year, "not designated", { body: "US State Department", inferred: true }),
  designation(year, year < 2016 ? "Tier 2" : "CPC"),
  designation(year, "CPC", { country: "UZB", inferred: year === 2017 }),
]);

export const cases: readonly GalleryCase[] = [
  drawn(
    "precision",
    "The shape of a mark tells how exactly its date is known; what has no date is told at the right.",
    { events: precise },
  ),
  drawn("narrow", "The same on a phone.", { events: precise }, {}, { width: 300 }),
  drawn("crowd", "Nine rulings within nine months are counts that open; a count of two countries is grey.", {
    events: [...crowd, event("1995-01-01", "law", "An early law"), event("2020-01-01", "law", "A late law")],
  }),
  drawn(
    "designations",
    "Two bodies, two lanes; pale is a lesser list, rings are not designated, inferred is lighter.",
    {
      events: [event("2010-01-01", "law", "A law")],
      designations: lists,
    },
  ),
  drawn(
    "dark",
    "The same on the dark ground.",
    { events: precise, designations: lists },
    {},
    { theme: "dark" },
  ),
  drawn("disputed-case", "Two sources give different days for one step of a case: both stand.", {
    cases: [
      {
        caseId: "C",
        person: "A person",
        country: "KAZ",
        date: { iso: "2012-09-02", precision: "day" },
        step: "arrest",
        detail: "another source gives 5 September",
        sourceId: "s1",
      },
      {
        caseId: "C",
        person: "A person",
        country: "KAZ",
        date: { iso: "2012-09-05", precision: "day" },
        step: "arrest",
        detail: "",
        sourceId: "s1",
      },
    ],
  }),
  drawn(
    "nothing",
    "The filters leave no event: said in words.",
    { events: precise },
    { clauses: [{ source: "filters", field: "eventKinds", value: [] }] },
  ),
  drawn(
    "long-words",
    "A long title of its own, titles in Kazakh, sixty years, seven kinds of event.",
    {
      events: [
        ...precise,
        longLaw,
        event("1966-03-18", "law", longLaw.title, "month", "BIH"),
        event("1997-11-12", "dialogue", longTitle, "day", "BIH"),
      ],
    },
    {
      countries: ["KAZ", "BIH", "UZB"],
      clauses: [{ source: "filters", field: "event", value: longLaw.id }],
      figures: [{ id: "timeline", kind: "timeline", title: longTitle }],
    },
  ),
];
