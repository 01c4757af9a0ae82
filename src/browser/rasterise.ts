import { en } from "../text/en.ts";
import type { Messages } from "../text/messages.ts";

/** The longest side and the most pixels that the browsers in use draw on a canvas. */
const longestSide = 16_384;
const mostPixels = 150_000_000;

/**
 * A picture of an SVG file, `width` by `height` px times `scale`, as PNG. Takes the text of the file and knows nothing
 * else: fonts must be embedded in it, because those of the page do not reach a picture. Throws in words for one too large.
 */
export async function rasterise(
  svgText: string,
  width: number,
  height: number,
  scale = 1,
  text: Messages = en,
): Promise<Blob> {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (Math.max(across, down) > longestSide || across * down > mostPixels) {
    throw new Error(text.studio.tooLarge(`${text.number(across)} × ${text.number(down)}`));
  }
  const canvas = document.createElement("canvas");
  canvas.width = across;
  canvas.height = down;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser gives no canvas to draw on");
  const address = URL.createObjectURL(new Blob([svgText], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    await settled(image);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(address);
  }
  return new Promise((settle, fail) => {
    canvas.toBlob((blob) => {
      if (blob === null) fail(new Error("the browser could not encode the picture"));
      else settle(blob);
    }, "image/png");
  });
}

/**
 * Waits until the fonts inside the picture are there. Chromium calls an SVG decoded before its own fonts are loaded, and
 * leaves its text out until then (seen for the first 10 ms), so it is drawn small until it no longer changes.
 */
async function settled(image: HTMLImageElement): Promise<void> {
  const canvas = document.createElement("canvas");
  canvas.width = 400;
  canvas.height = Math.max(1, Math.round((400 * image.height) / image.width));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return;
  let before = "";
  for (let same = 0, tries = 0; same < 3 && tries < 50; tries += 1) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = digest(context.getImageData(0, 0, canvas.width, canvas.height).data);
    same = now === before ? same + 1 : 0;
    before = now;
    await new Promise((resume) => setTimeout(resume, 40));
  }
}

function digest(pixels: Uint8ClampedArray): string {
  let sum = 0;
  for (let i = 0; i < pixels.length; i += 1) sum = (Math.imul(sum, 31) + pixels[i]!) | 0;
  return String(sum);
}
