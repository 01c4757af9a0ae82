import type { BenchPage, PageRequest } from "./page.ts";
import type { NodeRequest } from "./child.ts";
import type { Row } from "./rows.ts";

/** One part of the bench: `npm run bench -- reading` runs the one called reading. */
export interface Part {
  readonly title: string;
  /** How it measures, one sentence or paragraph each: it stands in results.md. */
  readonly method: readonly string[];
  /** Measures all its rows and tells each as soon as it is known. */
  readonly run: (bench: Bench) => Promise<void>;
}

/** What a part works with. */
export interface Bench {
  /** Adds a row to the results. */
  readonly add: (row: Row) => void;
  /** Tells the person who waits what is being done. */
  readonly tell: (line: string) => void;
  /** Does one step of the part; where it fails that is told, the next steps follow, and the part as a whole fails at its end. */
  readonly attempt: (what: string, work: () => Promise<void>) => Promise<void>;
  /** Opens a page in headless Chromium with a module of the bench, bundled; see `openPage`. */
  readonly openPage: <M>(request: PageRequest) => Promise<BenchPage<M>>;
  /** Calls a function of a module of the bench, bundled, in a process of its own; see `callInNode`. */
  readonly callInNode: <M, K extends keyof M & string>(request: NodeRequest<M, K>) => Promise<Answer<M, K>>;
}

/** What a function of a module gives. It crosses to another process as JSON. */
export type Answer<M, K extends keyof M> = M[K] extends (...given: never[]) => infer R ? Awaited<R> : never;

/** What a function of a module takes: at most one value, which crosses as JSON. */
export type Given<M, K extends keyof M> = M[K] extends (...given: infer P) => unknown ? P : never;
