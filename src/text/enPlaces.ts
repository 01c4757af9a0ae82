import { date, list, number, plural } from "./enFormat.ts";

const countries = (count: number) => plural(count, "country", "countries");

/** Words of the figure "Rank against rank". */
export const enPlaces = {
  end: (short: string, year: number) => (short.includes(String(year)) ? short : `${short} ${year}`),
  title: (left: string, right: string) => `${left} against ${right}`,
  noTitle: "Rank against rank",
  none: {
    "no-ranking":
      "No open data set holds a ranking. Choose two indices and years to rank the countries in view by.",
    "no-common-year":
      "No edition in view covers a year for which the index of the page has values. Choose another index, or both sides yourself.",
    "not-there": "One of the two sides is not in the open data sets. Choose another edition or year.",
  },
  undirected: (index: string) =>
    `${index}: neither end is stated to be worse or better, so no rank is computed from it. Choose another index.`,
  subtitle: {
    shared:
      "Rank among the countries in view, computed here on both sides; 1 = most severe, most restrictive or least free.",
    own: "Each side has a scale of its own, 1 at the top: published ranks span the world, ranks computed here the countries in view.",
    broken: "The method changed between the two sides: nothing is joined.",
  },
  heads: {
    published: "published",
    inView: "in view",
    value: "value",
    pair: (outer: string, inner: string) => `${outer} · ${inner}`,
  },
  seam: "method changed",
  lane: {
    outside: "Outside the list",
    "rank-unknown": "Listed, rank unknown",
    "not-listed": "Not listed",
    unknown: "Unknown, edition incomplete",
    "no-value": "No value",
  },
  laneCount: (lane: string, count: number) => `${lane} (${number(count)})`,
  outsidePlace: (name: string, place: number) => `${name} (${place})`,
  more: (count: number) => `and ${number(count)} more`,
  legend: { context: "other countries in view" },
  one: {
    restrictive: "1 = most restrictive",
    freer: "1 = least free",
    better: "1 = lowest value",
  },
  published: (side: string, label: string, year: number, length: number) =>
    `${side}: published ranks of the ${label}, edition ${year}, ${plural(length, "place")} for the whole world.`,
  counted: (n: number) =>
    `In view: their order among ${countries(n)}, counted here; who is not listed comes after all who are.`,
  uncountable:
    "Nobody's rank among the countries in view can be counted, because the edition leaves some of them unknown.",
  computed: (side: string, n: number, label: string, year: number, one: string) =>
    `${side}: computed here among the ${countries(n)} in view with a value of ${label} in ${year}; ${one}.`,
  sides: ["Left", "Right"],
  ties: "Ties share the better rank (1-2-2-4).",
  covers: (edition: number, from: string, to: string) =>
    `Edition ${edition} covers ${date({ iso: from, precision: "month" })} to ${date({ iso: to, precision: "month" })}.`,
  coversUnknown: (edition: number) => `What edition ${edition} covers is not stated.`,
  unlike: (left: number, right: number) => `The sides tell of different years: ${left} and ${right}.`,
  lanes: "Who has no rank stands apart and has none drawn.",
  noValue: (label: string, year: number, reasons: readonly string[]) =>
    `No value of ${label} in ${year}: ${reasons.join("; ")}.`,
  reason: (reason: string, names: readonly string[]) => `${list(names)} (${reason})`,
  target: (name: string, end: string, state: string) => `${name}, ${end}: ${state}`,
  state: {
    published: (rank: number) => `published rank ${rank}`,
    inView: (rank: number, n: number) => `rank ${rank} of ${n} in view`,
    both: (published: string, inView: string) => `${published}, ${inView}`,
    value: (value: string, inView: string) => `value ${value}, ${inView}`,
    outside: (place: number) => `published place ${place}, outside the list`,
    "rank-unknown": "listed, rank unknown",
    "not-listed": "not listed",
    unknown: "unknown, the edition is incomplete here",
    "no-value": (reason: string) => `no value, ${reason}`,
  },
  countedStep: (rank: number, n: number) =>
    `Rank ${rank} in view is counted here: the published ranks put in order among the ${countries(n)} in view.`,
  computedStep: (rank: number, n: number, value: string, one: string) =>
    `Rank ${rank} is computed here from its value of ${value} among the ${countries(n)} in view that have one; ${one}.`,
  shares: (names: readonly string[]) => `Shares the rank in view with ${list(names)}.`,
  other: (end: string, state: string) => `${end}: ${state}.`,
  describe: (left: string, right: string, all: number, both: number) =>
    `${left} on the left and ${right} on the right for ${countries(all)} in view; ${number(both)} ${both === 1 ? "has" : "have"} a rank on both sides.`,
  first: (end: string, names: readonly string[]) => `First in view in ${end}: ${list(names)}.`,
  apart: (names: readonly string[], left: number, leftN: number, right: number, rightN: number) =>
    `Furthest apart: ${list(names)}, ${left} of ${leftN} on the left and ${right} of ${rightN} on the right.`,
  without: (end: string, lanes: readonly string[]) => `Without a rank in ${end}: ${list(lanes)}.`,
  laneOf: (lane: string, count: number) => `${number(count)} ${lane.charAt(0).toLowerCase()}${lane.slice(1)}`,
  chosen: (items: readonly string[]) => `Chosen: ${items.join("; ")}.`,
  chosenItem: (name: string, left: string, right: string) => `${name} left ${left}, right ${right}`,
  options: {
    left: "Left side",
    right: "Right side",
    find: "Find an edition or a year of an index",
    usual: "latest edition, page's index",
    scale: "Scale",
    shared: "Ranks in view, one scale",
    own: "Published ranks, own scale",
  },
} as const;
