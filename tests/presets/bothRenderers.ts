import { JSDOM } from "jsdom";
import { figureKinds, type FigureKind } from "../../src/choices/choices.ts";
import { pictureOf, type Picture } from "../../src/export/picture/picture.ts";
import { presets } from "../../src/export/picture/settings.ts";
import { staticWeight } from "../../src/export/staticFonts.ts";
import { readBorders } from "../../src/node/borders.ts";
import { embeddedFonts } from "../../src/node/fonts.ts";
import { pngBytes } from "../../src/node/png.ts";
import { en } from "../../src/text/en.ts";
import { pieces } from "../gallery/pictures.ts";

/** One picture for two renderers. */
export interface ForBoth {
  readonly kind: FigureKind;
  /** For a browser: with fonts, in the weights that the other renderer has too. */
  readonly svg: string;
  /** Drawn by resvg, two pixels to a px, base64. */
  readonly png: string;
  /** The same with its legend, its last line of words, or the place of its plot gone wrong. */
  readonly broken: () => ReadonlyMap<string, string>;
}

const borders = readBorders();

/** These have words in Arabic: a browser draws them with a font of its system, resvg leaves them out. */
const unlike = "trend-notes";

/** The first case of each kind of figure. */
export async function* forBothRenderers(kinds: readonly FigureKind[] = figureKinds): AsyncGenerator<ForBoth> {
  for (const kind of kinds) {
    const {
      library,
      choices,
      id = choices.figures[0]!.id,
    } = pieces.find((piece) => piece.kind === kind && !piece.file.startsWith(unlike))!;
    const { document } = new JSDOM("").window;
    const means = { document, text: en, base: "https://example.org/", borders, fontFaces: embeddedFonts };
    const made = await pictureOf(library, choices, id, presets.page, means);
    const svg = made.svg.replace(
      /font-weight="(\d+)"/g,
      (_, weight) => `font-weight="${staticWeight(Number(weight))}"`,
    );
    const broken = () =>
      new Map(
        Object.entries(breaks).flatMap(([what, breaking]) => {
          const root = made.figure.svg.cloneNode(true) as SVGSVGElement; // a clone is of its original's type
          return breaking(root)
            ? [[what, pngOf({ ...made, figure: { ...made.figure, svg: root } })] as const]
            : [];
        }),
      );
    yield { kind, svg, png: pngOf(made), broken };
  }
}

/** Each says whether the figure had what it breaks. */
const breaks: Readonly<Record<string, (root: SVGSVGElement) => boolean>> = {
  "no legend": (root) => {
    const legend = [...root.children].find((child) => child.getAttribute("font-size") === "12");
    legend?.remove();
    return legend !== undefined;
  },
  "no last line": (root) => {
    const lines = [...root.children].filter(({ localName }) => localName === "text");
    lines.at(-1)?.remove();
    return lines.length > 0;
  },
  "plot 3 px lower": (root) => {
    const plot = [...root.children].find(({ localName }) => localName === "svg");
    plot?.setAttribute("y", String(Number(plot.getAttribute("y")) + 3));
    return plot !== undefined;
  },
};

function pngOf(picture: Picture): string {
  return Buffer.from(pngBytes(picture)).toString("base64");
}
