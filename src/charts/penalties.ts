import { axisY, plot, ruleY, text as textMark, type Markish } from "@observablehq/plot";
import { countryByCode } from "../country/country.ts";
import type { PenaltiesView } from "../views/penalties.ts";
import { bodyOf } from "./body.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { ghostLegend, ghostMarks, ghostTargets } from "./penalties/ghosts.ts";
import { barMarks, spanMarks, thinMarks } from "./penalties/bars.ts";
import { labelMarks } from "./penalties/labels.ts";
import { penaltiesFormChart } from "./penalties/forms.ts";
import { penaltiesLayout, type PenaltiesLayout } from "./penalties/layout.ts";
import { penaltiesLegend } from "./penalties/legend.ts";
import { named, placeName } from "./penalties/names.ts";
import { axisNumber } from "./penalties/numbers.ts";
import { tonesOf } from "./penalties/tones.ts";
import { penaltiesDescription } from "./penalties/description.ts";
import { penaltiesFooter, penaltiesTargets, scopesOf } from "./penalties/words.ts";
import { themes } from "./theme.ts";
import { eventRule, yearAxis } from "./yearAxis.ts";

/** Bars by year from the first-published to the revised figure; part years and other scopes hollow, beside them. */
export function penaltiesChart(view: PenaltiesView, frame: Frame): Chart {
  if (view.form.kind !== "counts") return penaltiesFormChart(view, view.form, frame);
  const words = frame.text.penalties;
  const { country, years } = view;
  const measure = named(words.measures, view.measure);
  const category = view.category === "all" ? null : named(words.categories, view.category);
  const what =
    view.measure !== "prosecutions"
      ? words.counts
      : view.administrative
        ? words.administrativeCases
        : words.cases;
  const common = {
    title:
      view.title ??
      (country === null
        ? words.titleWithoutCountry
        : words.title(measure, placeName(countryByCode(country).name, scopesOf(view)), category)),
    subtitle: country === null ? words.noCountry : words.subtitle(what, view.floor),
    sources: view.sources,
    footer: penaltiesFooter(view, frame),
    description: penaltiesDescription(view, frame),
  };
  if (country === null || years === null) return { ...common, ...emptyPlot(view, frame) };
  const layout = penaltiesLayout(view, years, frame);
  const tones = tonesOf(view, frame);
  const event = eventRule(view.event, years, layout.plotWidth, frame);
  const drawn = plot({
    document: frame.document,
    width: frame.width,
    height: layout.height,
    marginLeft: layout.left,
    marginRight: layout.right,
    marginTop: layout.frameTop,
    marginBottom: layout.height - layout.base,
    x: { type: "linear", domain: [years[0], years[1] + 1], axis: null },
    y: { type: "linear", domain: [0, layout.y.invert(layout.frameTop)] },
    marks: [
      ...event.behind,
      ...gridMarks(view, layout, frame),
      ...spanMarks(layout, tones, frame),
      ...barMarks(layout, tones, frame),
      ...ghostMarks(layout, frame),
      ...thinMarks(layout, tones),
      ...event.front,
      ...labelMarks(view, layout, tones, frame),
      yearAxis(years, layout.plotWidth, frame, 35),
    ],
  });
  return {
    ...common,
    legend: [...penaltiesLegend(view, tones, frame), ...ghostLegend(view, frame)],
    body: bodyOf(drawn, frame.width, layout.height),
    height: layout.height,
    least: layout.least,
    axis: {
      field: "years",
      from: years[0],
      to: years[1] + 1,
      left: layout.left,
      right: frame.width - layout.right,
    },
    targets: [...penaltiesTargets(view, layout, frame), ...ghostTargets(view, layout, frame)],
  };
}

function gridMarks(view: PenaltiesView, layout: PenaltiesLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const size = layout.left < 40 ? 11 : 12;
  return [
    ruleY(layout.ticks, { stroke: theme.hairline }),
    axisY([...layout.ticks], {
      tickSize: 0,
      tickPadding: 6,
      tickFormat: (tick: number) => axisNumber(tick, view.measure, layout.left - 7, size, frame),
      fill: theme.muted,
      fontSize: size,
      label: null,
    }),
  ];
}

function emptyPlot(view: PenaltiesView, frame: Frame) {
  const height = 64;
  const body = plot({
    document: frame.document,
    width: frame.width,
    height,
    margin: 0,
    marks:
      view.country === null
        ? []
        : [
            textMark([frame.text.penalties.empty], {
              frameAnchor: "left",
              textAnchor: "start",
              fontSize: 13,
              fill: themes[frame.theme].muted,
            }),
          ],
  });
  return { legend: [], body: bodyOf(body, frame.width, height), height, targets: [] };
}
