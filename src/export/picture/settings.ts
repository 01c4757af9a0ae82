/** Lengths that a picture may be measured in: pixels on screens, the others on paper. */
export const units = ["px", "mm", "in"] as const;
export type Unit = (typeof units)[number];

export const presetNames = [
  "page",
  "slide",
  "column",
  "columns",
  "a4",
  "a4-landscape",
  "square",
  "story",
  "plain",
] as const;
export type PresetName = (typeof presetNames)[number];

/** How a figure leaves the page. Nothing of it changes what is shown of the data. */
export interface PictureSettings {
  readonly preset: PresetName | "custom";
  /** Width and height of the whole picture, in `unit`; without a height the picture is as high as its content. */
  readonly width: number;
  readonly height: number | null;
  readonly unit: Unit;
  /** Dots of a PNG to an inch; a px is the 96th part of one, so that 192 are two pixels to a px. */
  readonly dpi: number;
  /** Size of the labels of axes and marks: pt on paper, px on screens. Every other text keeps its ratio to it. */
  readonly textSize: number;
  /** Empty space on each side, in `unit`. */
  readonly margin: number;
  readonly theme: "light" | "dark";
  readonly transparent: boolean;
  /** Told apart by shade, dash and symbol alone, for print without colour. */
  readonly grey: boolean;
  readonly title: boolean;
  readonly footer: "full" | "short" | "none";
}

const onPaper = { unit: "mm", dpi: 300, margin: 0 } as const;
const onScreen = { unit: "px", dpi: 96, margin: 0 } as const;
const usual = { theme: "light", transparent: false, grey: false, title: true, footer: "full" } as const;

/**
 * Settings that one name stands for. Paper: the columns of most journals (85 and 180 mm) and A4 (ISO 216); screens: the
 * sizes in pixels that slides and the square and upright posts of social media take.
 */
export const presets: Readonly<Record<PresetName, PictureSettings>> = {
  page: {
    ...usual,
    ...onScreen,
    preset: "page",
    width: 840,
    height: null,
    dpi: 192,
    textSize: 12,
    margin: 20,
  },
  slide: { ...usual, ...onScreen, preset: "slide", width: 1920, height: 1080, textSize: 24, margin: 64 },
  column: { ...usual, ...onPaper, preset: "column", width: 85, height: null, dpi: 600, textSize: 7.5 },
  columns: { ...usual, ...onPaper, preset: "columns", width: 180, height: null, dpi: 600, textSize: 8 },
  a4: { ...usual, ...onPaper, preset: "a4", width: 210, height: 297, textSize: 9, margin: 15 },
  "a4-landscape": {
    ...usual,
    ...onPaper,
    preset: "a4-landscape",
    width: 297,
    height: 210,
    textSize: 9,
    margin: 15,
  },
  square: { ...usual, ...onScreen, preset: "square", width: 1080, height: 1080, textSize: 22, margin: 48 },
  story: { ...usual, ...onScreen, preset: "story", width: 1080, height: 1920, textSize: 28, margin: 56 },
  plain: {
    ...usual,
    ...onScreen,
    preset: "plain",
    width: 800,
    height: null,
    dpi: 192,
    textSize: 12,
    title: false,
    footer: "short",
  },
};

/** px to one of a unit: CSS's px is the 96th part of an inch. */
const pxIn: Readonly<Record<Unit, number>> = { px: 1, mm: 96 / 25.4, in: 96 };

/** A length in px. */
export function inPx(length: number, unit: Unit): number {
  return length * pxIn[unit];
}

/** Size of the labels in px: what stands in pt on paper, in px on screens. */
export function labelSize({ textSize, unit }: PictureSettings): number {
  return unit === "px" ? textSize : (textSize * 96) / 72;
}

/** The least size that the labels may be made to fit a height: 6 pt on paper, on screens the 90th part of the shorter side. */
export function leastLabelSize({ width, height, unit }: PictureSettings): number {
  return unit === "px" ? Math.max(9, Math.min(width, height ?? width) / 90) : 8;
}
