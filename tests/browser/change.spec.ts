import { drawing, expect, figure, open, test, words } from "./page.ts";

const kind = "Before and after";
const alone = "?figures=change&enlarged=change";

test("before and after the 2011 law: means, pool and other years, then another window, pool and date", async ({
  page,
}) => {
  await open(page, alone);
  await expect(drawing(page, kind)).toContainText("Kazakhstan: mean 25.2 before 11 Oct 2011");
  expect(await words(page, kind)).toContain(
    "+10.8 in Kazakhstan is higher than in all 4 countries of the pool.",
  );
  expect(await words(page, kind)).toMatch(
    /\+10\.8 at 2011 is higher than at (all \d+|\d+ of \d+) other years/,
  );
  const options = figure(page, kind).getByRole("group", { name: `Options of ${kind}` });

  await options.getByRole("button", { name: /Years on each side/ }).click();
  await page.getByRole("option", { name: "3 years each side", exact: true }).click();
  await expect(drawing(page, kind)).toContainText("3 years before");

  await options.getByRole("button", { name: "Pool: 4 countries" }).click();
  const pool = page.getByRole("dialog", { name: "Countries of the pool" });
  await pool.getByText("Uzbekistan", { exact: true }).click();
  await pool.getByText("Turkmenistan", { exact: true }).click();
  await page.keyboard.press("Escape");
  await expect(options.getByRole("button", { name: "Pool: 2 countries" })).toBeVisible();
  await expect(drawing(page, kind)).toContainText(/(all|of) 2 countries of the pool/);

  await options.getByRole("button", { name: "Own date" }).click();
  const date = page.getByRole("dialog", { name: "Own date" });
  await date.getByRole("textbox").fill("2008");
  await date.getByRole("textbox").press("Enter");
  await expect(date.getByRole("alert")).toContainText("year-month-day");
  await date.getByRole("textbox").fill("2008-07-01");
  await date.getByRole("textbox").press("Enter");
  await expect(drawing(page, kind)).toContainText("before 1 Jul 2008");

  const shown = await words(page, kind);
  await page.reload();
  await expect(drawing(page, kind)).toContainText("1 Jul 2008");
  expect(await words(page, kind)).toBe(shown);
});

test("the event is picked from all that have a date, and the page's is taken again", async ({ page }) => {
  await open(page, alone);
  const options = figure(page, kind).getByRole("group", { name: `Options of ${kind}` });
  await options.getByRole("button", { name: "Event of the page Event" }).click();
  await page.getByRole("searchbox", { name: "Find an event" }).fill("New Administrative");
  await page.getByRole("option", { name: /1 Jan 2015: New Administrative and Criminal Codes/ }).click();
  await expect(drawing(page, kind)).toContainText("1 Jan 2015");
  await page.keyboard.press("Control+z");
  await expect(drawing(page, kind)).toContainText("11 Oct 2011");
});

test("a badge stands on every stated difference, by the publisher's rule where there is one", async ({
  page,
}) => {
  await open(page, "?index=vdem_v2x_libdem&figures=slope~change");
  await expect(drawing(page, "Slope")).toContainText("intervals overlap");
  await expect(drawing(page, "Slope")).toContainText("intervals apart");
  await expect(drawing(page, kind)).toContainText("intervals overlap");
  await open(page, "?index=ras3_nxx&figures=slope~change");
  await expect(drawing(page, "Slope")).toContainText("no rule published");
  await expect(drawing(page, kind)).toContainText("no rule published");
});

test("the first arrow keys go along the values of the country", async ({ page }) => {
  await open(page, "?figures=change");
  const change = figure(page, "Before and after");
  await change.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await expect(change.getByText(/^Kazakhstan, 2006: /)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(change.getByText(/^Kazakhstan, 2007: /)).toBeVisible();
});
