import type { PictureFormat } from "../../browser/pictureFiles.ts";
import type { Picture } from "../../export/picture/picture.ts";
import { inPx, type PictureSettings } from "../../export/picture/settings.ts";
import type { Messages } from "../../text/messages.ts";
import { smallestText } from "./smallestText.ts";

/** "85 × 92 mm, 2,008 × 2,173 pixels at 600 dpi; smallest text 6.2 pt". Pixels only where the format has them. */
export function sizeTold(picture: Picture, format: PictureFormat, text: Messages): string {
  const { width, height, settings, figure } = picture;
  const { unit, dpi } = settings;
  const words = text.studio.told;
  const decimals = { px: 0, mm: 1, in: 2 }[unit];
  const length = (px: number) => trimmed(text.number(px / inPx(1, unit), decimals));
  const whole = unit === "px" && dpi === 96;
  const parts = format === "png" && whole ? [] : [words.size(length(width), length(height), unit)];
  if (format === "png") {
    const [across, down] = pixelsOf(picture);
    parts.push(words.pixels(text.number(across), text.number(down), unit === "px" ? null : dpi));
  }
  const smallest = smallestText(figure.svg);
  if (smallest === null) return `${parts.join(", ")}.`;
  const px = (smallest * width) / drawnWidth(figure.svg);
  const size =
    unit === "px" ? `${trimmed(text.number(px, 1))} px` : `${trimmed(text.number(px * 0.75, 1))} pt`;
  return `${parts.join(", ")}; ${words.smallest(size)}.`;
}

/** The settings in one line: "Slide, 1,920 × 1,080 px, light". A height that follows from the content is not told. */
export function settingsTold(settings: PictureSettings, text: Messages): string {
  const { preset, width, height, unit, theme, transparent, grey } = settings;
  const { told, presets, themes, transparent: noGround, grey: inGrey } = text.studio;
  const length = (value: number) => trimmed(text.number(value, 2));
  return [
    ...(preset === "custom" ? [] : [presets[preset]]),
    height === null ? told.across(length(width), unit) : told.size(length(width), length(height), unit),
    themes[theme].toLowerCase(),
    ...(transparent ? [noGround.toLowerCase()] : []),
    ...(grey ? [inGrey.toLowerCase()] : []),
  ].join(", ");
}

/** Pixels of the picture as a PNG, across and down. */
export function pixelsOf({
  width,
  height,
  settings,
}: Pick<Picture, "width" | "height" | "settings">): readonly [number, number] {
  const scale = settings.dpi / 96;
  return [Math.round(width * scale), Math.round(height * scale)];
}

/** What was done so that everything fits, a sentence each. */
export function fittingTold({ fitted, settings }: Picture, text: Messages): readonly string[] {
  const words = text.studio.fitted;
  return fitted.map((fitting) => {
    if (fitting.done === "short-sources") return words.shortSources;
    if (fitting.done === "smaller-text")
      return words.smallerText(
        `${trimmed(text.number(fitting.textSize, 1))} ${settings.unit === "px" ? "px" : "pt"}`,
      );
    return words.taller(
      `${trimmed(text.number(fitting.height, settings.unit === "px" ? 0 : 1))} ${settings.unit}`,
    );
  });
}

function drawnWidth(svg: SVGSVGElement): number {
  const [, , width] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  return width === undefined || !(width > 0) ? Number(svg.getAttribute("width")) : width;
}

function trimmed(written: string): string {
  return written.includes(".") ? written.replace(/\.?0+$/, "") : written;
}
