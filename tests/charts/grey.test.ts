import { expect, test } from "vitest";
import { defaultChoices, type FigureChoice } from "../../src/choices/choices.ts";
import { countryByCode } from "../../src/country/country.ts";
import { figure } from "../../src/charts/figure.ts";
import type { ThemeName } from "../../src/charts/frame.ts";
import { indexColour, indexDash } from "../../src/charts/indexInk.ts";
import { countryColour, countryDash, greyAt, themes } from "../../src/charts/theme.ts";
import { readBorders } from "../../src/node/borders.ts";
import { readLibrary } from "../../src/node/library.ts";
import { en } from "../../src/text/en.ts";
import { newDocument } from "../../src/node/means.ts";
import { pieces, type Piece } from "../gallery/pictures.ts";

const borders = readBorders();
const document = newDocument();
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

/** The words of a drawing with the places that they are set at, px of the figure. */
function wordsIn(svg: SVGSVGElement) {
  return [...svg.querySelectorAll("text")].map((element) => {
    let [x, y] = [Number(element.getAttribute("x") ?? 0), 0];
    for (let at: Element | null = element; at !== null && at !== svg; at = at.parentElement) {
      const [, dx, dy] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(at.getAttribute("transform") ?? "") ?? [];
      x += Number(dx ?? 0) + (at.tagName.toLowerCase() === "svg" ? Number(at.getAttribute("x") ?? 0) : 0);
      y += Number(dy ?? 0) + (at.tagName.toLowerCase() === "svg" ? Number(at.getAttribute("y") ?? 0) : 0);
    }
    return { words: element.textContent ?? "", x, y };
  });
}

const bundled = await readLibrary("data");

/** A figure of the bundled data with the six first countries. */
function drawnOf(own: Omit<FigureChoice, "id">, theme: ThemeName) {
  const choices = { ...defaultChoices, figures: [{ id: "drawn", ...own }] };
  return figure(bundled, choices, "drawn", { document, width: 840, theme, text: en, borders });
}

/** How many marks a footer says have no code. */
function withoutCode(footer: readonly string[]): number {
  const said = /(\d+) (?:such )?marks? ha(?:s|ve) no room/.exec(footer.join(" "));
  return Number(said?.[1] ?? 0);
}

test.each(greyThemes)("timeline in %s: the code of its country stands beside each mark", (theme) => {
  const { svg, targets, footer } = drawnOf({ kind: "timeline" }, theme);
  const words = wordsIn(svg);
  const events = targets.filter(({ value, members }) => value?.kind === "event" || members !== undefined);
  const ofOne = events.flatMap(({ x, y, country, members = [] }) => {
    const codes = new Set(members.length === 0 ? [country] : members.map((member) => member.country));
    const [code] = codes;
    return codes.size === 1 && code !== undefined && x < 840 - 136 ? [{ x, y, code }] : [];
  });
  expect(ofOne.length).toBeGreaterThan(30);
  const bare = ofOne.filter(
    ({ x, y, code }) => !words.some((word) => word.words === code && Math.hypot(word.x - x, word.y - y) < 24),
  );
  expect(bare.length).toBeLessThanOrEqual(withoutCode(footer));
  const codes = words.filter((word) => /^[A-Z]{3}$/.test(word.words));
  expect(codes.length + withoutCode(footer)).toBe(ofOne.length);
  expect(withoutCode(footer)).toBeLessThan(ofOne.length / 10);
  const legend = words.map((word) => word.words);
  for (const code of defaultChoices.countries)
    expect(legend).toContain(en.timeline.countryWithCode(code, countryByCode(code).name));
});

test.each(greyThemes)("ranks in %s: a code beside each mark of a rank that no line leads to", (theme) => {
  const { svg, targets, footer } = drawnOf({ kind: "ranks" }, theme);
  const words = wordsIn(svg);
  // The editions of 2012 and 2013 each stand between two changes of method.
  const alone = targets.filter(
    ({ country = "", year, line }) =>
      defaultChoices.countries.includes(country) && year === 2012 && line?.startsWith("score") !== true,
  );
  expect(alone.length).toBeGreaterThan(3);
  const bare = alone.filter(
    ({ x, y, country }) =>
      !words.some((word) => word.words === country && Math.hypot(word.x - x, word.y - y) < 24),
  );

  expect(bare.length).toBeLessThanOrEqual(withoutCode(footer));
  expect(bare.length).toBeLessThan(alone.length);
});

test.each(greyThemes)("cases in %s: where a case has steps of two countries, each names its own", (theme) => {
  const { svg } = drawnOf({ kind: "cases" }, theme);
  const words = wordsIn(svg).map((word) => word.words);
  expect(words.some((said) => said.endsWith("(UZB)"))).toBe(true);
  expect(words.some((said) => said.endsWith("(KAZ)"))).toBe(true);
});

test.each(greyThemes)("distribution in %s: the rows of regions have the codes of the chosen", (theme) => {
  const words = wordsIn(drawnOf({ kind: "distribution", index: "ras3_nxx" }, theme).svg);
  const codes = words.map((word) => word.words).filter((said) => /^[A-Z]{3}$/.test(said));
  expect(codes.toSorted()).toEqual(defaultChoices.countries.toSorted());
});

test.each(["timeline", "ranks", "cases", "distribution"] as const)(
  "%s in colour carries no codes",
  (kind) => {
    const words = wordsIn(drawnOf({ kind }, "light").svg).map((word) => word.words);
    const codes = defaultChoices.countries;
    expect(words.filter((said) => codes.some((code) => said === code || said.endsWith(`(${code})`)))).toEqual(
      [],
    );
  },
);

test.each(greyThemes)("%s: shade and dash together tell six indices apart, in no theme else", (theme) => {
  const looks = [0, 1, 2, 3, 4, 5].map((place) => `${indexColour(place, theme)} ${indexDash(place, theme)}`);
  expect(new Set(looks).size).toBe(6);
  expect(indexDash(1, "light")).toBe(null);
});

test.each(["trend", "slope", "ranks", "places", "change", "scatter"] as const)(
  "%s in grey: no two countries' lines have shade and dash in common",
  (kind) => {
    const { svg } = drawnOf(
      kind === "scatter" ? { kind, indices: ["ras3_nxx", "ras3_mxx"] } : { kind },
      "greyLight",
    );
    const codes = defaultChoices.countries;
    const painted = [...svg.querySelectorAll("[stroke], [stroke-dasharray]")].map(
      (element) => `${inherited(element, "stroke")} ${inherited(element, "stroke-dasharray")}`,
    );
    const wanted = codes.map(
      (code) => `${countryColour(code, "greyLight")} ${countryDash(code, codes, "greyLight")}`,
    );
    expect(new Set(wanted).size).toBe(codes.length);
    // Azerbaijan and Kyrgyzstan are not in every edition, so that some kinds join none of their marks.
    expect(wanted.filter((look) => painted.includes(look)).length).toBeGreaterThanOrEqual(4);
    expect(wanted.some((look) => !look.endsWith("null") && painted.includes(look))).toBe(true);
  },
);

/** An attribute as it holds for an element: its own, else that of what it stands in. */
function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}
