import type { CaseMark, CasesView } from "../views/cases.ts";
import { casesScale, laneLayout, rowHeights, type LaneLayout } from "./cases/layout.ts";
import { casesList } from "./cases/list.ts";
import { casesGround, laneMarks, undatedHead } from "./cases/marks.ts";
import { laneTargets, listTargets } from "./cases/targets.ts";
import { casesFooter, casesLegend, casesTitle, describeCases, emptyWords } from "./cases/words.ts";
import type { Chart } from "./chart.ts";
import type { Word } from "./distribution/paint.ts";
import type { Frame } from "./frame.ts";
import { withLazy } from "./lazily.ts";
import { plotBody } from "./marks/plotBody.ts";
import { mostApart } from "./placed/joined.ts";
import { wordGroups } from "./placed/words.ts";
import { largestRowIn } from "./stretch.ts";
import { wrapped } from "./textWidth.ts";
import { themes } from "./theme.ts";

const top = 24;
const axisHeight = 26;

/** The steps of each case on a lane of its own; one case alone has every step told under its lane. */
export function casesChart(view: CasesView, frame: Frame): Chart {
  const words = frame.text.cases;
  const drawn = view.empty !== null ? null : view.single ? singleCase(view, frame) : allCases(view, frame);
  const { targets, ...body } = drawn ?? emptyBody(emptyWords(view, frame), frame);
  const chart = {
    title: view.title ?? casesTitle(view, frame),
    subtitle: view.empty !== null ? "" : view.single ? words.subtitleOne : words.subtitle,
    legend: casesLegend(view, frame),
    ...body,
    isEmpty: view.empty !== null,
    sources: view.sources,
    footer: casesFooter(view, frame),
    description: describeCases(view, frame),
  };
  return withLazy(chart, { targets });
}

function allCases(view: CasesView, frame: Frame) {
  // Without a single date there is no axis: one year stands in for it, and is not drawn.
  const scale = casesScale(view.years ?? [0, 0], frame);
  const undated = view.lanes.some((lane) => lane.undated.length > 0);
  const foot = view.years === null && !undated ? 0 : axisHeight;
  const lanesAt = (rowHeight: number) => {
    const lanes: LaneLayout[] = [];
    let y = top + 4;
    for (const lane of view.lanes) {
      const layout = laneLayout(view, lane, y, scale, rowHeight, frame, null);
      lanes.push(layout);
      y = layout.bottom + 10;
    }
    return { lanes, y, height: Math.ceil(y + foot) };
  };
  const { lanes, y, height } = lanesAt(largestRowIn(frame, rowHeights, (each) => lanesAt(each).height));
  const steps = lanes.reduce((sum, lane) => sum + lane.steps.length, 0);
  const joins = frame.paints === true && steps > mostApart;
  return {
    height,
    least: lanesAt(rowHeights.least).height,
    body: plotBody(frame.document, frame.width, height, [
      ...(view.years === null ? [] : casesGround(view, scale, [top, y], frame)),
      ...(joins ? laneMarks(lanes, true, frame) : lanes.flatMap((lane) => laneMarks([lane], false, frame))),
      ...(undated ? undatedHead(y + 12, scale, frame) : []),
    ]),
    targets: () => lanes.flatMap((lane) => laneTargets(view, lane, frame)),
    ...axisOf(view, scale),
  };
}

function singleCase(view: CasesView, frame: Frame) {
  const [lane] = view.lanes;
  if (lane === undefined) return null;
  const scale = casesScale(view.years ?? [0, 0], frame);
  const numbers = new Map<CaseMark, number>([...lane.dated, ...lane.undated].map((mark, i) => [mark, i + 1]));
  const layout = laneLayout(view, lane, top + 4, scale, rowHeights.usual, frame, numbers);
  const dated = view.years !== null;
  const list = casesList(view, lane, dated ? layout.bottom + axisHeight + 12 : 4, frame);
  return {
    height: list.bottom,
    body: plotBody(frame.document, frame.width, list.bottom, [
      ...(dated
        ? [...casesGround(view, scale, [top, layout.bottom], frame), ...laneMarks([layout], false, frame)]
        : []),
      ...list.marks,
    ]),
    targets: () => [
      ...(dated ? laneTargets(view, layout, frame) : []),
      ...listTargets(view, lane, list, frame),
    ],
    ...axisOf(view, scale),
  };
}

function axisOf(view: CasesView, { left, right }: { readonly left: number; readonly right: number }) {
  if (view.years === null) return {};
  const [from, last] = view.years;
  return { axis: { field: "years" as const, from, to: last + 1, left, right } };
}

function emptyBody(why: string, frame: Frame) {
  const lines = wrapped(why, frame.width, 13);
  const said = lines.map((text, i): Word => ({
    x: 0,
    y: 10 + i * 18,
    text,
    fill: themes[frame.theme].muted,
    size: 13,
  }));
  const height = lines.length * 18 + 6;
  return {
    height,
    body: plotBody(frame.document, frame.width, height, wordGroups(said, frame)),
    targets: () => [],
  };
}
