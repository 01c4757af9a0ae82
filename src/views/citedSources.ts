import type { CountryCode } from "../country/country.ts";
import type { ScoreIndex } from "../dataset/dataset.ts";
import { heldBetween } from "./valueCounts.ts";

/** The source of all scores of a country; null where they have several, or there are none. */
type OnlySource = string | null;

const kept = new WeakMap<ScoreIndex, Map<CountryCode, OnlySource>>();

/**
 * The sources of the scores of these countries in the years from one to another, in the order in which they are met country by
 * country, year by year. A country whose scores all have one source is asked once, whatever the years are.
 */
export function citedSources(
  index: ScoreIndex,
  countries: readonly CountryCode[],
  years: readonly [number, number],
): ReadonlySet<string> {
  const only = kept.get(index) ?? new Map<CountryCode, OnlySource>();
  kept.set(index, only);
  const held = heldBetween(index, years);
  const cited = new Set<string>();
  for (const country of countries) {
    if (held(country) === 0) continue;
    let source = only.get(country);
    if (source === undefined) {
      source = onlySource(index, country);
      only.set(country, source);
    }
    if (source !== null) cited.add(source);
    else for (const each of sourcesOf(index, country, years)) cited.add(each);
  }
  return cited;
}

function onlySource(index: ScoreIndex, country: CountryCode): OnlySource {
  const [source, other] = [...sourcesOf(index, country, [-Infinity, Infinity])];
  return source === undefined || other !== undefined ? null : source;
}

function sourcesOf(
  index: ScoreIndex,
  country: CountryCode,
  [first, last]: readonly [number, number],
): ReadonlySet<string> {
  const sources = new Set<string>();
  for (const year of index.years) {
    const score = year < first || year > last ? null : index.at(country, year);
    if (score !== null) sources.add(score.sourceId);
  }
  return sources;
}
