import { dot, link, ruleY, text as textMark, type Markish } from "@observablehq/plot";
import { countryByCode } from "../../country/country.ts";
import type { RankPoint } from "../../views/rankEditions.ts";
import type { RankSeries, RanksView } from "../../views/ranks.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import { isJoined, labelledFirst, type RanksLayout, type ScorePanel } from "./layout.ts";
import { seriesColour } from "./places.ts";
import { placeValue, pointDetails, scoreText } from "./targets.ts";
import { shortened, textWidth, wrapped } from "../textWidth.ts";
import { countryDash, themes } from "../theme.ts";

interface ScoreMark {
  readonly point: RankPoint;
  readonly score: number;
  readonly x: number;
  readonly y: number;
}

/** The panel under the ranks: the score of the list's last place as a bar to clear, and the scores of the countries. */
export function scoreMarks(view: RanksView, layout: RanksLayout, panel: ScorePanel, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const chosen = view.series.filter((series) => series.chosen);
  const codes = chosen.map(({ country }) => country);
  const heading = layout.narrow ? frame.text.ranks.scoreHeadingShort : frame.text.ranks.scoreHeading;
  const half = Math.min(layout.yearWidth / 2, Math.max(4, layout.yearWidth * 0.36));
  return [
    textMark([heading], {
      x: [0],
      y: [panel.heading],
      textAnchor: "start",
      fill: theme.muted,
      fontSize: 12,
      fontWeight: 600,
      stroke: theme.ground,
      strokeWidth: 5,
    }),
    ...olderScale(panel, frame),
    ruleY(panel.ticks, {
      x1: layout.left,
      x2: layout.right,
      y: (tick: number) => panel.y(tick),
      stroke: theme.hairline,
    }),
    textMark(panel.ticks, {
      x: () => layout.left - 8,
      y: (tick: number) => panel.y(tick),
      text: (tick: number) => String(tick),
      textAnchor: "end",
      fill: theme.muted,
      fontSize: 12,
    }),
    link(view.cutOffs, {
      x1: ({ edition }) => layout.x(edition) - half,
      x2: ({ edition }) => layout.x(edition) + half,
      y1: ({ score }) => panel.y(score),
      y2: ({ score }) => panel.y(score),
      stroke: theme.ink,
      strokeWidth: 2.4,
      strokeOpacity: ({ edition }) => (panel.older.includes(edition) ? 0.45 : 1),
    }),
    ...chosen.toReversed().flatMap((series) => {
      const marks = scoresOf(series, layout, panel);
      const pairs = marks.flatMap((to, i) => {
        const from = marks[i - 1];
        return from !== undefined && isJoined(from.point.edition, to.point.edition, view)
          ? [{ from, to }]
          : [];
      });
      const stroke = seriesColour(series, frame);
      const dash = countryDash(series.country, codes, frame.theme);
      return [
        link(pairs, {
          x1: ({ from }) => from.x,
          y1: ({ from }) => from.y,
          x2: ({ to }) => to.x,
          y2: ({ to }) => to.y,
          stroke,
          strokeWidth: 1.8,
          strokeOpacity: view.edition === null ? 1 : 0.45,
          ...(dash === null ? {} : { strokeDasharray: dash }),
        }),
        dot(marks, {
          x: "x",
          y: "y",
          r: 3,
          fill: ({ point }) => (panel.older.includes(point.edition) ? theme.ground : stroke),
          stroke,
          strokeWidth: 1.2,
          opacity: ({ point }) => (view.edition === null || view.edition === point.edition ? 1 : 0.35),
        }),
      ];
    }),
    ...scoreLabels(view, layout, panel, frame),
  ];
}

/** What a reader may ask of the scores. */
export function scoreTargets(
  view: RanksView,
  layout: RanksLayout,
  panel: ScorePanel,
  frame: Frame,
): readonly Target[] {
  const words = frame.text.ranks.target;
  const countries = view.series
    .filter((series) => series.chosen)
    .flatMap((series) => {
      let run = 0;
      let before: number | null = null;
      return scoresOf(series, layout, panel).map(({ point, score, x, y }): Target => {
        if (before === null || !isJoined(before, point.edition, view)) run += 1;
        before = point.edition;
        return {
          x,
          y,
          country: series.country,
          year: point.edition,
          line: `score ${series.country} ${run}`,
          label: words.score(countryByCode(series.country).name, point.edition, scoreText(score, frame)),
          details: [
            ...(panel.older.includes(point.edition) ? [frame.text.ranks.olderScore] : []),
            ...pointDetails(view, point, frame),
          ],
          ...placeValue(view, point.entry),
        };
      });
    });
  const lastPlaces = view.cutOffs.map(({ edition, place, score, country, source, entry }): Target => ({
    x: layout.x(edition),
    y: panel.y(score),
    year: edition,
    label: words.lastPlace(place, edition, scoreText(score, frame), countryByCode(country).name),
    details: [
      ...(panel.older.includes(edition) ? [frame.text.ranks.olderScore] : []),
      ...(source === null ? [] : [`${source.title} (${source.publisher})`]),
    ],
    ...placeValue(view, entry),
  }));
  return [...countries, ...lastPlaces];
}

/** Says at the seam that the scores before it are of another method. */
function olderScale({ seam, heading }: ScorePanel, frame: Frame): readonly Markish[] {
  if (seam === null) return [];
  const theme = themes[frame.theme];
  const words = frame.text.ranks.olderScale;
  return [
    textMark([words], {
      x: [Math.max(seam, textWidth(words, 11))],
      y: [heading + 17],
      textAnchor: "end",
      fill: theme.muted,
      fontSize: 11,
      stroke: theme.ground,
      strokeWidth: 4,
    }),
  ];
}

function scoresOf(series: RankSeries, layout: RanksLayout, panel: ScorePanel): readonly ScoreMark[] {
  return series.points.flatMap((point) =>
    point.score === null
      ? []
      : [{ point, score: point.score, x: layout.x(point.edition), y: panel.y(point.score) }],
  );
}

interface ScoreLabel {
  /** The mark that it names; null for a second line. */
  readonly mark: { readonly x: number; readonly y: number } | null;
  readonly wish: number;
  readonly line: string;
  readonly colour: string;
  readonly fill: string;
}

/** The last score of every country and of the list's last place; a score of an earlier edition says which. */
function scoreLabels(view: RanksView, layout: RanksLayout, panel: ScorePanel, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const words = frame.text.ranks;
  // On a phone lighter type, so that long names stay whole.
  const [size, weight, gap] = layout.narrow ? [11, 500, 5] : [12, 600, 8];
  const lastEdition = layout.years[1];
  const x = layout.right + gap;
  const room = layout.width - x;
  const labelled = (
    mark: { readonly x: number; readonly y: number },
    edition: number,
    line: string,
    colour: string,
    fill: string,
  ): readonly ScoreLabel[] => [
    { mark, wish: mark.y, line, colour, fill },
    ...(edition === lastEdition
      ? []
      : [{ mark: null, wish: mark.y + 0.01, line: words.inEdition(edition), colour, fill: theme.muted }]),
  ];
  const scored = view.series.filter(
    ({ chosen, points }) => chosen && points.some(({ score }) => score !== null),
  );
  const { kept, more } = labelledFirst(scored);
  const countries = kept.flatMap((series) => {
    const last = scoresOf(series, layout, panel).at(-1);
    if (last === undefined) return [];
    const score = scoreText(last.score, frame);
    const space = textWidth(` ${score}`, size, weight);
    const name = shortened(countryByCode(series.country).name, room - space, size, weight);
    const colour = seriesColour(series, frame);
    return labelled(
      last,
      last.point.edition,
      `${name} ${score}`,
      colour,
      series.inFocus ? colour : theme.muted,
    );
  });
  const cutOff = view.cutOffs.at(-1);
  const labels = [
    ...countries,
    ...(cutOff === undefined
      ? []
      : labelled(
          { x: layout.x(cutOff.edition), y: panel.y(cutOff.score) },
          cutOff.edition,
          words.lastPlace(cutOff.place, scoreText(cutOff.score, frame)),
          theme.ink,
          theme.ink,
        )),
    ...(more === 0 ? [] : wrapped(words.more(more), room, size, weight)).map((line) => ({
      mark: null,
      wish: panel.bottom + 10,
      line,
      colour: theme.muted,
      fill: theme.muted,
    })),
  ];
  const ys = spread(
    labels.map(({ wish }) => wish),
    14,
    [panel.top - 8, panel.bottom + 10],
  );
  const placed = labels.map((label, i) => ({ ...label, to: ys[i] ?? label.wish }));
  const led = placed.flatMap(({ mark, to, colour }) =>
    mark !== null && (Math.abs(mark.y - to) > 5 || mark.x < layout.x(lastEdition) - 1)
      ? [{ mark, to, colour }]
      : [],
  );
  return [
    link(led, {
      x1: ({ mark }) => mark.x + 5,
      y1: ({ mark }) => mark.y,
      x2: () => x - 3,
      y2: ({ to }) => to,
      stroke: ({ colour }) => colour,
      strokeWidth: 0.7,
      strokeOpacity: 0.55,
    }),
    textMark(placed, {
      x: () => x,
      y: ({ to }) => to,
      text: ({ line }) => line,
      textAnchor: "start",
      fill: ({ fill }) => fill,
      fontSize: size,
      fontWeight: weight,
    }),
  ];
}
