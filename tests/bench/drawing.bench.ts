import type { Bench, Part } from "./bench.ts";
import { processorTime } from "./drawingCost.ts";
import { everyKindRows, everyMethod } from "./drawingEvery.ts";
import { hoverMethod, hoverRows } from "./drawingHover.ts";
import type { DrawingPage, Form } from "./drawingRun.ts";
import { interleaved, type Figures } from "./measure.ts";
import { rowOf, type Work } from "./rows.ts";

/** Updates of one run. */
const steps = 12;
const rounds = 6;
/** ms that the runs of one library may take: a slow one makes fewer. */
const budget = 9_000;

export const part: Part = {
  title: "Drawing",
  method: [
    "200 countries in 75 years, five lines in colour and the others grey; the same as a heatmap. Each library has a browser of its " +
      "own and draws the chart 1,000 px wide as its documentation says: Plot makes it anew, Vega-Lite sets a signal, ECharts calls " +
      "`setOption` (without animation), Plotly `relayout`, uPlot `setScale`. Ours is the figure of the page with its title, words, " +
      "marks that can be asked and footer.",
    `An update shows one year fewer or more; ${steps} of them, one a frame, there and back, are one run. Script is the time ` +
      "of the call, of what it leaves to be done right after it and of what it puts off to the next frame. Whole browser is the " +
      "processor time of all its processes, with style, layout, painting and compositing in it. Both are divided by the number of updates.",
    hoverMethod,
    everyMethod,
  ],
  run: async (bench) => {
    await hoverRows(bench);
    await measured(bench, "lines", {
      draw: "200 lines x 75 years, drawn from nothing",
      drag: "200 lines x 75 years, one-year update while dragging",
      script: { Plot: { atMost: 0.1 } },
      browser: { Plot: { atMost: 0.5 } },
    });
    await measured(bench, "cells", {
      draw: "heatmap of 200 x 75, drawn from nothing",
      drag: "heatmap of 200 x 75, one-year update while dragging",
      script: { Plot: { atMost: 0.05 } },
      browser: { Plot: { atMost: 0.05 } },
    });
    await bench.attempt("an update of every kind of figure", () => everyKindRows(bench));
  },
};

interface Named {
  readonly draw: string;
  readonly drag: string;
  readonly script: NonNullable<Work["goals"]>;
  readonly browser: NonNullable<Work["goals"]>;
}

const libraries: Readonly<Record<string, { readonly entry: string; readonly forms: readonly Form[] }>> = {
  Regulens: { entry: "drawingOurs", forms: ["lines", "cells"] },
  Plot: { entry: "drawingPlot", forms: ["lines", "cells"] },
  "Vega-Lite": { entry: "drawingVega", forms: ["lines", "cells"] },
  ECharts: { entry: "drawingEcharts", forms: ["lines", "cells"] },
  Plotly: { entry: "drawingPlotly", forms: ["lines", "cells"] },
  uPlot: { entry: "drawingUplot", forms: ["lines"] },
};

async function measured(bench: Bench, form: Form, words: Named): Promise<void> {
  const pages = [];
  try {
    for (const [name, { entry, forms }] of Object.entries(libraries)) {
      if (!forms.includes(form)) continue;
      const opened = await bench.openPage<DrawingPage>({
        entry: `tests/bench/${entry}.ts`,
        viewport: { width: 1100, height: 1000 },
      });
      pages.push({ name, opened, used: await processorTime(opened.browser) });
    }
    bench.tell(`${words.drag} ...`);
    const found = new Map(pages.map(({ name }) => [name, { draws: [] as Cost[], drags: [] as Cost[] }]));
    const runs = await interleaved(
      pages.map(({ name, opened: { call }, used }) => ({
        name,
        figure: async () => {
          const before = await used();
          const drawing = await call("draw", form);
          const drawn = await used();
          const dragging = await call("drag", steps);
          const dragged = await used();
          await call("remove");
          found.get(name)?.draws.push({ script: drawing, browser: drawn - before });
          found.get(name)?.drags.push({ script: dragging / steps, browser: (dragged - drawn) / steps });
          return drawing;
        },
      })),
      { rounds, budget },
    );
    const figures = (kind: "draws" | "drags", of: keyof Cost): Figures[] =>
      runs.map(({ name, failed }) => ({
        name,
        runs: (found.get(name)?.[kind] ?? []).slice(1).map((cost) => cost[of]), // the first warms up
        ...(failed !== undefined && { failed }),
      }));
    const where = "Chromium" as const;
    const unit = "ms";
    bench.add(
      rowOf({ work: `${words.drag}: script`, where, unit, goals: words.script }, figures("drags", "script")),
    );
    bench.add(
      rowOf(
        { work: `${words.drag}: whole browser`, where, unit, goals: words.browser },
        figures("drags", "browser"),
      ),
    );
    bench.add(rowOf({ work: `${words.draw}: script`, where, unit }, figures("draws", "script")));
    bench.add(rowOf({ work: `${words.draw}: whole browser`, where, unit }, figures("draws", "browser")));
  } finally {
    for (const { opened } of pages) await opened.close();
  }
}

/** ms. */
interface Cost {
  readonly script: number;
  readonly browser: number;
}
