import type { Dataset, PenaltyCount, RankingEntry, Score, ScoreIndex, Tariff } from "./dataset.ts";

export const comparedKinds = ["scores", "groups", "rankings", "penalties", "tariffs", "events"] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/** One thing that differs. Numbers are null where there is none: before it came, after it vanished. */
export interface DifferenceExample {
  readonly kind: ComparedKind;
  /** The index or ranking by its id; of penalties the measure; of tariffs the article; of events the title. */
  readonly index: string;
  /** A code, or the name of a group. */
  readonly country: string;
  readonly year: number | null;
  readonly before: number | null;
  readonly after: number | null;
}

export interface Differing {
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly DifferenceExample[];
}

/** What came and what went between two editions of a data set. */
export interface CameAndWent<T> {
  readonly came: readonly T[];
  readonly went: readonly T[];
}

/** How a data set differs from an earlier one. A value is changed where it, a bound of it, or its rank is another. */
export interface Difference {
  readonly added: Differing;
  readonly changed: Differing;
  readonly vanished: Differing;
  readonly same: number;
  /** Counts a kind; kinds that neither data set has are left out. */
  readonly kinds: readonly {
    readonly kind: ComparedKind;
    readonly added: number;
    readonly changed: number;
    readonly vanished: number;
    readonly same: number;
  }[];
  readonly indices: CameAndWent<string>;
  readonly countries: CameAndWent<string>;
  readonly years: CameAndWent<number>;
}

/** How many examples of each are kept. */
const mostExamples = 20;

/** New, changed and vanished values from one edition of a data set to the next. */
export function differenceOf(before: Dataset, after: Dataset): Difference {
  const tallies = comparedKinds
    .map((kind) => {
      const tally = tallyOf(kind);
      if (kind === "scores") compareScores(before, after, tally);
      else compareThings(thingsOf[kind](before), thingsOf[kind](after), tally);
      return tally;
    })
    .filter(({ added, changed, vanished, same }) => added + changed + vanished + same > 0);
  const differing = (what: "added" | "changed" | "vanished"): Differing => ({
    count: tallies.reduce((sum, tally) => sum + tally[what], 0),
    examples: tallies.flatMap((tally) => tally.examples[what]).slice(0, mostExamples),
  });
  return {
    added: differing("added"),
    changed: differing("changed"),
    vanished: differing("vanished"),
    same: tallies.reduce((sum, { same }) => sum + same, 0),
    kinds: tallies.map(({ kind, added, changed, vanished, same }) => ({
      kind,
      added,
      changed,
      vanished,
      same,
    })),
    indices: cameAndWent(
      before.indices.map(({ id }) => id),
      after.indices.map(({ id }) => id),
    ),
    countries: cameAndWent(countriesIn(before), countriesIn(after)),
    years: cameAndWent(yearsIn(before), yearsIn(after)),
  };
}

interface Tally {
  readonly kind: ComparedKind;
  added: number;
  changed: number;
  vanished: number;
  same: number;
  readonly examples: Readonly<Record<"added" | "changed" | "vanished", DifferenceExample[]>>;
}

function tallyOf(kind: ComparedKind): Tally {
  return {
    kind,
    added: 0,
    changed: 0,
    vanished: 0,
    same: 0,
    examples: { added: [], changed: [], vanished: [] },
  };
}

function note(
  tally: Tally,
  what: "added" | "changed" | "vanished",
  example: Omit<DifferenceExample, "kind">,
): void {
  tally[what]++;
  if (tally.examples[what].length < mostExamples) tally.examples[what].push({ kind: tally.kind, ...example });
}

function compareScores(before: Dataset, after: Dataset, tally: Tally): void {
  const [old, fresh] = [byId(before.indices), byId(after.indices)];
  for (const id of new Set([...fresh.keys(), ...old.keys()])) {
    const [a, b] = [old.get(id), fresh.get(id)];
    const years = new Set([...(a?.years ?? []), ...(b?.years ?? [])]);
    for (const country of new Set([...(a?.countries ?? []), ...(b?.countries ?? [])])) {
      for (const year of years) {
        const [was, is] = [a?.at(country, year) ?? null, b?.at(country, year) ?? null];
        const place = { index: id, country, year };
        if (was === null && is === null) continue;
        if (was === null) note(tally, "added", { ...place, before: null, after: is?.value ?? null });
        else if (is === null) note(tally, "vanished", { ...place, before: was.value, after: null });
        else if (isSame(was, is)) tally.same++;
        else note(tally, "changed", { ...place, before: was.value, after: is.value });
      }
    }
  }
}

function isSame(a: Score, b: Score): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high;
}

/** Anything that is not looked up by country and year: what makes it the same thing, and what it says. */
interface Thing extends Omit<DifferenceExample, "kind" | "before" | "after"> {
  readonly key: string;
  readonly value: number | null;
  readonly says: string;
}

/** Things with one key are paired in their order. */
function compareThings(before: readonly Thing[], after: readonly Thing[], tally: Tally): void {
  const left = new Map<string, Thing[]>();
  for (const thing of before) {
    const same = left.get(thing.key);
    if (same === undefined) left.set(thing.key, [thing]);
    else same.push(thing);
  }
  for (const waiting of left.values()) waiting.reverse();
  for (const { key, value, says, ...place } of after) {
    const was = left.get(key)?.pop();
    if (was === undefined) note(tally, "added", { ...place, before: null, after: value });
    else if (was.says === says) tally.same++;
    else note(tally, "changed", { ...place, before: was.value, after: value });
  }
  for (const { key: _, value, says: __, ...place } of [...left.values()].flat()) {
    note(tally, "vanished", { ...place, before: value, after: null });
  }
}

const thingsOf: Readonly<Record<Exclude<ComparedKind, "scores">, (dataset: Dataset) => readonly Thing[]>> = {
  groups: ({ indices }) =>
    indices.flatMap(({ aggregates }) =>
      aggregates.map(({ indexId, group, year, statistic, value }) => ({
        key: JSON.stringify([indexId, group, year, statistic]),
        index: indexId,
        country: group,
        year,
        value,
        says: String(value),
      })),
    ),
  rankings: ({ rankings }) => rankings.flatMap(({ id, entries }) => entries.map((e) => rankedThing(id, e))),
  penalties: ({ penalties }) => penalties.map(countedThing),
  tariffs: ({ tariffs }) => tariffs.map(tariffThing),
  events: ({ events }) =>
    events.map(({ date, country, title, kind, detail }) => ({
      key: JSON.stringify([country, date.iso, title]),
      index: title,
      country,
      year: date.iso === null ? null : Number(date.iso.slice(0, 4)),
      value: null,
      says: JSON.stringify([date.precision, kind, detail]),
    })),
};

function rankedThing(id: string, { edition, country, rank, score }: RankingEntry): Thing {
  return {
    key: JSON.stringify([id, edition, country]),
    index: id,
    country,
    year: edition,
    value: rank,
    says: JSON.stringify([rank, score]),
  };
}

function countedThing(count: PenaltyCount): Thing {
  const { country, year, measure, category, scope, revision, periodStart, periodEnd } = count;
  return {
    key: JSON.stringify([country, year, measure, category, scope, revision, periodStart, periodEnd]),
    index: measure,
    country,
    year,
    value: count.value,
    says: JSON.stringify([count.value, count.isMinimum]),
  };
}

function tariffThing(tariff: Tariff): Thing {
  const { country, law, article, part, subject, penaltyKind, validFrom, amountMin, amount, unit } = tariff;
  return {
    key: JSON.stringify([country, law, article, part, subject, penaltyKind, validFrom]),
    index: article,
    country,
    year: validFrom === null ? null : Number(validFrom.slice(0, 4)),
    value: amount,
    says: JSON.stringify([amountMin, amount, unit, tariff.validTo]),
  };
}

function byId(indices: readonly ScoreIndex[]): ReadonlyMap<string, ScoreIndex> {
  return new Map(indices.map((index) => [index.id, index]));
}

function countriesIn({ indices, rankings, penalties, tariffs, events }: Dataset): readonly string[] {
  const rows = [rankings.flatMap(({ entries }) => entries), penalties, tariffs, events].flat();
  return [...new Set([...indices.flatMap((i) => i.countries), ...rows.map(({ country }) => country)])].sort();
}

function yearsIn({ indices, rankings, penalties }: Dataset): readonly number[] {
  const editions = rankings.flatMap((ranking) => ranking.editions.map(({ year }) => year));
  const years = [...indices.flatMap((index) => index.years), ...editions, ...penalties.map((c) => c.year)];
  return [...new Set(years)].sort((a, b) => a - b);
}

function cameAndWent<T>(before: readonly T[], after: readonly T[]): CameAndWent<T> {
  const [old, fresh] = [new Set(before), new Set(after)];
  return {
    came: [...fresh].filter((each) => !old.has(each)),
    went: [...old].filter((each) => !fresh.has(each)),
  };
}
