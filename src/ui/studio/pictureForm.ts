import {
  inPx,
  presetNames,
  presets,
  type PictureSettings,
  type PresetName,
  type Unit,
} from "../../export/picture/settings.ts";

/** What a preset is told by: with others than these it is one's own size. */
const measures = ["width", "height", "unit", "textSize", "margin"] as const;

/** Resolutions that are offered: what printers ask for on paper, whole pixels to a px on screens. */
export const paperDpis: readonly number[] = [150, 300, 600];
export const screenDpis: readonly number[] = [96, 192, 288, 384];

/** Narrowest and widest picture, px: from half a column to a poster. */
const [narrowest, widest] = [227, 8_000];
/** A drawing of labels 12 px high needs this width, px. */
const leastDrawn = 280;

/** A preset's measures; colours stay as they were, and so do title and sources unless the preset is about them. */
export function withPreset(now: PictureSettings, name: PresetName): PictureSettings {
  const { theme, transparent, grey } = now;
  const words = name === "plain" || now.preset === "plain" ? {} : { title: now.title, footer: now.footer };
  return { ...presets[name], theme, transparent, grey, ...words };
}

/** Changed settings, brought within their limits and under the name of the preset whose measures they have. */
export function changed(now: PictureSettings, change: Partial<PictureSettings>): PictureSettings {
  const next = within({ ...now, ...change });
  const preset = presetNames.find((name) => isLike(next, name)) ?? "custom";
  return { ...next, preset };
}

function isLike(settings: PictureSettings, name: PresetName): boolean {
  const preset = presets[name];
  return (
    measures.every((key) => settings[key] === preset[key]) && (name !== "plain" || settings.title === false)
  );
}

/** The same lengths in another unit; the resolution becomes one that goes with it. */
export function inUnit(now: PictureSettings, unit: Unit): PictureSettings {
  const length = (value: number) => rounded(inPx(value, now.unit) / inPx(1, unit), unit);
  const [before, after] = [now.unit === "px", unit === "px"];
  const textSize = before === after ? now.textSize : now.textSize * (after ? 96 / 72 : 72 / 96);
  return changed(now, {
    unit,
    width: length(now.width),
    height: now.height === null ? null : length(now.height),
    margin: length(now.margin),
    textSize: Math.round(textSize * 10) / 10,
    ...(before !== after && { dpi: after ? 192 : 300 }),
  });
}

/** Least and most of each measure, in the settings' own units. */
export function limits({ unit, width, height, margin }: PictureSettings): {
  readonly length: readonly [number, number];
  readonly margin: readonly [number, number];
  readonly textSize: readonly [number, number];
} {
  const inOwn = (px: number) => rounded(px / inPx(1, unit), unit);
  const side = Math.min(width, height ?? width);
  const drawn = inPx(width - 2 * margin, unit);
  const label = (drawn * 12) / leastDrawn;
  return {
    length: [inOwn(narrowest), inOwn(widest)],
    margin: [0, rounded(side / 5, unit)],
    textSize: unit === "px" ? [8, Math.floor(label)] : [5, Math.floor(label * 0.75 * 10) / 10],
  };
}

function within(settings: PictureSettings): PictureSettings {
  const { length } = limits(settings);
  const width = clamped(settings.width, length);
  const height = settings.height === null ? null : clamped(settings.height, length);
  const margin = clamped(settings.margin, limits({ ...settings, width, height }).margin);
  const sized = { ...settings, width, height, margin };
  return { ...sized, textSize: clamped(settings.textSize, limits(sized).textSize) };
}

function clamped(value: number, [least, most]: readonly [number, number]): number {
  return Math.max(least, Math.min(Math.max(least, most), value));
}

/** To whole px, tenths of a mm, hundredths of an inch. */
function rounded(value: number, unit: Unit): number {
  const places = { px: 1, mm: 10, in: 100 }[unit];
  return Math.round(value * places) / places;
}
