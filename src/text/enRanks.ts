import { list } from "./enFormat.ts";

/** Words of the summary of ranks and scores together. */
export const enRanks = {
  state: (edition: number, rank: number, score: string) => `rank ${rank} with ${score} in ${edition}`,
  lostWhileRising: (name: string, first: string, last: string) =>
    `${name} lost places while its score rose: ${first}, ${last}.`,
  breaks: (editions: readonly number[]) =>
    `The method changed with ${list(editions.map((e) => `edition ${e}`))}.`,
} as const;
