import type { MapView } from "../views/map.ts";
import type { Target } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { readableOn } from "./heatmap/colour.ts";
import { missingPath } from "./map/legend.ts";
import { fillOf } from "./map/colour.ts";
import type { Panel } from "./map/panel.ts";
import { signOf } from "./map/patterns.ts";
import { shown, targetWords } from "./map/words.ts";
import { svgElement } from "./svgElement.ts";
import { textWidth } from "./textWidth.ts";
import { countryColour, themes } from "./theme.ts";
import { tileLayout } from "./tiles.ts";

/** Sides of a tile, px: the usual greatest, the greatest where there is a height to fill, and the least that holds two lines. */
const [usual, largest, smallest] = [54, 76, 28];
const space = 2;

/** A panel with a square a country, all of one size; `room` is the height that they may fill, px, null where any will do. */
export function tilesPanel(view: MapView, width: number, room: number | null, frame: Frame): Panel {
  const layout = tileLayout(view.countries.map(({ country }) => country));
  const across = (width + space) / layout.columns;
  const down = ((room ?? Infinity) + space) / Math.max(1, layout.rows);
  const side = Math.floor(Math.min(room === null ? usual : largest, across, down));
  const left = Math.floor((width - side * layout.columns + space) / 2);
  const tiles = view.countries.flatMap((country) => {
    const cell = layout.cells.get(country.country);
    return cell === undefined
      ? []
      : [{ country, x: left + cell.column * side, y: cell.row * side, size: side - space }];
  });
  // One size for all values, so that none looks more important.
  const everyValue = view.countries.flatMap(({ cells }) =>
    cells.flatMap(({ score }) => (score === null ? [] : shown(score.value, view, frame))),
  );
  const valueSize = sizeFor([...new Set(everyValue)], side - space, 400);
  return {
    height: layout.rows * side - space,
    least: layout.rows * Math.floor(Math.min(smallest, across * 0.8)) - space,
    outside: false,
    notes: { disputed: null, noShape: [], outOfFrame: [], unplaced: layout.unplaced },
    marks: tiles.length,
    paint: (i) => {
      const element = svgElement(frame.document, "g", {});
      for (const tile of tiles) element.append(...tileMarks(tile, valueSize, view, i, frame));
      return element;
    },
    targets: (i) => tiles.map((tile) => target(tile, view, i, frame)),
  };
}

interface Tile {
  readonly country: MapView["countries"][number];
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function tileMarks(
  { country, x, y, size }: Tile,
  valueSize: number | undefined,
  view: MapView,
  i: number,
  frame: Frame,
): readonly SVGElement[] {
  const theme = themes[frame.theme];
  const cell = country.cells[i];
  const fill = fillOf(country, i, view, frame);
  const outlined = country.chosen && country.inFocus;
  const square = svgElement(frame.document, "rect", {
    x: String(x + (outlined || fill === null ? 1 : 0)),
    y: String(y + (outlined || fill === null ? 1 : 0)),
    width: String(size - (outlined || fill === null ? 2 : 0)),
    height: String(size - (outlined || fill === null ? 2 : 0)),
    fill: fill ?? theme.ground,
    ...(outlined
      ? { stroke: countryColour(country.country, frame.theme), "stroke-width": "2" }
      : fill === null
        ? { stroke: theme.neutralPale, "stroke-width": "0.8" }
        : {}),
  });
  const ink = fill === null ? theme.muted : readableOn(fill, frame);
  const write = (words: string, atY: number, fontSize: number, weight: string) => {
    const text = svgElement(frame.document, "text", {
      x: String(x + size / 2),
      y: String(Math.round(atY * 10) / 10),
      "text-anchor": "middle",
      "font-size": String(fontSize),
      "font-weight": weight,
      fill: ink,
    });
    text.textContent = words;
    return text;
  };
  const value = cell?.score ? shown(cell.score.value, view, frame) : "";
  const codeSize = sizeFor([country.country], size, 600);
  // A tile too small for two lines keeps the code; one too small for that keeps its colour.
  const twoLines = size >= 26;
  return [
    square,
    ...(codeSize === undefined
      ? []
      : [write(country.country, y + size * (twoLines ? 0.42 : 0.64), codeSize, "600")]),
    ...(twoLines && value !== "" && valueSize !== undefined
      ? [write(value, y + size * 0.78, valueSize, "400")]
      : []),
    ...(cell?.reason
      ? [missingPath(signOf(cell.reason, x + size / 2, y + size * (twoLines ? 0.7 : 0.5)), frame)]
      : []),
  ];
}

/** The largest size at which each of the words fits a tile; undefined where none does. */
function sizeFor(words: readonly string[], size: number, weight: number): number | undefined {
  const largestSize = size >= 40 ? 12 : 10;
  return [12, 11, 10, 9].find(
    (at) => at <= largestSize && words.every((word) => textWidth(word, at, weight) <= size - 3),
  );
}

function target({ country, x, y, size }: Tile, view: MapView, i: number, frame: Frame): Target {
  const cell = country.cells[i] ?? { year: 0, score: null, reason: null, step: null };
  return {
    x: x + size / 2,
    y: y + size / 2,
    width: size,
    height: size,
    ...targetWords(country, cell, view, frame),
  };
}
