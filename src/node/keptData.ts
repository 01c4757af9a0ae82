import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Dataset } from "../dataset/dataset.ts";
import { openedDataset, type StoredDataset } from "../dataset/stored.ts";
import { packageRoot } from "./packageRoot.ts";

/** Data sets as they were read and checked once, and what tells whether their files are still the same. */
interface Kept {
  /** Every folder that stood beside them. */
  readonly folders: readonly string[];
  /** The files that were read, by their path from there. */
  readonly files: readonly string[];
  /** Of the bytes of these files. */
  readonly hash: string;
  readonly stored: readonly StoredDataset[];
}

/**
 * The data sets of `dir` as `keepDatasets` kept them in `file`, which saves reading and checking them; null where that is not
 * there, is of another version of Node, or any byte of the data has changed since.
 */
export function keptDatasets(dir: string, file: string): readonly Dataset[] | null {
  try {
    const { folders, files, hash, stored }: Kept = deserialize(readFileSync(file));
    const isSame = folders.join("/") === foldersIn(dir).join("/") && hash === hashOf(dir, files);
    return isSame ? stored.map(openedDataset) : null;
  } catch {
    return null; // it only saves time: whatever is amiss, the data are read
  }
}

/** Keeps the data sets of `dir`, which were read from `files` without a fault. */
export function keepDatasets(
  dir: string,
  file: string,
  files: readonly string[],
  stored: readonly StoredDataset[],
): void {
  const kept: Kept = { folders: foldersIn(dir), files, hash: hashOf(dir, files), stored };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, serialize(kept));
}

/** The file of the data sets that come with the program; null where it runs from its source. A build has a name of its own. */
export function keptFile(): string | null {
  const build: unknown = import.meta.env.REGULENS_BUILD;
  return typeof build === "string" ? join(packageRoot(), "dist-node", "parts", `data-${build}.bin`) : null;
}

function foldersIn(dir: string): readonly string[] {
  const entries = readdirSync(dir, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

function hashOf(dir: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of files) {
    const bytes = readFileSync(join(dir, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}
