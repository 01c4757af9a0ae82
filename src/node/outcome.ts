import type { Wrong } from "./input.ts";

/** What a command line did: what it prints, what it says beside it, and its exit code. */
export interface Outcome {
  /** For standard output: a result, or a file itself. */
  readonly out: string | Uint8Array;
  /** For standard error: what a person should know. */
  readonly told: string;
  /** 0: done, findings or not; 1: a file or its data are at fault; 2: the command line is not understood. */
  readonly code: 0 | 1 | 2;
}

export function done(out: string | Uint8Array, told: readonly string[] = []): Outcome {
  return { out, told: linesOf(told), code: 0 };
}

/** A file or its data are at fault. */
export function failed({ wrong }: Wrong): Outcome {
  return { out: "", told: linesOf([wrong]), code: 1 };
}

/** The command line is not understood. */
export function misunderstood({ wrong }: Wrong): Outcome {
  return { out: "", told: linesOf([wrong]), code: 2 };
}

function linesOf(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${sentence}\n`).join("");
}
