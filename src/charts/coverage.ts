import { group as grouped } from "d3-array";
import type { ScoreIndex } from "../dataset/dataset.ts";
import type { Messages } from "../text/messages.ts";

/**
 * What time the values of several indices cover, in the publishers' words: once where all say the same; ""
 * where none says.
 */
export function coverageWords(indices: readonly ScoreIndex[], { footer }: Messages): string {
  const told = indices.filter(({ coverage }) => coverage !== "");
  // What follows a semicolon is a remark on one index.
  const same = [...grouped(told, ({ coverage }) => coverage.split(";")[0] ?? coverage)];
  const [first] = same;
  if (first === undefined) return "";
  if (same.length === 1 && told.length === indices.length) return footer.coverage(first[0]);
  return footer.coverages(
    same.map(([coverage, those]) => [coverage, those.map(({ short }) => short)] as const),
  );
}

/** Changes of method within the years, in the publisher's words, a sentence each. */
export function breakWords(
  { methodBreaks }: ScoreIndex,
  [first, last]: readonly [number, number],
  { footer }: Messages,
): readonly string[] {
  return methodBreaks
    .filter(({ year }) => year > first && year <= last)
    .map(({ year, note }) => footer.methodBreak(year, note.replace(/\.$/, "")));
}
