import { dateSpan } from "../time/partialDate.ts";
import { breaksBetween } from "../views/change/rule.ts";
import type { Panel, PanelsView } from "../views/panels.ts";
import { changeBadge } from "./change/badge.ts";
import type { Chart } from "./chart.ts";
import { countryLabel } from "./countryLabel.ts";
import type { Frame } from "./frame.ts";
import {
  hasSecondLine,
  panelsLayout,
  scaleSize,
  type PanelsLayout,
  type PlacedPanel,
} from "./panels/layout.ts";
import { brokenLine, px, writtenOnce } from "./panels/line.ts";
import { numberWords, printedMeasure } from "./panels/numbers.ts";
import { panelsTargets } from "./panels/targets.ts";
import { describePanels, panelsFooter, panelsLegend, panelsSubtitle, panelsTitle } from "./panels/words.ts";
import { eventYear, seamYears } from "./panels/years.ts";
import { withLazy } from "./lazily.ts";
import { svgElement } from "./svgElement.ts";
import { shortened, textWidth } from "./textWidth.ts";
import { countryColour, themes } from "./theme.ts";

/** A small panel a country on one grid: its line, its last value and the number that the panels are sorted by. */
export function panelsChart(view: PanelsView, frame: Frame): Chart {
  const layout = panelsLayout(view, frame);
  const { height } = layout;
  const body = svgElement(frame.document, "svg", {
    width: String(frame.width),
    height: String(height),
    viewBox: `0 0 ${frame.width} ${height}`,
    overflow: "visible",
  });
  const lineOf = linesOf(view);
  if (layout.placed.length > 0) body.append(...ground(view, layout, lineOf, frame));
  for (const placed of layout.placed) body.append(...panelMarks(placed, view, layout, lineOf, frame));
  const chart = {
    title: panelsTitle(view, frame),
    subtitle: panelsSubtitle(view, frame),
    legend: panelsLegend(view, frame),
    body,
    height,
    ...(layout.placed.length === 0 ? {} : { least: layout.least }),
    isEmpty: layout.placed.length === 0,
    sources: view.sources,
    footer: panelsFooter(view, frame),
    description: describePanels(view, frame),
  };
  return withLazy(chart, { targets: () => panelsTargets(view, layout, frame) });
}

/** What all panels share, a path for all of them together: the event's year and day, edges, seams, the median, the scale. */
function ground(view: PanelsView, layout: PanelsLayout, lineOf: LineOf, frame: Frame): SVGElement[] {
  const theme = themes[frame.theme];
  const { placed, panelWidth } = layout;
  const path = (d: string, attributes: Record<string, string>) =>
    d === "" ? [] : [svgElement(frame.document, "path", { d, fill: "none", ...attributes })];
  const year = eventYear(view);
  const perYear = view.years === null ? 0 : panelWidth / (view.years[1] + 1 - view.years[0]);
  const through = (drawn: (p: PlacedPanel) => string) => placed.map(drawn).join("");
  const upright = (p: PlacedPanel) => `V${px(p.plotBottom)}`;
  const event = through((p) => (year === null ? "" : `M${px(p.x(year))},${px(p.plotTop)}${upright(p)}`));
  const span = view.event === null ? null : dateSpan(view.event.date);
  const day = through((p) =>
    year === null || span === null || span[0] !== span[1]
      ? ""
      : `M${px(p.x(year) + (span[0] - year - 0.5) * perYear)},${px(p.plotTop)}${upright(p)}`,
  );
  const seams = through((p) =>
    seamYears(view)
      .map((seam) => `M${px(p.x(seam.year) - perYear / 2)},${px(p.plotTop)}${upright(p)}`)
      .join(""),
  );
  return [
    ...path(event, { stroke: theme.band, "stroke-width": px(Math.max(2, perYear)) }),
    ...path(day, { stroke: theme.muted, "stroke-width": "0.9" }),
    ...path(
      through((p) => `M${px(p.left)},${px(p.plotBottom)}h${px(panelWidth)}`),
      { stroke: theme.neutralPale, "stroke-width": "0.8" },
    ),
    ...path(
      through((p) => `M${px(p.left)},${px(p.plotTop)}h${px(panelWidth)}`),
      { stroke: theme.hairline },
    ),
    ...path(seams, { stroke: theme.muted, "stroke-dasharray": "1.5 2.5" }),
    ...(view.free
      ? []
      : path(through(medianLine(view, lineOf)), { stroke: theme.neutralPale, "stroke-dasharray": "4 3" })),
    scaleWords(view, layout, frame),
  ];
}

/** The path of a panel's line through values by year, null where one is missing; a lone one is a dot of this radius. */
type LineOf = (
  placed: PlacedPanel,
  values: readonly { readonly year: number; readonly value: number | null }[],
  dot: number,
) => string;

/** Panels of a row and of a column share their places, and all share the breaks: each is worked out once for all lines. */
function linesOf({ index, years }: PanelsView): LineOf {
  const [first, last] = years ?? [0, -1];
  const runs = Array.from(
    { length: last - first + 1 },
    (_, i) => breaksBetween(index, first, first + i).length,
  );
  const written = writtenOnce();
  return ({ x, y }, values, dot) =>
    brokenLine(
      values.map(({ year, value }) => ({
        x: x(year),
        y: value === null ? null : y(value),
        run: runs[year - first] ?? 0,
      })),
      dot,
      written,
    );
}

function medianLine(view: PanelsView, lineOf: LineOf): (placed: PlacedPanel) => string {
  const byYear = new Map(view.medians.map(({ year, value }) => [year, value]));
  const [first, last] = view.years ?? [0, -1];
  const medians = Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    value: byYear.get(first + i) ?? null,
  }));
  return (placed) => lineOf(placed, medians, 0.8);
}

/** The ends of the shared scale left of each row, the first and the last year under the panels that show them. */
function scaleWords(view: PanelsView, layout: PanelsLayout, frame: Frame): SVGElement {
  const group = svgElement(frame.document, "g", {
    "font-size": String(scaleSize),
    fill: themes[frame.theme].faint,
  });
  const write = (words: string, x: number, y: number, anchor: "start" | "end") => {
    const text = svgElement(frame.document, "text", { x: px(x), y: px(y), "text-anchor": anchor });
    text.textContent = words;
    group.append(text);
  };
  for (const placed of layout.placed) {
    if (layout.shared !== null && placed.scaleBeside) {
      const [low, high] = layout.shared.map((end) => frame.text.number(end, layout.decimals));
      write(low ?? "", placed.left - 5, placed.plotBottom + 3, "end");
      write(high ?? "", placed.left - 5, placed.plotTop + 4, "end");
    }
    if (placed.yearsBelow && view.years !== null) {
      const [first, last] = view.years;
      write(String(first), placed.left, placed.plotBottom + 13, "start");
      if (first !== last) write(String(last), placed.left + layout.panelWidth, placed.plotBottom + 13, "end");
    }
  }
  return group;
}

function panelMarks(
  placed: PlacedPanel,
  view: PanelsView,
  layout: PanelsLayout,
  lineOf: LineOf,
  frame: Frame,
): SVGElement[] {
  const { panel, left, top } = placed;
  const theme = themes[frame.theme];
  const { panelWidth } = layout;
  const colour = colourOf(panel, frame);
  const value = frame.text.number(panel.last.value, view.index.decimals);
  const valueWidth = textWidth(value, 12, 600);
  const nameRoom = panelWidth - valueWidth - 8;
  const words = frame.text.panels;
  const group = svgElement(frame.document, "text", { "font-size": "11" });
  const write = (text: string, x: number, y: number, attributes: Record<string, string>) => {
    const span = svgElement(frame.document, "tspan", { x: px(x), y: px(y), ...attributes });
    span.textContent = text;
    group.append(span);
  };
  const strong = { "font-size": "12", "font-weight": "600" };
  const ink = panel.chosen && panel.inFocus ? colour : panel.inFocus ? theme.ink : theme.faint;
  write(countryLabel(panel.country, nameRoom, 12, 600), left, top + 11, {
    ...strong,
    fill: ink,
  });
  write(value, left + panelWidth, top + 11, { ...strong, fill: ink, "text-anchor": "end" });
  const told = shortened(numberWords(panel, view, frame), panelWidth, 11);
  const atRight = printedMeasure(view) === "last";
  if (hasSecondLine(view))
    write(told, atRight ? left + panelWidth : left, top + 25, {
      fill: theme.muted,
      ...(atRight ? { "text-anchor": "end" } : {}),
    });
  if (view.free) {
    const [low, high] = placed.domain.map((end) => frame.text.number(end, view.index.decimals));
    write(
      shortened(words.ownScale(low ?? "", high ?? ""), panelWidth, 11),
      left,
      top + layout.headHeight - 5,
      {
        fill: theme.muted,
        "font-style": "italic",
      },
    );
  }
  const measure = panel.measures[printedMeasure(view)];
  const between = "none" in measure ? undefined : measure.between;
  return [
    group,
    ...(between === undefined ? [] : [changeBadge(between.verdict, left - 2, top + 35, frame)]),
    svgElement(frame.document, "path", {
      d: lineOf(
        placed,
        panel.points.map(({ year, score }) => ({ year, value: score?.value ?? null })),
        panel.chosen ? 1.6 : 1.2,
      ),
      fill: "none",
      stroke: colour,
      "stroke-width": panel.chosen && panel.inFocus ? "2" : "1.4",
      "stroke-linejoin": "round",
    }),
  ];
}

function colourOf({ country, chosen, inFocus }: Panel, frame: Frame): string {
  const theme = themes[frame.theme];
  if (!inFocus) return theme.neutralPale;
  return chosen ? countryColour(country, frame.theme) : theme.neutral;
}
