import { date, list, months, number, plural } from "./enFormat.ts";

/** Words of ranks by edition. */
export const enRanks = {
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
  coded: (without: number) =>
    `Beside a mark that no line leads to stands the code of its country.${
      without === 0 ? "" : ` ${plural(without, "such mark has", "such marks have")} no room for it.`
    }`,
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
  /** Rank and score together, over editions. */
  summary: {
    state: (edition: number, rank: number, score: string) => `rank ${rank} with ${score} in ${edition}`,
    lostWhileRising: (name: string, first: string, last: string) =>
      `${name} lost places while its score rose: ${first}, ${last}.`,
    breaks: (editions: readonly number[]) =>
      `The method changed with ${list(editions.map((e) => `edition ${e}`))}.`,
  },
} as const;
