import { dayRange, list, number, plural } from "./enFormat.ts";

/** Words of the figure "Fines imposed". */
export const enImposed = {
  title: (country: string) => `Fines imposed in ${country} beside the tariff of the day`,
  titleWithoutCountry: "Fines imposed beside the tariff of the day",
  noCountry: "Choose a country to see the fines that were reported there.",
  empty: (country: string) => `The data hold no reported fine of ${country} in these years.`,
  subtitle: (unit: string) =>
    `Reported fines in ${unit}, each at its date. Lines: the most that the law provided for the same article and subject; × is the fine as a multiple of it.`,
  subtitleAlone: (unit: string) =>
    `Reported fines in ${unit}, each at its date. No tariff is held for these fines.`,
  nothingDrawn: (unit: string) =>
    `No reported fine can be given in ${unit}: there is no rate for those years. Choose another unit.`,
  units: {
    MCI: "monthly calculation indices (MCI)",
    tenge: "tenge",
    dollars: "US dollars at the year's mean rate",
    wages: "months of the average wage of the year",
  },
  short: { MCI: "MCI", tenge: "tenge", dollars: "US dollars", wages: "months of wage" },
  ownUnits: { RUB: "Russian roubles", minimum_wage: "minimum wages" },
  subjects: {
    individual: "individuals",
    official: "officials",
    legal_entity: "legal entities",
    foreigner: "foreigners",
    leader: "leader",
    member: "member",
    all: "average over several cases",
  },
  marks: {
    individual: "fine, individual",
    legal_entity: "fine, legal entity",
    other: "fine, other or mixed",
  },
  hollow: {
    this: "MCI read from this very fine",
    source: "MCI read from a fine of the same source",
    both: "MCI read from this fine or one of its source",
  },
  line: (subject: string) => `tariff, ${subject}`,
  tariffLabel: (subject: string, parts: readonly string[]) =>
    parts.length === 0
      ? subject
      : `${subject}, ${parts.length === 1 ? "part" : "parts"}\u00a0${parts.join(",\u00a0")}`,
  times: (low: string, high: string) => `${low === high ? low : `${low}–${high}`}×`,
  lane: (unit: string) => `no amount in ${unit}`,
  reasons: {
    "no-rate": (year: string) => `no rate for ${year}`,
    "two-rates": (year: string) => `two MCI within ${year}, and the day is not known`,
    "no-amount": (_year: string) => "no amount reported",
    "other-currency": (_year: string) => "in another currency, not converted",
    undated: (_year: string) => "undated",
  },
  label: (date: string, subject: string, amount: string, offence: string) =>
    `${date}, ${subject}: ${amount} (${offence})`,
  amount: (value: string, unit: string) => `${value} ${unit}`,
  reported: (amount: string, unit: string) => `Reported: ${amount} ${unit}.`,
  reportedMultiple: "Reported as a multiple of the MCI only, without an amount of money.",
  sourceMultiple: (multiple: string, inferred: boolean) =>
    `By the source: ${multiple} MCI${inferred ? " (inferred)" : ""}.`,
  computed: (multiple: string, amount: string, rate: string) =>
    `Computed here: ${amount} tenge divided by the MCI of that day, ${rate} tenge, is ${multiple} MCI.`,
  circular: {
    this: "The MCI of that day is not published here: it was read from this very fine, so its multiple proves nothing.",
    source:
      "The MCI of that day is not published here: it was read from a fine of the same source, so its multiple proves nothing.",
  },
  notComputed: (reason: string) => `No MCI computed here: ${reason}.`,
  converted: (rate: string, unit: string) => `Divided by the rate of that year, ${rate} tenge for 1 ${unit}.`,
  ofUnit: { MCI: "MCI", tenge: "tenge", dollars: "US dollar", wages: "month of the average wage" },
  tariff: (low: string, high: string, unit: string, n: number) =>
    `Tariff of that day for the same article and subject: at most ${low === high ? low : `${low} or ${high}`} ${unit}${n > 1 ? ` (${plural(n, "provision")})` : ""}.`,
  multiple: (words: string) => `The fine is ${words} that maximum.`,
  multipleRange: "The range is over the parts of the article: the source does not say which part.",
  leftOut: (provisions: readonly string[]) =>
    `Left out, because the amount was not found: ${list(provisions)}.`,
  leftOutOfRanges: (provisions: readonly string[]) =>
    `Left out of the multiples, because the amount was not found: ${list(provisions)}.`,
  changed: "The tariff changed within the period of this date: either may have been in force.",
  noTariff: {
    "no-article": "Tariff of that day not held: the source names no article.",
    "not-held": "Tariff of that day not held: the article is not in the data.",
    "amount-unknown": "Tariff of that day not held: the amount of that article was not found.",
    "no-subject": "Tariff of that day not held for this kind of offender.",
    "not-in-force": "Tariff of that day not held: no provision of that article held on that day.",
    undated: "No tariff beside it: the fine is undated.",
  },
  precision: {
    day: "Day known.",
    month: "Only the month is known; the mark stands in its middle.",
    year: "Only the year is known; the mark stands in its middle.",
    before: "Some time before that date.",
    unknown: "Undated.",
  },
  note: (note: string) => `Note: ${note}.`,
  sourceLine: (title: string) => `Source: ${title}`,
  stepConverted: "The reported amount was divided by the rate of that day or year.",
  stepPlain: "The amount is drawn as reported.",
  pieceLabel: (article: string, subject: string, period: string, amount: string) =>
    `${article}, ${subject}, ${period}: at most ${amount}`,
  article: (article: string, part: string) =>
    part === "" ? `Article ${article}` : `Article ${article}, part ${part}`,
  inLaw: (amount: string, unit: string) => `In the law: ${amount} ${unit}.`,
  pieceRates: (rates: readonly string[]) => `Converted with ${list(rates)}.`,
  rateMci: (tenge: string) => `1 MCI = ${tenge} tenge`,
  rateOther: (rate: string, unit: string) => `1 ${unit} = ${rate} tenge`,
  period: dayRange,
  count: (n: number) => `${plural(n, "fine")} that documents report: examples and averages, no sample.`,
  notDrawn: (items: readonly string[], unit: string) => `Without an amount in ${unit}: ${list(items)}.`,
  notDrawnItem: (n: number, reason: string) => `${number(n)} (${reason})`,
  agreeing: (agree: number, all: number) =>
    `The MCI given by the source and that computed here agree to a tenth for ${number(agree)} of ${number(all)}.`,
  withoutTariff: (n: number, all: number) =>
    `${number(n)} of ${number(all)} have no multiple: the tariff of that day is not held; each mark says why.`,
  circularNote: {
    this: (years: string) => `Hollow: the MCI of ${years} was read from the fine itself.`,
    source: (years: string) => `Hollow: the MCI of ${years} was read from a fine of the same source.`,
    both: (years: string) =>
      `Hollow: the MCI of ${years} was read from the fine itself or from another of its source.`,
  },
  rule: "A multiple (×) is the fine divided by that most; a range where the part or day is not known.",
  ratesNote: "Rates are those of the very day (MCI) or year, never an older one.",
  conflicts: (n: number) =>
    `${plural(n, "fine")} ${n === 1 ? "conflicts" : "conflict"} with the tariff by the source's own note.`,
  outside: (n: number) => `${plural(n, "more fine")} outside the years in view.`,
  notConverted: (unit: string) => `These fines are in ${unit}: they are not converted.`,
  others: (countries: readonly string[]) =>
    `One country at a time; ${list(countries)} also ${countries.length === 1 ? "has" : "have"} reported fines.`,
  dimmed: (country: string) => `${country} is not among the countries in focus.`,
  describe: (n: number, country: string, from: number, to: number, unit: string) =>
    `${plural(n, "reported fine")} in ${country}, ${from === to ? from : `${from} to ${to}`}, in ${unit}.`,
  describeHighest: (amount: string, date: string, subject: string) =>
    `The highest is ${amount} (${date}, ${subject}).`,
  describeLowest: (amount: string, date: string, subject: string) =>
    `The lowest is ${amount} (${date}, ${subject}).`,
  describeMultiple: (times: string, date: string, subject: string) =>
    `The highest multiple of the tariff is ${times} (${date}, ${subject}).`,
  describeTariff: (what: string, first: string, firstYear: number, last: string, lastYear: number) =>
    `The law's most for ${what}: ${first} in ${firstYear}, ${last} in ${lastYear}.`,
  describeMissing: (n: number, unit: string) =>
    `${plural(n, "fine")} ${n === 1 ? "has" : "have"} no amount in ${unit}.`,
} as const;
