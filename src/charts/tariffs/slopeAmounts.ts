import { isDoubted, type FineAmount } from "../../views/tariffs/amount.ts";
import type { TariffSide } from "../../views/tariffs/slope.ts";
import type { Frame } from "../frame.ts";
import { amountNumber, lawAmount } from "./words.ts";

/** The fine, where its amount is known and there is a rate for it. */
export function known(fine: FineAmount | null): FineAmount | null {
  return fine === null || fine.value === null ? null : fine;
}

/** The number beside a dot, with a star where it is in doubt. */
export function numberOf(fine: FineAmount, frame: Frame): string {
  const number = amountNumber(fine, frame);
  return isDoubted(fine.tariff) ? frame.text.tariffs.doubted(number) : number;
}

/** Why a side with a fine shows no number, in a few words. */
export function reasonOf(before: TariffSide, after: TariffSide, frame: Frame): string | null {
  const words = frame.text.tariffs;
  const fines = [before.fine, after.fine].filter((fine) => fine !== null);
  const rateless = fines.filter((fine) => fine.missing === "no-rate");
  if (rateless.length > 0) {
    const amounts = rateless.map((fine) => lawAmount(fine.tariff, frame));
    return words.noRate(amounts.join(" → "), rateless[0]?.year ?? 0);
  }
  const unknown = fines.find((fine) => fine.missing === "unknown");
  if (after.fine?.missing === "not-stated") {
    return unknown === undefined ? words.doubted(words.notStated) : words.unknownThenUnstated;
  }
  if (unknown === undefined) return null;
  return isDoubted(unknown.tariff) ? words.doubted(words.unknown) : words.unknown;
}
