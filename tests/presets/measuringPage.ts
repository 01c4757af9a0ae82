import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { fontSubsets } from "../../src/export/fonts.ts";
import { textFaults } from "./textFaults.ts";

/** Makes the page one that pictures are measured in: nothing but the app's fonts. */
export async function prepare(page: Page): Promise<void> {
  const rules = fontSubsets.map(({ file, unicodeRange }) => {
    const font = readFileSync(new URL(`../../public/fonts/${file}`, import.meta.url)).toString("base64");
    return `@font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${font}); unicode-range: ${unicodeRange}; }`;
  });
  await page.setContent(`<!doctype html><style>${rules.join("\n")} body { margin: 0; }</style><body></body>`);
  await page.evaluate(() =>
    Promise.all(["400", "600"].map((w) => document.fonts.load(`${w} 12px Inter`, "aāдқ"))),
  );
}

/** What is wrong with the words of a picture. */
export async function faultsOf(page: Page, svg: string): Promise<readonly string[]> {
  await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
    document.body.replaceChildren(document.adoptNode(documentElement));
  }, svg);
  return page
    .locator("svg")
    .first()
    .evaluate(textFaults as (element: SVGElement | HTMLElement) => readonly string[]);
}
