import { rmSync, truncateSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { expect, figure, open, test } from "./page.ts";

/** A file that is no table, what is wrong with it, and what to do about it. */
interface BadFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly wrong: string;
  readonly remedy: string;
}

const rows = "country,year,score\nKazakhstan,2010,1.5\nKazakhstan,2011,2.5\nUzbekistan,2010,3.5\n";
const spreadsheet = zipSync({
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/workbook.xml": strToU8("<x/>"),
});

const badFiles: readonly BadFile[] = [
  { name: "empty.csv", content: "", wrong: "The file is empty", remedy: "Check that the download" },
  { name: "blank.csv", content: "\n \r\n\n", wrong: "The file is empty", remedy: "Check that the download" },
  { name: "a.xlsx", content: spreadsheet, wrong: "This is a spreadsheet (xlsx)", remedy: "save it as CSV" },
  { name: "xlsx.csv", content: spreadsheet, wrong: "This is a spreadsheet (xlsx)", remedy: "save it as CSV" },
  {
    name: "a.zip",
    content: zipSync({ "photo.jpg": strToU8("none") }),
    wrong: "The archive holds no CSV file",
    remedy: "Unpack it",
  },
  {
    name: "cut.zip",
    content: zipSync({ "a.csv": strToU8(rows) }).subarray(0, 60),
    wrong: "This is a packed file (zip) that cannot be opened here",
    remedy: "Unpack it",
  },
  {
    name: "answer.csv",
    content: "<!doctype html><html><head><title>404 Not Found</title></head><body>No</body></html>",
    wrong: 'This is a web page ("404 Not Found"), not a CSV file',
    remedy: "Download the file again",
  },
  {
    name: "nul.csv",
    content: rows.replace("2.5", "2.\0"),
    wrong: "The file holds NUL bytes (the first at byte 57, line 3)",
    remedy: "Download or export it again",
  },
  {
    name: "name.csv",
    content: rows.replace("score", "s".repeat(1_000_000)),
    wrong: "has a name of 1,000,000 letters",
    remedy: "shorten the name",
  },
  {
    name: "header.csv",
    content: "country,year,score\n",
    wrong: "The file has a header and no rows",
    remedy: "Check the filter",
  },
  {
    name: "letter.csv",
    content: "Dear all,\nhere is what you asked for, and more.\nYours,\nA. B.\n",
    wrong: "No column of the file holds numbers",
    remedy: "Add a file with values",
  },
];

const dialog = (page: Page) => page.getByRole("dialog");

test("a file that is no table is told in one sentence with its remedy, and the earlier data stand", async ({
  page,
}) => {
  await open(page);
  const before = await figure(page, "Trend").getAttribute("aria-label");
  for (const { name, content, wrong, remedy } of badFiles) {
    await choose(page, { name, mimeType: "text/csv", buffer: Buffer.from(content) });
    await isTold(page, name, wrong, remedy);
  }
  await dropFolder(page, "my tables");
  await isTold(page, "my tables", '"my tables" is a folder', "Open it and choose the CSV file");
  expect(await figure(page, "Trend").getAttribute("aria-label")).toBe(before);
});

test("a file beyond all measure is told in one sentence, and the page answers meanwhile", async ({
  page,
}, testInfo) => {
  await open(page);
  await watchLongTasks(page);
  const before = await figure(page, "Trend").getAttribute("aria-label");
  const large = testInfo.outputPath("large.csv");
  writeFileSync(large, rows);
  truncateSync(large, 2 ** 31); // a file with holes: it takes no room on the disk
  await choose(page, large);
  await isTold(page, "large.csv", "The file is too large to be read in a browser", "Save only the columns");
  rmSync(large);
  await choose(page, { name: "wide.csv", mimeType: "text/csv", buffer: Buffer.from("1,".repeat(1_000_000)) });
  await isTold(page, "wide.csv", "columns", "save only the columns that you need");
  const long = testInfo.outputPath("line.csv");
  writeFileSync(long, Buffer.concat([Buffer.from(`${rows}Latvia,2010,`), Buffer.alloc(50_000_000, "1")]));
  await choose(page, long);
  await isTold(page, "line.csv", "Line 5 is longer than any table's line", "one line a row");
  rmSync(long);
  expect(await figure(page, "Trend").getAttribute("aria-label")).toBe(before);
  expect(await longTasks(page)).toEqual([]);
});

test("a table with damage is read, each damage is named by its line, and nothing in it runs", async ({
  page,
}) => {
  await open(page);
  // Taken for markup it would be a picture that is not there, or a refusal by policy: a fault of this test either way.
  const markup = '<img src=x onerror="throw 1">';
  const damaged: readonly (readonly [string, readonly string[]])[] = [
    [`Latvia,2010,"6\n`, ["A quotation mark is opened and never closed"]],
    ["Latvia,2010,NaN\nLatvia,2011,Infinity\nLatvia,2012,1e999\n", ["is not a finite number"]],
    ["__proto__,2010,6\nconstructor,2010,7\n", ["is no country that is known here", "Line 5", "Line 6"]],
    [`"${markup.replaceAll('"', '""')}",2010,6\n`, ["is no country that is known here", "<img src=x"]],
    ["Latvia,2010,=1+1\n", ['"=1+1" is not a number']],
    ["Lat\u202Evia,2010,6\nPol\u202Eand,2010,1\u202E0\n", []],
  ];
  for (const [lines, told] of damaged) {
    await choose(page, { name: `${markup}.csv`, mimeType: "text/csv", buffer: Buffer.from(rows + lines) });
    await expect(dialog(page).getByRole("button", { name: "Load", exact: true })).toBeVisible();
    await dialog(page)
      .getByRole("tab", { name: /^Findings/ })
      .click();
    for (const kind of await dialog(page)
      .getByRole("button", { name: /^\d+ ×/ })
      .all())
      await kind.click();
    for (const words of told) await expect(dialog(page)).toContainText(words);
    await expect(dialog(page)).not.toContainText("\u202E");
    await leave(page);
  }
  await choose(page, {
    name: "constructor.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      rows.replace("score", "__proto__").replaceAll("\n", ",1\n").replace(",1", ",constructor"),
    ),
  });
  for (const name of ["__proto__", "constructor"]) await expect(dialog(page)).toContainText(name);
  await dialog(page).getByRole("button", { name: "Load", exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(figure(page, "Trend")).toHaveAccessibleName(/__proto__|constructor/);
});

async function choose(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  await page.getByRole("button", { name: "Add data" }).first().click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  await (await chooser).setFiles(file);
}

/** The one sentence about a file stands in the dialog, which then closes. */
async function isTold(page: Page, name: string, wrong: string, remedy: string) {
  const alert = dialog(page).getByRole("alert").filter({ hasText: wrong });
  await expect(alert).toContainText(remedy, { timeout: 15_000 });
  await expect(dialog(page)).toContainText(name);
  await leave(page);
}

async function leave(page: Page) {
  await dialog(page)
    .getByRole("button", { name: /^(?:Close|Cancel)$/ })
    .click();
  await expect(dialog(page)).toHaveCount(0);
}

/** Drops a folder. A script cannot make one, so the entry of a file says that it is a folder. */
async function dropFolder(page: Page, name: string) {
  await page.evaluate((folder) => {
    const dataTransfer = new DataTransfer();
    const item = dataTransfer.items.add(new File([], folder));
    const entryOf = DataTransferItem.prototype.webkitGetAsEntry;
    DataTransferItem.prototype.webkitGetAsEntry = () =>
      ({ ...item, isDirectory: true, name: folder }) as never;
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    DataTransferItem.prototype.webkitGetAsEntry = entryOf;
  }, name);
}

/** ms; some 50 are usual, and a machine that runs other tests beside this one makes more of them. */
const hang = 1000;

/** Work of the page's own thread from here on that took so long that it is felt as a hang. */
async function watchLongTasks(page: Page) {
  await page.evaluate(() => {
    const long: number[] = [];
    new PerformanceObserver((list) => {
      long.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
    Object.assign(window, { long });
  });
}

async function longTasks(page: Page): Promise<readonly number[]> {
  const all = await page.evaluate(() => (window as unknown as { long: number[] }).long); // put there above
  return all.filter((duration) => duration > hang);
}
