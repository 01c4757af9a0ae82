// Damages the case files at random and reads them: `npm run fuzz [-- minutes [first seed]]`, two minutes from seed 1 when
// nothing is said. A hang, a throw or an unbalanced count is told with its seed and ends the run with exit code 1.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { openSource } from "./source.mjs";

const secondsForOneFile = 10;
const cases = fileURLToPath(new URL("../tests/read/cases/", import.meta.url));

if (isMainThread) await run(Number(process.argv[2] ?? 2), Number(process.argv[3] ?? 1));
else await work(workerData.seed);

async function run(minutes, firstSeed) {
  const end = Date.now() + minutes * 60_000;
  const outcomes = new Map();
  const troubles = [];
  let [files, findings, slowest, pauses] = [0, 0, 0, 0];
  for (let [seed, hung] = [firstSeed, null]; Date.now() < end || hung !== null;) {
    const { at, late } = await batch(seed, hung === null ? Infinity : seed + 1);
    // A machine that sleeps or is short of processors is late too: only a file that is late twice hangs.
    if (late && hung !== at) [seed, hung] = [at, at];
    else {
      if (late) troubles.push(`seed ${at}: not read within ${secondsForOneFile} s, twice`);
      else if (hung !== null) pauses += 1;
      [seed, hung] = [at + 1, null];
    }
  }
  console.log(`${files} damaged files from seed ${firstSeed}, ${findings} findings named`);
  console.log(`slowest file: ${(slowest / 1000).toFixed(2)} s`);
  for (const [outcome, count] of [...outcomes].sort((a, b) => b[1] - a[1])) {
    console.log(`${String(count).padStart(8)}  ${outcome}`);
  }
  if (pauses > 0) console.log(`${pauses} late the first time and not the second: the machine paused`);
  for (const trouble of troubles) console.error(trouble);
  console.log(`${troubles.length} crashed, hung or did not add up`);
  process.exit(troubles.length === 0 ? 0 : 1);

  /** Reads damaged files in a thread until the time is up, `to` is reached or one is late; gives the last seed tried. */
  function batch(from, to) {
    return new Promise((resolve, reject) => {
      const thread = new Worker(fileURLToPath(import.meta.url), { workerData: { seed: from } });
      let [now, watchdog, stopped] = [from, null, false];
      const stop = (late) => {
        stopped = true;
        clearTimeout(watchdog);
        void thread.terminate();
        resolve({ at: now, late });
      };
      thread.on("error", reject);
      thread.on("message", (message) => {
        if (stopped) return; // sent before the thread had ended
        clearTimeout(watchdog);
        if (message.verdict !== undefined) {
          const { outcome, fault, findings: named, trouble } = message.verdict;
          const kind = outcome === "read" ? (named > 0 ? "read, with findings" : "read") : `fault: ${fault}`;
          files += 1;
          findings += named;
          slowest = Math.max(slowest, message.took);
          outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
          if (trouble !== null) troubles.push(`seed ${message.seed} (${message.how}): ${trouble}`);
          if (Date.now() >= end || message.next >= to) return stop(false);
        }
        now = message.next;
        watchdog = setTimeout(() => stop(true), secondsForOneFile * 1000);
      });
    });
  }
}

async function work(seed) {
  const source = await openSource();
  const { damaged } = await source.load("/tests/fuzz/mutations.ts");
  const { verdictOf } = await source.load("/tests/fuzz/verdict.ts");
  const paths = readdirSync(cases, { recursive: true })
    .filter((path) => /\binput\.[^/]*$/.test(path))
    .sort();
  const files = paths.map((path) => new Uint8Array(readFileSync(join(cases, path))));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort.postMessage({ next: seed });
  for (; ; seed += 1) {
    const { bytes, file, how } = damaged(files, seed);
    const started = performance.now();
    const verdict = verdictOf(bytes, "damaged.csv");
    const took = performance.now() - started;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort.postMessage({ seed, next: seed + 1, how: `${paths[file]}: ${how.join(", ")}`, verdict, took });
  }
}
