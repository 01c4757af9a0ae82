import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, figureBegin, figureEnd } from "./pdf/about.ts";
import { drawFigure } from "./pdf/drawing.ts";
import { pageOf } from "./pdf/page.ts";
import type { Picture } from "./picture/picture.ts";

/** The bytes of the files of `staticFonts`, by file. */
export type PdfFonts = ReadonlyMap<string, Uint8Array>;

/** pt to a px: 1/72 and 1/96 of an inch. */
const pointsPerPixel = 0.75;

/**
 * The picture as a PDF of one page at its real size: lines and text stay lines and text, its title, language, alternative text
 * and state are inside. The same picture gives the same bytes everywhere; no date is written. A character that the font
 * lacks is drawn as a box and kept as text. Throws when a figure holds what the PDF could not show.
 *
 * jsPDF writes the file and embeds the fonts. The drawing is our own: svg2pdf.js needs a browser's document and its measured
 * text, and knows no halos (`paint-order`) and no tabular figures.
 */
export async function pdfOf(picture: Picture, fonts: PdfFonts): Promise<Uint8Array> {
  const { jsPDF } = await import("jspdf");
  const [width, height] = [picture.width * pointsPerPixel, picture.height * pointsPerPixel];
  const document = new jsPDF({
    unit: "pt",
    format: [width, height],
    orientation: width > height ? "landscape" : "portrait",
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 4,
  });
  setVersion(document, "1.7"); // tags and XMP; jsPDF says 1.3
  document.setFileId(
    bytesToHex(sha256(utf8ToBytes(picture.state)))
      .slice(0, 32)
      .toUpperCase(),
  );
  document.setCreationDate(undated);
  document.setDisplayMode("fullpage", "single");
  document.setDocumentProperties({ title: picture.title, subject: picture.alt });
  describe(document, picture, [0, 0, width, height]);
  const page = pageOf(document, fonts);
  page.write(figureBegin);
  drawFigure(page, picture.figure.svg, width, height);
  page.write(figureEnd);
  return withoutDate(new Uint8Array(document.output("arraybuffer")));
}

const undated = "D:20000101000000+00'00'";

/** jsPDF always writes a date; blanks in its place keep every offset right. */
function withoutDate(bytes: Uint8Array): Uint8Array {
  const entry = new TextEncoder().encode(`/CreationDate (${undated})`);
  for (let at = bytes.length - entry.length; at >= 0; at -= 1) {
    if (entry.every((byte, i) => bytes[at + i] === byte)) return bytes.fill(0x20, at, at + entry.length);
  }
  return bytes;
}

function setVersion(document: object, version: string): void {
  // Not in jsPDF's types.
  const { __private__: own } = document as { __private__: { setPdfVersion: (version: string) => void } };
  own.setPdfVersion(version);
}
