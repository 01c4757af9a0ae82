import type { Page } from "@playwright/test";
import { expect, figure, open, test } from "./page.ts";

test.use({ viewport: { width: 1440, height: 6000 } });

const nine = "?figures=trend~ranks~heatmap~distribution~slope~change~panels~regions~compare";

/** Counts from now on how often each figure is drawn anew; gives what tells the counts. */
async function counted(page: Page): Promise<() => Promise<Readonly<Record<string, number>>>> {
  await expect(page.locator(".drawing > svg")).toHaveCount(9);
  await page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const place of document.querySelectorAll(".drawing")) {
      const id = place.closest<HTMLElement>("[data-figure]")?.dataset["figure"] ?? "";
      counts[id] = 0;
      const isDrawing = (node: Node) => node instanceof SVGSVGElement;
      new MutationObserver((records) => {
        counts[id]! += records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isDrawing).length;
      }).observe(place, { childList: true });
    }
    Object.assign(globalThis, { drawnAnew: counts });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { drawnAnew: Record<string, number> }).drawnAnew); // set above
}

const totalOf = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

test("with nine figures on screen, pointing draws none anew; a pin draws the others; fifty moves of a handle in one frame draw each once", async ({
  page,
}) => {
  await open(page, nine);
  const drawnAnew = await counted(page);

  const over = figure(page, "Trend").locator(".over");
  const box = (await over.boundingBox())!;
  for (let step = 0; step <= 20; step++)
    await page.mouse.move(box.x + 60 + step * 18, box.y + 160 + (step % 5) * 40);
  await over.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(figure(page, "Heatmap").locator(".lit")).not.toHaveCount(0);
  expect(totalOf(await drawnAnew())).toBe(0);

  await page.keyboard.press("Enter");
  await expect.poll(async () => (await drawnAnew())["ranks"]).toBe(1);
  expect((await drawnAnew())["trend"]).toBe(0);
  expect(Math.max(...Object.values(await drawnAnew()))).toBe(1);

  const before = await drawnAnew();
  await page.evaluate(() => {
    const handle = document.querySelector<HTMLInputElement>(".years .thumb input")!;
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
    const from = Number(handle.value);
    for (let step = 1; step <= 50; step++) {
      set.call(handle, String(from + (step % 10) + 1)); // as React's own inputs are moved: past the property it watches
      handle.dispatchEvent(new Event("input", { bubbles: true }));
      handle.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  await expect.poll(async () => (await drawnAnew())["trend"]).toBeGreaterThan(0);
  await page.waitForTimeout(500); // whatever else would be drawn comes within this time
  const after = await drawnAnew();
  for (const id of Object.keys(after)) expect(after[id]! - before[id]!).toBeLessThanOrEqual(1);
  expect(after["trend"]! - before["trend"]!).toBe(1);
});
