/** Where the text of a file begins, behind its byte order mark; null where two of them stand there. */
export function startOf(bytes: Uint8Array): number | null {
  if (!hasMark(bytes, 0)) return 0;
  return hasMark(bytes, 3) ? null : 3;
}

function hasMark(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
}

/** Whether every byte is ASCII. */
export function isAscii(bytes: Uint8Array): boolean {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes.length >> 2 : 0;
  const words = new Int32Array(bytes.buffer, aligned === 0 ? 0 : bytes.byteOffset, aligned);
  let at = 0;
  const inFours = aligned - (aligned % 4);
  for (; at < inFours; at += 4) {
    if (((words[at]! | words[at + 1]! | words[at + 2]! | words[at + 3]!) & 0x80808080) !== 0) return false;
  }
  for (let i = at * 4; i < bytes.length; i++) if (bytes[i]! > 127) return false;
  return true;
}

/** Whether the bytes are UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  if (isAscii(bytes)) return true;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += pieceSize) {
      decoder.decode(bytes.subarray(at, at + pieceSize), { stream: at + pieceSize < bytes.length });
    }
    return true;
  } catch {
    return false;
  }
}

/** Bytes that are made a text at a time. */
const pieceSize = 1 << 16;
