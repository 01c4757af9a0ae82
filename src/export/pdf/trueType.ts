import { pairKerning } from "./kerning.ts";
import { glyphOutline } from "./outline.ts";
import type { Segment } from "./path.ts";

/** What setting a line needs to know of a static font. Lengths are parts of the font size. */
export interface TrueType {
  /** The glyph of a code point; 0 where the font lacks it. */
  readonly glyphOf: (code: number) => number;
  readonly advance: (glyph: number) => number;
  /** What is added between two glyphs, mostly less than nothing. */
  readonly kerning: (left: number, right: number) => number;
  /** Its outline on the base line at 0, y downwards. */
  readonly outline: (glyph: number) => readonly Segment[];
}

/** A TrueType file as made by scripts/pdfFonts.mjs (OpenType 1.9; cmap of format 4 with deltas alone). */
export function trueType(bytes: Uint8Array): TrueType {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = (tag: string) => tableOf(file, tag);
  const head = table("head");
  const unitsPerEm = head.getUint16(18);
  const metrics = table("hmtx");
  const measured = table("hhea").getUint16(34);
  const codes = characterMap(table("cmap"));
  const kerning = pairKerning(table("GPOS"));
  const outlines = { glyphs: table("glyf"), places: table("loca"), long: head.getInt16(50) === 1 };
  return {
    glyphOf: (code) => codes.get(code) ?? 0,
    advance: (glyph) => metrics.getUint16(4 * Math.min(glyph, measured - 1)) / unitsPerEm,
    kerning: (left, right) => kerning(left, right) / unitsPerEm,
    outline: (glyph) => glyphOutline(outlines, glyph, 1 / unitsPerEm),
  };
}

function tableOf(file: DataView, tag: string): DataView {
  for (let at = 12; at < 12 + 16 * file.getUint16(4); at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((i) => file.getUint8(at + i)));
    if (name === tag)
      return new DataView(file.buffer, file.byteOffset + file.getUint32(at + 8), file.getUint32(at + 12));
  }
  throw new Error(`the font has no table ${tag}`);
}

function characterMap(table: DataView): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  const at = table.getUint32(8);
  if (table.getUint16(at) !== 4) throw new Error("the font's character map is not of format 4");
  const size = table.getUint16(at + 6); // bytes of each of the lists: ends, starts, deltas
  for (let i = 0; i < size; i += 2) {
    const end = table.getUint16(at + 14 + i);
    const start = table.getUint16(at + 16 + size + i);
    const delta = table.getUint16(at + 16 + 2 * size + i);
    for (let code = start; code <= end && code < 0xffff; code += 1) map.set(code, (code + delta) & 0xffff);
  }
  return map;
}
