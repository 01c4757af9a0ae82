import { shownStatistics, type DistributionView } from "../views/distribution.ts";
import type { Axis, Chart, LegendItem } from "./chart.ts";
import { painted, words as wordMarks, type Painted, type ValueScale } from "./distribution/paint.ts";
import { rowsBody } from "./distribution/rows.ts";
import { swarmBody } from "./distribution/swarm.ts";
import {
  distributionDescription,
  distributionFooter,
  distributionSubtitle,
  distributionTitle,
} from "./distribution/words.ts";
import type { Frame } from "./frame.ts";
import { withLazy } from "./lazily.ts";
import { wrapped } from "./textWidth.ts";
import { themes } from "./theme.ts";

/** One dot a country in one year, with the group's computed statistics and, apart from them, the published ones. */
export function distributionChart(view: DistributionView, frame: Frame): Chart {
  const empty = view.whole.dots.length === 0 && view.published.length === 0;
  const { body, height, least, targets, scale } = empty
    ? emptyBody(view, frame)
    : view.layout === "rows"
      ? rowsBody(view, frame)
      : swarmBody(view, frame);
  const chart = {
    title: distributionTitle(view, frame),
    subtitle: distributionSubtitle(view, frame),
    legend: empty ? [] : legendOf(view, frame),
    body,
    height,
    ...(least !== undefined && { least }),
    isEmpty: empty,
    ...(scale === undefined || view.year === null ? {} : { axis: axisOf(scale, view.index.id, view.year) }),
    sources: view.sources,
    footer: distributionFooter(view, frame),
    description: distributionDescription(view, frame),
  };
  return withLazy(chart, { targets });
}

function axisOf({ domain, range }: ValueScale, index: string, year: number): Axis {
  return {
    field: "scores",
    scores: { index, year },
    from: domain[0],
    to: domain[1],
    left: range[0],
    right: range[1],
  };
}

function legendOf(view: DistributionView, frame: Frame): LegendItem[] {
  const theme = themes[frame.theme];
  const words = frame.text.distribution.legend;
  if (view.layout === "rows") {
    return view.whole.dots.some((dot) => dot.score.low !== null && dot.score.high !== null)
      ? [{ label: words.interval, symbol: "line", colour: theme.neutralPale }]
      : [];
  }
  const shown = shownStatistics(view, view.whole).map(({ statistic }) => statistic);
  const anyComputed = shown.length > 0 || view.regions.some((region) => region.summary !== null);
  return [
    ...(shown.includes("lower_quartile")
      ? [{ label: words.quartiles, symbol: "band", colour: theme.hairline } as const]
      : []),
    ...(anyComputed
      ? ([
          { label: words.median, symbol: "tick", colour: theme.ink },
          { label: words.mean, symbol: "diamond", colour: theme.ink },
        ] as const)
      : []),
    ...(view.published.length > 0
      ? [{ label: words.published, symbol: "dashed", colour: theme.muted } as const]
      : []),
  ];
}

/** Words in the place of a plot: which years were searched, and which the index covers. */
function emptyBody(view: DistributionView, frame: Frame): Painted {
  const words = frame.text.distribution;
  const [from, to] = [view.index.years[0], view.index.years.at(-1)];
  const message =
    view.year !== null
      ? words.emptyYear(view.year)
      : from === undefined || to === undefined
        ? words.noData
        : words.empty(view.years[0], view.years[1], from, to);
  const lines = wrapped(message, frame.width, 13);
  const marks = wordMarks(
    lines.map((text, i) => ({ x: 0, y: 20 + i * 18, text, fill: themes[frame.theme].muted, size: 13 })),
    frame,
  );
  const height = 24 + lines.length * 18;
  return { body: painted(marks, height, frame), height, targets: () => [] };
}
