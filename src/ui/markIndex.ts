import type { Target } from "../charts/chart.ts";
import type { CountryCode } from "../country/country.ts";

/** Where to look for marks without going through all of them: a figure may have fifteen thousand. */
export interface MarkIndex {
  /** Places in the list of the marks that reach into the squares around a point, in no order, some more than once. */
  readonly around: (x: number, y: number) => readonly number[];
  /** Places in the list, ascending. */
  readonly ofCountry: ReadonlyMap<CountryCode, readonly number[]>;
  readonly ofEvent: ReadonlyMap<string, readonly number[]>;
}

/** A pointer further from every mark than this points at nothing, px. The side of the squares as well. */
export const reach = 28;

const kept = new WeakMap<readonly Target[], MarkIndex>();

/** The index of a list of marks, made once. */
export function markIndexOf(targets: readonly Target[]): MarkIndex {
  const before = kept.get(targets);
  if (before !== undefined) return before;
  const index = madeIndex(targets);
  kept.set(targets, index);
  return index;
}

function madeIndex(targets: readonly Target[]): MarkIndex {
  const squares = new Map<number, number[]>();
  const ofCountry = new Map<CountryCode, number[]>();
  const ofEvent = new Map<string, number[]>();
  targets.forEach((target, place) => {
    const { left, right, top, bottom } = boxOf(target);
    for (let column = squareOf(left); column <= squareOf(right); column++)
      for (let row = squareOf(top); row <= squareOf(bottom); row++) add(squares, keyOf(column, row), place);
    if (target.country !== undefined) add(ofCountry, target.country, place);
    for (const event of eventsOf(target)) add(ofEvent, event, place);
  });
  return {
    around: (x, y) => {
      const [column, row] = [squareOf(x), squareOf(y)];
      const steps = [-1, 0, 1];
      return steps.flatMap((dx) => steps.flatMap((dy) => squares.get(keyOf(column + dx, row + dy)) ?? []));
    },
    ofCountry,
    ofEvent,
  };
}

/** The events that a mark stands for, each once. */
function eventsOf({ event, members = [] }: Target): ReadonlySet<string> {
  const behind = members.flatMap((member) => member.event ?? []);
  return new Set(event === undefined ? behind : [event, ...behind]);
}

function boxOf({ x, y, width = 0, height = 0, outline }: Target) {
  if (outline === undefined) {
    return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  }
  const box = { left: x, right: x, top: y, bottom: y };
  for (const ring of outline)
    for (const [dx, dy] of ring) {
      box.left = Math.min(box.left, x + dx);
      box.right = Math.max(box.right, x + dx);
      box.top = Math.min(box.top, y + dy);
      box.bottom = Math.max(box.bottom, y + dy);
    }
  return box;
}

function squareOf(px: number): number {
  return Math.floor(px / reach);
}

/** No figure is half a million squares wide or high. */
function keyOf(column: number, row: number): number {
  return column * 1_000_000 + row;
}

function add<Key>(lists: Map<Key, number[]>, key: Key, place: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else list.push(place);
}
