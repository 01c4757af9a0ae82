import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { chip, drawing, expect, figure, open, pick, test, words } from "./page.ts";

function filters(page: Page): Locator {
  return page.getByRole("region", { name: "Filters", exact: true });
}

/** Makes a group of these countries: those chosen at first are taken out. */
async function make(page: Page, name: string, countries: readonly string[]): Promise<void> {
  await filters(page).getByRole("button", { name: "Make a group…" }).click();
  const dialog = page.getByRole("dialog", { name: "Make a group" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("button", { name: "Take none" }).click();
  for (const country of countries) {
    await dialog.getByRole("searchbox", { name: "Find a country" }).fill(country);
    await dialog.getByRole("checkbox", { name: country, exact: true }).check({ force: true });
  }
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toHaveCount(0);
}

test("a group is made, stands in the link, undo takes it away, and it outlives a reload", async ({
  page,
}) => {
  await open(page, "?figures=trend~regions");
  await make(page, "Каспий & co ~ 100%", ["Kazakhstan", "Russia", "Azerbaijan"]);
  await expect(chip(page, "Context: Каспий & co ~ 100%")).toBeVisible();
  await expect(filters(page)).toContainText("2 of 3 shown");
  await expect(drawing(page, "Regions")).toContainText("Каспий & co ~ 100%");
  // NXX of 2014: Kazakhstan 36, Russia 17, Azerbaijan 46.
  await expect(drawing(page, "Regions")).toContainText("median 36");
  await expect(drawing(page, "Regions")).toContainText("mean 33");
  await expect(drawing(page, "Trend")).toContainText("median of Каспий & co ~ 100%");
  expect(new URL(page.url()).searchParams.get("own-1")).toBe("KAZ~RUS~AZE~~Каспий & co ~ 100%");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chip(page, "Context: Каспий & co ~ 100%")).toHaveCount(0);
  expect(page.url()).not.toContain("own-1");
  await expect(drawing(page, "Regions")).toContainText("29 former-communist states");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(chip(page, "Context: Каспий & co ~ 100%")).toBeVisible();
  await page.reload();
  await expect(chip(page, "Context: Каспий & co ~ 100%")).toBeVisible();
  await expect(drawing(page, "Regions")).toContainText("median 36");
});

test("a group is edited and removed; figures and statistics follow, undo brings it back", async ({
  page,
}) => {
  await open(page, "?figures=regions&own-1=KAZ~UZB~~Two&group=own-1");
  await expect(drawing(page, "Regions")).toContainText("mean 46.5");
  await filters(page).getByRole("button", { name: "Edit the group Two" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit the group" });
  await dialog.getByRole("checkbox", { name: "Uzbekistan" }).uncheck({ force: true });
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(drawing(page, "Regions")).toContainText("mean 36");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(drawing(page, "Regions")).toContainText("mean 46.5");
  await filters(page).getByRole("button", { name: "Remove the group Two" }).click();
  await expect(drawing(page, "Regions")).toContainText("29 former-communist states");
  await expect(filters(page).getByRole("button", { name: /Context/ })).toBeFocused();
  await expect(page.getByRole("status")).toContainText("Group Two removed.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(chip(page, "Context: Two")).toBeVisible();
});

test("a group needs a name of its own and a country; Escape changes nothing", async ({ page }) => {
  await open(page, "?figures=trend");
  await filters(page).getByRole("button", { name: "Make a group…" }).click();
  const dialog = page.getByRole("dialog", { name: "Make a group" });
  await expect(dialog.getByRole("textbox", { name: "Name" })).toBeFocused();
  await expect(dialog.getByRole("checkbox", { checked: true })).toHaveCount(6);
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Give the group a name.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Name" }).fill("Central Asia");
  await expect(dialog.getByText("Another group has this name.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Name" }).fill("Mine");
  await dialog.getByRole("button", { name: "Take none" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Tick at least one country.")).toBeVisible();
  await dialog.getByRole("searchbox", { name: "Find a country" }).fill("Казахстан");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("checkbox", { name: "Kazakhstan" })).toBeChecked();
  await expect(dialog.getByText("1 country in the group")).toBeVisible();
  const scan = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
  expect(scan.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.keyboard.press("Escape"); // the first clears the search
  await expect(dialog.getByRole("searchbox", { name: "Find a country" })).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(filters(page).getByRole("button", { name: "Make a group…" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("regions: several groups, own ones among them, another sample and another coverage", async ({
  page,
}) => {
  await open(page, "?figures=regions&own-1=KAZ~UZB~~Two&years=1991..2014");
  const regions = figure(page, "Regions");
  await regions.getByRole("button", { name: /Groups of this figure/ }).click();
  const list = page.getByRole("dialog", { name: "Groups of this figure" });
  for (const name of ["Western Balkans", "Two"]) {
    await list.getByRole("checkbox", { name }).click({ force: true });
    await expect(list.getByRole("checkbox", { name })).toBeChecked();
  }
  await page.keyboard.press("Escape");
  expect(await words(page, "Regions")).toContain("Western Balkans | 2014: median 5, mean 6.6, n 7 of 7");
  expect(await words(page, "Regions")).toContain("Two | 2014: median 46.5, mean 46.5, n 2 of 2");
  await regions.getByRole("button", { name: /Countries counted/ }).click();
  await page.getByRole("option", { name: "Countries: both" }).click();
  await expect(drawing(page, "Regions")).toContainText("mean of the same countries in all years");
  await regions.getByRole("textbox", { name: /Least coverage/ }).fill("90");
  await page.keyboard.press("Tab");
  await expect(drawing(page, "Regions")).toContainText("at least 90% of a group");
  expect(page.url()).toContain("regions.coverage=90");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(drawing(page, "Regions")).toContainText("at least 50% of a group");
  await expect(page.getByRole("status")).toContainText("Undone: Regions: least coverage 50%.");
});

test("regions: who entered and what both means did is in words", async ({ page }) => {
  await open(page, "?figures=regions&years=1991..2014&regions.sample=both");
  const description = await drawing(page, "Regions").locator("desc").textContent();
  expect(description).toContain(
    "1991 to 2014: mean 11.7 to 15.9, that of the 25 countries with every year 11.7 to 17.7",
  );
  const drawn = (await words(page, "Regions")).replaceAll(" | ", " ");
  expect(drawn).toContain("2006: Montenegro entered; mean 14.6 to 14.2");
});

test("small multiples: sorted by another number, scales of their own, a panel walked by keyboard", async ({
  page,
}) => {
  await open(page, "?figures=panels");
  const panels = figure(page, "Small multiples");
  await panels.getByRole("button", { name: /Sort panels by/ }).click();
  await page.getByRole("option", { name: "Change, first to last" }).click();
  await expect(panels.getByRole("button", { name: /Sorted by: change, first to last/ })).toBeVisible();
  await expect(drawing(page, "Small multiples")).toContainText("+26, 1991–2014");
  await expect(drawing(page, "Small multiples")).toContainText("no rule published");
  await panels.getByRole("button", { name: /Scale of the panels/ }).click();
  await page.getByRole("option", { name: "Own scales" }).click();
  await expect(panels.getByRole("button", { name: /Panels: own scales/ })).toBeVisible();
  await expect(drawing(page, "Small multiples")).toContainText("own scale 14 to 36");
  await panels.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await expect(panels.getByText("Kyrgyzstan: change +26, 1991–2014")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(panels.getByText(/^Kyrgyzstan, \d{4}: \d+$/)).toBeVisible();
  await pick(page, "Context", "Baltic states");
  await expect(panels).toHaveAccessibleName(/9 countries/);
});
