import { chip, expect, figure, open, test, words } from "./page.ts";

test("the slider takes 134 back to 131, shows the later figure as a ghost, and says so", async ({ page }) => {
  await open(page, "?v=1&figures=penalties");
  expect(await words(page, "Penalties")).toContain("≥134");
  const slider = page.getByRole("slider", { name: "As known on", exact: true });
  await expect(slider).toHaveAttribute("aria-valuetext", "today");
  await slider.focus();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("ArrowLeft");
    if ((await slider.getAttribute("aria-valuetext"))?.startsWith("30 Mar 2023")) break;
  }
  await expect(chip(page, "As known on 30 Mar 2023")).toBeVisible();
  await expect.poll(() => words(page, "Penalties")).toContain("≥131");
  const drawn = await words(page, "Penalties");
  expect(drawn).toContain("(≥130)");
  expect(drawn).toContain("published later, not yet known");
  expect(drawn).toContain("As known on 30 Mar 2023");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chip(page, "As known on 30 Mar 2023")).toHaveCount(0);
  await expect.poll(() => words(page, "Penalties")).toContain("≥134");
});

test("the day is in the link, and scores published after it are missing with that reason", async ({
  page,
}) => {
  await open(page, "?v=1&figures=heatmap&known=2018-12-31");
  await expect(chip(page, "As known on 31 Dec 2018")).toBeVisible();
  expect(await words(page, "Heatmap")).toContain("not yet published on that day");
  await page.reload();
  await expect(chip(page, "As known on 31 Dec 2018")).toBeVisible();
  await page.getByRole("button", { name: "Show what is known today" }).click();
  await expect.poll(() => words(page, "Heatmap")).not.toContain("not yet published");
});

test("every figure is told in words that can be read and copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?v=1&figures=trend");
  const trend = figure(page, "Trend");
  await trend.getByRole("button", { name: "In words" }).click();
  const told = trend.locator(".in-words p");
  await expect(told).toContainText("Of the chosen countries’ values the highest is 57 (Uzbekistan, 2014)");
  await expect(told).toContainText("no rule published");
  await trend.getByRole("button", { name: "Copy the summary" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await told.textContent());
  expect(await told.textContent()).toBe(
    await trend.locator(".drawing > svg > desc").evaluate((desc) => desc.textContent),
  );
});
