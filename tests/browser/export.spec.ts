import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { JSDOM } from "jsdom";
import { figure as drawn } from "../../src/charts/figure.ts";
import { choicesOf } from "../../src/choices/address.ts";
import type { FigureKind } from "../../src/choices/choices.ts";
import { csvText } from "../../src/export/csv.ts";
import { readLibrary } from "../../src/node/library.ts";
import { en } from "../../src/text/en.ts";
import { addedKinds, bring, defaultKinds, drawing, expect, figure, open, test } from "./page.ts";

/** The figures that the app opens on, and those that a reader may add. */
const pages: readonly { readonly search: string; readonly kinds: readonly FigureKind[] }[] = [
  { search: "", kinds: defaultKinds },
  { search: `?figures=${addedKinds.join("~")}`, kinds: addedKinds },
];

async function downloaded(page: Page, kind: string, item: string) {
  await bring(page, kind);
  await figure(page, kind).getByRole("button", { name: "Download" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile((await download.path())!) };
}

for (const { search, kinds } of pages) {
  test(`CSVs hold exactly the rows: ${kinds.join(", ")}`, async ({ page }) => {
    test.setTimeout(120_000); // a file of every figure
    await open(page, search);
    const library = await readLibrary("data");
    const { choices } = choicesOf(search, library);
    const frame = { document: new JSDOM("").window.document, width: 800, theme: "light", text: en } as const;
    for (const kind of kinds) {
      const csv = await downloaded(page, en.kinds[kind], "CSV");
      expect(csv.name).toMatch(new RegExp(`^regulens-${kind}.*\\.csv$`));
      expect(csv.bytes.toString("utf8"), kind).toBe(csvText(drawn(library, choices, kind, frame).rows()));
    }
  });
}

test("PNGs have one, two and four times the pixels of the SVG, which is as wide as the figure with its margins", async ({
  page,
}) => {
  await open(page);
  const box = (await drawing(page, "Trend").boundingBox())!;
  const svg = (await downloaded(page, "Trend", "SVG")).bytes.toString("utf8");
  const { documentElement: root } = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
  const [width, height] = ["width", "height"].map((side) => Number.parseFloat(root.getAttribute(side)!));
  expect(width).toBe(Math.round(box.width) + 40);
  expect(height).toBeGreaterThanOrEqual(Math.round(box.height) + 40); // its foot says more than the page needs to
  for (const [item, scale] of [
    ["PNG", 1],
    ["PNG, double size", 2],
    ["PNG, four times", 4],
  ] as const) {
    const { name, bytes } = await downloaded(page, "Trend", item);
    expect(name).toMatch(/\.png$/);
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(bytes.readUInt32BE(16)).toBe(width! * scale);
    expect(bytes.readUInt32BE(20)).toBe(height! * scale);
  }
});

test("the picture can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await figure(page, "Trend").getByRole("button", { name: "Download" }).click();
  await page.getByRole("menuitem", { name: "Copy image" }).click();
  await expect(page.getByRole("status")).toContainText("on the clipboard");
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain("image/png");
});

test("the table sorts, and copies as TSV", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await bring(page, "Table");
  const table = figure(page, "Table");
  await table.getByRole("columnheader", { name: /Value/ }).getByRole("button").click();
  await expect(table.getByRole("columnheader", { name: /Value/ })).toHaveAttribute(
    "aria-sort",
    /ascending|descending/,
  );
  await table.getByRole("button", { name: /TSV/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const lines = copied.trim().split("\n");
  expect(lines[0]!.split("\t").length).toBeGreaterThan(5);
  expect(lines.length).toBeGreaterThan(100);
});
