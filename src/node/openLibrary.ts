import { join } from "node:path";
import { libraryOf, type Library } from "../dataset/library.ts";
import type { Wrong } from "./input.ts";
import { keptDatasets, keptFile } from "./keptData.ts";
import { packageRoot } from "./packageRoot.ts";

/** The library of the paths of `--data`, as `libraryFrom` gives it; that of the bundled data sets alone without reading them. */
export async function openLibrary(paths: readonly string[]): Promise<Library | Wrong> {
  const file = paths.length === 0 ? keptFile() : null;
  const kept = file === null ? null : keptDatasets(join(packageRoot(), "data"), file);
  if (kept !== null) return libraryOf(kept);
  return (await import("./data.ts")).libraryFrom(paths); // what reads and checks is half of the program
}
