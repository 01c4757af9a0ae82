import type { Note } from "../choices/choices.ts";
import type { ValueRef } from "../views/valueRef.ts";
import type { Chart, Target } from "./chart.ts";

/** Where a note stands in a figure: at a mark, under a year of the axis, or, for a figure of that one year, nowhere. */
export type NoteSpot =
  | { readonly at: "mark"; readonly target: Target }
  | { readonly at: "year"; readonly x: number }
  | { readonly at: "whole" };

/** What a note is pinned to in this figure, or null where the figure shows none of it. */
export function spotOf(note: Note, chart: Pick<Chart, "targets" | "axis">): NoteSpot | null {
  const { country, year } = note;
  if (country === null) return year === null ? null : yearSpot(note, year, chart);
  const marks = chart.targets.filter((target) => stands(target, note));
  const target = year === null ? lastOf(marks) : marks[0];
  return target === undefined ? null : { at: "mark", target };
}

/** The mark is the note's country, in its year where it names one, and of its index where it names one. */
function stands(target: Target, { index, country, year }: Note): boolean {
  if (target.country !== country) return false;
  const refs = refsOf(target.value);
  const only = refs.length === 1 ? refs[0] : undefined;
  const at = target.year ?? only?.year;
  if (year !== null && at !== year) return false;
  return index === null || refs.some((ref) => ref.index === index && (year === null || ref.year === year));
}

function yearSpot({ index }: Note, year: number, { targets, axis }: Pick<Chart, "targets" | "axis">) {
  if (index !== null && !targets.some((target) => refsOf(target.value).some((ref) => ref.index === index)))
    return null;
  if (axis?.field === "years") {
    if (year < axis.from || year >= axis.to) return null;
    const share = (year + 0.5 - axis.from) / (axis.to - axis.from);
    return { at: "year", x: axis.left + share * (axis.right - axis.left) } as const;
  }
  const dated = targets.filter((target) => target.year !== undefined);
  const ofYear = dated.filter((target) => target.year === year);
  const [first] = ofYear;
  if (first === undefined) return null;
  if (ofYear.length === dated.length) return { at: "whole" } as const;
  const topmost = ofYear.reduce((top, target) => (target.y < top.y ? target : top), first);
  return { at: "mark", target: topmost } as const;
}

/** The last in time; marks without a year are earlier than any. */
function lastOf(targets: readonly Target[]): Target | undefined {
  const [first, ...others] = targets;
  if (first === undefined) return undefined;
  const time = (target: Target) => target.year ?? -Infinity;
  return others.reduce((last, target) => (time(target) > time(last) ? target : last), first);
}

/** The published values that a mark stands for, as far as they have an index, a ranking or an edition. */
function refsOf(value: ValueRef | undefined): readonly { readonly index: string; readonly year: number }[] {
  switch (value?.kind) {
    case "score":
      return [value];
    case "computed":
      return value.from;
    case "aggregate":
      return [{ index: value.aggregate.indexId, year: value.aggregate.year }];
    case "place":
      return [{ index: value.ranking, year: value.entry.edition }];
    default:
      return [];
  }
}
