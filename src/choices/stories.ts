import type { Messages } from "../text/messages.ts";
import { ordered } from "./actions.ts";
import { defaultChoices, type Choices, type Clause, type ClauseField, type FigureChoice } from "./choices.ts";

/** Their names in the address. */
export const storyIds = [
  "grr-2023",
  "law-2011",
  "before-after-2011",
  "place-lost",
  "four-units",
  "prosecutions",
  "article-490",
  "eroded-fine",
  "designations",
  "intervals",
  "places-apart",
] as const satisfies readonly (keyof Messages["stories"])[];

/** A saved view with a name and two sentences. */
export interface Story {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly choices: Choices;
}

type Panel = { readonly [F in ClauseField]?: Extract<Clause, { field: F }>["value"] };

/** The stories that come with the app, in this language. Each is choices like any other: its link opens it. */
export function storiesOf(text: Messages): readonly Story[] {
  const t = text.stories;
  const story = (
    id: keyof Messages["stories"],
    figures: readonly FigureChoice[],
    filters: Panel,
    changes: Partial<Choices> = {},
  ): Story => ({
    id,
    name: t[id].name,
    words: t[id].words,
    choices: { ...defaultChoices, ...changes, figures, clauses: panelClauses(filters), story: id },
  });
  const law = "KAZ-2011-10-11";
  const amendments = "KAZ-2025-01-10";
  return [
    story(
      "grr-2023",
      [
        {
          id: "distribution",
          kind: "distribution",
          index: "ras4_grr",
          wide: true,
          title: t["grr-2023"].figure,
        },
        { id: "trend", kind: "trend", index: "ras4_grr" },
        { id: "table", kind: "table", index: "ras4_grr" },
      ],
      { years: [2014, 2026] },
    ),
    story(
      "law-2011",
      [
        { id: "trend", kind: "trend", wide: true, title: t["law-2011"].figure },
        { id: "timeline", kind: "timeline", wide: true },
        { id: "slope", kind: "slope", between: [2010, 2011] },
        { id: "table", kind: "table" },
      ],
      { years: [2005, 2014], event: law },
    ),
    story(
      "before-after-2011",
      [
        { id: "change", kind: "change", wide: true, title: t["before-after-2011"].figure },
        { id: "trend", kind: "trend" },
        { id: "regions", kind: "regions", regions: ["central-asia"] },
      ],
      { years: [1990, 2014], event: law },
      { countries: ["KAZ"] },
    ),
    story(
      "place-lost",
      [
        { id: "ranks", kind: "ranks", wide: true, title: t["place-lost"].figure },
        { id: "timeline", kind: "timeline", wide: true },
      ],
      { years: [2012, 2026] },
      { countries: ["KAZ"] },
    ),
    story(
      "four-units",
      (["MCI", "tenge", "dollars", "wages"] as const).map((unit, i) => ({
        id: i === 0 ? "tariffs" : `tariffs-${i + 1}`,
        kind: "tariffs",
        unit,
        form: "steps",
        part: "1",
        subject: "individual",
      })),
      { years: [2015, 2024] },
      { countries: ["KAZ"] },
    ),
    story(
      "prosecutions",
      [
        { id: "penalties", kind: "penalties", wide: true, title: t.prosecutions.figure },
        { id: "timeline", kind: "timeline", wide: true },
      ],
      { years: [2013, 2023], measure: "prosecutions" },
      { countries: ["KAZ"] },
    ),
    story(
      "article-490",
      [
        { id: "tariffs", kind: "tariffs", form: "slope", wide: true, title: t["article-490"].figure },
        { id: "timeline", kind: "timeline", wide: true },
      ],
      { years: [2015, 2026], event: amendments },
      { countries: ["KAZ"] },
    ),
    story(
      "eroded-fine",
      [
        { id: "imposed", kind: "imposed", unit: "wages", wide: true, title: t["eroded-fine"].figure },
        { id: "tariffs", kind: "tariffs", unit: "wages", form: "steps", part: "1", subject: "individual" },
        { id: "tariffs-2", kind: "tariffs", unit: "MCI", form: "steps", part: "1", subject: "individual" },
      ],
      { years: [2015, 2026], event: amendments },
      { countries: ["KAZ"] },
    ),
    story("designations", [{ id: "timeline", kind: "timeline", wide: true, title: t.designations.figure }], {
      years: [1999, 2026],
      eventKinds: ["designation"],
    }),
    story(
      "intervals",
      [
        { id: "trend", kind: "trend", index: "vdem_v2x_libdem", wide: true },
        { id: "trend-2", kind: "trend", index: "wgi_rq_pctrank", wide: true },
        { id: "heatmap", kind: "heatmap", index: "wgi_rq_pctrank", wide: true },
      ],
      { years: [1990, 2024], event: law },
      { countries: ["KAZ", "KGZ", "UZB"], index: "vdem_v2x_libdem" },
    ),
    story(
      "places-apart",
      [
        { id: "disagreement", kind: "disagreement", year: 2000, title: t["places-apart"].figure },
        { id: "disagreement-2", kind: "disagreement", year: 2014 },
        { id: "compare", kind: "compare", form: "lines", wide: true },
      ],
      { years: [1990, 2014] },
      { countries: ["KAZ"] },
    ),
  ];
}

function panelClauses(filters: Panel): readonly Clause[] {
  return ordered(
    Object.entries(filters).map(([field, value]) => ({ source: "filters", field, value }) as Clause), // typed by Panel
  );
}
