import { cellFormOf, isTyped } from "./cellForm.ts";
import type { Dialect } from "../plan.ts";
import { RecordReader } from "./recordReader.ts";

/** A sample read in one dialect. */
export interface Trial extends Pick<Dialect, "delimiter" | "quote" | "wrapped"> {
  readonly records: readonly (readonly string[])[];
  /** Whether the record begins with "#". */
  readonly hashed: readonly boolean[];
  /** The most frequent number of fields, two or more where there is a delimiter; 0 where no record has so many. Records that
   * begin with "#" are not counted unless all do. */
  readonly width: number;
  /** Share of records of that width. */
  readonly share: number;
  /** Records named in damage. */
  readonly damaged: number;
  /** Cells in quotation marks. */
  readonly quoted: number;
  /** Records that are one quoted cell with the delimiter in it. */
  readonly wholes: number;
}

/** Cells looked at in a trial: so many records of so many columns, spread evenly. */
const mostRecords = 300;
const mostColumns = 60;

/** How far a delimiter is trusted by itself: colons and spaces stand in times, addresses and prose. Half as far where the
 * first record lacks it. */
const trust: ReadonlyMap<string, number> = new Map([
  [":", 0.6],
  [" ", 0.7],
]);

/** A delimiter that every record has as often as the others, the header too, is hardly one by chance. */
const evenTrust = 1.25;

/** Stands for the (w - 1) / w of a file of one column, which by itself would be nothing. */
const oneColumn = 0.45;

/** Reads the parts of a sample in a dialect; records without a letter are left out. */
export function trialOf(
  parts: readonly string[],
  dialect: Pick<Dialect, "delimiter" | "quote" | "wrapped">,
): Trial {
  const records: (readonly string[])[] = [];
  const hashed: boolean[] = [];
  let damaged = 0;
  let quoted = 0;
  let wholes = 0;
  for (const part of parts) {
    const reader = new RecordReader(part, dialect);
    let cells: string[] = [];
    for (;;) {
      const hash = part.startsWith("#", reader.position);
      if (!reader.read(cells)) break;
      if (cells.every((cell) => cell.trim() === "")) continue;
      const [only = ""] = cells;
      if (reader.whole && dialect.delimiter !== "" && only.includes(dialect.delimiter)) {
        wholes++;
        if (dialect.wrapped) new RecordReader(only, dialect, { escapes: reader.escapes }).read(cells);
      }
      records.push(cells);
      hashed.push(hash);
      cells = [];
    }
    damaged += new Set(reader.damage.map(({ line }) => line)).size;
    quoted += reader.quoted;
  }
  return {
    ...dialect,
    records,
    hashed,
    ...usualWidth(records, hashed, dialect.delimiter === "" ? 1 : 2),
    damaged,
    quoted,
    wholes,
  };
}

/** How much a trial looks like a table, 0 to 1: likeness of widths x number of columns x likeness of cells x trust. */
export function dialectScore(trial: Trial): number {
  const { delimiter, width, records, damaged } = trial;
  if (records.length === 0) return delimiter === "" ? 0.001 : 0;
  if (delimiter !== "" && width < 2) return 0;
  const breadth = delimiter === "" ? oneColumn : (width - 1) / width;
  const whole = 1 - (0.5 * damaged) / records.length;
  const doubt = trust.get(delimiter);
  const headed = records[0]?.length === width;
  const trusted = doubt === undefined ? (isEven(trial) ? evenTrust : 1) : headed ? doubt : doubt / 2;
  return evenness(trial) * breadth * cellQuality(trial) * whole * trusted * splitNumbers(trial);
}

/** Whether every record has the same number of fields, two or more. */
export function isEven({ delimiter, records, width }: Trial): boolean {
  return delimiter !== "" && records.length > 1 && records.every((cells) => cells.length === width);
}

function usualWidth(
  records: readonly (readonly string[])[],
  hashed: readonly boolean[],
  fewest: number,
): { width: number; share: number } {
  const counts = new Map<number, number>();
  const runs = new Map<number, number>();
  const all = hashed.every(Boolean);
  let counted = 0;
  let run = 0;
  let last = 0;
  records.forEach((cells, index) => {
    if (hashed[index] === true && !all) return;
    counted++;
    run = cells.length === last ? run + 1 : 1;
    last = cells.length;
    counts.set(last, (counts.get(last) ?? 0) + 1);
    runs.set(last, Math.max(run, runs.get(last) ?? 0));
  });
  // Notes of few fields may outnumber the rows of a small table, which stand together.
  const weightOf = (fields: number) =>
    ((counts.get(fields) ?? 0) + (runs.get(fields) ?? 0)) * (1 - 1 / Math.max(2, fields));
  let width = 0;
  for (const fields of counts.keys()) {
    if (fields < fewest) continue;
    const more = weightOf(fields) - weightOf(width);
    if (more > 0 || (more === 0 && fields > width)) width = fields;
  }
  return { width, share: counted === 0 ? 0 : (counts.get(width) ?? 0) / counted };
}

/** Share of records of the usual width where the table lies, and, at less weight, in the whole sample. */
function evenness({ records: all, hashed, width, share }: Trial): number {
  const records = all.filter((cells, index) => hashed[index] !== true || cells.length === width);
  const first = records.findIndex((cells) => cells.length === width);
  const last = records.findLastIndex((cells) => cells.length === width);
  let alike = 0;
  for (let index = first; index <= last; index++) {
    const fields = records[index]?.length ?? 0;
    // Fields at the end may be left out by a careless writer, which is better than none at all.
    alike += fields === width ? 1 : fields > 1 && fields < width ? 0.4 : 0;
  }
  return (alike / (last - first + 1)) * (0.5 + 0.5 * share);
}

function cellQuality({ records, width, delimiter }: Trial): number {
  const rows = records.filter((cells) => cells.length === width);
  const rowStep = Math.max(1, Math.floor(rows.length / mostRecords));
  const columnStep = Math.max(1, Math.floor(width / mostColumns));
  let sum = 0;
  let typed = 0;
  let count = 0;
  for (let row = 0; row < rows.length; row += rowStep) {
    for (let column = 0; column < width; column += columnStep) {
      const cell = rows[row]?.[column] ?? "";
      const form = cellFormOf(cell);
      if (isTyped(form) || form === "missing") typed++;
      sum += form === "text" ? textQuality(cell) : form === "empty" ? 0.6 : form === "code" ? 0.95 : 1;
      count++;
    }
  }
  if (count === 0) return 0;
  // Words of a sentence are split by spaces and colons too; a table so written is one of numbers.
  const needsNumbers = delimiter === " " || delimiter === ":";
  return (sum / count) * (needsNumbers && typed < 0.4 * count ? 0.4 : 1);
}

/** Text is a likely cell unless it holds what looks like another delimiter or a lost quotation mark. */
function textQuality(cell: string): number {
  if (/^\s*"|"\s*$/.test(cell)) return 0.1;
  if (/[;\t|]/.test(cell) || /,(?=\S)/.test(cell)) return 0.3;
  return 0.75;
}

/** A column of decimal commas under a one-word header is not two columns of whole numbers. */
function splitNumbers({ delimiter, records, width }: Trial): number {
  if (delimiter !== "," || width !== 2 || records[0]?.length !== 1) return 1;
  const numbers = records.slice(1).filter((cells) => cells.every((cell) => /^-?\d+$/.test(cell)));
  return numbers.length > 0.6 * records.length ? 0.5 : 1;
}
