import { mean } from "d3-array";
import { within } from "../../choices/countryMask.ts";
import type { CountryCode } from "../../country/country.ts";
import { blockOf, hasScore, valueAt } from "../../dataset/block.ts";
import type { ScoreIndex } from "../../dataset/dataset.ts";
import { breaksBetween } from "../change/rule.ts";
import type { Summary } from "../statistics.ts";
import { summaryIn, yearStatistics } from "../yearStatistics.ts";

/** A group in one surveyed year. */
export interface RegionYear {
  readonly year: number;
  /** The members with a value. */
  readonly held: readonly CountryCode[];
  /** How many of them have a value in every later surveyed year in view too. */
  readonly lasting: number;
  /** Over all members with a value that year; null where they are fewer than asked for. */
  readonly changing: Summary | null;
  /** Over the fixed sample; null before the year in which it begins, and where there is none. */
  readonly fixed: Summary | null;
}

/** From one surveyed year to the next the statistics count other countries. */
export interface CompositionChange {
  readonly from: number;
  readonly to: number;
  readonly entered: readonly CountryCode[];
  readonly left: readonly CountryCode[];
  /** The mean of all with a value before and after; null where one of them is not drawn. */
  readonly mean: readonly [number, number] | null;
  /** The mean of the countries with a value in both years: what the change would be had nobody entered or left. */
  readonly same: { readonly n: number; readonly mean: readonly [number, number] } | null;
}

/** For each member the place in `surveyed` from which on it has a value in every year; that after the last where in none. */
function lastingFrom(
  index: ScoreIndex,
  members: readonly CountryCode[],
  surveyed: readonly number[],
): readonly number[] {
  const block = blockOf(index);
  return members.map((code) => surveyed.findLastIndex((year) => !hasScore(block, code, year)) + 1);
}

/** The same countries in all years from one on. */
export interface FixedSample {
  /** The first surveyed year in view that it covers: the years before would leave too few. */
  readonly from: number;
  readonly countries: readonly CountryCode[];
}

/**
 * The members with a value in every surveyed year in view; where these are fewer than asked for, those with a value in
 * every year from the first one on that leaves enough of them. Null where no year does.
 */
export function fixedSample(
  index: ScoreIndex,
  members: readonly CountryCode[],
  surveyed: readonly number[],
  coverage: number,
): FixedSample | null {
  const lasting = lastingFrom(index, members, surveyed);
  for (const [i, from] of surveyed.entries()) {
    const n = lasting.filter((start) => start <= i).length;
    if (isEnough(n, members.length, coverage))
      return { from, countries: members.filter((_, member) => lasting[member]! <= i) };
  }
  return null;
}

/** Statistics of a group in each surveyed year; none where fewer than `coverage` per cent of its members have a value. */
export function regionYears(
  index: ScoreIndex,
  members: readonly CountryCode[],
  surveyed: readonly number[],
  coverage: number,
): readonly RegionYear[] {
  const sample = fixedSample(index, members, surveyed, coverage);
  const block = blockOf(index);
  const lasting = lastingFrom(index, members, surveyed);
  const [changing, fixed] = [
    yearStatistics(index, members),
    sample === null ? null : yearStatistics(index, sample.countries),
  ];
  return surveyed.map((year, i) => {
    const held = members.filter((code) => hasScore(block, code, year));
    return {
      year,
      held,
      lasting: lasting.filter((start) => start <= i).length,
      changing: isEnough(held.length, members.length, coverage) ? summaryIn(changing, year) : null,
      fixed: fixed === null || sample === null || year < sample.from ? null : summaryIn(fixed, year),
    };
  });
}

/** Whether so many of a group are at least so many per cent of it. */
export function isEnough(n: number, of: number, coverage: number): boolean {
  return n > 0 && n * 100 >= of * coverage;
}

/** Every pair of surveyed years in a row between which countries entered or left; none across a method break. */
export function compositionChanges(
  index: ScoreIndex,
  years: readonly RegionYear[],
): readonly CompositionChange[] {
  return years.slice(1).flatMap((now, i) => {
    const before = years[i];
    if (before === undefined || breaksBetween(index, before.year, now.year).length > 0) return [];
    const [wasHeld, isHeld] = [within(before.held), within(now.held)];
    const entered = now.held.filter((code) => !wasHeld(code));
    const left = before.held.filter((code) => !isHeld(code));
    if (entered.length + left.length === 0) return [];
    const both = now.held.filter(wasHeld);
    const means = [before, now].flatMap(({ changing }) => changing?.mean ?? []);
    const same = [before, now].flatMap(({ year }) => meanOf(valuesOf(index, both, year)) ?? []);
    return [
      {
        from: before.year,
        to: now.year,
        entered,
        left,
        mean: pairOf(means),
        same: pairOf(same) === null ? null : { n: both.length, mean: pairOf(same) ?? [NaN, NaN] },
      },
    ];
  });
}

/** As the mean of `summaryOf`, bit for bit: summed up in ascending order. null for no values. */
function meanOf(values: readonly number[]): number | null {
  return mean(Float64Array.from(values).sort()) ?? null;
}

function pairOf([a, b]: readonly number[]): readonly [number, number] | null {
  return a === undefined || b === undefined ? null : [a, b];
}

function valuesOf(index: ScoreIndex, codes: readonly CountryCode[], year: number): readonly number[] {
  const block = blockOf(index);
  return codes.map((code) => valueAt(block, code, year)).filter((value) => !Number.isNaN(value));
}
