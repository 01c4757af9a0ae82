import type { Score } from "../../dataset/dataset.ts";
import type { CountryChange } from "../../views/change/country.ts";
import type { ChangeView } from "../../views/change.ts";
import type { Frame } from "../frame.ts";

/** A published value with the digits published. */
export function shownValue({ value }: Score, view: ChangeView, frame: Frame): string {
  return frame.text.number(value, view.index.decimals);
}

/** A mean: one digit more than published. */
export function shownMean(mean: number | null, view: ChangeView, frame: Frame): string | null {
  return mean === null ? null : frame.text.number(mean, view.index.decimals + 1);
}

/** A median: as published, or one digit more where it falls between two values. */
export function shownMedian(median: number | null, view: ChangeView, frame: Frame): string | null {
  if (median === null) return null;
  return frame.text.number(median, medianDecimals(median, view));
}

/** A change of a mean with its sign. */
export function shownChange(change: number | null, view: ChangeView, frame: Frame): string | null {
  return change === null ? null : signedNumber(change, view.index.decimals + 1, frame);
}

export function shownMedianChange(change: number | null, view: ChangeView, frame: Frame): string | null {
  return change === null ? null : signedNumber(change, medianDecimals(change, view), frame);
}

export function shownDifference(difference: number, view: ChangeView, frame: Frame): string {
  return signedNumber(difference, view.index.decimals, frame);
}

/** Means before and after and their difference, in figures. */
export function meanPair({ before, after, mean }: CountryChange, view: ChangeView, frame: Frame) {
  return {
    before: shownMean(before.mean, view, frame),
    after: shownMean(after.mean, view, frame),
    change: shownChange(mean, view, frame),
  };
}

export function medianPair({ before, after, median }: CountryChange, view: ChangeView, frame: Frame) {
  return {
    before: shownMedian(before.median, view, frame),
    after: shownMedian(after.median, view, frame),
    change: shownMedianChange(median, view, frame),
  };
}

function medianDecimals(median: number, { index }: ChangeView): number {
  const shown = Number(median.toFixed(index.decimals));
  return Math.abs(shown - median) < 10 ** -(index.decimals + 2) ? index.decimals : index.decimals + 1;
}

/** A number with its sign. */
export function signedNumber(value: number, decimals: number, frame: Frame): string {
  const words = frame.text.number(value, decimals);
  return Number(value.toFixed(decimals)) > 0 ? `+${words}` : words;
}

/** Whether a difference still holds between its two numbers when all three are rounded as shown. */
export function addsUp(from: number, to: number, difference: number, decimals: number): boolean {
  const rounded = (value: number) => Number(value.toFixed(decimals));
  return Math.abs(rounded(to) - rounded(from) - rounded(difference)) < 10 ** -(decimals + 1);
}
