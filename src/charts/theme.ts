import type { CountryCode } from "../country/country.ts";
import type { ThemeName } from "./frame.ts";

/** The colours of a drawing. Text colours keep at least 4.5:1 on the ground. */
export interface Theme {
  readonly ground: string;
  readonly ink: string;
  /** Subtitles, axis labels. */
  readonly muted: string;
  /** Footers. */
  readonly faint: string;
  readonly hairline: string;
  /** Lines of context countries. */
  readonly context: string;
  /** Bands behind the plot: incomplete editions, the year that contains an event. */
  readonly band: string;
  /** Fill of bars and marks that belong to no country. */
  readonly neutral: string;
  readonly neutralPale: string;
  /** Sequential ramp for heatmaps, from low to high. */
  readonly ramp: readonly [string, string];
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    ground: "#ffffff",
    ink: "#16181d",
    muted: "#525a66",
    faint: "#666e7a",
    hairline: "#e3e6ea",
    context: "#cfd4da",
    band: "#f1f3f5",
    neutral: "#47505c",
    neutralPale: "#b9c0c9",
    ramp: ["#f4efe6", "#8a2d06"],
  },
  dark: {
    ground: "#14161a",
    ink: "#f1f2f4",
    muted: "#b0b7c1",
    faint: "#98a0ab",
    hairline: "#2c3037",
    context: "#454b55",
    band: "#1d2026",
    neutral: "#c3c9d1",
    neutralPale: "#59616d",
    ramp: ["#2a2724", "#f6a06a"],
  },
};

/**
 * Twelve hues told apart with the common colour-vision deficiencies by lightness as well as hue, each with its twin
 * for the dark ground. A country keeps its hue in every figure, whatever else is chosen.
 */
const hues: readonly (readonly [light: string, dark: string])[] = [
  ["#b8400c", "#ff8f57"],
  ["#1d4ed8", "#86a8ff"],
  ["#0f766e", "#3fc7b8"],
  ["#7c3aed", "#b794ff"],
  ["#92650a", "#dcab3c"],
  ["#be185d", "#ff7fb0"],
  ["#0369a1", "#58c0f5"],
  ["#4d7c0f", "#a3cf4a"],
  ["#9f1239", "#ff8d9c"],
  ["#5b5bd6", "#a5a5ff"],
  ["#44403c", "#cfc8c0"],
  ["#86198f", "#ee8af4"],
];

const fixedHue: Readonly<Record<CountryCode, number>> = {
  KAZ: 0,
  UZB: 1,
  TJK: 2,
  TKM: 3,
  AZE: 4,
  KGZ: 5,
  RUS: 6,
  UKR: 7,
  ARM: 8,
  GEO: 9,
  BLR: 10,
  MDA: 11,
};

/** The colour of a country: fixed for the best known twelve, else from the letters of its code. */
export function countryColour(code: CountryCode, theme: ThemeName): string {
  const letters = [...code].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  const [light, dark] = hues[fixedHue[code] ?? letters % hues.length] ?? hues[0]!;
  return theme === "light" ? light : dark;
}

/** The dash of a country's line: solid, unless an earlier one of the chosen countries has the same colour. */
export function countryDash(code: CountryCode, chosen: readonly CountryCode[]): string | null {
  const before = chosen.slice(0, Math.max(0, chosen.indexOf(code)));
  const same = before.filter(
    (other) => countryColour(other, "light") === countryColour(code, "light"),
  ).length;
  return same === 0 ? null : same === 1 ? "6 3" : "2 2";
}
