import { readFileSync } from "node:fs";
import { drawing, expect, figure, idle, open, test } from "./page.ts";

test("a note from the card is drawn, travels in the link and in the picture, and undo takes it away", async ({
  page,
}) => {
  await open(page);
  await idle(page);
  const over = figure(page, "Trend").locator(".over");
  await over.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Add a note" }).first().click();
  const field = page.getByRole("textbox", { name: /^Pinned to Kazakhstan, 1991/ });
  await field.fill("First year <b>after</b> the end of the USSR");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(drawing(page, "Trend")).toContainText("First year <b>after</b> the end of the USSR");
  await expect(drawing(page, "Trend").locator("[data-note]")).toHaveCount(2); // at the mark and in the footer
  await expect(drawing(page, "Trend").locator("desc")).toContainText(
    "Notes added by the reader: 1, Kazakhstan",
  );
  await expect(drawing(page, "Penalties").locator("[data-note]")).toHaveCount(0);

  await expect.poll(() => page.url()).toContain("note-1=");
  await page.keyboard.press("Escape");
  await page.reload();
  await idle(page);
  await expect(drawing(page, "Trend")).toContainText("First year <b>after</b>");
  const notes = page.getByRole("region", { name: "Notes", exact: true });
  await expect(notes.getByRole("listitem")).toContainText("Shown in Trend");

  await figure(page, "Trend").getByRole("button", { name: "Download" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "SVG" }).click();
  const svg = readFileSync(await (await saving).path(), "utf8");
  expect(svg).toContain("First year &lt;b&gt;after&lt;/b&gt; the end of the USSR");

  await notes.getByRole("button", { name: /^Remove the note on Kazakhstan, 1991/ }).click();
  await expect(notes.getByRole("listitem")).toHaveCount(0);
  await expect(drawing(page, "Trend").locator("[data-note]")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(notes.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(notes.getByRole("listitem")).toHaveCount(1);
});

test("a note on a year is written in the list, stands under the axes, and can be changed", async ({
  page,
}) => {
  await open(page);
  await idle(page);
  const notes = page.getByRole("region", { name: "Notes", exact: true });
  await notes.getByRole("button", { name: "Add a note" }).click();
  await expect(notes.getByRole("button", { name: /Country of the note/ })).toBeFocused();
  await notes.getByRole("button", { name: /Year of the note/ }).click();
  await page.getByRole("option", { name: "2005", exact: true }).click();
  await notes.getByRole("textbox").fill("Amendments");
  await notes.getByRole("button", { name: "Save note" }).click();
  await expect(notes.getByRole("listitem")).toContainText("2005");
  for (const kind of ["Trend", "Timeline"])
    await expect(drawing(page, kind)).toContainText("Notes added by the reader:12005: Amendments");
  await expect(page.getByRole("status")).toContainText("Note on 2005 added.");
  await notes.getByRole("button", { name: "Edit the note on 2005" }).click();
  await notes.getByRole("textbox").fill("Amendments of July");
  await notes.getByRole("button", { name: "Save note" }).click();
  await expect(drawing(page, "Trend")).toContainText("Amendments of July");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(drawing(page, "Trend")).not.toContainText("Amendments of July");
  await expect(page.getByRole("status")).toContainText("Undone: Note on 2005 changed.");
});

test("a note on what no figure shows says so", async ({ page }) => {
  await open(page, "?note-1=~~1850~before+everything");
  const notes = page.getByRole("region", { name: "Notes", exact: true });
  await expect(notes.getByRole("listitem")).toContainText("Not in view");
});
