import { join } from "node:path";
import type { Bench, Part } from "./bench.ts";
import { root } from "./bundle.ts";
import { longColumns, longShapes, type LongShape } from "./data.ts";
import { dataFile, type DataFile, type DataName } from "./files.ts";
import { interleaved, type Figures } from "./measure.ts";
import type { BenchPage } from "./page.ts";
import { peakOf, tellsPeaks } from "./peak.ts";
import type * as ReadingNode from "./readingNode.ts";
import type * as ReadingPage from "./readingPage.ts";
import { heldInColumns, type Held } from "./readingPeers.ts";
import { rowOf } from "./rows.ts";

const entry = "tests/bench/readingPage.ts";
const careful = "Regulens, careful route";
const adding = "Regulens, Add data";
const decoding = "decoding the bytes";

export const part: Part = {
  title: "Reading CSV",
  method: [
    "Each reader gets the same File, chosen in a field of the page, and ends with what can be filtered: columns (Regulens, in a worker " +
      "that hands them over; DuckDB-WASM, in its own worker, as a table in memory; uDSV `typedCols`; Arquero `fromCSV`) or rows as " +
      "objects (d3-dsv with a row function; PapaParse with `header` and `dynamicTyping`). Before any timing all must have read the " +
      "same: rows, the sum of the values and the count of missing bounds.",
    `"Regulens" is the route by a schema, as for a data package; "${careful}" is the same by the reader that a file gets which is ` +
      "not of the plain dialect, by PapaParse's rules for every quotation mark and line end (property tests hold it to PapaParse's " +
      `own records); "${adding}" knows nothing: dialect, shape, countries and indicators are found, every cell is judged, and ` +
      "a data set comes out. DuckDB-WASM finds the types by itself, or is given them. " +
      "Its start and its registration of the file are not counted. In Node each reader gets the bytes in memory and works in one thread.",
    "A stall is the longest time between two messages that the page posts to itself while the file is read. Memory is the peak of " +
      "the resident memory of the page's process, with its workers, above what it was before, each time in a new browser; the " +
      "garbage that was not yet collected is in it. (Read from /proc, so on Linux only.)",
  ],
  run: async (bench) => {
    await bench.attempt("10,000 rows", () => shortRows(bench));
    await bench.attempt("600,000 rows", () => longRows(bench));
    await bench.attempt("27,000 rows x 1,500 columns", () => wideRows(bench));
    await bench.attempt("5 million rows", () => largeRows(bench));
    await bench.attempt("600,000 rows in Node", () => nodeRows(bench));
  },
};

async function shortRows(bench: Bench): Promise<void> {
  const file = dataFile("small");
  const page = await pageWith(bench, "small");
  await page.call("check", { kind: "long", expected: expectedOf("small") });
  const figures = await page.call("times", { kind: "long", rounds: 15, budget: 5000 });
  bench.add(
    rowOf({ work: `10,000 rows (${sizeOf(file)}) to columns`, where: "Chromium", unit: "ms" }, figures),
  );
  await page.close();
}

async function longRows(bench: Bench): Promise<void> {
  const file = dataFile("middle");
  const page = await pageWith(bench, "middle");
  await page.call("check", { kind: "long", expected: expectedOf("middle") });
  const figures = await page.call("times", { kind: "long", rounds: 9, budget: 8000 });
  const work = `600,000 rows (${sizeOf(file)}) to columns`;
  bench.add(
    rowOf(
      {
        work,
        where: "Chromium",
        unit: "ms",
        goals: {
          "DuckDB-WASM": { atMost: 0.6 },
          "DuckDB-WASM, columns given": { atMost: 0.6 },
          "d3-dsv": { atMost: 0.4 },
          uDSV: { atMost: 0.4 },
          Arquero: { atMost: 0.4 },
          "PapaParse, worker: true": { atMost: 0.1 },
          [decoding]: { atMost: 5 },
        },
      },
      figures.filter(({ name }) => name !== careful && name !== adding),
    ),
  );
  bench.add(
    rowOf(
      {
        work: `${work}, by the careful route`,
        where: "Chromium",
        unit: "ms",
        goals: { [decoding]: { atMost: 9 } },
      },
      [careful, adding, "DuckDB-WASM", "PapaParse", decoding].flatMap((name) =>
        figures.filter((each) => each.name === name),
      ),
    ),
  );
  const names = ["Regulens", careful, adding, "DuckDB-WASM", "PapaParse, worker: true", "Arquero"];
  const stalls = await page.call("stalls", { kind: "long", names, rounds: 7, budget: 6000 });
  bench.add(
    rowOf(
      {
        work: `${work}: longest stall of the page`,
        where: "Chromium",
        unit: "ms",
        goal: { ownAtMost: 1000 / 60 },
      },
      stalls,
    ),
  );
  await page.close();
  await memoryRow(bench, "middle", `${work}: peak memory`, names, 5);
}

async function wideRows(bench: Bench): Promise<void> {
  const file = dataFile("wide");
  const page = await pageWith(bench, "wide");
  const work = `27,000 x 1,500 (${sizeOf(file)}), ten columns of it`;
  const figures = await page.call("times", { kind: "wide", rounds: 5, budget: 15_000 });
  bench.add(
    rowOf(
      {
        work,
        where: "Chromium",
        unit: "ms",
        goals: { "PapaParse, row by row": { atMost: 0.3 }, PapaParse: { atMost: 0.3 } },
      },
      figures,
    ),
  );
  await page.close();
  await memoryRow(bench, "wide", `${work}: peak memory`, ["Regulens", "PapaParse, row by row"], 2);
}

async function largeRows(bench: Bench): Promise<void> {
  const file = dataFile("large");
  const page = await pageWith(bench, "large");
  const names = ["Regulens", "DuckDB-WASM", "DuckDB-WASM, columns given", decoding];
  const figures = await page.call("times", { kind: "long", names, rounds: 3 });
  bench.add(
    rowOf({ work: `5,010,000 rows (${sizeOf(file)}) to columns`, where: "Chromium", unit: "ms" }, figures),
  );
  await page.close();
}

async function nodeRows(bench: Bench): Promise<void> {
  const file = dataFile("middle");
  const figures = await bench.callInNode<typeof ReadingNode, "nodeTimes">({
    entry: "tests/bench/readingNode.ts",
    name: "nodeTimes",
    given: { path: file.path, expected: expectedOf("middle"), rounds: 7, budget: 4000 },
  });
  const goals = {
    "d3-dsv": { atMost: 0.4 },
    uDSV: { atMost: 0.4 },
    Arquero: { atMost: 0.4 },
    [decoding]: { atMost: 5 },
  };
  const work = `600,000 rows (${sizeOf(file)}) to columns`;
  bench.add(
    rowOf(
      { work, where: "Node", unit: "ms", goals },
      figures.filter(({ name }) => name !== careful && name !== adding),
    ),
  );
  bench.add(
    rowOf(
      {
        work: `${work}, by the careful route`,
        where: "Node",
        unit: "ms",
        goals: { [decoding]: { atMost: 9 } },
      },
      [careful, adding, "PapaParse", decoding].flatMap((name) =>
        figures.filter((each) => each.name === name),
      ),
    ),
  );
}

/** Peak memory of each reader in a browser of its own; ours may take so many times the file. */
async function memoryRow(
  bench: Bench,
  data: DataName,
  work: string,
  names: readonly string[],
  timesTheFile: number,
): Promise<void> {
  if (!tellsPeaks()) return bench.tell("(no peak memory on this system)");
  const kind = data === "wide" ? "wide" : "long";
  const peakBy = (name: string) => async () => {
    const page = await pageWith(bench, data);
    try {
      await page.call("ready", { kind, names: [name] });
      return await peakOf(page, () => page.call("once", { kind, names: [name] }));
    } finally {
      await page.close();
    }
  };
  const figures: Figures[] = await interleaved(
    names.map((name) => ({ name, figure: peakBy(name) })),
    { rounds: 3, warmUp: 0 },
  );
  const goal = { ownAtMost: (timesTheFile * dataFile(data).size) / 1e6 };
  bench.add(rowOf({ work, where: "Chromium", unit: "MB", goal }, figures));
}

/** A page that holds the file. */
async function pageWith(bench: Bench, data: DataName): Promise<BenchPage<typeof ReadingPage>> {
  const modules = join(root, "node_modules");
  const page = await bench.openPage<typeof ReadingPage>({
    entry,
    body: '<input type="file"><script src="/papaparse/papaparse.min.js"></script>',
    folders: {
      "/duckdb/": join(modules, "@duckdb", "duckdb-wasm", "dist"),
      "/papaparse/": join(modules, "papaparse"),
    },
  });
  await page.page.setInputFiles("input", dataFile(data).path);
  return page;
}

/** What every reader must find in a long file, from the numbers that it was written from. */
function expectedOf(name: keyof typeof longShapes): Held {
  const shape: LongShape = longShapes[name];
  const { length, value, low } = longColumns(shape);
  return heldInColumns(
    length,
    (row) => value[row]! / 100,
    (row) => (low[row]! < 0 ? null : low[row]! / 100),
  );
}

function sizeOf({ size }: DataFile): string {
  return `${(size / 1e6).toFixed(size < 1e6 ? 1 : 0)} MB`;
}
