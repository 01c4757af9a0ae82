import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, open, test } from "./page.ts";

/** Opens a link to the page of a country and waits for its first drawing. */
async function openPage(page: Page, search: string): Promise<void> {
  await page.goto(`./${search}`);
  await expect(page.locator(".country-figure .drawing > svg").first()).toBeVisible();
}

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 2, name, exact: true });

/** The number of pages of a PDF that Chromium has written. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

test("a country's page opens from its name in the list, Escape goes back to where it was", async ({
  page,
}) => {
  await open(page);
  const button = page
    .getByRole("region", { name: "Filters", exact: true })
    .getByRole("button", { name: "Country page: Uzbekistan" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(heading(page, "Uzbekistan")).toBeFocused();
  await expect(page).toHaveURL(/profile=UZB/);
  await expect(page.getByRole("region", { name: "Figures", exact: true })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Figures", exact: true })).toBeVisible();
  await expect(button).toBeFocused();
  await expect(page).not.toHaveURL(/profile/);
});

test("from a chip; undo, redo and the browser's Back know the page", async ({ page }) => {
  await open(page);
  await page
    .getByRole("region", { name: "Active filters" })
    .getByRole("button", { name: "Country page: Kazakhstan" })
    .click();
  await expect(heading(page, "Kazakhstan")).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(heading(page, "Kazakhstan")).toHaveCount(0);
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await expect(heading(page, "Kazakhstan")).toBeVisible();
  await page.getByRole("button", { name: "Next country: Kosovo" }).click();
  await expect(heading(page, "Kosovo")).toBeFocused();
  await page.goBack();
  await expect(heading(page, "Kazakhstan")).toBeVisible();
  await page.getByRole("button", { name: "All figures" }).click();
  await expect(page.getByRole("region", { name: "Figures", exact: true })).toBeVisible();
});

test("Kazakhstan: every index, its facts as printed, its counts in words", async ({ page }) => {
  await openPage(page, "?profile=KAZ");
  const profile = page.locator(".country-figure.profile");
  const words = (await profile.locator(".drawing text").allTextContents()).join(" | ");
  for (const expected of [
    "Regulation of religion (RAS3)",
    "36",
    "+22",
    "from 14 in 1991",
    "Voice and accountability",
  ])
    expect(words).toContain(expected);
  for (const kind of ["timeline", "ranks", "penalties", "tariffs", "cases"])
    await expect(page.locator(`.country-figure.${kind} .drawing > svg`)).toBeVisible();
  const population = page.getByRole("row", { name: /^Population/ });
  await expect(population).toContainText("16,700,000 people");
  await expect(population).toContainText("rounded in the source");
  await expect(population).toContainText("2014");
  const summary = page.getByRole("region", { name: "In words" });
  await expect(summary).toContainText("Kazakhstan in 9 indices");
  await expect(summary).toContainText("World Watch List, edition 2026: published place 45 on a list of 50.");
});

test("what is missing is said", async ({ page }) => {
  await openPage(page, "?profile=EST");
  const summary = page.getByRole("region", { name: "In words" });
  await expect(summary).toContainText("No tariff of Estonia is held here.");
  await expect(summary).toContainText("No count of penalties in Estonia is held here.");
  await expect(page.locator(".country-figure.tariffs")).toHaveCount(0);
});

test("another group is another median; years of the bar narrow the page", async ({ page }) => {
  await openPage(page, "?profile=KAZ&years=2010..2014");
  const drawn = page.locator(".country-figure.profile .drawing");
  await expect(drawn).toContainText("2010–2014");
  await expect(drawn).toContainText("median of 29 former-communist states");
  await page
    .locator(".country-bar")
    .getByRole("button", { name: /Compared with/ })
    .click();
  await page.getByRole("option", { name: "Central Asia", exact: true }).click();
  await expect(drawn).toContainText("median of Central Asia");
  await expect(page).toHaveURL(/group=central-asia/);
});

test("the profile downloads like every figure", async ({ page }) => {
  await openPage(page, "?profile=KAZ");
  await page.locator(".country-figure.profile").getByRole("button", { name: "Download" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/profile.*\.csv$/);
});

for (const code of ["KAZ", "UZB", "EST"]) {
  test(`the page of ${code} prints on one sheet of A4, and comes back as it was`, async ({ page }) => {
    await openPage(page, `?profile=${code}`);
    const sheet = page.locator(".country");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(sheet).toHaveClass(/on-paper/);
    const smallest = await sheet.evaluate((element) => {
      const words = [...element.querySelectorAll(".drawing text, p, td")];
      const sizes = words.map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
      return (Math.min(...sizes) * Number(element.style.zoom) * 72) / 96;
    });
    expect(smallest).toBeGreaterThanOrEqual(6); // points
    const told = code !== "EST" ? /In words on this sheet, .* 6 points: cases/ : /^(?!.*In words on)/s;
    await expect(sheet.locator(".country-sources")).toHaveText(told);
    if (code === "KAZ") await expect(sheet).toContainText("Kazakhstan 45, score 67");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(sheet).not.toHaveClass(/on-paper/);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesOf(pdf)).toBe(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString("latin1")) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });
}

for (const theme of ["light", "dark"] as const) {
  test(`the page of a country has no accessibility fault, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openPage(page, "?profile=KAZ");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test("nothing hangs over the edge of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page, "?profile=KAZ");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("the card of a mark works on the page too; it offers neither a pin nor the page that is open", async ({
  page,
}) => {
  await openPage(page, "?profile=KAZ");
  const marks = page.locator(".country-figure.profile").getByRole("application");
  await marks.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog");
  await expect(card).toContainText("Kazakhstan");
  await expect(card.getByRole("button", { name: /^Pin|page/ })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(heading(page, "Kazakhstan")).toBeVisible();
});
