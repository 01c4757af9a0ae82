import type { TariffUnit } from "../../choices/choices.ts";
import type { LegalEvent, Rates, Tariff } from "../../dataset/dataset.ts";
import { shifted } from "../rates.ts";
import {
  fineAmount,
  groupKey,
  isUnstatedAfter,
  subjectsOf,
  tariffGroups,
  unstatedFine,
  type FineAmount,
  type TariffGroup,
} from "./amount.ts";

/** What holds for one subject on one side of the change. */
export interface TariffSide {
  readonly fine: FineAmount | null;
  /** Warning, expulsion, suspension, no longer liable, each with what the law says of it. */
  readonly signs: readonly Tariff[];
  /** Penalties of the other side of which no source says whether they stay. */
  readonly unstated: readonly Tariff[];
}

export interface SlopeRow {
  readonly subject: string;
  readonly before: TariffSide;
  readonly after: TariffSide;
}

/** Fines of the articles that change on a day, on the day before and on that day. */
export interface TariffsSlope {
  readonly date: string;
  /** False where nothing in the data was replaced: then the before sides are empty. */
  readonly changed: boolean;
  readonly parts: readonly { readonly group: TariffGroup; readonly rows: readonly SlopeRow[] }[];
}

/**
 * Before and after the day, within the years, on which most tariffs replace earlier ones, or the day of the chosen
 * event where that is one. Null when no tariff begins in these years.
 */
export function tariffsSlope(
  tariffs: readonly Tariff[],
  [from, to]: readonly [number, number],
  event: LegalEvent | null,
  unit: TariffUnit,
  rates: Rates,
): TariffsSlope | null {
  const days = [...new Set(tariffs.flatMap((tariff) => tariff.validFrom ?? []))].filter((day) => {
    const year = Number(day.slice(0, 4));
    return year >= from && year <= to;
  });
  const date = dayOfChange(tariffs, days, event);
  if (date === null) return null;
  const articles = new Set(tariffs.filter((t) => t.validFrom === date).map(articleKey));
  const ofArticles = tariffs.filter((tariff) => articles.has(articleKey(tariff)));
  const before = ofArticles.filter((tariff) => heldBefore(tariff, date));
  const after = ofArticles.filter((tariff) => holdsFrom(tariff, date));
  const changed = replacements(tariffs, date) > 0;
  const shown = [...(changed ? before : []), ...after];
  return {
    date,
    changed,
    parts: tariffGroups(shown).map((group) => {
      const ofGroup = shown.filter((tariff) => groupKey(tariff) === groupKey(group));
      return {
        group,
        rows: subjectsOf(ofGroup).map((subject) => {
          const own = (side: readonly Tariff[]) =>
            side.filter((t) => t.subject === subject && groupKey(t) === groupKey(group));
          return {
            subject,
            before: sideOf(changed ? own(before) : [], shifted(date, -1), unit, rates),
            after: withUnstated(
              sideOf(own(after), date, unit, rates),
              changed ? own(before).filter((old) => isUnstatedAfter(old, tariffs)) : [],
              date,
            ),
          };
        }),
      };
    }),
  };
}

function dayOfChange(
  tariffs: readonly Tariff[],
  days: readonly string[],
  event: LegalEvent | null,
): string | null {
  const eventDay = days.find((day) => day === event?.date.iso && event.country === tariffs[0]?.country);
  if (eventDay !== undefined && replacements(tariffs, eventDay) > 0) return eventDay;
  const begun = (day: string) => tariffs.filter((tariff) => tariff.validFrom === day).length;
  const ranked = [...days].sort(
    (a, b) => replacements(tariffs, b) - replacements(tariffs, a) || begun(b) - begun(a) || (a < b ? 1 : -1),
  );
  return ranked[0] ?? null;
}

/** Tariffs beginning on a day for a subject who was liable under the same part until then. */
function replacements(tariffs: readonly Tariff[], day: string): number {
  return tariffs.filter(
    (tariff) =>
      tariff.validFrom === day &&
      tariffs.some(
        (old) => old.validTo === day && old.subject === tariff.subject && groupKey(old) === groupKey(tariff),
      ),
  ).length;
}

function sideOf(tariffs: readonly Tariff[], day: string, unit: TariffUnit, rates: Rates): TariffSide {
  const fine = tariffs.find((tariff) => tariff.penaltyKind === "fine");
  return {
    fine: fine === undefined ? null : fineAmount(fine, day, unit, rates),
    signs: tariffs.filter((tariff) => tariff !== fine),
    unstated: [],
  };
}

function withUnstated(side: TariffSide, unstated: readonly Tariff[], day: string): TariffSide {
  const fine = unstated.find((tariff) => tariff.penaltyKind === "fine");
  return {
    fine: side.fine ?? (fine === undefined ? null : unstatedFine(fine, day)),
    signs: side.signs,
    unstated: unstated.filter((tariff) => tariff.penaltyKind !== "fine"),
  };
}

function heldBefore(tariff: Tariff, day: string): boolean {
  return (
    (tariff.validFrom === null || tariff.validFrom < day) &&
    (tariff.validTo === null || tariff.validTo >= day)
  );
}

function holdsFrom(tariff: Tariff, day: string): boolean {
  return (
    (tariff.validFrom === null || tariff.validFrom <= day) &&
    (tariff.validTo === null || tariff.validTo > day)
  );
}

function articleKey(tariff: Tariff): string {
  return `${tariff.law}|${tariff.article}`;
}
