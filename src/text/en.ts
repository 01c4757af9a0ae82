import { faults } from "./enFaults.ts";
import { date, dayRange, list, longMonths, months, number, plural } from "./enFormat.ts";

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
    "not-held": "not in this data set",
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
    lone: "a single year",
    point: (country: string, year: number, value: string) => `${country}, ${year}: ${value}`,
    statistic: (name: string, year: number, value: string, n: number, all: number) =>
      `${name}, ${year}: ${value} (${n} of ${all} countries)`,
    interval: (low: string, high: string) => `Published interval ${low} to ${high}`,
    ends: (short: string, year: number) => `${short} ends in ${year}`,
    begins: (short: string, year: number) => `${short} begins in ${year}`,
    nothing: (short: string) => `${short} has no value in these years`,
    coverage: (coverage: string) => `Each value covers a ${coverage} and stands at its middle.`,
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
    listed: "designated",
    listedLess: "watch list, tier 2",
    notListed: "not designated",
    inferred: "inferred from a complete list",
    inferredFooter: "Designations inferred from a complete list are drawn lighter.",
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
      `Designation rows from top to bottom: ${rows.join(", ")}.`,
    describe: (count: number, lanes: number, from: number, to: number) =>
      `${plural(count, "event")} in ${plural(lanes, "lane")}, ${from} to ${to}.`,
  },
  ranks: {
    title: (ranking: string) => `Places in the ${ranking}`,
    noTitle: "No ranking",
    none: "No open data set holds a ranking with editions in these years.",
    subtitle: (listLength: number) =>
      `Published rank by edition, 1 = most severe; the list has ${number(listLength)} places.`,
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
    methodBreak: (year: number, note: string) =>
      `${note === "" ? `The method changed from edition ${year}` : note}. Nothing is joined across it.`,
    cutOff: (place: string, from: string, fromYear: number, to: string, toYear: number) =>
      fromYear === toYear
        ? `Score of place ${place}: ${to} (${toYear}).`
        : `Score of place ${place}: ${from} (${fromYear}), ${to} (${toYear}).`,
    noScores: "No scores of these countries are known here for these editions.",
    neverKnown: (names: readonly string[]) => `No place known in these editions: ${list(names)}.`,
    describe: (ranking: string, countries: number, from: number, to: number) =>
      `Published ranks of ${plural(countries, "country", "countries")} in the ${ranking}, editions ${from} to ${to}; rank 1 is at the top.`,
    describeLast: (edition: number, states: readonly string[]) => `Edition ${edition}: ${states.join("; ")}.`,
    place: (name: string, rank: number) => `${name} ${rank}`,
    state: (name: string, state: string) => `${name} ${state}`,
  },
  distribution: {
    title: (index: string, year: number, n: number, of: number) =>
      `${index}${index.includes(String(year)) ? "" : ` in ${year}`}: ${n === of ? plural(n, "country", "countries") : `${number(n)} of ${plural(of, "country", "countries")}`}`,
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
    coverage: (coverage: string) => `A value covers: ${coverage}.`,
    dimmed: (count: number) => `Paler: ${plural(count, "country", "countries")} outside the filters.`,
    empty: (first: number, last: number, from: number, to: number) =>
      `No value between ${first} and ${last}. This index covers ${from === to ? from : `${from} to ${to}`}.`,
    emptyYear: (year: number) => `No value in ${year}.`,
    noData: "This index has no values.",
    description: (index: string, year: number, n: number, of: number, lowest: string, highest: string) =>
      `One dot for each of ${number(n)} of ${plural(of, "country", "countries")}: ${index} in ${year}. The lowest value is ${lowest}, the highest ${highest}.`,
    describedStatistics: (marks: readonly string[]) => `Marked: ${list(marks)}.`,
    describedChosen: (values: readonly string[]) => `Chosen countries: ${list(values)}.`,
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
    subtitle: (what: string) =>
      `${what} by year, as first published and as later revised; a floor, not a total`,
    administrativeCases: "Administrative cases",
    cases: "Cases",
    counts: "Known counts",
    empty: "No count in these years",
    noCount: "no count",
    atLeast: (value: string) => `≥${value}`,
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
    value: (value: string, atLeast: boolean) => (atLeast ? `at least ${value}` : value),
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
    rateLine: (title: string) => `Rate: ${title}`,
    note: (note: string) =>
      note
        .replaceAll("valid_from", "the date shown")
        .replaceAll("valid_to", "the end shown")
        .replaceAll("AMBIGUOUS", "ambiguous")
        .replaceAll("CONFLICT", "sources conflict")
        .replace(/AMOUNTS? NOT FOUND/g, (found) => found.toLowerCase()),
    noteLine: (note: string) => `Note: ${note}`,
    doubtLine: (where: string, note: string) => `* ${where}: ${note}.`,
    shared: (notes: readonly string[]) =>
      notes.map((note) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`).join(" "),
    ratesNote: (years: string) => `There is no rate for ${years}: an older one is never used.`,
    yearlyNote: "One value a year: the fine and the MCI of 1 July at the mean rate of the year.",
    notConverted: (unit: string) => `The law gives amounts in ${unit}: they are not converted.`,
    others: (countries: readonly string[]) =>
      `One country at a time; ${list(countries)} also ${countries.length === 1 ? "has" : "have"} tariffs.`,
    dimmed: (country: string) => `${country} is not among the countries in focus.`,
    change: (part: string, subject: string, before: string, after: string) =>
      `${part}, ${subject}: ${before} before, ${after} after.`,
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
    },
    seam: "method changed: not comparable across",
    methodBreak: (year: number, note: string) =>
      `Method changed from ${year}${note === "" ? "" : `: ${note}`}. Values before and after are not comparable.`,
    coverage: (first: number, last: number, coverage: string) =>
      `Values ${first === last ? first : `${first}–${last}`}; each covers a ${coverage}.`,
    order: "Chosen countries first; then by the last value in view.",
    absent: (names: readonly string[]) => `No value in view: ${list(names)}.`,
    describe: (label: string, countries: number, first: number, last: number) =>
      `A grid of ${plural(countries, "country", "countries")} by year, ${first} to ${last}: ${label}. The stronger the colour, the higher the value.`,
    describeLast: (year: number, top: string, topValue: string, bottom: string, bottomValue: string) =>
      `In ${year} the highest value is ${topValue} (${top}), the lowest ${bottomValue} (${bottom}).`,
    describeMissing: (count: number) => `${plural(count, "cell has", "cells have")} no value.`,
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
    coverage: (coverage: string) => `Each value covers a ${coverage}.`,
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
  stories: {
    "grr-2023": {
      name: "45 against 20 and 10",
      words:
        "In 2023 Kazakhstan scored 45 on government religious regulation; the published mean of the 29 former-communist states was 20, the median 10. Only five country values are published here, and the four neighbours among them all scored higher.",
      figure: "In 2023 Kazakhstan scored 45; the published median was 10",
    },
    "law-2011": {
      name: "The year of the 2011 law",
      words:
        "Kazakhstan's score of regulation went from 27 for 2010 to 36 for 2011, and stayed there to 2014. The value of 2011 covers the whole of that year, and the Religion Law came in October: the year is marked, not split.",
      figure: "Kazakhstan: 27 for 2010, 36 for 2011, the year of the Religion Law",
    },
    "place-lost": {
      name: "A place lost while the score rose",
      words:
        "Kazakhstan was 34th with 63 points in 2019 and 41st with 64 in 2021: seven places lower in the World Watch List with one point more. The score that the 50th place takes moves from edition to edition, so rank and score are shown one above the other.",
      figure: "World Watch List: places lost while the score rose",
    },
    "four-units": {
      name: "The same fine in four units",
      words:
        "A fine of 50 monthly calculation indices was 99,100 tenge, 447 dollars or 0.79 months of the average wage in 2015; in 2024 it was 184,600 tenge, 394 dollars or 0.46 months. The unit of the law stays the same while what it costs does not; a year without a rate has no figure.",
    },
    prosecutions: {
      name: "Known prosecutions",
      words:
        "Known administrative prosecutions in Kazakhstan were 284 in 2017 and 134, 130, 144 and 192 in 2020 to 2023. They are counts of known cases, a floor that later reports have raised: 131 was the first figure for 2020, 134 the later one.",
      figure: "Known prosecutions in Kazakhstan, as first published and as revised",
    },
    "article-490": {
      name: "Article 490 before and after January 2025",
      words:
        "The law of 10 January 2025 halved the fines of Article 490 of the Administrative Code, added warnings and took automatic expulsion away. Officials are no longer liable under part 1; the amount under part 7 is not known here.",
      figure: "Article 490: fines halved, warnings added",
    },
    designations: {
      name: "Two bodies, two lists",
      words:
        "The United States Commission on International Religious Freedom recommends designations, the State Department makes them; the two lists differ, so each has a lane. What was concluded from a complete list that does not name a country is drawn lighter than what a source says.",
      figure: "What USCIRF recommended and the State Department decided",
    },
    intervals: {
      name: "Scores with their uncertainty",
      words:
        "V-Dem and the World Bank publish an interval with each value; where intervals overlap, two values may not differ. The World Bank's ranks have real gaps in 1997, 1999 and 2001, which no line crosses.",
    },
  },
  ui: {
    name: "Regulens",
    loading: "Opening the data sets…",
    skip: "Skip to the figures",
    filters: "Filters",
    figures: "Figures",
    datasets: "Data sets",
    stories: "Stories",
    story: "Story",
    closeStory: "Close story",
    undo: "Undo",
    redo: "Redo",
    clearAll: "Clear all filters",
    copyLink: "Copy link",
    copiedLink: "The link to this view is on the clipboard.",
    linkHere: (link: string) => `The clipboard is not available here. The link is: ${link}`,
    addData: "Add data",
    theme: "Theme",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    help: "Keys and commands",
    close: "Close",
    showFilters: "Show filters",
    hideFilters: "Hide filters",
    countries: "Countries",
    findCountry: "Find a country",
    countriesShown: (shown: number, all: number) => `${number(shown)} of ${number(all)} shown`,
    noCountry: (typed: string) => `No country of this group matches “${typed}”.`,
    moreCountries: (count: number) => `${number(count)} more`,
    fewerCountries: "Fewer",
    takeAll: "All",
    takeNone: "None",
    group: "Context",
    index: "Index",
    events: "Events",
    ruleEvent: "Event marked",
    noEvent: "None",
    measure: "Penalties counted",
    category: "Category",
    edition: "Edition",
    anyEdition: "All editions",
    penalties: "Penalties",
    removeFilter: (what: string) => `Remove filter: ${what}`,
    chips: "Active filters",
    noFilters: "No filters: every country is context, every year is shown.",
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
      pinned: (names: readonly string[], where: string) => `${list(names)}, pinned in ${where}`,
      only: (names: readonly string[]) => `Only ${list(names)}`,
      scores: (index: string, year: number, low: string, high: string) =>
        `${index} ${year}, ${low} to ${high}`,
      brushed: (words: string, where: string) => `${words}, brushed in ${where}`,
    },
    years: "Years",
    firstYear: "First year",
    lastYear: "Last year",
    play: "Play",
    pause: "Pause",
    playing: (year: number) => `Years to ${year}`,
    coverage: (year: number, n: number, index: string) =>
      `${year}: ${plural(n, "country", "countries")} in ${index}`,
    figureName: (kind: string, title: string) => `${kind}: ${title}`,
    figureOptions: (kind: string) => `Options of ${kind}`,
    download: "Download",
    downloadItems: { svg: "SVG", png: "PNG", png2: "PNG, double size", png4: "PNG, four times", csv: "CSV" },
    copyImage: "Copy image",
    copiedImage: "The picture is on the clipboard.",
    saved: (name: string) => `Saved ${name}.`,
    more: "More",
    enlarge: "Enlarge",
    shrink: "Back to all figures",
    widen: "Full width",
    narrow: "Half width",
    earlier: "Move earlier",
    later: "Move later",
    remove: "Remove figure",
    removed: (name: string) => `${name} removed. Undo brings it back.`,
    addFigure: "Add a figure",
    ofPage: "Index of the page",
    indexOfFigure: "Index of this figure",
    unit: "Unit",
    units: { MCI: "MCI", tenge: "Tenge", dollars: "US dollars", wages: "Months of wage" },
    form: "Form",
    forms: { steps: "Over time", slope: "Before and after" },
    yearOfFigure: "Year of this figure",
    lastWithData: "Year: last in view",
    betweenFirst: "From: automatic",
    betweenLast: "To: automatic",
    values: (title: string) => `${title}. Arrow keys walk through the values, Enter pins, Escape lets go.`,
    eventsHere: "Events here",
    chooseEvent: "Mark this event on every figure",
    emptyPage: "No figure on the page. Add one below, or undo.",
    rows: (count: number) => plural(count, "row"),
    licence: (words: string) => `Licence: ${words}`,
    limits: (words: string) => `Limits: ${words}`,
    sourcesOf: (count: number) => plural(count, "source"),
    addDataHow:
      "Choose a data package: its datapackage.json together with its CSV files. They are read in this window only and are gone when it closes.",
    chooseFiles: "Choose files",
    added: (title: string) => `${title} is open.`,
    nothingNew: "No data package was added.",
    keys: {
      undo: "Undo",
      redo: "Redo",
      escape: "Let go of pins and brushes, close what is open",
      find: "Find a country",
      help: "This list",
      arrows: "In a figure: walk through its values",
      enter: "In a figure: pin the country, open or mark the event",
      drag: "Drag across a figure: narrow the years (or the scores) for the others",
    },
    keyColumn: "Key",
    commandColumn: "Command",
    footer:
      "Numbers are as published, with their sources. A gap in a line is a gap in the data. The page asks no other host for anything.",
  },
  errors: {
    address: (parts: readonly string[]) =>
      `Part of the link could not be understood and was left out: ${parts.join(", ")}. The rest of the view is as linked.`,
    dataset: (id: string, opened: boolean) =>
      opened ? `The data set “${id}” has a fault.` : `The data set “${id}” is not shown; the others are.`,
    place: (file: string, row: number | null, column: string | null) =>
      `${file}${row === null ? "" : `, row ${row}`}${column === null ? "" : `, column ${column}`}:`,
    moreIssues: (count: number) => `${plural(count, "more fault")} in these files.`,
    figure: (kind: string, reason: string) => `${kind} cannot be drawn: ${reason}.`,
    noPackage: "There is no datapackage.json among the files.",
    noPackageHint: "Choose datapackage.json together with the CSV files that it names.",
    sameName: (id: string) => `A data set named “${id}” is open already. Give the new one another name.`,
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
