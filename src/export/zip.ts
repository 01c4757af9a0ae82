import { strToU8, zipSync, type Zippable } from "fflate";

/**
 * Files as one zip archive, by their path and in their order. Every entry is dated 1 January 1980, the first day that a
 * zip can hold, so that the same files give the same bytes.
 */
export function zipOf(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries(
    Array.from(files, ([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
  );
  return new Uint8Array(zipSync(entries, { level: 6, mtime: firstDay }));
}

/** Local time, as a zip has it: the bytes do not hang on the time zone. */
export const firstDay = new Date(1980, 0, 1);
