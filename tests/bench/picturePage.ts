import { meansFor } from "../../src/browser/means.ts";
import { pngFile } from "../../src/browser/pictureFiles.ts";
import { pictureOf, type Picture } from "../../src/export/picture/picture.ts";
import { presets, type PictureSettings } from "../../src/export/picture/settings.ts";
import { en } from "../../src/text/en.ts";
import { benchChoices, benchLibrary } from "./drawingLibrary.ts";
import { interleaved, timed, type Figures } from "./measure.ts";

const settings: PictureSettings = {
  ...presets.page,
  preset: "custom",
  width: 1600,
  height: 1000,
  textSize: 16,
  dpi: 192,
};
const [across, down] = [3200, 2000];

/** The picture as the download menu makes it: drawn anew, with its fonts inside. */
async function picture(): Promise<Picture> {
  const [choice] = benchChoices.figures;
  if (choice === undefined) throw new Error("no figure");
  return pictureOf(benchLibrary(), benchChoices, choice.id, settings, await meansFor(choice, en));
}

/** A PNG of the picture against the browser's own encoding of the same pixels, which it cannot do without. */
export async function figures({ rounds }: { readonly rounds: number }): Promise<Figures[]> {
  const drawn = await picture();
  const bitmap = await createImageBitmap(await pngFile(drawn, en));
  if (bitmap.width !== across || bitmap.height !== down)
    throw new Error(`${bitmap.width} x ${bitmap.height}`);
  return interleaved(
    [
      { name: "Regulens", figure: timed(async () => pngFile(await picture(), en)) },
      { name: "toBlob of the same pixels", figure: () => encoding(bitmap) },
      { name: "Regulens, picture drawn already", figure: timed(() => pngFile(drawn, en)) },
    ],
    { rounds },
  );
}

/** ms of `toBlob` alone, on a canvas that holds the pixels. */
async function encoding(bitmap: ImageBitmap): Promise<number> {
  const canvas = document.createElement("canvas");
  canvas.width = across;
  canvas.height = down;
  const context = canvas.getContext("2d");
  context?.drawImage(bitmap, 0, 0);
  context?.getImageData(0, 0, 1, 1); // what is drawn is there before the clock starts
  const started = performance.now();
  await new Promise((settle) => canvas.toBlob(settle, "image/png"));
  return performance.now() - started;
}
