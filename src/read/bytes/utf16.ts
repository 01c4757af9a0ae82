/**
 * The order of bytes of a text in UTF-16, by its byte order mark or by its zeros: letters of ASCII, marks and digits
 * have a zero as every second byte. Null for everything else. Looks at the first 64 KiB.
 */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(bytes.length, 65_536) >> 1;
  if (pairs < 2) return null;
  const zeros = [0, 0];
  const alphabets = [0, 0];
  for (let i = 0; i < pairs * 2; i++) {
    const byte = bytes[i] ?? 0;
    const side = i & 1;
    if (byte === 0) zeros[side] = (zeros[side] ?? 0) + 1;
    if (isAlphabet(byte)) alphabets[side] = (alphabets[side] ?? 0) + 1;
  }
  // Cyrillic tables still have marks, digits and line ends in a seventh of their letters; zeros on both sides are damage,
  // and so are some zeros in a text whose other bytes are letters.
  const isHigh = (side: 0 | 1): boolean =>
    (zeros[side] ?? 0) >= pairs / 7 &&
    (zeros[1 - side] ?? 0) <= pairs / 100 &&
    (alphabets[side] ?? 0) >= pairs * 0.9;
  return isHigh(1) ? "utf-16le" : isHigh(0) ? "utf-16be" : null;
}

/** The upper byte of Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic letters, and of signs. */
function isAlphabet(byte: number): boolean {
  return byte <= 0x06 || (byte >= 0x1e && byte <= 0x25);
}

/** How many bytes a byte order mark takes at the start: of UTF-8 three, of UTF-16 two, otherwise none. */
export function markLength(bytes: Uint8Array): 0 | 2 | 3 {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 3;
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 2 : 0;
}
