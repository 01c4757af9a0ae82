import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { setYears } from "../../src/choices/actions.ts";
import { addressOf } from "../../src/choices/address.ts";
import { defaultChoices, type Choices } from "../../src/choices/choices.ts";
import type { Bench } from "./bench.ts";
import { cache, root } from "./bundle.ts";
import { processorTime } from "./drawingCost.ts";
import { colourOf, rowsMade } from "./drawingData.ts";
import { benchChoices, benchFiles } from "./drawingLibrary.ts";
import type * as drawingNothing from "./drawingNothing.ts";
import type * as drawingTips from "./drawingTips.ts";
import { interleaved, type Figures } from "./measure.ts";
import { rowOf } from "./rows.ts";
import { chartRows, type ChartRow } from "./startRows.ts";
import { servedCompressed } from "./startServer.ts";

const viewport = { width: 1440, height: 4200 };
/** Moves of the pointer over one figure, one each 60th of a second. */
const moves = 20;
const count = 9;

export const hoverMethod =
  "Hovering: nine trends in view in a tall window, in the built page and in a page of nine charts of Plot with `tip: true`: once of " +
  "the 29 countries and 25 years that the page opens on, once of 200 countries in 75 years, in a site built from these data by " +
  `\`npm run build -- --data\`. The pointer goes over all nine, ${moves} moves each, 60 a second, on the same path; the processor time of ` +
  "the whole browser is divided by the moves. In our page each move lights up the country in its own figure and, four times a second and " +
  "where the pointer rests, in the other eight; Plot's tip is of its own chart alone. The empty page has nine boxes whose listener does " +
  "nothing: what it takes is the browser's way of moving a pointer, and is in every figure.";

const nine = Array.from({ length: count }, (_, i) => ({
  id: i === 0 ? "trend" : `trend-${i + 1}`,
  kind: "trend" as const,
}));

/** In the years that the charts of Plot show too. */
const first: Choices = { ...setYears(1990, 2014)(defaultChoices), figures: nine };

/** Hovering over nine figures: what the browser works, and how many of our figures are drawn again for it. */
export async function hoverRows(bench: Bench): Promise<void> {
  const work = "hover to highlight, nine figures on screen";
  await bench.attempt(work, () => rowsOf(bench, work, join(root, "dist"), first, chartRows()));
  const large = `${work}, 200 lines x 75 years each`;
  await bench.attempt(large, async () => {
    const rows = rowsMade().map((row) => ({ ...row, colour: colourOf(row.country) }));
    await rowsOf(bench, large, await benchSite(), { ...benchChoices, figures: nine }, rows);
  });
}

async function rowsOf(
  { add, openPage }: Bench,
  work: string,
  site: string,
  choices: Choices,
  rows: readonly ChartRow[],
): Promise<void> {
  const server = await servedCompressed(site);
  const page = <M>(name: string) => openPage<M>({ entry: `tests/bench/${name}.ts`, viewport });
  const [ours, tips, nothing] = [
    await page<typeof drawingTips>("drawingTips"),
    await page<typeof drawingTips>("drawingTips"),
    await page<typeof drawingNothing>("drawingNothing"),
  ];
  try {
    await ours.page.goto(`${server.origin}/${addressOf(choices)}`);
    await ours.page.waitForFunction((n) => document.querySelectorAll(".drawing > svg").length === n, count);
    await tips.call("show", rows);
    await nothing.call("show");
    await ours.page.waitForTimeout(1000); // fonts, and what waits for an idle browser
    const [rebuilt, used] = [
      await rebuiltCounter(ours.page),
      await Promise.all([ours, tips, nothing].map(({ browser }) => processorTime(browser))),
    ];
    const contestant = (name: string, page: Page, path: Path, time: () => Promise<number>) => ({
      name,
      figure: async () => {
        const before = await time();
        await hover(page, path);
        return ((await time()) - before) / (count * moves);
      },
    });
    const runs = await interleaved(
      [
        contestant("Regulens", ours.page, { figures: ".drawing", stirs: true }, used[0]!),
        contestant("Plot, tip", tips.page, { figures: "body > svg, body > figure", stirs: true }, used[1]!),
        contestant("an empty page", nothing.page, { figures: ".box", stirs: false }, used[2]!),
      ],
      { rounds: 5 },
    );
    const goals = { "Plot, tip": { atMost: 0.25 } };
    add(rowOf({ work: `${work}: whole browser, a move`, where: "Chromium", unit: "ms", goals }, runs));
    add(
      rowOf(
        { work: `${work}: whole browser, a move, above an empty page`, where: "Chromium", unit: "ms" },
        aboveLast(runs),
      ),
    );
    add(
      rowOf(
        { work: `${work}: figures rebuilt`, where: "Chromium", unit: "figures", goal: { ownAtMost: 0 } },
        [{ name: "Regulens", runs: [await rebuilt()] }],
      ),
    );
  } finally {
    for (const { close } of [ours, tips, nothing]) await close();
    server.close();
  }
}

/** What each contestant took more than the last one in the same round. */
function aboveLast(all: readonly Figures[]): readonly Figures[] {
  const floor = all.at(-1)?.runs ?? [];
  return all.slice(0, -1).map((each) => ({ ...each, runs: each.runs.map((run, i) => run - floor[i]!) }));
}

/** A site of our page with the data of the bench alone; its folder. */
async function benchSite(): Promise<string> {
  const [data, site] = [join(cache, "site-data"), join(cache, "site")];
  const { descriptor, scores } = benchFiles();
  mkdirSync(join(data, "bench"), { recursive: true });
  writeFileSync(join(data, "bench", "datapackage.json"), descriptor);
  writeFileSync(join(data, "bench", "scores.csv"), scores);
  await promisify(execFile)(process.execPath, ["scripts/build.mjs", "--data", data, "--outDir", site], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" }, // Vite, which runs the bench, has set it otherwise
  });
  return site;
}

interface Path {
  /** Selects the nine figures. */
  readonly figures: string;
  /** Whether something lights up in them. */
  readonly stirs: boolean;
}

/** Moves the pointer over every figure in turn. Rejects where nothing lights up: then nothing was measured. */
async function hover(page: Page, { figures, stirs }: Path): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const boxes = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        return { left, top, width, height };
      }),
    figures,
  );
  const shown = await page.evaluate(() => innerHeight);
  if (boxes.length !== count || boxes.some(({ top, height }) => top < 0 || top + height > shown)) {
    throw new Error(`${boxes.length} figures, not all of them in view`);
  }
  const moveTo = (x: number, y: number) =>
    session.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
  await moveTo(0, 0);
  await page.evaluate(watchStirring);
  let due = performance.now();
  for (const { left, top, width, height } of boxes) {
    for (let i = 0; i < moves; i++) {
      const along = i / (moves - 1);
      const wave = 0.65 + 0.15 * Math.sin(along * 9); // where most lines are
      await moveTo(left + width * (0.1 + 0.65 * along), top + Math.min(height, 400) * wave);
      due += 1000 / 60;
      await new Promise((settle) => setTimeout(settle, Math.max(0, due - performance.now())));
    }
  }
  const stirred = await page.evaluate(() => (globalThis as unknown as Stirring).stirred()); // set below
  if (stirs && stirred < (count * moves) / 2)
    throw new Error(`of ${count * moves} moves ${stirred} lit anything up`);
  await session.detach();
}

interface Stirring {
  readonly stirred: () => number;
}

/** Runs in the page: counts how often anything in it changes, to know that the pointer did something. */
function watchStirring(): void {
  let times = 0;
  const observer = new MutationObserver(() => (times += 1));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  const stirred = () => {
    observer.disconnect();
    return times;
  };
  Object.assign(globalThis, { stirred } satisfies Stirring);
}

/** Counts the figures of our page whose drawing is touched from now on. */
async function rebuiltCounter(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const rebuilt = new Set<Node>();
    Object.assign(globalThis, { rebuilt });
    for (const drawing of document.querySelectorAll(".drawing")) {
      new MutationObserver(() => rebuilt.add(drawing)).observe(drawing, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    }
  });
  return () => page.evaluate(() => (globalThis as unknown as { rebuilt: Set<Node> }).rebuilt.size); // set above
}
