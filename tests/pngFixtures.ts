import { crc32, deflateSync } from "node:zlib";

/** A chunk of a PNG as its specification says, made without the code under test. */
export function chunkOf(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** A PNG of these chunks. */
export function pngOf(chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...chunks]));
}

/** One grey pixel: 1 by 1, 8 bits a sample, no colour. */
export const onePixel: Uint8Array = pngOf([
  chunkOf("IHDR", Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
  chunkOf("IDAT", deflateSync(Uint8Array.of(0, 128))),
  chunkOf("IEND", new Uint8Array(0)),
]);
