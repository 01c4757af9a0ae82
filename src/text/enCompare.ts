import { list, number, plural } from "./enFormat.ts";

const scalingName = {
  percentile: "percentile",
  "min-max": "min-max of the published scale",
  "z-score": "z-score",
} as const;

const refusal = {
  neutral: "it is neither restrictive nor free, so it is never ranked or averaged with others",
  unstated: "nobody has stated what a higher value means, so it cannot be turned to one direction",
  absent: "no open data set has it",
  "too-many": "six are the most that can be told apart",
  "no-scale": "an end of its published scale is not known, and min-max needs both",
} as const;

/** Words of the figure "Indices together", and those about scaling that its neighbours share. */
export const enCompare = {
  scalingName,
  title: (indices: readonly string[]) => `${indicesTold(indices)} on one scale`,
  titleOne: (indices: readonly string[], country: string) =>
    `${country}: ${indicesTold(indices)} on one scale`,
  titleApart: (indices: readonly string[], countries: number, country: string, year: number) =>
    `${indicesTold(indices)}, ${plural(countries, "country", "countries")}: furthest apart on ${country} in ${year}`,
  noTitle: "Indices on one scale",
  subtitle: {
    percentile: (n: number, group: string) =>
      `Percentile among ${plural(n, "country", "countries")} in common (${group}), up = more restrictive, less free or worse.`,
    "min-max": "Share of the published scale, 0 to 100, up = more restrictive, less free or worse.",
    "z-score": (n: number, group: string) =>
      `Standard deviations from the mean of ${plural(n, "country", "countries")} in common (${group}), up = more restrictive, less free or worse.`,
  },
  panels: "One panel an index.",
  lines: "One panel a country.",
  rule: {
    percentile:
      "Percentile: in each year, the share of the countries in common that stand lower and half of the share that stand equal. It keeps the order and drops the distances.",
    "min-max":
      "Min-max: the published value less the lower end of the published scale, divided by the length of the scale, times 100.",
    "z-score":
      "Z-score: the published value less the mean of the countries in common in that year, divided by their sample standard deviation.",
  },
  turned: (indices: readonly string[]) =>
    indices.length === 0
      ? "None is turned: in each, higher already means more restrictive."
      : "Turned: drawn upside down, because higher means freer or better there.",
  /** `group` where the subtitle does not name it. */
  common: (countries: number, of: number, group: string | null, years: string, n: number) =>
    `In common: ${number(countries)} of ${plural(of, "country", "countries")}${group === null ? "" : ` (${group})`}${
      n === 0 ? "; no year in which every index has values" : `; ${plural(n, "year")}, ${years}`
    }.`,
  counts: (runs: readonly (readonly [n: number, years: string])[]) =>
    `Measured among ${runs
      .map(([n, years], i) => `${i === 0 ? plural(n, "country", "countries") : number(n)} in ${years}`)
      .join("; ")}.`,
  notCounted: (index: readonly string[], countries: readonly string[]) =>
    `Not measured among, because not in ${list(index)}: ${list(countries)}.`,
  outsiders: (countries: readonly string[]) =>
    `Measured against the countries in common without being one of them: ${list(countries)}.`,
  refused: (name: string, reason: keyof typeof refusal) => `Not shown: ${name}, because ${refusal[reason]}.`,
  /** The same in brackets beside a name in a list to pick from. */
  refusedShort: {
    neutral: "neither restrictive nor free",
    unstated: "direction not stated",
  },
  missing: (items: readonly string[]) => `No value: ${items.join("; ")}.`,
  missingItem: (indices: readonly string[], countries: readonly string[], years: string, reason: string) =>
    `${list(countries)} ${years} in ${list(indices)}, ${reason}`,
  everyIndex: "every index",
  everyChosen: (count: number) => `all ${number(count)} chosen countries`,
  countsDiffer: "Where that number changes, a line can move without the country having moved.",
  unmeasured: (years: string, share: number) =>
    `Not drawn: ${years}, where fewer than ${number(share)}% of the countries in common have values, or all have the same.`,
  seam: (index: string, year: number) =>
    `The method of ${index} changed in ${year}: nothing is joined across it.`,
  more: (count: number) =>
    `${plural(count, "more country is", "more countries are")} not drawn: choose countries to see them`,
  moreNames: (count: number) => `and ${number(count)} more`,
  legendContext: (group: string) => `others of ${group}`,
  legendEvent: (title: string, date: string) => `${title}, ${date}`,
  legendTurned: (name: string) => `${name}, turned`,
  fewIndices: (shown: number) =>
    shown === 0
      ? "None of the indices can be shown together. Choose at least two with a known direction."
      : "Only one index is left, and it takes two. Choose another with a known direction.",
  noCommon: (group: string) =>
    `No country (${group}) is in all of these indices, so there is nothing to measure them by. Take one away, or choose a wider group.`,
  noYears: (from: number, to: number) =>
    from === to
      ? `None of these indices has a value in ${from}. Widen the years.`
      : `None of these indices has a value in ${from}–${to}. Widen the years.`,
  noCountries: "None of the chosen countries has a value of these indices. Choose others.",
  target: (country: string, year: number, index: string, value: string) =>
    `${country}, ${year}, ${index}: ${value}`,
  value: {
    percentile: (value: string) => `percentile ${value}`,
    "min-max": (value: string) => `${value} of 100`,
    "z-score": (value: string) => `z ${value}`,
  },
  published: (value: string, unit: string, direction: string) =>
    `Published: ${value}, ${unit}; ${direction}.`,
  interval: (low: string, high: string) =>
    `Publisher's interval ${low} to ${high}, not carried to this scale.`,
  turnedStep: (turned: boolean) =>
    turned
      ? "Turned: higher means freer or better, so that the order is reversed."
      : "Not turned: higher already means more restrictive.",
  step: {
    percentile: (below: number, equal: number, n: number, value: string) =>
      `Of ${plural(n, "country", "countries")} in common that year, ${number(below)} lower and ${number(equal)} equal: (${number(below)} + ${number(equal)} / 2) / ${number(n)} = ${value}%.`,
    "min-max": (value: string, low: string, high: string, scaled: string, turned: boolean) =>
      `${turned ? "100 − " : ""}100 × (${value} − ${low}) / (${high} − ${low}) = ${scaled}; solved for the value, it gives the published one back.`,
    "z-score": (value: string, mean: string, deviation: string, n: number, scaled: string, turned: boolean) =>
      `${turned ? "−" : ""}(${value} − ${mean}) / ${deviation} = ${scaled}, from mean and standard deviation of ${plural(n, "country", "countries")} in common that year, computed before rounding.`,
  },
  describe: (indices: readonly string[], countries: number, from: number, to: number) =>
    `${list(indices)}, put on one scale, for ${plural(countries, "country", "countries")}, ${from} to ${to}.`,
  describeEnd: (which: "highest" | "lowest", year: number | null, value: string, marks: readonly string[]) =>
    `The ${which}${year === null ? "" : ` in ${year}`} is ${value}: ${
      marks.length <= 3 ? list(marks) : plural(marks.length, "mark")
    }.`,
  describeMark: (country: string, index: string, year: number | null) =>
    `${country} in ${index}${year === null ? "" : `, ${year}`}`,
  describeEqual: (value: string, year: number | null) =>
    `All marks${year === null ? ", of whatever year," : ` of ${year}`} stand at ${value}.`,
  describeApart: (
    year: number,
    country: string,
    low: string,
    lowIndex: string,
    high: string,
    highIndex: string,
  ) =>
    `In ${year} the indices are furthest apart on ${country}: ${low} in ${lowIndex}, ${high} in ${highIndex}.`,
  describeChange: (
    country: string,
    index: string,
    from: string,
    fromYear: number,
    to: string,
    toYear: number,
  ) =>
    `The largest change in one unbroken line is ${country} in ${index}: ${from} in ${fromYear}, ${to} in ${toYear}.`,
  options: {
    indices: "Indices shown together",
    indicesCount: (count: number) => plural(count, "index", "indices"),
    automatic: "Indices: automatic",
    automaticAgain: "Back to automatic",
    find: "Find an index",
    most: "Six are the most. Take one away first.",
    least: "At least two stay.",
    scaling: "Scale",
    scalings: { percentile: "Percentile", "min-max": "Min-max", "z-score": "Z-score" },
    /** What the closed list shows: what it sets, and to what. */
    scaledBy: (scaling: string) => `Scale: ${scaling.charAt(0).toLowerCase()}${scaling.slice(1)}`,
    form: "Form",
    forms: { lines: "A panel a country", panels: "A panel an index" },
    across: "Index across",
    up: "Index up",
    year: "Year",
    lastYear: "Year: last in common",
    more: (count: number) => `${number(count)} more: type to find them`,
  },
} as const;

/** Two by name, more by number: a legend or the panels name them. */
function indicesTold(indices: readonly string[]): string {
  return indices.length <= 2 ? list(indices) : `${number(indices.length)} indices`;
}
