import { join } from "node:path";
import type * as module from "../../src/browser/rasterise.ts";
import { bundled } from "../bench/bundle.ts";
import { expect, test } from "./page.ts";

declare const rasteriser: typeof module; // what the page below loads

/** ms after which the source changes, one after the other: never, at once, and at last when its first encoding is long done. */
const cases = [[], [0], [10], [30], [60], [100], [10, 60, 110, 150]];

test("a PNG shows what its source shows in the end, also where that changes while it is encoded", async ({
  page,
  baseURL,
}) => {
  const folder = await bundled("src/browser/rasterise.ts", "page");
  const script = 'import * as module from "./entry.js"; globalThis.rasteriser = module;';
  await page.route("**/rasteriser/**", (route) => {
    const name = new URL(route.request().url()).pathname.split("/rasteriser/")[1]!;
    return name === "page"
      ? route.fulfill({
          contentType: "text/html",
          body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module">${script}</script>`,
        })
      : route.fulfill({ path: join(folder, name) });
  });
  await page.goto(`${baseURL}rasteriser/page`);
  const seen = await page.evaluate(async (cases) => {
    const canvasOf = (width: number, height: number) =>
      Object.assign(document.createElement("canvas"), { width, height });
    /** The second line of the source, as text would come in, is longer by 10 px after each change. */
    const lengthIn = async (times: readonly number[]) => {
      const source = canvasOf(800, 500);
      const context = source.getContext("2d")!;
      context.fillRect(0, 0, 800, 10);
      times.forEach((ms, i) => setTimeout(() => context.fillRect(0, 20, 10 * (i + 1), 10), ms));
      const blob = await rasteriser.settledPng(source, canvasOf(800, 500));
      const made = canvasOf(800, 500).getContext("2d")!;
      made.drawImage(await createImageBitmap(blob), 0, 0);
      const line = made.getImageData(0, 25, 800, 1).data.filter((_, i) => i % 4 === 3);
      return line.reduce((sum, alpha) => sum + Number(alpha === 255), 0);
    };
    const lengths: number[] = [];
    for (const times of cases) lengths.push(await lengthIn(times));
    let drawings = 0;
    const { drawImage } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.drawImage = function (...given: unknown[]) {
      drawings += 1;
      Reflect.apply(drawImage, this, given);
    };
    await rasteriser.settledPng(canvasOf(800, 500), canvasOf(800, 500));
    return { lengths, drawings };
  }, cases);
  expect(seen.lengths).toEqual(cases.map((times) => 10 * times.length));
  expect(seen.drawings).toBe(3); // of a source that stays as it is: once, and small before and after
});
