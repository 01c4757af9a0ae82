import type { TariffUnit } from "../../choices/choices.ts";
import type { ImposedFine, Rates, Tariff } from "../../dataset/dataset.ts";
import { mciChanges, shifted } from "../rates.ts";
import { fineAmount, type FineAmount } from "../tariffs/amount.ts";

/** An article as a fine names it: "490(3)" is part 3 of Article 490, "374-1/375" one of two articles. */
export interface NamedArticle {
  readonly articles: readonly string[];
  /** null where the fine does not say which part. */
  readonly part: string | null;
}

export function namedArticle(article: string): NamedArticle {
  const [, names = article, part] = /^([^()]*)\(([^()]+)\)$/.exec(article) ?? [];
  return {
    articles: names
      .split("/")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    part: part ?? null,
  };
}

/** Why a fine has no tariff beside it. */
export type NoTariff =
  "no-article" | "not-held" | "amount-unknown" | "no-subject" | "not-in-force" | "undated";

/** The fines that the law provided for the same article and subject while the date may have been. */
export interface TariffThen {
  /** With a known amount, one a part; the fine's own part where it names one. */
  readonly tariffs: readonly Tariff[];
  /** Of the same article and subject, but the amount was not found: no range can hold them. */
  readonly unknown: readonly Tariff[];
  /** Why there is none; null where there is one. */
  readonly missing: NoTariff | null;
  /** The tariff changed within the month or year that is all the source gives: either may have been in force. */
  readonly changed: boolean;
}

/** The tariff in force on the day of a fine, or on any day of its month or year where the day is not known. */
export function tariffThen(fine: ImposedFine, tariffs: readonly Tariff[]): TariffThen {
  const none = (missing: NoTariff): TariffThen => ({ tariffs: [], unknown: [], missing, changed: false });
  const { articles, part } = namedArticle(fine.article);
  if (articles.length === 0) return none("no-article");
  const ofArticle = tariffs.filter(
    (tariff) =>
      tariff.country === fine.country &&
      tariff.penaltyKind === "fine" &&
      articles.includes(tariff.article) &&
      (part === null || tariff.part === part),
  );
  if (ofArticle.length === 0) return none("not-held");
  const days = daysOf(fine);
  if (days === null) return none("undated");
  const then = ofArticle.filter((tariff) => heldOn(tariff, days));
  if (then.length === 0) return none("not-in-force");
  const ofSubject = then.filter((tariff) => tariff.subject === fine.subject);
  if (ofSubject.length === 0) return none("no-subject");
  const known = ofSubject.filter((tariff) => tariff.amount !== null);
  if (known.length === 0) return none("amount-unknown");
  return {
    tariffs: known,
    unknown: ofSubject.filter((tariff) => tariff.amount === null),
    missing: null,
    changed: known.some((tariff) => !heldThroughout(tariff, days)),
  };
}

/** First and last day on which a fine may have been imposed; null where it has no date. */
export function daysOf({ date }: ImposedFine): readonly [string, string] | null {
  if (date.iso === null || date.precision === "unknown" || date.precision === "before") return null;
  const [year = "", month = "01"] = date.iso.split("-");
  if (date.precision === "day") return [date.iso, date.iso];
  if (date.precision === "year") return [`${year}-01-01`, `${year}-12-31`];
  const next =
    month === "12" ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, "0")}-01`;
  return [`${year}-${month}-01`, shifted(next, -1)];
}

/** The law's fine of one part for one subject over days on which neither it nor its rates change. */
export interface TariffPiece {
  readonly fine: FineAmount;
  readonly from: string;
  /** The first day after. */
  readonly to: string;
}

/**
 * What these tariffs provide over the years, in the wished unit: pieces end where the tariff or the MCI changes and, for
 * rates of a year, at the end of it. A tariff whose start is not known begins nowhere and is left out.
 */
export function tariffPieces(
  tariffs: readonly Tariff[],
  [first, last]: readonly [number, number],
  unit: TariffUnit,
  rates: Rates,
): readonly TariffPiece[] {
  const [start, end] = [`${first}-01-01`, `${last + 1}-01-01`];
  const newYears = Array.from({ length: last - first + 1 }, (_, i) => `${first + i}-01-01`);
  const changes = unit === "MCI" ? [] : [...mciChanges(rates), ...newYears];
  return tariffs.flatMap((tariff) => {
    if (tariff.validFrom === null) return [];
    const from = tariff.validFrom > start ? tariff.validFrom : start;
    const to = tariff.validTo !== null && tariff.validTo < end ? tariff.validTo : end;
    const days = [...new Set([from, ...changes.filter((day) => day > from && day < to), to])].sort();
    return days.slice(0, -1).flatMap((day, i) => {
      const next = days[i + 1];
      return next === undefined || from >= to
        ? []
        : [{ fine: fineAmount(tariff, day, unit, rates), from: day, to: next }];
    });
  });
}

function heldOn(tariff: Tariff, [first, last]: readonly [string, string]): boolean {
  return (
    tariff.validFrom !== null &&
    tariff.validFrom <= last &&
    (tariff.validTo === null || tariff.validTo > first)
  );
}

function heldThroughout(tariff: Tariff, [first, last]: readonly [string, string]): boolean {
  return (
    tariff.validFrom !== null &&
    tariff.validFrom <= first &&
    (tariff.validTo === null || tariff.validTo > last)
  );
}
