/** The longest side that the browsers in use draw on a canvas, px. */
const longestSide = 16_384;

/**
 * A picture of an SVG file, `width` by `height` px times `scale`, as PNG. Takes the text of the file and knows nothing
 * else: fonts must be embedded in it, because those of the page do not reach a picture.
 */
export async function rasterise(svgText: string, width: number, height: number, scale = 1): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  if (Math.max(canvas.width, canvas.height) > longestSide) {
    throw new Error(`a picture of ${canvas.width} by ${canvas.height} pixels is too large to draw`);
  }
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser gives no canvas to draw on");
  const address = URL.createObjectURL(new Blob([svgText], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
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
