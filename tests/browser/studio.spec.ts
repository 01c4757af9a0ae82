import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { defaultChoices } from "../../src/choices/choices.ts";
import { pngChunks } from "../../src/export/picture/png.ts";
import { stateIn } from "../../src/export/picture/reopen.ts";
import { expect, figure, open, test } from "./page.ts";

/** Opens the studio of the first figure of a kind, and waits for its preview. */
async function studio(page: Page, kind = "Trend"): Promise<Locator> {
  await figure(page, kind).getByRole("button", { name: "Download" }).click();
  await page.getByRole("menuitem", { name: "Export…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog.locator("img")).toBeVisible();
  return dialog;
}

async function saved(page: Page, button: Locator) {
  const waiting = page.waitForEvent("download", { timeout: 60_000 });
  await button.click();
  const download = await waiting;
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(await readFile((await download.path())!)),
  };
}

/** The label of a radio button or a box stands for it: the input itself is hidden. */
async function take(dialog: Locator, name: string) {
  await dialog.locator("label", { hasText: name }).first().click();
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

test("a preset changes the preview and the size told; the PNG has those pixels and that physical size", async ({
  page,
}) => {
  await open(page);
  const dialog = await studio(page);
  await expect(dialog).toContainText("840 × ");
  const before = await dialog.locator("img").getAttribute("src");
  await take(dialog, "One column");
  await expect(dialog).toContainText(
    /85 × [\d.]+ mm, 2,008 × [\d,]+ pixels at 600 dpi; smallest text [\d.]+ pt\./,
  );
  expect(await dialog.locator("img").getAttribute("src")).not.toBe(before);
  const told = /2,008 × ([\d,]+) pixels/.exec((await dialog.textContent())!)![1]!.replace(",", "");
  const { name, bytes } = await saved(page, dialog.getByRole("button", { name: "Save PNG" }));
  expect(name).toMatch(/^regulens-trend-ras3_nxx-.*\.png$/);
  await expect(dialog.getByRole("status").filter({ hasText: `Saved ${name}.` })).toBeVisible();
  const view = new DataView(bytes.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([2008, Number(told)]);
  const chunks = pngChunks(bytes);
  expect(chunks.every(({ sound }) => sound)).toBe(true);
  const physical = chunks.find(({ type }) => type === "pHYs")!.data;
  expect(Math.round(new DataView(physical.buffer, physical.byteOffset).getUint32(0) * 0.0254)).toBe(600);
  expect(stateIn(bytes)).toMatchObject({ state: { figure: "trend" } });
});

test("a measure that is typed makes the size one's own, is remembered, and is forgotten by Reset", async ({
  page,
}) => {
  await open(page);
  let dialog = await studio(page);
  await take(dialog, "Slide");
  await expect(dialog).toContainText("1,920 × 1,080 pixels");
  await dialog.getByRole("textbox", { name: "Width" }).fill("1600");
  await page.keyboard.press("Enter");
  await expect(dialog).toContainText("1,600 × 1,080 pixels");
  await expect(dialog).toContainText("A size of your own.");
  await take(dialog, "Transparent ground");
  await expect(dialog.locator("img.checkered")).toBeVisible();
  await page.reload();
  dialog = await studio(page, "Penalties");
  await expect(dialog).toContainText("1,600 × 1,080 pixels");
  await dialog.getByRole("button", { name: "Reset" }).click();
  await expect(dialog).toContainText("840 × ");
  await expect(dialog.locator("img.checkered")).toHaveCount(0);
});

test("settings that are damaged are those of the first time", async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem("regulens-export", `{"format":"png","picture":{"width":-1}}`),
  );
  await open(page);
  await expect(await studio(page)).toContainText("840 × ");
});

test("the PDF is one, holds its words in every alphabet as text, and opens again", async ({ page }) => {
  await open(page);
  const dialog = await studio(page);
  await dialog.getByRole("textbox", { name: "Title" }).fill("Қазақстан: Ұлттық есеп, доклад");
  await take(dialog, "PDF");
  const { name, bytes } = await saved(page, dialog.getByRole("button", { name: "Save PDF" }));
  expect(name).toMatch(/\.pdf$/);
  expect(text(bytes.subarray(0, 5))).toBe("%PDF-");
  const read = spawnSync("pdftotext", ["-", "-"], { input: bytes });
  if (read.error === undefined) {
    // Poppler is here
    expect(read.stderr.toString()).toBe("");
    expect(read.stdout.toString()).toContain("Қазақстан: Ұлттық есеп, доклад");
  }
  expect(stateIn(bytes)).toMatchObject({ state: { figure: "trend" } });
});

test("a title and an alternative text of one's own are in the file, in the link, and undone one by one", async ({
  page,
}) => {
  await open(page);
  const dialog = await studio(page);
  await take(dialog, "SVG");
  const title = dialog.getByRole("textbox", { name: "Title" });
  const written = await title.inputValue();
  const alt = dialog.getByRole("textbox", { name: "Alternative text" });
  expect(await alt.inputValue()).toContain("Kazakhstan");
  await title.pressSequentially(" <b> & more", { delay: 5 });
  await alt.fill("Six lines that “rise”.");
  await dialog.getByRole("button", { name: "Save SVG" }).click();
  await expect(dialog.locator("img")).toHaveAttribute("alt", "Six lines that “rise”.");
  const { bytes } = await saved(page, dialog.getByRole("button", { name: "Save SVG" }));
  const { document } = new JSDOM(text(bytes), { contentType: "image/svg+xml" }).window;
  expect(document.querySelector("title")!.textContent).toBe(`${written} <b> & more`);
  expect(document.querySelector("desc")!.textContent).toBe("Six lines that “rise”.");
  await dialog.getByRole("button", { name: "Back to the written one: Title" }).click();
  await expect(title).toHaveValue(written);
  await page.keyboard.press("Escape");
  expect(new URL(page.url()).searchParams.get("trend.title")).toBeNull();
  expect(new URL(page.url()).searchParams.get("trend.alt")).toBe("Six lines that “rise”.");
  const undo = page.getByRole("button", { name: "Undo" });
  await undo.click();
  await expect(figure(page, "Trend")).toHaveAttribute("aria-label", /<b> & more$/);
  await undo.click();
  await expect.poll(() => new URL(page.url()).searchParams.get("trend.alt")).toBeNull();
  await undo.click();
  await expect(figure(page, "Trend")).toHaveAttribute("aria-label", `Trend: ${written}`);
  await expect(undo).toHaveAttribute("aria-disabled", "true");
});

test("a title that was typed just before Escape is kept", async ({ page }) => {
  await open(page);
  const dialog = await studio(page);
  await dialog.getByRole("textbox", { name: "Title" }).fill("Typed in haste");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(figure(page, "Trend")).toHaveAttribute("aria-label", "Trend: Typed in haste");
});

test("on a country's page a title of one's own is in the picture and changes nothing else", async ({
  page,
}) => {
  await page.goto("./?profile=KAZ");
  await page.getByRole("figure", { name: /^Timeline/ }).waitFor();
  const dialog = await studio(page, "Timeline");
  await take(dialog, "SVG");
  await dialog.getByRole("textbox", { name: "Title" }).fill("Mine");
  await dialog.getByRole("textbox", { name: "Alternative text" }).focus();
  const { bytes } = await saved(page, dialog.getByRole("button", { name: "Save SVG" }));
  expect(text(bytes)).toContain("<title>Mine</title>");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Undo" })).toHaveAttribute("aria-disabled", "true");
});

test("events stand under the plot, as one step to undo", async ({ page }) => {
  await open(page);
  const dialog = await studio(page);
  const height = async () => Number(await dialog.locator("img").getAttribute("height"));
  const before = await height();
  await take(dialog, "Events under the plot");
  await expect.poll(height).toBeGreaterThan(before);
  await page.keyboard.press("Escape");
  expect(new URL(page.url()).searchParams.get("trend.lanes")).toBe("yes");
});

test("data and citations are saved and copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const dialog = await studio(page);
  await dialog.getByRole("tab", { name: "Data" }).click();
  const rows = Number(/(\d+) rows/.exec((await dialog.textContent())!)![1]);
  const zipped = (bytes: Uint8Array) => Object.keys(unzipSync(bytes));
  const formats: readonly (readonly [string, RegExp, (bytes: Uint8Array) => void])[] = [
    ["CSV", /\.csv$/, (bytes) => expect(text(bytes).trim().split(/\r?\n/).length).toBeGreaterThan(rows)],
    ["TSV", /\.tsv$/, (bytes) => expect(text(bytes).trim().split(/\r?\n/).length).toBe(rows + 1)],
    ["JSON", /\.json$/, (bytes) => expect(JSON.parse(text(bytes)).rows).toHaveLength(rows)],
    ["Excel", /\.xlsx$/, (bytes) => expect(zipped(bytes)).toContain("xl/workbook.xml")],
    ["Data Package", /\.zip$/, (bytes) => expect(zipped(bytes)).toContain("datapackage.json")],
    ["BibTeX", /\.bib$/, (bytes) => expect(text(bytes)).toMatch(/^@\w+\{/)],
    ["RIS", /\.ris$/, (bytes) => expect(text(bytes)).toMatch(/^TY  - /)],
    ["CSL-JSON", /\.csl\.json$/, (bytes) => expect(JSON.parse(text(bytes)).length).toBeGreaterThan(1)],
  ];
  for (const [format, extension, check] of formats) {
    const { name, bytes } = await saved(
      page,
      dialog.getByRole("button", { name: `Save ${format}`, exact: true }),
    );
    expect(name, format).toMatch(extension);
    check(bytes);
    await expect(dialog.getByRole("status").filter({ hasText: `Saved ${name}.` })).toBeVisible();
  }
  await dialog.getByRole("button", { name: "Copy rows as TSV" }).click();
  await expect(dialog).toContainText("rows on the clipboard");
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  expect(lines[0]!.split("\t")).toContain("country");
  await dialog.getByRole("button", { name: "Copy citation" }).click();
  await expect(dialog).toContainText("citation is on the clipboard");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Jonathan Fox");
});

test("link and embed snippet are copied, and the snippet's page is the figure", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const dialog = await studio(page, "Penalties");
  await dialog.getByRole("tab", { name: "Link and embed" }).click();
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog).toContainText("link is on the clipboard");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("enlarged=penalties");
  await dialog.getByRole("button", { name: "Copy snippet" }).click();
  await expect(dialog).toContainText("snippet is on the clipboard");
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  const frame = new JSDOM(snippet).window.document.querySelector("iframe")!;
  expect(frame.title).not.toBe("");
  await page.goto(frame.src);
  await expect(page.locator("main.embed .drawing > svg title")).toHaveText(frame.title);
});

test("every figure of the page is in one zip, with an index and a contact sheet", async ({ page }) => {
  test.setTimeout(120_000); // ten pictures
  await open(page);
  await page.getByRole("button", { name: "Export figures…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  const { figures } = defaultChoices;
  await dialog.getByRole("textbox", { name: "File names" }).fill("{n}_{kind}{");
  await expect(dialog).toContainText("is not closed");
  await expect(dialog.getByRole("button", { name: /^Make/ })).toBeDisabled();
  await dialog.getByRole("textbox", { name: "File names" }).fill("{n}_{kind}");
  await expect(dialog).toContainText("The first is 01_trend.png");
  const { name, bytes } = await saved(
    page,
    dialog.getByRole("button", { name: `Make ${figures.length} pictures` }),
  );
  expect(name).toBe("regulens-figures.zip");
  const files = unzipSync(bytes);
  const pngs = Object.keys(files).filter((file) => file.endsWith(".png"));
  expect(pngs).toEqual(figures.map(({ kind }, i) => `${String(i + 1).padStart(2, "0")}_${kind}.png`));
  for (const file of pngs) expect(stateIn(files[file]!), file).toHaveProperty("state");
  expect(strFromU8(files["index.html"]!)).toContain("01_trend.png");
  expect(Object.keys(files)).toContain("contact-sheet.svg");
  await expect(dialog.getByRole("status").last()).toContainText(`${figures.length} pictures`);
});

test("a figure for each country chosen, cancelled on the way: nothing is saved", async ({ page }) => {
  await open(page);
  const dialog = await studio(page);
  await dialog.getByRole("tab", { name: "Many at once" }).click();
  await dialog.getByRole("button", { name: "What to make" }).click();
  await page.getByRole("option", { name: "Trend for each country" }).click();
  await expect(dialog).toContainText("6 of 29 chosen");
  await dialog.getByRole("button", { name: "All", exact: true }).click();
  await expect(dialog).toContainText("The first is trend_ras3-nxx_alb");
  await dialog.getByRole("button", { name: "Make 29 pictures" }).click();
  await expect(dialog.getByRole("progressbar", { name: "Pictures made" })).toBeVisible();
  await expect(dialog).toContainText(/[1-9] of 29 pictures/);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByRole("status").last()).toContainText("Nothing was saved.");
  await expect(dialog.getByRole("button", { name: "Make 29 pictures" })).toBeEnabled();
});

test("closing on pictures that are being made asks first; the words of the batch reach the other tabs", async ({
  page,
}) => {
  test.setTimeout(120_000); // twelve files
  await open(page);
  const dialog = await studio(page);
  await dialog.getByRole("tab", { name: "Many at once" }).click();
  await dialog.getByRole("button", { name: "What to make" }).click();
  await page.getByRole("option", { name: "Trend for each country" }).click();
  for (const format of ["PNG", "SVG", "PDF"]) {
    await dialog.getByRole("group", { name: "Formats" }).locator("label", { hasText: format }).click();
  }
  const waiting = page.waitForEvent("download", { timeout: 60_000 });
  await dialog.getByRole("button", { name: "Make 6 pictures" }).click();
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  await page.keyboard.press("Escape");
  const asked = page.getByRole("alertdialog", { name: "Pictures are still being made" });
  await page.keyboard.press("Tab");
  await expect(asked.getByRole("button", { name: "Keep making" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(asked).toHaveCount(0);
  await expect(dialog.getByRole("button", { name: "Cancel" })).toBeFocused();
  await dialog.getByRole("tab", { name: "Picture" }).click();
  const bytes = new Uint8Array(await readFile((await (await waiting).path())!));
  await expect(dialog.getByRole("status").filter({ hasText: "6 pictures" })).toBeVisible();
  const files = unzipSync(bytes);
  for (const extension of [".svg", ".pdf"]) {
    const made = Object.keys(files).filter((name) => name.startsWith("trend_") && name.endsWith(extension));
    expect(made).toHaveLength(6);
    for (const name of made) expect(stateIn(files[name]!), name).toHaveProperty("state");
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

test("stopping closes the studio and saves nothing", async ({ page }) => {
  await open(page);
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  const dialog = await studio(page);
  await dialog.getByRole("tab", { name: "Many at once" }).click();
  await dialog.getByRole("button", { name: /^Make/ }).click();
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Stop and close" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  expect(downloads).toBe(0);
});

test("all figures of the page can be exported at every width, also those of a country’s page", async ({
  page,
}) => {
  await page.goto("./?profile=KAZ");
  await page.getByRole("figure", { name: /^Timeline/ }).waitFor();
  const dialog = page.getByRole("dialog", { name: "Export" });
  for (const width of [360, 481, 768, 980, 1100]) {
    await page.setViewportSize({ width, height: 800 });
    const menu = page.getByRole("button", { name: "Theme, export, keys and commands" });
    if (width <= 980) await menu.click();
    const role = width <= 980 ? "menuitem" : "button";
    await page.getByRole(role, { name: "Export figures…" }).click();
    await expect(dialog.getByRole("button", { name: "Make 6 pictures" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    if (width <= 980) await expect(menu).toBeFocused();
  }
});

test("printed from the studio stands the picture alone, at its true size", async ({ page }) => {
  await open(page);
  const dialog = await studio(page);
  await take(dialog, "One column");
  await expect(dialog).toContainText("85 × ");
  await dialog.getByRole("tab", { name: "Data" }).click();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 1009 }); // A4 within its margins
  await expect(page.getByRole("tab", { name: "Data" })).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
  const { x, y, width } = (await page.locator(".studio-pane img").boundingBox())!;
  expect(y).toBe(0);
  expect(x).toBeCloseTo((680 - width) / 2, 0);
  expect((width / 96) * 25.4).toBeCloseTo(85, 0);
});

test("the studio is opened, used and left by keys alone, and the focus comes back", async ({ page }) => {
  await open(page);
  const button = figure(page, "Trend").getByRole("button", { name: "Download" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Export…" })).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog.locator("img")).toBeVisible();
  const inside = () => dialog.evaluate((element) => element.contains(document.activeElement));
  const reach = async (locator: Locator) => {
    for (let i = 0; i < 60; i += 1) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
      expect(await inside()).toBe(true);
    }
    await expect(locator).toBeFocused();
  };
  await reach(dialog.getByRole("radio", { name: /^As on the page/ }));
  await page.keyboard.press("ArrowRight");
  await expect(dialog).toContainText("1,920 × 1,080 pixels");
  await reach(dialog.getByRole("button", { name: "Copy image" }));
  await reach(dialog.getByRole("button", { name: "Close" }));
  await reach(dialog.getByRole("tab", { name: "Picture" }));
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("button", { name: "Save CSV" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

for (const { width, colorScheme } of [{ width: 360, colorScheme: "dark" }] as const) {
  test(`axe finds nothing in the studio at ${width} px, ${colorScheme}, and nothing hangs over the side`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await open(page);
    const dialog = await studio(page);
    for (const tab of ["Picture", "Data", "Link and embed", "Many at once"]) {
      await dialog.getByRole("tab", { name: tab }).click();
      const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
      const over = await dialog.evaluate((element) =>
        [...element.querySelectorAll(".studio, .studio-options, .studio-foot, .studio-size")]
          .filter((part) => part.scrollWidth > part.clientWidth)
          .map((part) => part.className),
      );
      expect(over, tab).toEqual([]);
    }
  });
}
