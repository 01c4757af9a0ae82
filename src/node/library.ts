import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Dataset, Issue } from "../dataset/dataset.ts";
import { libraryOf, type Library } from "../dataset/library.ts";
import { packageFile } from "../dataset/package.ts";
import { filesOf, storedDatasetOf, type Reading, type StoredReading } from "../dataset/read.ts";
import { openedDataset } from "../dataset/stored.ts";

/**
 * Every data set in the folders of `dir`, by name of the folder. A data set that cannot be opened becomes issues of the
 * library; the others open. A folder without datapackage.json is not a data set.
 */
export async function readLibrary(dir: string): Promise<Library> {
  const entries = await readdir(dir, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const readings = await Promise.all(folders.sort().map((folder) => readDataset(join(dir, folder))));
  const datasets: Dataset[] = readings.flatMap((reading) => reading?.dataset ?? []);
  const issues: Issue[] = readings.flatMap((reading) => reading?.issues ?? []);
  return libraryOf(datasets, issues);
}

/** The data set of one folder; null where the folder has no datapackage.json. */
export async function readDataset(folder: string): Promise<Reading | null> {
  const reading = await readStored(folder);
  if (reading === null) return null;
  const { stored, issues } = reading;
  return { dataset: stored === null ? null : openedDataset(stored), issues };
}

/** The same before its lookups are made. */
export async function readStored(folder: string): Promise<StoredReading | null> {
  const packageText = await textOrNull(join(folder, packageFile));
  if (packageText === null) return null;
  const files = new Map<string, string>();
  for (const path of filesOf(packageText)) {
    const text = await textOrNull(join(folder, path));
    if (text !== null) files.set(path, text);
  }
  return storedDatasetOf(packageText, files, { folder: basename(folder) });
}

/** The text of a file, or null where there is none; any other failure is thrown. */
export async function textOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
