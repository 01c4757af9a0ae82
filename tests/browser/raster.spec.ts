import { readFile } from "node:fs/promises";
import { expect, figure, open, test } from "./page.ts";

test("the first PNG after loading shows its title, in the font of the page", async ({ page }) => {
  await open(page);
  await figure(page, "Trend").getByRole("button", { name: "Download" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "PNG", exact: true }).click();
  const bytes = await readFile((await (await waiting).path())!);
  const dark = await page.evaluate(
    async (numbers) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(numbers)], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, 60);
      const context = canvas.getContext("2d")!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, 60);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i]! + data[i + 1]! + data[i + 2]! < 300) count += 1;
      return count;
    },
    [...bytes],
  );
  expect(dark).toBeGreaterThan(300); // ink of the title's letters, px
});
