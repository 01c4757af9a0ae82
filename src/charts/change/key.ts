import type { ChangeBetween, ChangeVerdict } from "../../views/change/rule.ts";
import { badgeWidth, changeBadge } from "./badge.ts";
import type { Pen } from "./pen.ts";
import type { Frame } from "../frame.ts";
import { textWidth } from "../textWidth.ts";

const space = 14;

/** The verdicts that occur, in their usual order. */
export function verdictsOf(changes: readonly (ChangeBetween | null)[]): readonly ChangeVerdict[] {
  return (["apart", "overlap", "no-rule", "method-break"] as const).filter((verdict) =>
    changes.some((change) => change?.verdict === verdict),
  );
}

/** Room that the key takes on one line with `lead` before it, px; 0 where there is nothing to tell. */
export function keyWidth(verdicts: readonly ChangeVerdict[], lead: string, frame: Frame): number {
  const badges = verdicts.map((verdict) => badgeWidth(verdict, frame) + space);
  return badges.length === 0 ? 0 : leadWidth(lead) + badges.reduce((sum, width) => sum + width, -space);
}

/** What the signs of the badges mean. `y` is the middle of the line. */
export function drawKey(
  verdicts: readonly ChangeVerdict[],
  lead: string,
  left: number,
  y: number,
  pen: Pen,
  frame: Frame,
): void {
  if (verdicts.length === 0) return;
  let x = left;
  // Where the line is too long for a phone, the badges alone are clear enough.
  if (keyWidth(verdicts, lead, frame) <= frame.width) {
    pen.text(lead, x, y + 4, { size: 11 });
    x += leadWidth(lead);
  }
  for (const verdict of verdicts) {
    pen.put(changeBadge(verdict, x, y, frame));
    x += badgeWidth(verdict, frame) + space;
  }
}

function leadWidth(lead: string): number {
  return lead === "" ? 0 : textWidth(lead, 11) + 8;
}
