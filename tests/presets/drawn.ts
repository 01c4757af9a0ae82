import { presetNames, presets, type PresetName } from "../../src/export/picture/settings.ts";
import { pictureOf, type Fitting } from "../../src/export/picture/picture.ts";
import { readBorders } from "../../src/node/borders.ts";
import { newDocument } from "../../src/node/means.ts";
import { en } from "../../src/text/en.ts";
import { pieces, type Piece } from "../gallery/pictures.ts";

/** A case of the gallery as a picture at one preset. */
export interface PresetPicture {
  readonly name: string;
  readonly preset: PresetName;
  readonly svg: string;
  /** px, of the whole picture. */
  readonly width: number;
  readonly height: number;
  readonly fitted: readonly Fitting[];
}

const borders = readBorders();

/**
 * The cases whose file begins with `begin`, each at these presets, without fonts: the page that measures has them. Cases that
 * differ in their width or colours alone are one: presets set the width, and colours move no word.
 */
export async function* presetPictures(
  begin = "",
  names: readonly PresetName[] = presetNames,
): AsyncGenerator<PresetPicture> {
  const document = newDocument();
  const means = {
    document,
    text: en,
    base: "https://example.org/regulens/",
    borders,
    fontFaces: async () => "",
  };
  const seen = new Set<string>();
  for (const piece of pieces.filter(({ file }) => file.startsWith(begin))) {
    for (const [place, preset] of names.entries()) {
      const settings = { ...presets[preset], theme: themeOf(piece) };
      const id = piece.id ?? piece.choices.figures[0]!.id;
      const { svg, width, height, fitted } = await pictureOf(
        piece.library,
        piece.choices,
        id,
        settings,
        means,
      );
      const uncoloured = svg.replaceAll(/#[0-9a-f]{6}/g, "");
      if (place === 0 && seen.has(uncoloured)) break;
      if (place === 0) seen.add(uncoloured);
      yield { name: piece.file.replace(/\.svg$/, ""), preset, svg, width, height, fitted };
    }
  }
}

function themeOf({ theme }: Piece): "light" | "dark" {
  return theme === "dark" ? "dark" : "light";
}
