import { scaleLinear } from "d3";
import { countryByCode } from "../../country/country.ts";
import type { Score } from "../../dataset/dataset.ts";
import type { SlopeSeries, SlopeView } from "../../views/slope.ts";
import { badgeSign } from "../change/badge.ts";
import { signedNumber } from "../change/numbers.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import { shown } from "./words.ts";
import { shortened, textWidth, wrapped } from "../textWidth.ts";

export interface SlopeLayout {
  readonly width: number;
  readonly height: number;
  readonly least: number;
  /** Where the two columns of dots stand; one place where there is one year only. */
  readonly columns: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly y: (value: number) => number;
  /** The countries with labels, and how many of the chosen are left without. */
  readonly labelled: readonly SlopeSeries[];
  readonly more: number;
  /** Room right of a label for its change and the badge's sign; on a phone for the sign alone, px. */
  readonly changes: { readonly room: number; readonly inWords: boolean };
}

export interface SlopeEnd {
  readonly series: SlopeSeries;
  readonly column: number;
  readonly year: number;
  readonly score: Score;
}

/** From a column of dots to its labels, px. */
export const gap = 10;

/** No more labels than this where they stand close, and none further from its dot, px: nobody could tell which is whose. */
const mostLabels = 20;
const furthest = 56;
const labelHeight = 16;
/** Least height of a column: six labels, and the count of the others in two lines. */
const leastColumn = 140;
/** Room under the columns for what the signs of the badges mean, px. */
export const keyHeight = 36;

export function slopeLayout(view: SlopeView, frame: Frame): SlopeLayout {
  const { width } = frame;
  const chosen = view.series.filter((series) => series.chosen);
  const top = 30;
  const rows = Math.min(chosen.length, mostLabels) + 2;
  const changed = chosen.some(({ change }) => change !== null);
  const foot = changed ? keyHeight : 12;
  const least = top + leastColumn + foot;
  const usual = top + Math.max(250, rows * labelHeight) + foot;
  const height = view.series.length === 0 ? 8 : Math.max(least, frame.plotHeight ?? usual);
  const bottom = view.series.length === 0 ? 0 : height - foot;
  const values = view.series.flatMap(({ from, to }) => [from.value, to.value]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = low === high ? 1 : 0;
  const y = scaleLinear([low - pad, high + pad], [bottom - 6, top + 10]);
  const labelled = labelledOf(chosen, y, [top - 6, bottom + 6 - 3 * labelHeight]);
  const size = labelSize(frame);
  const widest = Math.max(
    60,
    ...labelled.flatMap(({ country, from, to }) =>
      [from, to].map((s) => textWidth(`${countryByCode(country).name} ${shown(s, view, frame)}`, size, 600)),
    ),
  );
  const side = Math.ceil(Math.min(widest + gap + 6, width * (width < 480 ? 0.37 : 0.3)));
  const widestChange = Math.max(
    0,
    ...labelled.map((series) => textWidth(changeWords(series, view, frame), size)),
  );
  const inWords = width >= 480;
  const room = !changed ? 0 : badgeSign + 2 + (inWords && widestChange > 0 ? widestChange + 8 : 0);
  const single = view.between !== null && view.between[0] === view.between[1];
  return {
    width,
    height,
    least,
    columns: single ? [Math.round(width * 0.32)] : [side, width - side - room],
    top,
    bottom,
    y,
    labelled,
    more: chosen.length - labelled.length,
    changes: { room, inWords },
  };
}

/**
 * The first chosen, as far as they have room under each other and stay near their dots in both columns. A few always have
 * theirs; the others are counted.
 */
function labelledOf(
  chosen: readonly SlopeSeries[],
  y: (value: number) => number,
  range: readonly [number, number],
): readonly SlopeSeries[] {
  if (chosen.length <= 6) return chosen;
  const height = range[1] - range[0];
  const most = Math.min(Math.max(mostLabels, Math.floor(height / 24)), Math.floor(height / labelHeight));
  const isNear = (wishes: readonly number[]) =>
    spread(wishes, labelHeight, range).every(
      (place, i) => Math.abs(place - (wishes[i] ?? place)) <= furthest,
    );
  return chosen.reduce<readonly SlopeSeries[]>((kept, series) => {
    if (kept.length === most) return kept;
    const more = [...kept, series];
    const near = isNear(more.map(({ from }) => y(from.value))) && isNear(more.map(({ to }) => y(to.value)));
    return near ? more : kept;
  }, []);
}

/** Where the labels beside one column stand: at the outer side, the number next to its dot. */
export function placedLabels(
  view: SlopeView,
  ends: readonly SlopeEnd[],
  column: number,
  layout: SlopeLayout,
  frame: Frame,
) {
  const x = layout.columns[column] ?? 0;
  const atLeft = column === 0 && layout.columns.length === 2;
  const room = (atLeft ? x : layout.width - x - layout.changes.room) - gap - 4;
  const size = labelSize(frame);
  const { labelled, more } = layout;
  const own = ends.filter((end) => end.column === column && labelled.includes(end.series));
  // The countries left without a label are counted under the last of the right column.
  const counted =
    more === 0 || atLeft ? [] : wrapped(frame.text.slope.more(more), layout.width - x - gap, size, 600);
  const ys = spread(
    [...own.map(({ score }) => layout.y(score.value)), ...counted.map(() => layout.bottom + 6)],
    Math.min(labelHeight, (layout.bottom - layout.top + 12) / Math.max(1, own.length + counted.length)),
    [layout.top - 6, layout.bottom + 6],
  );
  const placed = own.map((end, i) => {
    const value = shown(end.score, view, frame);
    const { name } = countryByCode(end.series.country);
    const fitted = shortened(name, room - textWidth(` ${value}`, size, 600), size, 600);
    const dotY = layout.y(end.score.value);
    return { ...end, dotY, y: ys[i] ?? dotY, line: atLeft ? `${fitted} ${value}` : `${value} ${fitted}` };
  });
  return {
    x,
    atLeft,
    placed,
    counted: counted.map((line, i) => ({ line, y: ys[own.length + i] ?? layout.bottom })),
  };
}

export function slopeEnds(view: SlopeView): readonly SlopeEnd[] {
  const years = [...new Set(view.between ?? [])];
  return view.series.flatMap((series) =>
    years.map((year, column) => ({ series, column, year, score: column === 0 ? series.from : series.to })),
  );
}

/** A change in figures; "" where none is stated. */
export function changeWords({ change }: SlopeSeries, { index }: SlopeView, frame: Frame): string {
  return change?.difference == null ? "" : signedNumber(change.difference, index.decimals, frame);
}

export function labelSize(frame: Frame): number {
  return frame.width < 480 ? 11 : 12;
}
