import { textWidth } from "../textWidth.ts";
import type { DotGrid } from "./dotGrid.ts";

/** Words that want to stand beside a dot, px. */
export interface LabelWish {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  /** One that may be left out where there is no room. */
  readonly optional: boolean;
}

export interface PlacedLabel extends LabelWish {
  /** The left end of the words, and their middle height. */
  readonly labelX: number;
  readonly labelY: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Each label where it covers least: right of its dot, left, above, below. Those before take their place first; an optional
 * one that would cover words or dots is left out, another may stand further off, with a leader. `dots` are what must stay
 * visible.
 */
export function labelsPlaced(
  wishes: readonly LabelWish[],
  dots: DotGrid,
  within: Box,
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  return wishes.flatMap((wish) => {
    const box = wish.optional ? freeBox(wish, dots, taken, within) : bestBox(wish, dots, taken, within);
    if (box === null) return [];
    taken.push(box);
    return [{ ...wish, labelX: box.left + 2, labelY: (box.top + box.bottom) / 2 }];
  });
}

/** The first of the nearest places where nothing is covered. */
function freeBox(wish: LabelWish, dots: DotGrid, taken: readonly Box[], within: Box): Box | null {
  const free = candidates(wish)
    .slice(0, nearest)
    .find(
      (box) =>
        isInside(box, within) && !taken.some((other) => overlap(other, box)) && covered(box, dots, 1) === 0,
    );
  return free ?? null;
}

/** The place where least is covered; null where there is none off other words. */
function bestBox(wish: LabelWish, dots: DotGrid, taken: readonly Box[], within: Box): Box | null {
  const costs = candidates(wish)
    .filter((box) => isInside(box, within))
    .map((box, order) => ({
      box,
      cost: 100 * taken.filter((other) => overlap(other, box)).length + 3 * covered(box, dots) + 0.1 * order,
    }));
  const best = costs.toSorted((a, b) => a.cost - b.cost)[0];
  return best === undefined || best.cost >= 100 ? null : best.box;
}

/** The first places, from which nobody could take a label for that of another dot. */
const nearest = 4;

function candidates({ words, x, y, size }: LabelWish): readonly Box[] {
  const width = textWidth(words, size, 600) + 4;
  const half = size * 0.6;
  const at = (left: number, middle: number) => ({
    left,
    right: left + width,
    top: middle - half,
    bottom: middle + half,
  });
  const [near, up] = [7, size * 0.6 + 6];
  return [
    at(x + near, y),
    at(x - near - width, y),
    at(x - width / 2, y - up),
    at(x - width / 2, y + up),
    at(x + near - 2, y - up + 2),
    at(x + near - 2, y + up - 2),
    at(x - near + 2 - width, y - up + 2),
    at(x - near + 2 - width, y + up - 2),
    ...[2, 3, 4, 5].flatMap((away) => [
      at(x + near, y - up * away),
      at(x + near, y + up * away),
      at(x - near - width, y - up * away),
      at(x - near - width, y + up * away),
    ]),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** How many dots stand under words or at their edge. */
function covered({ left, right, top, bottom }: Box, dots: DotGrid, most?: number): number {
  return dots.within(left - 3, right + 3, top - 3, bottom + 3, most);
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom
  );
}
