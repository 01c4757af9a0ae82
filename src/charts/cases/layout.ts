import { countryByCode } from "../../country/country.ts";
import type { CaseLane, CaseMark, CasesView } from "../../views/cases.ts";
import { dateText, disputeText, stepName, withCountry } from "./names.ts";
import { sideMargins, type Frame } from "../frame.ts";
import { shortened, textWidth, wrapped } from "../textWidth.ts";

/** A dated step, px. */
export interface PlacedMark {
  readonly mark: CaseMark;
  readonly x: number;
  readonly y: number;
  /** Of a month or a year: where its span begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** One step, or the versions of a disputed one: its marks and beside them its name. */
export interface PlacedStep {
  readonly marks: readonly PlacedMark[];
  /** Around the dates of a disputed step. */
  readonly bracket: { readonly from: number; readonly to: number } | null;
  readonly text: string;
  readonly textX: number;
  readonly anchor: "start" | "end";
  readonly y: number;
}

export interface LaneLayout {
  readonly lane: CaseLane;
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly { readonly text: string; readonly y: number; readonly quiet: boolean }[];
  readonly steps: readonly PlacedStep[];
}

/** Where the years stand. */
export interface CasesScale {
  readonly years: readonly [number, number];
  readonly left: number;
  readonly right: number;
  readonly x: (year: number) => number;
}

/** What draws a time before a date: the arrow left of its mark. */
export const arrowLength = 26;
export const labelSize = 11.5;
/** From step to step, px. */
export const rowHeights = { least: 16, usual: 19, most: 28 };
const reach = 7;
/** Marks nearer than this to the one before, px, belong to one run of steps. */
const closely = 40;

/** The axis of years: the room right of it belongs to undated steps and to the last labels. */
export function casesScale(years: readonly [number, number], frame: Frame): CasesScale {
  const left = 10;
  const right = frame.width - sideMargins(frame.width).right;
  const perYear = (right - left) / (years[1] + 1 - years[0]);
  const x = (year: number) => Math.max(left, Math.min(right, left + (year - years[0]) * perYear));
  return { years, left, right, x };
}

/**
 * One lane: its name, the disputes in words, then the steps, each at its date with its name beside it in the highest row
 * where it meets no other. `numbers` stand for the names where a list tells them.
 */
export function laneLayout(
  view: CasesView,
  lane: CaseLane,
  top: number,
  scale: CasesScale,
  rowHeight: number,
  frame: Frame,
  numbers: ReadonlyMap<CaseMark, number> | null,
): LaneLayout {
  const { width } = frame;
  const words = frame.text.cases;
  const name = words.heading(
    lane.person,
    lane.countries.map((code) => countryByCode(code).name),
  );
  let y = top;
  const headings: { text: string; y: number; quiet: boolean }[] = [];
  for (const text of numbers === null ? wrapped(name, width, 12.5, 650) : [])
    headings.push({ text, y: (y += 17) - 8, quiet: false });
  for (const dispute of lane.disputes)
    for (const text of wrapped(disputeText(dispute, view, frame), width, 11.5))
      headings.push({ text, y: (y += 15) - 7, quiet: true });
  const first = y + 8 + rowHeight / 2;

  const rows: { from: number; to: number }[][] = [];
  let last = { row: -1, x: -Infinity };
  /** Steps that follow closely go down, so that they read in the order of their dates; after a pause the top is free. */
  const rowFor = (from: number, to: number, x: number): number => {
    let row = x - last.x < closely ? last.row + 1 : 0;
    while (rows[row]?.some((other) => to >= other.from && from <= other.to) === true) row += 1;
    (rows[row] ??= []).push({ from, to });
    last = { row, x };
    return row;
  };
  const steps = itemsOf(lane, numbers, frame).map(({ marks, text, brief }): PlacedStep => {
    const spots = marks.map((mark) => spotOf(mark, scale));
    const bracket = marks.length > 1 ? bracketOf(spots) : null;
    const begins = bracket?.from ?? Math.min(...spots.map(({ from }) => from));
    const ends = bracket?.to ?? Math.max(...spots.map(({ to }) => to));
    const before = marks.some(({ step }) => step.date.precision === "before") ? arrowLength : 0;
    const marksFrom = Math.min(begins, ...spots.map(({ x }) => x - 4)) - before;
    const marksTo = Math.max(ends, ...spots.map(({ x, mark }) => x + (mark.conflict ? 7 : 4)));
    const wanted = textWidth(text, labelSize);
    const right = width - marksTo - reach;
    const left = marksFrom - reach;
    // Beside its mark on the right; on the left where only that side has the room for it.
    const onRight = wanted <= right || right >= left;
    const room = onRight ? right : left;
    // Where the dates do not fit, the step alone: the words over the lane have the dates of a dispute.
    const fitted = wanted <= room ? text : shortened(brief, room, labelSize);
    const length = textWidth(fitted, labelSize);
    const row = onRight
      ? rowFor(marksFrom - 4, marksTo + reach + length + 4, marksFrom)
      : rowFor(marksFrom - reach - length - 4, marksTo + 4, marksFrom);
    const at = first + row * rowHeight;
    return {
      marks: spots.map((spot) => ({ ...spot, y: at })),
      bracket,
      text: fitted,
      textX: onRight ? marksTo + reach : marksFrom - reach,
      anchor: onRight ? "start" : "end",
      y: at,
    };
  });
  return { lane, top, bottom: first + (rows.length - 0.5) * rowHeight + 4, headings, steps };
}

/** The steps by date with their names, the versions of a disputed one together, the undated last. */
function itemsOf(lane: CaseLane, numbers: ReadonlyMap<CaseMark, number> | null, frame: Frame) {
  const words = frame.text.cases;
  const numbered = (marks: readonly CaseMark[]) =>
    numbers === null ? null : marks.map((mark) => numbers.get(mark) ?? "").join(", ");
  const coded = (text: string, { step }: CaseMark) => withCountry(text, step, lane, frame);
  const dated = lane.dated.flatMap((mark) => {
    const dispute = lane.disputes.find(({ versions }) => versions.includes(mark.step));
    if (dispute === undefined) {
      const text = coded(words.label(stepName(mark.step), dateText(mark.step, frame)), mark);
      return [{ marks: [mark], text: numbered([mark]) ?? text, brief: coded(stepName(mark.step), mark) }];
    }
    if (dispute.versions[0] !== mark.step) return [];
    const marks = lane.dated.filter(({ step }) => dispute.versions.includes(step));
    const dates = dispute.versions.map((version) => dateText(version, frame));
    const text = numbered(marks) ?? coded(words.disputedLabel(stepName(mark.step), dates), mark);
    return [{ marks, text, brief: coded(stepName(mark.step), mark) }];
  });
  const undated = numbers === null ? lane.undated : [];
  return [
    ...dated,
    ...undated.map((mark) => {
      const text = coded(stepName(mark.step), mark);
      return { marks: [mark], text, brief: text };
    }),
  ];
}

/** The middle of the time that a date may stand for; undated steps stand right of the axis. */
function spotOf(mark: CaseMark, scale: CasesScale): Omit<PlacedMark, "y"> {
  if (mark.span === null) {
    const x = scale.right + 16;
    return { mark, x, from: x, to: x };
  }
  const [from, to] = [scale.x(mark.span[0]), scale.x(mark.span[1])];
  return { mark, x: (from + to) / 2, from, to };
}

/** A few days are narrower than a line: the bracket stays wide enough to be seen as one. */
function bracketOf(spots: readonly Omit<PlacedMark, "y">[]) {
  const [from, to] = [
    Math.min(...spots.map((spot) => spot.from)) - 6,
    Math.max(...spots.map((spot) => spot.to)) + 6,
  ];
  const spare = Math.max(0, 16 - (to - from)) / 2;
  return { from: from - spare, to: to + spare };
}
