import type { Page } from "@playwright/test";
import { drawing, expect, figure, open, test, words } from "./page.ts";

/** Picks from a list of options in a figure's own controls. */
async function choose(page: Page, kind: string, button: RegExp, option: string | RegExp): Promise<void> {
  await figure(page, kind).getByRole("button", { name: button }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

test("movement between any two editions: groups, ranks and scores, and none across a change of method", async ({
  page,
}) => {
  await open(page, "?figures=movement&countries=KAZ~UZB~AZE");
  await expect(drawing(page, "Movement")).toContainText("World Watch List, 2025 to 2026");
  const shown = await words(page, "Movement");
  for (const group of ["Up (18)", "Down (25)", "Same rank (6)", "Entered the list (1)", "Left the list (1)"])
    expect(shown).toContain(group);
  expect(shown).toContain("65 in 2025 (place 50) and 65 in 2026 (place 50)");
  await choose(page, "Movement", /Earlier edition/, "2012");
  await expect(drawing(page, "Movement")).toContainText("two lists");
  await expect(drawing(page, "Movement")).toContainText("no difference is taken");
  await expect(page).toHaveURL(/between/);
  await page.keyboard.press("Control+z");
  await expect(drawing(page, "Movement")).toContainText("Up (18)");
});

test("a rank in view stands beside the published one, and a scale of its own shows the list as published", async ({
  page,
}) => {
  await open(page, "?figures=places&countries=KAZ~UZB");
  await expect(drawing(page, "Rank against rank")).toContainText("World Watch List 2015 against");
  await expect(drawing(page, "Rank against rank")).toContainText("published · in view");
  await expect(drawing(page, "Rank against rank")).toContainText("Not listed (24)");
  await figure(page, "Rank against rank").locator(".over").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("status").filter({ hasText: "of 29 in view" })).toHaveCount(1);
  await choose(page, "Rank against rank", /Scale/, "Published ranks, own scale");
  await expect(drawing(page, "Rank against rank")).toContainText("in view · published");
});

test("an index that is neither restrictive nor free is given no ranks", async ({ page }) => {
  await open(page, "?figures=places&index=ras3_lxx");
  await expect(drawing(page, "Rank against rank")).toContainText("no rank is computed from it");
});

test("cases: both sources of a disputed date are named, and one case is told in full", async ({ page }) => {
  await open(page, "?figures=cases&countries=KAZ");
  const cases = drawing(page, "Cases");
  await expect(cases).toContainText("arrest, 2 Sep 2012 or 5 Sep 2012");
  await expect(cases).toContainText(
    "2 Sep 2012 (Category archive: Kazakhstan) and 5 Sep 2012 (Forum 18 via WWRN)",
  );
  await expect(cases).toContainText("Undated");
  await choose(page, "Cases", /Case/, "Makset Djabbarbergenov");
  await expect(cases).toContainText("Case: Makset Djabbarbergenov");
  await expect(cases).toContainText("flown to Germany; banned from returning until 2017");
  await expect(page).toHaveURL(/KZ-DJAB/);
});
