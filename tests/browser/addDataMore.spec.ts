import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, figure, open, test } from "./page.ts";

const wide = (last: string) =>
  ["Country,2011,2012,2013", `Kazakhstan,1,2,${last}`, "Uzbekistan,4,5,6", "Azerbaijan,7,8,9", ""].join("\n");

const dialog = (page: Page) => page.getByRole("dialog");
const load = (page: Page) => dialog(page).getByRole("button", { name: "Load", exact: true });
const trend = (page: Page) => figure(page, "Trend");

async function choose(page: Page, name: string, content: string | Buffer) {
  await page.getByRole("button", { name: "Add data" }).first().click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (await chooser).setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
}

async function added(page: Page, name: string, text: string) {
  await choose(page, name, text);
  await load(page).click();
  await expect(dialog(page)).toHaveCount(0);
}

test("a direction that nobody stated is said so, and a bare name takes the title of its data set", async ({
  page,
}) => {
  await open(page);
  await choose(page, "press.csv", "Country,Year,Score\nKazakhstan,2012,1\nUzbekistan,2012,2\n");
  await dialog(page)
    .getByRole("tab", { name: /^Indicators/ })
    .click();
  await expect(dialog(page)).toContainText("One indicator does not say what a higher number means");
  await load(page).click();
  await expect(trend(page).locator(".drawing")).toContainText("not stated what higher means");
  await expect(trend(page)).toHaveAccessibleName(/press: Score/);
});

test("a recipe of another file of the same shape leaves the new file its own title", async ({ page }) => {
  await open(page);
  await choose(page, "first.csv", wide("3"));
  await dialog(page).getByRole("tab", { name: "About" }).click();
  await dialog(page).getByRole("textbox", { name: "Title" }).fill("The first of all");
  await expect(load(page)).toBeEnabled();
  await load(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await choose(page, "second.csv", wide("3"));
  await expect(dialog(page)).toContainText("Read with the recipe of “The first of all”");
  await dialog(page).getByRole("tab", { name: "About" }).click();
  await expect(dialog(page).getByRole("textbox", { name: "Title" })).toHaveValue("second");
});

test("a file that gives no table at first is read another way", async ({ page }) => {
  await open(page);
  await choose(page, "line.csv", "Kazakhstan,2012,5\n");
  await expect(dialog(page)).toContainText("The file has a header and no rows.");
  await expect(dialog(page).getByRole("region")).toContainText("Kazakhstan,2012,5");
  const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
  await dialog(page).getByRole("textbox", { name: "Rows of the header" }).fill("0");
  await dialog(page).getByRole("button", { name: "Read again" }).click();
  await expect(dialog(page)).toContainText("1 row read = 0 header + 1 used");
  await expect(load(page)).toBeEnabled();
  // and what is broken by a correction is mended by the next
  await dialog(page)
    .getByRole("button", { name: /Change the mark between cells/ })
    .click();
  const marks = page.getByRole("radiogroup", { name: "Mark between cells" });
  await marks.getByRole("radio", { name: "Tab" }).check({ force: true });
  await expect(page.getByRole("dialog").first().getByRole("alert")).toContainText("No column");
  await marks.getByRole("radio", { name: "Comma" }).check({ force: true });
  await page.keyboard.press("Escape");
  await expect(load(page)).toBeEnabled();
});

test("a data package is kept beside the one whose name it has", async ({ page }) => {
  await open(page);
  await added(page, "own.csv", wide("3"));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export own" }).click();
  const path = await (await download).path();
  await choose(page, "own.zip", readFileSync(path));
  await dialog(page).getByRole("button", { name: "Keep both" }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Export own (2)" })).toBeVisible();
  await expect(page).toHaveURL(/index=own-2\./);
});

test("data outside the chosen countries and years are shown by one press, and taken back by Undo", async ({
  page,
}) => {
  await open(page);
  await added(page, "africa.csv", "Country,1960,1961\nGhana,1,2\nNigeria,3,4\nKenya,5,6\n");
  const main = page.getByRole("main");
  await expect(main).toContainText("None of the chosen countries is in africa.");
  await expect(main).toContainText("africa has values for 1960–1961, none of them in the chosen years.");
  await page.getByRole("button", { name: "Show Ghana, Kenya and Nigeria, 1960–1961" }).click();
  await expect(trend(page).locator(".drawing")).toContainText("Kenya 6");
  await expect(main).not.toContainText("None of the chosen countries");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(main).toContainText("None of the chosen countries");
});

test("what is held back, remarked and kept apart are told apart, and only the first is counted on the tab", async ({
  page,
}) => {
  await open(page);
  await choose(
    page,
    "found.csv",
    "Country,2011,2012\nKazakhstan,1,2*\nKazakhstan,1,2*\nCountry,2011,2012\nCongo,5,6\n",
  );
  await expect(dialog(page).locator(".import-counts")).toContainText(
    "5 rows read = 1 header + 2 used + 1 held back + 1 kept apart + 0 note rows",
  );
  await dialog(page).getByRole("tab", { name: "Findings 1" }).click();
  for (const words of ["Held back: 1", "Used, with a remark: ", "Kept apart: 3"])
    await expect(dialog(page)).toContainText(words);
});

test("a file of another name can be the one that a link needs", async ({ page }) => {
  await open(page, "?index=wanted.wanted");
  await expect(page.getByRole("alert")).toContainText("needs the data set “wanted”");
  await choose(page, "other.csv", wide("3"));
  await dialog(page).getByRole("button", { name: "This file is it" }).click();
  await expect(load(page)).toBeEnabled();
  await load(page).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("what another tab keeps under the name is not overwritten unasked", async ({
  page,
  context,
  baseURL,
}) => {
  await open(page);
  const other = await context.newPage();
  await other.goto(baseURL ?? "");
  await expect(other.locator("figure svg").first()).toBeVisible();
  await added(page, "tab.csv", wide("3"));
  await choose(other, "tab.csv", wide("30"));
  await load(other).click();
  await expect(dialog(other)).toContainText("3 → 30");
});

test("an archive of many tables asks which to check, and the rest of a queue is left at once", async ({
  page,
}) => {
  await open(page);
  const many = Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [`t${i}.csv`, strToU8(wide(String(i)))]),
  );
  await choose(page, "many.zip", Buffer.from(zipSync(many)));
  await expect(dialog(page)).toContainText("The archive holds 6 tables");
  await expect(dialog(page)).toContainText("1 of 6 chosen");
  await expect(dialog(page).getByRole("checkbox", { name: /^t0\.csv \d+ bytes/ })).toBeChecked();
  await dialog(page).getByRole("button", { name: "None" }).click();
  await expect(dialog(page).getByRole("button", { name: /^Check/ })).toBeDisabled();
  for (const i of [1, 4, 5]) await dialog(page).getByText(`t${i}.csv`).click();
  await dialog(page).getByRole("button", { name: "Check 3 tables" }).click();
  await expect(dialog(page)).toContainText("1 of 3");
  await load(page).click();
  await expect(dialog(page)).toContainText("t4.csv");
  await expect(load(page)).toBeEnabled(); // the dialog has grown to the check: nothing moves under the pointer
  await dialog(page).getByRole("button", { name: "Cancel all" }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Export t1" })).toBeVisible();
});

test("the focus stays in the dialog while its content changes, so that Escape always closes it", async ({
  page,
}) => {
  await open(page);
  for (const content of ["", wide("3")]) {
    await choose(page, "some.csv", content);
    await expect(dialog(page).getByRole("heading").first()).toHaveText(/some\.csv|Add data/);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest("[role=dialog]") != null))
      .toBe(true);
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
  }
});

test("a title of one very long word does not widen the page", async ({ page }) => {
  await open(page);
  const word = "n".repeat(150);
  await added(page, `${word}.csv`, "country,year,score\nKazakhstan,2012,1\nUzbekistan,2012,2\n");
  await expect(trend(page)).toHaveAccessibleName(/nnn/);
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(wider).toBeLessThanOrEqual(0);
  }
});

test("an indicator without a yearly value is said to have none, and countries are previewed by name", async ({
  page,
}) => {
  await open(page);
  const rows = [
    "KAZ,2012,a,1",
    "UZB,2012,a,2",
    "KAZ,2012,b,x",
    "UZB,2012,b,y",
    "KAZ,2013,a,3",
    "UZB,2013,a,5",
  ];
  await choose(page, "bare.csv", ["country,year,indicator,value", ...rows, ""].join("\n"));
  await expect(dialog(page)).toContainText("2 indicators, 1 has no yearly value to load");
  await expect(dialog(page).getByRole("tabpanel")).toContainText("Kazakhstan KAZ");
});

test("hundreds of indices are found by typing, under the title of their data set", async ({ page }) => {
  await open(page);
  const names = Array.from({ length: 60 }, (_, i) => `item${i}`);
  const row = (country: string) => [country, "2012", ...names.map((_, i) => String(i))].join(",");
  await added(
    page,
    "many.csv",
    [["Country", "Year", ...names].join(","), row("Kazakhstan"), row("Uzbekistan"), ""].join("\n"),
  );
  await expect(trend(page)).toHaveAccessibleName(/item0/);
  await trend(page)
    .getByRole("button", { name: /Index of this figure|Index/ })
    .first()
    .click();
  const list = page.getByRole("listbox");
  await expect(list.getByRole("group", { name: "many" })).toBeVisible();
  await page.keyboard.type("item42");
  await expect(list.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(trend(page)).toHaveAccessibleName(/item42/);
});
