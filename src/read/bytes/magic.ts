import type { FileFault } from "../reading.ts";

type Kind = "archive" | "image" | "pdf" | "spreadsheet" | "statistics-file";

/** First bytes by which formats are known, as text in which each letter is a byte. Sources: the formats' own papers. */
const starts: readonly (readonly [kind: Kind, detail: string, start: string, at?: number])[] = [
  ["image", "PNG", "\x89PNG\r\n"],
  ["image", "JPEG", "\xff\xd8\xff"],
  ["image", "GIF", "GIF87a"],
  ["image", "GIF", "GIF89a"],
  ["image", "WebP", "WEBP", 8],
  ["image", "TIFF", "II*\0"],
  ["image", "TIFF", "MM\0*"],
  ["image", "ICO", "\0\0\x01\0"],
  ["image", "Photoshop", "8BPS\0"],
  ["image", "HEIC", "ftypheic", 4],
  ["image", "HEIC", "ftypmif1", 4],
  ["image", "AVIF", "ftypavif", 4],
  ["pdf", "", "%PDF-"],
  ["archive", "gzip", "\x1f\x8b"],
  ["archive", "compress", "\x1f\x9d"],
  ["archive", "bzip2", "BZh"],
  ["archive", "xz", "\xfd7zXZ\0"],
  ["archive", "zstd", "\x28\xb5\x2f\xfd"],
  ["archive", "7z", "7z\xbc\xaf\x27\x1c"],
  ["archive", "rar", "Rar!\x1a\x07"],
  ["archive", "cab", "MSCF\0\0\0\0"],
  ["archive", "tar", "ustar", 257],
  ["statistics-file", "Stata", "<stata_dta>"],
  ["statistics-file", "SPSS", "$FL2"],
  ["statistics-file", "SPSS", "$FL3"],
  ["statistics-file", "SAS", "\xc2\xea\x81\x60\xb3\x14\x11\xcf", 12],
  ["statistics-file", "SAS", "HEADER RECORD*******LI"],
  ["statistics-file", "R", "RDX2\n"],
  ["statistics-file", "R", "RDX3\n"],
  ["statistics-file", "R", "X\n\0\0\0"],
  ["statistics-file", "Parquet", "PAR1"],
  ["statistics-file", "Arrow", "ARROW1\0\0"],
  ["statistics-file", "Feather", "FEA1"],
  ["statistics-file", "SQLite", "SQLite format 3\0"],
  ["statistics-file", "HDF5", "\x89HDF\r\n"],
  ["statistics-file", "NetCDF", "CDF\x01"],
  ["statistics-file", "Access", "Standard Jet DB", 4],
  ["statistics-file", "Access", "Standard ACE DB", 4],
];

/** What the first bytes say that a file is, where that is no text and no zip; `name` tells R's packed files from others. */
export function magicFault(bytes: Uint8Array, name: string): FileFault | null {
  const start = latin(bytes.subarray(0, 280));
  const found = starts.find(([, , sign, at = 0]) => start.startsWith(sign, at));
  if (found !== undefined) {
    const [kind, detail] = found;
    const packedByR = kind === "archive" && /\.(rds|rda|rdata)$/i.test(name);
    return packedByR ? { fault: "statistics-file", detail: "R" } : { fault: kind, detail };
  }
  if (isBitmap(bytes)) return { fault: "image", detail: "BMP" };
  if (isOldStata(bytes)) return { fault: "statistics-file", detail: "Stata" };
  if (start.includes("SPSS PORT FILE")) return { fault: "statistics-file", detail: "SPSS" };
  if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return compoundFault(bytes);
  return isOldExcel(bytes) ? { fault: "spreadsheet", detail: "xls" } : null;
}

/** The bytes as letters of the same number. */
export function latin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** "BM" may begin a header too; a picture goes on with its length and four zeros. */
function isBitmap(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x42 || bytes[1] !== 0x4d || bytes.length < 26) return false;
  return [6, 7, 8, 9].every((at) => bytes[at] === 0) && (bytes[11] ?? 1) + (bytes[12] ?? 1) <= 4;
}

/** Versions 4 to 12 of the format begin with their number, the order of bytes and the file type 1. */
function isOldStata([version = 0, order, type, zero]: Uint8Array): boolean {
  return version >= 0x66 && version <= 0x73 && (order === 1 || order === 2) && type === 1 && zero === 0;
}

/** Excel 2 to 5 without a container: a record of kind 9 and its length. */
function isOldExcel([kind, version = 1, length = 0, zero]: Uint8Array): boolean {
  return kind === 9 && [0, 2, 4, 8].includes(version) && length >= 4 && length <= 16 && zero === 0;
}

/** Excel's old file; Word and Outlook write the same container, and name their parts in UTF-16. */
function compoundFault(bytes: Uint8Array): FileFault {
  const other = [..."WordDocument"].join("\0");
  const [start, end] = [bytes.subarray(0, 65_536), bytes.subarray(-65_536)];
  const isOther = [start, end].some((part) => latin(part).includes(other));
  return isOther ? { fault: "binary", detail: "" } : { fault: "spreadsheet", detail: "xls" };
}
