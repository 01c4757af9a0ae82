import { Unzlib } from "fflate";
import { pngChunks, type PngChunk } from "./png.ts";

/** A text in a PNG. `text` is null where its chunk is damaged. */
export interface PngText {
  readonly keyword: string;
  readonly text: string | null;
}

/**
 * The texts of a PNG: iTXt as this app writes it, tEXt and zTXt as other programs write it anew. None unpacks to more than
 * `mostBytes`. Never throws.
 */
export function pngTexts(bytes: Uint8Array, mostBytes: number): readonly PngText[] {
  return pngChunks(bytes).flatMap((chunk) => textOf(chunk, mostBytes) ?? []);
}

function textOf({ type, data, sound }: PngChunk, mostBytes: number): PngText | null {
  if (!["tEXt", "zTXt", "iTXt"].includes(type)) return null;
  const [keyword, rest] = upToZero(data);
  const given = (text: Uint8Array | null) => ({
    keyword,
    text: !sound || text === null || text.length > mostBytes ? null : new TextDecoder().decode(text),
  });
  if (type === "tEXt") return given(rest);
  if (type === "zTXt") return given(unpacked(rest.subarray(1), mostBytes));
  const [, afterLanguage] = upToZero(rest.subarray(2));
  const [, text] = upToZero(afterLanguage);
  return given(rest[0] === 1 ? unpacked(text, mostBytes) : text);
}

/** The Latin-1 text before the first zero, and what stands after it. */
function upToZero(data: Uint8Array): readonly [string, Uint8Array] {
  const end = data.indexOf(0);
  const at = end === -1 ? data.length : end;
  return [String.fromCharCode(...data.subarray(0, Math.min(at, 80))), data.subarray(at + 1)];
}

/** So much is unpacked at once: a byte of it may become a thousand. */
const slice = 4096;

/** The bytes of a zlib stream, or null where it is damaged or holds more than `mostBytes`. */
function unpacked(packed: Uint8Array, mostBytes: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Unzlib((part) => {
    parts.push(part);
    size += part.length;
    if (size > mostBytes) throw new Error("too much");
  });
  try {
    for (let at = 0; at < packed.length; at += slice)
      stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  } catch {
    return null; // told as damaged
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
