import { dot, link, ruleX, type Markish } from "@observablehq/plot";
import type { PlacesRow, PlacesSide, PlacesView } from "../views/places.ts";
import type { Chart, LegendItem } from "./chart.ts";
import { countryLabel } from "./countryLabel.ts";
import { painted, words as wordMarks, type Word } from "./distribution/paint.ts";
import type { Frame } from "./frame.ts";
import { withLazy } from "./lazily.ts";
import { dotGap, numberGap, numbersWidth } from "./places/lanes.ts";
import { placesLayout, type PlacesLayout, type Spot } from "./places/layout.ts";
import { placesTargets } from "./places/targets.ts";
import { describePlaces, placesFooter, placesRefusal, placesSubtitle, placesTitle } from "./places/words.ts";
import { shortened, wrapped } from "./textWidth.ts";
import { countryColour, countryDash, themes } from "./theme.ts";

/** Two columns of ranks with a line a country between them; who has no rank stands in lanes at the foot, in words. */
export function placesChart(view: PlacesView, frame: Frame): Chart {
  const { sides } = view;
  if (typeof sides === "string") return refusedChart(view, frame);
  const layout = placesLayout(view, sides, frame);
  const context = layout.spots.some(({ row }) => !row.chosen);
  const joined = ({ chosen, places }: PlacesRow) =>
    !chosen && places.every(({ state }) => state === "ranked") && !view.broken;
  const contextItem: LegendItem = {
    label: frame.text.places.legend.context,
    symbol: view.rows.some(joined) ? "line" : "dot",
    colour: themes[frame.theme].context,
  };
  const chart = {
    title: view.title ?? placesTitle(sides, frame),
    subtitle: placesSubtitle(view, frame),
    legend: context ? [contextItem] : [],
    body: painted(marks(view, sides, layout, frame), layout.height, frame),
    height: layout.height,
    least: layout.least,
    isEmpty: layout.spots.length + layout.items.length === 0,
    sources: view.sources,
    footer: placesFooter(view, sides, frame),
    description: describePlaces(view, sides, frame),
  };
  return withLazy(chart, { targets: () => placesTargets(view, sides, layout, frame) });
}

function marks(
  view: PlacesView,
  sides: readonly [PlacesSide, PlacesSide],
  layout: PlacesLayout,
  frame: Frame,
): readonly Markish[] {
  const theme = themes[frame.theme];
  const chosen = view.rows.filter((row) => row.chosen).map(({ country }) => country);
  const depth = ({ row }: Spot) => (row.chosen ? (row.inFocus ? 2 : 1) : 0);
  const spots = layout.spots.toReversed().toSorted((a, b) => depth(a) - depth(b));
  const rightOf = new Map(spots.filter(({ side }) => side === 1).map((spot) => [spot.row, spot]));
  const pairs = view.broken
    ? []
    : spots.flatMap((from) => {
        const to = rightOf.get(from.row);
        return from.side === 0 && to !== undefined ? [{ from, to }] : [];
      });
  const led = layout.spots.filter(({ labelY, y }) => labelY !== null && Math.abs(labelY - y) > 3);
  const sign = ({ side }: Spot) => (side === 0 ? -1 : 1);
  return [
    ...layout.columns.map((x, side) =>
      ruleX([x], {
        y1: layout.top - 4,
        y2: (layout.ends[side] ?? layout.bottom) + 4,
        stroke: theme.hairline,
      }),
    ),
    ...(view.broken
      ? [
          ruleX([layout.width / 2], {
            y1: layout.top,
            y2: layout.bottom,
            stroke: theme.muted,
            strokeDasharray: "3 3",
          }),
        ]
      : []),
    ...pairs.map((pair) => {
      const { row } = pair.from;
      const dash = row.chosen ? countryDash(row.country, chosen, frame.theme) : null;
      return link([pair], {
        x1: ({ from }) => from.x,
        y1: ({ from }) => from.y,
        x2: ({ to }) => to.x,
        y2: ({ to }) => to.y,
        stroke: colourOf(row, frame),
        strokeWidth: row.chosen ? (row.inFocus ? 2.2 : 1.6) : 1,
        strokeOpacity: row.chosen || row.inFocus ? 1 : 0.5,
        ...(dash === null ? {} : { strokeDasharray: dash }),
      });
    }),
    dot(spots, {
      x: "x",
      y: "y",
      r: ({ row }: Spot) => (row.chosen ? 4 : 2.2),
      sort: null, // Plot would put the larger dots of the chosen beneath
      fill: ({ row }: Spot) => colourOf(row, frame),
      stroke: theme.ground,
      strokeWidth: 0.8,
    }),
    link(led, {
      x1: (spot) => spot.x + sign(spot) * 4,
      x2: (spot) => spot.x + sign(spot) * (dotGap - 2),
      y1: ({ y }) => y,
      y2: ({ labelY }) => labelY ?? 0,
      stroke: ({ row }) => (row.chosen ? colourOf(row, frame) : theme.neutralPale),
      strokeWidth: 0.8,
    }),
    dot(
      layout.items.filter(({ row }) => row !== null),
      {
        x: ({ dotX }) => dotX,
        y: "y",
        r: 3,
        fill: theme.ground,
        stroke: ({ row }) => (row === null ? theme.context : colourOf(row, frame)),
        strokeWidth: 1.4,
      },
    ),
    ...wordMarks(
      [
        ...headWords(view, sides, layout, frame),
        ...layout.spots.flatMap((spot) => spotWords(spot, layout, frame)),
        ...laneWords(layout, frame),
      ],
      frame,
    ),
  ];
}

/** The name of each side, and over the numbers what they are, the one that the dots stand at nearest to them. */
function headWords(
  view: PlacesView,
  sides: readonly [PlacesSide, PlacesSide],
  layout: PlacesLayout,
  frame: Frame,
): readonly Word[] {
  const theme = themes[frame.theme];
  const { heads, seam } = frame.text.places;
  return [
    ...layout.titles.map(({ text, x, y, anchor }): Word => ({
      x,
      y,
      text,
      anchor,
      fill: theme.ink,
      size: 13,
      weight: 650,
    })),
    ...([0, 1] as const).map((side): Word => {
      const { by, end, uncountable } = sides[side];
      const inner = by === "published" ? heads.published : heads.inView;
      const other = end.kind === "index" ? heads.value : by === "published" ? heads.inView : heads.published;
      const outer = by === "published" && uncountable ? "" : other;
      return {
        x: layout.columns[side] + (side === 0 ? -dotGap : dotGap),
        y: layout.headY,
        text: outer === "" ? inner : side === 0 ? heads.pair(outer, inner) : heads.pair(inner, outer),
        fill: theme.muted,
        size: 11,
        anchor: side === 0 ? "end" : "start",
      };
    }),
    ...(view.broken
      ? [
          {
            x: layout.width / 2,
            y: layout.headY,
            text: seam,
            fill: theme.muted,
            size: 11,
            anchor: "middle" as const,
          },
        ]
      : []),
  ];
}

function spotWords(spot: Spot, layout: PlacesLayout, frame: Frame): readonly Word[] {
  const { row, side, labelY, x } = spot;
  if (labelY === null) return [];
  const theme = themes[frame.theme];
  const { size, innerWidth } = layout;
  const outerWidth = layout.outerWidths[side] ?? 0;
  const sign = side === 0 ? -1 : 1;
  const fill = row.chosen
    ? row.inFocus
      ? countryColour(row.country, frame.theme)
      : theme.muted
    : theme.muted;
  const numbers = numbersWidth(innerWidth, outerWidth);
  const room = (side === 0 ? x : layout.width - x) - numbers;
  const weight = row.chosen ? 600 : 400;
  const ended = side === 0 ? ("end" as const) : ("start" as const);
  return [
    // Numbers end at one line on both sides.
    {
      x: x + (side === 0 ? -dotGap : dotGap + innerWidth),
      y: labelY,
      text: spot.inner,
      fill: row.chosen ? fill : theme.ink,
      size,
      weight,
      anchor: "end",
    },
    {
      x: x + (side === 0 ? -dotGap - innerWidth - numberGap : dotGap + innerWidth + numberGap + outerWidth),
      y: labelY,
      text: spot.outer,
      fill: theme.muted,
      size,
      anchor: "end",
    },
    {
      x: x + sign * numbers,
      y: labelY,
      text: countryLabel(row.country, room, size, weight),
      fill,
      size,
      weight,
      anchor: ended,
    },
  ];
}

function laneWords({ headings, items, size }: PlacesLayout, frame: Frame): readonly Word[] {
  const theme = themes[frame.theme];
  return [
    ...headings.map(({ x, y, text, anchor }): Word => ({
      x,
      y,
      text,
      anchor,
      fill: theme.ink,
      size,
      weight: 600,
    })),
    ...items.map(({ row, text, textX, y, x, width, anchor }): Word => {
      const chosen = row?.chosen === true;
      return {
        x: textX,
        y,
        text: shortened(text, anchor === "end" ? textX - x : x + width - textX, size, chosen ? 600 : 400),
        anchor,
        fill: chosen && row.inFocus ? countryColour(row.country, frame.theme) : theme.muted,
        size,
        weight: chosen ? 600 : 400,
      };
    }),
  ];
}

function colourOf({ country, chosen, inFocus }: PlacesRow, frame: Frame): string {
  const theme = themes[frame.theme];
  if (!chosen) return theme.context;
  return inFocus ? countryColour(country, frame.theme) : theme.neutralPale;
}

function refusedChart(view: PlacesView, frame: Frame): Chart {
  const why = placesRefusal(view, frame);
  const lines = wrapped(why, frame.width, 13);
  const height = lines.length * 18 + 6;
  const said = lines.map((text, i): Word => ({
    x: 0,
    y: 10 + i * 18,
    text,
    fill: themes[frame.theme].muted,
    size: 13,
  }));
  return {
    title: view.title ?? frame.text.places.noTitle,
    subtitle: "",
    legend: [],
    body: painted(wordMarks(said, frame), height, frame),
    height,
    targets: [],
    sources: view.sources,
    footer: [],
    description: why,
  };
}
