import type { CountryCode } from "../../country/country.ts";
import type { RankPoint } from "../../views/rankEditions.ts";
import type { RankSeries, RanksView } from "../../views/ranks.ts";
import type { Frame } from "../frame.ts";
import { texts } from "../marks/text.ts";
import { joined, type Marks } from "../placed/joined.ts";
import { circles, links, polygons, type Place } from "../placed/marks.ts";
import { countryDash, themes } from "../theme.ts";
import { joinsOf, type Placed, type RanksLayout } from "./layout.ts";
import { seriesColour } from "./places.ts";

/** Lines, dots and marks of every country, context first; `joins` where a screen joins them. */
export function ranksMarks(
  view: RanksView,
  layout: RanksLayout,
  joins: boolean,
  frame: Frame,
): readonly (SVGElement | null)[] {
  const { document } = frame;
  const chosenCodes = view.series.filter((s) => s.chosen).map((s) => s.country);
  // Drawn from the back: context, then chosen out of focus, then in focus; the first chosen lies on top.
  const depth = (s: RankSeries) => (s.chosen ? (s.inFocus ? 2 : 1) : 0);
  const ordered = view.series.toReversed().toSorted((a, b) => depth(a) - depth(b));
  const drawn = ordered.map((series) => {
    const placed = layout.place(series);
    const marks = [
      ...seriesLines(series, placed, chosenCodes, view, frame),
      ...(series.chosen
        ? chosenMarks(series, placed, view, layout, frame)
        : [contextDots(series, placed, frame)]),
    ];
    return { marks, unknown: unknownRanks(series, placed, frame) };
  });
  return joins
    ? [
        ...joined(
          drawn.flatMap(({ marks }) => marks),
          document,
        ),
        ...drawn.map(({ unknown }) => unknown),
      ]
    : drawn.flatMap(({ marks, unknown }) => [...marks.map((mark) => mark.apart(document)), unknown]);
}

/** Between two editions a stroke, dotted where a place lies outside the list. */
function seriesLines(
  series: RankSeries,
  placed: readonly Placed[],
  chosen: readonly CountryCode[],
  view: RanksView,
  frame: Frame,
): readonly Marks[] {
  const joins = joinsOf(placed, view);
  const opacity = opacityOf(series) * (view.edition === null ? 1 : 0.45);
  const width = series.chosen ? (series.inFocus ? 2.2 : 1.6) : 1;
  const line = (within: boolean, dash: string | null) =>
    links(
      joins
        .filter((join) => join.within === within)
        .map(({ from, to }) => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y })),
      {
        stroke: seriesColour(series, frame),
        ...(width !== 1 && { "stroke-width": String(width) }),
        ...(opacity !== 1 && { "stroke-opacity": String(opacity) }),
        ...(dash !== null && { "stroke-dasharray": dash }),
      },
    );
  return [line(true, countryDash(series.country, chosen, frame.theme)), line(false, "2 3")];
}

function opacityOf({ chosen, inFocus }: RankSeries): number {
  return chosen ? 1 : inFocus ? 0.9 : 0.5;
}

function contextDots(series: RankSeries, placed: readonly Placed[], frame: Frame): Marks {
  const opacity = opacityOf(series);
  return circles(
    placed.map(({ x, y }) => ({ x, y })),
    1.6,
    { fill: seriesColour(series, frame), ...(opacity !== 1 && { "fill-opacity": String(opacity) }) },
  );
}

/** What a mark of another edition than the one asked for looks like, and one of it. */
const [dimmed, plain] = [{ opacity: "0.35" }, { opacity: "1" }];

/** A mark for every edition; its shape tells what the edition says of the country. */
function chosenMarks(
  series: RankSeries,
  placed: readonly Placed[],
  view: RanksView,
  layout: RanksLayout,
  frame: Frame,
): readonly Marks[] {
  const theme = themes[frame.theme];
  const stroke = seriesColour(series, frame);
  const size = layout.yearWidth < 14 ? 0.8 : 1;
  const of = (wanted: (point: RankPoint) => boolean): readonly Place[] =>
    placed
      .filter(({ point }) => wanted(point))
      .map(({ x, y, point }) => ({
        x,
        y,
        own: view.edition === null || view.edition === point.edition ? plain : dimmed,
      }));
  return [
    circles(
      of((p) => p.state === "ranked" && p.complete),
      3.8 * size,
      { fill: stroke, stroke: theme.ground, "stroke-width": "0.8" },
    ),
    polygons(
      of((p) => p.state === "ranked" && !p.complete),
      "diamond",
      3.9 * size,
      { fill: stroke },
    ),
    polygons(
      of((p) => p.state === "outside"),
      "square",
      3.4 * size,
      { fill: theme.ground, stroke, "stroke-width": "1.6" },
    ),
    circles(
      of((p) => p.state === "not-listed"),
      3 * size,
      { fill: theme.ground, stroke, "stroke-width": "1.4" },
    ),
  ];
}

/** A question mark where a country is listed without a known rank. */
function unknownRanks(series: RankSeries, placed: readonly Placed[], frame: Frame): SVGElement | null {
  if (!series.chosen) return null;
  const fill = series.inFocus ? seriesColour(series, frame) : themes[frame.theme].muted;
  return texts(
    frame.document,
    placed.filter(({ point }) => point.state === "rank-unknown").map(({ x, y }) => ({ x, y, words: "?" })),
    { fill, "font-size": "12", "font-weight": "700" },
  );
}
