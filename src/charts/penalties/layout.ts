import { scaleLinear, type ScaleLinear } from "d3";
import type { LaterCount, PenaltiesView } from "../../views/penalties.ts";
import { crossesYears, type Counted } from "../../views/penalties/counted.ts";
import { yearFraction } from "../../time/partialDate.ts";
import { sideMargins, type Frame } from "../frame.ts";
import { countLabel, isShare } from "./numbers.ts";
import { textWidth } from "../textWidth.ts";

/** A bar in px of the body. */
export interface Box {
  readonly counted: Counted;
  readonly x1: number;
  readonly x2: number;
  /** Of the latest figure. */
  readonly top: number;
  readonly label: string;
}

/** The outline of a later number around the bar of its year, in px of the body. */
export interface Ghost extends LaterCount {
  readonly x1: number;
  readonly x2: number;
  readonly top: number;
}

export interface PenaltiesLayout {
  readonly years: readonly [number, number];
  readonly height: number;
  /** The least height at which bars and numbers still read. */
  readonly least: number;
  readonly left: number;
  readonly right: number;
  readonly frameTop: number;
  readonly base: number;
  readonly plotWidth: number;
  /** Px a year. */
  readonly slot: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  readonly maximum: number;
  readonly bars: readonly Box[];
  readonly ghosts: readonly Ghost[];
  /** Thin bars beside the bar of their year. */
  readonly thin: readonly Box[];
  /** Periods that cross a year's end, over their whole length. */
  readonly spans: readonly Box[];
  /** Values stand upright over the bars because a year is narrower than its number. */
  readonly upright: boolean;
  readonly labelSize: number;
}

/** Px above a bar's number for the later one. */
export const ghostLabelHeight = 15;

const widest = { bar: 44, thin: 12 } as const;
const axisHeight = 28;
/** The highest bar stands at least so high: a "no count" set upright reaches half of it. */
export const leastBar = 110;

/** Places every bar. A year's bars stand side by side around its middle, those set apart thin and to the right. */
export function penaltiesLayout(
  view: PenaltiesView,
  years: readonly [number, number],
  frame: Frame,
): PenaltiesLayout {
  const { left, right } = sideMargins(frame.width);
  const plotWidth = frame.width - left - right;
  const slot = plotWidth / (years[1] + 1 - years[0]);
  const labelOf = (counted: Counted) => countLabel(counted.latest, frame);
  const labelSize = slot < 34 ? 11 : 12;
  const labels = view.bars.map(labelOf);
  const most = Math.max(1, ...yearsOf(view.bars).map((year) => inYear(view.bars, year).length));
  const longest = Math.max(0, ...labels.map((label) => textWidth(label, labelSize, 600)));
  const upright = longest > (slot / most) * 1.02;
  const eventYear = Number(view.event?.date.iso?.slice(0, 4));
  const frameTop = eventYear >= years[0] && eventYear <= years[1] ? 26 : 4;
  const maximum = Math.max(
    1e-9,
    ...[...view.bars, ...view.apart].map(highest),
    ...view.later.map(({ count }) => count.value),
  );
  const apartRoom = (tall: number) =>
    view.apart.map((counted) => {
      const wide = textWidth(labelOf(counted), 11);
      const below = tall * (1 - highest(counted) / maximum);
      // A label that would meet the number of the bar beside it starts over that number, wherever its own bar ends.
      const lifted = !upright && below < wide + 4;
      return wide + (upright ? 4 : 22) - (lifted ? 0 : below);
    });
  const ghostRoom = view.later.length > 0 && !upright ? ghostLabelHeight : 0;
  const roomOver = (tall: number) => Math.max(upright ? longest + 8 : 18, ...apartRoom(tall)) + ghostRoom;
  const least = Math.ceil(frameTop + roomOver(leastBar) + leastBar + axisHeight);
  const usual = frame.width < 480 ? 180 : 220;
  const asked = frame.plotHeight;
  // The room over the bars shrinks as they grow: measured at a height that they have at least.
  const room = roomOver(asked === undefined ? usual : leastBar + Math.max(0, asked - least));
  const base = asked === undefined ? frameTop + room + usual : Math.max(asked, least) - axisHeight;
  const x = scaleLinear([years[0], years[1] + 1], [left, left + plotWidth]);
  const y = scaleLinear([0, maximum], [base, frameTop + room]);
  const within = (value: number) => Math.min(left + plotWidth, Math.max(left, value));
  const box = (counted: Counted, x1: number, x2: number): Box => ({
    counted,
    x1,
    x2,
    top: y(highest(counted)),
    label: labelOf(counted),
  });
  const spans = view.apart.filter((counted) => crossesYears(counted.latest));
  const beside = view.apart.filter((counted) => !crossesYears(counted.latest));
  const placed = yearsOf([...view.bars, ...beside]).map((year) => {
    const [bars, thin] = [inYear(view.bars, year), inYear(beside, year)];
    const gap = slot < 24 ? 1 : 2;
    const share = bars.length === 0 ? 0 : thin.length > 1 ? 0.46 : bars.length > 1 ? 0.84 : 0.6;
    const bar = bars.length === 0 ? 0 : Math.min(widest.bar, (slot * share) / bars.length - gap);
    const free = slot * 0.96 - bars.length * (bar + gap);
    const narrow = Math.min(
      widest.thin,
      Math.max(2, (thin.length === 1 && bar > 0 ? free / 2 : free / thin.length) - gap),
    );
    const total =
      bars.length * (bar + gap) + (bar > 0 && thin.length === 1 ? 0 : thin.length * (narrow + gap));
    let at = x(year + 0.5) - (total - gap) / 2;
    const step = (width: number) => {
      const from = at;
      at += width + gap;
      return [from, from + width] as const;
    };
    return {
      bars: bars.map((counted) => box(counted, ...step(bar))),
      thin: thin.map((counted) => box(counted, ...step(narrow))),
    };
  });
  return {
    years,
    height: base + axisHeight,
    least,
    left,
    right,
    frameTop,
    base,
    plotWidth,
    slot,
    x,
    y,
    ticks: y
      .ticks(4)
      .filter((tick) => tick <= maximum && (Number.isInteger(tick) || isShare(view.measure) || maximum < 1)),
    maximum,
    bars: placed.flatMap((year) => year.bars),
    ghosts: view.later.flatMap((later) => {
      const bar = placed.flatMap((year) => year.bars).find((box) => box.counted.year === later.count.year);
      return bar === undefined
        ? []
        : [{ ...later, x1: bar.x1 - 1.5, x2: bar.x2 + 1.5, top: y(later.count.value) }];
    }),
    thin: placed.flatMap((year) => year.thin),
    spans: spans.map((counted) =>
      box(
        counted,
        within(x(yearFraction(counted.latest.periodStart))),
        within(x(yearFraction(counted.latest.periodEnd))),
      ),
    ),
    upright,
    labelSize,
  };
}

function highest(counted: Counted): number {
  return Math.max(counted.latest.value, counted.first?.value ?? 0);
}

function yearsOf(counted: readonly Counted[]): number[] {
  return [...new Set(counted.map((one) => one.year))];
}

function inYear(counted: readonly Counted[], year: number): Counted[] {
  return counted.filter((one) => one.year === year);
}
