import { chromium, type Browser, type Page } from "@playwright/test";
// A plain script without types of its own.
import { browserArguments, browserPath } from "../../scripts/browser.mjs";
import type { Answer, Given } from "./bench.ts";
import { bundled } from "./bundle.ts";
import { served } from "./serve.ts";

export interface PageRequest {
  /** The module by its path in the project: "tests/bench/readingPage.ts". Its exported functions can be called. */
  readonly entry: string;
  /** More folders to serve, by the prefix of their address: `{"/data/": folder}`. */
  readonly folders?: Readonly<Record<string, string>>;
  /** What stands in the body of the page. */
  readonly body?: string;
  /** More switches for the browser. */
  readonly switches?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A page in a browser of its own, with a module of the bench. */
export interface BenchPage<M> {
  /**
   * Calls a function that the module exports, in the page; what it takes and gives crosses as JSON. Rejects after `limit` ms
   * (240,000 unless told).
   */
  readonly call: <K extends keyof M & string>(
    name: K,
    given?: Given<M, K>[0],
    limit?: number,
  ) => Promise<Answer<M, K>>;
  readonly page: Page;
  readonly browser: Browser;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

// An import inside `evaluate` would be rewritten with the rest of this module: the page itself loads what it is to run.
const loader =
  '<script type="module">import * as module from "/entry.js"; globalThis.benchModule = module;</script>';
declare const benchModule: Readonly<Record<string, (given: unknown) => unknown>>;

/** Bundles the module, serves it, and opens a browser of its own with an otherwise empty page. */
export async function openPage<M>(request: PageRequest): Promise<BenchPage<M>> {
  const { entry, folders = {}, body = "", switches = [], viewport = { width: 1440, height: 900 } } = request;
  const folder = await bundled(entry, "page");
  const server = await served(
    { ...folders, "/": folder },
    `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${loader}<body>${body}</body></html>`,
  );
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...browserArguments, ...switches],
  });
  const page = await browser.newPage({ viewport });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("crash", () => faults.push("the page crashed"));
  await page.goto(server.origin);
  return {
    call: (name, given, limit = 240_000) =>
      withinLimit(
        page.evaluate(([name, given]) => benchModule[name]!(given), [name, given] as const) as Promise<
          Answer<M, typeof name>
        >, // by the type of the module that was called
        limit,
        () => `${name}: ${faults.at(-1) ?? `no answer within ${limit / 1000} s`}`,
      ),
    page,
    browser,
    origin: server.origin,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function withinLimit<T>(work: Promise<T>, limit: number, reason: () => string): Promise<T> {
  return new Promise((settle, fail) => {
    const timer = setTimeout(() => fail(new Error(reason())), limit);
    work.then(settle, fail).finally(() => clearTimeout(timer));
  });
}
