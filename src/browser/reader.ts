import type { Answers, AskName, Asks, Progress, Reply } from "./readerMessages.ts";

/** Why a job of the reader did not end: the person stopped it, or the worker broke (most often for want of memory). */
export class ReaderEnded extends Error {
  readonly why: "stopped" | "broken";

  constructor(why: "stopped" | "broken", reason: string) {
    super(reason);
    this.why = why;
  }
}

/** The thread that reads files. It starts with the first question, so that a page that adds nothing starts none. */
export interface Reader {
  /** Rejects with `ReaderEnded`. */
  readonly ask: <K extends AskName>(
    name: K,
    what: Asks[K],
    onProgress?: (progress: Progress) => void,
  ) => Promise<Answers[K]>;
  /** Ends whatever runs, at once. The next question starts a new thread, which knows no file. */
  readonly stop: () => void;
}

interface Waiting {
  readonly settle: (answer: Answers[AskName]) => void;
  readonly fail: (error: ReaderEnded) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** A reader with a worker of its own. */
export function fileReader(): Reader {
  let worker: Worker | null = null;
  let jobs = 0;
  const waiting = new Map<number, Waiting>();

  const end = (why: "stopped" | "broken", reason: string) => {
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { fail } of left) fail(new ReaderEnded(why, reason));
  };
  const hear = ({ data }: MessageEvent<Reply>) => {
    const job = waiting.get(data.job);
    if (job === undefined) return;
    if (data.told === "progress") return job.onProgress?.(data);
    waiting.delete(data.job);
    if (data.told === "answer") job.settle(data.answer);
    else job.fail(new ReaderEnded("broken", data.reason));
  };
  const started = (): Worker => {
    const next = new Worker(new URL("./readerWorker.ts", import.meta.url), { type: "module" });
    next.addEventListener("message", hear);
    next.addEventListener("error", (event) => end("broken", event.message));
    next.addEventListener("messageerror", () => end("broken", ""));
    return next;
  };
  return {
    ask: (name, what, onProgress) =>
      new Promise((settle, fail) => {
        worker ??= started();
        jobs += 1;
        waiting.set(jobs, {
          settle: (answer) => settle(answer as Answers[typeof name]), // the worker answers what it was asked
          fail,
          onProgress,
        });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        worker.postMessage({ job: jobs, ask: name, ...what });
      }),
    stop: () => end("stopped", ""),
  };
}
