import type { Page } from "@playwright/test";
import type { FigureKind } from "../../src/choices/choices.ts";
import type { Bench } from "./bench.ts";
import type * as drawingEveryPage from "./drawingEveryPage.ts";
import { rowOf } from "./rows.ts";

/** Updates of one run, and runs of one kind after the one that warms up. */
const [steps, runs] = [12, 4];
/** ms: a 60th of a second. */
const frame = 16.7;

/** Every kind that draws values of many countries. Tariffs and fines are of one country, the table is a list that shows what is in view. */
const kinds: readonly FigureKind[] = [
  "trend",
  "heatmap",
  "distribution",
  "slope",
  "change",
  "compare",
  "scatter",
  "disagreement",
  "panels",
  "regions",
  "places",
  "map",
  "profile",
  "against",
  "timeline",
  "penalties",
  "ranks",
  "movement",
  "share",
  "cases",
];

export const everyMethod =
  `Every kind of figure with 200 countries by 75 years and all 200 countries chosen, which is the most that it can be asked: the page's ` +
  `main thread (script, style, layout, painting; its processor time) for an update by a year at each end, ${steps} updates a run, one a frame. ` +
  "The goal is a frame of a 60th of a second. Of events there are 3,000, of cases 100, of rankings 30 editions.";

/** How long every kind of figure holds the page for one update. */
export async function everyKindRows({ add, openPage }: Bench): Promise<void> {
  const { page, call, close } = await openPage<typeof drawingEveryPage>({
    entry: "tests/bench/drawingEveryPage.ts",
    viewport: { width: 1100, height: 1000 },
  });
  try {
    const busy = await mainThread(page);
    for (const kind of kinds) {
      const figures: number[] = [];
      for (let run = 0; run <= runs; run++) {
        const before = await busy();
        await call("dragged", { kind, steps });
        if (run > 0) figures.push(((await busy()) - before) / steps);
      }
      add(
        rowOf(
          {
            work: `${kind}, 200 x 75, all chosen, one-year update: main thread`,
            where: "Chromium",
            unit: "ms",
            goal: { ownAtMost: frame },
          },
          [{ name: "Regulens", runs: figures }],
        ),
      );
    }
  } finally {
    await close();
  }
}

/** Tells how long, ms of the processor, the main thread of a page has worked so far. */
async function mainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" }); // its processor time, not the clock's
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
}
