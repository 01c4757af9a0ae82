import { countryByCode } from "../../country/country.ts";
import type { ChangeSeries, ChangeView } from "../../views/change.ts";
import { meanPair, medianPair } from "./numbers.ts";
import type { Frame } from "../frame.ts";
import { keptWith } from "../kept.ts";
import { textWidth } from "../textWidth.ts";

/** A column of numbers: `end` is its right edge, px. */
export interface ChangeColumn {
  readonly head: string;
  /** What this column and those after it have in common, above the first of them. */
  readonly group: string | null;
  readonly strong: boolean;
  readonly end: number;
  readonly words: (series: ChangeSeries) => string;
}

/** The numbers of a row as columns, each as wide as its widest entry. */
export function changeColumns(view: ChangeView, frame: Frame): readonly ChangeColumn[] {
  const words = frame.text.change.table;
  const mean = keptWith((series: ChangeSeries) => meanPair(series, view, frame));
  const median = keptWith((series: ChangeSeries) => medianPair(series, view, frame));
  const plain = [
    { head: words.before, group: words.mean, words: (s: ChangeSeries) => mean(s).before },
    { head: words.after, group: null, words: (s: ChangeSeries) => mean(s).after },
    { head: words.change, group: null, words: (s: ChangeSeries) => mean(s).change, strong: true },
    { head: words.before, group: words.median, words: (s: ChangeSeries) => median(s).before },
    { head: words.after, group: null, words: (s: ChangeSeries) => median(s).after },
    { head: words.change, group: null, words: (s: ChangeSeries) => median(s).change },
    { head: words.n, group: words.counted, words: (s: ChangeSeries) => words.counts(s.before.n, s.after.n) },
  ];
  let end = Math.max(60, ...view.series.map((series) => nameWidth(series, frame)));
  return plain.map((column) => {
    const said = (series: ChangeSeries) => column.words(series) ?? "–";
    const weight = column.strong === true ? 600 : 400;
    const entries = view.series.map((series) => textWidth(said(series), 12, weight));
    end += Math.max(textWidth(column.head, 11), ...entries) + (column.group === null ? 12 : 24);
    return { head: column.head, group: column.group, strong: column.strong === true, end, words: said };
  });
}

/** The name of a country with the tag of those that are both chosen and in the pool, px. */
export function nameWidth(series: ChangeSeries, frame: Frame): number {
  const tag = isTagged(series) ? textWidth(frame.text.change.table.inPool, 10.5) + 6 : 0;
  return textWidth(countryByCode(series.country).name, 12, 600) + tag;
}

export function isTagged({ role, inPool }: ChangeSeries): boolean {
  return inPool && role !== "pool";
}
