// First: it counts the script of what is loaded after it.
import { drawingPage, type Shown } from "./drawingRun.ts";
import { cell, lineY, plot } from "@observablehq/plot";
import { chosen, colourOf, heights, lastYear, rowsMade, width, type Row } from "./drawingData.ts";

const rows = rowsMade();

/** Plot has no update: the chart is made anew and put in the place of the old one, as its documentation does it. */
function rebuilt(chart: (rows: readonly Row[], from: number) => Element) {
  return (place: HTMLElement, first: number): Shown => {
    const update = (from: number) =>
      place.replaceChildren(chart(from === first ? rows : rows.filter(({ year }) => year >= from), from));
    update(first);
    return { update, remove: () => place.remove() };
  };
}

const lines = (shown: readonly Row[], from: number) =>
  plot({
    width,
    height: heights.lines,
    x: { domain: [from, lastYear], tickFormat: "d" },
    y: { domain: [0, 100], grid: true },
    marks: [
      lineY(shown, {
        x: "year",
        y: "value",
        z: "country",
        stroke: (row: Row) => colourOf(row.country),
        strokeWidth: (row: Row) => (chosen.includes(row.country) ? 2 : 1),
      }),
    ],
  });

const cells = (shown: readonly Row[]) =>
  plot({
    width,
    height: heights.cells,
    x: { tickFormat: "d" },
    color: { scheme: "YlOrRd", domain: [0, 100] },
    marks: [cell(shown, { x: "year", y: "country", fill: "value", inset: 0.5 })],
  });

export const { draw, drag, remove } = drawingPage({ lines: rebuilt(lines), cells: rebuilt(cells) });
