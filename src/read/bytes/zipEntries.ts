import { inflateSync } from "fflate";
import { decoded } from "./encoding.ts";

/** A file in a zip, as the list at its end tells of it. */
export interface ZipEntry {
  /** Its path, with / between folders. */
  readonly path: string;
  /** Bytes once unpacked, as declared: never believed without `entryBytes`. */
  readonly size: number;
  readonly packed: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly encrypted: boolean;
  /** Where its own header begins. */
  readonly offset: number;
}

const signs = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50, end64: 0x06064b50 };

/**
 * The files of a zip without its folders, or null where its list is damaged. Nothing is unpacked. Sizes above 4 GB
 * (ZIP64) are read where they are given; the format is PKWARE's APPNOTE 6.3.
 */
export function zipEntries(zip: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(zip);
  try {
    const list = listOf(view);
    const entries: ZipEntry[] = [];
    for (let [i, at] = [0, list?.start ?? 0]; i < (list?.count ?? 0); i++) {
      if (view.getUint32(at, true) !== signs.entry) return null;
      entries.push(entryAt(zip, view, at));
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return list === null ? null : entries.filter(({ path }) => !path.endsWith("/"));
  } catch {
    // A DataView throws beyond its end: the list promises more than there is.
    return null;
  }
}

/** The unpacked bytes of an entry, or null where they are damaged, encrypted, or not of the declared size and checksum. */
export function entryBytes(zip: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(zip);
  // Deflate cannot shrink more than 1032 times: who declares more would have memory taken for nothing.
  if (entry.encrypted || entry.size > entry.packed * 1032 + 64) return null;
  try {
    if (view.getUint32(entry.offset, true) !== signs.local) return null;
    const start =
      entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = zip.subarray(start, start + entry.packed);
    if (packed.length !== entry.packed || (entry.method !== 0 && entry.method !== 8)) return null;
    const bytes = entry.method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(entry.size) });
    return bytes.length === entry.size && checksumOf(bytes) === entry.checksum ? bytes : null;
  } catch {
    return null;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the list of entries begins and how many it has; a comment of at most 64 KiB may follow the record that says so. */
function listOf(view: DataView): { readonly start: number; readonly count: number } | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 65_535; at--) {
    if (view.getUint32(at, true) !== signs.end) continue;
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    if (count !== 0xffff && start !== 0xffffffff) return { count, start };
    const at64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(at64, true) !== signs.end64) return null;
    return {
      count: Number(view.getBigUint64(at64 + 32, true)),
      start: Number(view.getBigUint64(at64 + 48, true)),
    };
  }
  return null;
}

function entryAt(zip: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extra = at + 46 + nameLength;
  const [packed, size, offset] = sizesAt(view, at, extra, extra + view.getUint16(at + 30, true));
  return {
    path: decoded(zip.subarray(at + 46, extra)).text.replaceAll("\\", "/"),
    size,
    packed,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    offset,
  };
}

/** What does not fit into four bytes stands in the extra field 1, in the order size, packed, offset. */
function sizesAt(view: DataView, at: number, extra: number, end: number): readonly [number, number, number] {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    const wide = (value: number): number => {
      if (value !== 0xffffffff) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    size = wide(size);
    packed = wide(packed);
    offset = wide(offset);
    break;
  }
  return [packed, size, offset];
}

const checksumTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of ISO 3309, which a zip keeps of every file. */
function checksumOf(bytes: Uint8Array): number {
  let value = -1;
  // An index is five times as fast as an iterator here.
  for (let i = 0; i < bytes.length; i++) {
    value = (value >>> 8) ^ (checksumTable[(value ^ (bytes[i] ?? 0)) & 255] ?? 0);
  }
  return ~value >>> 0;
}
