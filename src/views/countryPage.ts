import { group } from "d3-array";
import type { Choices } from "../choices/choices.ts";
import { filterFor } from "../choices/filter.ts";
import { pageKinds, type PageKind } from "../choices/page.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { membersOf, regionOf, type RegionId } from "../country/groups.ts";
import { allEvents } from "../dataset/allEvents.ts";
import type { CountryFact, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { yearOf } from "../time/partialDate.ts";
import type { FlatRow } from "./row.ts";

/** How many things of one sort are in the years in view, and of which years. */
export interface PageCount {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** A list of a body that names the country, with its years in view, the inferred ones left out. */
export interface PageDesignation {
  readonly body: string;
  readonly status: string;
  readonly years: readonly number[];
}

/** A place in a published ranking. */
export interface PageRank {
  readonly ranking: string;
  readonly edition: number;
  readonly rank: number;
  readonly listLength: number;
}

export interface CountryPageView {
  readonly country: CountryCode;
  readonly existed: readonly [number | null, number | null];
  readonly region: RegionId | null;
  /** The countries before and after it in the group, by name, around the ends; null where it stands alone. */
  readonly previous: CountryCode | null;
  readonly next: CountryCode | null;
  /** The kinds of figure that have something of the country, and those that have nothing. */
  readonly kinds: readonly PageKind[];
  readonly lacking: readonly PageKind[];
  readonly events: PageCount | null;
  readonly undated: number;
  readonly penalties: PageCount | null;
  readonly designations: readonly PageDesignation[];
  /** The last known place in each ranking. */
  readonly ranks: readonly PageRank[];
  readonly cases: number;
  readonly facts: readonly CountryFact[];
}

/** What the page of a country is made of, in the years in view. */
export function countryPageView(library: Library, choices: Choices, country: CountryCode): CountryPageView {
  const { years } = filterFor(choices, "");
  const inView = (year: number) => year >= years[0] && year <= years[1];
  const events = allEvents(library).filter((event) => event.country === country);
  const steps = library.cases.filter((step) => step.country === country);
  const lists: Readonly<Record<PageKind, boolean>> = {
    profile: [...library.indices.values()].some((index) => index.countries.includes(country)),
    timeline: events.length > 0 || library.designations.some((d) => d.country === country),
    ranks: [...library.rankings.values()].some(({ entries }) => entries.some((e) => e.country === country)),
    penalties: library.penalties.some((count) => count.country === country),
    tariffs: library.tariffs.some((tariff) => tariff.country === country),
    cases: steps.length > 0,
  };
  return {
    country,
    existed: countryByCode(country).existed,
    region: regionOf(country),
    ...neighbours(library, choices, country),
    kinds: pageKinds.filter((kind) => lists[kind]),
    lacking: pageKinds.filter((kind) => !lists[kind]),
    events: countOf(events.map(({ date }) => yearOf(date)).filter((year) => year !== null && inView(year))),
    undated: events.filter(({ date }) => yearOf(date) === null).length,
    penalties: countOf(
      library.penalties.filter((c) => c.country === country && inView(c.year)).map(({ year }) => year),
    ),
    designations: designationsOf(library, country, inView),
    ranks: [...library.rankings.values()].flatMap((ranking) => {
      const placed = ranking.entries.filter(
        (e) => e.country === country && e.rank !== null && inView(e.edition),
      );
      const last = placed.toSorted((a, b) => a.edition - b.edition).at(-1);
      const edition = ranking.editions.find(({ year }) => year === last?.edition);
      return last?.rank == null || edition === undefined
        ? []
        : [
            {
              ranking: ranking.short,
              edition: last.edition,
              rank: last.rank,
              listLength: edition.listLength,
            },
          ];
    }),
    cases: new Set(steps.map(({ caseId }) => caseId)).size,
    facts: library.facts.filter((fact) => fact.country === country),
  };
}

/** The documents of one publisher that the page draws on. */
export interface PublisherSources {
  readonly publisher: string;
  readonly sources: readonly Source[];
}

/**
 * Every source that a fact or a row of the page's figures names, other countries in the background left out, by publisher;
 * those with most documents first.
 */
export function pageSources(
  library: Library,
  rows: readonly FlatRow[],
  facts: readonly CountryFact[],
): readonly PublisherSources[] {
  const own = rows.filter((row) => row["role"] !== "context");
  const ids = new Set([...own.map((row) => row["source_id"]), ...facts.map(({ sourceId }) => sourceId)]);
  const found = [...ids].flatMap((id) => library.sources.get(String(id ?? "")) ?? []);
  const publishers = group(found, ({ publisher }) => publisher);
  return [...publishers]
    .map(([publisher, sources]) => ({ publisher, sources }))
    .toSorted((a, b) => b.sources.length - a.sources.length || (a.publisher < b.publisher ? -1 : 1));
}

function neighbours(library: Library, choices: Choices, country: CountryCode) {
  const members = membersOf(choices.group, library.countries, choices.groups);
  const inOrder = [...new Set([...members, country])]
    .map(countryByCode)
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
    .map(({ code }) => code);
  if (inOrder.length < 2) return { previous: null, next: null };
  const own = inOrder.indexOf(country);
  return { previous: inOrder.at(own - 1) ?? null, next: inOrder[(own + 1) % inOrder.length] ?? null };
}

function countOf(years: readonly (number | null)[]): PageCount | null {
  const known = years.filter((year) => year !== null);
  return known.length === 0
    ? null
    : { count: known.length, from: Math.min(...known), to: Math.max(...known) };
}

function designationsOf(
  library: Library,
  country: CountryCode,
  inView: (year: number) => boolean,
): readonly PageDesignation[] {
  const stated = library.designations.filter(
    (d) => d.country === country && inView(d.year) && !d.inferred && d.status !== "not designated",
  );
  const lists = group(stated, ({ body, status }) => JSON.stringify([body, status]));
  return [...lists.values()].flatMap((rows) => {
    const first = rows[0];
    const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
    return first === undefined ? [] : [{ body: first.body, status: first.status, years }];
  });
}
