import { enFooter } from "./enFooter.ts";
import { date, list, number, plural } from "./enFormat.ts";
import { enKnown } from "./enKnown.ts";
import { enSummary } from "./enSummary.ts";
import { enTrend } from "./enTrend.ts";

/**
 * The words that a page needs before its first figure stands: those of a trend alone and of what is around it. en.ts has all
 * words and is fetched after them; each kilobyte here is one more on the way to the first figure.
 */
export const enStart = {
  language: "en",
  name: "English",
  number,
  date,
  list,
  plural,
  kinds: {
    trend: "Trend",
    timeline: "Timeline",
    ranks: "Ranks",
    distribution: "Distribution",
    penalties: "Penalties",
    tariffs: "Tariffs",
    heatmap: "Heatmap",
    slope: "Slope",
    table: "Table",
    change: "Before and after",
    compare: "Indices together",
    scatter: "Index against index",
    disagreement: "Disagreement",
    panels: "Small multiples",
    regions: "Regions",
    places: "Rank against rank",
    movement: "Movement",
    against: "Score and prosecutions",
    share: "Share punished",
    imposed: "Fines imposed",
    cases: "Cases",
    map: "Map",
    profile: "Country profile",
  },
  groups: {
    eurasia29: "29 former-communist states",
    "central-asia": "Central Asia",
    "south-caucasus": "South Caucasus",
    "eastern-europe": "Eastern Europe",
    baltics: "Baltic states",
    "central-europe": "Central Europe",
    "western-balkans": "Western Balkans",
    all: "all countries in the data",
  },
  direction: {
    restrictive: "higher = more restrictive",
    freer: "higher = freer",
    better: "higher = better",
    neutral: "a count, neither restrictive nor free",
    unstated: "not stated what higher means",
  },
  /** Why a value is missing. */
  missing: {
    "not-assessed": "not assessed",
    "not-held": "not in this data set",
    "not-state": "the state did not exist",
    "no-survey": "no survey in that year",
    "not-covered": "outside the years held here",
    "not-published": "not yet published on that day",
  },
  eventKinds: {
    law: "Laws",
    amendment: "Amendments",
    court: "Rulings",
    dialogue: "Dialogue",
    programme: "Programmes",
    international: "International",
    election: "Elections",
    designation: "Designations",
    case: "Cases",
    other: "Other events",
  },
  source: (sources: readonly string[]) =>
    `${sources.length === 1 ? "Source" : "Sources"}: ${sources.join("; ")}.`,
  footer: enFooter,
  summary: enSummary,
  trend: enTrend,
  known: enKnown,
  /** An event that a figure marks. */
  timeline: {
    marked: (title: string, date: string) => `Marked: ${title}, ${date}.`,
  },
  /** What the publisher's rule says of a difference. */
  change: {
    badge: {
      apart: "intervals apart",
      overlap: "intervals overlap",
      "no-rule": "no rule published",
      "method-break": "method changed",
    },
  },
  ui: {
    name: "Regulens",
    loading: "Opening the data sets…",
    clearAll: "Clear all filters",
    chip: {
      years: (first: number, last: number) => (first === last ? `Year ${first}` : `Years ${first}–${last}`),
      group: (name: string) => `Context: ${name}`,
      index: (name: string) => `Index: ${name}`,
      event: (title: string) => `Event: ${title}`,
      edition: (year: number) => `Edition ${year}`,
      measure: (name: string) => `Counting ${name}`,
      category: (name: string) => `Category ${name}`,
      eventKinds: (names: readonly string[]) =>
        names.length === 0 ? "No events" : `Events: ${list(names).toLowerCase()}`,
      known: (day: string) => `As known on ${day}`,
      pinned: (names: readonly string[], where: string) => `${list(names)}, pinned in ${where}`,
      only: (names: readonly string[]) => `Only ${list(names)}`,
      scores: (index: string, year: number, low: string, high: string) =>
        `${index} ${year}, ${low} to ${high}`,
      brushed: (words: string, where: string) => `${words}, brushed in ${where}`,
    },
  },
  errors: {
    cannotStart: (reason: string) =>
      `The page could not be loaded (${reason}). Check the connection and reload it.`,
  },
} as const;
