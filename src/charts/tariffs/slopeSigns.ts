import type { Tariff } from "../../dataset/dataset.ts";
import { isDoubted } from "../../views/tariffs/amount.ts";
import type { SlopeRow, TariffSide } from "../../views/tariffs/slope.ts";
import type { Frame } from "../frame.ts";

/** A penalty other than a fine, with the star or question mark that it bears. */
export interface MarkedSign {
  readonly tariff: Tariff;
  readonly mark: string;
}

/** The signs of one side: what holds, then what nobody says whether it stays. */
export function signsOf({ signs: own, unstated }: TariffSide, frame: Frame): MarkedSign[] {
  return [
    ...own.map((tariff) => ({ tariff, mark: unstated.length === 0 && isDoubted(tariff) ? "*" : "" })),
    ...unstated.map((tariff) => ({ tariff, mark: frame.text.tariffs.unstatedMark })),
  ];
}

/** Every kind of sign in the rows once, for the key; expulsions are told apart by what the law says of them. */
export function signKinds(rows: readonly SlopeRow[]) {
  const kinds = new Map(
    rows
      .flatMap((row) => [...row.before.signs, ...row.after.signs])
      .map((t) => {
        const unit = t.penaltyKind === "expulsion" ? t.unit : "";
        return [`${t.penaltyKind} ${unit}`, { kind: t.penaltyKind, pale: isPale(t.unit), unit }] as const;
      }),
  );
  return [...kinds.values()];
}

/** A penalty that the law allows but does not demand is drawn pale. */
export function isPale(unit: string): boolean {
  return unit === "not_automatic" || unit === "possible";
}
