import type { Panel, PanelsView } from "../../views/panels.ts";
import type { Measure, MeasureName } from "../../views/panels/measures.ts";
import type { Frame } from "../frame.ts";

/** The number that the panels of a figure print: that of the sort; sorted by name, the last value. */
export function printedMeasure({ sort }: PanelsView): MeasureName {
  return sort === "name" ? "last" : sort;
}

/** A number with its sign. */
export function signed(value: number, decimals: number, frame: Frame): string {
  const words = frame.text.number(value, decimals);
  return Number(value.toFixed(decimals)) > 0 ? `+${words}` : words;
}

/** The printed number of a panel with its years: "+22, 1990–2014". */
export function numberWords(panel: Panel, view: PanelsView, frame: Frame): string {
  return measureWords(printedMeasure(view), panel, view, frame);
}

export function measureWords(name: MeasureName, panel: Panel, view: PanelsView, frame: Frame): string {
  const words = frame.text.panels;
  const measure = panel.measures[name];
  if ("none" in measure) return words.noNumber[measure.none];
  const { decimals } = view.index;
  const { value, from, to, n } = measure;
  switch (name) {
    case "last":
      return words.number.last(to);
    case "change":
      return words.number.change(signed(value, decimals, frame), from, to);
    case "slope":
      return words.number.slope(signed(value, decimals + 1, frame), from, to);
    case "jump":
      return words.number.jump(signed(value, decimals, frame), to);
    case "volatility":
      return words.number.volatility(frame.text.number(value, decimals + 1), n);
    case "missing":
      return words.number.missing(missingCount(measure), n);
  }
}

/** How the printed number of a panel was made, in a sentence. */
export function explanation(panel: Panel, view: PanelsView, frame: Frame): string {
  const words = frame.text.panels;
  const name = printedMeasure(view);
  const measure = panel.measures[name];
  if ("none" in measure) return words.noNumberExplained[measure.none];
  const { from, to, n, between } = measure;
  const shown = (value: number | undefined) => frame.text.number(value ?? 0, view.index.decimals);
  switch (name) {
    case "last":
      return words.explained.last;
    case "change":
      return words.explained.change(shown(between?.from.value), from, shown(between?.to.value), to);
    case "slope":
      return words.explained.slope(n, from, to);
    case "jump":
      return words.explained.jump(shown(between?.from.value), from, shown(between?.to.value), to, n);
    case "volatility":
      return words.explained.volatility(n, from, to);
    case "missing":
      return words.explained.missing(missingCount(measure), n, from, to);
  }
}

function missingCount({ value, n }: Exclude<Measure, { readonly none: unknown }>): number {
  return Math.round(value * n);
}

/** A statistic may fall between two published steps: one digit more then, else none. */
export function statisticDecimals(value: number, decimals: number): number {
  return Math.abs(value - Number(value.toFixed(decimals))) > 1e-9 ? decimals + 1 : decimals;
}
