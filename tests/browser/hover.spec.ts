import type { Page } from "@playwright/test";
import { expect, figure, open, test } from "./page.ts";

test.use({ viewport: { width: 1440, height: 6000 } });

const nine = "?figures=trend~ranks~heatmap~distribution~slope~change~panels~regions~compare";

/** What was drawn since it was asked to count. */
interface Drawn {
  /** How often each figure on the page was changed, by its id. */
  readonly changed: Readonly<Record<string, number>>;
  /** How many figures were drawn, changed by it or not: each has one title. */
  readonly made: number;
}

/** Counts from now on what is drawn anew; gives what tells the counts. */
async function counted(page: Page): Promise<() => Promise<Drawn>> {
  await expect(page.locator(".drawing > svg")).toHaveCount(9);
  await page.evaluate(() => {
    const changed: Record<string, number> = {};
    const drawnAnew = { changed, made: 0 };
    for (const place of document.querySelectorAll(".drawing")) {
      const id = place.closest<HTMLElement>("[data-figure]")?.dataset["figure"] ?? "";
      changed[id] = 0;
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver(() => (changed[id]! += 1)).observe(place, all);
    }
    const create = document.createElementNS.bind(document) as (...given: unknown[]) => Element; // of several forms
    const createElementNS = (...given: unknown[]) => {
      if (given[1] === "title") drawnAnew.made += 1;
      return create(...given);
    };
    Object.assign(document, { createElementNS });
    Object.assign(globalThis, { drawnAnew });
  });
  return () => page.evaluate(() => (globalThis as unknown as { drawnAnew: Drawn }).drawnAnew); // set above
}

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
  expect(await drawnAnew()).toMatchObject({ made: 0, changed: { trend: 0, ranks: 0 } });

  await page.keyboard.press("Enter");
  await expect.poll(async () => (await drawnAnew()).changed["ranks"]).toBe(1);
  expect((await drawnAnew()).changed["trend"]).toBe(0);
  expect(Math.max(...Object.values((await drawnAnew()).changed))).toBe(1);

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
  await expect
    .poll(async () => (await drawnAnew()).changed["trend"])
    .toBeGreaterThan(before.changed["trend"]!);
  await page.waitForTimeout(500); // whatever else would be drawn comes within this time
  const after = await drawnAnew();
  for (const id of Object.keys(after.changed))
    expect(after.changed[id]! - before.changed[id]!).toBeLessThanOrEqual(1);
  expect(after.changed["trend"]! - before.changed["trend"]!).toBe(1);
  expect(after.made - before.made).toBeLessThanOrEqual(9);
});
