import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Given } from "./bench.ts";
import { bundled, cache } from "./bundle.ts";

export interface NodeRequest<M, K extends keyof M & string> {
  /** The module by its path in the project: "tests/bench/readingNode.ts". */
  readonly entry: string;
  /** The function that it exports. What it takes and gives crosses as JSON. */
  readonly name: K;
  readonly given?: Given<M, K>[0];
  /** MiB of heap; 4,096 unless told. */
  readonly heap?: number;
  /** ms after which the process is ended; 240,000 unless told. */
  readonly limit?: number;
}

/** What the process is told and tells. */
type Told = { readonly answer: unknown } | { readonly failed: string };

const runner = `
process.once("message", async ({ module, name, given }) => {
  try {
    const answer = await (await import(module))[name](given);
    process.send({ answer }, () => process.exit(0));
  } catch (error) {
    process.send({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }, () => process.exit(1));
  }
});
`;

/** Bundles the module and calls a function of it in a Node process of its own, with `gc()` at hand. */
export async function callInNode<M, K extends keyof M & string>(
  request: NodeRequest<M, K>,
): Promise<Answer<M, K>> {
  const { entry, name, given, heap = 4096, limit = 240_000 } = request;
  const module = join(await bundled(entry, "node"), "entry.mjs");
  const script = join(cache, "node", "runner.mjs");
  writeFileSync(script, runner);
  return new Promise((settle, fail) => {
    const child = fork(script, [], { execArgv: ["--expose-gc", `--max-old-space-size=${heap}`] });
    const timer = setTimeout(() => child.kill("SIGKILL"), limit);
    let heard = false;
    child.on("message", (told: Told) => {
      heard = true;
      if ("failed" in told) fail(new Error(told.failed));
      else settle(told.answer as Answer<M, K>); // by the type of the module that was called
    });
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (!heard) fail(new Error(`${name}: ended by ${signal ?? code} within ${limit / 1000} s`));
    });
    child.send({ module, name, given });
  });
}
