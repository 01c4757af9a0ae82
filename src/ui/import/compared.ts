import { fileReader } from "../../browser/reader.ts";
import type { PackageBlobs } from "../../browser/readerMessages.ts";
import type { Difference } from "../../dataset/difference.ts";

/**
 * How two data packages differ, found in a worker of its own; null where the first cannot be opened any more. Rejects with
 * `ReaderEnded`.
 */
export async function compared(before: PackageBlobs, after: PackageBlobs): Promise<Difference | null> {
  const reader = fileReader();
  try {
    return await reader.ask("compare", { before, after });
  } finally {
    reader.stop();
  }
}
