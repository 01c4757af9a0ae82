import { join } from "node:path";
import type { Page } from "@playwright/test";
import { setYears } from "../../src/choices/actions.ts";
import { addressOf } from "../../src/choices/address.ts";
import { defaultChoices, type Choices } from "../../src/choices/choices.ts";
import type { Bench } from "./bench.ts";
import { root } from "./bundle.ts";
import { processorTime } from "./drawingCost.ts";
import type * as drawingTips from "./drawingTips.ts";
import { interleaved } from "./measure.ts";
import { rowOf } from "./rows.ts";
import { chartRows } from "./startRows.ts";
import { servedCompressed } from "./startServer.ts";

const viewport = { width: 1440, height: 4200 };
/** Moves of the pointer over one figure, one each 60th of a second. */
const moves = 20;
const count = 9;

export const hoverMethod =
  "Hovering: nine trends of 29 countries in view in a tall window, in the built page and in a page of nine charts of Plot with " +
  `\`tip: true\`. The pointer goes over all nine, ${moves} moves each, 60 a second, on the same path; the processor time of the whole ` +
  "browser is divided by the moves. In our page each move lights up the country in its own figure, and in the other eight at most ten times a second.";

/** In the years that the charts of Plot show too. */
const nine: Choices = setYears(
  1990,
  2014,
)({
  ...defaultChoices,
  figures: Array.from({ length: count }, (_, i) => ({
    id: i === 0 ? "trend" : `trend-${i + 1}`,
    kind: "trend" as const,
  })),
});

/** Hovering over nine figures: what the browser works, and how many of our figures are drawn again for it. */
export async function hoverRows({ add, tell, openPage }: Bench): Promise<void> {
  tell("hovering over nine figures ...");
  const server = await servedCompressed(join(root, "dist"));
  const entry = "tests/bench/drawingTips.ts";
  const [ours, tips] = [
    await openPage<typeof drawingTips>({ entry, viewport }),
    await openPage<typeof drawingTips>({ entry, viewport }),
  ];
  try {
    await ours.page.goto(`${server.origin}/${addressOf(nine)}`);
    await ours.page.waitForFunction((n) => document.querySelectorAll(".drawing > svg").length === n, count);
    await tips.call("show", chartRows());
    await ours.page.waitForTimeout(1000); // fonts, and what waits for an idle browser
    const [rebuilt, used] = [
      await rebuiltCounter(ours.page),
      await Promise.all([ours, tips].map(({ browser }) => processorTime(browser))),
    ];
    const contestant = (name: string, page: Page, marks: string, time: () => Promise<number>) => ({
      name,
      figure: async () => {
        const before = await time();
        await hover(page, marks);
        return ((await time()) - before) / (count * moves);
      },
    });
    const runs = await interleaved(
      [
        contestant("Regulens", ours.page, ".drawing", used[0]!),
        contestant("Plot, tip", tips.page, "body > svg, body > figure", used[1]!),
      ],
      { rounds: 5 },
    );
    const work = "hover to highlight, nine figures on screen";
    const goals = { "Plot, tip": { atMost: 0.25 } };
    add(rowOf({ work: `${work}: whole browser, a move`, where: "Chromium", unit: "ms", goals }, runs));
    add(
      rowOf(
        { work: `${work}: figures rebuilt`, where: "Chromium", unit: "figures", goal: { ownAtMost: 0 } },
        [{ name: "Regulens", runs: [await rebuilt()] }],
      ),
    );
  } finally {
    await ours.close();
    await tips.close();
    server.close();
  }
}

/** Moves the pointer over every figure in turn. Rejects where nothing lights up: then nothing was measured. */
async function hover(page: Page, figures: string): Promise<void> {
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
  if (stirred < (count * moves) / 2) throw new Error(`of ${count * moves} moves ${stirred} lit anything up`);
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
