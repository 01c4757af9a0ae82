import type { StoredDataset } from "../src/dataset/stored.ts";

/** Types of parquetFile.mjs, for the tests that use it. */
export function parquetOf(stored: Pick<StoredDataset, "indices" | "scores">): {
  readonly file: Uint8Array;
  readonly footer: number;
};
