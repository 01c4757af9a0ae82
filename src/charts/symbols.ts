import type { LegendItem } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { svgElement } from "./svgElement.ts";
import { themes } from "./theme.ts";

/** The symbol of a legend entry, about 18 px wide, centred on (x, y). */
export function symbol(
  { symbol: name, colour, dash: own }: LegendItem,
  x: number,
  y: number,
  frame: Frame,
): SVGElement {
  const make = <K extends keyof SVGElementTagNameMap>(tag: K, attributes: Record<string, string | number>) =>
    svgElement(
      frame.document,
      tag,
      Object.fromEntries(Object.entries(attributes).map(([k, v]) => [k, String(v)])),
    );
  const line = (dash?: string) =>
    make("path", {
      d: `M${x - 8},${y}h16`,
      stroke: colour,
      "stroke-width": 2,
      fill: "none",
      ...(dash === undefined ? {} : { "stroke-dasharray": dash }),
    });
  switch (name) {
    case "line":
      return line(own);
    case "dashed":
      return line("4 3");
    case "dotted":
      return line("1.5 3");
    case "band":
      return make("rect", { x: x - 8, y: y - 6, width: 16, height: 12, fill: colour });
    case "bar":
      return make("rect", { x: x - 5, y: y - 6, width: 10, height: 12, fill: colour });
    case "outline":
      return make("rect", { x: x - 4, y: y - 6, width: 8, height: 12, fill: "none", stroke: colour });
    case "dot":
      return make("circle", { cx: x, cy: y, r: 4.5, fill: colour });
    case "hollow":
      return make("circle", {
        cx: x,
        cy: y,
        r: 4,
        fill: themes[frame.theme].ground,
        stroke: colour,
        "stroke-width": 1.6,
      });
    case "ring":
      return make("circle", { cx: x, cy: y, r: 1.8, fill: "none", stroke: colour, "stroke-width": 1 });
    case "triangle":
      return make("path", {
        d: `M${x},${y - 5}l5,9h-10z`,
        fill: "none",
        stroke: colour,
        "stroke-width": 1.6,
      });
    case "spanned": {
      const group = make("g", {});
      group.append(
        make("rect", { x: x - 9, y: y - 1.5, width: 18, height: 3, fill: colour }),
        make("circle", {
          cx: x,
          cy: y,
          r: 4,
          fill: themes[frame.theme].ground,
          stroke: colour,
          "stroke-width": 1.6,
        }),
      );
      return group;
    }
    case "square":
      return make("rect", {
        x: x - 4,
        y: y - 4,
        width: 8,
        height: 8,
        fill: themes[frame.theme].ground,
        stroke: colour,
        "stroke-width": 1.6,
      });
    case "tick":
      return make("path", { d: `M${x},${y - 6}v12`, stroke: colour, "stroke-width": 2.4 });
    case "cross":
      return make("path", {
        d: `M${x - 4},${y - 4}l8,8m0,-8l-8,8`,
        stroke: colour,
        "stroke-width": 1.8,
        fill: "none",
      });
    case "diamond":
      return make("path", { d: `M${x},${y - 5.5}l5.5,5.5l-5.5,5.5l-5.5,-5.5z`, fill: colour });
    case "hatch":
      return make("path", {
        d: `M${x - 8},${y + 2}l4,-8m1,8l4,-8m1,8l4,-8`,
        stroke: colour,
        "stroke-width": 1.2,
        fill: "none",
      });
  }
}
