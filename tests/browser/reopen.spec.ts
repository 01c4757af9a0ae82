import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { stateIn } from "../../src/export/picture/reopen.ts";
import { stateText, type PictureState } from "../../src/export/picture/state.ts";
import { onePixel } from "../pngFixtures.ts";
import { drawing, expect, figure, open, test } from "./page.ts";

interface Given {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Drops files onto the page as a person does. */
async function drop(page: Page, ...files: readonly Given[]): Promise<void> {
  const given = files.map(({ name, type, bytes }) => ({
    name,
    type,
    base64: Buffer.from(bytes).toString("base64"),
  }));
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, type, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
    }
    return data;
  }, given);
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

const types = { SVG: "image/svg+xml", PNG: "image/png", PDF: "application/pdf" };

async function saved(page: Page, kind: string, item: keyof typeof types): Promise<Given> {
  await figure(page, kind).getByRole("button", { name: "Download" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  const download = await waiting;
  const bytes = new Uint8Array(await readFile((await download.path())!));
  return { name: download.suggestedFilename(), type: types[item], bytes };
}

const notice = (page: Page) => page.getByRole("region", { name: /^The view in / });
const markup = (page: Page, kind: string) => drawing(page, kind).evaluate((svg) => svg.outerHTML);
const search = (page: Page) => page.evaluate(() => location.search);

const link =
  "?v=1&countries=KAZ~EST&years=1995..2012&figures=trend~timeline~penalties~distribution&trend.title=My+own+%3Cb%3Etitle%3C/b%3E" +
  "&trend.alt=My+words&distribution:countries=KAZ~UZB&note-1=~KAZ~2011~a+note&note-2=~FJI~1950~not+shown";

for (const item of ["SVG", "PNG", "PDF"] as const) {
  test(`a saved ${item} dropped on a fresh page opens the same view, and one Undo takes it back`, async ({
    page,
  }) => {
    await open(page, link);
    const file = await saved(page, "Trend", item);
    await open(page, `${link}&enlarged=trend`);
    const before = await markup(page, "Trend");
    await open(page, "?v=1&countries=EST");
    const first = await search(page);
    await drop(page, file);
    await expect(notice(page)).toContainText(`The view in “${file.name}” is open.`);
    await expect(notice(page)).not.toContainText("changed");
    await expect.poll(() => markup(page, "Trend")).toBe(before);
    await expect(page.getByRole("status").first()).toContainText("The view in");
    expect(await search(page)).toContain("enlarged=trend");
    expect(await search(page)).not.toContain("FJI");
    await notice(page).getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => search(page)).toBe(first);
    await expect(notice(page)).toBeHidden();
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => search(page)).toContain("enlarged=trend");
  });
}

function withState(given: Given, change: (state: PictureState) => PictureState): Given {
  const svg = new TextDecoder().decode(given.bytes);
  const found = stateIn(given.bytes);
  if (!("state" in found)) throw new Error(found.wrong);
  const escaped = stateText(change(found.state)).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const text = svg.replace(
    /(<picture [^>]*>)[^<]*/,
    (_, tag: string) => tag + escaped.replaceAll(">", "&gt;"),
  );
  return { ...given, bytes: new TextEncoder().encode(text) };
}

test("changed data and absent data are told by name, and the view opens", async ({ page }) => {
  await open(page);
  const file = await saved(page, "Trend", "SVG");
  await drop(
    page,
    withState(file, (state) => ({ ...state, data: "0123456789ab" })),
  );
  await expect(notice(page)).toContainText("The data has changed since this picture was made");
  await notice(page).getByRole("button", { name: "Close" }).click();
  await expect(notice(page)).toBeHidden();
  const mine = withState(file, (state) => ({
    ...state,
    choices: "?v=1&figures=trend&trend.index=my_survey.score",
    datasets: [{ id: "my_survey", title: "My survey of <rules>" }],
  }));
  await drop(page, mine);
  await expect(notice(page)).toContainText(
    "made from the data set “My survey of <rules>”, which is not open here",
  );
  await expect(notice(page)).toContainText("Add its file");
  const csv = "country,2010,2011\nKazakhstan,1,2\nUzbekistan,3,4\n";
  expect(await search(page)).toContain("my_survey.score");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(await search(page)).not.toContain("my_survey");
  // A picture and a table together: the view opens and the table is checked.
  await drop(page, file, { name: "rules.csv", type: "text/csv", bytes: new TextEncoder().encode(csv) });
  await expect(page.getByRole("dialog")).toContainText("rules.csv");
  await expect.poll(() => search(page)).toContain("enlarged=trend");
});

test("foreign, damaged and newer pictures get one sentence each, and nothing is lost", async ({ page }) => {
  await open(page, "?v=1&countries=EST~KAZ");
  const file = await saved(page, "Trend", "SVG");
  const png = await saved(page, "Trend", "PNG");
  const before = await search(page);
  const dialog = page.getByRole("dialog");
  const damaged = png.bytes.slice();
  const at = Buffer.from(damaged).toString("latin1").indexOf("regulens");
  damaged[at] = 0;
  const wrong: readonly (readonly [Given, string])[] = [
    [
      { name: "photo.png", type: "image/png", bytes: onePixel },
      "“photo.png” is neither a table nor a picture saved by Regulens.",
    ],
    [{ ...png, name: "damaged.png", bytes: damaged }, "“damaged.png” is damaged"],
    [
      {
        ...file,
        name: "newer.svg",
        bytes: Buffer.from(Buffer.from(file.bytes).toString().replace("picture:1", "picture:9")),
      },
      "“newer.svg” was made by a later version of Regulens",
    ],
  ];
  for (const [given, words] of wrong) {
    await drop(page, given);
    await expect(dialog.getByRole("alert")).toHaveCount(1);
    await expect(dialog.getByRole("alert")).toContainText(words);
    await expect(dialog).toContainText("What was open is as it was.");
    await dialog.getByRole("button", { name: "Close" }).click();
    expect(await search(page)).toBe(before);
  }
  await drop(page, file, { ...png, name: "second.png" });
  await expect(notice(page)).toContainText("One picture opens at a time. Not opened: “second.png”");
});

test("the chooser of Add data and a paste open pictures too", async ({ page }) => {
  await open(page);
  const file = await saved(page, "Timeline", "SVG");
  await page.getByRole("button", { name: "Add data" }).first().click();
  const chooser = page.waitForEvent("filechooser");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Choose/ })
    .click();
  await (await chooser).setFiles({ name: file.name, mimeType: file.type, buffer: Buffer.from(file.bytes) });
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(notice(page)).toContainText(file.name);
  await expect.poll(() => search(page)).toContain("enlarged=timeline");
  await notice(page).getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => search(page)).not.toContain("enlarged");
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  }, Buffer.from(file.bytes).toString());
  await expect(notice(page)).toContainText("Pasted picture.svg");
  await expect.poll(() => search(page)).toContain("enlarged=timeline");
});
