import type { TariffUnit } from "../../choices/choices.ts";
import type { MciRate, Rates, Tariff, YearRate } from "../../dataset/dataset.ts";
import { convert } from "../rates.ts";

/** The amount of a fine on a day, in the wished unit, or why there is none. */
export interface FineAmount {
  readonly tariff: Tariff;
  /** In `unit`; null where `missing` says why. */
  readonly value: number | null;
  /** The lower end where the law gives a range. */
  readonly low: number | null;
  /** The unit of the value: the wished one for fines in MCI, else the law's own. */
  readonly unit: string;
  readonly missing: "unknown" | "no-rate" | "not-stated" | null;
  /** The year without a rate. */
  readonly year: number;
  readonly sourceIds: readonly string[];
  /** The rates that it was made with, the MCI first. */
  readonly rates: readonly (MciRate | YearRate)[];
}

/** A fine on a day. Amounts that the law gives in money or wages stay as they are: nothing here converts them. */
export function fineAmount(tariff: Tariff, date: string, unit: TariffUnit, rates: Rates): FineAmount {
  const year = Number(date.slice(0, 4));
  const common = { tariff, year, sourceIds: [tariff.sourceId], rates: [] };
  const own = { ...common, unit: tariff.unit };
  if (tariff.amount === null) return { ...own, value: null, low: null, missing: "unknown" };
  if (tariff.unit !== "MCI") return { ...own, value: tariff.amount, low: tariff.amountMin, missing: null };
  const high = convert(tariff.amount, date, unit, rates);
  if ("missing" in high) return { ...common, unit, value: null, low: null, missing: "no-rate" };
  const low = tariff.amountMin === null ? null : convert(tariff.amountMin, date, unit, rates);
  return {
    ...common,
    unit,
    value: high.value,
    low: low === null || "missing" in low ? null : low.value,
    missing: null,
    sourceIds: [tariff.sourceId, ...high.sourceIds],
    rates: [high.mci, high.rate].filter((rate) => rate !== null),
  };
}

/** A fine of which no source says whether it stays after a day. */
export function unstatedFine(tariff: Tariff, date: string): FineAmount {
  return {
    tariff,
    value: null,
    low: null,
    unit: tariff.unit,
    missing: "not-stated",
    year: Number(date.slice(0, 4)),
    sourceIds: [tariff.sourceId],
    rates: [],
  };
}

/**
 * The part was amended on the day on which this penalty ends in the data, but nothing there says that the subject is no
 * longer liable or what the penalty is from then on: whether it stays is not stated.
 */
export function isUnstatedAfter(tariff: Tariff, tariffs: readonly Tariff[]): boolean {
  const next = tariffs.filter(
    (other) =>
      tariff.validTo !== null && other.validFrom === tariff.validTo && groupKey(other) === groupKey(tariff),
  );
  return (
    next.length > 0 &&
    !next.some(
      (other) =>
        other.subject === tariff.subject &&
        (other.penaltyKind === tariff.penaltyKind || other.penaltyKind === "excluded"),
    )
  );
}

/** One part of an article; laws without numbered parts have one group an offence. */
export interface TariffGroup {
  readonly law: string;
  readonly article: string;
  readonly part: string;
  readonly offence: string;
}

/** The parts that these tariffs belong to, in the order of the file. */
export function tariffGroups(tariffs: readonly Tariff[]): readonly TariffGroup[] {
  const groups = new Map<string, TariffGroup>();
  for (const { law, article, part, offence } of tariffs) {
    const group = { law, article, part, offence };
    if (!groups.has(groupKey(group))) groups.set(groupKey(group), group);
  }
  return [...groups.values()];
}

export function groupKey({ law, article, part, offence }: TariffGroup): string {
  return [law, article, part, ...(article === "" ? [offence] : [])].join("|");
}

const subjectOrder = ["individual", "official", "legal_entity", "foreigner"];

/** The subjects of these tariffs: individuals first, foreigners last. */
export function subjectsOf(tariffs: readonly Tariff[]): readonly string[] {
  const place = (subject: string) => {
    const at = subjectOrder.indexOf(subject);
    return at < 0 ? subjectOrder.length : at;
  };
  return [...new Set(tariffs.map((tariff) => tariff.subject))].sort(
    (a, b) => place(a) - place(b) || (a < b ? -1 : 1),
  );
}

/** The source doubts this row: it names a conflict, an ambiguity or something not found or not stated. */
export function isDoubted(tariff: Tariff): boolean {
  return /AMBIGUOUS|CONFLICT|NOT FOUND|not stated/.test(tariff.note);
}
