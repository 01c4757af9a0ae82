import { dayRange, list, number, plural } from "./enFormat.ts";

/** Words of penalties by year. */
export const enPenalties = {
  measures: {
    prosecutions: "prosecutions",
    prosecutions_share: "share of prosecutions",
    individuals_prosecuted: "individuals prosecuted",
    organisations_prosecuted: "organisations prosecuted",
    punished: "cases that ended in punishment",
    individuals_punished: "individuals punished",
    organisations_punished: "organisations punished",
    organisations_liquidated: "organisations liquidated",
    offences_recorded: "offences recorded",
    court_cases: "court cases",
    court_cases_no_penalty: "court cases without a penalty",
    short_term_jail: "short-term jailings",
    fine_total_usd: "total of fines in US dollars",
    fine_total_kzt: "total of fines in tenge",
    fine_total_byn: "total of fines in Belarusian roubles",
    prison_years_total: "total years of prison",
    restricted_freedom: "sentences of restricted freedom",
    criminal_defendants_cumulative: "cumulative criminal defendants",
    house_searches_cumulative: "cumulative house searches",
    in_prison_or_custody: "people in prison or custody",
  },
  categories: {
    all: "all categories",
    asylum_seekers_to_uzbekistan: "asylum seekers to Uzbekistan",
    "community:council_of_churches_baptist": "Council of Churches Baptists",
    nonpayment_of_fine: "non-payment of a fine",
    jehovahs_witness: "Jehovah's Witnesses",
    muslim: "Muslims",
    tabligh_jamaat: "Tabligh Jamaat",
    items_sale_online: "sale of items online",
    literature_sale: "sale of literature",
    literature_free_distribution: "free distribution of literature",
    literature_possession: "possession of literature",
    missionary_activity_and_name: "missionary activity and name",
    social_media_post: "posts on social media",
    worship_meeting: "meetings for worship",
  },
  title: (measure: string, country: string, category: string | null) =>
    `Known ${measure} in ${country}${category === null ? "" : `: ${category}`}`,
  titleWithoutCountry: "Known penalties",
  noCountry: "Choose a country to see the penalties known there.",
  subtitle: (what: string, floor: "all" | "some" | "none") =>
    floor === "none"
      ? `${what} by year: known counts as published`
      : `${what} by year, as first published and as later revised; ${floor === "all" ? "" : "≥ marks "}a floor, not a total`,
  administrativeCases: "Administrative cases",
  cases: "Cases",
  counts: "Counts",
  empty: "No count in these years",
  noCount: "no count",
  bounds: {
    atLeast: (value: string) => `≥${value}`,
    atMost: (value: string) => `≤${value}`,
    about: (value: string) => `about ${value}`,
    exact: (value: string) => value,
  },
  spokenBounds: {
    atLeast: (value: string) => `at least ${value}`,
    atMost: (value: string) => `at most ${value}`,
    about: (value: string) => `about ${value}`,
    exact: (value: string) => value,
  },
  thousands: (value: string) => `${value}k`,
  millions: (value: string) => `${value}m`,
  punishedLegend: "ended in punishment",
  firstLegend: "as first published",
  firstToLine: "as first published, to the line",
  revisedLegend: "revised later",
  partLegend: "not one calendar year",
  scopeLegend: "one region or territory",
  lastPunished: (value: string, share: string) => `${value} punished (${share})`,
  bar: (country: string, year: number, value: string, measure: string) =>
    `${country}, ${year}: ${value} ${measure}`,
  period: (country: string, period: string, value: string, measure: string) =>
    `${country}, ${period}: ${value} ${measure}`,
  noCountOf: (country: string, year: number, measure: string) =>
    `${country}, ${year}: no count of ${measure}`,
  revisions: {
    first: (value: string) => `First published: ${value}`,
    revised: (value: string) => `Revised later: ${value}`,
    only: (value: string) => `One figure published: ${value}`,
    full_year: (value: string) => `For the full year: ${value}`,
  },
  revisedOnly: "The first-published figure is not in the data",
  shares: {
    first: (punished: string, all: string, share: string) =>
      `${punished} of ${all} ended in punishment: ${share} punished (first-published figures)`,
    revised: (punished: string, all: string, share: string) =>
      `${punished} of ${all} ended in punishment: ${share} punished (revised figures)`,
    only: (punished: string, all: string, share: string) =>
      `${punished} of ${all} ended in punishment: ${share} punished`,
    full_year: (punished: string, all: string, share: string) =>
      `${punished} of ${all} ended in punishment: ${share} punished (full year)`,
  },
  percent: (value: number) => `${number(value)}%`,
  conflict: "Sources differ: each figure is drawn by itself.",
  asPublished: "Drawn as published, nothing added or taken away.",
  partYear: "A part year, drawn apart",
  longPeriod: "A period that is not one calendar year, drawn apart",
  otherScope: (scope: string) => `Only ${scope}, drawn apart`,
  place: (scope: string) => scope.replace(":", ": "),
  sourceLine: (title: string, note: string) => `Source: ${title}${note === "" ? "" : ` (${note})`}`,
  range: dayRange,
  missing: (years: string) => `No count in ${years}.`,
  otherMeasure: (years: string, measure: string) =>
    `There is a count of ${measure}, another measure, for ${years}.`,
  otherCategories: (categories: readonly string[]) => `Counted apart by category: ${list(categories)}.`,
  apart: (items: readonly string[], more: number) =>
    `Drawn apart and never added: ${items.join("; ")}${more === 0 ? "" : `; and ${number(more)} more`}.`,
  apartItem: (value: string, period: string, place: string | null) =>
    `${value} for ${period}${place === null ? "" : ` (${place})`}`,
  conflicts: (years: readonly string[]) =>
    `Sources differ for ${list(years)}: their figures stand side by side.`,
  onlyRevised: (years: readonly string[]) => `For ${list(years)} only a revised figure is known.`,
  sharesFooter: "Punished cases are set against the count of the same revision only.",
  others: (countries: readonly string[]) =>
    `One country at a time; ${list(countries)} also ${countries.length === 1 ? "has" : "have"} counts.`,
  dimmed: (country: string) => `${country} is not among the countries in focus.`,
  describe: (measure: string, country: string, from: number, to: number) =>
    `Bars of known ${measure} in ${country}, ${from} to ${to}.`,
  describeValues: (highest: string, highYear: number, last: string, lastYear: number) =>
    `The highest is ${highest} in ${highYear}; the last is ${last} in ${lastYear}.`,
  describeLowest: (lowest: string, year: number) => `The lowest is ${lowest} in ${year}.`,
  describeChange: (from: string, fromYear: number, to: string, toYear: number) =>
    `The largest change from one year to the next is from ${from} in ${fromYear} to ${to} in ${toYear}.`,
  describeFloors: "Floors and rough counts are among them: no change between years is stated.",
  describeRevised: (first: string, latest: string, year: number, more: number) =>
    `Revised: ${year} from ${first} to ${latest}${more === 0 ? "" : `, and ${plural(more, "more year")}`}.`,
  describeGaps: (years: string) => `There is no count in ${years}.`,
} as const;
