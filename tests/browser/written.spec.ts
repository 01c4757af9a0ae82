import type { Page } from "@playwright/test";
import { drawing, expect, open, test } from "./page.ts";

const own = ["country;year;score", "Kazakhstan;2012;1,50", "Kazakhstan;2013;3,82", "Uzbekistan;2013;63"].join(
  "\n",
);

/** Clicks the end of a line of the trend: just before the label that names it. */
async function clickEndOfLine(page: Page, label: string): Promise<void> {
  const box = (await drawing(page, "Trend").locator("text", { hasText: label }).last().boundingBox())!;
  await page.mouse.click(box.x - 17, box.y + box.height / 2);
}

test("the card of a value of one's own file has the cell as the file writes it, also after a reload", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Add data" }).first().click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (await chooser).setFiles({ name: "own.csv", mimeType: "text/csv", buffer: Buffer.from(own) });
  await page.getByRole("dialog").getByRole("button", { name: "Load", exact: true }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const written = page.locator(".value-card dt", { hasText: /^In the file$/ });
  for (const time of ["loaded", "reloaded"]) {
    if (time === "reloaded") await page.reload();
    await expect(drawing(page, "Trend").locator("text", { hasText: "Kazakhstan 3.82" }).last()).toBeVisible();
    await clickEndOfLine(page, "Kazakhstan 3.82");
    await expect(page.locator(".value-card h3")).toHaveText("Kazakhstan, 2013: 3.82");
    await expect(written.locator("xpath=following-sibling::dd[1]")).toHaveText("3,82");
    await page.keyboard.press("Escape");
    await expect(page.locator(".value-card")).toHaveCount(0);
  }
  await clickEndOfLine(page, "Uzbekistan 63");
  await expect(page.locator(".value-card h3")).toHaveText(/^Uzbekistan, 2013: 63/);
  await expect(written).toHaveCount(0);
});
