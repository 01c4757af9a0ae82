import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fontFaces, subsetsFor } from "../export/fonts.ts";
import type { PdfFonts } from "../export/pdf.ts";
import { staticFonts } from "../export/staticFonts.ts";
import { packageRoot } from "./packageRoot.ts";

const read = new Map<string, Uint8Array<ArrayBuffer>>();

/** The `@font-face` rules that a picture with these words needs, as the page gives them. */
export async function embeddedFonts(words: string): Promise<string> {
  const bytes = subsetsFor(words).map(({ file }) => [file, fontFile(file).buffer] as const);
  return fontFaces(words, new Map(bytes));
}

/** The fonts that `pdfOf` embeds. */
export function pdfFonts(): PdfFonts {
  return new Map(staticFonts.map(({ file }) => [file, fontFile(file)]));
}

/** Paths of the fonts that resvg draws with. */
export function staticFontPaths(): readonly string[] {
  return staticFonts.map(({ file }) => fontPath(file));
}

/** A file of public/fonts/, read once. */
function fontFile(file: string): Uint8Array<ArrayBuffer> {
  const known = read.get(file);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(readFileSync(fontPath(file))); // a copy: small files share one buffer
  read.set(file, bytes);
  return bytes;
}

function fontPath(file: string): string {
  return join(packageRoot(), "public", "fonts", file);
}
