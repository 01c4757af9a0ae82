import type { TariffUnit } from "../../choices/choices.ts";
import type { Rates, Tariff } from "../../dataset/dataset.ts";
import { yearFraction } from "../../time/partialDate.ts";
import { mciChanges, shifted } from "../rates.ts";
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

/** A stretch of the axis of years in which an amount holds. */
export interface StepPiece {
  readonly from: number;
  readonly to: number;
  readonly fine: FineAmount;
  /** The day from which it held is not known. */
  readonly openStart: boolean;
}

export interface StepSeries {
  readonly subject: string;
  readonly pieces: readonly StepPiece[];
}

/** A penalty other than a fine, over the time in which the law provides it. */
export interface StepLane {
  readonly kind: string;
  readonly stretches: readonly {
    readonly from: number;
    readonly to: number;
    readonly tariff: Tariff;
    readonly openStart: boolean;
    /** No source says whether it stays: after the change of the part. */
    readonly unstated: boolean;
  }[];
}

export interface StepPart {
  readonly group: TariffGroup;
  readonly series: readonly StepSeries[];
  readonly lanes: readonly StepLane[];
}

export interface TariffsSteps {
  readonly years: readonly [number, number];
  /** Amounts are one point a year, at its middle, since the rate is the mean of a year. */
  readonly yearly: boolean;
  readonly parts: readonly StepPart[];
  /** Fines without a known amount, of articles of which no amount in view is known; told, not drawn. */
  readonly notDrawn: readonly Tariff[];
}

/**
 * Amounts over time. In MCI they step with the law, in tenge also with every change of the MCI; in dollars and wages
 * there is one value a year, from the tariff and the MCI of 1 July and the mean rate of the year.
 */
export function tariffsSteps(
  tariffs: readonly Tariff[],
  years: readonly [number, number],
  unit: TariffUnit,
  rates: Rates,
): TariffsSteps | null {
  const overlapping = tariffs.filter((tariff) => {
    const [from, to] = clipped(tariff, years);
    return from < to;
  });
  const known = new Set(overlapping.filter((tariff) => tariff.amount !== null).map(articleKey));
  const inView = overlapping.filter((tariff) => known.size === 0 || known.has(articleKey(tariff)));
  const span = yearsInView(inView, years, rates);
  if (span === null) return null;
  const yearly = unit === "dollars" || unit === "wages";
  const piecesOf = (tariff: Tariff) =>
    yearly && tariff.unit === "MCI" && tariff.amount !== null
      ? yearlyPieces(tariff, span, unit, rates)
      : steppedPieces(tariff, span, unit, rates);
  const unstatedOf = (tariff: Tariff) => {
    const from = tariff.validTo === null ? Infinity : yearFraction(tariff.validTo);
    return from > span[0] && from < span[1] + 1 && isUnstatedAfter(tariff, tariffs)
      ? [{ from, to: span[1] + 1 }]
      : [];
  };
  return {
    years: span,
    notDrawn: overlapping.filter((tariff) => !inView.includes(tariff) && tariff.penaltyKind === "fine"),
    yearly: yearly && inView.some((tariff) => tariff.unit === "MCI"),
    parts: tariffGroups(inView).map((group) => {
      const own = inView.filter((tariff) => groupKey(tariff) === groupKey(group));
      const fines = own.filter((tariff) => tariff.penaltyKind === "fine");
      const others = own.filter((tariff) => tariff.penaltyKind !== "fine");
      return {
        group,
        series: subjectsOf(fines).map((subject) => ({
          subject,
          pieces: fines
            .filter((tariff) => tariff.subject === subject)
            .flatMap((tariff) => [
              ...piecesOf(tariff),
              ...unstatedOf(tariff).map((stretch) => ({
                ...stretch,
                fine: unstatedFine(tariff, tariff.validTo ?? ""),
                openStart: false,
              })),
            ])
            .sort((a, b) => a.from - b.from),
        })),
        lanes: [...new Set(others.map((tariff) => tariff.penaltyKind))].map((kind) => ({
          kind,
          stretches: others
            .filter((tariff) => tariff.penaltyKind === kind)
            .flatMap((tariff) => {
              const [from, to] = clipped(tariff, span);
              return [
                { from, to, tariff, openStart: tariff.validFrom === null, unstated: false },
                ...unstatedOf(tariff).map((stretch) => ({
                  ...stretch,
                  tariff,
                  openStart: false,
                  unstated: true,
                })),
              ];
            }),
        })),
      };
    }),
  };
}

/** From the first known start to the last change, or while one is in force to the last year that the rates know. */
function yearsInView(
  tariffs: readonly Tariff[],
  [first, last]: readonly [number, number],
  rates: Rates,
): readonly [number, number] | null {
  if (tariffs.length === 0) return null;
  const starts = tariffs.map((tariff) => Math.floor(clipped(tariff, [first, last])[0]));
  const ends = tariffs.flatMap((tariff) =>
    tariff.validTo === null ? [] : [yearIn(shifted(tariff.validTo, -1))],
  );
  const inForce = tariffs.some((tariff) => tariff.validTo === null);
  const from = Math.max(first, Math.min(...starts));
  const lastRate = Math.max(...rates.mci.map((rate) => yearIn(rate.validFrom)));
  const open = inForce ? [Number.isFinite(lastRate) ? lastRate : last] : [];
  const to = Math.min(last, Math.max(...open, ...starts, ...ends));
  return from <= to ? [from, to] : null;
}

function steppedPieces(
  tariff: Tariff,
  span: readonly [number, number],
  unit: TariffUnit,
  rates: Rates,
): StepPiece[] {
  const [from, to] = clipped(tariff, span);
  const start = tariff.validFrom ?? `${span[0]}-01-01`;
  const changes =
    unit === "MCI" || tariff.unit !== "MCI" || tariff.amount === null
      ? []
      : mciChanges(rates).filter((day) => day > start && yearFraction(day) > from && yearFraction(day) < to);
  const begin = yearFraction(start) < from ? `${span[0]}-01-01` : start;
  return [begin, ...changes].map((day, i, days) => {
    const next = days[i + 1];
    return {
      from: i === 0 ? from : yearFraction(day),
      to: next === undefined ? to : yearFraction(next),
      fine: fineAmount(tariff, day, unit, rates),
      openStart: i === 0 && tariff.validFrom === null,
    };
  });
}

function yearlyPieces(
  tariff: Tariff,
  span: readonly [number, number],
  unit: TariffUnit,
  rates: Rates,
): StepPiece[] {
  const [from, to] = clipped(tariff, span);
  return Array.from({ length: span[1] - span[0] + 1 }, (_, i) => span[0] + i)
    .filter((year) => from <= year + 0.5 && year + 0.5 < to)
    .map((year) => ({
      from: year,
      to: year + 1,
      fine: fineAmount(tariff, `${year}-07-01`, unit, rates),
      openStart: tariff.validFrom === null,
    }));
}

/**
 * The part of the span in which a tariff holds. Where its start is unknown it is drawn for the three years before its
 * own end, or before the end of the span while it is in force.
 */
function clipped(tariff: Tariff, [first, last]: readonly [number, number]): [number, number] {
  const end = tariff.validTo === null ? last + 1 : yearFraction(tariff.validTo);
  const from = tariff.validFrom === null ? end - 3 : yearFraction(tariff.validFrom);
  return [Math.max(first, from), Math.min(last + 1, end)];
}

function articleKey(tariff: Tariff): string {
  return `${tariff.law}|${tariff.article}`;
}

function yearIn(iso: string): number {
  return Number(iso.slice(0, 4));
}
