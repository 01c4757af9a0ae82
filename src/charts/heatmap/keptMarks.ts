import type { ScoreIndex } from "../../dataset/dataset.ts";
import type { Frame } from "../frame.ts";

/** Some of them may have nothing to show. */
export type Marks = readonly (SVGElement | null)[];

interface Drawn {
  readonly document: Document;
  readonly of: string;
  readonly marks: Marks;
}

const kept = new WeakMap<ScoreIndex, Map<string, Drawn>>();

/**
 * A copy of what was last drawn as this part of the heatmap of an index, where it was drawn of the same: `of` tells all that the
 * marks hang on. While years change names and ramp stay, and two hundred names take longer to draw than to copy.
 */
export function keptMarks(
  index: ScoreIndex,
  part: "names" | "ramp" | "gaps",
  of: string,
  { document }: Frame,
  draw: () => Marks,
): Marks {
  const parts = kept.get(index) ?? new Map<string, Drawn>();
  kept.set(index, parts);
  const before = parts.get(part);
  const same = before?.document === document && before.of === of ? before : { document, of, marks: draw() };
  parts.set(part, same);
  return same.marks.map(copyOf);
}

function copyOf(mark: SVGElement | null): SVGElement | null {
  return mark === null ? null : (mark.cloneNode(true) as SVGElement); // a clone is of its original's type
}
