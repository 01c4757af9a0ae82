import { scaleLinear } from "d3";
import type { StepPart, StepPiece, TariffsSteps } from "../../views/tariffs/steps.ts";
import type { Frame } from "../frame.ts";
import type { Heights } from "../stretch.ts";

/** Subjects with the same amounts at the same times are one line with both names. */
export interface Drawn {
  readonly subjects: readonly string[];
  readonly pieces: readonly StepPiece[];
  readonly known: boolean;
}

export interface Panel {
  readonly part: StepPart;
  readonly heading: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: (value: number) => number;
  readonly lines: readonly Drawn[];
  /** Lines of which no amount is known, each with the height it is drawn at. */
  readonly unknown: readonly { readonly line: Drawn; readonly y: number }[];
  readonly lanes: readonly { readonly lane: StepPart["lanes"][number]; readonly y: number }[];
  readonly ticks: readonly number[];
}

/** Heights that the plot of one part may have: its lines and the labels at their ends need room. */
export function plotHeightsOf(part: StepPart, frame: Frame): Heights {
  const known = drawnLines(part).filter((one) => one.known).length;
  if (known === 0) return { least: 0, usual: 0, most: 0 };
  const usual = Math.max(frame.width < 480 ? 76 : 88, known * 27);
  return { least: Math.max(54, known * 27 - 12), usual, most: usual * 2.4 };
}

/** Places one part below `top`, px: heading, a plot `tall` px high, a lane for each line without amounts and each other penalty. */
export function panelOf(part: StepPart, top: number, tall: number): Panel {
  const lines = drawnLines(part);
  const known = lines.filter((one) => one.known);
  const heading = top + 12;
  const values = known.flatMap((one) => one.pieces.map((piece) => piece.fine.value ?? 0));
  const plotTop = heading + (tall > 0 ? 30 : 8);
  const y = scaleLinear([0, Math.max(1e-9, ...values)], [plotTop + tall, plotTop]);
  let at = plotTop + tall + (tall > 0 ? 6 : 0);
  const unknown = lines.filter((one) => !one.known).map((one) => ({ line: one, y: (at += 18) - 8 }));
  const lanes = part.lanes.map((lane) => ({ lane, y: (at += 18) - 8 }));
  return { part, heading, top: plotTop, bottom: at, y, lines, unknown, lanes, ticks: y.ticks(2) };
}

function drawnLines(part: StepPart): readonly Drawn[] {
  const byPieces = new Map<string, { subjects: string[]; pieces: readonly StepPiece[] }>();
  for (const { subject, pieces } of part.series) {
    const key = JSON.stringify(pieces.map((p) => [p.from, p.to, p.fine.value, p.fine.low, p.fine.missing]));
    const same = byPieces.get(key);
    if (same === undefined) byPieces.set(key, { subjects: [subject], pieces });
    else same.subjects.push(subject);
  }
  return [...byPieces.values()].map((one) => ({
    ...one,
    known: one.pieces.some((piece) => piece.fine.value !== null),
  }));
}

/** Pieces that follow each other without a gap and all have an amount. */
export function runsOf(pieces: readonly StepPiece[]): StepPiece[][] {
  const runs: StepPiece[][] = [];
  let last: StepPiece | null = null;
  for (const piece of pieces) {
    if (piece.fine.value === null) {
      last = null;
      continue;
    }
    if (last !== null && Math.abs(last.to - piece.from) < 1e-9) runs.at(-1)?.push(piece);
    else runs.push([piece]);
    last = piece;
  }
  return runs;
}

/** Years in view in which an amount cannot be converted. */
export function noRateYears(steps: TariffsSteps): number[] {
  const years = steps.parts.flatMap(({ series }) =>
    series.flatMap(({ pieces }) =>
      pieces
        .filter((piece) => piece.fine.missing === "no-rate")
        .flatMap((piece) => {
          const first = Math.floor(piece.from);
          return Array.from({ length: Math.max(1, Math.ceil(piece.to - 1e-9) - first) }, (_, i) => first + i);
        }),
    ),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Where a line with an unknown start has come out of nothing. */
export function fadeEnd(piece: StepPiece): number {
  return piece.from + (piece.to - piece.from) * 0.6;
}

/** One of those that begin together and mean the same. */
export function unique<T extends { readonly from: number; readonly tariff: { readonly unit: string } }>(
  all: readonly T[],
): T[] {
  return all.filter(
    (one, i) => all.findIndex((o) => o.from === one.from && o.tariff.unit === one.tariff.unit) === i,
  );
}
