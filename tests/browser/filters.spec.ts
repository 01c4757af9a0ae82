import { bring, chip, drawing, expect, figure, open, pick, test, words } from "./page.ts";

test("the page opens on Kazakhstan among its neighbours, with the 2011 law on every axis of years", async ({
  page,
}) => {
  await open(page);
  for (const kind of [
    "Trend",
    "Timeline",
    "Distribution",
    "Ranks",
    "Penalties",
    "Tariffs",
    "Heatmap",
    "Slope",
    "Table",
  ]) {
    await expect(figure(page, kind)).toBeVisible();
  }
  for (const kind of ["Trend", "Timeline", "Ranks"]) {
    await bring(page, kind);
    expect(await words(page, kind)).toContain("11 Oct 2011");
  }
  await bring(page, "Trend");
  expect(await words(page, "Trend")).toContain("Kazakhstan 36");
  await bring(page, "Distribution");
  expect(await words(page, "Distribution")).toContain("45");
});

test("years typed at the foot of the window narrow every figure and make a chip", async ({ page }) => {
  await open(page);
  await page.getByRole("textbox", { name: "First year" }).fill("2005");
  await page.keyboard.press("Tab");
  await expect(chip(page, "Years 2005–2026")).toBeVisible();
  await expect(drawing(page, "Trend").locator("text", { hasText: /^1990$/ })).toHaveCount(0);
  await chip(page, "Years 2005–2026").click();
  await expect(page.getByRole("textbox", { name: "First year" })).toHaveValue("1990");
});

test("the handles of the years move by keyboard", async ({ page }) => {
  await open(page);
  await page.getByRole("slider", { name: "Last year" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(chip(page, "Years 1990–2025")).toBeVisible();
});

test("a drag of a handle is one step to undo", async ({ page }) => {
  await open(page);
  const box = (await page.locator(".thumb").first().boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 150, box.y + 5, { steps: 8 });
  await page.mouse.move(box.x + 300, box.y + 5, { steps: 8 });
  await page.mouse.up();
  const first = page.getByRole("textbox", { name: "First year" });
  await expect(first).not.toHaveValue("1990");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(first).toHaveValue("1990");
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("Play steps through the years and is one step to undo", async ({ page }) => {
  await open(page, "?years=2010..2013");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.getByRole("textbox", { name: "Last year" })).toHaveValue("2010");
  await expect(page.getByRole("textbox", { name: "Last year" })).toHaveValue("2013", { timeout: 10_000 });
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("a country is found by any of its names and drawn in colour when it is checked", async ({ page }) => {
  await open(page);
  const filters = page.getByRole("region", { name: "Filters", exact: true });
  await filters.getByRole("searchbox", { name: "Find a country" }).fill("Россия");
  await filters.getByRole("checkbox", { name: /Russia/ }).check({ force: true });
  await expect(chip(page, "Russia")).toBeVisible();
  await expect(drawing(page, "Trend")).toContainText("Russia 17");
  await chip(page, "Russia").click();
  await expect(drawing(page, "Trend")).not.toContainText("Russia 17");
});

test("a region as context changes the median's group and the count of those shown", async ({ page }) => {
  await open(page);
  await pick(page, "Context", "Central Asia");
  await expect(chip(page, "Context: Central Asia")).toBeVisible();
  await expect(drawing(page, "Trend")).toContainText("median of Central Asia");
  await expect(page.getByRole("region", { name: "Filters", exact: true })).toContainText("5 of 5 shown");
});

test("another index redraws the figures that follow the page and leaves those with one of their own", async ({
  page,
}) => {
  await open(page);
  await bring(page, "Distribution");
  const before = await figure(page, "Distribution").getAttribute("aria-label");
  await page.getByRole("radio", { name: "Liberal democracy (V-Dem)" }).check({ force: true });
  await bring(page, "Trend");
  await expect(figure(page, "Trend")).toHaveAccessibleName(/^Trend: Liberal democracy/);
  await bring(page, "Heatmap");
  await expect(figure(page, "Heatmap")).toHaveAccessibleName(/Liberal democracy/);
  await bring(page, "Distribution");
  await expect(figure(page, "Distribution")).toHaveAccessibleName(before!);
});

test("the measure and the category of penalties filter the bars", async ({ page }) => {
  await open(page);
  await bring(page, "Penalties");
  await expect(drawing(page, "Penalties")).toContainText("284");
  await pick(page, "Penalties counted", "fines");
  await expect(drawing(page, "Penalties")).not.toContainText("284");
  await expect(figure(page, "Penalties")).toHaveAccessibleName(/fines/i);
});

test("an edition chosen shows in the ranks and as a chip", async ({ page }) => {
  await open(page);
  await bring(page, "Ranks");
  const before = await drawing(page, "Ranks").innerHTML();
  await pick(page, "Edition", "2021");
  await expect(chip(page, "Edition 2021")).toBeVisible();
  await expect.poll(() => drawing(page, "Ranks").innerHTML()).not.toBe(before);
});

test("a kind of event taken out leaves the timeline without its lane", async ({ page }) => {
  await open(page);
  await expect(drawing(page, "Timeline")).toContainText("Dialogue");
  await page.getByRole("checkbox", { name: "Dialogue" }).uncheck({ force: true });
  await expect(drawing(page, "Timeline").locator("text", { hasText: /^Dialogue$/ })).toHaveCount(0);
});

test("Clear all filters clears everything, and one undo brings everything back", async ({ page }) => {
  await open(page, "?countries=KAZ~RUS&years=2000..2010&group=central-asia");
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(page.getByRole("button", { name: /^Remove filter/ })).toHaveCount(0);
  await page.keyboard.press("Control+z");
  for (const name of ["Kazakhstan", "Russia", "Years 2000–2010", "Context: Central Asia"]) {
    await expect(chip(page, name)).toBeVisible();
  }
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByRole("button", { name: /^Remove filter/ })).toHaveCount(0);
});
