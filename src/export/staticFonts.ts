/** A font of one weight, for renderers that know neither variable fonts nor woff2. Made by scripts/pdfFonts.mjs. */
export interface StaticFont {
  /** Name of the file in public/fonts/. */
  readonly file: string;
  readonly weight: 400 | 600 | 700;
}

export const staticFonts: readonly StaticFont[] = [
  { file: "inter-400.ttf", weight: 400 },
  { file: "inter-600.ttf", weight: 600 },
  { file: "inter-700.ttf", weight: 700 },
];

/** The weight that stands for another: the nearest, and of two as near the lighter (650 is drawn as 600). */
export function staticWeight(weight: number): StaticFont["weight"] {
  const nearest = staticFonts.reduce((best, font) =>
    Math.abs(font.weight - weight) < Math.abs(best.weight - weight) ? font : best,
  );
  return nearest.weight;
}
