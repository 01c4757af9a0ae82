import type { Painting } from "../charts/chart.ts";
import type { Figure } from "../charts/figureOf.ts";
import { renew } from "./renew.ts";

/**
 * Puts a drawing into a place of the page, instead of the one before: the SVG, and under it a canvas for each layer that is
 * painted, both in one turn so that they never show two states. What both drawings have in common stays in the page.
 */
export function putDrawing(place: HTMLElement, { svg, paintings }: Pick<Figure, "svg" | "paintings">): void {
  svg.setAttribute("aria-hidden", "true"); // the overlay in front of it names and walks through the values
  const before = [...place.children];
  const kept = before.filter((child) => child instanceof HTMLCanvasElement);
  const shown = before.find((child) => child instanceof SVGSVGElement);
  paintings.forEach((painting, i) => {
    const canvas = kept[i] ?? document.createElement("canvas");
    if (canvas.parentNode !== place) place.insertBefore(canvas, shown ?? null);
    paint(canvas, painting);
  });
  for (const canvas of kept.slice(paintings.length)) canvas.remove();
  if (shown === undefined) place.append(svg.cloneNode(true));
  else renew(shown, svg);
}

function paint(canvas: HTMLCanvasElement, { left, top, width, height, rows, paint }: Painting): void {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("the browser gives no canvas to paint on");
  const density = devicePixelRatio; // not that of `window`, which the build sets to 2 for Plot
  const [across, down] = [Math.round(width * density), rows ?? Math.round(height * density)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  const place = [left, top, width, height, rows].join();
  if (placed.get(canvas) !== place) {
    for (const [name, px] of Object.entries({ left, top, width, height }))
      canvas.style.setProperty(name, `${px}px`);
    canvas.style.setProperty("image-rendering", rows === undefined ? "auto" : "pixelated");
    placed.set(canvas, place);
  }
  context.setTransform(density, 0, 0, rows === undefined ? density : rows / height, 0, 0);
  context.clearRect(0, 0, width, height);
  paint(context);
}

/** Where each canvas stands: setting a style that it has already costs a browser as much as a new one. */
const placed = new WeakMap<HTMLCanvasElement, string>();
