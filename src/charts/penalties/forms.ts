import { interpolateRgb } from "d3";
import type { PenaltiesView } from "../../views/penalties.ts";
import type { Chart, LegendItem } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { formBars, formLayout, type ComputedForm, type FormLayout } from "./formLayout.ts";
import { drawEvent } from "./event.ts";
import { formDescription, formFooter, formSubtitle, formTargets, formTitle } from "./formWords.ts";
import { axisNumber } from "./numbers.ts";
import { penFor, type Pen } from "./pen.ts";
import { textWidth, wrapped } from "../textWidth.ts";
import { countryColour, themes } from "../theme.ts";
import { midYear, yearTicks } from "../yearAxis.ts";

/** Bars of what was computed from the counts: a running sum, or numbers a million people. */
export function penaltiesFormChart(view: PenaltiesView, form: ComputedForm, frame: Frame): Chart {
  const common = {
    title: formTitle(view, form, frame),
    subtitle: formSubtitle(view, form, frame),
    sources: view.sources,
    footer: formFooter(view, form, frame),
    description: formDescription(view, form, frame),
  };
  const bars = formBars(form, frame);
  const [first, last] = [bars[0], bars.at(-1)];
  if (view.country === null || first === undefined || last === undefined) {
    return { ...common, legend: [], body: penFor(frame, frame.width, 8).body, height: 8, targets: [] };
  }
  const layout = formLayout(bars, [first.year, last.year], view, frame);
  const base = view.dimmed ? themes[frame.theme].neutralPale : countryColour(view.country, frame.theme);
  const pen = penFor(frame, layout.width, layout.height);
  const event = drawEvent(view.event, layout, [22, layout.base], frame);
  event.behind(pen);
  drawGrid(pen, view, layout, frame);
  drawBars(pen, layout, base, frame);
  event.front(pen);
  return {
    ...common,
    legend: legendOf(form, base, frame),
    body: pen.body,
    height: layout.height,
    least: layout.least,
    targets: formTargets(view, form, layout, frame),
    axis: {
      field: "years",
      from: layout.years[0],
      to: layout.years[1] + 1,
      left: layout.left,
      right: layout.width - layout.right,
    },
  };
}

function drawGrid(pen: Pen, view: PenaltiesView, layout: FormLayout, frame: Frame): void {
  const theme = themes[frame.theme];
  for (const tick of layout.ticks) {
    const y = layout.y(tick);
    pen.line(layout.left, y, layout.width - layout.right, y, {
      stroke: tick === 0 ? theme.neutralPale : theme.hairline,
    });
    pen.text(axisNumber(tick, view.measure, layout.left - 7, 12, frame), layout.left - 7, y + 4, {
      anchor: "end",
      fill: theme.muted,
    });
  }
  for (const year of yearTicks(layout.years, layout.width - layout.left - layout.right, 35)) {
    pen.text(String(year), layout.x(midYear(year)), layout.base + 20, {
      anchor: "middle",
      fill: theme.muted,
    });
  }
}

function drawBars(pen: Pen, layout: FormLayout, base: string, frame: Frame): void {
  const theme = themes[frame.theme];
  const pale = interpolateRgb(theme.ground, base)(0.32);
  for (const { year, value, added, label } of layout.bars) {
    const middle = layout.x(midYear(year));
    if (value === null) {
      const lines = wrapped(label, layout.slot - 4, 11);
      const whole = label.split(" ").every((word) => textWidth(word, 11) <= layout.slot - 4);
      if (whole && lines.length <= 3) {
        for (const [i, line] of lines.entries()) {
          pen.text(line, middle, layout.base - 8 - (lines.length - 1 - i) * 14, {
            size: 11,
            anchor: "middle",
            fill: theme.faint,
          });
        }
      } else if (layout.slot >= 13) {
        pen.text(label, middle + 4, layout.base - 6, { size: 11, fill: theme.faint, rotate: -90 });
      }
      continue;
    }
    const [x, top] = [middle - layout.barWidth / 2, layout.y(value)];
    const seam = layout.y(value - added);
    pen.rect(x, seam, layout.barWidth, layout.base - seam, { fill: pale });
    pen.rect(x, top, layout.barWidth, seam - top, { fill: base });
    const style = { size: 12, weight: 600, fill: theme.ink };
    if (!layout.upright) pen.text(label, middle, top - 5, { ...style, anchor: "middle" });
    else if (layout.slot >= 13) pen.text(label, middle + 4, top - 5, { ...style, size: 11, rotate: -90 });
  }
}

function legendOf(form: ComputedForm, base: string, frame: Frame): LegendItem[] {
  const words = frame.text.penaltyForms;
  const pale = interpolateRgb(themes[frame.theme].ground, base)(0.32);
  if (form.kind === "per-million") return [];
  return form.sums.some(({ counts }) => counts.length > 1)
    ? [
        { label: words.thisYear, symbol: "bar", colour: base },
        { label: words.before, symbol: "bar", colour: pale },
      ]
    : [];
}
