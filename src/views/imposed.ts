import type { Choices, FigureChoice, TariffUnit } from "../choices/choices.ts";
import { filterFor } from "../choices/filter.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { ImposedFine, LegalEvent, Rates, Source, Tariff } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { dateSpan, yearOf } from "../time/partialDate.ts";
import { imposedAmount, type ImposedAmount } from "./imposed/amount.ts";
import {
  namedArticle,
  tariffPieces,
  tariffThen,
  type TariffPiece,
  type TariffThen,
} from "./imposed/tariff.ts";
import { tally } from "./penalties/country.ts";
import type { FlatRow } from "./row.ts";
import { scopeOf } from "./scope.ts";

/** A fine that was imposed, beside what the law provided on that day. */
export interface ImposedEntry {
  readonly fine: ImposedFine;
  /** Where its date stands on the axis, from and to; null for an undated one. */
  readonly span: readonly [number, number] | null;
  /** In the unit of the view. */
  readonly amount: ImposedAmount;
  /** In MCI, whatever the unit: what the multiple is made from. */
  readonly inMci: ImposedAmount;
  readonly inForce: TariffThen;
  /** How many times the most that the law provided, for the highest and the lowest of the tariffs; null without one. */
  readonly multiple: readonly [number, number] | null;
  /** The MCI of that day was itself read from a fine of the same source, so that its multiple proves nothing. */
  readonly circular: boolean;
  /** It was read from this very fine: the note of the MCI names its amount. */
  readonly readFromThis: boolean;
  /** The note says that the source's multiple, year or subject is inferred or assumed. */
  readonly inferred: boolean;
}

export interface ImposedView {
  readonly title: string | null;
  readonly country: CountryCode | null;
  readonly dimmed: boolean;
  readonly others: readonly CountryCode[];
  readonly unit: TariffUnit;
  /** The currency of fines that are not converted; null where the unit holds. */
  readonly ownUnit: string | null;
  readonly years: readonly [number, number] | null;
  readonly entries: readonly ImposedEntry[];
  /** What the law provided for the articles and subjects of these fines, over the years. */
  readonly pieces: readonly TariffPiece[];
  /** Fines of the country outside the years in view. */
  readonly outside: number;
  readonly event: LegalEvent | null;
  readonly sources: readonly Source[];
}

/** Fines of the first country in focus that has any, in the unit that the figure asks for. */
export function imposedView(library: Library, choices: Choices, figure: FigureChoice): ImposedView {
  const { focus, chosen, members, event } = scopeOf(library, choices, figure);
  // The scope's own years end where other data sets do, and fines may be older than any of them.
  const { years: inView } = filterFor(choices, figure.id);
  const has = (code: CountryCode) => library.fines.some((fine) => fine.country === code);
  const country =
    chosen.length === 0
      ? (tally(library.fines.map((fine) => fine.country).filter((code) => members.includes(code)))[0]?.[0] ??
        null)
      : (focus.find(has) ?? focus[0] ?? chosen[0] ?? null);
  const all = library.fines.filter((fine) => fine.country === country);
  const fines = all.filter((fine) => {
    const year = yearOf(fine.date);
    return year === null || (year >= inView[0] && year <= inView[1]);
  });
  const unit = figure.unit ?? "MCI";
  const ownUnit = ownUnitOf(fines);
  const entries = fines.map((fine) => entryOf(fine, unit, ownUnit, library));
  const years = extentOf(fines.flatMap((fine) => yearOf(fine.date) ?? []));
  const pieces =
    years === null
      ? []
      : tariffPieces(besides(fines, library.tariffs), years, unit, library.rates).filter(
          ({ fine }) => ownUnit === null || fine.unit === ownUnit,
        );
  const shown = [
    ...entries.flatMap(({ fine, amount, inMci }) => [
      fine.sourceId,
      ...[amount.rate, inMci.rate].flatMap((rate) => (rate === null ? [] : [rate.sourceId])),
    ]),
    ...pieces.flatMap(({ fine }) => fine.sourceIds),
  ];
  return {
    title: figure.title ?? null,
    country,
    dimmed: country !== null && chosen.length > 0 && !focus.includes(country),
    others: chosen.filter((code) => code !== country && has(code)),
    unit,
    ownUnit,
    years,
    entries,
    pieces,
    outside: all.length - fines.length,
    event,
    sources: [...new Set(shown)].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** Each fine with its multiples, the source's own and the one computed here, then what the law provided. */
export function imposedRows(view: ImposedView, library: Library): readonly FlatRow[] {
  const { country } = view;
  if (country === null) return [];
  const row = (given: Partial<Record<keyof typeof emptyRow, string | number | null>>): FlatRow => ({
    country,
    country_name: countryByCode(country).name,
    ...emptyRow,
    ...given,
  });
  const titled = (id: string) => library.sources.get(id)?.title ?? null;
  return [
    ...view.entries.map(({ fine, amount, inMci, inForce, multiple, circular, readFromThis, inferred }) =>
      row({
        kind: "fine",
        date: fine.date.iso,
        precision: fine.date.precision,
        article: fine.article || null,
        offence: fine.offence,
        subject: fine.subject,
        amount: fine.amount,
        currency: fine.currency,
        unit: view.ownUnit ?? view.unit,
        value: amount.value,
        missing: amount.missing,
        rate: amount.rate === null ? null : rateValue(amount.rate),
        mci_multiple_of_source: fine.mciMultiple,
        mci_multiple_computed: fine.amount === null ? null : inMci.value,
        mci_computed_missing: fine.amount === null ? "no-amount" : inMci.missing,
        mci_read_from_this_fine: readFromThis ? "true" : "false",
        mci_read_from_same_source: circular ? "true" : "false",
        inferred: inferred ? "true" : "false",
        tariff_low: lowest(inForce.tariffs),
        tariff_high: highest(inForce.tariffs),
        tariff_unit: inForce.tariffs[0]?.unit ?? null,
        tariff_n: inForce.tariffs.length,
        tariff_amount_unknown: inForce.unknown.map(provisionOf).join("; ") || null,
        tariff_missing: inForce.missing,
        tariff_changed_within_date: inForce.changed ? "true" : "false",
        multiple_low: multiple?.[0] ?? null,
        multiple_high: multiple?.[1] ?? null,
        source_id: fine.sourceId,
        source: titled(fine.sourceId),
        note: fine.note || null,
      }),
    ),
    ...view.pieces.map(({ fine, from, to }) =>
      row({
        kind: "tariff",
        date: from,
        until: to,
        article: fine.tariff.article,
        part: fine.tariff.part || null,
        offence: fine.tariff.offence,
        subject: fine.tariff.subject,
        amount: fine.tariff.amount,
        currency: fine.tariff.unit,
        unit: fine.unit,
        value: fine.value,
        missing: fine.missing,
        source_id: fine.tariff.sourceId,
        source: titled(fine.tariff.sourceId),
        note: fine.tariff.note || null,
      }),
    ),
  ];
}

const emptyRow = {
  kind: null,
  date: null,
  until: null,
  precision: null,
  article: null,
  part: null,
  offence: null,
  subject: null,
  amount: null,
  currency: null,
  unit: null,
  value: null,
  missing: null,
  rate: null,
  mci_multiple_of_source: null,
  mci_multiple_computed: null,
  mci_computed_missing: null,
  mci_read_from_this_fine: null,
  mci_read_from_same_source: null,
  inferred: null,
  tariff_low: null,
  tariff_high: null,
  tariff_unit: null,
  tariff_n: null,
  tariff_amount_unknown: null,
  tariff_missing: null,
  tariff_changed_within_date: null,
  multiple_low: null,
  multiple_high: null,
  source_id: null,
  source: null,
  note: null,
};

function entryOf(
  fine: ImposedFine,
  unit: TariffUnit,
  ownUnit: string | null,
  { tariffs, rates }: { readonly tariffs: readonly Tariff[]; readonly rates: Rates },
): ImposedEntry {
  const inMci = imposedAmount(fine, "MCI", rates);
  const amount =
    ownUnit !== null && fine.currency === ownUnit && fine.amount !== null
      ? { value: fine.amount, missing: null, rate: null }
      : imposedAmount(fine, unit, rates);
  const inForce = tariffThen(fine, tariffs);
  const circular = inMci.rate?.basis === "derived_from_fine" && inMci.rate.sourceId === fine.sourceId;
  return {
    fine,
    span: dateSpan(fine.date),
    amount,
    inMci,
    inForce,
    multiple: multipleOf(fine, inMci.value, inForce.tariffs),
    circular,
    readFromThis: circular && numbersIn(inMci.rate?.note ?? "").includes(fine.amount ?? NaN),
    inferred: /inferred|assumed/i.test(fine.note),
  };
}

/** "103,000 tenge in June 2006 read as 100 MCI": 103000, 2006, 100. */
function numbersIn(note: string): readonly number[] {
  return (note.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((digits) => Number(digits.replaceAll(",", "")));
}

/** The fine by the highest and by the lowest of the tariffs, both in one unit; null where they are not. */
function multipleOf(
  fine: ImposedFine,
  mci: number | null,
  tariffs: readonly Tariff[],
): readonly [number, number] | null {
  const [low, high] = [lowest(tariffs), highest(tariffs)];
  const unit = tariffs[0]?.unit;
  if (low === null || high === null || low === 0 || tariffs.some((tariff) => tariff.unit !== unit))
    return null;
  const value = unit === "MCI" ? mci : fine.currency === unit ? fine.amount : null;
  return value === null ? null : [value / high, value / low];
}

function lowest(tariffs: readonly Tariff[]): number | null {
  const amounts = tariffs.flatMap((tariff) => tariff.amount ?? []);
  return amounts.length === 0 ? null : Math.min(...amounts);
}

function highest(tariffs: readonly Tariff[]): number | null {
  const amounts = tariffs.flatMap((tariff) => tariff.amount ?? []);
  return amounts.length === 0 ? null : Math.max(...amounts);
}

/** Fines of the law for the articles, parts and subjects that these fines name. */
function besides(fines: readonly ImposedFine[], tariffs: readonly Tariff[]): readonly Tariff[] {
  return tariffs.filter(
    (tariff) =>
      tariff.penaltyKind === "fine" &&
      tariff.amount !== null &&
      fines.some((fine) => {
        const { articles, part } = namedArticle(fine.article);
        return (
          fine.country === tariff.country &&
          fine.subject === tariff.subject &&
          articles.includes(tariff.article) &&
          (part === null || part === tariff.part)
        );
      }),
  );
}

/** The currency of fines of which none is in tenge or MCI: those are not converted. */
function ownUnitOf(fines: readonly ImposedFine[]): string | null {
  const convertible = fines.some((fine) => fine.currency === "KZT" || fine.mciMultiple !== null);
  return convertible ? null : (tally(fines.map((fine) => fine.currency))[0]?.[0] ?? null);
}

function provisionOf({ article, part }: Tariff): string {
  return part === "" ? article : `${article}(${part})`;
}

function rateValue(rate: NonNullable<ImposedAmount["rate"]>): number {
  return "tenge" in rate ? rate.tenge : rate.value;
}

function extentOf(years: readonly number[]): readonly [number, number] | null {
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
