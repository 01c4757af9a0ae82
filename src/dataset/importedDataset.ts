import type { Reading } from "../read/reading.ts";
import { packageTablesOf } from "./imported.ts";
import { packageFile } from "./package.ts";
import { storedDatasetOf, type StoredReading } from "./read.ts";

/**
 * A file that was read, as the data set that its data package opens to, without making the text of the package's largest
 * file and reading it again.
 */
export function importedDatasetOf(reading: Reading): StoredReading {
  const files = packageTablesOf(reading);
  const pack = files.get(packageFile);
  return storedDatasetOf(typeof pack === "string" ? pack : "", files);
}
