import { interpolateLab } from "d3";
import type { MapCountry, MapView } from "../../views/map.ts";
import { rampColour } from "../heatmap/colour.ts";
import type { Frame } from "../frame.ts";
import { themes } from "../theme.ts";

/** The palest class starts this far up the ramp, so that it stays apart from the ground and from countries outside. */
const palest = 0.14;

/** The colour of a class, counted from 0, of so many; the middle of the ramp where there is one. */
export function classColour(step: number, classes: number, frame: Frame): string {
  const share = classes <= 1 ? 0.5 : step / (classes - 1);
  return rampColour(palest + (1 - palest) * share, [0, 1], frame);
}

/** The same for a country out of focus: grey, so that it is not taken for another class. */
export function dimmedColour(step: number, classes: number, frame: Frame): string {
  const { context, faint } = themes[frame.theme];
  const share = classes <= 1 ? 0.5 : step / (classes - 1);
  return interpolateLab(context, faint)(share * 0.7);
}

/** The colour of a country in the i-th year; null without a value: no colour ever stands for missing. */
export function fillOf(country: MapCountry, i: number, { limits }: MapView, frame: Frame): string | null {
  const step = country.cells[i]?.step ?? null;
  if (step === null) return null;
  return (country.inFocus ? classColour : dimmedColour)(step, limits.length - 1, frame);
}
