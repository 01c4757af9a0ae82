import { join } from "node:path";
import type { Bench, Part } from "./bench.ts";
import { root } from "./bundle.ts";
import type * as FilteringPage from "./filteringPage.ts";
import { rowOf, type Row } from "./rows.ts";
import type { FilteringAsked, FilteringFigures } from "./filteringPage.ts";

const entry = "tests/bench/filteringPage.ts";

export const part: Part = {
  title: "Linked filtering",
  method: [
    "200 countries by 75 years and as many indices as give the rows, with gaps and ties (tests/largeLibrary.ts). One question for all: " +
      "the six linked views of a range of years and a region of fifty countries: n, mean and quartiles of the region by index and " +
      "year; ranks of six countries by year; the values of the last year in order; the heatmap's cells; counts by index and country; " +
      "the six countries' series of every index. Timed is the way to the answer in the contestant's own form (our kept " +
      "statistics, orders and prefix sums, crossfilter2's groups, tables of Arrow and Arquero, lists), in which every number can be " +
      "had at once: cells and series are read from a block when they are written, by us as by crossfilter2, and so are our ranks, " +
      "which are kept by country and year as the cells are. Rows that say so also copy every number into one array, a cost that is " +
      "the same for all. Before any timing these arrays are compared: they agree to 1e-9.",
    "A brush step moves a range of 51 years by one year, the region staying; brushed anew, the range has 15 to 49 years and lies " +
      "anywhere. A change of region takes fifty countries in a combination not asked for before, the years staying. Every contestant " +
      "may keep between questions what it can: Regulens its blocks and sorted years, crossfilter2 its dimensions and groups, " +
      "DuckDB-WASM and Arquero the region's rows, DuckDB-WASM its prepared statements. Each question is timed once, after the " +
      "others have answered theirs and filled the processor's caches with their data; in Chromium the clock counts in steps of 0.005 ms.",
    '"crossfilter2" has a dimension for each thing that is filtered or drawn, as its documentation shows; "crossfilter2, tuned" has two ' +
      "whose keys begin with the filtered field, so that a brush never touches the summaries by year, and takes single cells from a " +
      "block beside it.",
  ],
  run: async (bench) => {
    await inChromium(bench, { ...middle, duckdb: true });
    await inChromium(bench, { ...large, duckdb: true });
    await inNode(bench, { ...middle, duckdb: false }, 4096);
    await inNode(bench, { ...large, duckdb: false }, 12_288);
  },
};

const middle = { rows: 600_000, rounds: 60, budget: 1500, written: true } as const;
const large = { rows: 5_000_000, rounds: 30, budget: 2500, written: false } as const;
const limit = 480_000; // ms

function inChromium(bench: Bench, given: FilteringAsked): Promise<void> {
  return bench.attempt(`${given.rows.toLocaleString("en")} rows in Chromium`, async () => {
    const page = await bench.openPage<typeof FilteringPage>({
      entry,
      folders: { "/duckdb/": join(root, "node_modules", "@duckdb", "duckdb-wasm", "dist") },
    });
    try {
      addRows(bench, given, "Chromium", await page.call("filtering", given, limit));
    } finally {
      await page.close();
    }
  });
}

function inNode(bench: Bench, given: FilteringAsked, heap: number): Promise<void> {
  return bench.attempt(`${given.rows.toLocaleString("en")} rows in Node`, async () => {
    const figures = await bench.callInNode<typeof FilteringPage, "filtering">({
      entry,
      name: "filtering",
      given,
      heap,
      limit,
    });
    addRows(bench, given, "Node", figures);
  });
}

/** The goals: at 600,000 rows against three peers, at five million against crossfilter2. */
function addRows(
  bench: Bench,
  { rows, written }: FilteringAsked,
  where: Row["where"],
  figures: FilteringFigures,
): void {
  const { brush, jump, region, brushWritten, regionWritten, first } = figures;
  const million = rows >= 5_000_000;
  const count = rows.toLocaleString("en");
  const taking = Math.round(first[0]?.runs[0] ?? NaN);
  const named = (goals: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(goals)
        .filter(([name]) => brush.some((figures) => figures.name === name))
        .map(([name, timesFaster]) => [name, { timesFaster }]),
    );
  const brushGoals = {
    crossfilter2: 50,
    "crossfilter2, tuned": 50,
    ...(million ? {} : { "DuckDB-WASM": 200, Arquero: 300 }),
  };
  const regionGoals = million
    ? { crossfilter2: 8, "crossfilter2, tuned": 8 }
    : { crossfilter2: 20, "crossfilter2, tuned": 20, "DuckDB-WASM": 30 };
  const ms = { where, unit: "ms" } as const;
  bench.add(
    rowOf(
      {
        ...ms,
        work: `one brush step over the years, ${count} rows, six views`,
        goals: named(brushGoals),
        note: `the first question of all, when our blocks are built and sorted, took ours ${taking} ms`,
      },
      brush,
    ),
  );
  bench.add(
    rowOf(
      { ...ms, work: `a range of years brushed anew, ${count} rows, six views`, goals: named(brushGoals) },
      jump,
    ),
  );
  bench.add(
    rowOf({ ...ms, work: `a change of region, ${count} rows, six views`, goals: named(regionGoals) }, region),
  );
  if (!written) return;
  bench.add(rowOf({ ...ms, work: `the brush step, every number written out, ${count} rows` }, brushWritten));
  bench.add(
    rowOf({ ...ms, work: `the change of region, every number written out, ${count} rows` }, regionWritten),
  );
}
