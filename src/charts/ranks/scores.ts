import { countryByCode } from "../../country/country.ts";
import type { RankPoint } from "../../views/rankEditions.ts";
import type { RankSeries, RanksView } from "../../views/ranks.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import { rules } from "../marks/rule.ts";
import { texts } from "../marks/text.ts";
import { joined, type Marks } from "../placed/joined.ts";
import { circles, links } from "../placed/marks.ts";
import { halo } from "../placed/words.ts";
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
export function scoreMarks(
  view: RanksView,
  layout: RanksLayout,
  panel: ScorePanel,
  joins: boolean,
  frame: Frame,
): readonly (SVGElement | null)[] {
  const theme = themes[frame.theme];
  const scores = countryScores(view, layout, panel, frame);
  const heading = layout.narrow ? frame.text.ranks.scoreHeadingShort : frame.text.ranks.scoreHeading;
  const half = Math.min(layout.yearWidth / 2, Math.max(4, layout.yearWidth * 0.36));
  const [ofOlder, ofLatest] = [{ "stroke-opacity": "0.45" }, { "stroke-opacity": "1" }];
  return [
    texts(frame.document, [{ x: 0, y: panel.heading, words: heading }], {
      "text-anchor": "start",
      fill: theme.muted,
      "font-size": "12",
      "font-weight": "600",
      ...halo(5, frame),
    }),
    olderScale(panel, frame),
    rules(
      frame.document,
      panel.ticks.map((tick) => ({
        x1: layout.left,
        x2: layout.right,
        y1: panel.y(tick),
        y2: panel.y(tick),
      })),
      { stroke: theme.hairline },
    ),
    texts(
      frame.document,
      panel.ticks.map((tick) => ({ x: layout.left - 8, y: panel.y(tick), words: String(tick) })),
      { "text-anchor": "end", fill: theme.muted, "font-size": "12" },
    ),
    links(
      view.cutOffs.map(({ edition, score }) => ({
        x1: layout.x(edition) - half,
        x2: layout.x(edition) + half,
        y1: panel.y(score),
        y2: panel.y(score),
        own: panel.older.includes(edition) ? ofOlder : ofLatest,
      })),
      { stroke: theme.ink, "stroke-width": "2.4" },
    ).apart(frame.document),
    ...(joins ? joined(scores, frame.document) : scores.map((marks) => marks.apart(frame.document))),
    ...scoreLabels(view, layout, panel, frame),
  ];
}

/** A line and dots for each of the chosen; the first lies on top. */
function countryScores(
  view: RanksView,
  layout: RanksLayout,
  panel: ScorePanel,
  frame: Frame,
): readonly Marks[] {
  const theme = themes[frame.theme];
  const chosen = view.series.filter((series) => series.chosen);
  const codes = chosen.map(({ country }) => country);
  const older = new Set(panel.older);
  return chosen.toReversed().flatMap((series) => {
    const marks = scoresOf(series, layout, panel);
    const pairs = marks.flatMap((to, i) => {
      const from = marks[i - 1];
      return from !== undefined && isJoined(from.point.edition, to.point.edition, view)
        ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }]
        : [];
    });
    const stroke = seriesColour(series, frame);
    const dash = countryDash(series.country, codes, frame.theme);
    const looks = ([theme.ground, stroke] as const).map((fill) => [
      { fill, opacity: "0.35" },
      { fill, opacity: "1" },
    ]);
    const lookOf = (edition: number) =>
      looks[older.has(edition) ? 0 : 1]?.[view.edition === null || view.edition === edition ? 1 : 0] ?? {};
    return [
      links(pairs, {
        stroke,
        "stroke-width": "1.8",
        ...(view.edition !== null && { "stroke-opacity": "0.45" }),
        ...(dash !== null && { "stroke-dasharray": dash }),
      }),
      circles(
        marks.map(({ x, y, point }) => ({ x, y, own: lookOf(point.edition) })),
        3,
        { stroke, "stroke-width": "1.2" },
      ),
    ];
  });
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
function olderScale({ seam, heading }: ScorePanel, frame: Frame): SVGElement | null {
  if (seam === null) return null;
  const words = frame.text.ranks.olderScale;
  return texts(frame.document, [{ x: Math.max(seam, textWidth(words, 11)), y: heading + 17, words }], {
    "text-anchor": "end",
    fill: themes[frame.theme].muted,
    "font-size": "11",
    ...halo(4, frame),
  });
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
function scoreLabels(
  view: RanksView,
  layout: RanksLayout,
  panel: ScorePanel,
  frame: Frame,
): readonly (SVGElement | null)[] {
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
      ? [{ x1: mark.x + 5, y1: mark.y, x2: x - 3, y2: to, own: { stroke: colour } }]
      : [],
  );
  return [
    links(led, { "stroke-width": "0.7", "stroke-opacity": "0.55" }).apart(frame.document),
    texts(
      frame.document,
      placed.map(({ to, line, fill }) => ({ x, y: to, words: line, fill })),
      { "text-anchor": "start", "font-size": String(size), "font-weight": String(weight) },
    ),
  ];
}
