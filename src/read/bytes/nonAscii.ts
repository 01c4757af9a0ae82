/** What stands in a file beyond ASCII: a bounded sample of it, and how well it is UTF-8. */
export interface NonAscii {
  /** Distinct cells that hold such bytes, in the order of the file. */
  readonly cells: readonly Uint8Array[];
  /** The first distinct lines, or the part of a long line around the first such byte. */
  readonly lines: readonly Uint8Array[];
  /** Characters of two bytes or more that are whole. Counted to the end of the file, as are the next two. */
  readonly whole: number;
  /** Bytes that belong to no character. */
  readonly broken: number;
  /** U+FFFD as the file itself holds it. */
  readonly signs: number;
}

const most = { cells: 2000, tried: 50_000, lines: 3, cell: 80, line: 160 };

/** One pass over the bytes. */
export function nonAsciiOf(bytes: Uint8Array): NonAscii {
  const [cells, lines] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()];
  let [whole, broken, signs, sampledTo, lineEnd, tried, linesTried] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < bytes.length;) {
    if ((bytes[i] ?? 0) < 0x80) {
      i++;
      continue;
    }
    if (i >= sampledTo && cells.size < most.cells && tried < most.tried) {
      tried++;
      const cell = around(bytes, i, most.cell, isCellEdge);
      sampledTo = cell.byteOffset - bytes.byteOffset + cell.length;
      keep(cells, cell);
    }
    if (i >= lineEnd && lines.size < most.lines && linesTried < most.tried) {
      linesTried++;
      const line = around(bytes, i, most.line, isLineEdge);
      lineEnd = line.byteOffset - bytes.byteOffset + line.length;
      keep(lines, line);
    }
    const length = characterLength(bytes, i);
    if (length === 0) broken++;
    else whole++;
    if (length === 3 && bytes[i] === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) signs++;
    i += length === 0 ? 1 : length;
  }
  return { cells: [...cells.values()], lines: [...lines.values()], whole, broken, signs };
}

/** The length of the character beyond ASCII that begins here in UTF-8, or 0 where none does (RFC 3629). */
export function characterLength(bytes: Uint8Array, at: number): 0 | 2 | 3 | 4 {
  const lead = bytes[at] ?? 0;
  const next = bytes[at + 1] ?? 0;
  if (lead < 0xc2 || lead > 0xf4 || !isContinuation(next)) return 0;
  if (lead < 0xe0) return 2;
  // Overlong forms, halves of surrogate pairs and what lies above U+10FFFF are no characters.
  if (lead === 0xe0 ? next < 0xa0 : lead === 0xed ? next > 0x9f : false) return 0;
  if (lead === 0xf0 ? next < 0x90 : lead === 0xf4 ? next > 0x8f : false) return 0;
  if (!isContinuation(bytes[at + 2] ?? 0)) return 0;
  if (lead < 0xf0) return 3;
  return isContinuation(bytes[at + 3] ?? 0) ? 4 : 0;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** From one edge to the next, each at most half of `longest` away. */
function around(
  bytes: Uint8Array,
  at: number,
  longest: number,
  isEdge: (byte: number) => boolean,
): Uint8Array {
  let [start, end] = [at, at + 1];
  while (start > 0 && at - start < longest / 2 && !isEdge(bytes[start - 1] ?? 0)) start--;
  while (end < bytes.length && end - start < longest && !isEdge(bytes[end] ?? 0)) end++;
  while (start < at && isContinuation(bytes[start] ?? 0)) start++;
  return bytes.subarray(start, end);
}

function isLineEdge(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** Line ends, tab, quotation mark, comma, semicolon, bar. */
function isCellEdge(byte: number): boolean {
  return (
    isLineEdge(byte) || byte === 0x09 || byte === 0x22 || byte === 0x2c || byte === 0x3b || byte === 0x7c
  );
}

function keep(kept: Map<string, Uint8Array>, piece: Uint8Array): void {
  const key = String.fromCharCode(...piece);
  if (!kept.has(key)) kept.set(key, piece);
}
