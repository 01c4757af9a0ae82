import type { RankSeries, RanksView } from "../../views/ranks.ts";
import { codesBeside, type CodedMark, type PlacedCode } from "../codesBeside.ts";
import type { Frame } from "../frame.ts";
import type { Box } from "../textBoxes.ts";
import { isGrey } from "../theme.ts";
import { isJoined, joinsOf, type Placed, type RanksLayout } from "./layout.ts";

/**
 * In grey the code of its country beside each mark of a chosen country that no line leads to, off what is written already.
 * Absence has a row a country: its first mark tells the row.
 */
export function rankCodes(
  view: RanksView,
  layout: RanksLayout,
  words: () => readonly Box[],
  frame: Frame,
): { readonly codes: readonly PlacedCode[]; readonly without: number } {
  const chosen = view.series.filter((series) => series.chosen);
  if (!isGrey(frame.theme) || chosen.length < 2) return { codes: [], without: 0 };
  return codesBeside(
    chosen.flatMap((series) => [...placeCodes(series, view, layout), ...scoreCodes(series, view, layout)]),
    words(),
    layout.right + 20,
  );
}

function placeCodes(series: RankSeries, view: RanksView, layout: RanksLayout): readonly CodedMark[] {
  const placed = layout.place(series);
  const joined = new Set(joinsOf(placed, view).flatMap(({ from, to }) => [from, to]));
  const absent = placed.filter(({ point }) => point.state === "not-listed");
  const isAlone = (mark: Placed) =>
    mark.point.state === "not-listed" ? mark === absent[0] : !joined.has(mark);
  return placed.map((mark) => ({
    x: mark.x,
    y: mark.y,
    radius: 4,
    code: isAlone(mark) ? series.country : null,
  }));
}

function scoreCodes(series: RankSeries, view: RanksView, layout: RanksLayout): readonly CodedMark[] {
  const panel = layout.scores;
  if (panel === null) return [];
  const scored = series.points.flatMap(({ edition, score }) => (score === null ? [] : [{ edition, score }]));
  return scored.map(({ edition, score }, i) => {
    const [before, after] = [scored[i - 1], scored[i + 1]];
    const joined =
      (before !== undefined && isJoined(before.edition, edition, view)) ||
      (after !== undefined && isJoined(edition, after.edition, view));
    return {
      x: layout.x(edition),
      y: panel.y(score),
      radius: 3.5,
      code: joined ? null : series.country,
    };
  });
}
