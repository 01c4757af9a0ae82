import { expect, test, type Page } from "@playwright/test";
import { openSource } from "../../scripts/source.mjs";
import { figureKinds } from "../../src/choices/choices.ts";
import type * as Both from "../presets/bothRenderers.ts";

/** So many squares may differ. Measured: 2 at most where nothing is wrong, 6 where the shortest line of words is lost. */
const bound = 3;

/** Kinds that are broken on purpose. */
const samples = ["trend", "compare", "cases"] as const;

test("resvg draws a figure of every kind as Chromium does, and what is lost or moved shows", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const source = await openSource();
  try {
    const { forBothRenderers } = (await source.load("/tests/presets/bothRenderers.ts")) as typeof Both;
    let [count, breaks] = [0, 0];
    for await (const { kind, svg, png, broken } of forBothRenderers(figureKinds)) {
      const own = await differing(page, svg, png);
      expect.soft(own.squares, `${kind}, at ${own.at}`).toBeLessThanOrEqual(bound);
      count += 1;
      if (!(samples as readonly string[]).includes(kind)) continue;
      for (const [what, other] of broken()) {
        const { squares } = await differing(page, svg, other);
        expect.soft(squares, `${kind}, ${what}`).toBeGreaterThan(bound);
        breaks += 1;
      }
    }
    expect(count).toBe(figureKinds.length);
    expect(breaks).toBeGreaterThanOrEqual(8);
  } finally {
    await source.close();
  }
});

/**
 * How many squares of 32 by 32 px differ: in more than 7 per cent of their pixels red, green or blue are apart by more than
 * 48 of 255. Both are drawn at two pixels to a px and made half as large, so that the edges of letters, which every renderer
 * softens in its own way, weigh little.
 */
async function differing(page: Page, svg: string, png: string): Promise<{ squares: number; at: string }> {
  return page.evaluate(
    async ([text, base64]) => {
      const [side, limit, share] = [32, 48, 0.07];
      const pixels = async (address: string, font: boolean) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        if (font) await new Promise((resume) => setTimeout(resume, 60)); // its fonts come after it
        const scale = font ? 1 : 0.5;
        const [width, height] = [
          Math.round(image.naturalWidth * scale),
          Math.round(image.naturalHeight * scale),
        ];
        const large = new OffscreenCanvas(2 * width, 2 * height);
        large.getContext("2d")!.drawImage(image, 0, 0, 2 * width, 2 * height);
        const small = new OffscreenCanvas(width, height);
        const context = small.getContext("2d")!;
        context.imageSmoothingQuality = "high";
        context.drawImage(large, 0, 0, width, height);
        return context.getImageData(0, 0, width, height);
      };
      const [a, b] = [
        await pixels(URL.createObjectURL(new Blob([text], { type: "image/svg+xml" })), true),
        await pixels(`data:image/png;base64,${base64}`, false),
      ];
      if (a.width !== b.width || a.height !== b.height) return { squares: Infinity, at: "the size" };
      const counts = new Map<string, number>();
      for (let i = 0; i < a.data.length; i += 4) {
        const differ = [0, 1, 2].some((part) => Math.abs(a.data[i + part]! - b.data[i + part]!) > limit);
        if (!differ) continue;
        const [x, y] = [(i / 4) % a.width, Math.floor(i / 4 / a.width)];
        const name = `${side * Math.floor(x / side)}, ${side * Math.floor(y / side)}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      const wrong = [...counts].filter(([, count]) => count / side ** 2 > share).map(([name]) => name);
      return { squares: wrong.length, at: wrong.join("; ") };
    },
    [svg, png] as const,
  );
}
