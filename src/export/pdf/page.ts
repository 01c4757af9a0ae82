import type { jsPDF } from "jspdf";
import { plainCharacter } from "../tabular.ts";
import { staticFonts, staticWeight, type StaticFont } from "../staticFonts.ts";
import { trueType, type TrueType } from "./trueType.ts";

/** What a drawing writes to: operators (ISO 32000-1, annex A), and what they name. */
export interface Page {
  readonly write: (operators: string) => void;
  /** Opacity of what is filled and of what is stroked from here on. */
  readonly opacity: (fill: number, stroke: number) => void;
  /** The font that stands for a weight. */
  readonly font: (weight: number) => PageFont;
}

export interface PageFont extends TrueType {
  /** Its name on the page: "F15". */
  readonly id: string;
  /** The glyph's code on the page, four hexadecimal digits. `code` is the code point that gave the glyph. */
  readonly shown: (glyph: number, code: number) => string;
}

/** What jsPDF keeps of a font that it embeds; its types leave it open. */
interface Embedded {
  readonly glyIdsUsed: number[];
  readonly toUnicode: Record<number, number>;
  readonly Unicode: { readonly widths: (number | readonly number[])[] };
}

const names: Readonly<Record<StaticFont["weight"], string>> = {
  400: "Inter-Regular",
  600: "Inter-SemiBold",
  700: "Inter-Bold",
};

/** The first page of the document. Throws when a font that is needed is not among the files. */
export function pageOf(document: jsPDF, files: ReadonlyMap<string, Uint8Array>): Page {
  const opened = new Map<StaticFont["weight"], PageFont>();
  const { write } = document.internal as unknown as { write: (text: string) => void }; // not in jsPDF's types
  let last = "1 1";
  return {
    write: (operators) => write(operators),
    opacity: (fill, stroke) => {
      if (`${fill} ${stroke}` === last) return;
      last = `${fill} ${stroke}`;
      document.setGState(document.GState({ opacity: fill, "stroke-opacity": stroke }));
    },
    font: (weight) => {
      const nearest = staticWeight(weight);
      const font = opened.get(nearest) ?? embedded(document, files, nearest);
      opened.set(nearest, font);
      return font;
    },
  };
}

/** Puts the font into the document. jsPDF later leaves out every glyph that is not shown. */
function embedded(
  document: jsPDF,
  files: ReadonlyMap<string, Uint8Array>,
  weight: StaticFont["weight"],
): PageFont {
  const file = staticFonts.find((font) => font.weight === weight)?.file ?? "";
  const bytes = files.get(file);
  if (bytes === undefined) throw new Error(`a font is missing: ${file}`);
  // The six letters say that it is a subset (ISO 32000-1, 9.6.4).
  const name = `REGULE+${names[weight]}`;
  document.addFileToVFS(file, binaryString(bytes));
  document.addFont(file, name, "normal");
  document.setFont(name, "normal");
  document.text("\uffff", 0, 0); // only fonts that this function has set are written; no font has this character
  const { id, metadata } = document.getFont();
  const { glyIdsUsed, toUnicode, Unicode } = metadata as Embedded; // open in jsPDF's types
  const font = trueType(bytes);
  const shown = new Set<number>();
  return {
    ...font,
    id: String(id),
    shown: (glyph, code) => {
      if (!shown.has(glyph)) {
        shown.add(glyph);
        glyIdsUsed.push(glyph);
        Unicode.widths.push(glyph, [Math.round(font.advance(glyph) * 1e5) / 100]);
        toUnicode[glyph] = plainCharacter(code).codePointAt(0) ?? 0xfffd;
      }
      return glyph.toString(16).padStart(4, "0");
    },
  };
}

function binaryString(bytes: Uint8Array): string {
  const slice = 0x8000; // arguments of one call are limited
  let text = "";
  for (let at = 0; at < bytes.length; at += slice)
    text += String.fromCharCode(...bytes.subarray(at, at + slice));
  return text;
}
