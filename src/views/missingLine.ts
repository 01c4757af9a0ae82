import type { CountryCode } from "../country/country.ts";
import { hasScore, blockOf } from "../dataset/block.ts";
import type { ScoreIndex } from "../dataset/dataset.ts";
import { missingReason, type MissingReason } from "../dataset/missing.ts";

/** Each reason by the number that stands for it where there are very many. */
export const reasons: readonly MissingReason[] = [
  "not-assessed",
  "not-held",
  "not-state",
  "no-survey",
  "not-covered",
  "not-published",
];

/** The number of a year that has a value. */
export const valued = reasons.length;

/** It does not change with what is chosen: each line is made once. */
const kept = new WeakMap<ScoreIndex, Map<CountryCode, Uint8Array>>();

/**
 * Why a country has no value in each year of an index, from its first year to its last, those without a survey among them: the
 * number of the reason, `valued` where there is a value.
 */
export function missingLine(index: ScoreIndex, country: CountryCode): Uint8Array {
  const lines = kept.get(index) ?? new Map<CountryCode, Uint8Array>();
  kept.set(index, lines);
  const line = lines.get(country) ?? newLine(index, country);
  lines.set(country, line);
  return line;
}

function newLine(index: ScoreIndex, country: CountryCode): Uint8Array {
  const block = blockOf(index);
  const [first = 0, last = -1] = [index.years[0], index.years.at(-1)];
  return Uint8Array.from({ length: last - first + 1 }, (_, i) =>
    hasScore(block, country, first + i) ? valued : reasons.indexOf(missingReason(index, country, first + i)),
  );
}
