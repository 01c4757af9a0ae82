import type { Choices, FigureChoice, TariffUnit } from "../choices/choices.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { LegalEvent, Source, Tariff } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import type { FlatRow } from "./row.ts";
import { scopeOf } from "./scope.ts";
import { groupKey, isDoubted, type FineAmount } from "./tariffs/amount.ts";
import { tariffsSlope, type TariffsSlope } from "./tariffs/slope.ts";
import { tariffsSteps, type TariffsSteps } from "./tariffs/steps.ts";

/** What half of the tariffs that begin on a day or more say in their note. */
export interface SharedNote {
  readonly day: string;
  readonly note: string;
}

/** What the law of one country provides: before and after a change, or over time. */
export interface TariffsView {
  readonly title: string | null;
  readonly country: CountryCode | null;
  readonly dimmed: boolean;
  /** False where the data hold no tariff of the country at all. */
  readonly hasTariffs: boolean;
  /** Other chosen countries with tariffs. */
  readonly others: readonly CountryCode[];
  /** The wished unit. Fines that the law does not give in MCI keep their own. */
  readonly unit: TariffUnit;
  /** The law's own units other than MCI. */
  readonly ownUnits: readonly string[];
  readonly form: "steps" | "slope";
  readonly slope: TariffsSlope | null;
  readonly steps: TariffsSteps | null;
  readonly laws: readonly string[];
  readonly articles: readonly string[];
  /** Tariffs shown whose source names a conflict, an ambiguity or something not found. */
  readonly doubted: readonly Tariff[];
  /** Sentences that stand in the note of at least half of the tariffs that begin on a day in view. */
  readonly sharedNotes: readonly SharedNote[];
  /** Penalties shown of which no source says whether they stay after a change, unless a note in view says so. */
  readonly unstated: readonly Tariff[];
  /** Years whose amounts were made with a rate that is derived, not published. */
  readonly derivedYears: readonly number[];
  /** The one part and subject that the figure is narrowed to, if any. */
  readonly part: string | null;
  readonly subject: string | null;
  readonly event: LegalEvent | null;
  /** Of the tariffs and rates shown, then those that their notes name. */
  readonly sources: readonly Source[];
  readonly namedInNotes: readonly Source[];
}

/** Tariffs of the first country in focus that has any, in the form and unit that the figure asks for. */
export function tariffsView(library: Library, choices: Choices, figure: FigureChoice): TariffsView {
  const { filter, focus, chosen, members, event } = scopeOf(library, choices, figure);
  const has = (code: CountryCode) => library.tariffs.some((tariff) => tariff.country === code);
  const country = (chosen.length === 0 ? members : focus).find(has) ?? focus[0] ?? chosen[0] ?? null;
  const tariffs = library.tariffs.filter(
    (tariff) =>
      tariff.country === country &&
      (figure.part === undefined || tariff.part === figure.part) &&
      (figure.subject === undefined || tariff.subject === figure.subject),
  );
  const unit = figure.unit ?? "MCI";
  const form = figure.form === "steps" ? "steps" : "slope";
  const slope = form === "slope" ? tariffsSlope(tariffs, filter.years, event, unit, library.rates) : null;
  const steps = form === "steps" ? tariffsSteps(tariffs, filter.years, unit, library.rates) : null;
  const shown = [...new Set(entriesOf({ slope, steps }).map((entry) => entry.tariff))];
  const sourceIds = entriesOf({ slope, steps }).flatMap(({ tariff, fine }) => [
    tariff.sourceId,
    ...(fine?.sourceIds ?? []),
  ]);
  const begun = shown.filter(({ validFrom }) =>
    slope !== null
      ? validFrom === slope.date
      : steps !== null && validFrom !== null && isWithin(Number(validFrom.slice(0, 4)), steps.years),
  );
  return {
    title: figure.title ?? null,
    country,
    dimmed: country !== null && chosen.length > 0 && !focus.includes(country),
    hasTariffs: tariffs.length > 0,
    others: chosen.filter((code) => code !== country && has(code)),
    unit,
    ownUnits: [
      ...new Set(
        shown
          .filter((t) => t.penaltyKind === "fine" && t.unit !== "MCI" && t.amount !== null)
          .map((t) => t.unit),
      ),
    ],
    form,
    slope,
    steps,
    laws: [...new Set(shown.map((tariff) => tariff.law))],
    articles: [...new Set(shown.map((tariff) => tariff.article))],
    doubted: shown.filter(isDoubted),
    sharedNotes: sharedNotes(begun),
    unstated: unstatedOf(entriesOf({ slope, steps })),
    derivedYears: derivedYears({ slope, steps }),
    part: figure.part ?? null,
    subject: figure.subject ?? null,
    event,
    sources: [...new Set(sourceIds)].flatMap((id) => library.sources.get(id) ?? []),
    namedInNotes: [
      ...new Set(shown.flatMap((tariff) => tariff.note.match(/[\w-]*[a-z][\w-]*\d[\w-]*/g) ?? [])),
    ].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** Every tariff in view with the amount as the law has it and as it is shown. */
export function tariffsRows(view: TariffsView, library: Library): readonly FlatRow[] {
  return entriesOf(view).map(({ tariff, side, from, to, fine, unstated }): FlatRow => ({
    country: tariff.country,
    country_name: countryByCode(tariff.country).name,
    law: tariff.law,
    article: tariff.article,
    part: tariff.part,
    offence: tariff.offence,
    subject: tariff.subject,
    penalty_kind: tariff.penaltyKind,
    side,
    shown_from_year: from === null ? null : Math.round(from * 100) / 100,
    shown_to_year: to === null ? null : Math.round(to * 100) / 100,
    amount_min: unstated ? null : tariff.amountMin,
    amount: unstated ? null : tariff.amount,
    amount_unit: tariff.unit,
    shown_min: fine?.low ?? null,
    shown: fine?.value ?? null,
    shown_unit: fine?.unit ?? null,
    missing: unstated ? "not-stated" : (fine?.missing ?? null),
    valid_from: tariff.validFrom,
    valid_until_exclusive: tariff.validTo,
    source_id: tariff.sourceId,
    source: library.sources.get(tariff.sourceId)?.title ?? null,
    rate_source_ids: fine?.sourceIds.slice(1).join(" ") ?? null,
    rate_notes:
      fine?.rates
        .map((rate) => [rate.basis, rate.note].filter((words) => words !== "").join(": "))
        .join("; ") ?? null,
    note: tariff.note,
  }));
}

interface Entry {
  readonly tariff: Tariff;
  readonly side: "before" | "after" | null;
  /** Where on the axis of years, in the form over time. */
  readonly from: number | null;
  readonly to: number | null;
  readonly fine: FineAmount | null;
  /** No source says whether it holds on this side or stretch. */
  readonly unstated: boolean;
}

function entriesOf({ slope, steps }: Pick<TariffsView, "slope" | "steps">): readonly Entry[] {
  const nowhere = { from: null, to: null };
  const ofSlope = (slope?.parts ?? []).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      (["before", "after"] as const).flatMap((side): Entry[] => [
        ...(row[side].fine === null
          ? []
          : [entryOf({ ...nowhere, tariff: row[side].fine.tariff, side, fine: row[side].fine })]),
        ...row[side].signs.map((tariff) => entryOf({ ...nowhere, tariff, side, fine: null })),
        ...row[side].unstated.map((tariff) => ({ ...nowhere, tariff, side, fine: null, unstated: true })),
      ]),
    ),
  );
  const ofSteps = (steps?.parts ?? []).flatMap(({ series, lanes }): Entry[] => [
    ...series.flatMap(({ pieces }) =>
      pieces.map(({ from, to, fine }) => entryOf({ tariff: fine.tariff, side: null, from, to, fine })),
    ),
    ...lanes.flatMap(({ stretches }) =>
      stretches.map(({ from, to, tariff, unstated }) => ({
        tariff,
        side: null,
        from,
        to,
        fine: null,
        unstated,
      })),
    ),
  ]);
  return [...ofSlope, ...ofSteps];
}

function entryOf(entry: Omit<Entry, "unstated">): Entry {
  return { ...entry, unstated: entry.fine?.missing === "not-stated" };
}

function unstatedOf(entries: readonly Entry[]): readonly Tariff[] {
  const unstated = entries.filter((entry) => entry.unstated).map((entry) => entry.tariff);
  return [...new Set(unstated)].filter(
    (old) =>
      !entries.some(
        ({ tariff }) =>
          tariff.validFrom === old.validTo &&
          tariff.subject === old.subject &&
          groupKey(tariff) === groupKey(old) &&
          tariff.note
            .split("; ")
            .some((words) => words.includes("not stated") && words.includes(old.penaltyKind)),
      ),
  );
}

function derivedYears(shown: Pick<TariffsView, "slope" | "steps">): readonly number[] {
  const years = entriesOf(shown).flatMap(({ fine }) =>
    fine !== null && fine.rates.some((rate) => rate.basis.startsWith("derived")) ? [fine.year] : [],
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

function sharedNotes(begun: readonly Tariff[]): readonly SharedNote[] {
  const days = [...new Set(begun.flatMap((tariff) => tariff.validFrom ?? []))].sort();
  return days.flatMap((day) => {
    const ofDay = begun.filter((tariff) => tariff.validFrom === day);
    const counts = new Map<string, number>();
    for (const sentence of ofDay.flatMap((tariff) => [...new Set(tariff.note.split("; "))])) {
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    }
    return [...counts]
      .filter(([sentence, n]) => sentence !== "" && n > 1 && n * 2 >= ofDay.length)
      .map(([note]) => ({ day, note }));
  });
}

function isWithin(year: number, [first, last]: readonly [number, number]): boolean {
  return year >= first && year <= last;
}
