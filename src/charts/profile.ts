import { dateSpan } from "../time/partialDate.ts";
import type { ProfileView } from "../views/profile.ts";
import { changeSign } from "./change/badge.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { cellNames, type Cell, type CellName } from "./profile/cells.ts";
import { profileLayout, sizes, type PlacedRow, type ProfileLayout } from "./profile/layout.ts";
import { lineMarks, px } from "./profile/line.ts";
import { profileTargets } from "./profile/targets.ts";
import {
  describeProfile,
  eventInView,
  profileFooter,
  profileLegend,
  profileSubtitle,
  profileTitle,
} from "./profile/words.ts";
import { svgElement } from "./svgElement.ts";
import { textWidth, wrapped } from "./textWidth.ts";
import { themes } from "./theme.ts";
import { midYear, yearTicks } from "./yearAxis.ts";

/** A row an index: its name and direction, a small line of its years, and what is known of the last value in numbers. */
export function profileChart(view: ProfileView, frame: Frame): Chart {
  const layout = view.rows.length === 0 ? null : profileLayout(view, frame);
  const height = layout?.height ?? 8;
  const body = svgElement(frame.document, "svg", {
    width: String(frame.width),
    height: String(height),
    viewBox: `0 0 ${frame.width} ${height}`,
    overflow: "visible",
  });
  if (layout !== null)
    body.append(...ground(view, layout, frame), ...layout.rows.flatMap(rowMarks(layout, frame)));
  const years = view.years;
  return {
    title: profileTitle(view, frame),
    subtitle: profileSubtitle(view, frame),
    legend: profileLegend(view, frame),
    body,
    height,
    ...(layout === null ? {} : { least: layout.least }),
    targets: layout === null ? [] : profileTargets(view, layout, frame),
    ...(layout === null || years === null
      ? {}
      : {
          axis: {
            field: "years" as const,
            from: years[0],
            to: years[1] + 1,
            left: layout.columns.line.x,
            right: layout.columns.line.x + layout.columns.line.width,
          },
        }),
    sources: view.sources,
    footer: profileFooter(view, frame),
    description: describeProfile(view, frame),
  };
}

/** Headings, the years over the lines, the event through all of them. */
function ground(view: ProfileView, layout: ProfileLayout, frame: Frame): SVGElement[] {
  const theme = themes[frame.theme];
  const { columns, top, stacked } = layout;
  const head = (name: "index" | CellName, x: number, width: number) =>
    wrapped(frame.text.profile.heads[name], width, sizes.small).map((line, i, lines) =>
      label(line, x, top - 8 - (lines.length - 1 - i) * 13, sizes.small, 400, theme.muted, frame),
    );
  const fits = (year: number) => layout.x(midYear(year)) >= textWidth(String(year), sizes.small) / 2;
  const ticks = yearTicks(view.years ?? [0, 0], columns.line.width, 44)
    .filter(fits)
    .map((year) =>
      label(String(year), layout.x(midYear(year)), top - 8, sizes.small, 400, theme.muted, frame, "middle"),
    );
  const span = view.event !== null && eventInView(view) ? dateSpan(view.event.date) : null;
  return [
    ...(stacked
      ? []
      : [
          ...head("index", 0, columns.name.width),
          ...cellNames.flatMap((name) => head(name, columns[name].x, columns[name].width + 10)),
        ]),
    ...ticks,
    rule(0, top - 0.5, layout.width, theme.muted, frame),
    ...(span === null
      ? []
      : eventStretches(layout).map(([from, to]) =>
          svgElement(frame.document, "path", {
            d: `M${px(layout.x((span[0] + span[1]) / 2))},${px(from)}V${px(to)}`,
            stroke: theme.muted,
            "stroke-opacity": "0.55",
            fill: "none",
          }),
        )),
  ];
}

/** From top to bottom; where names stand over the lines, beside the lines only. */
function eventStretches({
  stacked,
  rows,
  top,
  height,
}: ProfileLayout): readonly (readonly [number, number])[] {
  return stacked ? rows.map(({ line }) => [line.top - 2, line.top + line.height + 4]) : [[top, height]];
}

function rowMarks(layout: ProfileLayout, frame: Frame) {
  const theme = themes[frame.theme];
  return (placed: PlacedRow, i: number): SVGElement[] => {
    let y = placed.top + 8 + 10;
    const words = [
      ...placed.name.map((line) => {
        const drawn = label(line, 0, y, sizes.name, 600, theme.ink, frame);
        y += sizes.nameLeading;
        return drawn;
      }),
      ...placed.direction.map((line) => {
        const drawn = label(line, 0, y - 1, sizes.small, 400, theme.muted, frame);
        y += sizes.leading;
        return drawn;
      }),
    ];
    return [
      ...(i === 0 ? [] : [rule(0, placed.top - 0.5, layout.width, theme.hairline, frame)]),
      ...words,
      ...lineMarks(placed, layout, frame),
      ...(layout.stacked ? stackedCells(placed, layout, frame) : tableCells(placed, layout, frame)),
    ];
  };
}

function tableCells(placed: PlacedRow, layout: ProfileLayout, frame: Frame): SVGElement[] {
  const theme = themes[frame.theme];
  return cellNames.flatMap((name) => {
    const cell: Cell = placed.cells[name];
    const { x } = layout.columns[name];
    const y = placed.top + 8 + 10.5;
    const strong = name === "value" || name === "change";
    return [
      label(cell.strong, x, y, sizes.strong, strong ? 650 : 450, theme.ink, frame),
      ...(cell.verdict === null
        ? []
        : [changeSign(cell.verdict, x + textWidth(cell.strong, sizes.strong, 600) + 5, y - 4.5, frame)]),
      ...cell.lines.map((line, i) =>
        label(line, x, y + (i + 1) * sizes.leading, sizes.small, 400, theme.muted, frame),
      ),
    ];
  });
}

function stackedCells(placed: PlacedRow, layout: ProfileLayout, frame: Frame): SVGElement[] {
  const theme = themes[frame.theme];
  const { x } = layout.columns.value;
  return placed.lines.map((line, i) =>
    label(
      line,
      x,
      placed.top + 8 + 10 + i * sizes.leading,
      i === 0 ? sizes.name : sizes.small,
      i === 0 ? 650 : 400,
      i === 0 ? theme.ink : theme.muted,
      frame,
    ),
  );
}

function rule(x: number, y: number, width: number, stroke: string, frame: Frame): SVGElement {
  return svgElement(frame.document, "path", { d: `M${x},${y}h${width}`, stroke, fill: "none" });
}

function label(
  words: string,
  x: number,
  y: number,
  size: number,
  weight: number,
  fill: string,
  frame: Frame,
  anchor = "start",
): SVGElement {
  const element = svgElement(frame.document, "text", {
    x: String(px(x)),
    y: String(px(y)),
    "font-size": String(size),
    "font-weight": String(weight),
    fill,
    ...(anchor === "start" ? {} : { "text-anchor": anchor }),
  });
  element.textContent = words;
  return element;
}
