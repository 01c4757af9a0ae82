import { rgb } from "d3";
import type { CountryCode } from "../../country/country.ts";
import { blockOf, lineBetween } from "../../dataset/block.ts";
import type { ScoreIndex } from "../../dataset/dataset.ts";
import type { HeatmapView } from "../../views/heatmap.ts";
import type { Frame } from "../frame.ts";
import { dimmed } from "./cells.ts";
import { rampColour } from "./colour.ts";
import type { RowBlock } from "./layout.ts";

/**
 * A pixel a cell, line after line of a block, red, green, blue and opacity: the colours that the cells have as elements. What has
 * no value is clear.
 */
export function cellPixels(view: HeatmapView, { from, count }: RowBlock, frame: Frame): Uint8ClampedArray {
  const columns = view.years.length;
  const start = (view.years[0] ?? 0) - (view.index.years[0] ?? 0);
  const pixels = new Uint8ClampedArray(count * columns * 4);
  const lines = linesOf(view, frame);
  view.lines.slice(from, from + count).forEach(({ country, inFocus }, row) => {
    const line = lines.get(country) ?? colourLine(view, country, frame);
    lines.set(country, line);
    const own = pixels.subarray(row * columns * 4, (row + 1) * columns * 4);
    own.set(line.subarray(start * 4, (start + columns) * 4));
    if (!inFocus) for (let at = 3; at < own.length; at += 4) own[at] = own[at]! * dimmed;
  });
  return pixels;
}

interface Kept {
  /** What the colours hang on beside the index. */
  readonly of: string;
  readonly lines: Map<CountryCode, Uint8ClampedArray>;
}

const kept = new WeakMap<ScoreIndex, Kept>();

/** The lines that have been coloured: while only the years in view change they stay the same. */
function linesOf({ index, extent }: HeatmapView, { theme }: Frame): Kept["lines"] {
  const of = JSON.stringify([theme, extent]);
  const before = kept.get(index);
  if (before?.of === of) return before.lines;
  const lines: Kept["lines"] = new Map();
  kept.set(index, { of, lines });
  return lines;
}

/** The pixels of a country in all years of the index. */
function colourLine({ index, extent }: HeatmapView, country: CountryCode, frame: Frame): Uint8ClampedArray {
  const [first = 0, last = -1] = [index.years[0], index.years.at(-1)];
  const pixels = new Uint8ClampedArray((last - first + 1) * 4);
  const block = blockOf(index);
  const before = Math.max(0, block.first - first);
  lineBetween(block, country, [first, last]).forEach((value, i) => {
    if (Number.isNaN(value)) return;
    const { r, g, b } = rgb(rampColour(value, extent, frame));
    pixels.set([r, g, b, 255], (before + i) * 4);
  });
  return pixels;
}
