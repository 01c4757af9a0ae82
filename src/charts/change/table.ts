import { countryByCode } from "../../country/country.ts";
import type { ChangeSeries, ChangeView } from "../../views/change.ts";
import { changeSign } from "./badge.ts";
import { isTagged, nameWidth } from "./columns.ts";
import { drawKey } from "./key.ts";
import type { ChangeLayout } from "./layout.ts";
import { seriesColour } from "./lines.ts";
import { drawMarks } from "./marks.ts";
import { meanPair, medianPair, shownChange } from "./numbers.ts";
import { px, type Pen } from "./pen.ts";
import type { Frame } from "../frame.ts";
import { shortened, textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";

/** A row a country: its means, their difference as a dot on one scale, and the sign of the publisher's rule. */
export function drawTable(view: ChangeView, layout: ChangeLayout, pen: Pen, frame: Frame): void {
  const theme = themes[frame.theme];
  const words = frame.text.change.table;
  const { table, columns } = layout;
  pen.text(words.heading, 0, table.top, { size: 13, weight: 600, fill: theme.ink });
  table.words.forEach((line, i) => pen.text(line, 0, table.top + 20 + i * 16));
  table.marks.forEach((marks, i) =>
    drawMarks(marks, table.top + 23 + (table.words.length + i) * 16, pen, frame),
  );
  drawKey(table.key.verdicts, words.rule, table.key.x, table.key.y, pen, frame);
  for (const { head, group, end } of columns ?? []) {
    if (group !== null) pen.text(group, end, table.rowsTop - 19, { size: 11, anchor: "end" });
    pen.text(head, end, table.rowsTop - 5, { size: 11, anchor: "end" });
  }
  drawPoolSpread(view, layout, pen, frame);
  for (const { series, y } of table.rows) drawRow(series, y, view, layout, pen, frame);
  if (view.pool.countries.length === 0) pen.text(words.noPool, 0, table.bottom - 6);
  if (layout.others === null) drawScale(layout, table.bottom, pen, frame);
}

/** The scale of changes under the last of the strips. */
export function drawScale({ strip }: ChangeLayout, y: number, pen: Pen, frame: Frame): void {
  const theme = themes[frame.theme];
  pen.stroke(`M${px(strip.left)},${px(y)}H${px(strip.right)}`, theme.hairline, 1);
  const step = (strip.ticks[1] ?? 1) - (strip.ticks[0] ?? 0);
  const decimals = step >= 1 ? 0 : Math.min(4, Math.ceil(-Math.log10(step) - 1e-9));
  for (const tick of strip.ticks) {
    const words = `${tick > 0 ? "+" : ""}${frame.text.number(tick, decimals)}`;
    pen.stroke(`M${px(strip.x(tick))},${px(y)}v4`, theme.hairline, 1);
    pen.text(words, strip.x(tick), y + 17, { size: 11, anchor: "middle" });
  }
}

/**
 * The middle half of the pool as a band behind the rows, its median as a line, and zero: through all rows at once, or row
 * by row where the second lines of the chosen stand between.
 */
function drawPoolSpread(
  view: ChangeView,
  { strip, table, columns }: ChangeLayout,
  pen: Pen,
  frame: Frame,
): void {
  const theme = themes[frame.theme];
  const { summary } = view.pool.standing;
  const [first, last] = [table.rows[0]?.y ?? 0, table.rows.at(-1)?.y ?? 0];
  const half = table.rowHeight / 2;
  const stretches =
    columns === null
      ? table.rows.map(({ y }) => [y - half + 1, y + half - 3] as const)
      : [[first - half, last + half] as const];
  for (const [top, bottom] of stretches) {
    if (summary !== null) {
      const [from, to] = [strip.x(summary.lowerQuartile), strip.x(summary.upperQuartile)];
      pen.band(from, top, Math.max(1, to - from), bottom - top, theme.hairline);
      pen.stroke(`M${px(strip.x(summary.median))},${px(top)}V${px(bottom)}`, theme.neutralPale, 2);
    }
    pen.stroke(`M${px(strip.x(0))},${px(top)}V${px(bottom)}`, theme.muted, 1);
  }
}

function drawRow(
  series: ChangeSeries,
  y: number,
  view: ChangeView,
  layout: ChangeLayout,
  pen: Pen,
  frame: Frame,
): void {
  const theme = themes[frame.theme];
  const words = frame.text.change.table;
  const { strip, columns } = layout;
  const pool = series.role === "pool";
  const ink = pool ? theme.muted : series.inFocus ? seriesColour(series, frame) : theme.muted;
  const weight = series.role === "subject" ? 650 : pool ? 400 : 500;
  const tag = isTagged(series) ? textWidth(words.inPool, 10.5) + 6 : 0;
  const room = (columns === null ? strip.left : nameWidth(series, frame) + 12) - 8 - tag;
  const name = shortened(countryByCode(series.country).name, room, 12, 600);
  pen.text(name, 0, y + 4, { weight, fill: ink });
  if (tag > 0) pen.text(words.inPool, textWidth(name, 12, 600) + 6, y + 4, { size: 10.5, fill: theme.faint });
  for (const column of columns ?? []) {
    pen.text(column.words(series), column.end, y + 4, {
      anchor: "end",
      ...(column.strong ? { weight: pool ? 500 : 650, fill: ink } : {}),
    });
  }
  pen.stroke(`M${px(strip.left)},${px(y)}H${px(strip.right)}`, theme.hairline, 1);
  const change = shownChange(series.mean, view, frame);
  if (series.mean === null || change === null) {
    const none = words.none[series.reason ?? "too-few"];
    const full = words.noneWide(none, series.before.n, series.after.n);
    const fits = series.reason === "too-few" && textWidth(full, 11) < strip.right - strip.left - 16;
    const label = fits ? full : none;
    pen.band(strip.left + 2, y - 10, textWidth(label, 11) + 8, 18, theme.ground);
    pen.text(label, strip.left + 6, y + 4, { size: 11 });
  } else {
    const x = strip.x(series.mean);
    const colour = pool ? theme.neutralPale : seriesColour(series, frame);
    pen.stroke(`M${px(strip.x(0))},${px(y)}H${px(x)}`, colour, series.role === "subject" ? 3 : 2);
    pen.dot(x, y, series.role === "subject" ? 5.5 : 4.5, colour, theme.ground, 1);
    if (columns === null) {
      const right = layout.width - 20;
      pen.text(change, right, y + 4, { anchor: "end", weight: weight === 400 ? 500 : 650, fill: ink });
    }
  }
  if (series.ends !== null) pen.put(changeSign(series.ends.verdict, layout.width - 14, y, frame));
  if (columns === null && !pool) {
    const line = words.line(
      meanPair(series, view, frame),
      medianPair(series, view, frame),
      series.before.n,
      series.after.n,
    );
    const size = textWidth(line, 11) > layout.width ? 10 : 11;
    pen.text(line, 0, y + 18, { size });
  }
}
