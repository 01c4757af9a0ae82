import type { RegionsView } from "../views/regions.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { withLazy } from "./lazily.ts";
import { groupTitle } from "./groupNames.ts";
import { statisticDecimals } from "./panels/numbers.ts";
import { endLabels, eventMarks, plotGround } from "./regions/ground.ts";
import { regionsLayout, mainSummary, type PlacedRegion, type RegionsLayout } from "./regions/layout.ts";
import { brokenBand, brokenLine, px } from "./panels/line.ts";
import { lastDrawn, lineOf, type LineName } from "./regions/lines.ts";
import { fixedColour } from "./regions/colour.ts";
import { stripMarks } from "./regions/strip.ts";
import { regionsTargets } from "./regions/targets.ts";
import { describeRegions } from "./regions/description.ts";
import { regionsFooter } from "./regions/footer.ts";
import { regionsLegend, regionsSubtitle, regionsTitle, regionVoid } from "./regions/words.ts";
import { svgElement } from "./svgElement.ts";
import { shortened, wrapped } from "./textWidth.ts";
import { themes } from "./theme.ts";

/** Statistics of groups by year: median, mean, quartiles, range; under the years how many countries they count. */
export function regionsChart(asked: RegionsView, frame: Frame): Chart {
  const view = withoutEmptyEnds(asked);
  const layout = regionsLayout(view, frame);
  const empty = view.regions.every(({ years }) => years.length === 0);
  const height = empty ? 8 : layout.height;
  const body = svgElement(frame.document, "svg", {
    width: String(frame.width),
    height: String(height),
    viewBox: `0 0 ${frame.width} ${height}`,
    overflow: "visible",
  });
  for (const placed of empty ? [] : layout.placed) body.append(...regionMarks(placed, view, layout, frame));
  const [only, second] = layout.placed;
  const chart = {
    title: regionsTitle(view, frame),
    subtitle: regionsSubtitle(view, frame),
    legend: regionsLegend(view, frame),
    body,
    height,
    ...(empty ? {} : { least: layout.least }),
    isEmpty: empty,
    ...(only === undefined || second !== undefined || empty
      ? {}
      : {
          axis: {
            field: "years" as const,
            from: view.years[0],
            to: view.years[1] + 1,
            left: only.left,
            right: only.right,
          },
        }),
    sources: view.sources,
    footer: regionsFooter(view, frame),
    description: describeRegions(view, frame),
  };
  return withLazy(chart, { targets: () => (empty ? [] : regionsTargets(view, layout, frame)) });
}

/** Small plots side by side begin and end with the surveyed years; a single one keeps the years in view, to brush them. */
function withoutEmptyEnds(view: RegionsView): RegionsView {
  const years = view.regions.flatMap((region) => region.years.map(({ year }) => year));
  return view.regions.length < 2 || years.length === 0
    ? view
    : { ...view, years: [Math.min(...years), Math.max(...years)] };
}

/** From back to front: grid and event, quartiles, range, mean, median, the same countries, counts, words. */
function regionMarks(
  placed: PlacedRegion,
  view: RegionsView,
  layout: RegionsLayout,
  frame: Frame,
): SVGElement[] {
  const theme = themes[frame.theme];
  const { region, x, y } = placed;
  const path = (d: string, attributes: Readonly<Record<string, string>>) =>
    d === ""
      ? []
      : [svgElement(frame.document, "path", { d, fill: "none", "stroke-linejoin": "round", ...attributes })];
  const line = (name: LineName, attributes: Readonly<Record<string, string>>, dot = 1.6) =>
    path(
      brokenLine(
        lineOf(name, region, view).map(({ year, value, run }) => ({
          x: x(year),
          y: value === null ? null : y(value),
          run,
        })),
        dot,
      ),
      attributes,
    );
  const upper = lineOf("upperQuartile", region, view);
  const band = brokenBand(
    lineOf("lowerQuartile", region, view).map(({ year, value, run }, i) => {
      const top = upper[i]?.value ?? null;
      return {
        x: x(year),
        range: value === null || top === null ? null : ([y(value), y(top)] as const),
        run,
      };
    }),
  );
  return [
    ...plotGround(placed, view, layout, frame),
    ...path(band, { fill: theme.hairline }),
    ...(regionVoid(region, view, frame) === null ? eventMarks(placed, view, layout, frame) : []),
    ...line("min", { stroke: theme.neutralPale, "stroke-width": "0.9" }, 1.1),
    ...line("max", { stroke: theme.neutralPale, "stroke-width": "0.9" }, 1.1),
    ...line("mean", { stroke: theme.muted, "stroke-width": "1.6", "stroke-dasharray": "1.5 3" }),
    ...line("fixedMean", { stroke: fixedColour(frame), "stroke-width": "2" }),
    ...line("median", { stroke: theme.ink, "stroke-width": "2.2" }),
    ...stripMarks(placed, view, layout, frame),
    ...(placed.head === null ? endLabels(placed, view, frame) : headWords(placed, placed.head, view, frame)),
    ...voidWords(placed, view, frame),
  ];
}

/** The name of a group and its last year, above its plot. */
function headWords({ region, left, right }: PlacedRegion, top: number, view: RegionsView, frame: Frame) {
  const theme = themes[frame.theme];
  const last = lastDrawn(region, view);
  const summary = last === null ? null : mainSummary(last, view);
  const shown = (value: number) => frame.text.number(value, statisticDecimals(value, view.index.decimals));
  const width = right - left;
  const lines = [
    { words: groupTitle(region.group, frame.text), size: 13, weight: 650, fill: theme.ink, y: top + 12 },
    ...(last === null || summary === null
      ? []
      : [
          {
            words: frame.text.regions.head(
              shown(summary.median),
              shown(summary.mean),
              last.year,
              summary.n,
              region.members.length,
            ),
            size: 11.5,
            weight: 400,
            fill: theme.muted,
            y: top + 28,
          },
        ]),
  ];
  return lines.map(({ words, size, weight, fill, y }) => {
    const text = svgElement(frame.document, "text", {
      x: px(left),
      y: px(y),
      "font-size": String(size),
      "font-weight": String(weight),
      fill,
    });
    text.textContent = shortened(words, width, size, weight);
    return text;
  });
}

/** In a plot without a line: why, and what to do. */
function voidWords({ region, left, right, top, bottom }: PlacedRegion, view: RegionsView, frame: Frame) {
  const words = regionVoid(region, view, frame);
  const lines = words === null ? [] : wrapped(words, right - left - 16, 12);
  return lines.map((line, i) => {
    const text = svgElement(frame.document, "text", {
      x: px((left + right) / 2),
      y: px((top + bottom) / 2 + (i - (lines.length - 1) / 2) * 16),
      "text-anchor": "middle",
      "font-size": "12",
      fill: themes[frame.theme].muted,
    });
    text.textContent = line;
    return text;
  });
}
