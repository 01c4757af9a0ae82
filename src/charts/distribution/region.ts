import { link, ruleY } from "@observablehq/plot";
import { shownStatistics, type DistributionGroup, type DistributionView } from "../../views/distribution.ts";
import { codeMarks, codesBeside } from "../codesBeside.ts";
import { diamonds, dotMarks, labelSize, pileOf, smallSize, type Section, type Spot } from "./dots.ts";
import type { ValueScale } from "./paint.ts";
import { dotWords, groupStatistics, statisticWords } from "./words.ts";
import type { Frame } from "../frame.ts";
import { textWidth } from "../textWidth.ts";
import { isGrey, themes } from "../theme.ts";
import { groupTitle } from "../groupNames.ts";

/** One region: its dots, its median and mean; its name beside them or, where that is too narrow, above them. */
export function regionSection(
  region: DistributionGroup,
  top: number,
  view: DistributionView,
  scale: ValueScale,
  radius: number,
  beside: boolean,
  frame: Frame,
): Section {
  const theme = themes[frame.theme];
  const pile = pileOf(region.dots, scale, radius);
  const pileHeight = Math.max(0, ...pile.map((spot) => spot.y)) + radius;
  const statistics = groupStatistics(region, view, frame);
  const name = groupTitle(region, frame.text);
  const count = frame.text.distribution.nOf(region.n, region.of);
  const nameWidth = textWidth(name, labelSize, 600);
  const countEnd = nameWidth + 8 + textWidth(count, smallSize);
  const oneLine = countEnd + 12 + textWidth(statistics, smallSize) <= frame.width;
  const headingHeight = beside ? 0 : oneLine || statistics === "" ? 18 : 34;
  const base = top + headingHeight + Math.max(pileHeight + 2, beside ? 24 : 10);
  const spots = pile.map((spot) => ({ ...spot, y: base - spot.y }));
  const shown = shownStatistics(view, region);
  const at = (wanted: string) =>
    shown.filter(({ statistic }) => statistic === wanted).map(({ value }) => ({ x: scale.x(value) }));
  const headY = beside ? base - 12 : top + 8;
  const { codes } = codesBeside(
    spots.map((spot) => ({ x: spot.x, y: spot.y, radius, code: codeOf(spot, view, frame) })),
    [
      { left: 0, right: frame.width, top: -Infinity, bottom: top + headingHeight },
      { left: 0, right: frame.width, top: base, bottom: Infinity },
      ...at("median").map(({ x }) => ({ left: x - 1, right: x + 1, top, bottom: base })),
    ],
    frame.width,
  );
  return {
    behind: [ruleY([base], { x1: scale.ticks[0]?.x ?? 0, x2: frame.width - 12, stroke: theme.neutralPale })],
    marks: [
      link(at("median"), {
        x1: "x",
        x2: "x",
        y1: base - Math.max(16, pileHeight + 5),
        y2: base + 9,
        stroke: theme.ink,
        strokeWidth: 2,
      }),
      dotMarks(spots, radius, frame),
      ...codeMarks(codes, frame),
      diamonds(
        at("mean").map(({ x }) => ({ x, y: base + 7 })),
        4.5,
        frame,
      ),
    ],
    words: [
      { x: 0, y: headY, text: name, fill: theme.ink, weight: 600 },
      { x: nameWidth + 8, y: headY, text: count, fill: theme.muted, size: smallSize },
      ...(statistics === ""
        ? []
        : [
            beside
              ? { x: 0, y: base + 4, text: statistics, fill: theme.muted, size: smallSize }
              : oneLine
                ? {
                    x: frame.width,
                    y: headY,
                    text: statistics,
                    fill: theme.muted,
                    size: smallSize,
                    anchor: "end" as const,
                  }
                : { x: 0, y: headY + 16, text: statistics, fill: theme.muted, size: smallSize },
          ]),
    ],
    targets: () => [
      ...spots.map((spot) => ({ x: spot.x, y: spot.y, ...dotWords(spot.dot, view, frame) })),
      ...shown.map((statistic) => ({
        x: scale.x(statistic.value),
        y: base + 7,
        ...statisticWords(statistic, region, view, frame),
      })),
    ],
    bottom: base + 14,
  };
}

/** In grey the code of a chosen country, where several are: its name stands at its dot among all countries only. */
function codeOf({ dot }: Spot, { whole }: DistributionView, frame: Frame): string | null {
  const several = whole.dots.filter(({ chosen, dimmed }) => chosen && !dimmed).length > 1;
  return isGrey(frame.theme) && several && dot.chosen && !dot.dimmed ? dot.country : null;
}
