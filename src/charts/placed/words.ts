import { group } from "d3";
import type { Word } from "../distribution/paint.ts";
import type { Frame } from "../frame.ts";
import { texts } from "../marks/text.ts";
import { themes } from "../theme.ts";

/** Words, one group for each style; the ground shows as a halo so that rules behind do not disturb reading. */
export function wordGroups(items: readonly Word[], frame: Frame): readonly (SVGElement | null)[] {
  const styles = group(
    items,
    ({ size = 12, weight = 400, anchor = "start", italic = false }) =>
      `${size} ${weight} ${anchor} ${italic}`,
  );
  return [...styles.values()].map((same) => {
    const { size = 12, weight = 400, anchor = "start", italic = false } = same[0]!;
    return texts(
      frame.document,
      same.map(({ x, y, text, fill }) => ({ x, y, words: text, fill })),
      {
        ...halo(4, frame),
        "font-size": String(size),
        "font-weight": String(weight),
        ...(anchor !== "middle" && { "text-anchor": anchor }),
        ...(italic && { "font-style": "italic" }),
      },
    );
  });
}

/** The ground around words, so that what lies behind does not disturb reading. */
export function halo(width: number, { theme }: Frame) {
  return {
    stroke: themes[theme].ground,
    "stroke-width": String(width),
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
}
