import { list, number, plural } from "./enFormat.ts";

const span = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);
const countries = (n: number) => plural(n, "country", "countries");
const few = (names: readonly string[]) =>
  names.length <= 6 ? list(names) : `${names.slice(0, 5).join(", ")} and ${number(names.length - 5)} more`;

/** From when on the same countries are counted: in all years, from one on, or not the same in every group. */
type Start = "all" | "unlike" | number;

export interface TwoMeans {
  readonly from: number;
  readonly to: number;
  readonly plain: readonly [string, string];
  readonly same: readonly [string, string];
  readonly n: number;
}

/** Words of the figure "Regions". */
export const enRegions = {
  title: (index: string, groups: readonly string[]) =>
    `${index}: ${groups.length <= 3 ? list(groups) : `${number(groups.length)} groups`}`,
  titleOne: (index: string, group: string, median: string, mean: string, year: number) =>
    `${index}, ${group}: median ${median}, mean ${mean} in ${year}`,
  titleFixed: (index: string, group: string, median: string, mean: string, year: number, n: number) =>
    `${index}, ${group}, ${number(n)} with every year: median ${median}, mean ${mean} in ${year}`,
  titleBoth: (index: string, group: string, { from, to, plain, same, n }: TwoMeans) =>
    `${index}, ${group}, ${from} to ${to}: mean ${went(plain)}, of the same ${countries(n)} ${went(same)}`,
  titleMany: (
    index: string,
    year: number,
    [low, lowest]: readonly [string, readonly string[]],
    [high, highest]: readonly [string, readonly string[]],
  ) => `${index}, ${year}: median from ${low} in ${groupsTold(lowest)} to ${high} in ${groupsTold(highest)}`,
  subtitle: (label: string, unit: string, direction: string, sample: string) =>
    `${label}. ${unit.charAt(0).toUpperCase()}${unit.slice(1)}; ${direction}. ${sample}`,
  samples: {
    changing: () => "Each year counts every country with a value in it.",
    fixed: (start: Start) => `The same countries are counted ${inYears(start)}.`,
    both: (start: Start) =>
      `Each year counts every country with a value in it; a second mean counts the same countries ${inYears(start)}.`,
  },
  noGroup: "No group is chosen. Choose one in the options of this figure.",
  noYear: (short: string, first: number, last: number) =>
    `${short} has no surveyed year in ${span(first, last)}. Choose other years or another index.`,
  noMember: "The group has no country in the data.",
  tooFew: (coverage: number) =>
    `In no year in view do ${coverage}% of the group have a value. Lower the coverage, or choose other years.`,
  tooFewFixed: (coverage: number) =>
    `In no surveyed year in view do ${coverage}% of the group have a value in it and in all later ones, so no countries are the same in all years. Lower the coverage, or choose other years.`,
  tooFewFixedGroups: (groups: readonly string[]) =>
    `No mean of the same countries, since too few have a value in all years: ${list(groups)}.`,
  head: (median: string, mean: string, year: number, n: number, of: number) =>
    `${year}: median ${median}, mean ${mean}, n ${number(n)} of ${number(of)}`,
  legend: {
    median: "median",
    mean: "mean",
    quartiles: "between the quartiles",
    range: "lowest and highest",
    fixed: (start: Start) => `mean of the same countries ${inYears(start)}`,
    seam: "method changed: not comparable",
    event: (title: string, date: string) => `${title}, ${date}`,
    strip: "countries with a value",
    stripFew: "too few for a statistic",
  },
  ends: {
    mean: "mean",
    median: "median",
    lowerQuartile: "lower quartile",
    upperQuartile: "upper quartile",
    min: "lowest",
    max: "highest",
    fixedMean: "same countries",
  },
  names: {
    mean: "mean",
    median: "median",
    lowerQuartile: "lower quartile",
    upperQuartile: "upper quartile",
    min: "lowest value",
    max: "highest value",
    fixedMean: "mean of the same countries",
  },
  /** Where there is no room for the whole name: which quartile is told by its place. */
  endsShort: { fixedMean: "the same", upperQuartile: "quartile", lowerQuartile: "quartile" },
  seam: "method changed",
  strip: (of: number) => `of ${number(of)}`,
  target: (group: string, year: number, name: string, value: string, n: number, of: number) =>
    `${group}, ${year}: ${name} ${value} (${number(n)} of ${countries(of)})`,
  stripTarget: (group: string, year: number, n: number, of: number) =>
    `${group}, ${year}: ${number(n)} of ${countries(of)} with a value`,
  stripMissing: (names: readonly string[], reason: string) => `${reason}: ${few(names)}`,
  stripFew: (coverage: number) => `Fewer than ${coverage}%: no statistic is drawn.`,
  explained: {
    mean: (n: number) =>
      `The sum of the published values of ${countries(n)} divided by ${number(n)}; computed here.`,
    median: (n: number) =>
      `Half of the published values of ${countries(n)} are at most this, half at least; computed here.`,
    lowerQuartile: (n: number) =>
      `A quarter of the published values of ${countries(n)} are at most this (linear between neighbours, type 7); computed here.`,
    upperQuartile: (n: number) =>
      `Three quarters of the published values of ${countries(n)} are at most this (linear between neighbours, type 7); computed here.`,
    min: (names: readonly string[]) => `The lowest published value of the year: ${few(names)}.`,
    max: (names: readonly string[]) => `The highest published value of the year: ${few(names)}.`,
    fixedMean: (n: number, from: number | null) =>
      `The sum of the published values of the ${countries(n)} that have one in every surveyed year ${from === null ? "in view" : `in view from ${from} on`}, divided by ${number(n)}; computed here.`,
  },
  computed: (coverage: number) =>
    `Computed here from the published values; drawn only in years in which at least ${coverage}% of a group have a value. The bars below count them.`,
  coverage: (coverage: string) => `Period of a value: ${coverage}.`,
  counts: (of: number, runs: readonly string[]) =>
    `Countries with a value, of ${number(of)}: ${runs.join(", ")}.`,
  groupCounts: (items: readonly string[]) => `Countries with a value: ${items.join("; ")}.`,
  run: (n: number, from: number, to: number) => `${number(n)} in ${span(from, to)}`,
  runsFewer: (group: string | null, least: number, most: number, of: number) =>
    `${group === null ? "" : `${group} `}${least === most ? number(least) : `${number(least)} to ${number(most)}`} of ${number(of)}`,
  fixedDrawn: (
    group: string | null,
    n: number,
    of: number,
    without: readonly string[],
    from: number | null,
  ) =>
    `Same countries${group === null ? "" : `, ${group}`}: the ${number(n)} of ${number(of)} with a value in every surveyed year ${from === null ? "in view" : `from ${from} on`}${
      without.length === 0 ? "" : `, without ${few(without)}`
    }.`,
  fixedBefore: (year: number, n: number, coverage: number) =>
    `From ${year} on there would be ${number(n)}, fewer than ${coverage}%.`,
  change: (
    group: string | null,
    year: number,
    entered: readonly string[],
    left: readonly string[],
    means: {
      readonly mean: readonly [string, string];
      readonly n: number;
      readonly same: readonly [string, string];
    } | null,
  ) => {
    const who = [
      ...(entered.length === 0 ? [] : [`${few(entered)} entered`]),
      ...(left.length === 0 ? [] : [`${few(left)} left`]),
    ];
    const moved =
      means === null
        ? ""
        : `; mean ${went(means.mean)}, that of the ${number(means.n)} with both years ${went(means.same)}`;
    return `${group === null ? "" : `${group}, `}${year}: ${list(who)}${moved}.`;
  },
  /** `badge` is that of a stated difference. */
  noRule: (badge: string) =>
    `${badge.charAt(0).toUpperCase()}${badge.slice(1)} for how large a move of a mean matters.`,
  moreChanges: (count: number) => `${plural(count, "more change")} of this kind in the CSV.`,
  overall: (group: string | null, { from, to, plain, same, n }: TwoMeans) =>
    `${group === null ? "" : `${group}, `}${from} to ${to}: mean ${went(plain)}, that of the ${countries(n)} with every year ${went(same)}.`,
  same: "The same countries have a value in every surveyed year in view: nobody entered or left.",
  methodBreak: (year: number, note: string) =>
    `The method changed in ${year}${note === "" ? "" : ` (${note})`}: nothing is joined or compared across it.`,
  missing: (reason: string, items: readonly string[]) => `No value, ${reason}: ${items.join("; ")}.`,
  missingItem: (names: readonly string[], years: string) => `${few(names)} ${years}`,
  describe: (index: string, groups: readonly string[], from: number, to: number, direction: string) =>
    `Median, mean, quartiles and range of ${index} by year, ${span(from, to)}, for ${list(groups)}; ${direction}.`,
  describeLast: (group: string, year: number, n: number, of: number, median: string, mean: string) =>
    `${group}: median ${median} and mean ${mean} in ${year}, over ${number(n)} of ${countries(of)}.`,
  describeRange: (year: number, highest: string, lowest: string) =>
    `The values of ${year} go from ${lowest} to ${highest}.`,
  valueOf: (value: string, names: readonly string[]) =>
    `${value} (${names.length <= 3 ? list(names) : countries(names.length)})`,
  describeMove: (from: number, to: number, mean: readonly [string, string]) =>
    `From one surveyed year to the next the mean moved most from ${from} to ${to}: ${mean[0]} to ${mean[1]}.`,
  describeNone: (group: string) => `${group}: too few countries have a value in every year in view.`,
  moreGroups: (count: number) => `${plural(count, "more group")} in the figure.`,
  describeMissing: (count: number, years: number) =>
    `${plural(count, "value is", "values are")} missing in ${plural(years, "surveyed year")}.`,
  options: {
    groups: "Groups of this figure",
    groupsShown: (names: readonly string[]) =>
      names.length === 1 ? `Group: ${names[0] ?? ""}` : `${number(names.length)} groups`,
    ofPage: (name: string) => `That of the page (${name})`,
    followPage: "Context of the page",
    coverage: "Least coverage, % of a group",
    sample: "Countries counted",
    samples: {
      changing: "Countries: all with a value",
      fixed: "Countries: the same in all years",
      both: "Countries: both",
    },
  },
} as const;

function went([from, to]: readonly [string, string]): string {
  return from === to ? `${to} in both` : `${from} to ${to}`;
}

function inYears(start: Start): string {
  switch (start) {
    case "all":
      return "in all years";
    case "unlike":
      return "in all years from one on";
    default:
      return `in all years from ${start} on`;
  }
}

function groupsTold(groups: readonly string[]): string {
  return groups.length <= 2 ? list(groups) : `${number(groups.length)} groups`;
}
