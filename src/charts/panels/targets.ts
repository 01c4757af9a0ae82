import { countryByCode } from "../../country/country.ts";
import type { Score } from "../../dataset/dataset.ts";
import type { PanelsView } from "../../views/panels.ts";
import type { ScoreRef, ValueRef } from "../../views/valueRef.ts";
import { breaksBetween } from "../../views/change/rule.ts";
import { verdictWords } from "../change/badge.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { groupTitle } from "../groupNames.ts";
import type { PanelsLayout, PlacedPanel } from "./layout.ts";
import { explanation, numberWords, printedMeasure, statisticDecimals } from "./numbers.ts";

/** A panel's number, then each of its values; right and left go along heads or along a line. */
export function panelsTargets(view: PanelsView, layout: PanelsLayout, frame: Frame): Target[] {
  const sourceLines = new Map(
    view.sources.map((source) => [source.id, frame.text.source([source.title]).replace(/\.$/, "")] as const),
  );
  const medians = medianLines(view, frame);
  return layout.placed.flatMap((placed) => [
    headTarget(placed, view, layout, frame),
    ...valueTargets(placed, view, frame, sourceLines, medians),
  ]);
}

function headTarget(
  { panel, left, top }: PlacedPanel,
  view: PanelsView,
  { panelWidth, headHeight }: PanelsLayout,
  frame: Frame,
): Target {
  const words = frame.text.panels;
  const name = printedMeasure(view);
  const measure = panel.measures[name];
  const last = frame.text.number(panel.last.value, view.index.decimals);
  const told =
    name === "last" ? `${last} ${numberWords(panel, view, frame)}` : numberWords(panel, view, frame);
  const between = "none" in measure ? undefined : measure.between;
  const publisher = view.sources.find(({ id }) => id === panel.last.sourceId)?.publisher ?? "";
  const explained = explanation(panel, view, frame);
  const years = "none" in measure ? null : ([measure.from, measure.to] as const);
  const from: readonly ScoreRef[] =
    between === undefined
      ? panel.points.flatMap(({ year, score }) =>
          score === null || years === null || year < years[0] || year > years[1] ? [] : [refOf(score, view)],
        )
      : [refOf(between.from, view), refOf(between.to, view)];
  const value: ValueRef =
    name === "last" ? { kind: "score", ...refOf(panel.last, view) } : { kind: "computed", from };
  return {
    x: left + panelWidth / 2,
    y: top + headHeight / 2,
    width: panelWidth,
    height: headHeight,
    country: panel.country,
    label: words.head(countryByCode(panel.country).name, words.names[view.sort], told),
    details: [
      explained,
      ...(between === undefined ? [] : [verdictWords(between, view.index, publisher, frame)]),
    ],
    value,
    ...(name === "last" ? {} : { steps: [explained] }),
  };
}

function valueTargets(
  { panel, x, y }: PlacedPanel,
  view: PanelsView,
  frame: Frame,
  sourceLines: ReadonlyMap<string, string>,
  medians: ReadonlyMap<number, string>,
): Target[] {
  const { name } = countryByCode(panel.country);
  const shown = (value: number) => frame.text.number(value, view.index.decimals);
  let gap = 0;
  return panel.points.flatMap(({ year, score }) => {
    if (score === null) {
      gap += 1;
      return [];
    }
    const seams = view.years === null ? 0 : breaksBetween(view.index, view.years[0], year).length;
    const { low, high, sourceId, note } = score;
    const source = sourceLines.get(sourceId);
    const median = medians.get(year);
    return [
      {
        x: x(year),
        y: y(score.value),
        country: panel.country,
        year,
        line: `${panel.country} ${gap} ${seams}`,
        label: frame.text.panels.point(name, year, shown(score.value)),
        details: [
          ...(low === null || high === null ? [] : [frame.text.trend.interval(shown(low), shown(high))]),
          ...(median === undefined ? [] : [median]),
          ...(note === "" ? [] : [note]),
          ...(source === undefined ? [] : [source]),
        ],
        value: { kind: "score" as const, ...refOf(score, view) },
      },
    ];
  });
}

function medianLines(view: PanelsView, frame: Frame): ReadonlyMap<number, string> {
  const group = groupTitle(view.group, frame.text);
  return new Map(
    view.medians.map(({ year, value, n }) => [
      year,
      frame.text.panels.median(
        group,
        frame.text.number(value, statisticDecimals(value, view.index.decimals)),
        n,
        view.groupSize,
      ),
    ]),
  );
}

function refOf({ country, year }: Score, { index }: PanelsView): ScoreRef {
  return { index: index.id, country, year };
}
