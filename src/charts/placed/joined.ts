import { svgElement } from "../svgElement.ts";
import type { Attributes } from "../marks/group.ts";

/** Marks that a file holds as an element each, and a screen may draw joined with others. */
export interface Marks {
  /** Null where there is nothing to draw. */
  readonly apart: (document: Document) => SVGElement | null;
  readonly pieces: () => readonly Piece[];
}

/** Marks of one look as the data of one path. */
export interface Piece {
  readonly depth: keyof typeof depths;
  readonly look: Attributes;
  readonly data: string;
}

/** From the back: in a thicket of marks lines lie under all dots, and the edge of a dot under the inside of another. */
const depths = { line: 0, edge: 1, inside: 2 };

/** More marks than this a screen joins: as elements they would cost more than a frame at each change. */
export const mostApart = 500;

/**
 * A path for each look, in place of an element for each mark. A browser pays for elements on the thread that the page runs on, but
 * for the pixels of a path on others. (A canvas without a graphics processor pays for its pixels on the page's thread too.)
 */
export function joined(all: readonly Marks[], document: Document): readonly SVGElement[] {
  const looks = new Map<string, { readonly piece: Piece; readonly data: string[] }>();
  for (const piece of all.flatMap(({ pieces }) => pieces())) {
    let key: string = piece.depth;
    for (const name in piece.look) key += ` ${name} ${piece.look[name]}`;
    const same = looks.get(key);
    if (same === undefined) looks.set(key, { piece, data: [piece.data] });
    else same.data.push(piece.data);
  }
  return [...looks.values()]
    .toSorted((a, b) => depths[a.piece.depth] - depths[b.piece.depth])
    .map(({ piece, data }) => svgElement(document, "path", { ...piece.look, d: data.join("") }));
}
