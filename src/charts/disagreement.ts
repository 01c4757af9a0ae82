import { dot, link, plot, rect, text as textMark, type Markish } from "@observablehq/plot";
import { scaleLinear } from "d3";
import { countryByCode } from "../country/country.ts";
import type { DisagreementLine, DisagreementView, Place } from "../views/disagreement.ts";
import { bodyOf } from "./body.ts";
import type { Chart, Target } from "./chart.ts";
import { countryLabel } from "./countryLabel.ts";
import {
  disagreementDescription,
  disagreementEmpty,
  disagreementFooter,
  disagreementLegend,
  disagreementSubtitle,
  disagreementTitle,
} from "./disagreement/words.ts";
import type { Frame } from "./frame.ts";
import { indexColour, indexLetter } from "./indexInk.ts";
import { withLazy } from "./lazily.ts";
import { publishedWords, scaledSteps, scaledWords } from "./scaledWords.ts";
import { largestRowIn } from "./stretch.ts";
import { titledSource } from "./sourceWords.ts";
import { textWidth } from "./textWidth.ts";
import { countryColour, themes } from "./theme.ts";

interface Row extends DisagreementLine {
  /** Middle and height, px: a row of dots that would cover each other is higher. */
  readonly y: number;
  readonly height: number;
  readonly dots: readonly (Place & { readonly x: number; readonly dy: number; readonly place: number })[];
}

interface Layout {
  readonly height: number;
  /** null where every row is as high as its dots need. */
  readonly least: number | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly rows: readonly Row[];
}

const radius = 6.5;
/** Of a row whose dots stand on one line, px. */
const rowHeights = { least: 2 * radius + 3, usual: 27, most: 38 };
/** From lane to lane where dots stand one above the other. */
const laneStep = 13;
/** Dots nearer than this across would cover each other. */
const nearest = 1.8 * radius;

/** More rows than this make a figure that nobody scrolls through; the chosen countries are always among them. */
const mostRows = 60;

/** A row a country: a dot an index on one line, the range as a bar, those that differ most first. */
export function disagreementChart(view: DisagreementView, frame: Frame): Chart {
  const empty = disagreementEmpty(view, frame);
  const layout = empty === null ? layoutOf(view, frame) : null;
  const height = layout?.height ?? 8;
  const body = plot({
    document: frame.document,
    width: frame.width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: layout === null ? [] : [...groundOf(layout, frame), ...rowsOf(layout, frame)],
  });
  const chart = {
    title: disagreementTitle(view, frame),
    subtitle: empty ?? disagreementSubtitle(view, frame),
    legend: layout === null ? [] : disagreementLegend(view, frame),
    body: bodyOf(body, frame.width, height),
    height,
    ...(layout === null || layout.least === null ? {} : { least: layout.least }),
    isEmpty: layout === null || layout.rows.length === 0,
    sources: view.sources,
    footer: disagreementFooter(view, layout?.rows.length ?? 0, frame),
    description: disagreementDescription(view, frame),
  };
  return withLazy(chart, {
    targets: () => layout?.rows.flatMap((row) => targetsOf(view, row, frame)) ?? [],
  });
}

function layoutOf(view: DisagreementView, frame: Frame): Layout {
  const { width } = frame;
  const narrow = width < 480;
  const drawn = view.lines.filter(({ role }, i) => i < mostRows || role !== "context");
  const widest = Math.max(
    ...drawn.map(({ country }) => textWidth(countryByCode(country).name, narrow ? 11 : 12.5, 600)),
  );
  const left = Math.ceil(Math.min(widest + 8, narrow ? 148 : 180)) + radius;
  const right = width - 44 - radius;
  const top = 42;
  const x = scaleLinear([0, 100], [left, right]);
  const lines = drawn.map((line) => {
    const dots = dotsOf(view, line, x);
    return { ...line, dots, least: 2 * Math.max(...dots.map(({ dy }) => dy)) + 2 * radius + 2 };
  });
  const heightAt = (rowHeight: number) =>
    Math.ceil(top + lines.reduce((sum, { least }) => sum + Math.max(rowHeight, least), 0) + 4);
  const rowHeight = largestRowIn(frame, rowHeights, heightAt);
  let bottom = top;
  const rows = lines.map(({ least, ...line }): Row => {
    const height = Math.max(rowHeight, least);
    bottom += height;
    return { ...line, height, y: bottom - height / 2 };
  });
  const [lowest, highest] = [heightAt(rowHeights.least), heightAt(rowHeights.most)];
  return {
    height: heightAt(rowHeight),
    least: lowest < highest ? lowest : null,
    left,
    right,
    top,
    bottom,
    x,
    rows,
  };
}

/** The dots of a row; those that would cover each other stand in lanes one above the other. */
function dotsOf(
  view: DisagreementView,
  { places }: DisagreementLine,
  x: (value: number) => number,
): Row["dots"] {
  const dots = places
    .map((place) => ({ ...place, x: x(place.scaled.value), place: view.indices.indexOf(place.index) }))
    .toSorted((a, b) => a.x - b.x || a.place - b.place);
  const clusters: {
    readonly lanes: number[];
    readonly dots: ((typeof dots)[number] & { lane: number })[];
  }[] = [];
  for (const own of dots) {
    const last = clusters.at(-1);
    const before = last?.dots.at(-1);
    const isNear = before !== undefined && own.x - before.x < nearest;
    const cluster = last !== undefined && isNear ? last : { lanes: [], dots: [] };
    const free = cluster.lanes.findIndex((taken) => own.x - taken >= nearest);
    const lane = free === -1 ? cluster.lanes.length : free;
    cluster.lanes[lane] = own.x;
    cluster.dots.push({ ...own, lane });
    if (cluster !== last) clusters.push(cluster);
  }
  return clusters.flatMap(({ lanes, dots: near }) =>
    near.map(({ lane, ...own }) => ({ ...own, dy: (lane - (lanes.length - 1) / 2) * laneStep })),
  );
}

function groundOf(layout: Layout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const words = frame.text.disagreement;
  const { left, right, top, bottom, x } = layout;
  const narrow = right - left < 260;
  const ends = narrow ? words.short : { less: words.less, more: words.more };
  const small = { fill: theme.muted, fontSize: 11 } as const;
  return [
    rect(
      layout.rows.filter(({ role }) => role === "focus"),
      {
        x1: 0,
        x2: frame.width,
        y1: ({ y, height }) => y - height / 2,
        y2: ({ y, height }) => y + height / 2,
        fill: theme.band,
      },
    ),
    link([0, 25, 50, 75, 100], { x1: x, x2: x, y1: top - 4, y2: bottom, stroke: theme.hairline }),
    textMark([0, 25, 50, 75, 100], { ...small, x, y: top - 13, text: String }),
    textMark([ends.less], { ...small, x: left - radius, y: top - 31, textAnchor: "start" }),
    textMark([ends.more], { ...small, x: right + radius, y: top - 31, textAnchor: "end" }),
    textMark([words.apart], { ...small, x: frame.width - 4, y: top - 13, textAnchor: "end" }),
  ];
}

function rowsOf(layout: Layout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  const narrow = frame.width < 480;
  const size = narrow ? 11 : 12.5;
  const inkOf = ({ role, country }: Row) =>
    role === "focus" ? countryColour(country, frame.theme) : role === "dimmed" ? theme.faint : theme.muted;
  const dots = layout.rows.flatMap((row) =>
    row.dots.map((own) => ({ ...own, y: row.y + own.dy, isDimmed: row.role === "dimmed" })),
  );
  return [
    link([...layout.rows], {
      x1: ({ lowest }) => layout.x(lowest.scaled.value),
      x2: ({ highest }) => layout.x(highest.scaled.value),
      y1: "y",
      y2: "y",
      stroke: theme.neutralPale,
      strokeOpacity: 0.6,
      strokeWidth: 5,
    }),
    dot(dots, {
      x: "x",
      y: "y",
      r: radius,
      fill: ({ place }) => indexColour(place, frame.theme),
      fillOpacity: ({ isDimmed }) => (isDimmed ? 0.4 : 1),
      stroke: theme.ground,
      strokeWidth: 1,
    }),
    textMark(dots, {
      x: "x",
      y: "y",
      text: ({ place }) => indexLetter(place),
      fill: theme.ground,
      fontSize: 9.5,
      fontWeight: 700,
    }),
    ...[true, false].map((isChosen) =>
      textMark(
        layout.rows.filter(({ role }) => (role === "focus") === isChosen),
        {
          x: layout.left - radius - 8,
          y: "y",
          text: ({ country }) => countryLabel(country, layout.left - radius - 8, size, isChosen ? 600 : 400),
          textAnchor: "end",
          fill: inkOf,
          fontSize: size,
          fontWeight: isChosen ? 650 : 400,
        },
      ),
    ),
    ...[true, false].map((isChosen) =>
      textMark(
        layout.rows.filter(({ role }) => (role === "focus") === isChosen),
        {
          x: frame.width - 4,
          y: "y",
          text: ({ difference }) => frame.text.number(difference),
          textAnchor: "end",
          fill: isChosen ? theme.ink : theme.muted,
          fontSize: size,
          fontWeight: isChosen ? 650 : 400,
        },
      ),
    ),
  ];
}

/** A target a dot, and one for the difference. */
function targetsOf(view: DisagreementView, row: Row, frame: Frame): readonly Target[] {
  const words = frame.text.disagreement;
  const { country, lowest, highest, difference, y } = row;
  const year = view.year ?? 0;
  const { name } = countryByCode(country);
  const percent = (place: Place) => frame.text.number(place.scaled.value);
  const dots = row.dots.map(({ index, score, scaled, x, dy }) => {
    const source = view.sources.find(({ id }) => id === score.sourceId);
    const steps = scaledSteps(index, score, scaled, frame);
    return {
      x,
      y: y + dy,
      width: 2 * radius,
      height: 2 * radius,
      country,
      year,
      label: frame.text.compare.target(name, year, index.short, scaledWords(scaled, frame)),
      details: [
        ...publishedWords(index, score, frame),
        ...steps,
        ...(score.note === "" ? [] : [score.note]),
        ...(source === undefined ? [] : [titledSource(source)]),
      ],
      value: { kind: "score" as const, index: index.id, country, year },
      steps,
    };
  });
  const points = frame.text.number(difference);
  const step = words.differenceStep(
    percent(highest),
    highest.index.short,
    percent(lowest),
    lowest.index.short,
    points,
  );
  return [
    ...dots.toSorted((a, b) => a.x - b.x),
    {
      x: frame.width - 14,
      y,
      width: 28,
      height: row.height - 4,
      country,
      year,
      label: words.difference(name, year, points),
      details: [step],
      value: {
        kind: "computed",
        from: [highest, lowest].map(({ index }) => ({ index: index.id, country, year })),
      },
      steps: [step],
    },
  ];
}
