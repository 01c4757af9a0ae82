import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import type { ThemeName } from "../../src/charts/frame.ts";
import { countryColour, countryDash, greyAt, themes } from "../../src/charts/theme.ts";
import { readBorders } from "../../src/node/borders.ts";
import { en } from "../../src/text/en.ts";
import { pieces, type Piece } from "../gallery/pictures.ts";

const borders = readBorders();
const { document } = new JSDOM("").window;
const greyThemes = ["greyLight", "greyDark"] as const;

/** Every colour that a drawing paints with, as the attributes write it. */
function coloursOf({ library, choices, id, width = 640 }: Piece, theme: ThemeName): readonly string[] {
  const { svg } = figure(library, choices, id ?? choices.figures[0]!.id, {
    document,
    width,
    theme,
    text: en,
    borders,
  });
  const painted = [svg, ...svg.querySelectorAll("*")].flatMap((element) =>
    ["fill", "stroke", "color", "stop-color"].flatMap((name) => element.getAttribute(name) ?? []),
  );
  return [...new Set(painted)].filter((colour) => !["none", "currentColor", "inherit"].includes(colour));
}

/** Red, green and blue of `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb(…)`; null for anything else, which the test then shows. */
function channelsOf(colour: string): readonly number[] | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/i.exec(colour);
  if (hex !== null) return hex.slice(1, 4).map((part) => Number.parseInt(part, 16));
  const numbers = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  return numbers === null ? null : numbers.slice(1, 4).map(Number);
}

/** A grey, or black and white by name. One step of rounding is allowed where two greys were mixed. */
function isGreyColour(colour: string): boolean {
  if (["white", "black", "#fff", "#000"].includes(colour)) return true;
  const channels = channelsOf(colour);
  return channels !== null && Math.max(...channels) - Math.min(...channels) <= 1;
}

test.each([...new Set(pieces.map(({ kind }) => kind))])("%s paints nothing but greys", (kind) => {
  for (const [i, piece] of pieces.filter((candidate) => candidate.kind === kind).entries()) {
    for (const theme of i === 0 ? greyThemes : (["greyLight"] as const)) {
      const wrong = coloursOf(piece, theme).filter((colour) => !isGreyColour(colour));
      expect([piece.file, theme, wrong]).toEqual([piece.file, theme, []]);
    }
  }
});

test("the same drawings have colours elsewhere, so that the test above can fail", () => {
  const trend = pieces.find(({ kind }) => kind === "trend")!;
  expect(coloursOf(trend, "light").some((colour) => !isGreyColour(colour))).toBe(true);
});

test.each(greyThemes)("%s: shade and dash together tell the twelve best known countries apart", (theme) => {
  const codes = ["KAZ", "UZB", "TJK", "TKM", "AZE", "KGZ", "RUS", "UKR", "ARM", "GEO", "BLR", "MDA"];
  const looks = codes.map((code) => `${countryColour(code, theme)} ${countryDash(code, codes, theme)}`);
  expect(new Set(looks).size).toBe(12);
});

test.each(greyThemes)("%s: each of the three shades reads at 4.5:1, and they stay apart", (theme) => {
  const shades = [0, 1, 2].map((place) => greyAt(place, theme));
  const light = shades.map(luminance);
  const ground = luminance(themes[theme].ground);
  for (const value of light) expect(contrast(value, ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(light[0]!, light[1]!)).toBeGreaterThan(1.8);
  expect(contrast(light[1]!, light[2]!)).toBeGreaterThan(1.8);
});

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(grey: string): number {
  const part = Number.parseInt(grey.slice(1, 3), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
