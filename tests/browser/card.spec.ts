import type { Locator, Page } from "@playwright/test";
import { chip, drawing, expect, figure, open, test } from "./page.ts";

/** The card that tells where a value comes from. */
function card(page: Page): Locator {
  return page.getByRole("dialog", { name: /^(?!Events here)/ }).and(page.locator(".value-card"));
}

/** The region in which changes and values are told. */
function told(page: Page): Locator {
  return page.locator("output[aria-live]");
}

/** Presses an arrow key until a value with these words is told. */
async function walk(page: Page, key: string, words: RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    const before = (await told(page).textContent()) ?? "";
    await page.keyboard.press(key);
    await expect(told(page)).not.toHaveText(before);
    if (words.test((await told(page).textContent()) ?? "")) return;
  }
  throw new Error(`no value told with ${words}`);
}

/** The end of a country's line in the trend: just before the label that names it. */
async function clickEndOfLine(page: Page, label: string): Promise<void> {
  const box = (await drawing(page, "Trend").locator("text", { hasText: label }).last().boundingBox())!;
  await page.mouse.click(box.x - 17, box.y + box.height / 2);
}

test("a value clicked tells its source, its steps and its citation, beside the pin", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await clickEndOfLine(page, "Kazakhstan 36");
  await expect(card(page).getByRole("heading", { level: 3 })).toHaveText("Kazakhstan, 2014: 36");
  await expect(chip(page, "Kazakhstan, pinned in Trend")).toBeVisible();
  for (const words of ["higher = more restrictive", "calendar year", "none published", "as published"])
    await expect(card(page)).toContainText(words);
  const link = card(page).getByRole("link", { name: /^The Religion and State Project/ });
  await expect(link).toHaveAttribute("href", "https://doi.org/10.17605/OSF.IO/ZU47F");
  await expect(link).toHaveAttribute("rel", /noopener/);
  await card(page).getByRole("button", { name: "Copy citation" }).click();
  await expect(told(page)).toContainText("citation is on the clipboard");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Jonathan Fox");
  expect(copied).toContain("Value: Kazakhstan, 2014: 36.");
  expect(copied).toMatch(/ https:\/\/doi\.org\/10\.17605\/OSF\.IO\/ZU47F$/);
  await card(page).getByRole("button", { name: "Copy value with source" }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^Kazakhstan, 2014: 36\n/);
  await card(page).getByRole("button", { name: "Release country" }).click();
  await expect(chip(page, "Kazakhstan, pinned in Trend")).toHaveCount(0);
  await page.getByRole("heading", { name: "Data sets" }).click();
  await expect(card(page)).toHaveCount(0);
});

test("the card leaves the figure free: the next mark takes it over, a brush closes it", async ({ page }) => {
  await open(page);
  await clickEndOfLine(page, "Uzbekistan 57");
  await expect(card(page)).toContainText("Uzbekistan, 2014: 57");
  const box = (await figure(page, "Trend").locator(".over").boundingBox())!;
  await page.mouse.move(box.x + 80, box.y + 250);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 260, { steps: 6 });
  await page.mouse.up();
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Remove filter: Years .* brushed in Trend/ })).toBeVisible();
  await clickEndOfLine(page, "Uzbekistan 57");
  await expect(chip(page, "Uzbekistan, pinned in Trend")).toHaveCount(0);
  await clickEndOfLine(page, "Kazakhstan 36");
  await clickEndOfLine(page, "Kazakhstan 36");
  await expect(card(page)).toHaveCount(0); // a second press on the mark takes back the first
  await clickEndOfLine(page, "Kazakhstan 36");
  await expect(card(page)).toContainText("Kazakhstan, 2014: 36");
});

test("the card of the prosecutions of 2020 has the number first published and the revised one", async ({
  page,
}) => {
  await open(page);
  await figure(page, "Penalties").locator(".over").focus();
  await walk(page, "ArrowRight", /2020: .*134/);
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("row", { name: /at least 131\s*first published/ })).toBeVisible();
  await expect(card(page).getByRole("row", { name: /at least 134\s*revised later/ })).toBeVisible();
});

test("the keyboard opens the card, reads in it, and comes back to the same value", async ({ page }) => {
  await open(page);
  const over = figure(page, "Trend").locator(".over");
  await over.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("heading", { level: 3 })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(card(page).getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await expect(over).toBeFocused();
  await expect(chip(page, "Kazakhstan, pinned in Trend")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(told(page)).toContainText("Kazakhstan, 1992: 17");
});

test("a computed number lists what it was made from", async ({ page }) => {
  await open(page, "?countries=&figures=trend");
  await figure(page, "Trend").locator(".over").focus();
  await walk(page, "ArrowRight", /, 2000: /);
  await walk(page, "ArrowUp", /^median of 29/i);
  await page.keyboard.press("Enter");
  await expect(card(page)).toContainText("From the value to the mark");
  await card(page)
    .getByText(/^Computed here from \d+ published values$/)
    .click();
  await expect(
    card(page)
      .getByRole("listitem")
      .filter({ hasText: /^Uzbekistan, \d{4}: \d+$/ }),
  ).toBeVisible();
});

test("on a phone the card is a sheet at the foot of the window", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const over = figure(page, "Trend").locator(".over");
  await over.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const box = (await card(page).boundingBox())!;
  expect(box.x).toBe(0);
  expect(box.width).toBe(360);
  expect(Math.round(box.y + box.height)).toBe(740);
  expect(box.height).toBeLessThan(480);
  const mark = (await figure(page, "Trend").locator(".lit").first().boundingBox())!;
  expect(mark.y + mark.height).toBeLessThanOrEqual(box.y);
  expect(mark.y).toBeGreaterThanOrEqual(0);
});

test("Escape closes the card, then the pin is let go; on a country's page the card, then the page", async ({
  page,
}) => {
  await open(page);
  await clickEndOfLine(page, "Kazakhstan 36");
  await expect(card(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await expect(chip(page, "Kazakhstan, pinned in Trend")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(chip(page, "Kazakhstan, pinned in Trend")).toHaveCount(0);
  await clickEndOfLine(page, "Uzbekistan 57");
  await card(page).getByRole("button", { name: "Country page" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Uzbekistan", exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Figures", exact: true })).toBeVisible();
  await expect(chip(page, "Uzbekistan, pinned in Trend")).toBeVisible();
});

test("the card of the event that is marked leaves it marked; its button takes the rule away", async ({
  page,
}) => {
  await open(page, "?figures=change");
  const kind = "Before and after";
  const rule = await drawing(page, kind)
    .locator("text", { hasText: /^11 Oct 2011$/ })
    .boundingBox();
  await page.mouse.click(rule!.x + rule!.width / 2, rule!.y + rule!.height / 2);
  await expect(card(page)).toContainText("Law on Religious Activity");
  await expect(drawing(page, kind)).toContainText("before 11 Oct 2011");
  await card(page).getByRole("button", { name: "Take the event's rule away" }).click();
  await expect(page.getByRole("button", { name: /^Remove filter: Event:/ })).toHaveCount(0);
});
