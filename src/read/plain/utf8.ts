/** Where the text of a file begins, behind its byte order mark; null where two of them stand there. */
export function startOf(bytes: Uint8Array): number | null {
  if (!hasMark(bytes, 0)) return 0;
  return hasMark(bytes, 3) ? null : 3;
}

/** Where the text begins, behind all byte order marks. */
export function behindMarks(bytes: Uint8Array): number {
  let at = 0;
  while (hasMark(bytes, at)) at += 3;
  return at;
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
