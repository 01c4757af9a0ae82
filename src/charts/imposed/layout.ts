import { ticks } from "d3";
import { dateSpan, yearFraction } from "../../time/partialDate.ts";
import type { ImposedEntry, ImposedView } from "../../views/imposed.ts";
import type { TariffPiece } from "../../views/imposed/tariff.ts";
import type { Frame } from "../frame.ts";
import { spread } from "../labels.ts";
import { textWidth, wrapped } from "../textWidth.ts";
import { fineNumber, subjectName } from "./names.ts";

/** A fine with a place in the plot, or in the lane under it where it has no amount in the unit. */
export interface FinePlace {
  readonly entry: ImposedEntry;
  readonly x: number;
  readonly y: number;
  /** The part of the axis that the date may stand for, px. */
  readonly from: number;
  readonly to: number;
  readonly drawn: boolean;
}

/** What the law provided for one subject: pieces that join where the days do, of one or more parts that are equal. */
export interface TariffLine {
  readonly subject: string;
  readonly parts: readonly string[];
  readonly pieces: readonly TariffPiece[];
}

export interface ImposedLabel {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface ImposedLayout {
  readonly width: number;
  readonly height: number;
  /** Least height that still reads; null where there is nothing but the lane. */
  readonly least: number | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly years: readonly [number, number];
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  readonly fines: readonly FinePlace[];
  readonly lines: readonly TariffLine[];
  /** Names of the lines beside their ends, a line of text each. */
  readonly names: readonly {
    readonly line: TariffLine;
    readonly words: readonly string[];
    readonly y: number;
  }[];
  readonly labels: readonly ImposedLabel[];
  /** The lane of fines without an amount in the unit; null where there is none. */
  readonly lane: number | null;
}

const labelSize = 11;
/** Least height of the amounts, px: five steps of the scale with their numbers. */
const leastPlot = 150;

/** Places every fine, tariff and label. */
export function imposedLayout(
  view: ImposedView,
  years: readonly [number, number],
  frame: Frame,
): ImposedLayout {
  const { width } = frame;
  const narrow = width < 480;
  const lines = view.entries.some(({ amount }) => amount.value !== null) ? tariffLines(view) : [];
  const unitWide = view.unit === "tenge" && view.ownUnit === null;
  const left = unitWide ? 52 : narrow ? 34 : 44;
  const right = lines.length === 0 ? 24 : narrow ? 84 : 136;
  const top = 34;
  const none = view.entries.every(({ amount }) => amount.value === null);
  const hasLane = view.entries.some(({ amount, span }) => amount.value === null && span !== null);
  const under = hasLane ? 60 : 26;
  const usual = none ? 4 : narrow ? 230 : Math.round(Math.min(340, Math.max(260, width * 0.42)));
  const bottom = none || frame.plotHeight === undefined ? top + usual : frame.plotHeight - under;
  const lane = hasLane ? bottom + 24 : null;
  const x = (year: number) => left + ((year - years[0]) / (years[1] + 1 - years[0])) * (width - left - right);
  const values = [
    ...view.entries.flatMap(({ amount }) => amount.value ?? []),
    ...lines.flatMap(({ pieces }) => pieces.flatMap(({ fine }) => fine.value ?? [])),
  ];
  const steps = ticks(0, Math.max(1e-9, ...values), 5);
  const step = (steps[1] ?? 1) - (steps[0] ?? 0);
  const highest = Math.ceil(Math.max(1e-9, ...values) / step) * step;
  const y = (value: number) => bottom - (value / highest) * (bottom - top);
  const fines = view.entries.flatMap((entry): FinePlace[] => {
    if (entry.span === null) return [];
    const [from, to] = [x(entry.span[0]), x(entry.span[1])];
    const { value } = entry.amount;
    const drawn = value !== null;
    return [{ entry, from, to, x: (from + to) / 2, y: drawn ? y(value) : (lane ?? bottom), drawn }];
  });
  const event = view.event === null ? null : dateSpan(view.event.date);
  const obstacles: Box[] = [
    ...(event === null ? [] : [{ x1: x(event[0]) - 1, x2: x(event[1]) + 1, y1: top, y2: bottom }]),
    ...lines.flatMap(({ pieces }) =>
      pieces.flatMap(({ fine, from, to }) =>
        fine.value === null
          ? []
          : [
              {
                x1: x(yearFraction(from)),
                x2: x(yearFraction(to)),
                y1: y(fine.value) - 2,
                y2: y(fine.value) + 2,
              },
            ],
      ),
    ),
  ];
  return {
    width,
    height: bottom + under,
    least: none ? null : top + leastPlot + under,
    left,
    right,
    top,
    bottom,
    years,
    x,
    y,
    ticks: values.length === 0 ? [] : ticks(0, highest, 5),
    fines,
    lines,
    names: namesOf(lines, y, right - 12, [top, bottom], narrow, frame),
    labels: labelsOf(fines, obstacles, view, [left, width - right], top, frame),
    lane,
  };
}

/** One line a subject and part; parts whose pieces are all equal share one. */
function tariffLines(view: ImposedView): readonly TariffLine[] {
  const chains = new Map<string, TariffPiece[]>();
  for (const piece of view.pieces) {
    const { article, part, subject } = piece.fine.tariff;
    const key = [article, part, subject].join("|");
    chains.set(key, [...(chains.get(key) ?? []), piece]);
  }
  const lines = new Map<string, TariffLine>();
  for (const pieces of chains.values()) {
    const tariff = pieces[0]?.fine.tariff;
    if (tariff === undefined) continue;
    const shape = [tariff.subject, ...pieces.map(({ from, to, fine }) => `${from} ${to} ${fine.value}`)].join(
      "|",
    );
    const same = lines.get(shape);
    const parts = tariff.part === "" ? [] : [tariff.part];
    lines.set(
      shape,
      same === undefined
        ? { subject: tariff.subject, parts, pieces }
        : { ...same, parts: [...new Set([...same.parts, ...parts])].sort() },
    );
  }
  return [...lines.values()];
}

/** Names at the right, at the height of the last amount. */
function namesOf(
  lines: readonly TariffLine[],
  y: (value: number) => number,
  room: number,
  [top, bottom]: readonly [number, number],
  narrow: boolean,
  frame: Frame,
): ImposedLayout["names"] {
  const words = frame.text.imposed;
  const named = lines.flatMap((line) => {
    const last = line.pieces.findLast(({ fine }) => fine.value !== null);
    if (last === undefined) return [];
    const label = words.tariffLabel(subjectName(line.subject, frame), line.parts);
    return [{ line, words: wrapped(label, room, narrow ? 10.5 : 11.5), wish: y(last.fine.value ?? 0) }];
  });
  const tallest = Math.max(1, ...named.map((name) => name.words.length)) * 13 + 3;
  const places = spread(
    named.map(({ wish }) => wish),
    tallest,
    [top, bottom + 4],
  );
  return named.map(({ line, words: lineWords }, i) => ({ line, words: lineWords, y: places[i] ?? 0 }));
}

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** The amount and the multiple beside each mark, where they meet no other mark or label; the rest is in the details. */
function labelsOf(
  fines: readonly FinePlace[],
  obstacles: readonly Box[],
  view: ImposedView,
  [left, right]: readonly [number, number],
  top: number,
  frame: Frame,
): readonly ImposedLabel[] {
  const taken: Box[] = [
    ...fines.map(({ x, y }) => ({ x1: x - 6, x2: x + 6, y1: y - 6, y2: y + 6 })),
    ...obstacles,
  ];
  const free = (box: Box) =>
    box.x1 >= left - 4 &&
    box.x2 <= right + 6 &&
    box.y1 >= top - 12 &&
    !taken.some((other) => box.x1 < other.x2 && other.x1 < box.x2 && box.y1 < other.y2 && other.y1 < box.y2);
  const labels: ImposedLabel[] = [];
  // Those with a multiple first: they are what the figure is about.
  const ordered = fines
    .filter(({ drawn }) => drawn)
    .toSorted((a, b) => Number(b.entry.multiple !== null) - Number(a.entry.multiple !== null));
  for (const { entry, x, y } of ordered) {
    const value = fineNumber(entry.amount.value ?? 0, view, frame);
    const times = timesOf(entry, frame);
    const words = times === null ? value : `${value} · ${times}`;
    const width = textWidth(words, labelSize, 600);
    const tries: readonly (readonly [ImposedLabel["anchor"], number, number])[] = [
      ["start", 9, 4],
      ["end", -9, 4],
      ["middle", 0, -10],
      ["middle", 0, 19],
      ["start", 7, -8],
      ["end", -7, -8],
    ];
    for (const [anchor, dx, dy] of tries) {
      const x1 = x + dx - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
      const box = { x1, x2: x1 + width, y1: y + dy - 10, y2: y + dy + 3 };
      if (!free(box)) continue;
      taken.push(box);
      labels.push({ words, x: x + dx, y: y + dy, anchor });
      break;
    }
  }
  return labels;
}

/** "0.35–0.7×", or null where no multiple is known. */
export function timesOf({ multiple }: ImposedEntry, frame: Frame): string | null {
  if (multiple === null) return null;
  const [low, high] = multiple.map((value) => frame.text.number(value, decimals(value)));
  return low === undefined || high === undefined ? null : frame.text.imposed.times(low, high);
}

/** Two digits at most, and no zeros at the end. */
function decimals(value: number): number {
  return [0, 1].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 0.005) ?? 2;
}

/** Where a tariff's piece begins and ends, px. */
export function pieceEnds({ from, to }: TariffPiece, layout: ImposedLayout): [number, number] {
  return [layout.x(yearFraction(from)), layout.x(yearFraction(to))];
}

/** An MCI read from this very fine bears on the mark: on its place, or on its multiple. */
export function restsOnItself({ circular, multiple }: ImposedEntry, { unit }: ImposedView): boolean {
  return circular && (unit === "MCI" || multiple !== null);
}
