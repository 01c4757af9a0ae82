import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import type { Bench, Part } from "./bench.ts";
import { root } from "./bundle.ts";
import { callInNode } from "./child.ts";
import { openPage, type BenchPage } from "./page.ts";
import type { Row } from "./rows.ts";
import { resultsPage, tableOf, type Machine, type Results } from "./table.ts";

/** The parts in the order of the table; each is the export `part` of `<name>.bench.ts`. */
export const partNames = ["reading", "filtering", "drawing", "start", "picture", "commandLine"] as const;
export type PartName = (typeof partNames)[number];

const resultsFile = join(root, "tests", "bench", "results.json");
const pageFile = join(root, "tests", "bench", "results.md");

const intro = [
  "Written by `npm run bench`. Each row compares ours (in bold) with peers measured in the same run, in turn, round by round; " +
    "data are made on the fly, the same bytes on every machine. Medians; lower is better in every unit. A ratio is ours divided by " +
    "the peer's, below 1 where ours is better. Goals are those of the project's plan, fixed before the work; rows without one " +
    "are for information. `npm run bench -- reading` runs one part and renews its rows alone. " +
    "[missed.md](missed.md) tells why a goal that is missed is.",
];

/**
 * Runs one part: its rows stand in results.json and results.md afterwards, and its table is told. Rows found before a fault
 * are kept. Rejects with the fault.
 */
export async function runPart(name: PartName, part: Part, tell: (line: string) => void): Promise<void> {
  const rows: Row[] = [];
  const faults: string[] = [];
  const opened: BenchPage<never>[] = [];
  const started = performance.now();
  let chromium = "";
  const bench: Bench = {
    add: (row) => {
      rows.push(row);
      tell(`${tableOf([row])}\n`);
    },
    tell,
    attempt: async (what, work) => {
      tell(`${what} ...`);
      try {
        await work();
      } catch (error) {
        faults.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
        tell(faults.at(-1) ?? "");
      }
      // A browser that a fault left at work would slow what is measured next.
      for (const page of opened.splice(0)) await page.close();
    },
    openPage: async (request) => {
      const page = await openPage<never>(request);
      chromium = page.browser.version();
      opened.push(page);
      return page;
    },
    callInNode,
  };
  try {
    await part.run(bench);
  } finally {
    await save(name, {
      title: part.title,
      date: new Date().toISOString().slice(0, 16).replace("T", " "),
      seconds: (performance.now() - started) / 1000,
      machine: machineOf(chromium),
      method: part.method,
      rows,
    });
    for (const page of opened) await page.close();
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

async function save(name: PartName, result: Results[string]): Promise<void> {
  const before: Results = existsSync(resultsFile)
    ? (JSON.parse(readFileSync(resultsFile, "utf8")) as Results) // as written below
    : {};
  const all: Results = { ...before, [name]: result };
  const results = Object.fromEntries(
    partNames.flatMap((each) => (all[each] === undefined ? [] : [[each, all[each]]])),
  );
  writeFileSync(resultsFile, await format(JSON.stringify(results), { parser: "json", printWidth: 110 }));
  writeFileSync(pageFile, await format(resultsPage(results, intro), { parser: "markdown", printWidth: 110 }));
}

function machineOf(chromium: string): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown processor",
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    chromium,
  };
}
