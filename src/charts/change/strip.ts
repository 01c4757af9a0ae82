import { countryByCode } from "../../country/country.ts";
import type { ChangeView } from "../../views/change.ts";
import { isBare, markRoom, otherRadius, type ChangeLayout } from "./layout.ts";
import { drawMarks } from "./marks.ts";
import { px, type Pen } from "./pen.ts";
import { drawScale } from "./table.ts";
import type { Frame } from "../frame.ts";
import { textWidth } from "../textWidth.ts";
import { countryColour, themes } from "../theme.ts";

/** The other years as piled dots on the scale of the table, the year of the date among them. */
export function drawOthers(view: ChangeView, layout: ChangeLayout, pen: Pen, frame: Frame): void {
  const { others, strip } = layout;
  const { subject, windows } = view;
  if (others === null || view.others === null || subject === null || windows === null) return;
  const theme = themes[frame.theme];
  const words = frame.text.change;
  const heading = words.others.heading(countryByCode(subject).name);
  pen.text(heading, 0, others.top, { size: 13, weight: 600, fill: theme.ink });
  others.words.forEach((line, i) => pen.text(line, 0, others.top + 20 + i * 16));
  others.marks.forEach((marks, i) =>
    drawMarks(marks, others.top + 23 + (others.words.length + i) * 16, pen, frame),
  );
  if (isBare(view)) return;
  const own = view.series[0]?.mean ?? null;
  const colour = countryColour(subject, frame.theme);
  const top = others.base - markRoom - Math.max(16, ...others.heights) - otherRadius;
  const through = (at: number, stroke: string, more = {}) =>
    pen.stroke(`M${px(strip.x(at))},${px(top)}V${px(others.base)}`, stroke, 1, more);
  through(0, theme.muted);
  if (own !== null) through(own, colour, { "stroke-dasharray": "2 3" });
  view.others.years.forEach(({ change, reachesOver }, i) => {
    const x = strip.x(change.mean ?? 0);
    const y = others.base - markRoom - (others.heights[i] ?? otherRadius);
    if (reachesOver) pen.dot(x, y, otherRadius - 0.7, theme.ground, theme.neutral, 1.3);
    else pen.dot(x, y, otherRadius, theme.neutral);
  });
  drawScale(layout, others.base, pen, frame);
  if (own === null) return;
  const x = strip.x(own);
  const label = String(windows.year);
  const half = textWidth(label, 12, 600) / 2;
  const at = Math.min(strip.right - half, Math.max(strip.left + half, x));
  pen.area(`M${px(x)},${px(others.base - 13)}l6,7l-6,7l-6,-7z`, colour, 1);
  pen.text(label, at, others.base + 30, { anchor: "middle", weight: 650, fill: colour });
}
