import { dateSpan } from "../../time/partialDate.ts";
import type { RegionsView } from "../../views/regions.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import { px } from "../panels/line.ts";
import { statisticDecimals } from "../panels/numbers.ts";
import { eventYear, seamYears } from "../panels/years.ts";
import { fixedColour } from "./colour.ts";
import type { PlacedRegion, RegionsLayout } from "./layout.ts";
import { lastDrawn, lineNames, lineValue, type LineName } from "./lines.ts";
import { svgElement } from "../svgElement.ts";
import { textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";
import { eventLabel } from "../yearAxis.ts";

/** Grid with its numbers, the year and the day of the event, seams. */
export function plotGround(
  placed: PlacedRegion,
  view: RegionsView,
  { perYear, yTicks }: RegionsLayout,
  frame: Frame,
): SVGElement[] {
  const theme = themes[frame.theme];
  const { left, right, top, bottom, x, y, head } = placed;
  const path = (d: string, attributes: Readonly<Record<string, string>>) =>
    d === "" ? [] : [svgElement(frame.document, "path", { d, fill: "none", ...attributes })];
  const step = (yTicks[1] ?? 1) - (yTicks[0] ?? 0);
  const decimals = step >= 1 ? 0 : Math.min(3, Math.ceil(-Math.log10(step)));
  const year = eventYear(view);
  const seams = seamYears(view).map((seam) => x(seam.year) - perYear / 2);
  const grid = yTicks.map((tick) => `M${px(left)},${px(y(tick))}H${px(right)}`).join("");
  return [
    ...(year === null
      ? []
      : path(`M${px(x(year))},${px(top)}V${px(bottom)}`, {
          stroke: theme.band,
          "stroke-width": px(perYear),
        })),
    ...path(grid, { stroke: theme.hairline }),
    ...yTicks.map((tick) =>
      words(frame.text.number(tick, decimals), left - 6, y(tick) + 4, "end", theme.muted, 12, frame),
    ),
    ...path(seams.map((at) => `M${px(at)},${px(top)}V${px(bottom)}`).join(""), {
      stroke: theme.muted,
      "stroke-dasharray": "2 3",
    }),
    ...(head === null
      ? seams.map((at) => words(frame.text.regions.seam, at + 4, bottom - 5, "start", theme.muted, 11, frame))
      : []),
  ];
}

/** The rule at the day of the event, with its name where one plot has the room. */
export function eventMarks(
  { top, bottom, x, head }: PlacedRegion,
  view: RegionsView,
  { perYear }: RegionsLayout,
  frame: Frame,
): SVGElement[] {
  const theme = themes[frame.theme];
  const { event } = view;
  const span = event === null ? null : dateSpan(event.date);
  const year = eventYear(view);
  if (event === null || span === null || year === null) return [];
  const at = x(year) + ((span[0] + span[1]) / 2 - year - 0.5) * perYear;
  const rule =
    span[0] === span[1]
      ? [
          svgElement(frame.document, "path", {
            d: `M${px(at)},${px(top)}V${px(bottom)}`,
            ...(head === null
              ? { stroke: theme.ink, "stroke-width": "1.2" }
              : { stroke: theme.muted, "stroke-width": "1" }),
          }),
        ]
      : [];
  if (head !== null) return rule;
  const { label, anchor, x: labelX } = eventLabel(event, at, frame);
  const name = words(label, labelX, top - 10, anchor, theme.ink, 12, frame);
  name.setAttribute("font-weight", "600");
  return [...rule, name];
}

/** The names of the lines with their last values, right of the plot. */
export function endLabels(placed: PlacedRegion, view: RegionsView, frame: Frame): SVGElement[] {
  const theme = themes[frame.theme];
  const { region, x, y, top, bottom } = placed;
  const last = lastDrawn(region, view);
  if (last === null) return [];
  const ends = lineNames.flatMap((name) => {
    const value = lineValue(name, last, view);
    return value === null ? [] : [{ name, value }];
  });
  const places = spread(
    ends.map(({ value }) => y(value)),
    14,
    [top - 8, bottom + 8],
  );
  const from = x(last.year) + 5;
  const fills: Partial<Readonly<Record<LineName, string>>> = {
    median: theme.ink,
    mean: theme.ink,
    fixedMean: fixedColour(frame),
  };
  const size = frame.width < 480 ? 11 : 12;
  const short: Partial<Readonly<Record<LineName, string>>> = frame.text.regions.endsShort;
  return ends.flatMap(({ name, value }, i) => {
    const place = places[i] ?? y(value);
    const shown = frame.text.number(value, statisticDecimals(value, view.index.decimals));
    const whole = `${frame.text.regions.ends[name]} ${shown}`;
    const fits = from + 16 + textWidth(whole, size, 600) <= frame.width;
    const brief = short[name];
    const told = fits || brief === undefined ? whole : `${brief} ${shown}`;
    const label = words(told, from + 16, place + 4, "start", fills[name] ?? theme.muted, size, frame);
    if (fills[name] !== undefined) label.setAttribute("font-weight", "600");
    return [
      svgElement(frame.document, "path", {
        d: `M${px(from)},${px(y(value))}L${px(from + 8)},${px(place)}H${px(from + 13)}`,
        fill: "none",
        stroke: theme.neutralPale,
        "stroke-width": "0.9",
      }),
      label,
    ];
  });
}

function words(
  told: string,
  x: number,
  y: number,
  anchor: string,
  fill: string,
  size: number,
  frame: Frame,
): SVGTextElement {
  const text = svgElement(frame.document, "text", {
    x: px(x),
    y: px(y),
    "text-anchor": anchor,
    "font-size": String(size),
    fill,
  });
  text.textContent = told;
  return text;
}
