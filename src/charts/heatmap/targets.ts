import { countryByCode } from "../../country/country.ts";
import type { Score } from "../../dataset/dataset.ts";
import type { HeatmapView } from "../../views/heatmap.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { titledSource } from "../sourceWords.ts";
import { placedCells, type HeatmapLayout, type PlacedCell } from "./layout.ts";

/** Every cell, those without a value too: they tell why. */
export function heatmapTargets(view: HeatmapView, layout: HeatmapLayout, frame: Frame): readonly Target[] {
  const titles = new Map(view.sources.map((source) => [source.id, titledSource(source)]));
  return placedCells(view, layout).map((cell) => targetOf(cell, titles, view, layout, frame));
}

function targetOf(
  { score, reason, year, line, x, y }: PlacedCell,
  titles: ReadonlyMap<string, string>,
  view: HeatmapView,
  layout: HeatmapLayout,
  frame: Frame,
): Target {
  const words = frame.text.heatmap;
  const number = (value: number) => frame.text.number(value, view.index.decimals);
  const title = score === null ? undefined : titles.get(score.sourceId);
  return {
    x: x + layout.cellWidth / 2,
    y: y + layout.rowHeight / 2,
    width: layout.cellWidth,
    height: layout.rowHeight,
    country: line.country,
    year,
    value: { kind: "score", index: view.index.id, country: line.country, year },
    label: words.target(
      countryByCode(line.country).name,
      year,
      score === null ? frame.text.missing[reason ?? "not-assessed"] : number(score.value),
    ),
    details: [
      ...interval(score).map(([low, high]) => words.interval(number(low), number(high))),
      ...(title === undefined ? [] : [title]),
      ...(score === null || score.note === "" ? [] : [score.note]),
    ],
  };
}

function interval(score: Score | null): readonly (readonly [number, number])[] {
  return score === null || score.low === null || score.high === null ? [] : [[score.low, score.high]];
}
