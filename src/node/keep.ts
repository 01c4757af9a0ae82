import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packageFile } from "../dataset/package.ts";
import { filesOf } from "../dataset/read.ts";
import type { StoredDataset } from "../dataset/stored.ts";
import { keepDatasets, keptFile } from "./keptData.ts";
import { readStored, textOrNull } from "./library.ts";
import { packageRoot } from "./packageRoot.ts";

/**
 * Keeps the data sets that come with the program in their stored form beside its code: the build calls it. Where one has a
 * fault nothing is kept, so that every command finds the fault itself.
 */
export async function keepBundled(): Promise<void> {
  const file = keptFile();
  if (file === null) return;
  const dir = join(packageRoot(), "data");
  const files: string[] = [];
  const stored: StoredDataset[] = [];
  for (const name of readdirSync(dir).sort()) {
    const packageText = await textOrNull(join(dir, name, packageFile));
    if (packageText === null) continue;
    const reading = await readStored(join(dir, name));
    if (reading?.stored == null) return;
    stored.push(reading.stored);
    files.push(...[packageFile, ...filesOf(packageText)].map((path) => `${name}/${path}`));
  }
  keepDatasets(dir, file, files, stored);
}
