import { expect, test } from "@playwright/test";
import { figureKinds } from "../../src/choices/choices.ts";
import { openSource } from "../../scripts/source.mjs";
import type * as Drawn from "../presets/drawn.ts";
import type { PresetPicture } from "../presets/drawn.ts";
import { faultsOf, prepare } from "../presets/measuringPage.ts";

/** Parts that can be measured side by side. */
const parts = 4;

for (let part = 0; part < parts; part += 1) {
  const kinds = figureKinds.filter((_, i) => i % parts === part);
  test(`no words overlap or are cut in any figure of the gallery at any preset: ${kinds.join(", ")}`, async ({
    page,
  }) => {
    test.setTimeout(300_000); // some 450 pictures
    const source = await openSource();
    try {
      const { presetPictures } = (await source.load("/tests/presets/drawn.ts")) as typeof Drawn;
      await prepare(page);
      const faulty: string[] = [];
      let count = 0;
      for (const kind of kinds) {
        const pictures: PresetPicture[] = [];
        for await (const picture of presetPictures(`${kind}-`)) pictures.push(picture);
        const faults = await faultsOf(
          page,
          pictures.map(({ svg }) => svg),
        );
        count += pictures.length;
        for (const [i, { name, preset }] of pictures.entries())
          for (const fault of faults[i] ?? []) faulty.push(`${name} at ${preset}: ${fault}`);
      }
      expect(faulty).toEqual([]);
      expect(count).toBeGreaterThan(9 * kinds.length);
    } finally {
      await source.close();
    }
  });
}

test("words that overlap and words that leave the picture are found", async ({ page }) => {
  await prepare(page);
  const svg = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60" font-family="Inter" font-size="12">${inside}</svg>`;
  const clean = '<text x="4" y="20">Kazakhstan</text><text x="100" y="20">Uzbekistan</text>';
  expect(await faultsOf(page, [svg(clean)])).toEqual([[]]);
  const over = '<text x="4" y="20">Kazakhstan</text><text x="40" y="22">Uzbekistan</text>';
  const out = '<text x="4" y="20">Kazakhstan</text><text x="170" y="50">Uzbekistan</text>';
  expect(await faultsOf(page, [svg(over), svg(out)])).toEqual([
    [expect.stringContaining("overlap by")],
    [expect.stringContaining("leaves the picture by")],
  ]);
});
