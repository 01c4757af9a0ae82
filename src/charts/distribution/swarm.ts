import { link, rect, ruleY, type Markish } from "@observablehq/plot";
import { shownStatistics, type DistributionGroup } from "../../views/distribution.ts";
import type { DistributionView } from "../../views/distribution.ts";
import { flagRows, flagsFor, type Flag } from "./flags.ts";
import { painted, valueScale, words, type Painted, type ValueScale, type Word } from "./paint.ts";
import {
  colourOf,
  diamonds,
  dotMarks,
  labelSize,
  pileOf,
  smallSize,
  type Section,
  type Spot,
} from "./dots.ts";
import { dotRadius } from "./pile.ts";
import { regionSection } from "./region.ts";
import {
  dotWords,
  nameOf,
  publishedText,
  publishedWords,
  statisticText,
  statisticWords,
  valueText,
} from "./words.ts";
import type { Frame } from "../frame.ts";
import { rowHeightIn } from "../stretch.ts";
import { textWidth, wrapped } from "../textWidth.ts";
import { themes } from "../theme.ts";
import { groupTitle } from "../groupNames.ts";

/** Below this width the names of the groups stand above their dots, not beside them. */
const columnFrom = 560;
const columnWidth = 164;
const rowHeight = 16;
const axisHeight = 28;
/** Names are shortened to codes when they would take more rows than this. */
const mostNameRows = 7;

/** Many countries: the whole group piled on the axis with its statistics, then each region as a row. */
export function swarmBody(view: DistributionView, frame: Frame): Painted {
  const theme = themes[frame.theme];
  const beside = frame.width >= columnFrom;
  const [left, right] = beside ? [columnWidth + 16, 16] : [10, 14];
  const values = [
    ...view.whole.dots.map((d) => d.score.value),
    ...view.published.map((aggregate) => aggregate.value),
  ];
  const scale = valueScale(view, values, [left, frame.width - right], frame);
  const radius = dotRadius(view.whole.dots.map((d) => scale.x(d.score.value)));
  const whole = wholeSection(view, scale, radius, beside, frame);
  const gaps = beside ? { least: -3, usual: 8, most: 30 } : { least: 4, usual: 12, most: 34 };
  const regionsAt = (gap: number) =>
    view.regions.reduce<readonly Section[]>((above, region) => {
      const top = (above.at(-1)?.bottom ?? whole.bottom) + gap;
      return [...above, regionSection(region, top, view, scale, Math.min(4, radius), beside, frame)];
    }, []);
  const bottomOf = (sections: readonly Section[]) => sections.at(-1)?.bottom ?? whole.bottom;
  // Sections touch only through the gaps between them: one at the least gap tells what the others take.
  const least = Math.ceil(bottomOf(regionsAt(gaps.least)) + axisHeight);
  const fixed = least - view.regions.length * gaps.least;
  const regions = regionsAt(rowHeightIn(frame, fixed, view.regions.length, gaps));
  const bottom = bottomOf(regions);
  const height = Math.ceil(bottom + axisHeight - 1e-6);
  const sections = [whole, ...regions];
  const ends = { x1: left - 4, x2: frame.width - right + 4 };
  const marks: Markish[] = [
    ...whole.behind,
    link(scale.ticks, {
      x1: "x",
      x2: "x",
      y1: 0,
      y2: bottom + 6,
      stroke: theme.hairline,
    }),
    ...regions.flatMap((section) => section.behind),
    ruleY([bottom + 6], { ...ends, stroke: theme.hairline }),
    ...sections.flatMap((section) => section.marks),
    ...words(
      [
        ...sections.flatMap((section) => section.words),
        ...scale.ticks.map(({ x, label }) => ({
          x,
          y: bottom + 18,
          text: label,
          fill: theme.muted,
          anchor: "middle" as const,
        })),
      ],
      frame,
    ),
  ];
  return {
    body: painted(marks, height, frame),
    height,
    ...(regions.length > 0 && { least }),
    targets: () => sections.flatMap((section) => section.targets()),
    scale,
  };
}

function wholeSection(
  view: DistributionView,
  scale: ValueScale,
  radius: number,
  beside: boolean,
  frame: Frame,
): Section {
  const theme = themes[frame.theme];
  const { whole } = view;
  const bounds = [beside ? columnWidth : 0, frame.width] as const;
  const heading = headingOf(whole, view, frame);
  const above = beside ? 0 : 20;
  const pile = pileOf(whole.dots, scale, radius);
  const pileHeight = Math.max(...pile.map((spot) => spot.y)) + radius;

  const labelled = pile.filter((spot) => spot.dot.chosen);
  const { texts, flags } = countryFlags(labelled, view, bounds, frame);
  const top = above + flagRows(flags) * rowHeight + (flags.length > 0 ? 8 : 0);
  const base = Math.max(top + pileHeight, beside ? 52 : 0);
  const spots = pile.map((spot) => ({ ...spot, y: base - spot.y }));
  const flagY = (flag: Flag) => above + (flagRows(flags) - flag.row - 0.5) * rowHeight;

  const statistics = statisticMarks(view, scale, frame);
  const below = flagsFor(
    statistics.map((mark) => ({ x: mark.x, width: textWidth(mark.text, labelSize) })),
    bounds,
  );
  const belowTop = base + 18;
  const belowY = (flag: Flag) => belowTop + (flag.row + 0.5) * rowHeight;
  const bandTop = base - pileHeight - 4;
  const mean = statistics.find((mark) => mark.name === "mean");
  const [lower, upper] = (["lower_quartile", "upper_quartile"] as const).map((name) =>
    statistics.find((mark) => mark.name === name),
  );
  const byCountry = new Map(labelled.map((spot, i) => [spot.dot.country, i]));
  const leaders = spots.flatMap((spot) => {
    const i = byCountry.get(spot.dot.country);
    return i === undefined
      ? []
      : [{ x: spot.x, y1: flagY(flags[i]!) - 5, y2: spot.y, stroke: colourOf(spot.dot, frame) }];
  });
  const stems = statistics.map((mark, i) => ({ ...mark, end: belowY(below[i]!) + 5 }));
  return {
    behind:
      lower && upper
        ? [
            rect([{ x1: lower.x, x2: Math.max(upper.x, lower.x + 1), y1: bandTop, y2: base + 8 }], {
              x1: "x1",
              x2: "x2",
              y1: "y1",
              y2: "y2",
              fill: theme.hairline,
              fillOpacity: 0.75,
            }),
          ]
        : [],
    marks: [
      ruleY([base], { x1: scale.ticks[0]?.x ?? 0, x2: frame.width - 12, stroke: theme.neutralPale }),
      link(leaders, { x1: "x", x2: "x", y1: "y1", y2: "y2", stroke: "stroke", strokeOpacity: 0.55 }),
      link(
        stems.filter((mark) => mark.name !== "median" && mark.name !== "published"),
        { x1: "x", x2: "x", y1: base + 8, y2: "end", stroke: theme.neutralPale },
      ),
      link(
        stems.filter((mark) => mark.name === "median"),
        { x1: "x", x2: "x", y1: bandTop, y2: "end", stroke: theme.ink, strokeWidth: 1.6 },
      ),
      dotMarks(spots, radius, frame),
      link(
        stems.filter((mark) => mark.name === "published"),
        {
          x1: "x",
          x2: "x",
          y1: bandTop,
          y2: "end",
          stroke: theme.muted,
          strokeWidth: 1.6,
          strokeDasharray: "3 3",
        },
      ),
      ...(mean ? [diamonds([{ x: mean.x, y: base + 9 }], 5, frame)] : []),
    ],
    words: [
      ...heading.map((line, i) =>
        beside
          ? { ...line, x: 0, y: base - 4 - (heading.length - 1 - i) * 16 }
          : {
              ...line,
              x: i === 0 ? 0 : frame.width,
              y: 9,
              anchor: i === 0 ? ("start" as const) : ("end" as const),
            },
      ),
      ...labelled.map((spot, i) => ({
        x: flags[i]!.left,
        y: flagY(flags[i]!),
        text: texts[i]!,
        fill: spot.dot.dimmed ? theme.faint : colourOf(spot.dot, frame),
        weight: 600,
      })),
      ...statistics.map((mark, i) => ({
        x: below[i]!.left,
        y: belowY(below[i]!),
        text: mark.text,
        fill: mark.name === "median" || mark.name === "mean" ? theme.ink : theme.muted,
      })),
    ],
    targets: () => [
      ...spots.map((spot) => ({ x: spot.x, y: spot.y, ...dotWords(spot.dot, view, frame) })),
      ...statistics.map((mark) => ({ x: mark.x, y: base + 9, ...mark.words })),
    ],
    bottom: belowTop + flagRows(below) * rowHeight + 6,
  };
}

/** Labels of the chosen countries; their codes where the names would need too many rows. */
function countryFlags(
  spots: readonly Spot[],
  view: DistributionView,
  bounds: readonly [number, number],
  frame: Frame,
): { readonly texts: readonly string[]; readonly flags: readonly Flag[] } {
  const placed = (name: (code: string) => string, most?: number) => {
    const texts = spots.map(({ dot: d }) => `${name(d.country)} ${valueText(d.score, view, frame)}`);
    const wishes = spots.map(({ x }, i) => ({ x, width: textWidth(texts[i]!, labelSize, 600) }));
    return { texts, flags: flagsFor(wishes, bounds, most) };
  };
  const named = placed(nameOf, mostNameRows);
  return flagRows(named.flags) <= mostNameRows ? named : placed((code) => code);
}

function statisticMarks(view: DistributionView, scale: ValueScale, frame: Frame) {
  const texts = frame.text.distribution;
  return [
    ...shownStatistics(view, view.whole).map((shown) => ({
      name: shown.statistic,
      x: scale.x(shown.value),
      text: texts.marked(texts.briefly[shown.statistic], statisticText(shown, frame)),
      words: statisticWords(shown, view.whole, view, frame),
    })),
    ...view.published.map((aggregate) => ({
      name: "published" as const,
      x: scale.x(aggregate.value),
      text: publishedText(aggregate, view, frame),
      words: publishedWords(aggregate, view, frame),
    })),
  ];
}

function headingOf(group: DistributionGroup, view: DistributionView, frame: Frame): Word[] {
  const theme = themes[frame.theme];
  const beside = frame.width >= columnFrom;
  const name = groupTitle(view.whole, frame.text);
  const count = frame.text.distribution.nOfCountries(group.n, group.of);
  const lines = beside ? wrapped(name, columnWidth - 24, labelSize, 600) : [name];
  return [
    ...lines.map((text) => ({ x: 0, y: 0, text, fill: theme.ink, weight: 600 })),
    { x: 0, y: 0, text: count, fill: theme.muted, size: smallSize },
  ];
}
