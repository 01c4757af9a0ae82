import type { Locator, Page } from "@playwright/test";
import { expect, figure, open, test, words } from "./page.ts";

/** Picks from a control of a figure: `label` is its name, `option` the entry of the list that opens. */
async function pickIn(page: Page, place: Locator, label: string | RegExp, option: string): Promise<void> {
  await place.getByRole("button", { name: label }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

/** The names of the marks that the arrow keys walk through, from the first. */
async function walked(place: Locator, page: Page, steps: number): Promise<string> {
  await place.locator(".over").focus();
  for (let step = 0; step < steps; step++) await page.keyboard.press("ArrowRight");
  return (await place.locator(".tooltip").textContent()) ?? "";
}

test("indices stand together on one scale; the rule changes with a pick and undo takes it back", async ({
  page,
}) => {
  await open(page, "?figures=compare");
  const together = figure(page, "Indices together");
  await expect(together).toContainText("Percentile among 29 countries in common");
  await expect(together).toContainText("In common: 29 of 29 countries");
  expect(await walked(together, page, 2)).toMatch(/Published: .*Turned|Published: .*Not turned/s);
  await pickIn(page, together, "Scale", "Scale: z-score");
  await expect(together).toContainText("Standard deviations from the mean");
  await pickIn(page, together, "Form", "A panel an index");
  await expect(together).toContainText("One panel an index.");
  await page.keyboard.press("Control+z");
  await expect(together).toContainText("One panel a country.");
});

test("an index without a direction says in the list why it stays out; min-max names one without a known end", async ({
  page,
}) => {
  await open(page, "?figures=compare");
  const together = figure(page, "Indices together");
  await together.getByRole("button", { name: /Indices shown together/ }).click();
  const list = page.getByRole("dialog", { name: "Indices shown together" });
  await list.getByRole("option", { name: "Support for religion (RAS3)" }).click();
  await expect(list.getByRole("status")).toContainText("neither restrictive nor free");
  await list.getByRole("option", { name: "Minority restrictions (RAS3)" }).click();
  await list.getByRole("searchbox", { name: "Find an index" }).fill("GRR");
  await list.getByRole("option", { name: "GRR 2023 (RAS4)" }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(together.getByRole("button", { name: /4 indices Indices shown together/ })).toBeVisible();
  await pickIn(page, together, "Scale", "Scale: min-max");
  await expect(together).toContainText(
    "Not shown: GRR 2023 (RAS4), because an end of its published scale is not known",
  );
});

test("a scatter tells its correlation of one year; a year picked leaves the trails out", async ({ page }) => {
  await open(page, "?figures=scatter");
  const scatter = figure(page, "Index against index");
  expect(await words(page, "Index against index")).toMatch(
    /Spearman 0\.\d\d \(95% interval 0\.\d\d to 0\.\d\d\) \| Pearson 0\.\d\d .* \| n = 29 of 29/,
  );
  await expect(scatter).toContainText("year by year, from their first year in both");
  await pickIn(page, scatter, "Year", "2000");
  await expect(scatter).toContainText("Each dot is a country in 2000 (29 former-communist states).");
  await pickIn(page, scatter, "Index up", "Liberal democracy (V-Dem)");
  await expect(scatter).toContainText("higher = freer");
  await expect(scatter).toContainText("a coefficient below 0 means that they agree");
});

test("disagreement says where each index puts Kazakhstan and by how much they differ", async ({ page }) => {
  await open(page, "?figures=disagreement");
  const disagreement = figure(page, "Disagreement");
  await expect(disagreement).toContainText(
    "4 indices, 2014: furthest apart on Armenia, closest on Uzbekistan",
  );
  await expect(disagreement.locator(".drawing desc")).toContainText(
    /Kazakhstan: \d+ points, from \d+ in .* to \d+ in/,
  );
  await pickIn(page, disagreement, "Year", "2000");
  await expect(disagreement).toContainText(/4 indices, 2000: furthest apart on /);
});
