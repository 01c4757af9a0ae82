import { list, longMonths, plural } from "./enFormat.ts";

/** Words of tariffs. */
export const enTariffs = {
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
} as const;
