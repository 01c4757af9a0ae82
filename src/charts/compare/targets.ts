import { countryByCode } from "../../country/country.ts";
import type { CompareSeries, CompareView } from "../../views/compare.ts";
import type { Target } from "../chart.ts";
import type { CompareLayout, ComparePanel } from "./layout.ts";
import { runsOf, type DrawnPoint } from "./runs.ts";
import type { Frame } from "../frame.ts";
import { publishedWords, scaledSteps, scaledWords } from "../scaledWords.ts";
import { titledSource } from "../sourceWords.ts";

/** Every value drawn, panel by panel: the chosen countries first. A gap or a break of method starts a new line. */
export function compareTargets(view: CompareView, layout: CompareLayout, frame: Frame): readonly Target[] {
  return layout.panels.flatMap((panel) =>
    panel.series
      .toSorted((a, b) => Number(a.role === "context") - Number(b.role === "context"))
      .flatMap((series) =>
        runsOf(series).flatMap((run, r) =>
          run.map((point) => target(view, panel, series, point, `${panel.key} ${r}`, layout, frame)),
        ),
      ),
  );
}

function target(
  view: CompareView,
  panel: ComparePanel,
  { index, country }: CompareSeries,
  { year, score, scaled }: DrawnPoint,
  run: string,
  layout: CompareLayout,
  frame: Frame,
): Target {
  const source = view.sources.find(({ id }) => id === score.sourceId);
  const steps = scaledSteps(index, score, scaled, frame);
  return {
    x: panel.x(year),
    y: panel.top + layout.down(scaled.value),
    country,
    year,
    line: `${index.id} ${country} ${run}`,
    label: frame.text.compare.target(
      countryByCode(country).name,
      year,
      index.short,
      scaledWords(scaled, frame),
    ),
    details: [
      ...publishedWords(index, score, frame),
      ...steps,
      ...(score.note === "" ? [] : [score.note]),
      ...(source === undefined ? [] : [titledSource(source)]),
    ],
    value: { kind: "score", index: index.id, country, year },
    steps,
  };
}
