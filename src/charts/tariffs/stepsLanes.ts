import { dot, link, text as textMark, type Markish } from "@observablehq/plot";
import { isDoubted } from "../../views/tariffs/amount.ts";
import type { StepPart } from "../../views/tariffs/steps.ts";
import type { Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";
import { unique, type Drawn, type Panel } from "./panels.ts";
import { isPale } from "./slopeSigns.ts";
import type { StepsLayout } from "./stepsLayout.ts";
import { haloOf, placedText, questionMarks, subjectNames } from "./stepsText.ts";
import { signMarks, type PlacedSign } from "./symbols.ts";
import { shortened, textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";

/** Lines of which no amount is known: dotted, with the reason beside them. */
export function unknownMarks(panel: Panel, layout: StepsLayout, frame: Frame): Markish[] {
  const theme = themes[frame.theme];
  return panel.unknown.flatMap(({ line: one, y }) => {
    const names = subjectNames(one.subjects, frame);
    const reason = reasonOf(one, frame);
    return [
      ...one.pieces.map((piece) =>
        link([piece], {
          x1: "from",
          x2: "to",
          y1: y,
          y2: y,
          stroke: theme.neutralPale,
          strokeDasharray: "1 4",
          strokeWidth: 2,
        }),
      ),
      dot(
        one.pieces.filter((piece) => piece.fine.missing !== "not-stated"),
        { x: "from", y, r: 4, fill: theme.ground, stroke: theme.neutral, strokeWidth: 1.5 },
      ),
      ...questionMarks(
        one.pieces.filter((piece) => piece.fine.missing === "not-stated"),
        y,
        frame,
      ),
      sideLabel(
        [`${names}: ${reason}`, reason],
        y,
        one.pieces.at(-1)?.to ?? 0,
        one.pieces[0]?.from ?? 0,
        layout,
        frame,
      ),
    ];
  });
}

/** A penalty other than a fine: a line as long as it holds, with its sign where it begins. */
export function laneMarks(
  lane: StepPart["lanes"][number],
  y: number,
  layout: StepsLayout,
  frame: Frame,
): Markish[] {
  const theme = themes[frame.theme];
  const words = frame.text.tariffs;
  const stretches = lane.kind === "excluded" ? [] : lane.stretches;
  const open = lane.stretches.filter((stretch) => stretch.unstated);
  const signs: PlacedSign[] = unique(lane.stretches.filter((s) => !s.unstated)).map((stretch) => ({
    x: stretch.from,
    y,
    kind: lane.kind,
    pale: isPale(stretch.tariff.unit),
  }));
  const who = [...new Set(lane.stretches.map((stretch) => stretch.tariff.subject))];
  return [
    ...stretches.map((stretch) =>
      link([stretch], {
        x1: "from",
        x2: "to",
        y1: y,
        y2: y,
        stroke: theme.neutralPale,
        strokeWidth: 2,
        ...(stretch.unstated
          ? { strokeDasharray: "1 4" }
          : isPale(stretch.tariff.unit)
            ? { strokeDasharray: "3 3" }
            : {}),
        ...(stretch.openStart ? { strokeOpacity: 0.45 } : {}),
      }),
    ),
    ...signMarks(signs, frame),
    ...questionMarks(open, y, frame),
    sideLabel(
      [
        `${named(words.penalties, lane.kind)}: ${subjectNames(who, frame)}`,
        named(words.penalties, lane.kind),
      ],
      y,
      Math.max(...lane.stretches.map((stretch) => stretch.to)),
      Math.min(...lane.stretches.map((stretch) => stretch.from)),
      layout,
      frame,
    ),
  ];
}

/** The label of a lane: beside its end or start where there is room, else in the margin, else on the line itself. */
function sideLabel(
  labels: readonly string[],
  y: number,
  to: number,
  from: number,
  layout: StepsLayout,
  frame: Frame,
): Markish {
  const { left, right, plotWidth, x } = layout;
  const size = 11;
  const [full = "", short = full] = labels;
  const afterEnd = x(to) + 8;
  const beforeStart = x(from) - 10;
  const style = { fontSize: size, fill: themes[frame.theme].muted, ...haloOf(frame) };
  for (const label of [full, short]) {
    const width = textWidth(label, size);
    if (afterEnd + width <= frame.width)
      return textMark([label], { ...placedText(afterEnd, y, layout), ...style });
    if (beforeStart - width >= 0) {
      return textMark([label], { ...placedText(beforeStart, y, layout), ...style, textAnchor: "end" });
    }
  }
  if (right - 10 >= textWidth(short, size)) {
    return textMark([short], { ...placedText(left + plotWidth + 10, y, layout), ...style });
  }
  const onLine = x(from) + 12;
  return textMark([shortened(short, frame.width - onLine, size)], {
    ...placedText(onLine, y, layout),
    ...style,
  });
}

function reasonOf(one: Drawn, frame: Frame): string {
  const words = frame.text.tariffs;
  const rateless = one.pieces.some((piece) => piece.fine.missing === "no-rate");
  const doubted = one.pieces.some((piece) => isDoubted(piece.fine.tariff));
  const reason = rateless ? words.noRateYear : words.unknown;
  return doubted ? words.doubted(reason) : reason;
}
