import { dot, line, link, plot, text as textMark, type Markish } from "@observablehq/plot";
import { scaleLinear } from "d3";
import type { TariffsView } from "../views/tariffs.ts";
import { isDoubted } from "../views/tariffsAmount.ts";
import type { StepPart, StepPiece, TariffsSteps } from "../views/tariffsSteps.ts";
import { bodyOf } from "./body.ts";
import type { Target } from "./chart.ts";
import { sideMargins, type Frame } from "./frame.ts";
import { spread } from "./labels.ts";
import { named } from "./penaltiesNames.ts";
import { axisNumber } from "./penaltiesNumbers.ts";
import { fadeEnd, noRateYears, panelOf, runsOf, unique, type Drawn, type Panel } from "./tariffsPanels.ts";
import { signMarks, type PlacedSign } from "./tariffsSymbols.ts";
import { isPale } from "./tariffsSlope.ts";
import { amountNumber, amountWords, groupName, signWords, tariffDetails } from "./tariffsWords.ts";
import { shortened, textWidth, wrapped } from "./textWidth.ts";
import { themes } from "./theme.ts";
import { eventRule, yearAxis } from "./yearAxis.ts";

const dashes: Readonly<Record<string, string>> = {
  individual: "none",
  legal_entity: "7 3",
  official: "2 2.5",
  foreigner: "8 3 2 3",
};

/** A panel for each part: amounts as steps, unknown amounts and other penalties as lanes under them. */
export function stepsBody(view: TariffsView, steps: TariffsSteps, frame: Frame) {
  const theme = themes[frame.theme];
  const words = frame.text.tariffs;
  /** Keeps the event's rule and band out of the letters. */
  const halo = {
    stroke: theme.ground,
    strokeWidth: 4,
    strokeLinejoin: "round" as const,
    paintOrder: "stroke" as const,
  };
  const { left, right } = sideMargins(frame.width);
  const plotWidth = frame.width - left - right;
  const x = scaleLinear([steps.years[0], steps.years[1] + 1], [left, left + plotWidth]);
  const eventYear = Number(view.event?.date.iso?.slice(0, 4));
  const frameTop = eventYear >= steps.years[0] && eventYear <= steps.years[1] ? 24 : 4;
  let at = frameTop;
  const panels = steps.parts.map((part) => {
    const panel = panelOf(part, at, frame);
    at = panel.bottom + 14;
    return panel;
  });
  const base = at - 8;
  const height = base + 28;
  const event = eventRule(view.event, steps.years, plotWidth, frame);
  const gaps = noRateYears(steps);
  const drawn = plot({
    document: frame.document,
    width: frame.width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: frameTop,
    marginBottom: height - base,
    x: { type: "linear", domain: [steps.years[0], steps.years[1] + 1] },
    y: { type: "identity", axis: null },
    marks: [
      ...event.behind,
      ...event.front,
      ...panels.flatMap((panel) => panelMarks(panel)),
      yearAxis(steps.years, plotWidth, frame, 34),
    ],
  });
  return {
    body: bodyOf(drawn, frame.width, height),
    height,
    targets: panels.flatMap((panel) => targetsOf(panel)),
    noRateYears: gaps,
    axis: {
      field: "years" as const,
      from: steps.years[0],
      to: steps.years[1] + 1,
      left,
      right: left + plotWidth,
    },
  };

  function panelMarks(panel: Panel): Markish[] {
    const known = panel.lines.filter((one) => one.known);
    const name = groupName(panel.part.group, view, frame);
    const offence = panel.part.group.article === "" ? "" : panel.part.group.offence;
    const nameWidth = textWidth(name, 12.5, 600);
    return [
      textMark([shortened(name, frame.width, 12.5, 600)], {
        ...placedText(0, panel.heading),
        fontSize: 12.5,
        fontWeight: 600,
        fill: theme.ink,
        ...halo,
      }),
      ...(offence === ""
        ? []
        : [
            textMark([shortened(offence, frame.width - nameWidth - 12, 12)], {
              ...placedText(nameWidth + 8, panel.heading),
              fontSize: 12,
              fill: theme.faint,
              ...halo,
            }),
          ]),
      ...(known.length === 0 ? [] : gridOf(panel)),
      ...known.flatMap((one) => lineMarks(one, panel)),
      ...known.flatMap((one) => startLabels(one, known, panel)),
      ...endLabels(known, panel),
      ...known.flatMap((one) =>
        one.pieces.flatMap((piece, i) =>
          piece.fine.missing === "not-stated"
            ? questionMarks([piece], panel.y(one.pieces[i - 1]?.fine.value ?? 0))
            : [],
        ),
      ),
      ...panel.unknown.flatMap(({ line: one, y }) => [
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
        ),
        sideLabel(
          [`${subjectNames(one.subjects)}: ${reasonOf(one)}`, reasonOf(one)],
          y,
          one.pieces.at(-1)?.to ?? 0,
          one.pieces[0]?.from ?? 0,
        ),
      ]),
      ...panel.lanes.flatMap(({ lane, y }) => laneMarks(lane, y)),
    ];
  }

  /** Nobody says whether it holds from here on. */
  function questionMarks(stretches: readonly { readonly from: number }[], y: number): Markish[] {
    return [
      textMark(stretches, {
        x: "from",
        y,
        text: () => words.unstatedMark,
        dx: 4,
        textAnchor: "start",
        lineAnchor: "middle",
        fontSize: 12,
        fontWeight: 600,
        fill: theme.muted,
        ...halo,
      }),
    ];
  }

  function gridOf(panel: Panel): Markish[] {
    const lines = panel.ticks.map((tick) => ({
      x1: steps.years[0],
      x2: steps.years[1] + 1,
      y: panel.y(tick),
      tick,
    }));
    return [
      link(lines, { x1: "x1", x2: "x2", y: "y", stroke: theme.hairline }),
      textMark(lines, {
        x: "x1",
        y: "y",
        dx: -6,
        text: (one: { tick: number }) => axisNumber(one.tick, view.unit, left - 7, 11, frame),
        textAnchor: "end",
        fontSize: 11,
        fill: theme.muted,
      }),
      ...(panel.part.series.some((s) => s.pieces.some((p) => p.fine.missing === "no-rate"))
        ? [
            textMark(gaps, {
              x: (year: number) => year + 0.5,
              y: panel.y(0) - 4,
              text: () => words.noRateYear,
              rotate: -90,
              textAnchor: "start",
              lineAnchor: "middle",
              fontSize: 11,
              fill: theme.faint,
            }),
          ]
        : []),
    ];
  }

  function lineMarks(one: Drawn, panel: Panel): Markish[] {
    const dash = dashes[one.subjects[0] ?? ""] ?? "3 4";
    const style = {
      stroke: theme.neutral,
      strokeWidth: 2,
      ...(dash === "none" ? {} : { strokeDasharray: dash }),
    };
    return runsOf(one.pieces).flatMap((run): Markish[] => {
      if (steps.yearly) {
        const points = run.map((piece) => ({
          x: (piece.from + piece.to) / 2,
          y: panel.y(piece.fine.value ?? 0),
        }));
        return [
          line(points, { x: "x", y: "y", ...style }),
          dot(points, { x: "x", y: "y", r: 2.5, fill: theme.neutral, stroke: "none" }),
        ];
      }
      const open = run[0]?.openStart === true ? run[0] : null;
      const path = run.flatMap((piece) => [
        { x: piece === open ? fadeEnd(piece) : piece.from, y: panel.y(piece.fine.value ?? 0) },
        { x: piece.to, y: panel.y(piece.fine.value ?? 0) },
      ]);
      const begins = run.filter((piece, i) => !piece.openStart && (i === 0 || view.unit === "MCI"));
      return [
        ...(open === null ? [] : fading(open, panel)),
        line(path, { x: "x", y: "y", ...style }),
        dot(begins, {
          x: "from",
          y: (piece: StepPiece) => panel.y(piece.fine.value ?? 0),
          r: 3,
          fill: theme.neutral,
          stroke: "none",
        }),
      ];
    });
  }

  /** An unknown start: the line comes out of nothing. */
  function fading(piece: StepPiece, panel: Panel): Markish[] {
    const step = (fadeEnd(piece) - piece.from) / 4;
    return [0, 1, 2, 3].map((i) =>
      link([piece], {
        x1: piece.from + i * step,
        x2: piece.from + (i + 1) * step,
        y1: panel.y(piece.fine.value ?? 0),
        y2: panel.y(piece.fine.value ?? 0),
        stroke: theme.neutral,
        strokeWidth: 2,
        strokeOpacity: 0.12 + i * 0.2,
      }),
    );
  }

  /** The first amount of a line stands over its start, unless it is the last one too. */
  function startLabels(one: Drawn, known: readonly Drawn[], panel: Panel): Markish[] {
    const first = one.pieces.find((piece) => piece.fine.value !== null);
    const last = one.pieces.findLast((piece) => piece.fine.value !== null);
    /** The only line of the figure has its first amount with the unit, even where it stays the same. */
    const alone = known.length === 1 && steps.parts.length === 1;
    if (first === undefined || last === undefined || first === last || first.openStart) {
      if (first === undefined || !alone || first.openStart) return [];
    } else if (first.fine.value === last.fine.value && !alone) return [];
    const y = panel.y(first.fine.value ?? 0);
    const crowded = known.some((other) => {
      const value = other.pieces.find((piece) => piece.fine.value !== null)?.fine.value ?? null;
      return other !== one && value !== null && panel.y(value) < y && panel.y(value) > y - 21;
    });
    const room = left + plotWidth - 4 - x(first.from);
    const [label] = [
      ...(alone ? [amountWords(first.fine, frame)] : []),
      amountNumber(first.fine, frame),
    ].filter((words) => textWidth(words, 11) <= room);
    if (crowded || label === undefined) return [];
    return [
      textMark([label + (isDoubted(first.fine.tariff) ? "*" : "")], {
        x: steps.yearly ? (first.from + first.to) / 2 : first.openStart ? fadeEnd(first) : first.from,
        y: y - 7,
        textAnchor: "start",
        lineAnchor: "bottom",
        fontSize: 11,
        fill: theme.muted,
        ...halo,
      }),
    ];
  }

  function endLabels(known: readonly Drawn[], panel: Panel): Markish[] {
    const ends = known.map((one) => {
      const last = one.pieces.findLast((piece) => piece.fine.value !== null);
      const excluded = panel.part.lanes
        .filter((lane) => lane.kind === "excluded")
        .flatMap((lane) => lane.stretches)
        .some((stretch) => one.subjects.includes(stretch.tariff.subject));
      const full = last === undefined ? "" : amountNumber(last.fine, frame);
      const amount =
        last !== undefined && textWidth(full, 11, 600) > right - 14
          ? words.upTo(amountNumber({ ...last.fine, low: null }, frame))
          : full;
      const dated = steps.yearly && last !== undefined && last.to < steps.years[1] + 1;
      const star = one.pieces.some((piece) => isDoubted(piece.fine.tariff)) ? "*" : "";
      return {
        one,
        y: panel.y(last?.fine.value ?? 0),
        name: wrapped(subjectNames(one.subjects), right - 14, 11),
        value: excluded
          ? words.noLongerLiable + star
          : amount + star + (dated ? words.ofYear(last.from) : ""),
      };
    });
    const size = 13 + 12 * Math.max(1, ...ends.map((end) => end.name.length));
    const placed = spread(
      ends.map((end) => end.y),
      size,
      [panel.top - 14, Math.max(panel.y(0) + 10, panel.top - 14 + ends.length * size)],
    );
    return ends.flatMap((end, i) => [
      textMark([end.name.join("\n")], {
        ...placedText(left + plotWidth + 10, (placed[i] ?? 0) - 6),
        lineHeight: 1.09,
        fontSize: 11,
        fill: theme.muted,
      }),
      textMark([end.value], {
        ...placedText(left + plotWidth + 10, (placed[i] ?? 0) + 6 * end.name.length),
        fontSize: 11,
        fontWeight: 600,
        fill: theme.ink,
      }),
    ]);
  }

  function laneMarks(lane: StepPart["lanes"][number], y: number): Markish[] {
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
      ...questionMarks(open, y),
      sideLabel(
        [`${named(words.penalties, lane.kind)}: ${subjectNames(who)}`, named(words.penalties, lane.kind)],
        y,
        Math.max(...lane.stretches.map((stretch) => stretch.to)),
        Math.min(...lane.stretches.map((stretch) => stretch.from)),
      ),
    ];
  }

  /** The label of a lane: beside its end or start where there is room inside the plot, else in the margin. */
  function sideLabel(labels: readonly string[], y: number, to: number, from: number): Markish {
    const size = 11;
    const [full = "", short = full] = labels;
    const afterEnd = x(to) + 8;
    const beforeStart = x(from) - 10;
    const style = { fontSize: size, fill: theme.muted, ...halo };
    for (const label of [full, short]) {
      const width = textWidth(label, size);
      if (afterEnd + width <= frame.width) return textMark([label], { ...placedText(afterEnd, y), ...style });
      if (beforeStart - width >= 0) {
        return textMark([label], { ...placedText(beforeStart, y), ...style, textAnchor: "end" });
      }
    }
    return textMark([shortened(short, right - 10, size)], {
      ...placedText(left + plotWidth + 10, y),
      ...style,
    });
  }

  function reasonOf(one: Drawn): string {
    const rateless = one.pieces.some((piece) => piece.fine.missing === "no-rate");
    const doubted = one.pieces.some((piece) => isDoubted(piece.fine.tariff));
    const reason = rateless ? words.noRateYear : words.unknown;
    return doubted ? words.doubted(reason) : reason;
  }

  function placedText(px: number, y: number) {
    return { x: x.invert(px), y, textAnchor: "start" as const, lineAnchor: "middle" as const };
  }

  function subjectNames(subjects: readonly string[]): string {
    return frame.text.list(subjects.map((subject) => named(words.subjects, subject)));
  }

  function targetsOf(panel: Panel): Target[] {
    const name = groupName(panel.part.group, view, frame);
    const period = (from: number, to: number) =>
      Math.floor(from) >= Math.ceil(to) - 1
        ? String(Math.floor(from))
        : `${Math.floor(from)}–${Math.ceil(to) - 1}`;
    const country = view.country === null ? {} : { country: view.country };
    return [
      ...panel.part.series.flatMap(({ subject, pieces }) => {
        const low = panel.unknown.find(({ line: one }) => one.subjects.includes(subject))?.y;
        return pieces.map((piece): Target => ({
          ...country,
          x: x((piece.from + piece.to) / 2),
          y: piece.fine.value === null ? (low ?? panel.y(0)) : panel.y(piece.fine.value),
          ...(steps.yearly ? {} : { width: Math.max(4, x(piece.to) - x(piece.from)), height: 10 }),
          ...(steps.yearly ? { year: Math.floor(piece.from) } : {}),
          label: words.stepLabel(
            name,
            named(words.subjects, subject),
            period(piece.from, piece.to),
            amountWords(piece.fine, frame),
          ),
          details: tariffDetails(view, piece.fine.tariff, piece.fine, frame),
        }));
      }),
      ...panel.lanes.flatMap(({ lane, y }) =>
        lane.stretches.map((stretch): Target => ({
          ...country,
          x: x(stretch.from),
          y,
          label: words.stepLabel(
            name,
            named(words.subjects, stretch.tariff.subject),
            period(stretch.from, stretch.to),
            stretch.unstated
              ? words.unstatedSign(signWords(stretch.tariff, frame))
              : signWords(stretch.tariff, frame),
          ),
          details: tariffDetails(view, stretch.tariff, null, frame),
        })),
      ),
    ];
  }
}
