import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Part } from "./bench.ts";
import { cache, root } from "./bundle.ts";
import { interleaved, type Figures } from "./measure.ts";
import { rowOf } from "./rows.ts";
import { chartRows } from "./startRows.ts";

const rounds = 15;

export const part: Part = {
  title: "Command line",
  method: [
    "The first figure of the page's first view as an SVG file, by a process that starts anew: `regulens chart` (all bundled data sets " +
      "read and checked, fonts and state inside the file) against `vl2svg` of Vega-Lite with the same lines, the values inside its " +
      "specification. `node -e 0` is the least that any of them can take. Processor time is that of the finished process, in " +
      "Linux's ticks of 10 ms.",
  ],
  run: async ({ add, tell }) => {
    const folder = join(cache, "commandLine");
    mkdirSync(folder, { recursive: true });
    const spec = join(folder, "spec.json");
    writeFileSync(spec, specText());
    const ours = join(root, "scripts", "regulens.mjs");
    const commands: Readonly<Record<string, readonly string[]>> = {
      Regulens: [ours, "chart", "", join(folder, "ours.svg"), "--figure", "trend"],
      "Vega-Lite's vl2svg": [join(root, "node_modules/vega-lite/bin/vl2svg"), spec, join(folder, "vega.svg")],
      "node -e 0": ["-e", "0"],
    };
    await run([ours, "--version"]); // builds the command line where it is old
    tell("one SVG from a cold start ...");
    const found = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
    const runs = await interleaved(
      Object.entries(commands).map(([name, words]) => ({
        name,
        figure: async () => {
          const before = processorOfChildren();
          const started = performance.now();
          await run(words);
          const took = performance.now() - started;
          found.get(name)?.push(processorOfChildren() - before);
          return took;
        },
      })),
      { rounds },
    );
    const goals = { "Vega-Lite's vl2svg": { atMost: 0.8 } };
    add(rowOf({ work: "one SVG from a cold start: time", where: "Node", unit: "ms", goals }, runs));
    const used: Figures[] = runs.map((each) => ({ ...each, runs: (found.get(each.name) ?? []).slice(1) }));
    if (used.every(({ runs }) => runs.every((each) => Number.isFinite(each)))) {
      add(rowOf({ work: "one SVG from a cold start: processor", where: "Node", unit: "ms" }, used));
    }
  },
};

function specText(): string {
  const spec: { data: object } = JSON.parse(
    readFileSync(join(root, "tests", "bench", "startVegaSpec.json"), "utf8"),
  );
  return JSON.stringify({ ...spec, data: { values: chartRows() } });
}

/** Runs Node with these words to its end; rejects with what it complains of. */
function run(words: readonly string[]): Promise<void> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"], timeout: 60_000 });
    let complaints = "";
    child.stderr.on("data", (text) => (complaints += String(text)));
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? settle() : fail(new Error(complaints || `exit code ${code}`))));
  });
}

/** ms on a processor of all processes that this one started and that ended; NaN where the system does not tell. */
function processorOfChildren(): number {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    const [user, system] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(13, 15); // cutime, cstime
    return 10 * (Number(user) + Number(system));
  } catch {
    return NaN;
  }
}
