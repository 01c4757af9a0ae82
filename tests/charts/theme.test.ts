import { expect, test } from "vitest";
import { countryColour, countryDash, themes } from "../../src/charts/theme.ts";
import { groups } from "../../src/country/groups.ts";

const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Colour vision as a matrix in linear light; severe deficiencies: Machado, Oliveira and Fernandes (2009). */
const deficiencies = {
  "full colour vision": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
} as const;

/** CIE Lab (D65) of a colour as somebody with this colour vision sees it. */
function lab(hex: string, matrix: readonly number[]): number[] {
  const rgb = channels(hex).map(linear);
  const row = (m: readonly number[], i: number) =>
    m.slice(3 * i, 3 * i + 3).reduce((sum, k, j) => sum + k * rgb[j]!, 0);
  const seen = [0, 1, 2].map((i) => Math.max(0, Math.min(1, row(matrix, i))));
  const [r = 0, g = 0, b = 0] = seen;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const distance = (a: number[], b: number[]) => Math.hypot(...a.map((value, i) => value - b[i]!));

const first = ["KAZ", "UZB", "TJK", "TKM", "AZE", "KGZ"];

for (const name of ["light", "dark"] as const) {
  const theme = themes[name];

  test(`${name}: every text colour and every country's colour reads at 4.5:1 on the ground`, () => {
    const texts = [
      theme.ink,
      theme.muted,
      theme.faint,
      ...groups.eurasia29.map((code) => countryColour(code, name)),
    ];
    for (const colour of texts)
      expect([colour, contrast(colour, theme.ground) >= 4.5]).toEqual([colour, true]);
  });

  for (const [deficiency, matrix] of Object.entries(deficiencies)) {
    test(`${name}: the colours are told apart with ${deficiency}, those of the first six countries best`, () => {
      const nearest = (codes: readonly string[]) => {
        const seen = codes.map((code) => lab(countryColour(code, name), matrix));
        return Math.min(...seen.flatMap((a, i) => seen.slice(i + 1).map((b) => distance(a, b))));
      };
      expect(nearest(first)).toBeGreaterThan(10);
      expect(nearest([...first, "RUS", "UKR", "ARM", "GEO", "BLR", "MDA"])).toBeGreaterThan(6);
    });
  }
}

test("two chosen countries of one colour differ in the dash of their lines", () => {
  const all = groups.eurasia29;
  const looks = all
    .slice(0, 24)
    .map((code) => `${countryColour(code, "light")} ${countryDash(code, all, "light")}`);
  const byColour = new Map<string, number>();
  for (const code of all)
    byColour.set(countryColour(code, "light"), (byColour.get(countryColour(code, "light")) ?? 0) + 1);
  expect(Math.max(...byColour.values())).toBeLessThanOrEqual(4);
  expect(new Set(looks).size).toBeGreaterThan(new Set(looks.map((look) => look.split(" ")[0])).size);
});
