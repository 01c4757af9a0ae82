import { least } from "d3-array";
import type { Target } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { svgElement } from "./svgElement.ts";
import { overlap, type Box } from "./textBoxes.ts";
import { themes } from "./theme.ts";

/** Radius of a note's number, px. */
export const badgeRadius = 6.5;

/** Marks wider or higher than this are told apart without a frame, px. */
const largestFramed = 40;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Steps from the centre of a dot to the centre of its number, the best first. */
const around: readonly (readonly [number, number])[] = [
  [10, -10],
  [-10, -10],
  [0, -15],
  [10, 10],
  [-10, 10],
  [0, 15],
  [15, 0],
  [-15, 0],
  [17, -17],
  [-17, -17],
  [0, -24],
  [17, 17],
  [-17, 17],
  [0, 24],
  [0, -34],
  [0, 34],
];

export function badgeBox({ x, y }: Point): Box {
  return { left: x - badgeRadius, right: x + badgeRadius, top: y - badgeRadius, bottom: y + badgeRadius };
}

/**
 * The first place beside a mark that covers neither words nor another mark, lies within the body and is nearer to this
 * mark than to any other; where there is none, the foot of a bar, any free place, one off the words, or the upper right corner.
 */
export function badgePlace(
  mark: Target,
  targets: readonly Target[],
  taken: readonly Box[],
  [width, height]: readonly [number, number],
): Point {
  const near = targets.filter(
    (t) => Math.abs(t.x - mark.x) < 60 + (t.width ?? 0) && Math.abs(t.y - mark.y) < 60 + (t.height ?? 0),
  );
  const blocked = [...taken, ...near.map(markBox)];
  const free = stepsFrom(mark)
    .map(([dx, dy]) => ({ x: mark.x + dx, y: mark.y + dy }))
    .filter((at) => {
      const box = badgeBox(at);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return inside && !blocked.some((other) => overlap(box, other));
    });
  return (
    free.find((at) => isNearest(mark, at, near)) ??
    footOf(mark, taken) ??
    free[0] ??
    offWords(mark, taken, width) ??
    cornerOf(mark, width)
  );
}

/**
 * No other mark stands nearer to this place, so that a reader takes the number for this mark's. The neighbours of a dot on
 * its own line do not count: a thin line leads to the dot.
 */
function isNearest(mark: Target, at: Point, others: readonly Target[]): boolean {
  const own = distance(mark, at);
  return others.every(
    (other) =>
      other === mark ||
      (mark.width === undefined && other.country === mark.country) ||
      distance(other, at) >= own,
  );
}

/** From a point to the edge of a mark, px. */
function distance({ x, y, width = 0, height = 0 }: Target, at: Point): number {
  const away = (along: number, size: number) => Math.max(0, Math.abs(along) - size / 2);
  return Math.hypot(away(at.x - x, width), away(at.y - y, height));
}

/** What ties a number to its mark: a thin line to a dot or a cell, and a frame round the cell. Bars need none. */
export function tieTo(
  { x, y, width = 0, height = 0 }: Target,
  to: Point,
  frame: Frame,
): readonly SVGElement[] {
  if (width > largestFramed || height > largestFramed) return [];
  const stroke = { stroke: themes[frame.theme].ink, "stroke-width": "1" };
  const within = (px: number, centre: number, size: number) =>
    Math.max(centre - size / 2, Math.min(centre + size / 2, px));
  const line = svgElement(frame.document, "line", {
    x1: String(rounded(within(to.x, x, width))),
    y1: String(rounded(within(to.y, y, height))),
    x2: String(rounded(to.x)),
    y2: String(rounded(to.y)),
    ...stroke,
  });
  if (width === 0) return [line];
  const edge = svgElement(frame.document, "rect", {
    x: String(rounded(x - width / 2)),
    y: String(rounded(y - height / 2)),
    width: String(rounded(width)),
    height: String(rounded(height)),
    fill: "none",
    ...stroke,
  });
  return [edge, line];
}

/** A note's number in a filled circle, with a ring of the ground so that it is read on any mark. */
export function badge(number: number, { x, y }: Point, frame: Frame): SVGElement {
  const theme = themes[frame.theme];
  const group = svgElement(frame.document, "g", { "data-note": String(number) });
  const circle = svgElement(frame.document, "circle", {
    cx: String(rounded(x)),
    cy: String(rounded(y)),
    r: String(badgeRadius),
    fill: theme.ink,
    stroke: theme.ground,
    "stroke-width": "1.5",
  });
  const digits = svgElement(frame.document, "text", {
    x: String(rounded(x)),
    y: String(rounded(y + 3.2)),
    "text-anchor": "middle",
    "font-size": number > 9 ? "8" : "9",
    "font-weight": "700",
    fill: theme.ground,
  });
  digits.textContent = String(number);
  group.append(circle, digits);
  return group;
}

function stepsFrom({ width = 0, height = 0 }: Target): readonly (readonly [number, number])[] {
  if (width === 0 && height === 0) return around;
  const [aside, above] = [width / 2 + badgeRadius + 2, height / 2 + badgeRadius + 2];
  return [
    [0, -above],
    [aside, -height / 2 + badgeRadius],
    [-aside, -height / 2 + badgeRadius],
    [0, -above - 14],
    [0, -above - 20],
    [aside, 0],
    [-aside, 0],
    [0, above],
  ];
}

/** A dot is taken as 3 px round its centre: its number may stand close. */
function markBox({ x, y, width, height }: Target): Box {
  const [dx, dy] = [(width ?? 6) / 2, (height ?? 6) / 2];
  return { left: x - dx, right: x + dx, top: y - dy, bottom: y + dy };
}

/** Inside a bar, at its foot: its end, which is its value, stays free. Null for marks without the room. */
function footOf({ x, y, width = 0, height = 0 }: Target, taken: readonly Box[]): Point | null {
  if (width < 2 * badgeRadius + 1 || height < width) return null;
  const step = 2 * badgeRadius + 2;
  return (
    Array.from({ length: Math.floor(height / step) - 1 }, (_, i) => ({
      x,
      y: y + height / 2 - badgeRadius - 3 - i * step,
    })).find((at) => !taken.some((other) => overlap(badgeBox(at), other))) ?? null
  );
}

/** Half the width and height of a badge's digit, px, less what the boxes of words leave free over and under digits. */
const halfOfDigit = [2.6, 2.5] as const;

/**
 * Where marks fill the plot: between the words of a row of a table; on an edge or a corner of a cell, where the digit of the
 * badge covers least of other numbers. Null where there is none.
 */
function offWords(
  { x, y, width = 0, height = 0 }: Target,
  taken: readonly Box[],
  edge: number,
): Point | null {
  if (width === 0 || height === 0) return null;
  if (width > largestFramed) {
    const steps = Array.from({ length: Math.floor(width / 3) }, (_, i) => i * 3);
    const along = steps.map((by) => ({ x: x + width / 2 - badgeRadius - by, y }));
    return along.find((at) => !taken.some((other) => overlap(badgeBox(at), other))) ?? null;
  }
  const [aside, above] = [width / 2, height / 2];
  const places = [
    [aside, -above],
    [-aside, -above],
    [aside, above],
    [-aside, above],
    [0, above],
    [0, -above],
    [aside, 0],
    [-aside, 0],
  ] as const;
  return (
    least(
      places.map(([dx, dy]) => ({ x: x + dx, y: y + dy })).filter((at) => at.x + badgeRadius <= edge),
      (at) => taken.reduce((sum, other) => sum + covered(at, other), 0),
    ) ?? null
  );
}

/** How much of a box the digit of a badge covers, px². */
function covered({ x, y }: Point, { left, right, top, bottom }: Box): number {
  const [across, down] = halfOfDigit;
  const shared = (from: number, to: number, centre: number, half: number) =>
    Math.max(0, Math.min(to, centre + half) - Math.max(from, centre - half));
  return shared(left, right, x, across) * shared(top, bottom, y, down);
}

function cornerOf({ x, y, width = 0, height = 0 }: Target, edge: number): Point {
  const right = width === 0 ? x + 10 : x + width / 2 - (width > 24 ? badgeRadius + 1 : 0);
  const top = height === 0 ? y - 10 : y - height / 2 + (height > 24 ? badgeRadius + 1 : 0);
  return { x: Math.min(right, edge - badgeRadius), y: Math.max(badgeRadius, top) };
}

function rounded(px: number): number {
  return Math.round(px * 100) / 100;
}
