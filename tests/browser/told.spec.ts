import { chip, expect, figure, idle, open, pick, test } from "./page.ts";

test("every change is told in the status region, and an undo of it too", async ({ page }) => {
  await open(page);
  const status = page.getByRole("status");
  await page.getByRole("checkbox", { name: /^Uzbekistan/ }).click({ force: true });
  await expect(status).toContainText("Uzbekistan removed. 5 of 29 shown");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(status).toContainText("Undone: Uzbekistan added. 6 of 29 shown");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(status).toContainText("Redone: Uzbekistan removed");
  await pick(page, "Context", "Central Asia");
  await expect(status).toContainText("Context: Central Asia");
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(status).toContainText("All filters cleared");
  await page.getByRole("button", { name: "Restore the first countries" }).click();
  await expect(status).toContainText("6 countries added. 6 of 29 shown");
  await expect(chip(page, "Kazakhstan")).toBeFocused();
});

test("what is saved or copied is seen for a few seconds", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.locator(".toast")).toContainText("on the clipboard");
  await expect(page.locator(".toast")).toHaveCount(0);
  await expect(page.getByRole("status")).toContainText("on the clipboard");
});

test("the focus stays near what was removed", async ({ page }) => {
  await open(page);
  await chip(page, "Uzbekistan").focus();
  await page.keyboard.press("Enter");
  await expect(chip(page, "Tajikistan")).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await figure(page, "Ranks").getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Remove figure" }).click();
  await expect(figure(page, "Tariffs").getByRole("button", { name: "More" })).toBeFocused();
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(page.getByRole("region", { name: "Active filters" })).toBeFocused();
});

test("a country unchecked in the list leaves the focus in the list", async ({ page }) => {
  await open(page);
  await page.getByRole("checkbox", { name: /^Uzbekistan/ }).focus();
  await page.keyboard.press("Space");
  await expect(chip(page, "Uzbekistan")).toHaveCount(0);
  await expect(page.locator("#find-country input:focus")).toHaveCount(1);
});

test("closing a story leaves the focus at the figures", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Stories" }).click();
  await page.getByRole("menuitem").nth(1).click();
  await page.getByRole("button", { name: "Close story" }).click();
  await expect(page.getByRole("main")).toBeFocused();
});

test("the first of the stories is the view that the page opens on", async ({ page }) => {
  await open(page, "?countries=RUS&years=2000..2010");
  await page.getByRole("button", { name: "Stories" }).click();
  await page.getByRole("menuitem", { name: "Kazakhstan among its neighbours" }).click();
  await expect(chip(page, "Kazakhstan")).toBeVisible();
  await expect(chip(page, "Russia")).toHaveCount(0);
});

test("a typed year stops at the other end of the range", async ({ page }) => {
  await open(page, "?years=2000..2020");
  const first = page.getByRole("textbox", { name: "First year" });
  await first.fill("2030");
  await page.keyboard.press("Tab");
  await expect(first).toHaveValue("2020");
  await first.fill("1995");
  await page.keyboard.press("Tab");
  await expect(chip(page, "Years 1995–2020")).toBeVisible();
});

test("presses of an arrow key in a row are one step to undo", async ({ page }) => {
  await open(page);
  await page.getByRole("slider", { name: "Last year" }).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowLeft");
  await expect(chip(page, "Years 1990–2023")).toBeVisible();
  await expect(page.getByRole("status")).toContainText("Years 1990–2023");
  await page.keyboard.press("Control+z");
  await expect(chip(page, "Years 1990–2026")).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("an enlarged figure is shown from its top, and the page comes back to where it was", async ({
  page,
}) => {
  await open(page);
  const more = figure(page, "Slope").getByRole("button", { name: "More" });
  await more.scrollIntoViewIfNeeded();
  const top = async () => (await figure(page, "Slope").boundingBox())!.y;
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await expect(figure(page, "Slope").locator(".drawing > svg")).toBeVisible();
  await more.click();
  const before = await top();
  await page.getByRole("menuitem", { name: "Enlarge" }).click();
  await expect(page.locator("figure")).toHaveCount(1);
  await expect(figure(page, "Slope").locator(".drawing > svg")).toBeInViewport();
  await page.getByRole("button", { name: "Back to all figures" }).click();
  await expect(page.locator("figure")).not.toHaveCount(1);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
  await expect(more).toBeFocused();
});

test("every figure has a heading", async ({ page }) => {
  await open(page);
  await idle(page);
  await expect(page.getByRole("heading", { level: 2, name: /RAS3/ }).first()).toBeAttached();
  const figures = await page.locator("figure").count();
  await expect(page.locator("figure h2")).toHaveCount(figures);
});
