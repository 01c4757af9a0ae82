import { enAgainst } from "./enAgainst.ts";
import { enCard } from "./enCard.ts";
import { enCases } from "./enCases.ts";
import { enChange } from "./enChange.ts";
import { enCompare } from "./enCompare.ts";
import { enDisagreement } from "./enDisagreement.ts";
import { enGroups } from "./enGroups.ts";
import { enImposed } from "./enImposed.ts";
import { enMap } from "./enMap.ts";
import { enMovement } from "./enMovement.ts";
import { enNotes } from "./enNotes.ts";
import { enPanels } from "./enPanels.ts";
import { enPenaltyForms } from "./enPenaltyForms.ts";
import { enPlaces } from "./enPlaces.ts";
import { enProfile } from "./enProfile.ts";
import { enRanks } from "./enRanks.ts";
import { enRegions } from "./enRegions.ts";
import { enScatter } from "./enScatter.ts";
import { enShare } from "./enShare.ts";
import { enStories } from "./enStories.ts";
import { adding } from "./enImport.ts";
import { enKnown } from "./enKnown.ts";
import { enSummary } from "./enSummary.ts";
import { enUi } from "./enUi.ts";
import { faults } from "./enFaults.ts";
import { reading } from "./enReading.ts";
import { date, dayRange, list, longMonths, months, number, plural } from "./enFormat.ts";
import { coverageOf, extreme, type Extreme } from "./enValues.ts";

/** English. Numbers are given rounded to what was published; formatting them is the only arithmetic here. */
export const en = {
  language: "en",
  name: "English",
  number,
  date,
  list,
  plural,
  reading,
  adding,
  card: enCard,
  notes: enNotes,
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
  /** What a kind of figure shows, for the list to add one from. */
  kindsAbout: {
    trend: "Lines by year: the chosen countries among their group",
    timeline: "Laws, rulings, dialogue and designations by date",
    ranks: "Published places by edition, with scores and the cut-off",
    distribution: "One year of an index, a dot a country",
    penalties: "Known prosecutions, fines and arrests by year",
    tariffs: "What the law provides, over time or before and after",
    heatmap: "Countries by years as coloured cells, gaps with their reason",
    slope: "An index in two years",
    table: "Every value in view, to sort, search and copy",
    change: "Values before and after an event, against a pool of countries and other years",
    compare: "Two to six indices on one stated scale",
    scatter: "Two indices against each other, with trails by year and their correlation",
    disagreement: "Where indices put a country at different places",
    panels: "A panel a country, sorted by last value, change or gaps",
    regions: "Mean, median and quartiles of groups by year, with how many countries they count",
    places: "Places of the same countries in two rankings",
    movement: "Who went up, down, entered or left between two editions",
    against: "An index above the known prosecutions of the same years",
    share: "How many of the known cases ended in punishment",
    imposed: "Fines that were imposed beside the tariff in force on that day",
    cases: "The steps of each case, with dates on which sources disagree",
    map: "An index on a map or as tiles, in one year or two",
    profile: "Every index of one country with its trend, rank and change",
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
  shownOf: (shown: number, all: number) => `${number(shown)} of ${number(all)} shown`,
  trend: {
    title: (index: string, countries: readonly string[], more: number) =>
      `${index}: ${list(more > 0 ? [...countries, `${more} more`] : countries)}`,
    titleWithoutCountries: (index: string, group: string) => `${index}: ${group}`,
    subtitle: (label: string, unit: string, scale: string, direction: string) =>
      `${label}. ${unit.charAt(0).toUpperCase()}${unit.slice(1)}${scale}; ${direction}.`,
    scale: (from: string, to: string) => `, ${from} to ${to}`,
    scaleOpen: (from: string) => `, from ${from}; the maximum is not known here`,
    context: (count: number, group: string) => `other ${count} of ${group}`,
    median: (group: string) => `median of ${group}`,
    mean: (group: string) => `mean of ${group}`,
    band: "interval given by the publisher",
    published: (statistic: string, value: string) => `published ${statistic} ${value}`,
    publishedLegend: "published mean and median",
    moreLabels: (count: number) => `and ${count} more`,
    predecessor: "The state did not exist yet; the value is of its predecessor, as the source codes it.",
    point: (country: string, year: number, value: string) => `${country}, ${year}: ${value}`,
    statistic: (name: string, year: number, value: string, n: number, all: number) =>
      `${name}, ${year}: ${value} (${n} of ${all} countries)`,
    interval: (low: string, high: string) => `Published interval ${low} to ${high}`,
    ends: (short: string, year: number) => `${short} is held here to ${year}`,
    begins: (short: string, year: number) => `${short} is held here from ${year}`,
    nothing: (short: string) => `No value of ${short} is held here for these years`,
    coverage: (coverage: string) => `Period of a value: ${coverage}. It stands at the middle of that period.`,
    counts: (runs: readonly string[]) => `Countries with a value, by year: ${runs.join(", ")}.`,
    countRun: (n: number, all: number, from: number, to: number) =>
      `${n} of ${all} ${from === to ? `in ${from}` : `in ${from}–${to}`}`,
    tooFew: (share: number) =>
      `No mean or median is drawn for years in which fewer than ${share}% have a value.`,
    missing: (items: readonly string[]) => `Missing: ${items.join("; ")}.`,
    missingItem: (countries: readonly string[], years: string, reason: string) =>
      `${list(countries)} ${years}, ${reason}`,
    seam: "method changed",
    describe: (index: string, from: number, to: number, direction: string) =>
      `Lines by year of ${index}, ${from} to ${to}; ${direction}.`,
    describeLast: (country: string, first: string, firstYear: number, last: string, lastYear: number) =>
      `${country}: ${first} in ${firstYear}, ${last} in ${lastYear}.`,
  },
  timeline: {
    title: (countries: readonly string[], more: number) =>
      `Laws, rulings and dialogue: ${list(more > 0 ? [...countries, `${more} more`] : countries)}`,
    titleWithoutCountries: "Laws, rulings and dialogue",
    subtitle: "Every mark is one event of a document; its shape tells how exactly the date is known.",
    empty: "No event matches the filters.",
    day: "day known",
    month: "month known",
    year: "year known",
    before: "before that date",
    count: "several events, open to see them",
    listed: "designated, or recommended for it",
    listedLess: "watch list, tier 2",
    notListed: "not named in the list",
    lane: (body: string) => (body === "USCIRF" ? "Recommendations: USCIRF" : `Designations: ${body}`),
    moreCountries: (count: number) => `${count} more, named when pointed at`,
    inferred: "inferred from a complete list",
    undated: (count: number) => `${count} undated`,
    crowd: (count: number, from: string, to: string) =>
      from === to ? `${count} events, ${from}` : `${count} events, ${from} to ${to}`,
    mark: (date: string, title: string) => `${date}: ${title}`,
    designation: (body: string, year: number, country: string, status: string) =>
      `${body}, ${year}: ${country} ${status}`,
    disputed: "Sources disagree.",
    sourceLine: (title: string) => `Source: ${title}`,
    sources: (count: number) =>
      `Sources: ${plural(count, "document")}, each named on its mark and in the CSV.`,
    disputes: (count: number) =>
      `${plural(count, "event")} on which sources disagree, each shown as its source has it.`,
    undatedFooter: (count: number) => `${plural(count, "entry", "entries")} without a date at the right.`,
    designationFooter: (rows: readonly string[]) =>
      `USCIRF recommends, the State Department designates; rows from top to bottom: ${rows.join(", ")}. What is inferred from a complete list is lighter; a blank cell is a year or list not found.`,
    designationsNotDrawn: (names: readonly string[]) =>
      `Not drawn for want of room, but in the CSV: designations of ${list(names)}.`,
    describe: (count: number, lanes: number, from: number, to: number) =>
      `${plural(count, "event")} in ${plural(lanes, "lane")}, ${from} to ${to}.`,
    describeLanes: (lanes: readonly string[]) => `By lane: ${list(lanes)}.`,
    describeLane: (name: string, count: number) => `${name} ${number(count)}`,
    describeEnds: (first: string, last: string) => `The first is ${first}; the last is ${last}.`,
    describeDesignations: (count: number, bodies: readonly string[]) =>
      `${plural(count, "designation")} or recommendations by ${list(bodies)}.`,
  },
  ranks: {
    title: (ranking: string) => `Places in the ${ranking}`,
    noTitle: "No ranking",
    none: "No open data set holds a ranking with editions in these years.",
    subtitle: (edition: number, listLength: number) =>
      `Published rank by edition, 1 = most severe; the list of ${edition} has ${plural(listLength, "place")}.`,
    otherLength: (listLength: number, editions: string) =>
      `The list of ${editions} had ${plural(listLength, "place")}.`,
    scoreHeading: "Score: the countries, and what the last place of the list had",
    scoreHeadingShort: "Score, and that of the last place",
    outsideLane: "outside the list",
    notListedLane: "Not in the list",
    unknownLane: "Listed, rank unknown",
    newMethod: "new method",
    edition: (year: number) => `edition ${year}`,
    lastPlace: (place: number, score: string) => `Place ${place}: ${score}`,
    score: (score: string) => `score ${score}`,
    notListed: "not listed",
    manyNotListed: (count: number) => `${number(count)} not listed`,
    manyUnknown: (count: number, edition: number) => `${number(count)}: ${edition} not known`,
    more: (count: number) => `and ${number(count)} more, point at a line`,
    olderScale: "older method: not comparable",
    olderScore: "Of an older method: not comparable with later scores.",
    olderScores: (editions: string) =>
      `Scores of editions ${editions} (hollow) are of an older method or scale, not comparable with the later ones.`,
    outside: "outside the list",
    outsideShort: "outside",
    rankUnknown: "rank unknown",
    placeUnknown: (edition: number) => `${edition} not known`,
    inEdition: (year: number) => `in ${year}`,
    legend: {
      ranked: "place in a complete list",
      incomplete: "place, list incomplete here",
      outside: "published place outside the list",
      notListed: "not in the list",
      band: "edition incomplete here: no dot means not known",
      seam: "method changed: not comparable across",
      cutOff: "score of the last place",
    },
    target: {
      ranked: (name: string, edition: number, rank: number, score: string | null) =>
        `${name}, edition ${edition}: rank ${rank}${score === null ? "" : `, score ${score}`}`,
      outside: (name: string, edition: number, rank: number, listLength: number, score: string | null) =>
        `${name}, edition ${edition}: place ${rank}, outside the list of ${listLength}${score === null ? "" : `, score ${score}`}`,
      rankUnknown: (name: string, edition: number) => `${name}, edition ${edition}: listed, rank unknown`,
      notListed: (name: string, edition: number, listLength: number) =>
        `${name}, edition ${edition}: not in the list of ${listLength}`,
      score: (name: string, edition: number, score: string) => `${name}, edition ${edition}: score ${score}`,
      lastPlace: (place: number, edition: number, score: string, name: string) =>
        `Place ${place}, edition ${edition}: score ${score} (${name})`,
    },
    shares: (names: readonly string[]) => `Shares the rank with ${list(names)}.`,
    incomplete: "The edition is incomplete here.",
    covers: (from: string, to: string) =>
      `Covers ${date({ iso: from, precision: "month" })} to ${date({ iso: to, precision: "month" })}.`,
    readFrom: (ranking: string, sources: readonly string[]) => `${ranking}, read from ${sources.join("; ")}`,
    readIn: (publisher: string, editions: string) => `${publisher} (${editions})`,
    coverage: (editions: string, from: string, to: string) =>
      `Editions ${editions} cover ${months[Number(from.slice(5, 7)) - 1] ?? ""} to ${months[Number(to.slice(5, 7)) - 1] ?? ""}, ending in the year before.`,
    coverageUnknown: (editions: string) => `Covered period not stated: ${editions}.`,
    incompleteEditions: (editions: string) =>
      `Incomplete here: ${editions}. A country without a dot in them may have been listed.`,
    leftOut: (editions: string) => `Left out, because less than half of the list is known here: ${editions}.`,
    methodFrom: (year: number, method: string) =>
      `The method changed from edition ${year}${method === "" ? "" : ` (${method})`}.`,
    notJoined: "Nothing is joined across a change of method.",
    cutOff: (place: string, from: string, fromYear: number, to: string, toYear: number) =>
      fromYear === toYear
        ? `Score of place ${place}: ${to} (${toYear}).`
        : `Score of place ${place}: ${from} (${fromYear}), ${to} (${toYear}).`,
    scoresOnRequest: "Choose a country to see its scores.",
    placedOf: (placed: number, all: number) =>
      `${number(placed)} of ${plural(all, "country", "countries")} with a known place, none chosen.`,
    noScores: "No scores of these countries are known here for these editions.",
    neverKnown: (names: readonly string[]) => `No place known in these editions: ${list(names)}.`,
    describe: (ranking: string, countries: number, from: number, to: number) =>
      `Published ranks of ${plural(countries, "country", "countries")} in the ${ranking}, editions ${from} to ${to}; rank 1 is at the top.`,
    describeContext: "No country is chosen: all are drawn in grey.",
    describeNone: (ranking: string, from: number, to: number) =>
      `No country of the group has a known place in the ${ranking}, editions ${from} to ${to}.`,
    describeLast: (edition: number, states: readonly string[]) => `Edition ${edition}: ${states.join("; ")}.`,
    place: (name: string, rank: number) => `${name} ${rank}`,
    state: (name: string, state: string) => `${name} ${state}`,
  },
  distribution: {
    computedRank: (rank: number, n: number) =>
      `Place ${rank} of ${n}, computed here; 1 is the highest value.`,
    title: (index: string, year: number, n: number, of: number, outside: number) =>
      `${index}${index.includes(String(year)) ? "" : ` in ${year}`}: ${n === of ? plural(n, "country", "countries") : `${number(n)} of ${plural(of, "country", "countries")}`}${outside === 0 ? "" : ` and ${number(outside)} outside the group`}`,
    titleEmpty: (index: string) => `${index}: no value in the years in view`,
    subtitle: (label: string, unit: string, scale: string, direction: string) =>
      [label, unit, scale, direction].filter((part) => part !== "").join(", "),
    scale: (low: string, high: string) => `scale ${low} to ${high}`,
    statistic: {
      mean: "mean",
      median: "median",
      lower_quartile: "lower quartile",
      upper_quartile: "upper quartile",
    },
    /** The same where space is short. */
    briefly: { mean: "mean", median: "median", lower_quartile: "quartile", upper_quartile: "quartile" },
    marked: (statistic: string, value: string) => `${statistic} ${value}`,
    published: (statistic: string, value: string) => `published ${statistic} ${value}`,
    nOf: (n: number, of: number) => `${number(n)} of ${number(of)}`,
    nOfCountries: (n: number, of: number) => `${number(n)} of ${plural(of, "country", "countries")}`,
    legend: {
      quartiles: "middle half of the countries",
      median: "median, computed",
      mean: "mean, computed",
      published: "as published",
      interval: "publisher's interval",
    },
    dot: (country: string, year: number, value: string) => `${country}, ${year}: ${value}`,
    interval: (low: string, high: string) => `publisher's interval ${low} to ${high}`,
    gap: (country: string, year: number, reason: string) => `${country}, ${year}: no value, ${reason}`,
    computedMark: (statistic: string, group: string, year: number, value: string) =>
      `${statistic} of ${group}, ${year}: ${value}`,
    computedFrom: (n: number, of: number) =>
      `computed here from ${number(n)} of ${plural(of, "country", "countries")}`,
    publishedMark: (statistic: string, year: number, value: string) =>
      `published ${statistic}, ${year}: ${value}`,
    publishedFor: (group: string) => `as published, for: ${group}`,
    noStatistic: (n: number, of: number) =>
      `${number(n)} of ${plural(of, "country", "countries")} known: no statistic computed.`,
    method: (n: number, of: number, marks: readonly string[]) =>
      `Computed here from ${number(n)} of ${plural(of, "country", "countries")}: ${list(marks)} (quantiles of type 7).`,
    publishedNote: (groups: readonly string[]) =>
      `Published statistics are the publisher's own, for: ${list(groups)}.`,
    outside: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? "is" : "are"} not of the group and not in its statistics.`,
    missing: (year: number, count: number, reasons: readonly string[]) =>
      `No value in ${year} for ${plural(count, "country", "countries")}: ${reasons.join("; ")}.`,
    missingReason: (count: number, reason: string, names: readonly string[], more: number) =>
      `${reason} (${number(count)}): ${more === 0 ? list(names) : `${names.join(", ")} and ${number(more)} more`}`,
    coverage: (coverage: string) => coverageOf(coverage),
    dimmed: (count: number) => `Paler: ${plural(count, "country", "countries")} outside the filters.`,
    empty: (first: number, last: number, from: number, to: number) =>
      `No value between ${first} and ${last}. Values are held here for ${from === to ? from : `${from} to ${to}`}.`,
    emptyYear: (year: number) => `No value in ${year}.`,
    noData: "This index has no values.",
    description: (
      index: string,
      year: number,
      n: number,
      of: number,
      outside: number,
      lowest: Extreme,
      highest: Extreme,
    ) =>
      `One dot for each of ${number(n)} of ${plural(of, "country", "countries")}${outside === 0 ? "" : ` and ${plural(outside, "chosen country", "chosen countries")} outside the group`}: ${index} in ${year}. The lowest value${outside === 0 ? "" : " of the group"} is ${extreme(lowest)}, the highest ${extreme(highest)}.`,
    describedStatistics: (marks: readonly string[]) => `Marked: ${list(marks)}.`,
    describedChosen: (values: readonly string[]) => `Chosen countries: ${list(values)}.`,
    describedMissing: (items: readonly string[]) => `Without a value: ${items.join("; ")}.`,
    describedMissingItem: (count: number, reason: string) =>
      `${plural(count, "country", "countries")} (${reason})`,
    describedEmpty: (index: string) =>
      `${index}: there is no value in the years in view, so nothing is drawn.`,
  },
  penalties: {
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
    moreSources: (count: number) =>
      `and ${number(count)} more publishers, each named on its mark and in the CSV`,
    documents: (publisher: string, count: number, dates: string) =>
      `${publisher} (${count === 1 ? "" : `${plural(count, "document")}, `}${dates})`,
    undatedDocument: "undated",
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
  },
  tariffs: {
    subjects: {
      individual: "individuals",
      official: "officials",
      legal_entity: "legal entities",
      foreigner: "foreigners",
    },
    penalties: {
      warning: "warning",
      expulsion: "expulsion",
      expulsion_mandatory: "expulsion, mandatory",
      expulsion_not_automatic: "expulsion, not automatic",
      expulsion_possible: "expulsion, possible",
      suspension: "suspension",
      excluded: "no longer liable",
    },
    units: {
      MCI: "monthly calculation indices (MCI)",
      tenge: "tenge",
      dollars: "US dollars at the year's mean rate",
      wages: "months of the average wage",
      KGS: "Kyrgyz soms",
      RUB: "Russian roubles",
      average_monthly_wage: "average monthly wages",
    },
    shortUnits: {
      MCI: "MCI",
      tenge: "tenge",
      dollars: "US dollars",
      wages: "months of the average wage",
      KGS: "soms",
      RUB: "roubles",
      average_monthly_wage: "average monthly wages",
    },
    amount: (value: string, unit: string) => `${value} ${unit}`,
    span: (low: string, high: string) => `${low}–${high}`,
    article: (article: string) => `Article ${article}`,
    part: (part: string) => `Part ${part}`,
    articlePart: (article: string, part: string) => `Article ${article}, part ${part}`,
    titleChange: (what: string, day: string) => `${what}: fines before and after ${day}`,
    titleFrom: (what: string, day: string) => `${what}: fines from ${day}`,
    titleSteps: (what: string, from: number, to: number) => `${what}: fines by year, ${from}–${to}`,
    titleEmpty: (country: string) => `Fines provided by law in ${country}`,
    titleWithoutCountry: "Fines provided by law",
    noCountry: "Choose a country to see the fines that its law provides.",
    noTariffs: (country: string) => `The data hold no tariffs of ${country}.`,
    noneInView: "No tariff begins in these years",
    longDate: (iso: string) => {
      const [year, month = "1", day] = iso.split("-");
      return `${Number(day)} ${longMonths[Number(month) - 1] ?? ""} ${year}`;
    },
    subtitle: (unit: string, country: string, laws: readonly string[]) =>
      `Fines in ${unit}. ${country}${laws.length > 2 ? "" : `, ${laws.join("; ")}`}`,
    ownUnit: "as the law gives them",
    noRateSubtitle: (unit: string, years: string) => `No rate for ${years}, so no amount in ${unit}.`,
    before: (day: string) => `before ${day}`,
    from: (day: string) => `from ${day}`,
    beforeColumn: "before",
    afterColumn: "after",
    unknown: "amount unknown",
    unknownShort: "unknown",
    upTo: (value: string) => `to ${value}`,
    thousands: (value: string) => `${value}k`,
    notDrawn: (items: readonly string[]) => `Amount unknown, not drawn: ${items.join("; ")}.`,
    notDrawnItem: (part: string, from: string | null, to: string | null) =>
      `${part} (${from ?? "start unknown"}–${to ?? "in force"})`,
    noRate: (amount: string, year: number) => `${amount} · no rate for ${year}`,
    noRateYear: "no rate",
    ofYear: (year: number) => ` (${year})`,
    noLongerLiable: "no longer liable",
    startUnknown: "The day from which it held is not known.",
    doubted: (value: string) => `${value}*`,
    sideLabel: (part: string, subject: string, day: string, amount: string) =>
      `${part}, ${subject}, ${day}: ${amount}`,
    stepLabel: (part: string, subject: string, period: string, amount: string) =>
      `${part}, ${subject}, ${period}: ${amount}`,
    noFine: "no fine in the data",
    sign: (penalty: string, qualifier: string) => (qualifier === "" ? penalty : `${penalty}, ${qualifier}`),
    qualifiers: {
      mandatory: "mandatory",
      not_automatic: "not automatic",
      alternative: "as an alternative",
      possible: "possible",
    },
    months: (count: number) => plural(count, "month"),
    lawAmount: (amount: string) => `In the law: ${amount}`,
    rateMci: (tenge: string, days: string) => `1 MCI = ${tenge} tenge (${days})`,
    sourceLine: (title: string) => `Source: ${title}`,
    rateLine: (title: string, about: readonly string[]) =>
      `Rate: ${title}${about.length === 0 ? "" : ` (${about.join("; ")})`}`,
    note: (note: string) =>
      note
        .replaceAll("valid_from", "the date shown")
        .replaceAll("valid_to", "the end shown")
        .replaceAll("AMBIGUOUS", "ambiguous")
        .replaceAll("CONFLICT", "sources conflict")
        .replace(/AMOUNTS? NOT FOUND/g, (found) => found.toLowerCase()),
    noteLine: (note: string) => `Note: ${note}`,
    doubtLine: (where: string, note: string) => `* ${where}: ${note}.`,
    shared: (notes: readonly string[], day: string | null) =>
      day === null
        ? notes.map((note) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`).join(" ")
        : `${day}: ${notes.join("; ")}.`,
    fine: "fine",
    notStated: "not stated",
    unstatedMark: "?*",
    unknownThenUnstated: "amount unknown*; after: not stated*",
    unknownThenUnstatedShort: "unknown; after: ?*",
    unstatedSign: (penalty: string) => `${penalty}: whether it stays is not stated`,
    unstatedLine: (where: string, penalty: string, day: string) =>
      `* ${where}: whether the ${penalty} stays from ${day} is not stated.`,
    nothing: "no penalty in the data",
    derivedNote: (years: string) => `The rate for ${years} is derived, not published: each amount names how.`,
    narrowed: (parts: readonly string[]) => parts.join(", "),
    titleIn: (what: string, unit: string, from: number, to: number) =>
      `${what}: fine in ${unit}, ${from === to ? from : `${from}–${to}`}`,
    stepEnds: (part: string, subject: string, first: string, from: number, last: string, to: number) =>
      `${part}, ${subject}: ${first} in ${from}${first === last && from === to ? "" : `, ${last} in ${to}`}.`,
    ratesNote: (years: string) => `There is no rate for ${years}: an older one is never used.`,
    yearlyNote: "One value a year: the fine and the MCI of 1 July at the mean rate of the year.",
    notConverted: (unit: string) => `The law gives amounts in ${unit}: they are not converted.`,
    others: (countries: readonly string[]) =>
      `One country at a time; ${list(countries)} also ${countries.length === 1 ? "has" : "have"} tariffs.`,
    dimmed: (country: string) => `${country} is not among the countries in focus.`,
    change: (part: string, subject: string, before: string, after: string) =>
      `${part}, ${subject}, before: ${before}. After: ${after}.`,
    describeSlope: (title: string, unit: string) => `${title}, in ${unit}.`,
    describeSteps: (title: string, unit: string, panels: number) =>
      `${title}, in ${unit}, in ${plural(panels, "panel")}.`,
  },
  heatmap: {
    title: (index: string) => `${index} by country and year`,
    noValues: "No values in these years.",
    subtitle: (label: string, unit: string, direction: string) => `${label}, ${unit}; ${direction}.`,
    target: (name: string, year: number, value: string) => `${name}, ${year}: ${value}`,
    interval: (low: string, high: string) => `Publisher's interval ${low} to ${high}.`,
    legend: {
      "not-state": "no data: the state did not exist",
      "not-held": "no data: not in this data set",
      "no-survey": "no data: no survey in that year",
      "not-assessed": "no data: not assessed",
      "not-covered": "no data: outside the index's years",
      "not-published": "not yet published on that day",
    },
    seam: "method changed: not comparable across",
    methodBreak: (year: number, note: string) =>
      `Method changed from ${year}${note === "" ? "" : `: ${note}`}. Values before and after are not comparable.`,
    years: (first: number, last: number) => `Values ${first === last ? first : `${first}–${last}`}.`,
    coverage: (coverage: string) => coverageOf(coverage),
    order: "Chosen countries first; then by the last value in view.",
    absent: (names: readonly string[]) => `No value in view: ${list(names)}.`,
    describe: (label: string, countries: number, first: number, last: number) =>
      `A grid of ${plural(countries, "country", "countries")} by year, ${first} to ${last}: ${label}. The stronger the colour, the higher the value.`,
    describeLast: (year: number, top: Extreme, bottom: Extreme) =>
      `In ${year} the highest value is ${extreme(top)}, the lowest ${extreme(bottom)}.`,
  },
  slope: {
    title: (index: string, from: number, to: number) =>
      from === to ? `${index} in ${from}` : `${index}, ${from} and ${to}`,
    noTitle: (index: string) => index,
    none: "No year in view has values of these countries.",
    subtitle: (label: string, unit: string, direction: string) => `${label}, ${unit}; ${direction}.`,
    target: (name: string, year: number, value: string) => `${name}, ${year}: ${value}`,
    pair: (from: number, fromValue: string, to: number, toValue: string) =>
      `${from}: ${fromValue}, ${to}: ${toValue}.`,
    legend: { context: "other countries of the group", seam: "method changed: not joined" },
    seam: "method changed",
    seamWide: (year: number) => `method changed ${year}: not comparable`,
    oneYear: "One year only: there is nothing to compare it with.",
    methodBreak: (year: number, note: string) =>
      `Method changed from ${year}${note === "" ? "" : `: ${note}`}. The two years are not comparable and nothing is joined.`,
    more: (count: number) => `and ${number(count)} more, point at a line`,
    noPair: (from: number, to: number) =>
      from === to
        ? `No country in view has a value in ${from}.`
        : `No country in view has a value in both ${from} and ${to}.`,
    describeEnds: (year: number, top: Extreme, bottom: Extreme) =>
      `No country is chosen: all are drawn in grey. In ${year} the highest value is ${extreme(top)}, the lowest ${extreme(bottom)}.`,
    coverage: (coverage: string) => coverageOf(coverage),
    missing: (years: readonly number[], reason: string, names: readonly string[]) =>
      `No value for ${list(years.map(String))}, ${reason}: ${list(names)}.`,
    describe: (label: string, from: number, to: number, countries: number) =>
      `${label} in ${from} and in ${to} for ${plural(countries, "country", "countries")}, each a line between two dots.`,
    describeOne: (label: string, year: number, countries: number) =>
      `${label} in ${year} for ${plural(countries, "country", "countries")}, one dot each.`,
    describeSeam: (label: string, from: number, to: number, countries: number) =>
      `${label} in ${from} and in ${to} for ${plural(countries, "country", "countries")}; not joined, because the method changed between.`,
    change: (name: string, from: string, to: string) => `${name} ${from} and ${to}`,
  },
  table: {
    title: (index: string, years: string) =>
      `${index}${years === "" ? "" : `, ${years}`}: every value in view`,
    years: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
    subtitle: (label: string, unit: string, direction: string) =>
      [label, unit, direction].filter((part) => part !== "").join(", "),
    columns: {
      country: "Country",
      year: "Year",
      value: "Value",
      low: "Low",
      high: "High",
      source: "Source",
      note: "Note",
    },
    label: (index: string) => `Values of ${index}`,
    shown: (shown: number, of: number) =>
      `${number(shown)} of ${plural(of, "country", "countries")} shown in full, the others dimmed`,
    allShown: (of: number) => `${plural(of, "country", "countries")} shown`,
    counts: (values: number, missing: number) =>
      `${plural(values, "value")}${missing === 0 ? "" : `, ${number(missing)} missing`}`,
    first: (drawn: number, all: number) =>
      `First ${number(drawn)} of ${plural(all, "row")}; the CSV holds all.`,
    noInterval: "The publisher gives no interval.",
    noNote: "No value has a note.",
    row: (country: string, year: number, value: string) => `${country}, ${year}: ${value}`,
    missing: (country: string, year: number, reason: string) => `${country}, ${year}: no value, ${reason}`,
    interval: (low: string, high: string) => `publisher's interval ${low} to ${high}`,
    copy: "Copy as TSV",
    copied: (rows: number) => `${plural(rows, "row")} copied`,
    copyFailed: "The rows could not be copied",
    coverage: (coverage: string) => `A value covers: ${coverage}.`,
    empty: (from: number, to: number) =>
      `No year of this index is in view. It covers ${from === to ? from : `${from} to ${to}`}.`,
    noData: "This index has no values.",
    description: (index: string, years: string, rows: number, missing: number, countries: number) =>
      `A table of ${index}${years === "" ? "" : `, ${years}`}: ${plural(rows, "row")} for ${plural(countries, "country", "countries")}, ${number(missing)} of them without a value and with the reason. Each row names its source.`,
  },
  ranksFurther: enRanks,
  change: enChange,
  compare: enCompare,
  scatter: enScatter,
  disagreement: enDisagreement,
  panels: enPanels,
  regions: enRegions,
  ownGroups: enGroups,
  places: enPlaces,
  movement: enMovement,
  against: enAgainst,
  share: enShare,
  penaltyForms: enPenaltyForms,
  imposed: enImposed,
  cases: enCases,
  map: enMap,
  profile: enProfile,
  known: enKnown,
  summary: enSummary,
  stories: enStories,
  ui: enUi,
  errors: {
    address: (parts: readonly string[]) =>
      `Part of the link could not be understood and was left out: ${parts.join(", ")}. The rest of the view is as linked.`,
    dataset: (id: string, opened: boolean) =>
      opened ? `The data set “${id}” has a fault.` : `The data set “${id}” is not shown; the others are.`,
    place: (file: string, row: number | null, column: string | null) =>
      `${file}${row === null ? "" : `, row ${row}`}${column === null ? "" : `, column ${column}`}:`,
    moreIssues: (count: number) => `${plural(count, "more fault")} in these files.`,
    figure: (kind: string, reason: string) => `${kind} cannot be drawn: ${reason}.`,
    cannotSave: (reason: string) => `The file could not be made: ${reason}.`,
    cannotCopyText: "The browser did not allow copying. Allow the clipboard for this page, or copy by hand.",
    cannotCopyImage: "This browser cannot copy pictures. Download the PNG instead.",
    cannotFetch: (file: string, status: string) => `${file} could not be fetched (${status}).`,
    cannotFetchHint: "Check the connection and reload the page; the other data sets are shown meanwhile.",
    cannotOpen: (reason: string) => `The data set could not be opened: ${reason}.`,
    cannotOpenHint: "Check its datapackage.json; the other data sets are shown meanwhile.",
    ...faults,
  },
} as const;
