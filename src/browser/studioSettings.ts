import * as v from "valibot";
import { presetNames, presets, units, type PictureSettings } from "../export/picture/settings.ts";
import { pictureFormats, type PictureFormat } from "./pictureFiles.ts";

/** How the last picture was saved, for the next one. */
export interface StudioSettings {
  readonly format: PictureFormat;
  readonly picture: PictureSettings;
}

/** Those of the first time. */
export const firstSettings: StudioSettings = { format: "png", picture: presets.page };

const key = "regulens-export";
const length = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(20_000));
const schema = v.object({
  format: v.picklist(pictureFormats),
  picture: v.object({
    preset: v.picklist([...presetNames, "custom"]),
    width: v.pipe(length, v.gtValue(0)),
    height: v.nullable(v.pipe(length, v.gtValue(0))),
    unit: v.picklist(units),
    dpi: v.pipe(v.number(), v.minValue(72), v.maxValue(1200)),
    textSize: v.pipe(v.number(), v.minValue(4), v.maxValue(400)),
    margin: length,
    theme: v.picklist(["light", "dark"]),
    transparent: v.boolean(),
    grey: v.boolean(),
    title: v.boolean(),
    footer: v.picklist(["full", "short", "none"]),
  }),
});

/** The settings of this reader's last picture; those of the first time where none are kept or they make no sense. */
export function rememberedSettings(): StudioSettings {
  try {
    return settingsIn(localStorage.getItem(key));
  } catch {
    return firstSettings; // storage is closed to this page
  }
}

/** What is kept as settings; those of the first time for anything else. */
export function settingsIn(kept: string | null): StudioSettings {
  if (kept === null) return firstSettings;
  try {
    const read = v.safeParse(schema, JSON.parse(kept));
    return read.success ? read.output : firstSettings;
  } catch {
    return firstSettings; // damaged
  }
}

/** Keeps the settings for the next picture, where the browser lets the page. */
export function rememberSettings(settings: StudioSettings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Not kept then: the next picture begins with the settings of the first time.
  }
}
