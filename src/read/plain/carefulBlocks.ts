import { blockCells, blockRecords, room, wider, type Block, type TakeBlock } from "./blocks.ts";
import type { Cells } from "./cells.ts";
import { keepCell } from "./keptCell.ts";
import { utf8Text } from "./utf8Text.ts";

const lf = 10;
const cr = 13;
const space = 32;
const quote = 34;
const comma = 44;

/** What ends a record: one of the three in a whole file, and the other two are letters. */
export type LineEnd = "\n" | "\r" | "\r\n";

/** Letters from which the line end is guessed. */
const guessedBy = 1 << 20;

/** The line end of a file by its beginning, as PapaParse guesses it: what stands in quotation marks does not count. */
export function lineEndOf(bytes: Uint8Array, from: number): LineEnd {
  const most = 3 * guessedBy; // no letter has more than three bytes for each half of a pair
  const text = utf8Text(bytes, from, Math.min(bytes.length, from + most)).slice(0, guessedBy);
  const bare = text.replace(/"[^]*?"/g, "");
  const [feed, pieces] = [bare.indexOf("\n"), bare.split("\r")];
  if (pieces.length === 1 || (feed >= 0 && feed < pieces[0]!.length)) return "\n";
  return pieces.filter((piece) => piece.startsWith("\n")).length >= pieces.length / 2 ? "\r\n" : "\r";
}

/**
 * Goes through the records of any file with commas, block by block as `eachBlock` does, by the rules of PapaParse: a quotation
 * mark opens a cell only at its start, and closes it before a comma or the line end, white space between them or not; any
 * other is a letter. Doubled marks are made one where they stand in `bytes`, so that every cell is its bytes; the first block is
 * one record, so that behind a header nothing is changed yet. An empty last record is none. False where a mark inside an open
 * cell is at fault, or none closes it: what was taken until then is void.
 */
export function eachCarefulBlock(
  bytes: Uint8Array,
  from: number,
  { lineEnd, wanted }: { readonly lineEnd: LineEnd; readonly wanted?: Uint8Array | undefined },
  take: TakeBlock,
): boolean {
  const end = bytes.length;
  const ending = lineEnd === "\n" ? lf : cr;
  const pair = lineEnd === "\r\n";
  const [first, recordStarts] = [new Uint32Array(blockRecords + 1), new Uint32Array(blockRecords + 1)];
  const fields = new Uint32Array(blockRecords);
  let cells: Cells = room(Math.min(blockCells * 2, end + 1));
  let at = from;
  for (let open = end > from; open;) {
    let [record, cell, field] = [0, 0, 0];
    recordStarts[0] = at;
    const most = at === from ? 1 : blockRecords;
    while (open && (field > 0 || (record < most && cell < blockCells))) {
      let start = at;
      let stop: number;
      if (at < end && bytes[at] === quote) {
        const quoted = closedCell(bytes, ++start, ending, pair);
        if (quoted === null) return false;
        [stop, at] = [quoted.stop, quoted.next];
      } else {
        // No letter above the comma ends a cell.
        while (at < end && (bytes[at]! > comma || !endsCell(bytes, at, ending, pair))) at++;
        stop = at;
      }
      if (wanted === undefined || wanted[field] === 1) {
        if (cell === cells.starts.length) cells = wider(cells);
        keepCell(bytes, start, stop, cells, cell++);
      }
      field++;
      if (at < end && bytes[at] === comma) {
        at++;
        continue;
      }
      open = at < end;
      if (open) at += pair ? 2 : 1;
      else if (field === 1 && start === stop) break;
      fields[record++] = field;
      first[record] = cell;
      recordStarts[record] = at;
      field = 0;
    }
    const block: Block = {
      records: record,
      first,
      recordStarts,
      fields,
      lf: false,
      crlf: false,
      marks: false,
      ...cells,
    };
    if (!take(block)) return true;
  }
  return true;
}

/**
 * The end of a cell in quotation marks whose first byte is `from`: the place behind its text, which then is its bytes, and that of
 * the comma or line end behind its mark. Null where a mark is at fault.
 */
function closedCell(
  bytes: Uint8Array,
  from: number,
  ending: number,
  pair: boolean,
): { readonly stop: number; readonly next: number } | null {
  const end = bytes.length;
  let doubled = 0;
  for (let at = from; at < end; at++) {
    if (bytes[at] !== quote) continue;
    if (bytes[at + 1] === quote) {
      doubled++;
      at++;
      continue;
    }
    let next = at + 1;
    for (let step = 1; step > 0 && next < end; next += step) {
      if (endsCell(bytes, next, ending, pair)) {
        return { stop: doubled === 0 ? at : halved(bytes, from, at), next };
      }
      step = whiteSpaceAt(bytes, next);
    }
    if (at + 1 === end) return { stop: doubled === 0 ? at : halved(bytes, from, at), next: end };
    return null;
  }
  return null;
}

function endsCell(bytes: Uint8Array, at: number, ending: number, pair: boolean): boolean {
  return bytes[at] === comma || (bytes[at] === ending && (!pair || bytes[at + 1] === lf));
}

/** Makes doubled quotation marks one, and gives the place behind the text. */
function halved(bytes: Uint8Array, from: number, end: number): number {
  let to = from;
  for (let at = from; at < end; at++) {
    bytes[to++] = bytes[at]!;
    if (bytes[at] === quote && at + 1 < end && bytes[at + 1] === quote) at++;
  }
  return to;
}

/** Bytes of the white space at a place; 0 where another letter stands there. */
function whiteSpaceAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]!;
  if (byte === space || (byte >= 9 && byte <= cr)) return 1;
  if (byte < 0xc2) return 0;
  const length = byte < 0xe0 ? 2 : 3;
  return utf8Text(bytes, at, Math.min(bytes.length, at + length)).trim() === "" ? length : 0;
}
