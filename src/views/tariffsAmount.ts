import type { TariffUnit } from "../choices/choices.ts";
import type { Rates, Tariff } from "../dataset/dataset.ts";
import { convert, type Converted } from "./rates.ts";

/** The amount of a fine on a day, in the wished unit, or why there is none. */
export interface FineAmount {
  readonly tariff: Tariff;
  /** In `unit`; null where `missing` says why. */
  readonly value: number | null;
  /** The lower end where the law gives a range. */
  readonly low: number | null;
  /** The unit of the value: the wished one for fines in MCI, else the law's own. */
  readonly unit: string;
  readonly missing: "unknown" | "no-rate" | null;
  /** The year without a rate. */
  readonly year: number;
  readonly sourceIds: readonly string[];
}

/** A fine on a day. Amounts that the law gives in money or wages stay as they are: nothing here converts them. */
export function fineAmount(tariff: Tariff, date: string, unit: TariffUnit, rates: Rates): FineAmount {
  const year = Number(date.slice(0, 4));
  const common = { tariff, year, sourceIds: [tariff.sourceId] };
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
    sourceIds: [tariff.sourceId, ...(high satisfies Converted).sourceIds],
  };
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

/** The source doubts this row: it names a conflict, an ambiguity or something that was not found. */
export function isDoubted(tariff: Tariff): boolean {
  return /AMBIGUOUS|CONFLICT|NOT FOUND/.test(tariff.note);
}
