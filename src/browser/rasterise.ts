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
  scale: number,
  text: Messages,
): Promise<Blob> {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (Math.max(across, down) > longestSide || across * down > mostPixels) {
    throw new Error(text.studio.tooLarge(`${text.number(across)} × ${text.number(down)}`));
  }
  const canvas = canvasOf(across, down);
  const address = URL.createObjectURL(new Blob([svgText], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    return await settledPng(image, canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** ms after which a source that still shows what was drawn is settled; after how many drawings it is taken as it is. */
const [settling, mostDrawings] = [120, 16] as const;

/**
 * What the source shows, as PNG, drawn on this canvas: with the fonts inside it. Browsers call an SVG decoded before its own
 * fonts are loaded, and leave its text out until then (seen for the first 10 ms). So it is looked at, small, before it is drawn
 * and when it is encoded, and where it has changed it is drawn and encoded anew. Looks in between would only hold up the
 * encoder, which works when the page has nothing else to do (four of them took 50 ms of a picture of 6 million pixels).
 */
export async function settledPng(
  source: HTMLImageElement | HTMLCanvasElement,
  canvas: HTMLCanvasElement,
): Promise<Blob> {
  const context = contextOf(canvas);
  const look = looking(source);
  for (let drawings = 1; ; drawings += 1) {
    const settled = new Promise((resume) => setTimeout(resume, settling));
    const seen = look(); // no task comes between this and the drawing: both show the same
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    const [blob] = await Promise.all([encoded(canvas), settled]);
    if (look() === seen || drawings === mostDrawings) return blob;
  }
}

/** A function that draws the source small and gives a digest of what is seen: another one where any pixel differs. */
function looking(source: HTMLImageElement | HTMLCanvasElement): () => number {
  const [width, height] = [400, Math.max(1, Math.round((400 * source.height) / source.width))];
  const context = contextOf(canvasOf(width, height), { willReadFrequently: true });
  return () => {
    context.clearRect(0, 0, width, height);
    context.drawImage(source, 0, 0, width, height);
    const pixels = new Int32Array(context.getImageData(0, 0, width, height).data.buffer);
    return pixels.reduce((sum, pixel) => (Math.imul(sum, 31) + pixel) | 0, 0);
  };
}

function encoded(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((settle, fail) => {
    canvas.toBlob((blob) => {
      if (blob === null) fail(new Error("the browser could not encode the picture"));
      else settle(blob);
    }, "image/png");
  });
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function contextOf(
  canvas: HTMLCanvasElement,
  settings?: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", settings);
  if (context === null) throw new Error("this browser gives no canvas to draw on");
  return context;
}
