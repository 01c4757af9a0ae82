import { countryByCode } from "../../country/country.ts";
import type { SlopeView } from "../../views/slope.ts";
import { verdictWords } from "../change/badge.ts";
import { addsUp } from "../change/numbers.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { changeWords, type SlopeEnd, type SlopeLayout } from "./layout.ts";
import { shown } from "./words.ts";
import { titledSource } from "../sourceWords.ts";

/** A dot with the value of a year, the change between the years, and what the publisher's rule says of it. */
export function slopeTarget(view: SlopeView, end: SlopeEnd, layout: SlopeLayout, frame: Frame): Target {
  const { series, column, year, score } = end;
  const words = frame.text.slope;
  const source = view.sources.find(({ id }) => id === score.sourceId);
  const [from, to] = view.between ?? [year, year];
  const { change } = series;
  const step =
    change === null || change.difference === null
      ? []
      : [
          frame.text.change.slope.change(
            shown(series.from, view, frame),
            shown(series.to, view, frame),
            changeWords(series, view, frame),
            addsUp(series.from.value, series.to.value, change.difference, view.index.decimals),
          ),
        ];
  return {
    x: layout.columns[column] ?? 0,
    y: layout.y(score.value),
    country: series.country,
    year,
    ...(view.breaks.length > 0 ? {} : { line: `slope ${series.country}` }),
    label: words.target(countryByCode(series.country).name, year, shown(score, view, frame)),
    details: [
      ...(from === to
        ? []
        : [words.pair(from, shown(series.from, view, frame), to, shown(series.to, view, frame))]),
      ...step,
      ...(change === null ? [] : [verdictWords(change, view.index, source?.publisher ?? "", frame)]),
      ...(source === undefined ? [] : [titledSource(source)]),
      ...(score.note === "" ? [] : [score.note]),
    ],
    value: { kind: "score", index: view.index.id, country: series.country, year },
    steps: step,
  };
}
