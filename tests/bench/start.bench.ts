import { chromium, type Browser } from "@playwright/test";
// A plain script without types of its own.
import { browserArguments, browserPath } from "../../scripts/browser.mjs";
import type { Part } from "./bench.ts";
import { interleaved, quantileOf, type Figures } from "./measure.ts";
import { rowOf, type Work } from "./rows.ts";
import type { Served } from "./serve.ts";
import { startPages, vegaPages } from "./startPages.ts";
import { servedCompressed } from "./startServer.ts";

const rounds = 5;
const network = { latency: 150, bitsPerSecond: 1_600_000 };
const slowness = 4;

export const part: Part = {
  title: "Start",
  method: [
    "Our page as it stands in dist/, at its first view with its ten figures, against pages with one chart: the lines of that view's " +
      "first figure (29 countries, six in colour), the data inside the HTML. Vega-Embed, as one bundle made by Vite and as the three " +
      "script tags of its documentation, whichever is faster; ECharts by Vite, with only the parts that the chart needs; Plotly's " +
      "minified distribution by a script tag. All are served by the same server on this machine over HTTP/1.1, in brotli at its strongest.",
    `Each load is the first in a new context: cold cache, processor slowed ${slowness} x, ${network.bitsPerSecond / 1e6} Mbit/s with ` +
      `${network.latency} ms of latency, all by Chromium. The first figure is there when the page holds the path of a line of many ` +
      "points or has drawn as many lines on a canvas, and the browser has had the frame after that. Bytes are those of the bodies of " +
      "all answers that had arrived by then, as sent.",
  ],
  run: async ({ add, tell }) => {
    const pages = await startPages();
    const browser = await chromium.launch({ executablePath: browserPath(), args: [...browserArguments] });
    const servers: Served[] = [];
    const found = new Map(pages.map(({ name }) => [name, [] as Start[]]));
    try {
      const contestants = [];
      for (const { name, folder, html } of pages) {
        const server = await servedCompressed(folder, html);
        servers.push(server);
        await started(browser, server.origin, false); // compresses what is asked for
        contestants.push({
          name,
          figure: async () => {
            const start = await started(browser, server.origin, true);
            found.get(name)?.push(start);
            return start.time;
          },
        });
      }
      tell("first figure on a slow machine and network ...");
      const runs = await interleaved(contestants, { rounds, warmUp: 0, budget: 30_000 });
      const figures = (of: keyof Start, per: number): Figures[] =>
        runs.map(({ name, failed }) => ({
          name,
          runs: (found.get(name) ?? []).map((start) => start[of] / per),
          ...(failed !== undefined && { failed }),
        }));
      const work = (work: string, unit: string): Work => ({ work, where: "Chromium", unit });
      const times = figures("time", 1);
      add(
        rowOf(
          {
            ...work("first figure, slow processor and network", "ms"),
            goals: { [betterOf(times)]: { atMost: 0.6 } },
          },
          times,
        ),
      );
      add(
        rowOf(
          { ...work("JavaScript before the first figure, brotli", "kB"), goal: { ownAtMost: 150 } },
          figures("scripts", 1000),
        ),
      );
      add(rowOf(work("everything before the first figure, as sent", "kB"), figures("bytes", 1000)));
      add(rowOf(work("files before the first figure", "files"), figures("files", 1)));
    } finally {
      await browser.close();
      for (const server of servers) server.close();
    }
  },
};

/** Of Vega-Embed's pages the one with the lower median. */
function betterOf(times: readonly Figures[]): string {
  const median = (name: string) => quantileOf(times.find((each) => each.name === name)?.runs ?? [], 0.5);
  return median(vegaPages[1]) < median(vegaPages[0]) ? vegaPages[1] : vegaPages[0];
}

/** What had been needed when the first figure stood on the screen. */
interface Start {
  /** ms from the start of the navigation. */
  readonly time: number;
  /** Bytes as sent, bodies alone. */
  readonly bytes: number;
  readonly scripts: number;
  readonly files: number;
}

async function started(browser: Browser, address: string, slow: boolean): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    if (slow) {
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      const perSecond = network.bitsPerSecond / 8;
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: network.latency,
        downloadThroughput: perSecond,
        uploadThroughput: perSecond,
      });
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
    }
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: "commit" });
    const handle = await page
      .waitForFunction(() => (globalThis as { firstFigure?: Start }).firstFigure, null, {
        timeout: 60_000,
        polling: 250,
      })
      .catch(() => {
        throw new Error(faults[0] ?? "no figure within a minute");
      });
    return (await handle.jsonValue())!; // waited for
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else: notes when the first figure is there. */
function watch(): void {
  // A line through many years has a long path; icons have short ones.
  const isLine = (path: Element) => (path.getAttribute("d") ?? "").split(/[LlCcHhVv ,]/).length > 20;
  let isKnown = false;
  const known = () => {
    if (isKnown) return;
    isKnown = true;
    observer.disconnect();
    requestAnimationFrame(() => {
      const afterFrame = new MessageChannel();
      afterFrame.port1.addEventListener("message", note);
      afterFrame.port1.start();
      afterFrame.port2.postMessage(null);
    });
  };
  const note = () => {
    const time = performance.now();
    const entries = [
      ...(performance.getEntriesByType("resource") as PerformanceResourceTiming[]),
      ...(performance.getEntriesByType("navigation") as PerformanceResourceTiming[]),
    ].filter(({ name, responseEnd }) => name.startsWith("http") && responseEnd > 0 && responseEnd <= time);
    const sum = (some: readonly PerformanceResourceTiming[]) =>
      some.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
    const scripts = sum(entries.filter(({ name }) => new URL(name).pathname.endsWith(".js")));
    Object.assign(globalThis, { firstFigure: { time, bytes: sum(entries), scripts, files: entries.length } });
  };
  const observer = new MutationObserver(() => {
    if ([...document.getElementsByTagName("path")].some(isLine)) known();
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ["d"] });
  const stroke = CanvasRenderingContext2D.prototype.stroke as (...given: unknown[]) => void; // of two forms
  let strokes = 0;
  CanvasRenderingContext2D.prototype.stroke = function (this: CanvasRenderingContext2D, ...given: unknown[]) {
    stroke.apply(this, given);
    strokes += 1;
    if (strokes === 20 && this.canvas.isConnected) known();
  };
}
