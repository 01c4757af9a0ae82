import type { RegionsView } from "../../views/regions.ts";
import { isEnough } from "../../views/regions/summary.ts";
import type { Frame } from "../frame.ts";
import { px } from "../panels/line.ts";
import type { PlacedRegion, RegionsLayout } from "./layout.ts";
import { svgElement } from "../svgElement.ts";
import { themes } from "../theme.ts";
import { yearTicks } from "../yearAxis.ts";

/** Under a plot: a bar a surveyed year, as high as its share of countries with a value; outlined where they are too few. */
export function stripMarks(
  { region, left, right, x, stripTop, stripBottom }: PlacedRegion,
  view: RegionsView,
  { perYear }: RegionsLayout,
  frame: Frame,
): SVGElement[] {
  const theme = themes[frame.theme];
  const width = Math.max(1.5, Math.min(14, perYear * 0.7));
  const all = region.members.length;
  const bars = (enough: boolean) =>
    region.years
      .filter(({ held }) => held.length > 0 && isEnough(held.length, all, view.coverage) === enough)
      .map(({ year, held }) => {
        const height = (held.length / all) * (stripBottom - stripTop);
        return `M${px(x(year) - width / 2)},${px(stripBottom)}v${px(-height)}h${px(width)}v${px(height)}z`;
      })
      .join("");
  const path = (d: string, attributes: Readonly<Record<string, string>>) =>
    d === "" ? [] : [svgElement(frame.document, "path", { d, fill: "none", ...attributes })];
  const write = (
    words: string,
    at: readonly [number, number],
    anchor: string,
    fill: string,
    size: string,
  ) => {
    const text = svgElement(frame.document, "text", {
      x: px(at[0]),
      y: px(at[1]),
      "text-anchor": anchor,
      "font-size": size,
      fill,
    });
    text.textContent = words;
    return text;
  };
  return [
    ...path(bars(true), { fill: theme.neutralPale }),
    ...path(bars(false), { stroke: theme.neutralPale, "stroke-width": "0.8" }),
    ...path(`M${px(left)},${px(stripBottom)}H${px(right)}`, { stroke: theme.neutralPale }),
    write(frame.text.regions.strip(all), [left - 5, stripBottom - 5], "end", theme.faint, "10.5"),
    ...yearTicks(view.years, right - left).map((year) =>
      write(String(year), [x(year), stripBottom + 15], "middle", theme.muted, "12"),
    ),
  ];
}
