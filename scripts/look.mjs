// Draws one figure on the bundled data to a PNG and prints its path:
//   npm run look -- <kind> [width] [light|dark] [figure options as JSON] [choices as JSON]
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { chromium } from "@playwright/test";
import { browserArguments, browserPath } from "./browser.mjs";
import { openSource } from "./source.mjs";

const [kind, width = "640", theme = "light", options = "{}", overrides = "{}"] = process.argv.slice(2);
if (kind === undefined) {
  console.error(
    "usage: npm run look -- <kind> [width] [light|dark] [figure options as JSON] [choices as JSON]",
  );
  process.exit(1);
}
const source = await openSource([onlyThisKind()]);
try {
  const { markup, description } = await drawn();
  const path = join(tmpdir(), `look-${kind}-${width}-${theme}.png`);
  await photographed(markup, path);
  console.log(description);
  console.log(path);
} finally {
  await source.close();
}

async function drawn() {
  const { readLibrary } = await source.load("/src/node/library.ts");
  const { defaultChoices } = await source.load("/src/choices/choices.ts");
  const { en } = await source.load("/src/text/en.ts");
  const { figure } = await source.load("/src/charts/figure.ts");
  const { readBorders } = await source.load("/src/node/borders.ts");
  const { window } = new JSDOM("");
  const library = await readLibrary("data");
  for (const issue of library.issues) {
    console.error(
      `issue: ${issue.dataset} ${issue.file} ${issue.row ?? ""} ${issue.column ?? ""} ${issue.message}`,
    );
  }
  const usual = defaultChoices.figures.find((choice) => choice.kind === kind) ?? { id: kind, kind };
  const wanted = { ...usual, ...JSON.parse(options) };
  const choices = { ...defaultChoices, figures: [wanted], ...JSON.parse(overrides) };
  const frame = { document: window.document, width: Number(width), theme, text: en, borders: readBorders() };
  const picture = figure(library, choices, wanted.id, frame);
  return { markup: picture.svg.outerHTML, description: picture.description };
}

/** Loads no other kind of figure, so that a neighbour that is half written does not stand in the way. */
function onlyThisKind() {
  const parts = ["View", "Chart", "Rows"].map((part) => kind + part);
  return {
    name: "only-this-kind",
    load: (id) =>
      id.endsWith("/src/charts/kinds.ts")
        ? `import { ${parts[0]}, ${parts[2]} } from "../views/${kind}.ts";
           import { ${parts[1]} } from "./${kind}.ts";
           export const kinds = { ${kind}: (library, choices, figure) => {
             const view = ${parts[0]}(library, choices, figure);
             return { chart: (frame) => ${parts[1]}(view, frame), rows: () => ${parts[2]}(view, library) };
           } };`
        : null,
  };
}

/** Photographs the drawing in the app's own font, with a margin that shows what hangs over its edges. */
async function photographed(svg, path) {
  const fonts = new URL("../public/fonts/", import.meta.url);
  const faces = readFileSync(new URL("../src/ui/fonts.css", import.meta.url), "utf8").replaceAll(
    "/fonts/",
    fonts.href,
  );
  const ground = theme === "dark" ? "#14161a" : "#fff";
  const page = `<!doctype html><meta charset="utf-8"><style>${faces} body { margin: 20px; background: ${ground}; } svg { display: block; overflow: visible; }</style>${svg}`;
  const html = path.replace(/\.png$/, ".html");
  writeFileSync(html, page);
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments });
  try {
    const tab = await browser.newPage({
      viewport: { width: Number(width) + 40, height: 600 },
      deviceScaleFactor: 1.5,
    });
    await tab.goto(`file://${html}`);
    await tab.evaluate(() => globalThis.document.fonts.ready);
    await tab.screenshot({ path, fullPage: true });
  } finally {
    await browser.close();
  }
}
