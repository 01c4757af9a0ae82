import { figure } from "../../charts/figure.ts";
import type { Figure } from "../../charts/figureOf.ts";
import type { Borders } from "../../charts/borders.ts";
import type { Frame, ThemeName } from "../../charts/frame.ts";
import type { Choices } from "../../choices/choices.ts";
import type { Library } from "../../dataset/library.ts";
import type { Messages } from "../../text/messages.ts";
import { svgText } from "../svg.ts";
import { rowsHash } from "./rowsHash.ts";
import { stateOf, stateText } from "./state.ts";
import { inPx, labelSize, leastLabelSize, type PictureSettings } from "./settings.ts";

/** What a picture is made with besides data and choices. The page and the command line give the same, and get the same bytes. */
export interface Means {
  readonly document: Document;
  readonly text: Messages;
  /** The address of the app that the picture names, "https://…/"; null where there is none that others could open. */
  readonly base: string | null;
  /** `@font-face` rules for a text (`fontFaces`). */
  readonly fontFaces: (words: string) => Promise<string>;
  readonly borders?: Borders;
}

/** What had to be done for everything to fit, in the order in which it is done. */
export type Fitting =
  | { readonly done: "short-sources" }
  /** The labels' size that was taken instead, in the settings' own measure (pt or px). */
  | { readonly done: "smaller-text"; readonly textSize: number }
  /** The height that the picture has instead, in the settings' unit. */
  | { readonly done: "taller"; readonly height: number };

/** One figure as one picture. PNG, PDF and print are made from its SVG, so that no part of it can be lost. */
export interface Picture {
  /** The whole file, fonts and state inside. */
  readonly svg: string;
  /** Size on screen or on paper, px (1/96 in). */
  readonly width: number;
  readonly height: number;
  readonly settings: PictureSettings;
  readonly fitted: readonly Fitting[];
  readonly title: string;
  /** The alternative text. */
  readonly alt: string;
  /** BCP 47 tag of the language that it is written in. */
  readonly language: string;
  /** The state that opens it again, as it stands in the file. */
  readonly state: string;
  readonly figure: Figure;
}

/** Labels of axes and marks are this high in the drawing's own px; a picture is the drawing times a scale. */
const drawnLabel = 12;

/** The figure `id` of the choices as a picture. Throws for an id that the choices do not hold. */
export async function pictureOf(
  library: Library,
  choices: Choices,
  id: string,
  settings: PictureSettings,
  means: Means,
): Promise<Picture> {
  const { drawn, width, height, fitted } = fit(library, choices, id, settings, means);
  const language = means.text.language;
  drawn.svg.setAttribute("role", "img");
  drawn.svg.setAttribute("xml:lang", language);
  const state = stateText(stateOf(choices, drawn, id, rowsHash(library, choices, id, drawn.rows)));
  const svg = svgText(drawn.svg, {
    fontFaces: await means.fontFaces(drawn.svg.textContent ?? ""),
    state,
    size: [lengthText(width, settings), lengthText(height, settings)],
  });
  return {
    svg,
    width,
    height,
    settings,
    fitted,
    title: drawn.title,
    alt: drawn.description,
    language,
    state,
    figure: drawn,
  };
}

/** Drawn so that everything has its place, and what was done for it. */
interface Fit {
  readonly drawn: Figure;
  readonly width: number;
  readonly height: number;
  readonly fitted: readonly Fitting[];
}

/**
 * Into a given height a figure is fitted in this order: the plot takes less height, down to what it needs; sources go by their
 * short names; the labels become smaller, down to the least that reads; at last the picture becomes taller. Nothing is cut.
 */
function fit(library: Library, choices: Choices, id: string, settings: PictureSettings, means: Means): Fit {
  const wanted = labelSize(settings);
  const attempt = (size: number, footer: PictureSettings["footer"]) =>
    drawnAt(size / drawnLabel, { ...settings, footer }, library, choices, id, means);
  const first = attempt(wanted, settings.footer);
  if (first.fits) return { ...first, fitted: [] };
  const footer = settings.footer === "full" ? "short" : settings.footer;
  const short: readonly Fitting[] = footer === settings.footer ? [] : [{ done: "short-sources" }];
  const sizes = sizesDown(wanted, Math.min(wanted, leastLabelSize(settings)));
  const { place, tried } = firstFitting(sizes, (size) => attempt(size, footer));
  const smaller: readonly Fitting[] =
    place === 0
      ? []
      : [{ done: "smaller-text", textSize: rounded(sizes[place]! * (settings.unit === "px" ? 1 : 0.75)) }];
  const taller: readonly Fitting[] = tried.fits
    ? []
    : [{ done: "taller", height: rounded(tried.height / inPx(1, settings.unit)) }];
  return { ...tried, fitted: [...short, ...smaller, ...taller] };
}

/** Sizes of the labels from the one wanted down to the least, each 7 % smaller than the one before. */
function sizesDown(wanted: number, least: number): readonly number[] {
  const sizes = [wanted];
  while (sizes.at(-1)! > least) sizes.push(Math.max(least, sizes.at(-1)! * 0.93));
  return sizes;
}

/** The first size at which all fits, found by halves: with smaller labels there is more room. The last where it never does. */
function firstFitting<T extends { readonly fits: boolean }>(
  sizes: readonly number[],
  attempt: (size: number) => T,
): { readonly place: number; readonly tried: T } {
  let [low, high] = [0, sizes.length - 1];
  let found: { readonly place: number; readonly tried: T } | null = null;
  for (let place = 0; low <= high; place = (low + high) >> 1) {
    const tried = attempt(sizes[place]!);
    if (tried.fits) {
      found = { place, tried };
      high = place - 1;
    } else {
      low = place + 1;
    }
  }
  return found ?? { place: sizes.length - 1, tried: attempt(sizes.at(-1)!) };
}

/** The figure at one scale, with the size that the picture then has. */
function drawnAt(
  scale: number,
  settings: PictureSettings,
  library: Library,
  choices: Choices,
  id: string,
  means: Means,
) {
  const { unit, margin } = settings;
  const width = inPx(settings.width, unit);
  const wanted = settings.height === null ? null : inPx(settings.height, unit);
  const edge = inPx(margin, unit) / scale;
  const across = Math.floor(width / scale - 2 * edge);
  const down = wanted === null ? null : Math.floor(wanted / scale - 2 * edge);
  const theme: ThemeName = settings.grey
    ? settings.theme === "light"
      ? "greyLight"
      : "greyDark"
    : settings.theme;
  const frame: Frame = {
    document: means.document,
    width: across,
    theme,
    text: means.text,
    padding: rounded((width / scale - across) / 2),
    footer: settings.footer,
    colophon: { base: means.base, hashOf: (rows) => rowsHash(library, choices, id, rows) },
    transparent: settings.transparent,
    untitled: !settings.title,
    ...(down !== null && { height: down }),
    ...(means.borders && { borders: means.borders }),
  };
  const drawn = figure(library, choices, id, frame);
  const fits = down === null || drawn.needed <= down;
  const height = wanted !== null && fits ? wanted : (drawn.height + 2 * (frame.padding ?? 0)) * scale;
  return { drawn, fits, width, height };
}

function lengthText(px: number, { unit }: PictureSettings): string {
  return `${rounded(px / inPx(1, unit))}${unit}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
