import type { MissingReason } from "../../dataset/missing.ts";
import type { MapView } from "../../views/map.ts";
import type { Frame } from "../frame.ts";
import { classColour, dimmedColour } from "./colour.ts";
import { signOf } from "./patterns.ts";
import { dimmedOf, limitText } from "./words.ts";
import { svgElement } from "../svgElement.ts";
import { textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";

const size = 12;
const rowHeight = 20;
const boxHeight = 11;
const swatch = 18;

/** The order of the reasons in the legend: from what the index is to what a country is. */
const reasons: readonly MissingReason[] = [
  "not-assessed",
  "no-survey",
  "not-published",
  "not-covered",
  "not-held",
  "not-state",
];

/** The classes with their limits, and every reason for a missing value that occurs with its pattern. */
export function mapLegend(
  view: MapView,
  outside: boolean,
  frame: Frame,
): { readonly element: SVGGElement; readonly height: number } {
  const theme = themes[frame.theme];
  const element = svgElement(frame.document, "g", { "font-size": String(size), fill: theme.muted });
  const scale = classScale(view, frame);
  if (scale !== null) element.append(scale.element);
  let x = scale === null ? 0 : scale.width + 24;
  let y = 1;
  let bottom = scale === null ? 0 : 28;
  for (const { label, draw } of swatches(view, outside, frame)) {
    const width = swatch + 6 + textWidth(label, size);
    if (x > 0 && x + width > frame.width) {
      y = y < 28 && scale !== null ? 31 : y + rowHeight; // under the scale and its numbers
      x = 0;
    }
    element.append(draw(x, y));
    const text = svgElement(frame.document, "text", { x: String(x + swatch + 6), y: String(y + 10) });
    text.textContent = label;
    element.append(text);
    x += width + 16;
    bottom = Math.max(bottom, y + rowHeight - 4);
  }
  return { element, height: bottom };
}

function classScale(view: MapView, frame: Frame) {
  const { limits } = view;
  const classes = limits.length - 1;
  if (classes < 1) return null;
  const labels = limits.map((limit) => limitText(limit, view, frame));
  const widest = Math.max(...labels.map((label) => textWidth(label, size - 1)));
  const width = Math.floor(
    Math.min(Math.max(30, widest + 8), (frame.width - widest) / classes, frame.width < 480 ? 40 : 46),
  );
  const from = Math.ceil(textWidth(labels[0] ?? "", size - 1) / 2);
  const element = svgElement(frame.document, "g", {});
  const theme = themes[frame.theme];
  for (let i = 0; i < classes; i++) {
    element.append(
      svgElement(frame.document, "rect", {
        x: String(from + i * width),
        y: "0",
        width: String(width),
        height: String(boxHeight),
        fill: classColour(i, classes, frame),
      }),
    );
  }
  // A limit without room for its number keeps its place on the scale.
  const every = Math.ceil((widest + 4) / width);
  labels.forEach((label, i) => {
    if (i % every !== 0 && i !== classes) return;
    const text = svgElement(frame.document, "text", {
      x: String(from + i * width),
      y: String(boxHeight + 13),
      "text-anchor": "middle",
      "font-size": String(size - 1),
      fill: theme.muted,
    });
    text.textContent = label;
    element.append(text);
  });
  return { element, width: from + classes * width + widest / 2 };
}

interface Swatch {
  readonly label: string;
  readonly draw: (x: number, y: number) => SVGElement;
}

function swatches(view: MapView, outside: boolean, frame: Frame): readonly Swatch[] {
  const theme = themes[frame.theme];
  const words = frame.text.map.legend;
  const box = (x: number, y: number, attributes: Readonly<Record<string, string>>) =>
    svgElement(frame.document, "rect", {
      x: String(x + 0.5),
      y: String(y + 0.5),
      width: String(swatch - 1),
      height: String(boxHeight - 1),
      ...attributes,
    });
  const occurring = new Set(
    view.countries.flatMap(({ cells }) => cells.flatMap(({ reason }) => reason ?? [])),
  );
  const dimmed = dimmedOf(view).length > 0;
  return [
    ...reasons
      .filter((reason) => occurring.has(reason))
      .map((reason) => ({
        label: frame.text.missing[reason],
        draw: (x: number, y: number) => {
          const group = svgElement(frame.document, "g", {});
          group.append(
            box(x, y, { fill: theme.ground, stroke: theme.neutralPale }),
            missingPath(signOf(reason, x + swatch / 2, y + boxHeight / 2), frame),
          );
          return group;
        },
      })),
    ...(outside
      ? [
          {
            label: words.outside,
            draw: (x: number, y: number) => box(x, y, { fill: theme.band, stroke: theme.hairline }),
          },
        ]
      : []),
    ...(dimmed
      ? [
          {
            label: words.dimmed,
            draw: (x: number, y: number) => box(x, y, { fill: dimmedColour(1, 3, frame) }),
          },
        ]
      : []),
  ];
}

/** The path of a pattern in the colour of what is missing. */
export function missingPath(
  pattern: { readonly d: string; readonly round: boolean },
  frame: Frame,
): SVGPathElement {
  return svgElement(frame.document, "path", {
    d: pattern.d,
    fill: "none",
    stroke: themes[frame.theme].faint,
    ...(pattern.round ? { "stroke-width": "2", "stroke-linecap": "round" } : { "stroke-width": "0.8" }),
  });
}
