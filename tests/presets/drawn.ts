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

/** The cases whose file begins with `begin`, each at these presets, without fonts: the page that measures has them. */
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
  for (const piece of pieces.filter(({ file }) => file.startsWith(begin))) {
    for (const preset of names) {
      const settings = { ...presets[preset], theme: themeOf(piece) };
      const id = piece.id ?? piece.choices.figures[0]!.id;
      const { svg, width, height, fitted } = await pictureOf(
        piece.library,
        piece.choices,
        id,
        settings,
        means,
      );
      yield { name: piece.file.replace(/\.svg$/, ""), preset, svg, width, height, fitted };
    }
  }
}

function themeOf({ theme }: Piece): "light" | "dark" {
  return theme === "dark" ? "dark" : "light";
}
