import { siteFormat, type SetFile, type StartFile } from "../dataset/catalogue.ts";
import { partOfBytes, type ScorePart } from "../dataset/compactPart.ts";

/** Gives a file of the site's data, or `length` bytes of it from byte `from` on. Throws `Unreachable`. */
export type DataFile = (
  name: string,
  range?: { readonly from: number; readonly length: number },
) => Promise<Uint8Array>;

/** A file that cannot be had, and what the network or the server said of it. */
export class Unreachable extends Error {
  readonly file: string;
  readonly status: string;

  constructor(file: string, status: string) {
    super(`${file}: ${status}`);
    this.file = file;
    this.status = status;
  }
}

/** A file that came, but is not what it should be. */
export class Damaged extends Error {
  readonly file: string;

  constructor(file: string, reason: string) {
    super(reason);
    this.file = file;
  }
}

/** The files of a site's data, each fetched once; what failed is asked for again at the next need. */
export interface SiteFiles {
  readonly start: () => Promise<StartFile>;
  readonly json: <T>(name: string) => Promise<T>;
  /** Begins to fetch a file that will be needed. */
  readonly ahead: (name: string) => void;
  /** The scores of a part of a data set; `file` is null where they are in its Parquet file. */
  readonly part: (set: SetFile, place: number, file: string | null) => Promise<ScorePart>;
}

/** Reads a site's files by name; `startName` is the one that is read first. */
export function siteFiles(fileOf: DataFile, startName: string): SiteFiles {
  const files = kept<Uint8Array>();
  const bytes = (name: string) => files(name, () => fileOf(name));
  const values = kept<unknown>();
  const parts = kept<ScorePart>();
  const json = async <T>(name: string): Promise<T> => {
    const value = await values(name, async () => valueIn(name, await bytes(name)));
    return value as T; // the build that wrote the name of a file wrote the file
  };
  return {
    start: () => json<StartFile>(startName),
    json,
    ahead: (name) => {
      bytes(name).catch(() => null); // met when the file is read
    },
    part: ({ frame, scores }, place, file) => {
      if (scores.kind === "parts") {
        const name = file ?? scores.files[place] ?? "";
        return parts(name, async () => partIn(name, await bytes(name)));
      }
      return parts(`${scores.file} ${place}`, async () => {
        const { parquetPart } = await import("./parquet.ts");
        return parquetPart(frame, place, scores, (from, length) => fileOf(scores.file, { from, length }));
      });
    },
  };
}

function valueIn(name: string, content: Uint8Array): unknown {
  const value = jsonOrNull(new TextDecoder().decode(content));
  if (typeof value === "object" && value !== null && "format" in value && value.format === siteFormat)
    return value;
  throw new Damaged(name, "it is not a file of this site");
}

function partIn(name: string, content: Uint8Array): ScorePart {
  try {
    return partOfBytes(content);
  } catch (error) {
    throw new Damaged(name, error instanceof Error ? error.message : String(error));
  }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Makes each thing once, by its key; what fails is made anew. */
function kept<T>(): (key: string, make: () => Promise<T>) => Promise<T> {
  const held = new Map<string, Promise<T>>();
  return (key, make) => {
    const found = held.get(key) ?? make();
    held.set(key, found);
    found.catch(() => held.delete(key));
    return found;
  };
}
