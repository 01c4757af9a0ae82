import type { MapView } from "../../views/map.ts";
import type { Frame } from "../frame.ts";
import { readableOn } from "../heatmap/colour.ts";
import { fillOf } from "./colour.ts";
import { keptWith } from "../kept.ts";
import type { Placed } from "./placed.ts";
import { innerBox, type Box, type Ring } from "./rings.ts";
import { nameOf, shown } from "./words.ts";
import { svgElement } from "../svgElement.ts";
import { textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";

const size = 11;
const weight = 600;

/** The widest box inside a country that is high enough for a line of words. */
const widestLine = keptWith((rings: readonly Ring[]) =>
  innerBox(rings, (width, height) => (height >= size + 6 ? width : 0), 100),
);

/** The chosen countries by name and value, by code where the name does not fit, or not at all: always inside the country. */
export function mapLabels(
  placed: readonly Placed[],
  view: MapView,
  i: number,
  frame: Frame,
): readonly SVGTextElement[] {
  return placed.flatMap(({ country, rings, box, dot }) => {
    if (!country.chosen || !country.inFocus || dot !== null || box === null) return [];
    const score = country.cells[i]?.score;
    const value = score ? shown(score.value, view, frame) : "";
    const widest = widestLine(rings);
    const words = [nameOf(country.country), country.country]
      .map((name) => `${name} ${value}`.trim())
      .find((line) => textWidth(line, size, weight) + 14 <= (widest?.width ?? 0));
    if (words === undefined || widest === null) return [];
    return [label(words, widest, fillOf(country, i, view, frame), frame)];
  });
}

function label(words: string, box: Box, fill: string | null, frame: Frame): SVGTextElement {
  const element = svgElement(frame.document, "text", {
    x: String(Math.round(box.x * 10) / 10),
    y: String(Math.round((box.y + size * 0.36) * 10) / 10),
    "text-anchor": "middle",
    "font-size": String(size),
    "font-weight": String(weight),
    fill: fill === null ? themes[frame.theme].ink : readableOn(fill, frame),
    // Without a value the sign of the pattern would run through the letters.
    ...(fill === null
      ? { stroke: themes[frame.theme].ground, "stroke-width": "3", "paint-order": "stroke" }
      : {}),
  });
  element.textContent = words;
  return element;
}
