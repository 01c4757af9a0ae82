import { countryByCode } from "../../country/country.ts";
import type { MovementRow, MovementView } from "../../views/movement.ts";
import type { Move } from "../../views/movement/moves.ts";
import type { Frame } from "../frame.ts";
import { scoreText } from "../ranks/targets.ts";
import { largestRowIn } from "../stretch.ts";
import { textWidth } from "../textWidth.ts";

/** A line of the table: px of its left end and of its middle. */
export type Entry = { readonly x: number; readonly y: number } & (
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "row"; readonly row: MovementRow; readonly move: Move; readonly name: string }
);

export interface MovementLayout {
  readonly width: number;
  readonly height: number;
  readonly least: number;
  readonly rowHeight: number;
  readonly columns: number;
  readonly columnWidth: number;
  /** Where the cells of a row stand, px from its left end: the room of the name, the right ends of the numbers. */
  readonly cells: {
    readonly name: number;
    readonly rank: number;
    /** null where nothing has moved: across a break. */
    readonly bar: { readonly x: number; readonly width: number } | null;
    /** null where no score is known. */
    readonly score: number | null;
    /** Room of one rank, and of one score. */
    readonly step: number;
    readonly scoreStep: number;
  };
  readonly entries: readonly Entry[];
}

/** Of a row, px. */
const rowHeights = { least: 17, usual: 19, most: 28 };
export const arrowRoom = 17;
const headingHeight = 28;
const headHeight = 14;
const gutter = 32;
const leastBar = 22;
/** The sign at the end of a row whose place and score went opposite ways. */
const signRoom = 16;

/** As many columns as the width holds without cutting a name short, filled one after the other to about the same height. */
export function movementLayout(view: MovementView, frame: Frame): MovementLayout {
  const { width } = frame;
  const all = view.groups.flatMap(({ rows }) => rows);
  const scores = all.flatMap(({ from, to }) => [from.score, to.score]).filter((score) => score !== null);
  const scored = scores.length > 0;
  const signed = all.some(({ contrary }) => contrary !== null);
  const moved = all.some((row) => row.moved !== null);
  const step = textWidth("00", 12, 600);
  const scoreStep = Math.max(step, ...scores.map((score) => textWidth(scoreText(score, frame), 12, 600)));
  // What the longest name leaves free is the bars', within limits: they tell most at a glance.
  const names = all.map(({ country, chosen }) =>
    textWidth(countryByCode(country).name, 12, chosen ? 650 : 400),
  );
  const taken = Math.max(0, ...names) + 8 + pairRoom(step) + 5 + step + 8;
  const afterBar = (scored ? pairRoom(scoreStep) + 10 : 0) + (signed ? signRoom : 0);
  const widthOf = (count: number) => (width - (count - 1) * gutter) / count;
  const columns =
    [3, 2].find((count) => width >= count * 280 && widthOf(count) >= taken + leastBar + afterBar) ?? 1;
  const columnWidth = widthOf(columns);
  const right = columnWidth - (signed ? signRoom : 0);
  const score = scored ? right : null;
  const barEnd = columnWidth - afterBar;
  const barWidth = Math.round(Math.max(leastBar, Math.min(150, barEnd - taken)));
  const barX = barEnd - barWidth;
  const bar = moved ? { x: barX, width: barWidth } : null;
  const rank =
    bar === null ? (score === null ? right : score - pairRoom(scoreStep) - 22) : barX - 5 - step - 8;
  const cells = { name: rank - pairRoom(step) - 6, rank, bar, score, step, scoreStep };
  const at = (rowHeight: number) => flowed(view, rowHeight, columns, columnWidth + gutter, frame);
  const rowHeight = largestRowIn(frame, rowHeights, (each) => at(each).height);
  const { entries, height } = at(rowHeight);
  return {
    width,
    height: Math.ceil(height),
    least: Math.ceil(at(rowHeights.least).height),
    rowHeight,
    columns,
    columnWidth,
    cells,
    entries,
  };
}

/** Two numbers with an arrow between. */
function pairRoom(step: number): number {
  return 2 * step + arrowRoom;
}

/** The left ends of the columns that have rows. */
export function columnsOf(layout: MovementLayout): readonly number[] {
  return [...new Set(layout.entries.map(({ x }) => x))];
}

/** The lowest height at which the rows fit into the columns; a heading is never the last line of one. */
function flowed(view: MovementView, rowHeight: number, columns: number, pitch: number, frame: Frame) {
  const lines = view.groups.reduce((sum, { rows }) => sum + headingHeight + rows.length * rowHeight, 0);
  for (let height = Math.ceil(lines / columns); ; height += rowHeight / 2) {
    const entries = filled(view, rowHeight, height, pitch, frame);
    if (entries !== null && entries.used <= columns)
      return { entries: entries.entries, height: entries.bottom };
  }
}

function filled(view: MovementView, rowHeight: number, height: number, pitch: number, frame: Frame) {
  const words = frame.text.movement;
  const entries: Entry[] = [];
  let [column, y, bottom] = [0, headHeight, 0];
  const limit = headHeight + height;
  const heading = (text: string) => {
    entries.push({ kind: "heading", x: column * pitch, y: y + headingHeight / 2 + 2, text });
    y += headingHeight;
  };
  const nextColumn = () => {
    column += 1;
    y = headHeight;
  };
  for (const { move, rows } of view.groups) {
    if (y > headHeight && y + headingHeight + rowHeight * Math.min(2, rows.length) > limit) nextColumn();
    heading(words.count(words.moves[move], rows.length));
    for (const row of rows) {
      if (y + rowHeight > limit) {
        nextColumn();
        heading(words.continued(words.moves[move]));
      }
      entries.push({
        kind: "row",
        x: column * pitch,
        y: y + rowHeight / 2,
        row,
        move,
        name: countryByCode(row.country).name,
      });
      y += rowHeight;
      bottom = Math.max(bottom, y);
    }
  }
  return { entries, used: column + 1, bottom: bottom + 4 };
}
