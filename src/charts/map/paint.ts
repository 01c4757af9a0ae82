import type { MapCountry, MapView } from "../../views/map.ts";
import type { Frame } from "../frame.ts";
import { fillOf } from "./colour.ts";
import { dotRadius } from "./dots.ts";
import type { MapFrame } from "./frame.ts";
import { mapLabels } from "./labels.ts";
import { missingPath } from "./legend.ts";
import { outlineOf } from "./outline.ts";
import { patternOf, signOf } from "./patterns.ts";
import type { Placed } from "./placed.ts";
import { pathOf, type Ring } from "./rings.ts";
import { svgElement } from "../svgElement.ts";
import { countryColour, themes } from "../theme.ts";

/** The drawing of one year: what lies around, the countries, the outlines of the chosen, dots, labels. */
export function painted(
  view: MapView,
  placed: readonly Placed[],
  around: readonly Ring[],
  i: number,
  map: MapFrame,
  frame: Frame,
): SVGGElement {
  const theme = themes[frame.theme];
  const group = svgElement(frame.document, "g", { "stroke-linejoin": "round" });
  const path = (d: string, attributes: Readonly<Record<string, string>>) => {
    if (d !== "") group.append(svgElement(frame.document, "path", { d, ...attributes }));
  };
  path(pathOf(around), { fill: theme.band, stroke: theme.hairline, "stroke-width": "0.7" });
  const largestFirst = placed.toReversed();
  for (const { country, rings } of largestFirst) {
    const fill = fillOf(country, i, view, frame);
    const reason = country.cells[i]?.reason;
    const d = pathOf(rings);
    if (fill !== null) path(d, { fill, stroke: theme.ground, "stroke-width": "0.7" });
    else {
      path(d, { fill: theme.ground, stroke: theme.neutralPale, "stroke-width": "0.7" });
      const pattern = reason ? patternOf(reason, rings) : null;
      if (pattern !== null && pattern.d !== "") group.append(missingPath(pattern, frame));
    }
  }
  for (const { country, rings, dot } of largestFirst) {
    if (!country.chosen || !country.inFocus || dot !== null) continue;
    // A thin line of ground keeps the country's own colour apart from the colour of its class.
    path(outlineOf(rings, 1.1, map), { fill: "none", stroke: theme.ground, "stroke-width": "3" });
    path(outlineOf(rings, 0.8, map), {
      fill: "none",
      stroke: countryColour(country.country, frame.theme),
      "stroke-width": "1.6",
    });
  }
  for (const { country, dot } of largestFirst) {
    if (dot !== null) group.append(...dotMarks(country, dot, i, view, frame));
  }
  group.append(...mapLabels(placed, view, i, frame));
  return group;
}

/** A dot for a small country, with a line to where it lies when it had to move. */
function dotMarks(
  country: MapCountry,
  { at: [x, y], from: [fromX, fromY] }: NonNullable<Placed["dot"]>,
  i: number,
  view: MapView,
  frame: Frame,
): readonly SVGElement[] {
  const theme = themes[frame.theme];
  const fill = fillOf(country, i, view, frame);
  const reason = country.cells[i]?.reason;
  const outlined = country.chosen && country.inFocus;
  const distance = Math.hypot(x - fromX, y - fromY);
  const dot = svgElement(frame.document, "circle", {
    cx: String(x),
    cy: String(y),
    r: String(dotRadius),
    fill: fill ?? theme.ground,
    stroke: outlined ? countryColour(country.country, frame.theme) : theme.muted,
    "stroke-width": outlined ? "1.8" : "0.8",
  });
  const sign = fill === null && reason ? signOf(reason, x, y) : null;
  return [
    ...(distance > dotRadius + 1
      ? [
          svgElement(frame.document, "path", {
            d: `M${x},${y}L${fromX},${fromY}`,
            stroke: theme.muted,
            "stroke-width": "0.8",
          }),
        ]
      : []),
    dot,
    ...(sign === null ? [] : [missingPath(sign, frame)]),
  ];
}
