import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { cache } from "./bundle.ts";
import { longColumns, longFile, longShapes, wideFile, wideShape } from "./data.ts";

export type DataName = keyof typeof longShapes | "wide";

/** Where the files of data lie. */
export const dataFolder = join(cache, "data");

/** A file of the bench's data. */
export interface DataFile {
  readonly name: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Gives a file of data, and makes it first where it does not lie there yet. (Raise `edition` when the generator changes.) */
export function dataFile(data: DataName): DataFile {
  const name = `${data}-${edition}.csv`;
  const path = join(dataFolder, name);
  if (!existsSync(path))
    write(path, data === "wide" ? wideFile(wideShape) : longFile(longColumns(longShapes[data])));
  return { name, path, size: statSync(path).size };
}

const edition = 1;

/** Under another name first: a run that is broken off leaves no half file behind. */
function write(path: string, pieces: Iterable<Uint8Array>): void {
  mkdirSync(dataFolder, { recursive: true });
  const file = openSync(`${path}.part`, "w");
  for (const piece of pieces) writeSync(file, piece);
  closeSync(file);
  renameSync(`${path}.part`, path);
}
