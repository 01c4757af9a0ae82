import type { CountryCode } from "../country/country.ts";
import type { ThemeName } from "./frame.ts";
import { keptWith } from "./kept.ts";

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

const inColour = {
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
} as const satisfies Readonly<Record<string, Theme>>;

export const themes: Readonly<Record<ThemeName, Theme>> = {
  ...inColour,
  greyLight: inGrey(inColour.light),
  greyDark: inGrey(inColour.dark),
};

/** Whether the ground is a light one. */
export function isLight(theme: ThemeName): boolean {
  return theme === "light" || theme === "greyLight";
}

/** Whether nothing may be told by colour. */
export function isGrey(theme: ThemeName): boolean {
  return theme === "greyLight" || theme === "greyDark";
}

function inGrey({ ramp: [low, high], ...theme }: Theme): Theme {
  const greys = Object.entries(theme).map(([part, colour]) => [part, greyOf(colour)]);
  return { ...(Object.fromEntries(greys) as typeof theme), ramp: [greyOf(low), greyOf(high)] };
}

/** The grey of the same luminance as a colour, `#rrggbb`, in the measure of WCAG 2. */
export function greyOf(colour: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const part = luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * luminance ** (1 / 2.4) - 0.055;
  const hex = Math.round(part * 255)
    .toString(16)
    .padStart(2, "0");
  return `#${hex}${hex}${hex}`;
}

/**
 * Twelve hues, each with its twin for the dark ground, chosen by search so that they read at 4.5:1 and stay apart with
 * full colour vision, protanopia and deuteranopia (the first six best); tests/charts/theme.test.ts measures it. A
 * country keeps its hue in every figure, whatever else is chosen.
 */
const hues: readonly (readonly [light: string, dark: string])[] = [
  ["#bd482d", "#fb8751"],
  ["#2e3be1", "#9c99e1"],
  ["#2b7372", "#1cd0cc"],
  ["#6646c7", "#d176f8"],
  ["#a75e01", "#c9a50b"],
  ["#c2125e", "#f988af"],
  ["#396a9b", "#77b3dd"],
  ["#477629", "#86d643"],
  ["#962938", "#ef8692"],
  ["#7a48b1", "#bdaff6"],
  ["#5d4331", "#cdc4ba"],
  ["#8f1684", "#da8cfa"],
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

/** Three greys that read at 4.5:1 on their ground and stay apart in print. */
const greys: readonly (readonly [light: string, dark: string])[] = [
  ["#111111", "#f5f5f5"],
  ["#4a4a4a", "#b4b4b4"],
  ["#757575", "#828282"],
];

/** The grey at a place in a list, for what has a colour of its own elsewhere. */
export function greyAt(place: number, theme: ThemeName): string {
  const [light, dark] = greys[place % greys.length] ?? greys[0]!;
  return isLight(theme) ? light : dark;
}

/** The colour of a country: fixed for the best known twelve, else from the letters of its code. In grey, one of three shades. */
export function countryColour(code: CountryCode, theme: ThemeName): string {
  const place = placeOf(code);
  if (isGrey(theme)) return greyAt(place, theme);
  const [light, dark] = hues[place] ?? hues[0]!;
  return isLight(theme) ? light : dark;
}

const dashes: readonly (string | null)[] = [null, "6 3", "2 2", "9 3 2 3", "12 5", "1 4"];

/**
 * The dash of a country's line: solid, unless an earlier one of the chosen countries has the same colour. In grey, where
 * three shades must do for all, a country's dash is its own as well, so that shade and dash together tell twelve apart.
 */
export function countryDash(
  code: CountryCode,
  chosen: readonly CountryCode[],
  theme: ThemeName,
): string | null {
  const made = dashesAmong(chosen);
  const dashed = made.get(theme) ?? dashedIn(theme, chosen);
  made.set(theme, dashed);
  return dashes[dashed.get(code) ?? Math.min(ownDash(code, theme), mostDash(theme))] ?? null;
}

const dashesAmong = keptWith<readonly CountryCode[], Map<ThemeName, ReadonlyMap<CountryCode, number>>>(
  () => new Map(),
);

/** The dash of each of the chosen countries. */
function dashedIn(theme: ThemeName, chosen: readonly CountryCode[]): ReadonlyMap<CountryCode, number> {
  const dashed = new Map<CountryCode, number>();
  const alike = new Map<string, number>();
  for (const code of chosen) {
    const look = `${countryColour(code, theme)} ${ownDash(code, theme)}`;
    const same = alike.get(look) ?? 0;
    alike.set(look, same + 1);
    if (!dashed.has(code)) dashed.set(code, Math.min(ownDash(code, theme) + same, mostDash(theme)));
  }
  return dashed;
}

function mostDash(theme: ThemeName): number {
  return isGrey(theme) ? dashes.length - 1 : 2;
}

function ownDash(code: CountryCode, theme: ThemeName): number {
  return isGrey(theme) ? Math.floor(placeOf(code) / greys.length) : 0;
}

/** The place of a country among the hues. */
function placeOf(code: CountryCode): number {
  const letters = [...code].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  return fixedHue[code] ?? letters % hues.length;
}
