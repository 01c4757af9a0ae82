const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Letters from which on the decoder is faster than putting a text together. */
const short = 24;

/** The text of bytes in UTF-8. Bytes that mean nothing become U+FFFD. */
export function utf8Text(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length > short || !isAsciiIn(bytes, start, end)) return decoder.decode(bytes.subarray(start, end));
  let text = "";
  let at = start;
  for (; at + 4 <= end; at += 4) {
    text += String.fromCharCode(bytes[at]!, bytes[at + 1]!, bytes[at + 2]!, bytes[at + 3]!);
  }
  for (; at < end; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}

function isAsciiIn(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i]! > 127) return false;
  return true;
}
