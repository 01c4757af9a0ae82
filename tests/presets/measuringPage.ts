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
  await page.addScriptTag({ content: `globalThis.textFaults = ${textFaults}` });
  await page.evaluate(() =>
    Promise.all(["400", "600"].map((w) => document.fonts.load(`${w} 12px Inter`, "aāдқ"))),
  );
}

/** What is wrong with the words of each of these pictures. Many at once: a turn through the browser costs as much as a picture. */
export function faultsOf(page: Page, svgs: readonly string[]): Promise<readonly (readonly string[])[]> {
  return page.evaluate((texts) => {
    const { textFaults } = globalThis as unknown as Measuring; // set by `prepare`
    return texts.map((text) => {
      const svg = document.adoptNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement);
      document.body.replaceChildren(svg);
      return textFaults(svg as unknown as SVGSVGElement); // the root of a picture
    });
  }, svgs);
}

interface Measuring {
  readonly textFaults: typeof textFaults;
}
