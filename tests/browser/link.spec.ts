import { chip, expect, figure, open, test } from "./page.ts";

test("the link holds the whole view and opens it again", async ({ page, context }) => {
  await open(page);
  await page.getByRole("radio", { name: "Liberal democracy (V-Dem)" }).check({ force: true });
  await page.getByRole("textbox", { name: "First year" }).fill("2001");
  await page.keyboard.press("Tab");
  await figure(page, "Heatmap").getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Remove figure" }).click();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy link" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  const other = await context.newPage();
  await other.goto(link);
  await expect(chip(other, "Years 2001–2026")).toBeVisible();
  await expect(figure(other, "Trend")).toHaveAccessibleName(/^Trend: Liberal democracy/);
  await expect(figure(other, "Heatmap")).toHaveCount(0);
  expect(other.url()).toBe(link);
  const names = (p: typeof page) => p.getByRole("button", { name: /^Remove filter/ }).allInnerTexts();
  expect(await names(other)).toEqual(await names(page));
});

test("the browser's Back and Forward undo and redo", async ({ page }) => {
  await open(page);
  await chip(page, "Kyrgyzstan").click();
  await chip(page, "Azerbaijan").click();
  await page.goBack();
  await expect(chip(page, "Azerbaijan")).toBeVisible();
  await expect(chip(page, "Kyrgyzstan")).toHaveCount(0);
  await page.goBack();
  await expect(chip(page, "Kyrgyzstan")).toBeVisible();
  await page.goForward();
  await expect(chip(page, "Kyrgyzstan")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Redo" })).toBeEnabled();
});

test("Back still undoes after a reload", async ({ page }) => {
  await open(page);
  await chip(page, "Kyrgyzstan").click();
  await page.reload();
  await expect(chip(page, "Azerbaijan")).toBeVisible();
  await expect(chip(page, "Kyrgyzstan")).toHaveCount(0);
  await page.goBack();
  await expect(chip(page, "Kyrgyzstan")).toBeVisible();
});

test("the country and time of Our World in Data's links are understood", async ({ page }) => {
  await open(page, "?country=KAZ~UZB&time=1990..2014");
  await expect(chip(page, "Kazakhstan")).toBeVisible();
  await expect(chip(page, "Uzbekistan")).toBeVisible();
  await expect(chip(page, "Years 1990–2014")).toBeVisible();
  await expect(chip(page, "Tajikistan")).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("unknown and damaged parts of a link fall back with a notice that names them", async ({ page }) => {
  await open(page, "?countries=KAZ&years=19x0&index=no_such_index&colour=red");
  const notice = page.getByRole("alert");
  for (const part of ["years=19x0", "index=no_such_index", "colour=red"])
    await expect(notice).toContainText(part);
  await expect(chip(page, "Kazakhstan")).toBeVisible();
  await expect(figure(page, "Trend")).toHaveAccessibleName(/RAS3/);
  await notice.getByRole("button", { name: "Close" }).click();
  await expect(notice).toHaveCount(0);
});
