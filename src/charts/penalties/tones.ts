import { interpolateRgb } from "d3";
import type { PenaltiesView } from "../../views/penalties.ts";
import type { Frame } from "../frame.ts";
import { countryColour, themes } from "../theme.ts";

/** The colours of a bar's pieces, made from that of the country. */
export interface Tones {
  readonly base: string;
  readonly punished: string;
  readonly first: string;
  readonly revised: string;
}

/** Three tones where punished cases are shown inside, else two: as first published, and what a revision added. */
export function tonesOf(view: PenaltiesView, frame: Frame): Tones {
  const theme = themes[frame.theme];
  const base =
    view.country === null || view.dimmed ? theme.neutralPale : countryColour(view.country, frame.theme);
  const mix = interpolateRgb(theme.ground, base);
  const inside = view.bars.some((bar) => bar.punished.length > 0);
  return { base, punished: base, first: inside ? mix(0.5) : base, revised: mix(inside ? 0.28 : 0.4) };
}
