import { meansFor } from "../../src/browser/means.ts";
import { pngFile } from "../../src/browser/pictureFiles.ts";
import { figure } from "../../src/charts/figure.ts";
import type { Choices } from "../../src/choices/choices.ts";
import { pictureOf, type Picture } from "../../src/export/picture/picture.ts";
import { presets, type PictureSettings } from "../../src/export/picture/settings.ts";
import { en } from "../../src/text/en.ts";
import { benchChoices, benchLibrary } from "./drawingLibrary.ts";
import { interleaved, timed, type Contestant, type Figures } from "./measure.ts";

const settings: PictureSettings = {
  ...presets.page,
  preset: "custom",
  width: 1600,
  height: 1000,
  textSize: 16,
  dpi: 192,
};
const [across, down] = [3200, 2000];
/** Pixels to a unit of the drawing: its labels are 12 high and shall be 16 px. */
const drawingScale = (across / settings.width) * (16 / 12);

const [choice] = benchChoices.figures;
if (choice === undefined) throw new Error("no figure");

/** The picture as the download menu makes it, with its fonts inside. */
async function picture(choices: Choices): Promise<Picture> {
  return pictureOf(benchLibrary(), choices, choice!.id, settings, await meansFor(choice!, en));
}

/** Choices of which the page shows the figure, as it does when somebody presses the button, and of which no picture was made. */
function shownChoices(): Choices {
  const choices = { ...benchChoices };
  figure(benchLibrary(), choices, choice!.id, { document, width: 840, theme: "light", text: en });
  return choices;
}

/** A PNG of the picture, and what it is made of, against the browser's own encoding of the same pixels, which it cannot do without. */
export async function figures({ rounds }: { readonly rounds: number }): Promise<Figures[]> {
  const drawn = await picture(benchChoices);
  const bitmap = await createImageBitmap(await pngFile(drawn, en));
  if (bitmap.width !== across || bitmap.height !== down)
    throw new Error(`${bitmap.width} x ${bitmap.height}`);
  const lines = linesOf(drawn);
  const contestants: readonly Contestant[] = [
    { name: "Regulens", figure: () => first(async (choices) => pngFile(await picture(choices), en)) },
    { name: "toBlob of the same pixels", figure: () => encoding(bitmap) },
    { name: "Regulens, its SVG alone", figure: () => first(picture) },
    { name: "Regulens, SVG there already", figure: timed(() => pngFile(drawn, en)) },
    { name: "SVG there already, drawn and encoded unchecked", figure: timed(() => unchecked(drawn)) },
    { name: "its lines alone, stroked on a canvas", figure: timed(() => stroked(lines)) },
  ];
  return interleaved(contestants, { rounds });
}

/** ms of the work with choices that it has not seen. */
async function first(work: (choices: Choices) => Promise<unknown>): Promise<number> {
  const choices = shownChoices();
  return timed(() => work(choices))();
}

/** ms of `toBlob` alone, on a canvas that holds the pixels. */
async function encoding(bitmap: ImageBitmap): Promise<number> {
  const { canvas, context } = emptyCanvas();
  context.drawImage(bitmap, 0, 0);
  context.getImageData(0, 0, 1, 1); // what is drawn is there before the clock starts
  return timed(() => encoded(canvas))();
}

/** The shortest way from an SVG to a PNG that a browser offers. */
async function unchecked({ svg, width, height }: Picture): Promise<void> {
  const { canvas, context } = emptyCanvas();
  const image = new Image(width, height);
  image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  await image.decode();
  context.drawImage(image, 0, 0, across, down);
  await encoded(canvas);
  URL.revokeObjectURL(image.src);
}

function linesOf({ svg }: Picture): readonly Path2D[] {
  const paths = [...svg.matchAll(/<path [^>]*?d="([^"]*)"/g)].map(([, d]) => new Path2D(d));
  if (paths.length < 200) throw new Error(`${paths.length} lines`);
  return paths;
}

/** The lines of the drawing in its size, by the canvas's own commands: what painting them costs without any SVG. */
function stroked(lines: readonly Path2D[]): void {
  const { context } = emptyCanvas();
  context.scale(drawingScale, drawingScale);
  context.lineJoin = "round";
  context.lineCap = "round";
  for (const line of lines) context.stroke(line);
  context.getImageData(0, 0, 1, 1); // waits until they are painted
}

function emptyCanvas() {
  const canvas = document.createElement("canvas");
  canvas.width = across;
  canvas.height = down;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  return { canvas, context };
}

function encoded(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((settle) => canvas.toBlob(settle, "image/png"));
}
