import type { Tariff } from "../../dataset/dataset.ts";
import type { ImposedEntry, ImposedView } from "../../views/imposed.ts";
import type { Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";

export function subjectName(subject: string, frame: Frame): string {
  return named(frame.text.imposed.subjects, subject);
}

/** The unit of the figure in full: "months of the average wage of the year". */
export function unitName(view: ImposedView, frame: Frame): string {
  const { units, ownUnits } = frame.text.imposed;
  return view.ownUnit === null ? units[view.unit] : named(ownUnits, view.ownUnit);
}

export function unitShort(view: ImposedView, frame: Frame): string {
  const { short, ownUnits } = frame.text.imposed;
  return view.ownUnit === null ? short[view.unit] : named(ownUnits, view.ownUnit);
}

/** "Article 490, part 7", each once. */
export function provisionNames(tariffs: readonly Tariff[], frame: Frame): readonly string[] {
  return [...new Set(tariffs.map(({ article, part }) => frame.text.imposed.article(article, part)))];
}

/** Whether the MCI of these fines, of which each has one of its own source, was read from the fines themselves. */
export function readFrom(entries: readonly ImposedEntry[]): "this" | "source" | "both" {
  if (entries.every(({ readFromThis }) => readFromThis)) return "this";
  return entries.some(({ readFromThis }) => readFromThis) ? "both" : "source";
}

/** An amount in the unit of the figure: whole tenge and dollars, MCI to a tenth where they are not whole, months to hundredths. */
export function fineNumber(value: number, view: ImposedView, frame: Frame): string {
  const { number } = frame.text;
  if (view.ownUnit === null && view.unit === "wages") return number(value, 2);
  if (view.ownUnit === null && (view.unit === "tenge" || view.unit === "dollars")) return number(value);
  return number(value, Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1);
}
