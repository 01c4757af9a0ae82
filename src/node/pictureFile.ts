import { mkdir, writeFile } from "node:fs/promises";
import { dirname, extname } from "node:path";
import type { Picture } from "../export/picture/picture.ts";
import type { PictureFormat } from "../export/picture/reopen.ts";
import { inPx } from "../export/picture/settings.ts";
import { cliWords } from "../text/enCli.ts";
import { pdfFonts } from "./fonts.ts";
import type { Wrong } from "./input.ts";

export const pictureFormats: readonly PictureFormat[] = ["svg", "png", "pdf"];

/** What goes to standard output instead of a file. */
export const standardOutput = "-";

/** The format that an output is to have: the one named, else the ending of its name; SVG on standard output. */
export function formatOf(out: string, named: string | null): PictureFormat | Wrong {
  const wanted = named ?? (out === standardOutput ? "svg" : extname(out).slice(1).toLowerCase());
  return (
    pictureFormats.find((format) => format === wanted) ?? {
      wrong:
        named === null ? cliWords.noFormat(out, pictureFormats) : cliWords.oneOf("--format", pictureFormats),
    }
  );
}

/** More pixels than this are no picture but a fault of the command line: 16,384 by 16,384. */
const mostPixels = 2 ** 28;

/** The picture as the bytes of a file. The makers of PNG and PDF are loaded when they are asked for. */
export async function pictureBytes(picture: Picture, format: PictureFormat): Promise<Uint8Array | Wrong> {
  if (format === "svg") return new TextEncoder().encode(picture.svg);
  if (format === "pdf") {
    const { pdfOf } = await import("../export/pdf.ts");
    return pdfOf(picture, pdfFonts());
  }
  const scale = picture.settings.dpi / inPx(1, "in");
  const pixels = picture.width * picture.height * scale * scale;
  if (pixels > mostPixels) return { wrong: cliWords.tooManyPixels(Math.round(pixels / 1e6)) };
  const { pngBytes } = await import("./png.ts");
  return pngBytes(picture);
}

/** Writes a file, and its folder where it is not there. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<Wrong | null> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    return null;
  } catch (error) {
    return { wrong: cliWords.cannotWrite(path, error instanceof Error ? error.message : String(error)) };
  }
}
