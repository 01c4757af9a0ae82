import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { JSDOM } from "jsdom";
import type { FigureKind } from "../../src/choices/choices.ts";
import { en } from "../../src/text/en.ts";
import { addedKinds, bring, defaultKinds, expect, figure, open, test } from "./page.ts";

const root = new URL("../../", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "regulens-"));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** The pages that together hold every kind of figure, in the light and in the dark. */
const pages: readonly {
  readonly search: string;
  readonly kinds: readonly FigureKind[];
  readonly scheme: "light" | "dark";
}[] = [
  { search: "", kinds: defaultKinds, scheme: "light" },
  { search: `?figures=${addedKinds.join("~")}`, kinds: addedKinds, scheme: "light" },
  {
    search: "?countries=UKR~EST&group=baltics&years=1995..2020&figures=trend~map~regions",
    kinds: ["trend", "map", "regions"],
    scheme: "dark",
  },
];

for (const { search, kinds, scheme } of pages) {
  test(`SVGs stand alone with words, sources and fonts, and the command line gives the same bytes (${scheme}): ${kinds.join(", ")}`, async ({
    page,
  }) => {
    test.setTimeout(240_000); // a download and a program's run for every figure
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, search);
    for (const kind of kinds) {
      const fromPage = await downloadedSvg(page, en.kinds[kind]);
      standsAlone(fromPage, kind);
      const width = /<svg [^>]*? width="([^"]+)"/.exec(fromPage)?.[1] ?? "";
      const dark = scheme === "dark" ? ["--dark"] : [];
      const path = join(folder, `${kind}-${scheme}.svg`);
      run("chart", page.url(), path, "--figure", kind, "--width", width, ...dark);
      expect(
        readFileSync(path, "utf8") === fromPage,
        firstDifference(readFileSync(path, "utf8"), fromPage),
      ).toBe(true);
    }
  });
}

function standsAlone(file: string, kind: string): void {
  const { document } = new JSDOM(file, { contentType: "image/svg+xml" }).window;
  const svg = document.documentElement;
  expect(svg.tagName).toBe("svg");
  expect(svg.querySelector("title")!.textContent, kind).not.toBe("");
  expect(svg.querySelector("desc")!.textContent, kind).not.toBe("");
  expect(svg.querySelector("style")!.textContent, kind).toContain("data:font/woff2;base64,");
  const text = [...svg.querySelectorAll("text")].map((element) => element.textContent).join(" ");
  expect(text.replaceAll(" ", "")).toContain(svg.querySelector("title")!.textContent.replaceAll(" ", ""));
  expect(text, kind).toMatch(/Sources?/);
  expect(svg.querySelectorAll("script, foreignObject, image, a").length, kind).toBe(0);
}

/** Runs the command itself, as a person would. */
function run(...words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/regulens.mjs"), ...words], {
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
}

async function downloadedSvg(page: Page, kind: string): Promise<string> {
  await bring(page, kind);
  await figure(page, kind).getByRole("button", { name: "Download" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "SVG", exact: true }).click();
  return readFile((await (await waiting).path())!, "utf8");
}

/** Where two texts part, for a person who looks into a failure. */
function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 120), at + 120);
  return `at ${at}:\ncommand line: ${around(a)}\npage:         ${around(b)}`;
}
