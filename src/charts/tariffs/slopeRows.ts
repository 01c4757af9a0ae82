import type { FineAmount } from "../../views/tariffs/amount.ts";
import type { Frame } from "../frame.ts";
import { known, numberOf, reasonOf } from "./slopeAmounts.ts";
import type { SlopeLayout } from "./slopeLayout.ts";
import { shortened, textWidth } from "../textWidth.ts";
import { themes } from "../theme.ts";

interface RowDot {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly stroke: string;
}

interface RowLine {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly stroke: string;
  readonly width: number;
}

interface RowText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "end";
  readonly fill: string;
  readonly weight: number;
}

/** What is drawn of each row's amounts: the two dots, the lines between and under them, numbers or why there are none. */
export function rowShapes(layout: SlopeLayout, colour: string, frame: Frame) {
  const theme = themes[frame.theme];
  const words = frame.text.tariffs;
  const { left, right, pad, x } = layout;
  const at = (fine: FineAmount) => x(fine.value ?? 0);
  const dots: RowDot[] = [];
  const lines: RowLine[] = [];
  const texts: RowText[] = [];
  for (const { row, y: rowY } of layout.rows) {
    const { before, after } = row;
    const write = (px: number, text: string, anchor: "start" | "end", fill: string, weight = 400) =>
      texts.push({ x: px, y: rowY, text, anchor, fill, weight });
    const [old, now] = [known(before.fine), known(after.fine)];
    if (old !== null && now !== null && old.value !== now.value) {
      lines.push({ x1: at(old), x2: at(now), y: rowY, stroke: theme.context, width: 3 });
    }
    for (const fine of [old, now]) {
      if (fine !== null && fine.low !== null) {
        lines.push({
          x1: x(fine.low),
          x2: at(fine),
          y: rowY,
          stroke: fine === now ? colour : theme.neutralPale,
          width: 2,
        });
      }
    }
    const rising = old !== null && now !== null && (now.value ?? 0) > (old.value ?? 0);
    const same = old !== null && now !== null && now.value === old.value;
    if (old !== null) {
      dots.push({ x: at(old), y: rowY, fill: theme.neutralPale, stroke: theme.neutralPale });
      if (!same) {
        write(at(old) + (rising ? -9 : 9), numberOf(old, frame), rising ? "end" : "start", theme.muted);
      }
    }
    if (now !== null) {
      dots.push({ x: at(now), y: rowY, fill: colour, stroke: colour });
      const toRight = rising || same || old === null;
      write(at(now) + (toRight ? 9 : -9), numberOf(now, frame), toRight ? "start" : "end", colour, 600);
    }
    const reason = reasonOf(before, after, frame);
    if (old === null && now === null && reason !== null) {
      const unknown = [before.fine, after.fine].some((fine) => fine?.missing === "unknown");
      if (unknown) dots.push({ x: x(0), y: rowY, fill: theme.ground, stroke: theme.neutral });
      const from = unknown ? x(0) + 9 : left + 4;
      const fits = textWidth(reason, 12) <= right - from || !unknown;
      const short =
        after.fine?.missing === "not-stated" ? words.unknownThenUnstatedShort : words.unknownShort;
      write(from, fits ? shortened(reason, right - from, 12) : short, "start", theme.muted);
    } else if (after.signs.some((tariff) => tariff.penaltyKind === "excluded") && old !== null) {
      const from = at(old) + 9 + textWidth(`${numberOf(old, frame)}  `, 12);
      if (from + textWidth(words.noLongerLiable, 12) < right) {
        write(from, words.noLongerLiable, "start", colour, 600);
      }
    } else if (reason !== null) {
      const from = Math.max(old === null ? 0 : at(old), now === null ? 0 : at(now)) + pad;
      if (from + textWidth(reason, 12) < right) write(from, reason, "start", theme.muted);
    }
  }
  return { dots, lines, texts };
}
