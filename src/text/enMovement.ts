import { list, number, plural } from "./enFormat.ts";

const countries = (count: number) => plural(count, "country", "countries");

/** Words of the figure "Movement". */
export const enMovement = {
  title: (ranking: string, from: number, to: number, up: number, down: number) =>
    `${ranking}, ${from} to ${to}: ${countries(up)} up, ${number(down)} down`,
  titleBroken: (ranking: string, from: number, to: number) => `${ranking} ${from} and ${to}: two lists`,
  titleUnknown: (ranking: string, from: number, to: number) => `${ranking}, ${from} to ${to}`,
  noTitle: "No movement between editions",
  noRanking: "No open data set holds a ranking. Add one with its editions to see who moved.",
  noEdition: (ranking: string, years: readonly number[]) =>
    `${ranking} has no edition of ${list(years.map(String))}. Choose two others.`,
  fewEditions: (ranking: string) =>
    `Fewer than two editions of ${ranking} are in view. Choose two, or widen the years.`,
  subtitle: "Published ranks, 1 = most severe. Up is nearer to rank 1.",
  subtitleBroken:
    "Published ranks of two methods, side by side: no movement is told across a change of method.",
  moves: {
    up: "Up",
    down: "Down",
    same: "Same rank",
    entered: "Entered the list",
    left: "Left the list",
    both: "In both lists",
    earlier: "In the earlier list only",
    later: "In the later list only",
    outside: "Outside the list both times",
    unknown: "Unknown",
  },
  count: (move: string, count: number) => `${move} (${number(count)})`,
  continued: (move: string) => `${move}, continued`,
  heads: { rank: "Rank", moved: "Places", score: "Score" },
  arrow: "→",
  notListed: "–",
  unknownRank: "?",
  outsideRank: (rank: number) => `(${rank})`,
  legend: {
    lostRose: "lost places while its score rose",
    gainedFell: "gained places while its score fell",
    bar: "places moved",
  },
  cutOff: (parts: readonly string[]) => `Score of the last place (cut-off): ${list(parts)}.`,
  cutOffIn: (place: number, edition: number, score: string) => `${score} in ${edition} (place ${place})`,
  cutOffUnknown: (place: number, edition: number) => `not known here for ${edition} (place ${place})`,
  incomplete: (edition: number) =>
    `The edition of ${edition} is incomplete here: a country that it does not name is unknown, not gone and not new.`,
  methodBreak: (year: number, note: string) =>
    note === "" ? `The method changed with the edition of ${year}.` : `${note}.`,
  refused: "Ranks and scores of both editions stand side by side; no difference is taken.",
  notation: "– not listed, ? not known, (59) place outside the list.",
  rule: "Places moved: the earlier published rank less the later one; ties share a rank.",
  group: (group: string) => `In dark type: the others of the group (${group}).`,
  unnamed: (names: readonly string[], complete: boolean) =>
    complete
      ? `In neither list: ${list(names)}.`
      : `Named in neither edition, of which at least one is incomplete here: ${list(names)}.`,
  target: (name: string, from: string, to: string) => `${name}: ${from}; ${to}`,
  state: {
    ranked: (edition: number, rank: number) => `${edition} rank ${rank}`,
    outside: (edition: number, rank: number) => `${edition} place ${rank}, outside the list`,
    rankUnknown: (edition: number) => `${edition} listed, rank unknown`,
    notListed: (edition: number) => `${edition} not listed`,
    unknown: (edition: number) => `${edition} unknown, the edition is incomplete here`,
  },
  moved: (places: number, from: number, to: number) =>
    places === 0
      ? `The same place: published rank ${from} both times.`
      : `${plural(Math.abs(places), "place")} ${places > 0 ? "up" : "down"}: published rank ${from} less ${to}.`,
  score: (from: string, fromEdition: number, to: string, toEdition: number) =>
    `Published score ${from} in ${fromEdition}, ${to} in ${toEdition}.`,
  scoreOne: (score: string, edition: number) => `Published score ${score} in ${edition}.`,
  /** `badge` is that of a stated difference. */
  noRule: (badge: string) =>
    `${badge.charAt(0).toUpperCase()}${badge.slice(1)} for how large a move of places or scores matters.`,
  lostRose: "It lost places while its score rose.",
  gainedFell: "It gained places while its score fell.",
  tied: (edition: number, names: readonly string[]) => `Shares the rank of ${edition} with ${list(names)}.`,
  describe: (ranking: string, from: number, to: number, counts: readonly string[]) =>
    `Movement in the ${ranking} from the edition of ${from} to that of ${to}: ${list(counts)}.`,
  describeBroken: (ranking: string, from: number, to: number, counts: readonly string[]) =>
    `The ${ranking} of ${from} and of ${to}, which no common method joins: ${list(counts)}.`,
  described: {
    up: (n: number) => `${number(n)} up`,
    down: (n: number) => `${number(n)} down`,
    same: (n: number) => `${number(n)} at the same rank`,
    entered: (n: number) => `${number(n)} entered`,
    left: (n: number) => `${number(n)} left`,
    both: (n: number) => `${number(n)} in both lists`,
    earlier: (n: number) => `${number(n)} in the earlier only`,
    later: (n: number) => `${number(n)} in the later only`,
    outside: (n: number) => `${number(n)} outside the list both times`,
    unknown: (n: number) => `${number(n)} unknown`,
  },
  largest: (direction: "up" | "down", names: readonly string[], places: number) =>
    `Furthest ${direction}: ${list(names)}, by ${plural(places, "place")}.`,
  contrary: (names: readonly string[]) => `Lost places while the score rose: ${list(names)}.`,
  chosen: (items: readonly string[]) => `Chosen: ${items.join("; ")}.`,
  options: {
    from: "Earlier edition",
    to: "Later edition",
    usual: "last two comparable",
    incomplete: "incomplete",
  },
} as const;
