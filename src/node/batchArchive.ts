import { mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { archiveTo, type Archive } from "../export/batch/archive.ts";
import { cliWords } from "../text/enCli.ts";
import type { Wrong } from "./input.ts";

/** Where the files of a batch go, and what ends it. */
export interface BatchArchive {
  readonly archive: Archive;
  /** Puts what was written in its place, or removes it. */
  readonly close: (keep: boolean) => Promise<void>;
}

/** A zip at this path, written while it is made and put in its place at the end; or a folder. */
export async function batchArchive(path: string, force: boolean): Promise<BatchArchive | Wrong> {
  try {
    return /\.zip$/i.test(path) ? await zipAt(path) : await folderAt(path, force);
  } catch (error) {
    return { wrong: cliWords.cannotWrite(path, error instanceof Error ? error.message : String(error)) };
  }
}

async function zipAt(path: string): Promise<BatchArchive> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.part`;
  const file = await open(draft, "w");
  return {
    archive: archiveTo(async (chunk) => {
      await file.write(chunk);
    }),
    close: async (keep) => {
      await file.close();
      await (keep ? rename(draft, path) : rm(draft, { force: true }));
    },
  };
}

async function folderAt(path: string, force: boolean): Promise<BatchArchive | Wrong> {
  const found = await stat(path).catch(() => null);
  if (found !== null && !found.isDirectory()) return { wrong: cliWords.outIsFile(path) };
  if (found !== null && !force && (await readdir(path)).length > 0) {
    return { wrong: cliWords.outNotEmpty(path) };
  }
  await mkdir(path, { recursive: true });
  return {
    archive: { add: (name, content) => writeFile(join(path, name), content), end: async () => undefined },
    close: async () => undefined,
  };
}
