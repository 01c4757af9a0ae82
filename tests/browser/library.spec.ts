import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";

const root = new URL("../../", import.meta.url).pathname;
const built = mkdtempSync(join(tmpdir(), "regulens-"));
test.describe.configure({ mode: "serial" }); // the library is built once
test.beforeAll(() => {
  test.setTimeout(120_000);
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/library.mjs"), built], {
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
});
test.afterAll(() => rmSync(built, { recursive: true }));

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  csv: "text/csv; charset=utf-8",
};

/** A server of files that somebody has put the library, the data and a page on. */
async function serve(page: Page, html: string): Promise<void> {
  await page.route("**/elsewhere/**", async (route) => {
    const path =
      normalize(decodeURIComponent(new URL(route.request().url()).pathname)).split("/elsewhere/")[1] ?? "";
    const body =
      path === "page.html"
        ? html
        : readFileSync(path === "regulens.js" ? join(built, path) : join(root, path));
    await route.fulfill({ body, contentType: types[path.split(".").at(-1) ?? ""] ?? "text/plain" });
  });
  await page.goto("./elsewhere/page.html");
}

test("the example for a web page draws its figure", async ({ page }) => {
  await serve(page, readFileSync(join(root, "tests/examples/web-page.html"), "utf8"));
  const svg = page.locator("main > svg");
  await expect(svg).toBeVisible();
  await expect(svg.locator("title").first()).toContainText("Kazakhstan");
  expect(await svg.locator("path").count()).toBeGreaterThan(2);
});

test("every cell of the example for a notebook runs, in order, and shows what it says", async ({ page }) => {
  const cells = [
    ...readFileSync(join(root, "tests/examples/notebook.md"), "utf8").matchAll(/```js\n(.*?)```/gs),
  ];
  expect(cells).toHaveLength(5);
  const script = cells.map(([, code]) => code).join("\n");
  await serve(
    page,
    `<!doctype html><main></main><script type="module">
const display = (value) => {
  const shown = value instanceof Node ? value : Object.assign(document.createElement("pre"), { textContent: Object.keys(value).join(" ") });
  document.querySelector("main").append(shown);
};
${script}</script>`,
  );
  await expect(page.locator("main > svg")).toBeVisible();
  await expect(page.locator("main > pre")).toContainText("index");
});

/** Pictures at presets whose sizes, units and themes differ. */
const cases = [
  { preset: "column", kind: "trend", options: [], settings: {} },
  { preset: "slide", kind: "regions", options: ["--dark"], settings: { theme: "dark" } },
  { preset: "a4", kind: "heatmap", options: ["--grey"], settings: { grey: true } },
  { preset: "square", kind: "penalties", options: ["--transparent"], settings: { transparent: true } },
  { preset: "story", kind: "tariffs", options: ["--no-title"], settings: { title: false } },
  { preset: "plain", kind: "scatter", options: ["--footer", "none"], settings: { footer: "none" } },
] as const;

const folders = readdirSync(join(root, "data")).map((name) => `data/${name}`);

test("at presets too the command line gives the bytes that Chromium gives", async ({ page }) => {
  test.setTimeout(180_000); // six runs of the command, the first of which may build it
  await serve(
    page,
    `<!doctype html><main></main><script type="module">
import { choicesOf, en, openLibrary, pictureOf, presets } from "./regulens.js";
const library = await openLibrary(${JSON.stringify(folders)});
for (const { preset, kind, settings } of ${JSON.stringify(cases)}) {
  const { choices } = choicesOf("?v=1&figures=" + kind, library);
  const means = { document, text: en, base: null, fontFaces: async () => "" };
  const { svg } = await pictureOf(library, choices, kind, { ...presets[preset], ...settings }, means);
  const shown = document.createElement("pre");
  shown.textContent = svg;
  document.querySelector("main").append(shown);
}
</script>`,
  );
  await expect(page.locator("pre")).toHaveCount(cases.length, { timeout: 60_000 });
  const drawn = await page.locator("pre").allTextContents();
  for (const [i, { preset, kind, options }] of cases.entries()) {
    const words = ["chart", `?v=1&figures=${kind}`, "-", "--preset", preset, ...options];
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      [join(root, "scripts/regulens.mjs"), ...words],
      { encoding: "utf8", maxBuffer: 2 ** 26 },
    );
    expect(status, stderr).toBe(0);
    // The fonts are the same files; the page of the test does without them.
    const plain = stdout.replace(/<style>@font-face[^<]*<\/style>/, "");
    expect(plain === drawn[i], `${preset}: ${kind}`).toBe(true);
  }
});
