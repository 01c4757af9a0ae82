import type { ChangeView } from "../views/change.ts";
import { bodyOf } from "./body.ts";
import { changeLayout } from "./change/layout.ts";
import { drawLines, writeLines } from "./change/lines.ts";
import { isPainted, linesPainting } from "./change/painting.ts";
import { penOn } from "./change/pen.ts";
import { drawOthers } from "./change/strip.ts";
import { drawTable } from "./change/table.ts";
import { changeTargets } from "./change/targets.ts";
import {
  changeDescription,
  changeFooter,
  changeLegend,
  changeSubtitle,
  changeTitle,
  othersSentence,
  poolSentence,
} from "./change/words.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { withLazy } from "./lazily.ts";
import { svgElement } from "./svgElement.ts";

/**
 * Three panels one under the other: the values of the windows by year; a row a country with the change of its mean, among
 * the pool; and the same difference at other years, on the same scale of changes.
 */
export function changeChart(view: ChangeView, frame: Frame): Chart {
  const words = {
    title: changeTitle(view, frame),
    subtitle: changeSubtitle(view, frame),
    legend: changeLegend(view, frame),
    sources: view.sources,
    footer: changeFooter(view, frame),
    description: changeDescription(view, frame),
  };
  const svg = svgElement(frame.document, "svg", {});
  if (view.problem !== null) {
    return { ...words, body: bodyOf(svg, frame.width, 8), height: 8, targets: [] };
  }
  const layout = changeLayout(
    view,
    { pool: poolSentence(view, frame), others: othersSentence(view, frame) },
    frame,
  );
  const pen = penOn(svg, frame);
  const painted = isPainted(view, frame);
  if (painted) writeLines(view, layout, pen, frame);
  else drawLines(view, layout, pen, frame);
  drawTable(view, layout, pen, frame);
  drawOthers(view, layout, pen, frame);
  const chart = {
    ...words,
    body: bodyOf(svg, frame.width, Math.round(layout.height)),
    height: Math.round(layout.height),
    least: layout.least,
    ...(painted && { paintings: [linesPainting(view, layout, frame)] }),
    ...(view.moment !== null && { isEmpty: false }), // its date is a mark
  };
  return withLazy(chart, { targets: () => changeTargets(view, layout, frame) });
}
