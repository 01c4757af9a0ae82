import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, figure, idle, open, test } from "./page.ts";

/** A table with a preamble, semicolons and decimal commas, and a name that no rule settles. */
const penalties = [
  "Отчёт 2024;;",
  "Страна;Год;Индекс",
  "Казахстан;2012;1,5",
  "Казахстан;2013;2,5",
  "Узбекистан;2012;3,25",
  "Узбекистан;2013;4,75",
].join("\r\n");

const wide = (last: string) =>
  ["Country,2011,2012,2013", `Kazakhstan,1,2,${last}`, "Uzbekistan,4,5,6", "Azerbaijan,7,8,9", ""].join("\n");

const dialog = (page: Page) => page.getByRole("dialog");
const load = (page: Page) => dialog(page).getByRole("button", { name: "Load", exact: true });
const trend = (page: Page) => figure(page, "Trend");

async function choose(page: Page, ...files: readonly { readonly name: string; readonly text: string }[]) {
  await page.getByRole("button", { name: "Add data" }).first().click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (
    await chooser
  ).setFiles(files.map(({ name, text }) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) })));
}

/** Drops files on the page as a hand would: enter, over, drop. */
async function drop(page: Page, name: string, text: string) {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: "text/csv" }));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent("body", "dragenter", { dataTransfer: data });
  await expect(page.getByText("Drop to add")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
  await expect(page.getByText("Drop to add")).toHaveCount(0);
}

async function paste(page: Page, text: string) {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", content);
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test("a chosen file is understood in a sentence, loaded, and shown by the trend in one step", async ({
  page,
}) => {
  await open(page);
  await choose(page, { name: "own index.csv", text: penalties });
  const top = dialog(page).locator(".import-top");
  for (const words of ["Semicolon", "decimal comma", "UTF-8", "1 note row", "2 countries", "2 years"])
    await expect(top).toContainText(words);
  await expect(top).toContainText("6 rows read = 1 header + 4 used + 0 held back + 1 note row");
  await expect(dialog(page).getByRole("tabpanel")).toContainText("Отчёт 2024");
  await load(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(trend(page)).toHaveAccessibleName(/Индекс/);
  await expect(page.getByRole("status")).toContainText("own index is open");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(trend(page)).toHaveAccessibleName(/RAS3/);
});

test("files dropped anywhere are checked one after the other", async ({ page }) => {
  await open(page);
  await drop(page, "dropped.csv", wide("3"));
  await expect(dialog(page)).toContainText("dropped.csv");
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  await expect(dialog(page)).toHaveCount(0);
  await choose(page, { name: "one.csv", text: wide("3") }, { name: "two.csv", text: penalties });
  await expect(dialog(page)).toContainText("1 of 2");
  await load(page).click();
  await expect(dialog(page)).toContainText("two.csv");
  await expect(dialog(page)).toContainText("2 of 2");
  await load(page).click();
  await expect(dialog(page)).toHaveCount(0);
  const sets = page.getByRole("region", { name: "Data sets", exact: true });
  for (const name of ["one", "two"]) {
    await expect(sets.getByRole("button", { name: `Export ${name}` })).toBeVisible();
  }
});

test("a table is pasted anywhere but into a field, or into the dialog", async ({ page }) => {
  await open(page);
  await paste(page, "only a line, with a comma");
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole("searchbox", { name: "Find a country" }).focus();
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", content);
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, wide("3"));
  await expect(dialog(page)).toHaveCount(0);
  await paste(page, wide("3"));
  await expect(dialog(page)).toContainText("Pasted table.csv");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Add data" }).first().click();
  await page.getByRole("textbox", { name: "Paste a table" }).fill("x");
  await page.getByRole("button", { name: "Read this text" }).click();
  await expect(dialog(page)).toContainText("Paste at least two lines");
  await page.getByRole("textbox", { name: "Paste a table" }).fill(wide("3"));
  await page.getByRole("button", { name: "Read this text" }).click();
  await expect(load(page)).toBeEnabled();
});

test("an address on the site is fetched, one elsewhere is refused in a sentence", async ({
  page,
  faults,
}) => {
  await page.route("**/own/wide.csv", (route) => route.fulfill({ body: wide("3"), contentType: "text/csv" }));
  await open(page);
  await page.getByRole("button", { name: "Add data" }).first().click();
  const field = page.getByRole("textbox", { name: /^Address of a CSV/ });
  for (const [address, words] of [
    ["https://example.org/data.csv", "may not fetch from example.org"],
    ["own/none.csv", "answered 404"],
  ] as const) {
    await field.fill(address);
    await page.getByRole("button", { name: "Fetch" }).click();
    await expect(dialog(page)).toContainText(words);
  }
  faults.length = 0; // the browser itself writes the refusals to its console
  await field.fill("own/wide.csv");
  await page.getByRole("button", { name: "Fetch" }).click();
  await expect(dialog(page)).toContainText("wide.csv");
  await expect(load(page)).toBeEnabled();
});

test("what cannot be read is told in a sentence, and what was open stays", async ({ page }) => {
  await open(page);
  const before = await trend(page).getAttribute("aria-label");
  await choose(
    page,
    { name: "empty.csv", text: "" },
    {
      name: "page.csv",
      text: "<!doctype html><html><head><title>404</title></head><body>Not found</body></html>",
    },
  );
  await expect(dialog(page).getByRole("alert").first()).toBeVisible();
  await expect(dialog(page)).toContainText("The file is empty");
  await expect(dialog(page)).toContainText("web page");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  expect(await trend(page).getAttribute("aria-label")).toBe(before);
});

test("a name to choose, a role and a label are corrected before the file is loaded", async ({ page }) => {
  await open(page);
  await choose(page, {
    name: "names.csv",
    text: "Country,Year,Score\nKazakhstan,2012,1\nCongo,2012,2\nKazakhstan,2013,3\nCongo,2013,4\n",
  });
  await expect(dialog(page)).toContainText("1 name to check");
  await dialog(page)
    .getByRole("button", { name: /^1 name to check/ })
    .click();
  const choices = dialog(page).getByRole("group", { name: "Choices for Congo" });
  await choices.getByRole("button", { name: "Congo (Kinshasa)" }).click();
  await expect(dialog(page).locator(".import-counts")).toContainText("4 used + 0 held back");
  await dialog(page)
    .getByRole("tab", { name: /^Indicators/ })
    .click();
  await dialog(page)
    .getByRole("textbox", { name: /^Short/ })
    .fill("My score");
  await dialog(page)
    .getByRole("textbox", { name: /^Label/ })
    .fill("My own score");
  await dialog(page).getByRole("combobox", { name: "Higher means, Score" }).selectOption("restrictive");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toContainText("Leave without loading?");
  await dialog(page).getByRole("button", { name: "Keep checking" }).click();
  await expect(load(page)).toBeEnabled();
  await load(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(trend(page)).toHaveAccessibleName(/My score/);
  await expect(trend(page).locator(".drawing")).toContainText("higher = more restrictive");
  // the next file of the shape is read with the same answers
  await choose(page, {
    name: "names (1).csv",
    text: "Country,Year,Score\nKazakhstan,2012,1\nCongo,2012,2\nKazakhstan,2013,3\nCongo,2013,4.5\nCongo,2014,5\n",
  });
  await expect(dialog(page)).toContainText("Read with the recipe of “names”");
  await expect(dialog(page)).toContainText("no names to check");
  await load(page).click();
  await expect(dialog(page)).toContainText("1 new");
  await expect(dialog(page)).toContainText("1 changed");
  await expect(dialog(page)).toContainText("4 → 4.5");
  await dialog(page).getByRole("button", { name: "Keep both" }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Export names (2)" })).toBeVisible();
});

test("a re-upload shows new, changed and vanished values before it replaces anything", async ({ page }) => {
  await open(page);
  await choose(page, { name: "again.csv", text: wide("3") });
  await load(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await choose(page, { name: "again.csv", text: wide("30").replace("Azerbaijan,7", "Azerbaijan,") });
  await load(page).click();
  for (const words of ["0 new", "1 changed", "1 vanished", "3 → 30", "7 values stay the same"])
    await expect(dialog(page)).toContainText(words);
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  await expect(load(page)).toBeEnabled();
  await load(page).click();
  await dialog(page).getByRole("button", { name: "Replace" }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(trend(page).locator(".drawing")).toContainText("Kazakhstan 30");
});

test("a large file is read with progress, the page answers meanwhile, and Cancel stops at once", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page);
  await page.evaluate(() => {
    const lines = ["country,year,indicator,value"];
    const names = ["Kazakhstan", "Uzbekistan", "Azerbaijan", "Kyrgyz Republic", "Tajikistan"];
    for (let i = 0; i < 800_000; i++)
      lines.push(`${names[i % 5]},${1900 + (i % 120)},ind${i % 997},${i % 1013}`);
    const transfer = new DataTransfer();
    transfer.items.add(new File([lines.join("\n")], "large.csv"));
    document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  });
  await expect(dialog(page).getByRole("progressbar")).toBeVisible();
  await expect(dialog(page)).toContainText(/of \d+\.\d MB, [\d,]+ rows/);
  const start = Date.now();
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  await expect(dialog(page)).toHaveCount(0);
  expect(Date.now() - start).toBeLessThan(2000);
  await choose(page, { name: "small.csv", text: wide("3") });
  await expect(load(page)).toBeEnabled();
});

test("added data are there after a reload, renamed, edited, exported, removed and brought back", async ({
  page,
}) => {
  await open(page);
  await choose(page, { name: "kept.csv", text: wide("3") });
  await load(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page).toHaveURL(/index=kept\./);
  await page.reload();
  await expect(trend(page)).toHaveAccessibleName(/kept|Value|value/);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await idle(page);
  await page.getByRole("button", { name: "Rename kept" }).click();
  await page.getByRole("textbox", { name: "Name of the data set" }).fill("My kept data");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "Export My kept data" })).toBeVisible();
  await expect(trend(page)).toHaveAccessibleName(/My kept data/);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export My kept data" }).click();
  expect((await download).suggestedFilename()).toBe("kept.zip");
  await page.getByRole("button", { name: "Edit My kept data" }).click();
  await dialog(page).getByRole("tab", { name: "About" }).click();
  await expect(dialog(page).getByRole("textbox", { name: "Title" })).toHaveValue("My kept data");
  await dialog(page).getByRole("textbox", { name: "Publisher" }).fill("Me");
  await expect(load(page)).toBeEnabled();
  await load(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(trend(page).locator(".drawing")).toContainText("Me, My kept data");
  await page.getByRole("button", { name: "Remove My kept data" }).click();
  await expect(trend(page)).toContainText("The data set “kept” is not open here");
  await expect(page.getByRole("alert")).toContainText("needs the data set “kept”");
  await page
    .getByRole("group", { name: /is removed/ })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(trend(page).locator(".drawing > svg")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Export My kept data" })).toBeVisible();
});

test("an exported package opens again to the same values", async ({ page }) => {
  await open(page);
  await choose(page, { name: "own.csv", text: penalties });
  await load(page).click();
  await expect(dialog(page)).toHaveCount(0);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export own" }).click();
  const path = await (await download).path();
  await page.getByRole("button", { name: "Add data" }).first().click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (
    await chooser
  ).setFiles({ name: "own.zip", mimeType: "application/zip", buffer: readFileSync(path) });
  await expect(dialog(page)).toContainText("“own” is open already");
  await expect(dialog(page)).toContainText("The new file has the same values.");
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Remove own" }).click();
  await page.getByRole("button", { name: "Add data" }).first().click();
  const again = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (await again).setFiles({ name: "own.zip", mimeType: "application/zip", buffer: readFileSync(path) });
  await expect(dialog(page)).toHaveCount(0);
  await expect(trend(page).locator(".drawing > svg")).toBeVisible();
  await expect(trend(page).locator(".drawing")).toContainText("Kazakhstan 2.5");
});

test("a question keeps a file from being loaded until it is answered", async ({ page }) => {
  await open(page);
  await choose(page, {
    name: "asked.csv",
    text: "country;year;fines\nKazakhstan;2012;1,234\nUzbekistan;2012;2,345\nKazakhstan;2013;3,456\n",
  });
  const question = dialog(page).getByRole("radiogroup", { name: /thousands mark or a decimal mark/ });
  await expect(question).toBeVisible();
  await expect(load(page)).toBeDisabled();
  await expect(dialog(page)).toContainText("Answer the question first.");
  await question.getByRole("radio", { name: "Thousands: 1,234 is 1234" }).check({ force: true });
  await expect(load(page)).toBeEnabled();
  await expect(dialog(page).getByRole("tabpanel")).toContainText("1234");
  await question.getByRole("radio", { name: "Decimals: 1,234 is 1.234" }).check({ force: true });
  await expect(dialog(page).getByRole("tabpanel")).toContainText("1.234");
});

test("a link that needs an absent data set says which, and shows the view when its file comes", async ({
  page,
}) => {
  await open(page);
  await choose(page, { name: "linked.csv", text: wide("3") });
  await load(page).click();
  await expect(page).toHaveURL(/index=linked\./);
  const { search } = new URL(page.url());
  await page.getByRole("button", { name: "Remove linked" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.goto(`./${search}&countries=AZE`);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("This link needs the data set “linked”, which is not open here");
  await choose(page, { name: "linked.csv", text: wide("3") });
  await load(page).click();
  await expect(alert).toHaveCount(0);
  await expect(trend(page).locator(".drawing")).toContainText("Azerbaijan 9");
});

test("without a store one message says so, and the session goes on in memory", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  await open(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await choose(page, { name: "private.csv", text: wide("3") });
  await load(page).click();
  await expect(page.getByRole("alert")).toHaveCount(1);
  await expect(page.getByRole("alert")).toContainText("keeps nothing for this page");
  await expect(page.getByRole("button", { name: "Export private" })).toBeVisible();
});

test("a full store is told, and the data set stays open until the page closes", async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await open(page);
  await choose(page, { name: "full.csv", text: wide("3") });
  await load(page).click();
  await expect(page.getByRole("alert")).toContainText("no room left");
  await expect(page.getByRole("button", { name: "Export full" })).toBeVisible();
});

test("a damaged record is named with a way to remove it, and the others open", async ({ page }) => {
  await open(page);
  await choose(page, { name: "sound.csv", text: wide("3") });
  await load(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open("regulens-added");
        request.addEventListener("success", () => {
          const transaction = request.result.transaction("datasets", "readwrite");
          transaction.objectStore("datasets").put({ id: "broken", files: 7 }, "broken");
          transaction.addEventListener("complete", () => done());
          transaction.addEventListener("error", () => fail(new Error("no store")));
        });
      }),
  );
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("“broken” was kept here, but is damaged");
  await expect(page.getByRole("button", { name: "Export sound" })).toBeVisible();
  await page.getByRole("button", { name: "Remove broken" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("markup and turned writing in cells are shown as text", async ({ page }) => {
  await open(page);
  await choose(page, {
    name: "evil.csv",
    text: "country,year,<img src=x onerror=alert(1)>\nKazakhstan,2012,1\nUzbekistan,2012,\u202e2\n<b>x</b>,2012,3\n",
  });
  await expect(dialog(page).getByRole("tabpanel")).toContainText("<img src=x onerror=alert(1)>");
  await expect(dialog(page).getByRole("tabpanel")).toContainText("⟨202E⟩2");
  expect(await dialog(page).locator("img, b").count()).toBe(0);
});

for (const [width, colorScheme] of [[360, "light"]] as const) {
  test(`axe finds nothing serious in the check at ${width} px, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000); // axe reads every tab
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("./?v=1&figures="); // axe reads all that is on the page, and the figures are read in page.spec
    await choose(page, { name: "names.csv", text: `${penalties}\r\nКонго;2012;1,1\r\nМир;2012;3,3\r\n` });
    await expect(load(page)).toBeVisible();
    for (const tab of ["Preview", "Columns", "Indicators", "Countries", "Findings", "About"]) {
      await dialog(page)
        .getByRole("tab", { name: new RegExp(`^${tab}`) })
        .click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect([tab, serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)])]).toEqual(
        [tab, []],
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });
}
