import { drawing, expect, figure, idle, open, pick, test } from "./page.ts";

test("figures far below the window wait, are drawn when they come near, and in the end when nothing else is to do", async ({
  page,
}) => {
  await open(page);
  const figures = page.getByRole("region", { name: "Figures" }).locator("figure.figure");
  const drawn = page.locator("figure.figure .drawing > svg");
  await expect(drawing(page, "Trend")).toBeVisible();
  expect(await drawn.count()).toBeLessThan((await figures.count()) - 1);
  await expect(drawing(page, "Heatmap")).toHaveCount(0);
  await figure(page, "Heatmap").scrollIntoViewIfNeeded();
  await expect(drawing(page, "Heatmap")).toBeVisible();
  await idle(page);
  await expect(drawn).toHaveCount((await figures.count()) - 1); // the table stands as a table
});

test("a figure out of sight keeps its drawing while filters change, and shows the newest state when it comes back", async ({
  page,
}) => {
  await open(page);
  await figure(page, "Heatmap").scrollIntoViewIfNeeded();
  await expect(drawing(page, "Heatmap")).toBeVisible();
  const shown = () => drawing(page, "Heatmap").innerHTML();
  const before = await shown();
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await expect(drawing(page, "Trend")).toBeInViewport();
  await pick(page, "Context", "Central Asia");
  await expect(drawing(page, "Trend")).toContainText("Central Asia");
  expect(await shown()).toBe(before);
  await figure(page, "Heatmap").scrollIntoViewIfNeeded();
  await expect.poll(shown).not.toBe(before);
});

test("on paper every figure is drawn, light and no wider than the sheet, without its controls", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  const figures = await page.getByRole("region", { name: "Figures" }).locator("figure.figure").count();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const drawings = page.locator("figure.figure .drawing > svg");
  // The table stands as a table.
  await expect(drawings).toHaveCount(figures - 1);
  for (const svg of await drawings.all()) {
    expect((await svg.boundingBox())!.width).toBeLessThanOrEqual(680);
    await expect(svg.locator("> rect").first()).toHaveAttribute("fill", "#ffffff");
  }
  await expect(page.getByRole("banner")).toBeHidden();
  for (const name of ["Download", "More", "In words", "+ Add a figure"]) {
    await expect(page.getByRole("button", { name }).filter({ visible: true })).toHaveCount(0);
  }
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  await expect(drawing(page, "Trend").locator("> rect").first()).toHaveAttribute("fill", "#14161a");
});
