import {
  formatBytes,
  mostPictureBytes,
  pictureFormat,
  stateIn,
  type ReopenFault,
} from "../../export/picture/reopen.ts";
import type { PictureState } from "../../export/picture/state.ts";

/** Why a picture did not open; `unreadable` where the disk no longer gives it. */
export type PictureFault = ReopenFault | "unreadable";

/** Files that came together, sorted into pictures and all others. */
export interface SortedFiles {
  readonly views: readonly { readonly name: string; readonly state: PictureState }[];
  readonly faults: readonly { readonly name: string; readonly wrong: PictureFault }[];
  readonly others: readonly File[];
}

/** Reads the pictures among files, and of the others no more than their beginning. */
export async function sortedFiles(files: readonly File[]): Promise<SortedFiles> {
  const found = await Promise.all(files.map(async (file) => ({ file, found: await viewOf(file) })));
  return {
    views: found.flatMap(({ file: { name }, found: each }) =>
      each !== null && "state" in each ? [{ name, state: each.state }] : [],
    ),
    faults: found.flatMap(({ file: { name }, found: each }) =>
      each !== null && "wrong" in each ? [{ name, wrong: each.wrong }] : [],
    ),
    others: found.flatMap(({ file, found: each }) => (each === null ? [file] : [])),
  };
}

/** What a picture holds; null for a file of another format, and for one that cannot be read, which the reader of tables tells. */
async function viewOf(
  file: File,
): Promise<ReturnType<typeof stateIn> | { readonly wrong: "unreadable" } | null> {
  try {
    const start = new Uint8Array(await file.slice(0, formatBytes).arrayBuffer());
    if (pictureFormat(start) === null) return null;
  } catch {
    return null;
  }
  if (file.size > mostPictureBytes) return { wrong: "too-large" };
  try {
    return stateIn(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { wrong: "unreadable" };
  }
}
