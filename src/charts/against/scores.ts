import type { AgainstPoint, AgainstView } from "../../views/against.ts";
import type { AgainstLayout } from "./layout.ts";
import { scoreText } from "./words.ts";
import type { Frame } from "../frame.ts";
import { pathThrough, type Pen } from "../penalties/pen.ts";
import { textWidth, wrapped } from "../textWidth.ts";
import { themes } from "../theme.ts";
import { midYear } from "../yearAxis.ts";

/** The line of the index with its interval, dots where a year has both, and the first and last value. */
export function drawScores(
  pen: Pen,
  view: AgainstView,
  layout: AgainstLayout,
  colour: string,
  frame: Frame,
): void {
  const theme = themes[frame.theme];
  const { y, top, bottom } = layout.scores;
  const place = ({ year, score }: AgainstPoint): [number, number] => [
    layout.x(midYear(year)),
    y(score?.value ?? 0),
  ];
  for (const run of runsOf(view)) {
    const banded = run.filter(({ score }) => score?.low != null && score.high !== null);
    if (banded.length > 1 && banded.length === run.length) {
      const edge = (value: (point: AgainstPoint) => number) =>
        run.map((point): [number, number] => [layout.x(midYear(point.year)), y(value(point))]);
      const lows = edge(({ score }) => score?.low ?? 0).reverse();
      pen.path(`${pathThrough([...edge(({ score }) => score?.high ?? 0), ...lows])}Z`, {
        fill: colour,
        "fill-opacity": 0.13,
      });
    }
    if (run.length > 1) {
      pen.path(pathThrough(run.map(place)), {
        fill: "none",
        stroke: colour,
        "stroke-width": 2.4,
        "stroke-linejoin": "round",
      });
    }
  }
  const paired = new Set(view.pairs.map(({ year }) => year));
  for (const run of runsOf(view)) {
    for (const point of run) {
      const isPaired = paired.has(point.year);
      if (!isPaired && run.length > 1) continue;
      pen.circle(...place(point), 3.6, { fill: colour, stroke: theme.ground, "stroke-width": 1 });
    }
  }
  const scored = view.points.filter(({ score }) => score !== null);
  const [first, last] = [scored[0], scored.at(-1)];
  for (const point of new Set([first, last])) {
    if (point?.score == null) continue;
    const [x, at] = place(point);
    const label = scoreText(point.score.value, view, frame);
    const half = textWidth(label, 12, 600) / 2;
    const near = scored.filter(({ year }) => Math.abs(layout.x(midYear(year)) - x) <= half + 2);
    const highest = Math.min(...near.map(({ score }) => y(score?.high ?? score?.value ?? 0)));
    const over = Math.min(at, highest) - 8;
    pen.text(label, Math.max(x, layout.left + half), over < top + 2 ? at + 18 : over, {
      weight: 600,
      anchor: "middle",
      fill: theme.ink,
    });
  }
  for (const { year } of view.index.methodBreaks) {
    if (year <= layout.years[0] || year > layout.years[1]) continue;
    pen.line(layout.x(year), top, layout.x(year), bottom, { stroke: theme.muted, "stroke-dasharray": "3 3" });
    pen.text(frame.text.against.seamShort, layout.x(year) + 4, bottom - 6, { size: 11, fill: theme.muted });
  }
}

/** Points that a line may join: broken at missing years and at breaks of method. */
function runsOf(view: AgainstView): readonly (readonly AgainstPoint[])[] {
  const runs: AgainstPoint[][] = [];
  let open = false;
  for (const point of view.points) {
    const seam = view.index.methodBreaks.some(({ year }) => year === point.year);
    if (point.score === null) {
      open = false;
      continue;
    }
    if (open && !seam) runs.at(-1)?.push(point);
    else runs.push([point]);
    open = true;
  }
  return runs;
}

/** Says in the empty part of the upper panel where the index begins or ends, if there is room. */
export function drawVoids(pen: Pen, view: AgainstView, layout: AgainstLayout, frame: Frame): void {
  const theme = themes[frame.theme];
  const words = frame.text.against;
  const scored = view.points.filter(({ score }) => score !== null).map(({ year }) => year);
  const [first, last] = [scored[0], scored.at(-1)];
  if (first === undefined || last === undefined) return;
  const middle = (layout.scores.top + layout.scores.bottom) / 2;
  const note = (from: number, to: number, sentence: string) => {
    const room = to - from - 16;
    const lines = wrapped(sentence, room, 11.5);
    if (room < 66 || lines.length > 4) return;
    for (const [i, line] of lines.entries()) {
      pen.text(line, (from + to) / 2, middle + (i - (lines.length - 1) / 2) * 15, {
        size: 11.5,
        anchor: "middle",
        fill: theme.faint,
      });
    }
  };
  note(layout.x(last + 1), layout.width - layout.right, words.ends(last));
  note(layout.left, layout.x(first), words.begins(first));
}
