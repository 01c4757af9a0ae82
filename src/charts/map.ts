import type { MapView } from "../views/map.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { withLazy } from "./lazily.ts";
import { mapLegend } from "./map/legend.ts";
import { bordersPanel } from "./map/panel.ts";
import { describeMap, mapFooter, mapSubtitle, mapTitle } from "./map/words.ts";
import { svgElement } from "./svgElement.ts";
import { textWidth } from "./textWidth.ts";
import { themes } from "./theme.ts";
import { tilesPanel } from "./tilesPanel.ts";

/** Two maps stand side by side from this width on, px. */
const sideBySide = 600;
const gap = 20;
const heading = 24;
/** Between the legend and the drawing, px. */
const underLegend = 14;

/** An index by country on borders of equal area, or a tile a country; one year, or two on one scale. */
export function mapChart(view: MapView, frame: Frame): Chart {
  const { years, countries } = view;
  if (years.length === 0 || countries.length === 0) return empty(view, frame);
  const two = years.length === 2;
  const across = two && frame.width >= sideBySide;
  const width = across ? (frame.width - gap) / 2 : frame.width;
  const down = two && !across ? 2 : 1;
  const besides = (legendHeight: number) =>
    legendHeight + underLegend + down * (two ? heading : 0) + (down - 1) * gap;
  const borders = view.form === "map" ? frame.borders : undefined;
  const panelUnder = (legendHeight: number) => {
    // What the words leave of a height to fill, a panel's part of it.
    const room = frame.plotHeight === undefined ? null : (frame.plotHeight - besides(legendHeight)) / down;
    return borders === undefined
      ? tilesPanel(view, width, room, frame)
      : bordersPanel(view, borders, width, room ?? Math.min(620, Math.max(260, width * 0.8)), frame);
  };
  // Whether the legend names what lies outside the group is known once the map is drawn.
  const expected = mapLegend(view, borders !== undefined, frame);
  const first = panelUnder(expected.height);
  const legend = mapLegend(view, first.outside, frame);
  const panel = legend.height === expected.height ? first : panelUnder(legend.height);
  const top = legend.height + underLegend;
  const each = panel.height + (two ? heading : 0);
  const height = Math.ceil(besides(legend.height) + down * panel.height);
  const body = svgElement(frame.document, "svg", {
    width: String(frame.width),
    height: String(height),
    viewBox: `0 0 ${frame.width} ${height}`,
    overflow: "visible",
  });
  body.append(legend.element);
  const places = years.map((year, i) => {
    const x = across ? i * (width + gap) : 0;
    const y = top + (across ? 0 : i * (each + gap));
    if (two) body.append(yearHeading(year, x, y, i, view, frame));
    const element = panel.paint(i);
    const below = y + (two ? heading : 0);
    element.setAttribute("transform", `translate(${x},${below})`);
    body.append(element);
    return { x, y: below };
  });
  const chart = {
    title: mapTitle(view, frame),
    subtitle: mapSubtitle(view, frame),
    legend: [],
    body,
    height,
    least: Math.ceil(besides(legend.height) + down * panel.least),
    isEmpty: panel.marks === 0,
    sources: view.sources,
    footer: mapFooter(view, panel.notes, frame),
    description: describeMap(view, frame),
  };
  return withLazy(chart, {
    targets: () =>
      places.flatMap(({ x, y }, i) =>
        panel.targets(i).map((target) => ({ ...target, x: target.x + x, y: target.y + y })),
      ),
  });
}

/** The year above its map; above the second, that the method changed on the way there. */
function yearHeading(
  year: number,
  x: number,
  y: number,
  i: number,
  view: MapView,
  frame: Frame,
): SVGGElement {
  const theme = themes[frame.theme];
  const group = svgElement(frame.document, "g", {});
  const write = (words: string, atX: number, attributes: Readonly<Record<string, string>>) => {
    const text = svgElement(frame.document, "text", { x: String(atX), y: String(y + 14), ...attributes });
    text.textContent = words;
    group.append(text);
  };
  write(String(year), x, { "font-size": "13", "font-weight": "650", fill: theme.ink });
  const seam = view.breaks[0];
  if (i === 1 && seam !== undefined) {
    write(frame.text.map.seam(seam.year), x + textWidth(String(year), 13, 650) + 10, {
      "font-size": "12",
      fill: theme.muted,
    });
  }
  return group;
}

function empty(view: MapView, frame: Frame): Chart {
  const words = frame.text.map;
  const none = { disputed: null, noShape: [], outOfFrame: [], unplaced: [] };
  const body = svgElement(frame.document, "svg", {
    width: String(frame.width),
    height: "8",
    viewBox: `0 0 ${frame.width} 8`,
  });
  return {
    title: mapTitle(view, frame),
    subtitle: view.countries.length === 0 ? words.emptyGroup : words.empty,
    legend: [],
    body,
    height: 8,
    targets: [],
    sources: view.sources,
    footer: mapFooter({ ...view, form: "tiles" }, none, frame),
    description: describeMap(view, frame),
  };
}
