import { dot, line, link, plot, text as textMark, type Markish } from "@observablehq/plot";
import type { CountryCode } from "../country/country.ts";
import type { ScatterCountry, ScatterView } from "../views/scatter.ts";
import { bodyOf } from "./body.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { withLazy } from "./lazily.ts";
import { placeOf, scatterLayout, type ScatterLayout } from "./scatter/layout.ts";
import { namesPlaced, scatterNames, type NamesPlaced } from "./scatter/names.ts";
import { isPainted, waysPainting } from "./scatter/painting.ts";
import { scatterTargets } from "./scatter/targets.ts";
import {
  scatterDescription,
  scatterEmpty,
  scatterFooter,
  scatterLegend,
  scatterSubtitle,
  scatterTitle,
} from "./scatter/words.ts";
import { contextDot, trailLook, trailOf } from "./scatter/trail.ts";
import { countryColour, countryDash, themes } from "./theme.ts";

/** Two indices against each other: dots of one year, the lines of the chosen countries to them. */
export function scatterChart(view: ScatterView, frame: Frame): Chart {
  const empty = scatterEmpty(view, frame);
  const layout = empty === null ? scatterLayout(view, frame) : null;
  const names = layout === null ? null : namesPlaced(view, layout, frame);
  const painted = layout !== null && isPainted(view, frame);
  const height = layout?.height ?? 8;
  const body = plot({
    document: frame.document,
    width: frame.width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: layout === null || names === null ? [] : marksOf(view, layout, names, painted, frame),
  });
  const chart = {
    title: scatterTitle(view, frame),
    subtitle: empty ?? scatterSubtitle(view, frame),
    legend: layout === null ? [] : scatterLegend(view, frame),
    body: bodyOf(body, frame.width, height),
    height,
    ...(painted && { paintings: [waysPainting(view, layout, frame)] }),
    ...(layout === null ? {} : { least: layout.least }),
    isEmpty:
      layout === null || view.countries.every(({ now, trail }) => now === null && trail.flat().length === 0),
    sources: view.sources,
    footer: [
      ...scatterFooter(view, frame),
      ...(names === null || names.left === 0 ? [] : [frame.text.scatter.unnamed(names.left)]),
    ],
    description: scatterDescription(view, frame),
  };
  return withLazy(chart, { targets: () => (layout === null ? [] : scatterTargets(view, layout, frame)) });
}

/** `painted`: without what a canvas shows below. */
function marksOf(
  view: ScatterView,
  layout: ScatterLayout,
  names: NamesPlaced,
  painted: boolean,
  frame: Frame,
): Markish[] {
  const chosen = view.countries.filter(({ role }) => role !== "context");
  const codes = chosen.map(({ country }) => country);
  return [
    ...groundOf(layout, painted, frame),
    ...(painted
      ? []
      : [
          ...dotsOf(
            view.countries.filter(({ role }) => role === "context"),
            layout,
            frame,
          ),
          ...chosen.toReversed().flatMap((country) => wayOf(country, codes, view, layout, frame)),
        ]),
    ...dotsOf(chosen.toReversed(), layout, frame),
    ...scatterNames(names, frame),
  ];
}

function groundOf(layout: ScatterLayout, painted: boolean, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const { left, right, top, bottom, x, y } = layout;
  const small = { fill: theme.muted, fontSize: 12 } as const;
  return [
    textMark([...layout.told], {
      x: "x",
      y: "y",
      text: "words",
      textAnchor: "start",
      fill: theme.ink,
      fontSize: 13,
      fontWeight: 500,
    }),
    ...(painted
      ? []
      : [
          link([...layout.xTicks], { x1: x, x2: x, y1: top, y2: bottom, stroke: theme.hairline }),
          link([...layout.yTicks], { x1: left, x2: right, y1: y, y2: y, stroke: theme.hairline }),
        ]),
    textMark([...layout.xTicks], {
      ...small,
      x,
      y: bottom + 14,
      text: (value: number) => frame.text.number(value, decimalsOf(layout.xTicks)),
    }),
    textMark([...layout.yTicks], {
      ...small,
      x: left - 8,
      y,
      text: (value: number) => frame.text.number(value, decimalsOf(layout.yTicks)),
      textAnchor: "end",
    }),
    textMark([...layout.yTitle], {
      ...small,
      x: 0,
      y: (_, i) => top - 12 - (layout.yTitle.length - 1 - i) * 15,
      textAnchor: "start",
    }),
    textMark([...layout.xTitle], {
      ...small,
      x: layout.xTitle.length === 1 ? right : 0,
      y: (_, i) => bottom + 35 + i * 15,
      textAnchor: layout.xTitle.length === 1 ? "end" : "start",
    }),
  ];
}

/** The way of a country: a line a stretch, a small dot a year, a ring where it begins. */
function wayOf(
  country: ScatterCountry,
  codes: readonly CountryCode[],
  view: ScatterView,
  layout: ScatterLayout,
  frame: Frame,
): Markish[] {
  const stroke = countryColour(country.country, frame.theme);
  const dash = countryDash(country.country, codes, frame.theme);
  const { spots, ends } = trailOf(country, view, layout);
  return [
    line(spots, {
      x: "x",
      y: "y",
      z: "stretch",
      stroke,
      strokeWidth: trailLook.width,
      strokeOpacity: trailLook.opacity,
      strokeLinejoin: "round",
      ...(dash === null ? {} : { strokeDasharray: dash }),
    }),
    dot(spots, { x: "x", y: "y", r: trailLook.dot, fill: stroke }),
    dot(ends, {
      x: "x",
      y: "y",
      r: trailLook.end,
      fill: themes[frame.theme].ground,
      stroke,
      strokeWidth: trailLook.width,
    }),
  ];
}

function dotsOf(countries: readonly ScatterCountry[], layout: ScatterLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const drawn = countries.flatMap(({ now, role, counted, country }) => {
    if (now === null) return [];
    const colour =
      role === "focus"
        ? countryColour(country, frame.theme)
        : role === "dimmed"
          ? theme.neutralPale
          : theme.neutral;
    return [{ ...placeOf(now, layout), role, counted, colour }];
  });
  const common = { x: "x", y: "y", stroke: "colour" } as const;
  return [
    dot(
      drawn.filter(({ role }) => role === "context"),
      { ...common, ...contextDot, fill: "colour" },
    ),
    dot(
      drawn.filter(({ role, counted }) => role !== "context" && counted),
      { ...common, r: 5.2, fill: "colour", stroke: theme.ground, strokeWidth: 1 },
    ),
    dot(
      drawn.filter(({ role, counted }) => role !== "context" && !counted),
      { ...common, r: 5, fill: theme.ground, strokeWidth: 1.8 },
    ),
  ];
}

function decimalsOf(ticks: readonly number[]): number {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return step >= 1 ? 0 : Math.min(3, Math.ceil(-Math.log10(step) - 1e-9));
}
