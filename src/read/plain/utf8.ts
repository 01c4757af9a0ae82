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

/** Whether the bytes are UTF-8: no letter written longer than it needs, no halves of UTF-16 pairs, none above U+10FFFF. */
export function isUtf8(bytes: Uint8Array): boolean {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes.length >> 2 : 0;
  const words = new Int32Array(bytes.buffer, aligned === 0 ? 0 : bytes.byteOffset, aligned);
  const inFours = aligned - 3;
  const end = bytes.length;
  let at = 0;
  while (at < end) {
    if ((at & 3) === 0) {
      let word = at >> 2;
      while (
        word < inFours &&
        ((words[word]! | words[word + 1]! | words[word + 2]! | words[word + 3]!) & 0x80808080) === 0
      ) {
        word += 4;
      }
      at = word << 2;
      if (at >= end) break;
    }
    const byte = bytes[at]!;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    if (more === 0 || at + more >= end) return false;
    const second = bytes[at + 1]!;
    if (second < (secondFrom[byte] ?? 0x80) || second > (secondTo[byte] ?? 0xbf)) return false;
    for (let i = 2; i <= more; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}

/** What may follow a first byte, where that is not every byte of a letter's inside. */
const secondFrom: Readonly<Partial<Record<number, number>>> = { 0xe0: 0xa0, 0xf0: 0x90 };
const secondTo: Readonly<Partial<Record<number, number>>> = { 0xed: 0x9f, 0xf4: 0x8f };
