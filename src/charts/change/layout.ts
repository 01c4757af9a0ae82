import { scaleLinear } from "d3";
import type { ChangeSeries, ChangeView } from "../../views/change.ts";
import type { ChangeVerdict } from "../../views/change/rule.ts";
import { changeColumns, nameWidth, type ChangeColumn } from "./columns.ts";
import { keyWidth, verdictsOf } from "./key.ts";
import { marksInLines, otherMarks, poolMarks, type MarkTold } from "./marks.ts";
import { piled } from "../distribution/pile.ts";
import { sideMargins, type Frame } from "../frame.ts";
import { heightsIn, type Heights } from "../stretch.ts";
import { textWidth, wrapped } from "../textWidth.ts";

const rowHeights = { least: 16, usual: 20, most: 26 };
/** Radius of a dot among the other years, px. */
export const otherRadius = 4;
/** Below the dots of the other years stands the mark of the date, px. */
export const markRoom = 14;
/** A strip narrower than this gives the room of the columns to the changes, px. */
const leastStrip = 240;

/** Where everything of the figure stands, px of the body. */
export interface ChangeLayout {
  readonly width: number;
  /** The numbers of a row where there is room for them beside its strip; else the chosen have them on a second line. */
  readonly columns: readonly ChangeColumn[] | null;
  readonly lines: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly first: number;
    readonly last: number;
    /** A point of time, a value at the middle of its year, and a value. */
    readonly x: (year: number) => number;
    readonly y: (value: number) => number;
    readonly ticks: readonly number[];
  };
  readonly table: {
    readonly top: number;
    /** Where the subject stands in the pool, as lines under the heading. */
    readonly words: readonly string[];
    /** What the marks of the pool mean, under the words. */
    readonly marks: readonly (readonly MarkTold[])[];
    /** Where the key of the signs stands: beside the heading or under it. */
    readonly key: {
      readonly verdicts: readonly ChangeVerdict[];
      readonly x: number;
      readonly y: number;
    };
    readonly rows: readonly { readonly series: ChangeSeries; readonly y: number }[];
    readonly rowHeight: number;
    readonly rowsTop: number;
    readonly bottom: number;
  };
  /** The scale of changes, shared by the table and the other years. */
  readonly strip: {
    readonly left: number;
    readonly right: number;
    readonly x: (change: number) => number;
    readonly ticks: readonly number[];
  };
  readonly others: {
    readonly top: number;
    /** The words beside the dots, or above them where there is no room beside. */
    readonly words: readonly string[];
    readonly marks: readonly (readonly MarkTold[])[];
    readonly base: number;
    readonly heights: readonly number[];
  } | null;
  readonly height: number;
  readonly least: number;
}

/** `said` is what is said of the pool and of the other years; it takes room. */
export function changeLayout(
  view: ChangeView,
  said: { readonly pool: string | null; readonly others: string },
  frame: Frame,
): ChangeLayout {
  const labels = view.series.filter(({ role }) => role !== "pool").length * 15;
  const usual = frame.width < 480 ? 180 : 220;
  const lines = { least: Math.min(usual, Math.max(110, labels)), usual, most: usual * 2 };
  const times = (count: number): Heights => ({
    least: rowHeights.least * count,
    usual: rowHeights.usual * count,
    most: rowHeights.most * count,
  });
  const rows = times(view.series.length);
  const across = acrossOf(view, frame);
  const at = (lines: number, rows: number) =>
    layoutAt(view, said, across, lines, rows / view.series.length, frame);
  const lowest = at(lines.least, rows.least).height;
  const least = Math.ceil(lowest);
  const fixed = lowest - lines.least - rows.least;
  const [linesHeight = usual, rowsHeight = rows.usual] = heightsIn(frame, fixed, [lines, rows]);
  return { ...at(linesHeight, rowsHeight), least };
}

/** What stands where from left to right, whatever the heights are. */
type Across = Pick<ChangeLayout, "columns" | "strip">;

function acrossOf(view: ChangeView, frame: Frame): Across {
  const all = changeColumns(view, frame);
  const columns = frame.width - (all.at(-1)?.end ?? 0) - 60 >= leastStrip ? all : null;
  return { columns, strip: stripOf(view, columns, frame) };
}

function layoutAt(
  view: ChangeView,
  said: { readonly pool: string | null; readonly others: string },
  { columns, strip }: Across,
  linesHeight: number,
  rowHeight: number,
  frame: Frame,
): Omit<ChangeLayout, "least"> {
  const { width } = frame;
  const lines = linesOf(view, linesHeight, frame);
  const top = lines.bottom + 64;
  const verdicts = verdictsOf(view.series.map(({ ends }) => ends));
  const key = keyWidth(verdicts, frame.text.change.table.rule, frame);
  const beside = textWidth(frame.text.change.table.heading, 13, 600) + 24 + key <= width;
  const words = said.pool === null ? [] : wrapped(said.pool, width, 12);
  const marks = marksInLines(poolMarks(view, frame), width);
  const told = words.length + marks.length;
  const headBottom = top + told * 16 + (told > 0 ? 4 : 0) + (marks.length > 0 ? 3 : 0);
  const rowsTop = headBottom + (key === 0 || beside ? 14 : 30) + (columns === null ? 0 : 28);
  let y = rowsTop;
  const rows = sortedRows(view).map((series) => {
    const row = { series, y: y + rowHeight / 2 };
    y += rowHeight + (columns === null && series.role !== "pool" ? 16 : 0);
    return row;
  });
  const bottom = y + (view.pool.countries.length === 0 ? 22 : 0) + 2;
  const others = othersOf(view, strip, bottom + 30, said.others, columns !== null, frame);
  return {
    width,
    columns,
    lines,
    strip,
    table: {
      top,
      words,
      marks,
      key: { verdicts, x: beside ? width - key : 0, y: beside ? top - 4 : headBottom + 15 },
      rows,
      rowHeight,
      rowsTop,
      bottom,
    },
    others,
    height: (others === null ? bottom : others.base) + 34,
  };
}

function linesOf(view: ChangeView, height: number, frame: Frame): ChangeLayout["lines"] {
  const { windows } = view;
  const { left, right: marginRight } = sideMargins(frame.width);
  const right = frame.width - marginRight;
  const [first, last] = [windows?.before[0] ?? 0, windows?.after.at(-1) ?? 0];
  const top = 34;
  const bottom = top + height;
  const scores = view.series.flatMap(({ years, role }) =>
    years.flatMap(({ score }) =>
      score === null
        ? []
        : [score.value, ...(role === "subject" ? [score.low ?? score.value, score.high ?? score.value] : [])],
    ),
  );
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const pad = low === high ? 1 : (high - low) * 0.04;
  const nice = scaleLinear([low - pad, high + pad], [bottom, top]).nice(5);
  // Round ends, but not beyond what the index can hold.
  const [least, most] = nice.domain();
  const y = nice.domain([
    Math.max(least ?? low, Math.min(low, view.index.scale[0] ?? -Infinity)),
    Math.min(most ?? high, Math.max(high, view.index.scale[1] ?? Infinity)),
  ]);
  return {
    left,
    right,
    top,
    bottom,
    first,
    last,
    x: scaleLinear([first, last + 1], [left, right]),
    y,
    ticks: y.ticks(5),
  };
}

function stripOf(view: ChangeView, columns: ChangeLayout["columns"], frame: Frame): ChangeLayout["strip"] {
  const changes = [
    0,
    ...view.series.flatMap(({ mean }) => mean ?? []),
    ...(view.others?.years.flatMap(({ change }) => change.mean ?? []) ?? []),
  ];
  const [low, high] = [Math.min(...changes), Math.max(...changes)];
  const pad = low === high ? 1 : (high - low) * 0.03;
  const names = view.series.map((series) => nameWidth(series, frame));
  const left =
    columns === null
      ? Math.min(Math.max(60, ...names) + 12, frame.width * 0.4)
      : (columns.at(-1)?.end ?? 0) + 20;
  const right = frame.width - (columns === null ? 24 + numberRoom(view, frame) : 34);
  const x = scaleLinear([low - pad, high + pad], [left + 6, right - 6]);
  return { left, right, x, ticks: x.ticks(Math.max(2, Math.floor((right - left) / 70))) };
}

/** Room for a change in figures, px. */
function numberRoom(view: ChangeView, frame: Frame): number {
  const widest = Math.max(0, ...view.series.map(({ mean }) => Math.abs(mean ?? 0)));
  return textWidth(`+${frame.text.number(widest, view.index.decimals + 1)}`, 12, 600) + 10;
}

/** The highest change first; countries without one last. */
function sortedRows(view: ChangeView): readonly ChangeSeries[] {
  return view.series.toSorted((a, b) => (b.mean ?? -Infinity) - (a.mean ?? -Infinity) || 0);
}

/** Whether there is no change at all to draw on a scale, at the date or at another year. */
export function isBare({ series, others }: ChangeView): boolean {
  return (others?.years.length ?? 0) === 0 && series.every(({ mean }) => mean === null);
}

function othersOf(
  view: ChangeView,
  strip: ChangeLayout["strip"],
  top: number,
  sentence: string,
  beside: boolean,
  frame: Frame,
): ChangeLayout["others"] {
  if (view.others === null) return null;
  const room = beside ? strip.left - 24 : frame.width;
  const words = wrapped(sentence, room, 12);
  const marks = marksInLines(otherMarks(view, frame), room);
  const changes = view.others.years.flatMap(({ change }) => change.mean ?? []);
  const heights = piled(changes.map(strip.x), otherRadius);
  const pile = Math.max(24, ...heights.map((height) => height + otherRadius)) + markRoom;
  const text = 20 + (words.length + marks.length) * 16 + (marks.length > 0 ? 3 : 0);
  // The words alone: the room under the base is for a scale, and there is none.
  if (isBare(view)) return { top, words, marks, heights, base: top + text - 44 };
  return { top, words, marks, heights, base: top + (beside ? Math.max(text + 4, pile) : text + pile) };
}
