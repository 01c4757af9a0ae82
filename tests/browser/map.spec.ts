import type { Page } from "@playwright/test";
import { drawing, expect, figure, open, test, words } from "./page.ts";

const alone = "?figures=map&enlarged=map&event=none";

/** The middle of a label that stands within its country. */
async function labelled(page: Page, label: string): Promise<{ x: number; y: number }> {
  const text = drawing(page, "Map").locator("text", { hasText: label }).first();
  await text.scrollIntoViewIfNeeded();
  const box = (await text.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("borders are fetched once a map is on the page, not before, from the page's own folder", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("countries-50m")) asked.push(request.url());
  });
  await open(page, "?figures=trend");
  expect(asked).toEqual([]);
  await open(page, `${alone}&index=ras3_nxx`);
  await expect(drawing(page, "Map")).toContainText("Natural Earth 4.1");
  await expect(drawing(page, "Map")).toContainText("Crimea with Russia, Kosovo apart");
  expect(asked).toHaveLength(1);
  expect(await words(page, "Map")).not.toContain("not loaded");
});

test("pointing at a country tells its value, a press pins it in the other figures", async ({ page }) => {
  await open(page, "?figures=map~slope&index=ras3_nxx&event=none");
  await expect(drawing(page, "Map")).toContainText("Kazakhstan 36");
  const at = await labelled(page, "Kazakhstan 36");
  await page.mouse.move(at.x, at.y);
  await expect(figure(page, "Map").locator(".tooltip")).toContainText("Kazakhstan, 2014: 36");
  await expect(figure(page, "Slope").locator(".over .lit")).not.toHaveCount(0);
  await page.mouse.click(at.x, at.y);
  await expect(page.getByRole("button", { name: "Remove filter: Kazakhstan, pinned in Map" })).toBeVisible();
});

test("a pin elsewhere greys the countries outside it on the map", async ({ page }) => {
  await open(page, `${alone}&index=ras3_nxx`);
  await expect(drawing(page, "Map")).toContainText("Uzbekistan 57");
  expect(await words(page, "Map")).not.toContain("outside the filters");
  await open(page, "?figures=map~slope&index=ras3_nxx&event=none");
  await expect(drawing(page, "Map")).toContainText("Natural Earth");
  const label = drawing(page, "Slope").locator("text", { hasText: "57 Uzbekistan" }).first();
  const box = (await label.boundingBox())!;
  await page.mouse.click(box.x - 8, box.y + box.height / 2);
  await expect(drawing(page, "Map")).toContainText("28 countries outside the filters in grey");
});

test("every country is reached by arrow keys, small ones too", async ({ page }) => {
  await open(page, `${alone}&index=ras3_nxx&group=western-balkans`);
  await expect(drawing(page, "Map")).toContainText("Natural Earth");
  const over = figure(page, "Map").locator(".over");
  await over.focus();
  const told = new Set<string>();
  const press = async (key: string) => {
    await page.keyboard.press(key);
    const said = await figure(page, "Map").locator(".tooltip").textContent();
    told.add(/^[^,]+/.exec(said ?? "")?.[0] ?? "");
  };
  await press("ArrowUp");
  for (let i = 0; i < 12; i++) await press("ArrowUp");
  for (let i = 0; i < 12; i++) {
    await press("ArrowDown");
    for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft"]) await press(key);
  }
  for (const country of ["Kosovo", "Montenegro", "North Macedonia", "Croatia", "Serbia", "Albania"]) {
    expect(
      [...told].some((name) => name.includes(country)),
      country,
    ).toBe(true);
  }
});

test("two years, tiles, one undo step each, kept in the link", async ({ page }) => {
  await open(page, `${alone}&index=ras3_nxx`);
  await expect(drawing(page, "Map")).toContainText("Natural Earth");
  const options = figure(page, "Map").getByRole("group", { name: "Options of Map" });
  await options.getByRole("button", { name: /Second year/ }).click();
  await page.getByRole("option", { name: "and 1991", exact: true }).click();
  await expect(drawing(page, "Map")).toContainText("in 1991 and 2014");
  await expect(drawing(page, "Map")).toContainText("the state did not exist");
  await options.getByRole("button", { name: /Form of the map/ }).click();
  await page.getByRole("option", { name: "Tiles", exact: true }).click();
  await expect(drawing(page, "Map")).toContainText("distances mean nothing");
  const shown = await words(page, "Map");
  await page.reload();
  await expect(drawing(page, "Map")).toContainText("distances mean nothing");
  expect(await words(page, "Map")).toBe(shown);
  await page.keyboard.press("Control+z");
  await expect(drawing(page, "Map")).toContainText("distances mean nothing"); // nothing to undo after a reload
  await options.getByRole("button", { name: /Form of the map/ }).click();
  await page.getByRole("option", { name: "Map", exact: true }).click();
  await expect(drawing(page, "Map")).toContainText("Natural Earth");
  await page.keyboard.press("Control+z");
  await expect(drawing(page, "Map")).toContainText("distances mean nothing");
});

test("without the borders tiles stand in and say so", async ({ page, faults }) => {
  await page.route(/countries-50m/, (route) => route.abort());
  await open(page, `${alone}&index=ras3_nxx`);
  await expect(drawing(page, "Map")).toContainText("The borders are not loaded");
  await expect(drawing(page, "Map")).toContainText("KAZ");
  faults.splice(0); // the refused file is told in the console, as it should be
});

test("on a phone two maps stand one above the other", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${alone}&index=ras3_nxx&map.between=1991..2014`);
  await expect(drawing(page, "Map")).toContainText("Natural Earth");
  const years = drawing(page, "Map").locator("text", { hasText: /^(1991|2014)$/ });
  const [first, second] = [(await years.nth(0).boundingBox())!, (await years.nth(1).boundingBox())!];
  expect(second.y).toBeGreaterThan(first.y + 100);
  expect(Math.abs(second.x - first.x)).toBeLessThan(2);
});
