import type { Page } from "./page.ts";
import type { Segment } from "./path.ts";
import type { Colour, Style } from "./style.ts";
import type { Transform } from "./transform.ts";

/** A number as a content stream takes it: no exponent, at most four digits after the point. */
export function digits(value: number): string {
  return String(Math.round(value * 1e4) / 1e4 || 0);
}

export function transformOperator(transform: Transform): string {
  return `${transform.map(digits).join(" ")} cm`;
}

export function pathOperators(segments: readonly Segment[]): string {
  const letters = { M: "m", L: "l", C: "c", Z: "h" } as const;
  return segments
    .map(([letter, ...numbers]) => [...numbers.map(digits), letters[letter]].join(" "))
    .join("\n");
}

/** Sets what the style fills and strokes with. */
export function setPaint(page: Page, style: Style): void {
  const { fill, stroke, opacity } = style;
  page.opacity(
    opacity * style.fillOpacity * (fill?.[3] ?? 1),
    opacity * style.strokeOpacity * (stroke?.[3] ?? 1),
  );
  const colour = (parts: Colour) =>
    parts
      .slice(0, 3)
      .map((part) => digits(part / 255))
      .join(" ");
  if (fill !== null) page.write(`${colour(fill)} rg`);
  if (stroke === null) return;
  const cap = { butt: 0, round: 1, square: 2 }[style.cap];
  const join = { miter: 0, round: 1, bevel: 2 }[style.join];
  const miter = digits(Math.max(1, style.miterLimit));
  // A list of an odd number of dashes is gone through twice, as SVG has it; PDF does so by itself.
  const dashes = style.dashes.map(digits).join(" ");
  page.write(
    `${colour(stroke)} RG ${digits(style.strokeWidth)} w ${cap} J ${join} j ${miter} M [${dashes}] 0 d`,
  );
}

/** Fills and strokes an outline as the style says. */
export function paint(page: Page, segments: readonly Segment[], style: Style): void {
  const filled = style.fill !== null && style.fillOpacity > 0;
  const stroked = style.stroke !== null && style.strokeWidth > 0 && style.strokeOpacity > 0;
  if (segments.length === 0 || style.opacity === 0 || (!filled && !stroked)) return;
  setPaint(page, style);
  const outline = pathOperators(segments);
  // One operator for both would let a see-through stroke show no fill below it (ISO 32000-1, 11.7.4.4).
  const operators = [...(filled ? ["f"] : []), ...(stroked ? ["S"] : [])];
  if (style.strokeFirst) operators.reverse();
  for (const operator of operators) page.write(`${outline}\n${operator}`);
}
