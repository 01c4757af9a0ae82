import type { CountryCode } from "../country/country.ts";
import type {
  CaseStep,
  CountryFact,
  Dataset,
  Designation,
  DesignationList,
  ImposedFine,
  Issue,
  LegalEvent,
  OrganisationCount,
  PenaltyCount,
  PriceLevel,
  Ranking,
  Rates,
  ScoreIndex,
  Source,
  Tariff,
} from "./dataset.ts";

/** Every data set that is open, as the views read it. */
export interface Library {
  readonly datasets: readonly Dataset[];
  /** Data sets that could not be opened, and values that could not be read. */
  readonly issues: readonly Issue[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly indices: ReadonlyMap<string, ScoreIndex>;
  /** Every country of an index, in the order of their first. */
  readonly countries: readonly CountryCode[];
  readonly rankings: ReadonlyMap<string, Ranking>;
  readonly designations: readonly Designation[];
  readonly designationLists: readonly DesignationList[];
  readonly penalties: readonly PenaltyCount[];
  readonly tariffs: readonly Tariff[];
  readonly rates: Rates;
  readonly prices: readonly PriceLevel[];
  readonly fines: readonly ImposedFine[];
  readonly organisations: readonly OrganisationCount[];
  readonly events: readonly LegalEvent[];
  readonly cases: readonly CaseStep[];
  readonly facts: readonly CountryFact[];
  /** First and last year of which data sets tell that are still on their way. */
  readonly laterYears?: readonly [number, number];
  /** What is held back, where the library is shown as it was known on a day. */
  readonly known?: Known;
  /** Whether there are indices beyond those that are open, in the site's catalogue, which no library holds at once. */
  readonly hasCatalogue?: boolean;
}

/** What had not been published yet on a day. */
export interface Known {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Counts that were published later: ghosts beside what was known. */
  readonly later: readonly PenaltyCount[];
  /** How many counts and places were published later. Values of indices are not counted: they may be many thousands. */
  readonly withheld: number;
}

/** One library of many data sets. Where two define the same index or source, the first stands. */
export function libraryOf(datasets: readonly Dataset[], issues: readonly Issue[] = []): Library {
  return {
    datasets,
    issues,
    sources: firstById(datasets.flatMap((d) => d.sources)),
    indices: firstById(datasets.flatMap((d) => d.indices)),
    countries: countriesOf(datasets),
    rankings: firstById(datasets.flatMap((d) => d.rankings)),
    designations: datasets.flatMap((d) => d.designations),
    designationLists: datasets.flatMap((d) => d.designationLists),
    penalties: datasets.flatMap((d) => d.penalties),
    tariffs: datasets.flatMap((d) => d.tariffs),
    rates: {
      mci: datasets.flatMap((d) => d.rates.mci),
      tengePerDollar: datasets.flatMap((d) => d.rates.tengePerDollar),
      monthlyWage: datasets.flatMap((d) => d.rates.monthlyWage),
    },
    prices: datasets.flatMap((d) => d.prices),
    fines: datasets.flatMap((d) => d.fines),
    organisations: datasets.flatMap((d) => d.organisations),
    events: datasets.flatMap((d) => d.events),
    cases: datasets.flatMap((d) => d.cases),
    facts: datasets.flatMap((d) => d.facts),
  };
}

/** Gathered once: data sets of a reader's own may bring tens of thousands of indices. */
function countriesOf(datasets: readonly Dataset[]): readonly CountryCode[] {
  const found = new Set<CountryCode>();
  for (const { indices } of datasets)
    for (const { countries } of indices) for (const code of countries) found.add(code);
  return [...found];
}

function firstById<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const thing of things) if (!found.has(thing.id)) found.set(thing.id, thing);
  return found;
}
