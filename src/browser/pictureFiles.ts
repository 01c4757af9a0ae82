import { finishedPng } from "../export/picture/png.ts";
import type { Picture } from "../export/picture/picture.ts";
import type { Messages } from "../text/messages.ts";
import { rasterise } from "./rasterise.ts";
import { textFile } from "./save.ts";

/** Formats that a picture can be saved in. */
export const pictureFormats = ["png", "svg", "pdf"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** A picture as a file of this format. PNG and PDF are made from its SVG, and hold what opens it again. */
export async function pictureFile(picture: Picture, format: PictureFormat, text: Messages): Promise<Blob> {
  if (format === "svg") return textFile(picture.svg, "image/svg+xml");
  if (format === "png") return pngFile(picture, text);
  const { pdfBytes } = await import("./pdf.ts"); // its libraries are the heaviest of the app
  return blobOf(await pdfBytes(picture), "application/pdf");
}

/** The picture in pixels, with its physical size, words and state. Throws in words for one that is too large to draw. */
export async function pngFile(picture: Picture, text: Messages): Promise<Blob> {
  const { svg, width, height, settings, state, title, alt, language } = picture;
  const raw = await rasterise(svg, width, height, settings.dpi / 96, text);
  const bytes = new Uint8Array(await raw.arrayBuffer());
  return blobOf(finishedPng(bytes, { dpi: settings.dpi, state, title, alt, language }), "image/png");
}

/** Bytes as a file of this type. */
export function blobOf(bytes: Uint8Array, type: string): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type }); // no bytes here are shared between threads
}
