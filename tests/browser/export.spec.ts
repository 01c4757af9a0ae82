import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { JSDOM } from "jsdom";
import { figure as drawn } from "../../src/charts/figure.ts";
import { choicesOf } from "../../src/choices/address.ts";
import { csvText } from "../../src/export/csv.ts";
import { readLibrary } from "../../src/node/library.ts";
import { en } from "../../src/text/en.ts";
import { drawing, expect, figure, open, test } from "./page.ts";

const kinds = [
  "Trend",
  "Timeline",
  "Ranks",
  "Distribution",
  "Penalties",
  "Tariffs",
  "Heatmap",
  "Slope",
  "Table",
] as const;

async function downloaded(page: Page, kind: string, item: string) {
  await figure(page, kind).getByRole("button", { name: "Download" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile((await download.path())!) };
}

for (const kind of kinds) {
  test(`${kind}: the SVG stands alone, with its words, sources and fonts`, async ({ page }) => {
    await open(page);
    const { name, bytes } = await downloaded(page, kind, "SVG");
    expect(name).toMatch(new RegExp(`^regulens-${kind.toLowerCase()}.*\\.svg$`));
    const { document } = new JSDOM(bytes.toString("utf8"), { contentType: "image/svg+xml" }).window;
    const svg = document.documentElement;
    expect(svg.tagName).toBe("svg");
    expect(svg.querySelector("title")!.textContent).not.toBe("");
    expect(svg.querySelector("desc")!.textContent).not.toBe("");
    expect(svg.querySelector("style")!.textContent).toContain("data:font/woff2;base64,");
    const text = [...svg.querySelectorAll("text")].map((element) => element.textContent).join(" ");
    expect(text.replaceAll(" ", "")).toContain(svg.querySelector("title")!.textContent.replaceAll(" ", ""));
    expect(text).toMatch(/Sources?/);
    expect(svg.querySelectorAll("script, foreignObject, image, a").length).toBe(0);
  });

  test(`${kind}: the CSV holds exactly the rows of the view`, async ({ page }) => {
    await open(page);
    const { name, bytes } = await downloaded(page, kind, "CSV");
    expect(name).toMatch(/\.csv$/);
    const library = await readLibrary("data");
    const { choices } = choicesOf("", library);
    const frame = { document: new JSDOM("").window.document, width: 800, theme: "light", text: en } as const;
    expect(bytes.toString("utf8")).toBe(csvText(drawn(library, choices, kind.toLowerCase(), frame).rows()));
  });
}

test("PNGs have one, two and four times the pixels of the figure", async ({ page }) => {
  await open(page);
  const box = (await drawing(page, "Trend").boundingBox())!;
  for (const [item, scale] of [
    ["PNG", 1],
    ["PNG, double size", 2],
    ["PNG, four times", 4],
  ] as const) {
    const { name, bytes } = await downloaded(page, "Trend", item);
    expect(name).toMatch(/\.png$/);
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(bytes.readUInt32BE(16)).toBe((Math.round(box.width) + 40) * scale);
    expect(bytes.readUInt32BE(20)).toBe((Math.round(box.height) + 40) * scale);
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
