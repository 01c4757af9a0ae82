import { decoded } from "./encoding.ts";
import { magicFault } from "./magic.ts";
import { markupFault } from "./markup.ts";
import type { FileFault } from "../reading.ts";
import { markLength, utf16Of } from "./utf16.ts";
import { isZip, zipFault } from "./zipKind.ts";

/**
 * The most bytes of a file that are read. A file is held as one text, and the shortest longest text of the browsers is that
 * of V8: 2^29 - 24 letters (536.9 million).
 */
export const maxBytes = 500_000_000;

/**
 * Why a file cannot be a table, seen from its name and bytes, or null. A zip that is no spreadsheet gives null: `unpacked`
 * opens it. `detail` is the format's name, the title of a web page, the place and line of the first NUL byte, or the
 * size.
 */
export function formatFault(bytes: Uint8Array, name: string): FileFault | null {
  if (bytes.length > maxBytes)
    return { fault: "too-large", detail: `${megabytes(bytes)} > ${maxBytes / 1e6} MB` };
  if (isBlank(bytes)) return { fault: "empty", detail: "" };
  if (isZip(bytes)) return zipFault(bytes, name);
  const magic = magicFault(bytes, name);
  if (magic !== null) return magic;
  const start = decoded(bytes.subarray(0, sampled)).text;
  const end = bytes.length > sampled ? decoded(bytes.subarray(-200)).text : start.slice(-200);
  const markup = markupFault(start, end);
  if (markup !== null) return markup;
  if (utf16Of(bytes) !== null) return null;
  const nul = bytes.indexOf(0);
  if (
    isBinary(bytes.subarray(0, sampled)) ||
    (nul > sampled && isBinary(bytes.subarray(nul, nul + sampled)))
  ) {
    return { fault: "binary", detail: "" };
  }
  return nul === -1 ? null : { fault: "nul-bytes", detail: `${nul}, line ${lineAt(bytes, nul)}` };
}

/** So many bytes at the start tell a format. */
const sampled = 65_536;

function megabytes(bytes: Uint8Array): string {
  return `${Math.ceil(bytes.length / 1e6)} MB`;
}

/** The line, from 1, on which a byte stands; CR, LF and CRLF end a line. */
function lineAt(bytes: Uint8Array, place: number): number {
  let line = 1;
  for (let i = 0; i < place; i++) {
    if (bytes[i] === 0x0d || (bytes[i] === 0x0a && bytes[i - 1] !== 0x0d)) line++;
  }
  return line;
}

/** Nothing but spaces and line ends, in UTF-8 or UTF-16. */
function isBlank(bytes: Uint8Array): boolean {
  const mark = markLength(bytes);
  for (let i = mark; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte !== 0x20 && (byte < 0x09 || byte > 0x0d) && !(mark === 2 && byte === 0)) return false;
  }
  return true;
}

/** More than one byte in twenty is a control that no text has. NULs are told by themselves, as damage of a text. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if ((byte > 0 && byte < 0x09) || (byte > 0x0d && byte < 0x20 && byte !== 0x1a) || byte === 0x7f)
      controls++;
  }
  return controls * 20 > bytes.length;
}
