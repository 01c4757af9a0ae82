import { countryByCode } from "../../country/country.ts";
import type { RankPoint } from "../../views/rankEditions.ts";
import type { RankSeries, RanksView } from "../../views/ranks.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import { texts } from "../marks/text.ts";
import { links } from "../placed/marks.ts";
import { labelledFirst, mostAbsent, type RanksLayout } from "./layout.ts";
import { seriesColour } from "./places.ts";
import { scoreText } from "./targets.ts";
import { shortened, textWidth, wrapped } from "../textWidth.ts";
import { themes } from "../theme.ts";

const gap = 8;

interface EndLabel {
  /** The country; null for a label that joins several, or counts those left without. */
  readonly series: RankSeries | null;
  readonly name: string;
  /** Where its line ends; null for a label that belongs to no mark. */
  readonly from: { readonly x: number; readonly y: number } | null;
  readonly wish: number;
  readonly value: string;
  readonly second: string;
}

/**
 * Labels at the right: the place in the last edition and its score under it, or that the country is not listed.
 * Where the countries are too many for two lines each, the score stays with the panel below.
 */
export function endLabels(
  view: RanksView,
  layout: RanksLayout,
  frame: Frame,
): readonly (SVGElement | null)[] {
  const theme = themes[frame.theme];
  const labels = labelsOf(view, layout, frame);
  const range = [layout.ranks.top - 6, layout.lanesBottom + 8] as const;
  const fits = (labels.length + 1) * 29 <= range[1] - range[0];
  const size = fits ? 29 : Math.min(15, (range[1] - range[0]) / Math.max(1, labels.length));
  const ys = spread(
    labels.map(({ wish }) => wish),
    size,
    range,
  );
  const room = layout.width - layout.right - gap;
  const first = layout.narrow ? 11 : 12;
  const x = layout.right + gap;
  const lines = labels.map((label, i) => {
    // On a phone the name has the first line to itself, so that long names stay whole.
    const alone = fits && layout.narrow;
    const suffix = alone ? "" : fits ? label.value : label.value || (label.name === "" ? "" : label.second);
    const space = suffix === "" ? 0 : textWidth(` ${suffix}`, first, 600);
    const fitted = shortened(label.name || label.second, room - space, first, 600);
    const outside = label.series?.points.at(-1)?.state === "outside";
    const words = alone && outside ? frame.text.ranks.outsideShort : label.name === "" ? "" : label.second;
    const second = alone ? [label.value, words].filter((part) => part !== "").join(" · ") : words;
    const y = (ys[i] ?? 0) - (fits && second !== "" ? 6 : 0);
    return { ...label, second, y, line: suffix === "" ? fitted : `${fitted} ${suffix}` };
  });
  const inked = ({ series }: EndLabel) =>
    series !== null && series.inFocus ? seriesColour(series, frame) : theme.muted;
  const led = lines.flatMap(({ from, y, series }) =>
    from !== null && (Math.abs(from.y - y) > 5 || from.x < layout.x(layout.years[1]) - 1)
      ? [
          {
            x1: from.x + 6,
            y1: from.y,
            x2: x - 3,
            y2: y,
            own: { stroke: series === null ? theme.neutralPale : seriesColour(series, frame) },
          },
        ]
      : [],
  );
  return [
    links(led, { "stroke-width": "0.7", "stroke-opacity": "0.55" }).apart(frame.document),
    texts(
      frame.document,
      lines.map((label) => ({ x, y: label.y, words: label.line, fill: inked(label) })),
      { "text-anchor": "start", "font-size": String(first), "font-weight": "600" },
    ),
    fits
      ? texts(
          frame.document,
          lines.map(({ y, second }) => ({ x, y: y + 14, words: shortened(second, room, 11) })),
          { "text-anchor": "start", fill: theme.muted, "font-size": "11" },
        )
      : null,
  ];
}

/** A label for each of the first countries; many that are absent share one, and the rest is counted. */
function labelsOf(view: RanksView, layout: RanksLayout, frame: Frame): readonly EndLabel[] {
  const words = frame.text.ranks;
  const last = view.editions.at(-1)?.year ?? 0;
  const ends = view.series.filter((series) => series.chosen).flatMap((s) => labelOf(s, layout, frame));
  const stateOf = (label: EndLabel) => label.series?.points.at(-1)?.state;
  const joined = (["not-listed", "unknown"] as const).flatMap((state) => {
    const same = ends.filter((label) => stateOf(label) === state);
    if (same.length <= mostAbsent) return [];
    const wish = same.reduce((sum, label) => sum + label.wish, 0) / same.length;
    const second =
      state === "not-listed" ? words.manyNotListed(same.length) : words.manyUnknown(same.length, last);
    return [{ same, label: { series: null, name: "", from: null, wish, value: "", second } }];
  });
  const taken = new Set<EndLabel>(joined.flatMap(({ same }) => same));
  const single = ends.filter((label) => !taken.has(label));
  const { kept, more } = labelledFirst(single);
  // Counted under all of them.
  const lowest = Math.max(...single.map(({ wish }) => wish)) + 0.01;
  const room = layout.width - layout.right - gap;
  const counted = more === 0 ? [] : wrapped(words.more(more), room, layout.narrow ? 11 : 12, 600);
  return [
    ...kept,
    ...joined.map(({ label }) => label),
    ...counted.map((second) => ({
      series: null,
      name: "",
      from: null,
      wish: lowest,
      value: "",
      second,
    })),
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
  if (from === undefined || last === undefined) return [];
  const { name } = countryByCode(series.country);
  return [{ series, name, from, wish: from.y, ...lastState(last, frame) }];
}
