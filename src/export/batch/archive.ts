import { Deflate, strToU8, Zip, ZipPassThrough } from "fflate";
import { firstDay } from "../zip.ts";

/** A zip archive that is written while it is made. */
export interface Archive {
  /** Adds a whole file, or one that comes in pieces, and hands everything that is ready to the sink. */
  readonly add: (path: string, content: string | Uint8Array | AsyncIterable<string>) => Promise<void>;
  /** Writes the end of the archive. */
  readonly end: () => Promise<void>;
}

export type Sink = (chunk: Uint8Array) => void | Promise<void>;

/** Files that are packed already: packing them again takes time and gains nothing. */
const packed = /\.(png|zip|xlsx)$/;

/**
 * A zip archive whose bytes go to `sink` piece by piece, so that no file is held once it is written. Every entry is dated
 * 1 January 1980, as in `zipOf`: the same files give the same bytes.
 */
export function archiveTo(sink: Sink): Archive {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  const flush = async () => {
    for (const chunk of ready.splice(0)) await sink(chunk);
  };
  return {
    add: async (path, content) => {
      const entry = packed.test(path) ? new ZipPassThrough(path) : new Deflated(path);
      entry.mtime = firstDay;
      zip.add(entry);
      if (typeof content === "string") entry.push(strToU8(content), true);
      // A copy: the archive and the caller must not share memory that either may change.
      else if (content instanceof Uint8Array) entry.push(content.slice(), true);
      else {
        for await (const piece of content) {
          entry.push(strToU8(piece), false);
          await flush();
        }
        entry.push(new Uint8Array(), true);
      }
      await flush();
    },
    end: async () => {
      zip.end();
      await flush();
    },
  };
}

/** Not fflate's `ZipDeflate`: the archive keeps every entry to its end, and those keep what they packed with (some 100 kB each). */
class Deflated extends ZipPassThrough {
  override compression = 8;
  #packer: Deflate | null = new Deflate({ level: 6 }, (packed, final) => this.ondata(null, packed, final));

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.#packer?.push(chunk, final);
    if (final) this.#packer = null;
  }
}
