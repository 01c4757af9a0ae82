import { link, text as textMark, type Markish } from "@observablehq/plot";
import { countryByCode } from "../country/country.ts";
import type { RankPoint, RankSeries, RanksView } from "../views/ranks.ts";
import type { Frame } from "./frame.ts";
import { spread } from "./labels.ts";
import type { RanksLayout } from "./ranksLayout.ts";
import { seriesColour } from "./ranksPlaces.ts";
import { scoreText } from "./ranksTargets.ts";
import { shortened, textWidth } from "./textWidth.ts";
import { themes } from "./theme.ts";

const gap = 8;

interface EndLabel {
  readonly series: RankSeries;
  readonly from: { readonly x: number; readonly y: number };
  readonly value: string;
  readonly second: string;
}

/**
 * Labels at the right: the place in the last edition and its score under it, or that the country is not listed.
 * Where the countries are too many for two lines each, the score stays with the panel below.
 */
export function endLabels(view: RanksView, layout: RanksLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const labels = view.series.filter((series) => series.chosen).flatMap((s) => labelOf(s, layout, frame));
  const range = [layout.ranks.top - 6, layout.lanesBottom + 8] as const;
  const fits = (labels.length + 1) * 29 <= range[1] - range[0];
  const size = fits ? 29 : Math.min(15, (range[1] - range[0]) / Math.max(1, labels.length));
  const ys = spread(
    labels.map(({ from }) => from.y),
    size,
    range,
  );
  const room = layout.width - layout.right - gap;
  const first = layout.narrow ? 11 : 12;
  const x = layout.right + gap;
  const lines = labels.map((label, i) => {
    const { name } = countryByCode(label.series.country);
    // On a phone the name has the first line to itself, so that long names stay whole.
    const alone = fits && layout.narrow;
    const suffix = alone ? "" : fits ? label.value : label.value || label.second;
    const space = suffix === "" ? 0 : textWidth(` ${suffix}`, first, 600);
    const fitted = shortened(name, room - space, first, 600);
    const outside = label.series.points.at(-1)?.state === "outside";
    const words = alone && outside ? frame.text.ranks.outsideShort : label.second;
    const second = alone ? [label.value, words].filter((part) => part !== "").join(" · ") : label.second;
    return { ...label, second, y: ys[i] ?? 0, line: suffix === "" ? fitted : `${fitted} ${suffix}` };
  });
  const inked = ({ series }: EndLabel) => (series.inFocus ? seriesColour(series, frame) : theme.muted);
  return [
    link(
      lines.filter(({ from, y }) => Math.abs(from.y - y) > 5 || from.x < layout.x(layout.years[1]) - 1),
      {
        x1: ({ from }) => from.x + 6,
        y1: ({ from }) => from.y,
        x2: () => x - 3,
        y2: ({ y }) => (fits ? y - 6 : y),
        stroke: ({ series }) => seriesColour(series, frame),
        strokeWidth: 0.7,
        strokeOpacity: 0.55,
      },
    ),
    textMark(lines, {
      x: () => x,
      y: ({ y }) => (fits ? y - 6 : y),
      text: ({ line }) => line,
      textAnchor: "start",
      fill: inked,
      fontSize: first,
      fontWeight: 600,
    }),
    ...(fits
      ? [
          textMark(lines, {
            x: () => x,
            y: ({ y }) => y + 8,
            text: ({ second }) => shortened(second, room, 11),
            textAnchor: "start",
            fill: theme.muted,
            fontSize: 11,
          }),
        ]
      : []),
  ];
}

/** The place of a country in the last edition in view, for the label and the description. */
export function lastState(
  point: RankPoint,
  frame: Frame,
): { readonly value: string; readonly second: string } {
  const words = frame.text.ranks;
  const score = point.score === null ? "" : words.score(scoreText(point.score, frame));
  if (point.rank !== null) {
    return { value: String(point.rank), second: point.state === "outside" ? words.outside : score };
  }
  if (point.state === "not-listed") return { value: "", second: words.notListed };
  if (point.state === "rank-unknown") return { value: "", second: words.rankUnknown };
  return { value: "", second: words.placeUnknown(point.edition) };
}

function labelOf(series: RankSeries, layout: RanksLayout, frame: Frame): readonly EndLabel[] {
  const from = layout.place(series).at(-1);
  const last = series.points.at(-1);
  return from === undefined || last === undefined ? [] : [{ series, from, ...lastState(last, frame) }];
}
