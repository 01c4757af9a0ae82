import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundled, cache, root } from "./bundle.ts";
import { chartRows } from "./startRows.ts";

/** A page with one chart: the folder of its files, and its HTML where that is no file of the folder. */
export interface StartPage {
  readonly name: string;
  readonly folder: string;
  readonly html?: string;
}

/** The names of Vega-Embed's two pages: of them the better counts. */
export const vegaPages = ["Vega-Embed, bundled", "Vega-Embed, script tags"] as const;

/** Pages of the chart that our page opens on, each as the documentation of its library makes one. */
export async function startPages(): Promise<readonly StartPage[]> {
  return [
    { name: "Regulens", folder: join(root, "dist") },
    { name: vegaPages[0], ...(await bundledPage("startVega")) },
    { name: vegaPages[1], ...vegaByTags() },
    { name: "ECharts", ...(await bundledPage("startEcharts")) },
    { name: "Plotly", ...plotlyByTag() },
  ];
}

async function bundledPage(module: string): Promise<Omit<StartPage, "name">> {
  const folder = await bundled(`tests/bench/${module}.ts`, "page");
  return { folder, html: htmlWith('<script type="module" src="/entry.js"></script>') };
}

/** https://github.com/vega/vega-embed: three scripts and a call. */
function vegaByTags(): Omit<StartPage, "name"> {
  const scripts = [
    "vega/build/vega.min.js",
    "vega-lite/build/vega-lite.min.js",
    "vega-embed/build/vega-embed.min.js",
  ];
  const spec = readFileSync(join(root, "tests", "bench", "startVegaSpec.json"), "utf8");
  const call = `const spec = ${spec}; spec.data.values = rows; vegaEmbed("#chart", spec);`;
  return pageOf("startVegaTags", scripts, call);
}

/** https://plotly.com/javascript/getting-started/: one script and a call. */
function plotlyByTag(): Omit<StartPage, "name"> {
  const call = readFileSync(join(root, "tests", "bench", "startPlotly.js"), "utf8");
  return pageOf("startPlotly", ["plotly.js-dist-min/plotly.min.js"], call);
}

function pageOf(name: string, scripts: readonly string[], call: string): Omit<StartPage, "name"> {
  const folder = join(cache, "page", name);
  mkdirSync(folder, { recursive: true });
  const files = scripts.map((script, i) => {
    copyFileSync(installed(script), join(folder, `${i}.js`));
    return `${i}.js`;
  });
  const tags = files.map((file) => `<script src="/${file}"></script>`).join("");
  return { folder, html: htmlWith(`${tags}<script>${call}</script>`) };
}

function installed(path: string): string {
  const [name = "", ...rest] = path.split("/");
  return join(root, "node_modules", name, ...rest);
}

/** The data stand in the page, which saves a way to the server. */
function htmlWith(scripts: string): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chart</title><link rel="icon" href="data:,"></head>',
    '<body><div id="chart" style="width:900px;height:420px"></div>',
    `<script>const rows = ${JSON.stringify(chartRows())};</script>`,
    `${scripts}</body></html>`,
  ].join("\n");
}
