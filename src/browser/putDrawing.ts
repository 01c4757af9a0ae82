import type { Painting } from "../charts/chart.ts";
import type { Figure } from "../charts/figureOf.ts";

/**
 * Puts a drawing into a place of the page, instead of the one before: the SVG, and under it a canvas for each layer that is
 * painted, both in one turn so that they never show two states. Canvases are used again: a new one costs more than a drawing.
 */
export function putDrawing(place: HTMLElement, { svg, paintings }: Pick<Figure, "svg" | "paintings">): void {
  svg.setAttribute("aria-hidden", "true"); // the overlay in front of it names and walks through the values
  const before = [...place.children];
  const kept = before.filter((child) => child instanceof HTMLCanvasElement);
  const canvases: readonly Element[] = paintings.map((painting, i) => {
    const canvas = kept[i] ?? document.createElement("canvas");
    if (canvas.parentNode !== place) place.prepend(canvas);
    paint(canvas, painting);
    return canvas;
  });
  for (const child of before) if (!canvases.includes(child)) child.remove();
  place.append(svg);
}

function paint(canvas: HTMLCanvasElement, { left, top, width, height, paint }: Painting): void {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("the browser gives no canvas to paint on");
  const density = devicePixelRatio; // not that of `window`, which the build sets to 2 for Plot
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
    canvas.style.setProperty("width", `${width}px`);
    canvas.style.setProperty("height", `${height}px`);
  }
  canvas.style.setProperty("left", `${left}px`);
  canvas.style.setProperty("top", `${top}px`);
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  paint(context);
}
