import { textWidth } from "../textWidth.ts";

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
  dots: readonly { readonly x: number; readonly y: number }[],
  within: Box,
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  return wishes.flatMap((wish) => {
    const all = candidates(wish);
    const best = (wish.optional ? all.slice(0, nearest) : all)
      .filter(({ box }) => isInside(box, within))
      .map((candidate, order) => ({
        ...candidate,
        cost:
          100 * taken.filter((box) => overlap(box, candidate.box)).length +
          3 * dots.filter((dot) => covers(candidate.box, dot)).length +
          0.1 * order,
      }))
      .toSorted((a, b) => a.cost - b.cost)[0];
    if (best === undefined || (wish.optional && best.cost >= 3) || best.cost >= 100) return [];
    taken.push(best.box);
    return [{ ...wish, labelX: best.box.left + 2, labelY: (best.box.top + best.box.bottom) / 2 }];
  });
}

/** The first places, from which nobody could take a label for that of another dot. */
const nearest = 4;

function candidates({ words, x, y, size }: LabelWish): readonly { readonly box: Box }[] {
  const width = textWidth(words, size, 600) + 4;
  const half = size * 0.6;
  const at = (left: number, middle: number) => ({
    box: { left, right: left + width, top: middle - half, bottom: middle + half },
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

function covers(box: Box, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x > box.left - 3 && x < box.right + 3 && y > box.top - 3 && y < box.bottom + 3;
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom
  );
}
