import type { PenaltyCount, Revision } from "../../dataset/dataset.ts";
import { isWholeYear } from "../penalties/counted.ts";
import { ofAllCases, ofKnownCases, type ShareBounds } from "./bounds.ts";

/** Two measures of which the second is a part of the first. */
export interface ShareMeasures {
  readonly cases: string;
  readonly punished: string;
}

/** Punished cases and the cases they are among: one category, one scope, one period, one revision. */
export interface SharePair {
  readonly year: number;
  /** The whole year and the whole country. */
  readonly whole: boolean;
  readonly revision: Revision;
  readonly punished: PenaltyCount;
  readonly cases: PenaltyCount;
  /** Of the known cases; null where a number is rough. */
  readonly ofKnown: ShareBounds | null;
  /** Of all cases, known or not; null where a number is rough. */
  readonly ofAll: ShareBounds | null;
  /** The source itself says that the punished are among these cases. */
  readonly stated: boolean;
}

/** Why a year has no share. */
export type NoPair = "no-counts" | "no-punished" | "no-cases" | "revisions" | "several" | "exceeds" | "none";

export interface ShareGap {
  readonly year: number;
  readonly reason: NoPair;
  /** The whole-year national counts that there are. */
  readonly cases: readonly PenaltyCount[];
  readonly punished: readonly PenaltyCount[];
}

/**
 * Every pair of equal category, revision, period and scope. Where one of them has several numbers nothing says which belong
 * together, and where more are punished than there are cases the two cannot be of one list: then there is no pair.
 */
export function pairsOf(counts: readonly PenaltyCount[], measures: ShareMeasures): readonly SharePair[] {
  return [...new Set(counts.map(keyOf))]
    .flatMap((key) => {
      const same = counts.filter((count) => keyOf(count) === key);
      const [cases, otherCases] = same.filter((count) => count.measure === measures.cases);
      const [punished, otherPunished] = same.filter((count) => count.measure === measures.punished);
      if (cases === undefined || punished === undefined) return [];
      if (otherCases !== undefined || otherPunished !== undefined) return [];
      if (punished.value > cases.value || cases.value === 0) return [];
      return [
        {
          year: cases.year,
          whole: isWholeYear(cases),
          revision: cases.revision,
          punished,
          cases,
          ofKnown: ofKnownCases(punished, cases),
          ofAll: ofAllCases(punished, cases),
          stated: new RegExp(`\\bof the ${cases.value}\\b`).test(punished.note),
        },
      ];
    })
    .sort(
      (a, b) =>
        a.year - b.year ||
        a.cases.periodStart.localeCompare(b.cases.periodStart, "en") ||
        order.indexOf(a.revision) - order.indexOf(b.revision),
    );
}

const order: readonly Revision[] = ["first", "revised", "only", "full_year"];

function keyOf(count: PenaltyCount): string {
  const { category, revision, periodStart, periodEnd, scope } = count;
  return [category, revision, periodStart, periodEnd, scope].join(" ");
}

/** Years of the extent that no pair covers any part of, with the counts that there are and why they make none. */
export function gapsOf(
  counts: readonly PenaltyCount[],
  pairs: readonly SharePair[],
  years: readonly [number, number] | null,
  measures: ShareMeasures,
): readonly ShareGap[] {
  if (years === null) return [];
  return Array.from({ length: years[1] - years[0] + 1 }, (_, i) => years[0] + i)
    .filter((year) => !pairs.some(({ cases }) => touches(cases, year)))
    .map((year) => {
      const whole = counts.filter((count) => count.year === year && isWholeYear(count));
      const cases = whole.filter((count) => count.measure === measures.cases);
      const punished = whole.filter((count) => count.measure === measures.punished);
      const some = counts.some((count) => touches(count, year));
      return { year, cases, punished, reason: reasonOf(cases, punished, some) };
    });
}

/** A count from one July to the next tells of a part of both years. */
function touches({ periodStart, periodEnd }: PenaltyCount, year: number): boolean {
  return Number(periodStart.slice(0, 4)) <= year && year <= Number(periodEnd.slice(0, 4));
}

function reasonOf(cases: readonly PenaltyCount[], punished: readonly PenaltyCount[], some: boolean): NoPair {
  if (cases.length === 0 && punished.length === 0) return some ? "none" : "no-counts";
  if (punished.length === 0) return "no-punished";
  if (cases.length === 0) return "no-cases";
  const equal = cases.filter((count) => punished.some((p) => p.revision === count.revision));
  if (equal.length === 0) return "revisions";
  const exceeds = equal.every((count) =>
    punished.every((p) => p.revision !== count.revision || p.value > count.value),
  );
  return exceeds ? "exceeds" : "several";
}
