import type { FigureChoice } from "../choices/choices.ts";
import type { Means } from "../export/picture/picture.ts";
import { publicBaseOf } from "../export/publicBase.ts";
import type { Messages } from "../text/messages.ts";
import { loadBorders } from "./borders.ts";
import { embeddedFonts } from "./fonts.ts";

/** What the page makes a picture of this figure with. Borders that cannot be fetched are told in the picture itself. */
export async function meansFor({ kind, form }: FigureChoice, text: Messages): Promise<Means> {
  const borders = kind === "map" && form !== "tiles" ? await loadBorders().catch(() => undefined) : undefined;
  return { document, text, base: publicBase(), fontFaces: embeddedFonts, ...(borders && { borders }) };
}

/** The address of the page without its query; null where it runs on one's own machine, which no reader could open. */
export function publicBase(): string | null {
  return publicBaseOf(location);
}
