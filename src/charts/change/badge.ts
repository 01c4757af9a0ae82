import type { ScoreIndex } from "../../dataset/dataset.ts";
import type { ChangeBetween, ChangeVerdict } from "../../views/change/rule.ts";
import type { Frame } from "../frame.ts";
import { svgElement } from "../svgElement.ts";
import { textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";

/** Width of the sign alone, px. */
export const badgeSign = 14;

const size = 11;

/** How wide the badge with its words is, px. */
export function badgeWidth(verdict: ChangeVerdict, frame: Frame): number {
  return badgeSign + 5 + textWidth(frame.text.change.badge[verdict], size);
}

/**
 * What the publisher's rule says of a difference, as a small sign with words: two bars beside each other that share no
 * height (apart) or do (overlap), a ring (no rule), a broken bar (method changed). `x` is its left edge, `y` its middle.
 */
export function changeBadge(verdict: ChangeVerdict, x: number, y: number, frame: Frame): SVGGElement {
  const group = svgElement(frame.document, "g", {});
  const label = svgElement(frame.document, "text", {
    x: String(x + badgeSign + 5),
    y: String(y + 4),
    "font-size": String(size),
    "text-anchor": "start",
    fill: themes[frame.theme].muted,
  });
  label.textContent = frame.text.change.badge[verdict];
  group.append(changeSign(verdict, x, y, frame), label);
  return group;
}

/** The sign of the badge without words, for where a legend or the details say them. */
export function changeSign(verdict: ChangeVerdict, x: number, y: number, frame: Frame): SVGElement {
  const theme = themes[frame.theme];
  const path = (d: string, stroke: string, width = 3) =>
    svgElement(frame.document, "path", { d, stroke, "stroke-width": String(width), fill: "none" });
  switch (verdict) {
    case "apart":
      return path(`M${x + 4},${y + 6}v-5M${x + 10},${y - 1}v-5`, theme.ink);
    case "overlap":
      return path(`M${x + 4},${y + 6}v-9M${x + 10},${y + 3}v-9`, theme.neutralPale);
    case "no-rule":
      return svgElement(frame.document, "circle", {
        cx: String(x + 7),
        cy: String(y),
        r: "3.5",
        fill: "none",
        stroke: theme.neutralPale,
        "stroke-width": "1.4",
      });
    case "method-break":
      return path(`M${x + 7},${y - 6}v5M${x + 7},${y + 1}v5M${x + 2},${y}h10`, theme.muted, 1.4);
  }
}

/** The verdict in one sentence: the two intervals, who publishes them, and what follows by that rule. */
export function verdictWords(
  change: ChangeBetween,
  index: ScoreIndex,
  publisher: string,
  frame: Frame,
): string {
  const words = frame.text.change;
  const { from, to, verdict, breaks } = change;
  const shown = (value: number | null) => frame.text.number(value ?? 0, index.decimals);
  switch (verdict) {
    case "method-break":
      return words.verdictBreak(breaks.map(({ year }) => year));
    case "no-rule":
      return words.verdictNone(publisher);
    case "apart":
    case "overlap":
      return words.verdict(
        verdict === "apart",
        publisher,
        [from.year, shown(from.low), shown(from.high)],
        [to.year, shown(to.low), shown(to.high)],
      );
  }
}
