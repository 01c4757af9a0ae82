import type { PartialDate } from "../time/partialDate.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function number(value: number, decimals = 0): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const zero = Number(Math.abs(value).toFixed(decimals)) === 0;
  return `${value < 0 && !zero ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

function date({ iso, precision }: PartialDate): string {
  if (iso === null || precision === "unknown") return "undated";
  const [year = "", month = "1", day = "1"] = iso.split("-");
  if (precision === "year") return year;
  if (precision === "before") return `before ${year}`;
  const monthName = months[Number(month) - 1] ?? "";
  return precision === "month" ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}

function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** English. Numbers are given rounded to what was published; formatting them is the only arithmetic here. */
export const en = {
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
  },
  /** Why a value is missing. */
  missing: {
    "not-assessed": "not assessed",
    "not-state": "the state did not exist",
    "no-survey": "no survey in that year",
    "not-covered": "outside the years of this index",
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
  },
  source: (sources: readonly string[]) =>
    `${sources.length === 1 ? "Source" : "Sources"}: ${sources.join("; ")}.`,
  shownOf: (shown: number, all: number) => `${number(shown)} of ${number(all)} shown`,
  trend: {},
  timeline: {},
  ranks: {},
  distribution: {},
  penalties: {},
  tariffs: {},
  heatmap: {},
  slope: {},
  table: {},
  ui: {},
  errors: {},
} as const;
