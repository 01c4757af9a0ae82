import { ticks } from "d3";
import type { PenaltiesView } from "../../views/penalties.ts";
import type { PenaltiesForm } from "../../views/penalties/form.ts";
import { sideMargins, type Frame } from "../frame.ts";
import { leastBar } from "./layout.ts";
import { perMillionText } from "./numbers.ts";
import { textWidth } from "../textWidth.ts";

export type ComputedForm = Exclude<PenaltiesForm, { kind: "counts" }>;

/** One year: a computed number, of which `added` is its own and the rest that of the years before; or why there is none. */
export interface FormBar {
  readonly year: number;
  readonly value: number | null;
  readonly added: number;
  readonly label: string;
}

export interface FormLayout {
  readonly width: number;
  readonly height: number;
  readonly least: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly years: readonly [number, number];
  readonly slot: number;
  readonly barWidth: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  readonly bars: readonly FormBar[];
  readonly upright: boolean;
}

/** A bar a year, in order. */
export function formBars(form: ComputedForm, frame: Frame): readonly FormBar[] {
  const { bounds } = frame.text.penalties;
  const words = frame.text.penaltyForms;
  const bars: readonly FormBar[] =
    form.kind === "cumulative"
      ? [
          ...form.sums.map(({ year, value, bound, counts }) => ({
            year,
            value,
            added: counts.at(-1)?.value ?? 0,
            label: bounds[bound](frame.text.number(value)),
          })),
          ...form.gaps.map(({ year, reason }) => ({
            year,
            value: null,
            added: 0,
            label: words.stops[reason],
          })),
        ]
      : form.values.map(({ year, value, bound }) => ({
          year,
          value,
          added: value ?? 0,
          label: value === null ? words.noPopulationShort : bounds[bound](perMillionText(value, frame)),
        }));
  return bars.toSorted((a, b) => a.year - b.year);
}

const axisHeight = 28;

/** Places the bars. */
export function formLayout(
  bars: readonly FormBar[],
  years: readonly [number, number],
  view: PenaltiesView,
  frame: Frame,
): FormLayout {
  const { width } = frame;
  const { left } = sideMargins(width);
  const right = width < 480 ? 8 : 24;
  const slot = (width - left - right) / (years[1] + 1 - years[0]);
  const valued = bars.filter(({ value }) => value !== null);
  const longest = Math.max(0, ...valued.map(({ label }) => textWidth(label, 12, 600)));
  const upright = longest > slot;
  const eventYear = Number(view.event?.date.iso?.slice(0, 4));
  const head = (eventYear >= years[0] && eventYear <= years[1] ? 26 : 6) + (upright ? longest + 6 : 18);
  const least = Math.ceil(head + leastBar + axisHeight);
  const base =
    frame.plotHeight === undefined
      ? head + (width < 480 ? 180 : 220)
      : Math.max(frame.plotHeight, least) - axisHeight;
  const most = Math.max(1e-9, ...valued.map(({ value }) => value ?? 0));
  return {
    width,
    height: base + axisHeight,
    least,
    left,
    right,
    base,
    years,
    slot,
    barWidth: Math.min(44, slot * 0.72),
    x: (year) => left + (year - years[0]) * slot,
    y: (value) => base - (value / most) * (base - head),
    ticks: valued.length === 0 ? [] : ticks(0, most, 4),
    bars,
    upright,
  };
}
