import type { Page } from "@playwright/test";
import { chip, drawing, expect, figure, open, test, words } from "./page.ts";

// A window that holds every figure: what is far from it waits to be drawn.
test.use({ viewport: { width: 1440, height: 6000 } });

/** The end of a country's line in the trend: just before the label that names it. */
async function endOfLine(page: Page, label: string): Promise<{ x: number; y: number }> {
  const box = (await drawing(page, "Trend").locator("text", { hasText: label }).last().boundingBox())!;
  return { x: box.x - 17, y: box.y + box.height / 2 };
}

test("pointing at a value marks it in the other figures and redraws none of them", async ({ page }) => {
  await open(page);
  for (const kind of ["Trend", "Heatmap", "Timeline"]) {
    await drawing(page, kind).evaluate((svg) => svg.setAttribute("data-kept", "yes"));
  }
  const at = await endOfLine(page, "Kazakhstan 36");
  await page.mouse.move(at.x, at.y);
  await expect(figure(page, "Trend").locator(".tooltip")).toContainText("Kazakhstan, 2014: 36");
  await expect(figure(page, "Trend").locator(".tooltip")).toContainText("Source:");
  await expect(figure(page, "Heatmap").locator(".over .lit")).not.toHaveCount(0);
  for (const kind of ["Trend", "Heatmap", "Timeline"]) {
    await expect(drawing(page, kind)).toHaveAttribute("data-kept", "yes");
  }
  await page.mouse.move(5, 5);
  await expect(page.locator(".over .lit")).toHaveCount(0);
});

test("a click pins the country: the other figures dim the rest, the figure itself does not, Escape lets go", async ({
  page,
}) => {
  await open(page);
  const at = await endOfLine(page, "Uzbekistan 57");
  await drawing(page, "Trend").evaluate((svg) => svg.setAttribute("data-kept", "yes"));
  const ranks = await drawing(page, "Ranks").innerHTML();
  await page.mouse.click(at.x, at.y);
  await expect(chip(page, "Uzbekistan, pinned in Trend")).toBeVisible();
  await expect(drawing(page, "Trend")).toHaveAttribute("data-kept", "yes");
  await expect.poll(() => drawing(page, "Ranks").innerHTML()).not.toBe(ranks);
  expect(await words(page, "Ranks")).toContain("Kazakhstan");
  await page.keyboard.press("Escape"); // the first closes the card
  await page.keyboard.press("Escape");
  await expect(chip(page, "Uzbekistan, pinned in Trend")).toHaveCount(0);
  await expect.poll(() => drawing(page, "Ranks").innerHTML()).toBe(ranks);
});

test("a brush across a figure narrows the years of the others and not its own", async ({ page }) => {
  await open(page);
  const before = await words(page, "Trend");
  const box = (await figure(page, "Trend").locator(".over").boundingBox())!;
  await page.mouse.move(box.x + 300, box.y + 250);
  await page.mouse.down();
  await page.mouse.move(box.x + 560, box.y + 260, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole("button", { name: /^Remove filter: Years .* brushed in Trend/ })).toBeVisible();
  expect(await words(page, "Trend")).toBe(before);
  await expect(drawing(page, "Timeline")).not.toContainText("2025");
  await expect(figure(page, "Trend").locator(".brush")).toBeVisible();
});

test("an event chosen in the timeline becomes a rule on the figures with an axis of years", async ({
  page,
}) => {
  await open(page, "?event=none&countries=KAZ");
  expect(await words(page, "Trend")).not.toContain("11 Oct 2011");
  await figure(page, "Timeline").locator(".over").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("status")).toContainText("1991: Law on freedom of religion");
  await page.keyboard.press("Enter");
  for (const kind of ["Trend", "Timeline"]) {
    await expect(
      drawing(page, kind).locator("text", { hasText: "Law on freedom of religion" }).first(),
    ).toBeVisible();
  }
});

test("crowded events stand behind a count that opens", async ({ page }) => {
  await open(page);
  const count = drawing(page, "Timeline")
    .locator("text", { hasText: /^[2-9]$/ })
    .first();
  await count.scrollIntoViewIfNeeded();
  const at = (await count.boundingBox())!;
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  const list = page.getByRole("dialog", { name: "Events here" });
  await expect(list.getByRole("listitem")).not.toHaveCount(0);
  await list.getByRole("button", { name: "Mark this event on every figure" }).first().click();
  await expect(list).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Remove filter: Event:/ })).toBeVisible();
});

test("the arrow keys walk through the values of a figure and tell each", async ({ page }) => {
  await open(page);
  await figure(page, "Trend").locator(".over").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("status")).toContainText("Kazakhstan, 1991: 14");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("status")).toContainText("Kazakhstan, 1992: 17");
  await page.keyboard.press("Enter");
  await expect(chip(page, "Kazakhstan, pinned in Trend")).toBeVisible();
});

test("figures are added, moved, enlarged and removed, and each can be undone", async ({ page }) => {
  await open(page);
  const order = () =>
    page.locator("figure").evaluateAll((all) => all.map((f) => f.getAttribute("data-figure")));
  await figure(page, "Timeline").getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Move earlier" }).click();
  await expect.poll(async () => (await order()).slice(0, 2)).toEqual(["timeline", "trend"]);
  await figure(page, "Trend").getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Enlarge" }).click();
  await expect(page.locator("figure")).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await figure(page, "Slope").getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Remove figure" }).click();
  await expect(figure(page, "Slope")).toHaveCount(0);
  await page.getByRole("button", { name: "Add a figure" }).click();
  await page.getByRole("menuitem", { name: "Trend" }).click();
  await expect.poll(order).toContain("trend-2");
  await expect(page.locator("[data-figure=trend-2]")).toBeFocused();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(figure(page, "Slope")).toBeVisible();
});

test("a figure is added from the top of the page too: it is shown, has the focus and is told; from a country's page as well", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: /^New figure/ }).focus();
  await page.keyboard.press("Enter");
  const menu = page.getByRole("menu", { name: /^New figure/ });
  for (const name of ["Over time", "Countries side by side", "Rankings"])
    await expect(menu.getByRole("group", { name })).toBeVisible();
  await menu.getByRole("menuitem", { name: "Movement" }).click();
  await expect(page.locator("[data-figure=movement]")).toBeFocused();
  await expect(page.locator("[data-figure=movement] .figure-bar")).toBeInViewport();
  await expect(page.getByRole("status")).toContainText("Movement added.");
  await page.keyboard.press("Tab");
  await expect(figure(page, "Movement").getByRole("button", { name: /Earlier edition/ })).toBeFocused();
  await page
    .getByRole("region", { name: "Active filters" })
    .getByRole("button", { name: "Country page: Kazakhstan" })
    .click();
  await expect(page.getByRole("heading", { level: 2, name: "Kazakhstan", exact: true })).toBeVisible();
  await page.getByRole("button", { name: /^New figure/ }).click();
  await menu.getByRole("menuitem", { name: "Map", exact: true }).click();
  await expect(page.locator("[data-figure=map]")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("heading", { level: 2, name: "Kazakhstan", exact: true })).toBeVisible();
});

test("the question mark lists every command and key", async ({ page }) => {
  await open(page);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys and commands" });
  for (const key of ["Ctrl Z", "Ctrl Shift Z", "Esc", "/", "?"])
    await expect(help.getByText(key, { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
});

test("every story opens with its two sentences and without an error", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Stories" }).click();
  const names = await page.getByRole("menuitem").allInnerTexts();
  expect(names.length).toBeGreaterThan(5);
  await page.keyboard.press("Escape");
  for (const name of names.filter((name) => name !== "Kazakhstan among its neighbours")) {
    await page.getByRole("button", { name: "Stories" }).click();
    await page.getByRole("menuitem", { name }).click();
    await expect(page.getByRole("region", { name: "Story" })).toContainText(name);
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
});

test("a brush across the distribution dims the countries outside it in the other figures", async ({
  page,
}) => {
  await open(page);
  const target = page.locator('[data-figure="distribution-2"] .over');
  await target.scrollIntoViewIfNeeded();
  const before = await drawing(page, "Trend").innerHTML();
  const box = (await target.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.75, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + 204, { steps: 5 });
  await page.mouse.up();
  await expect(
    page.getByRole("button", {
      name: /^Remove filter: Regulation of religion .*2014.* brushed in Distribution/,
    }),
  ).toBeVisible();
  await expect.poll(() => drawing(page, "Trend").innerHTML()).not.toBe(before);
  expect(await words(page, "Trend")).toContain("Kazakhstan 36");
});
