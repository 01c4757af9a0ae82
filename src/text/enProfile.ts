import { list, number, plural } from "./enFormat.ts";

/** Words of the figure "Country profile". */
export const enProfile = {
  title: (country: string, indices: number, from: number, to: number) =>
    `${country}: ${plural(indices, "index", "indices")}, ${from === to ? from : `${from}–${to}`}`,
  noTitle: "Country profile",
  noCountry: "No country is chosen: choose one in the list of countries, or open a country's page.",
  noIndex: (country: string) =>
    `No index held here has a value of ${country} in these years: widen the years, or add data.`,
  subtitle: (group: string) =>
    `Values as published, each line on a scale of its own, beside the median of ${group}. Place and median are computed here.`,
  legend: {
    country: (country: string) => `${country}, as published`,
    median: (group: string) => `median of ${group}`,
    interval: "publisher's interval",
    seam: "method changed: not comparable",
    event: (title: string, date: string) => `${title}, ${date}`,
  },
  heads: {
    index: "Index",
    value: "Last value",
    change: "Change in view",
    place: "Place",
    median: "Median",
  },
  interval: (low: string, high: string) => `${low} to ${high}`,
  since: (value: string, year: number) => `from ${value} in ${year}`,
  oneValue: "one value in view",
  place: (rank: number, n: number) => `${number(rank)} of ${number(n)}`,
  tied: (others: number) => `shared with ${number(others)}`,
  noPlace: {
    undirected: "no better end",
    "not-member": "not of the group",
    "too-few": (n: number, of: number) => `${number(n)} of ${number(of)} held`,
  },
  none: "–",
  counted: (n: number, of: number) => `${number(n)} of ${number(of)} held`,
  asPublished: "as published",
  valueLine: (value: string, year: string) => `${value} in ${year}`,
  intervalLine: (interval: string) => `interval ${interval}`,
  placeLine: (place: string) => `place ${place}`,
  noPlaceLine: (why: string) => `no place (${why})`,
  medianLine: (median: string) => `median ${median}`,
  noMedianLine: (why: string) => `no median (${why})`,
  target: {
    value: (country: string, index: string, year: number, value: string) =>
      `${country}, ${year}: ${value}, ${index}`,
    median: (group: string, year: number, value: string) => `Median of ${group}, ${year}: ${value}`,
    publishedMedian: (group: string, year: number, value: string) =>
      `Published median of ${group}, ${year}: ${value}`,
    change: (index: string, change: string, from: number, to: number) =>
      `${index}: ${change} from ${from} to ${to}`,
    noChange: (index: string, from: number, to: number) =>
      `${index}: no difference stated from ${from} to ${to}`,
    place: (index: string, rank: number, n: number, year: number) =>
      `${index}: place ${number(rank)} of ${number(n)} in ${year}`,
    noPlace: (index: string) => `${index}: no place`,
  },
  explained: {
    median: (n: number, of: number, group: string) =>
      `Computed here from ${number(n)} of ${plural(of, "country", "countries")} of ${group} with a value in that year (quantile of type 7).`,
    place: (higher: number, n: number, direction: string) =>
      `Computed here: ${number(higher)} of the ${number(n)} countries with a value ${higher === 1 ? "has" : "have"} a higher one; equal values share the better place (1-2-2-4). 1 is the highest value; ${direction}.`,
    tied: (names: readonly string[]) => `Shares the place with ${list(names)}.`,
    change: (to: string, toYear: number, from: string, fromYear: number) =>
      `Computed here: ${to} in ${toYear} minus ${from} in ${fromYear}, the first value in view.`,
    noPlace: {
      undirected: "No end of this index is stated to be better: a place would have no meaning.",
      "not-member": "The country is not of the group that it is compared with.",
      "too-few": (n: number, of: number) =>
        `Only ${number(n)} of ${number(of)} countries have a value here: fewer than half, so no place and no median are computed.`,
    },
  },
  footer: {
    rules: (share: number) =>
      `Place 1 is the highest value, equal values share the better place. No place or median where fewer than ${share}% of the group have a value; no place where no end of an index is better; no difference across a change of method.`,
    scales: "Lines share the years, not the scale; compare their course, not their height.",
    more: (count: number) => `${plural(count, "more index", "more indices")} of this country not shown.`,
    empty: (names: readonly string[]) => `No value in these years: ${list(names)}.`,
    without: (first: readonly string[], count: number) =>
      `Not held of this country: ${list(count > first.length ? [...first, plural(count - first.length, "more index", "more indices")] : first)}.`,
  },
  describe: {
    shown: (country: string, indices: number, from: number, to: number, group: string) =>
      `${country} in ${plural(indices, "index", "indices")}, ${from === to ? from : `${from} to ${to}`}, beside the median of ${group}.`,
    highest: (index: string, rank: number, n: number, value: string, year: number, direction: string) =>
      `Its highest place, computed here, is ${number(rank)} of ${number(n)} in ${index} (${value} in ${year}; ${direction}).`,
    lowest: (index: string, rank: number, n: number, value: string, year: number, direction: string) =>
      `Its lowest is ${number(rank)} of ${number(n)} in ${index} (${value} in ${year}; ${direction}).`,
    only: (index: string, rank: number, n: number, value: string, year: number, direction: string) =>
      `Its place, computed here, is ${number(rank)} of ${number(n)} in ${index} (${value} in ${year}; ${direction}).`,
    rose: (items: readonly string[]) => `Higher than at first in view: ${list(items)}.`,
    fell: (items: readonly string[]) => `Lower than at first in view: ${list(items)}.`,
    same: (items: readonly string[]) => `The same as at first in view: ${list(items)}.`,
    change: (index: string, from: string, fromYear: number, to: string, toYear: number) =>
      `${index} (${from} in ${fromYear}, ${to} in ${toYear})`,
    apart: (items: readonly string[]) =>
      `The publisher's intervals of first and last value do not overlap in ${list(items)}.`,
    noneApart: "No change goes beyond the publisher's intervals, where intervals are published.",
    breaks: (items: readonly string[]) =>
      `No difference is stated across a change of method: ${list(items)}.`,
    breaksBeside: (items: readonly string[]) =>
      `The method changed before the first or after the last value of ${list(items)}.`,
    breakIn: (index: string, years: readonly number[]) => `${index} (${list(years.map(String))})`,
    noBreak: "No change of method in view.",
    more: (count: number) => `${number(count)} more`,
  },
  page: {
    open: (country: string) => `Country page: ${country}`,
    opened: (country: string) => `The page of ${country} is open. Escape brings all figures back.`,
    back: "All figures",
    print: "Print",
    copyLink: "Copy link",
    previous: (country: string) => `Previous country: ${country}`,
    next: (country: string) => `Next country: ${country}`,
    comparedWith: "Compared with",
    existed: (from: number | null, to: number | null) =>
      from !== null && to !== null
        ? `state from ${from} to ${to}`
        : from !== null
          ? `state since ${from}`
          : to !== null
            ? `state until ${to}`
            : "",
    years: (from: number, to: number) => `${from}–${to} in view`,
    summary: "In words",
    events: (count: number, from: number, to: number) =>
      `${plural(count, "dated event")} ${from === to ? `of ${from}` : `from ${from} to ${to}`} ${count === 1 ? "is" : "are"} held here`,
    undated: (count: number) => `, and ${plural(count, "undated one")}`,
    penalties: (count: number, from: number, to: number) =>
      `${plural(count, "count")} of penalties ${count === 1 ? "is" : "are"} held, ${from === to ? `of ${from}` : `from ${from} to ${to}`}.`,
    cases: (count: number) =>
      `${plural(count, "case")} of single persons ${count === 1 ? "is" : "are"} told.`,
    designation: (body: string, status: string, years: string) => `${body}: ${status} in ${years}`,
    statuses: {
      CPC: "country of particular concern",
      SWL: "special watch list",
      "Tier 2": "tier 2",
      "Watch List": "watch list",
    },
    designations: (items: readonly string[]) => `Stated by the lists held here: ${items.join("; ")}.`,
    noDesignation: "No list held here names it in these years.",
    rank: (ranking: string, rank: number, listLength: number, edition: number) =>
      `${ranking}, edition ${edition}: published place ${rank}${rank > listLength ? `, outside the list of ${listLength}` : ` on a list of ${listLength}`}.`,
    lacking: {
      profile: (country: string) => `No index held here covers ${country}.`,
      timeline: (country: string) => `No event and no designation of ${country} is held here.`,
      ranks: (country: string) => `No place of ${country} in a ranking is held here.`,
      penalties: (country: string) => `No count of penalties in ${country} is held here.`,
      tariffs: (country: string) => `No tariff of ${country} is held here.`,
      cases: (country: string) => `No case of a single person in ${country} is held here.`,
    },
    noFacts: (country: string) => `No profile of ${country} is held here.`,
    facts: "Facts, as printed by the source",
    factHeads: { field: "Fact", value: "As printed", year: "Edition", source: "Source" },
    fields: {
      world_watch_list_rank: "World Watch List, rank",
      world_watch_list_score: "World Watch List, score",
      head_of_state: "Head of state",
      form_of_government: "Form of government",
      main_religion: "Main religion",
      population: "Population",
      christians: "Christians",
      drivers_of_persecution: "Drivers of persecution",
      religious_books_ordered_destroyed: "Religious books ordered destroyed",
    },
    sources: "Sources",
    sourcesOf: (count: number) => `Sources: ${plural(count, "document")}`,
    allDocuments: (count: number, publishers: readonly string[]) =>
      `${plural(count, "document")}: ${publishers.join("; ")}.`,
    /** The data say "not named" where a document names no publisher. */
    publisher: (name: string) => (name === "" || name === "not named" ? "publisher not named" : name),
    counted: (publisher: string, count: number) => (count === 1 ? publisher : `${publisher} (${count})`),
    readMore: (address: string) =>
      `Every document with its address, and the rules and coverage of each figure: ${address}`,
    documents: (publisher: string, count: number) => `${publisher}: ${plural(count, "document")}`,
  },
} as const;
