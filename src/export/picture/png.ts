import { zlibSync } from "fflate";
import { xmlCharacters } from "../xmlCharacters.ts";
import { crc32 } from "./crc32.ts";

/** One chunk of a PNG. */
export interface PngChunk {
  /** Four letters: "IHDR", "iTXt". */
  readonly type: string;
  /** A view into the file, not a copy. */
  readonly data: Uint8Array;
  /** Whether its checksum is right. */
  readonly sound: boolean;
}

/** What a PNG of ours says of itself. */
export interface PngWords {
  /** Dots to an inch. */
  readonly dpi: number;
  /** The text that opens the picture again (`stateText`). */
  readonly state: string;
  readonly title: string;
  readonly alt: string;
  /** BCP 47 tag of title and alternative text. */
  readonly language: string;
}

/** The keyword under which the state stands, and the name of the software. */
export const pngKeyword = "Regulens";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Whether the bytes begin as every PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/**
 * The chunks of a PNG in their order, as far as the file goes: one that is cut off ends the list, so that a whole file ends in
 * IEND. None where the bytes are no PNG.
 */
export function pngChunks(bytes: Uint8Array): readonly PngChunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return spansOf(bytes).map(({ type, from, to }) => ({
    type,
    data: bytes.subarray(from + 8, to - 4),
    sound: crc32(bytes.subarray(from + 4, to - 4)) === view.getUint32(to - 4),
  }));
}

/** Where the whole chunks of a PNG stand, length and checksum included. */
function spansOf(bytes: Uint8Array): readonly Span[] {
  if (!isPng(bytes)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const spans: Span[] = [];
  for (let from: number = signature.length; from + 12 <= bytes.length;) {
    const to = from + 12 + view.getUint32(from);
    if (to > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(from + 4, from + 8));
    spans.push({ type, from, to });
    from = to;
    if (type === "IEND") break;
  }
  return spans;
}

interface Span {
  readonly type: string;
  /** Places in the file, the second one after the end. */
  readonly from: number;
  readonly to: number;
}

/**
 * The PNG with its physical size, title, alternative text and the state that opens it again. Of what it held before, only the
 * picture stays: no clock, no names of tools or profiles' owners, and nothing of these twice. Throws for bytes that are no whole PNG.
 * What stays is copied with the checksums it has: to work out those of some megabytes anew would take as long as a third of
 * their encoding, and would give a damaged file the look of a sound one.
 */
export function finishedPng(bytes: Uint8Array, { dpi, state, title, alt, language }: PngWords): Uint8Array {
  const [header, ...others] = spansOf(bytes);
  const copied = ({ from, to }: Span) => bytes.subarray(from, to);
  if (header?.type !== "IHDR" || others.at(-1)?.type !== "IEND") throw new Error("not a whole PNG");
  return joined([
    Uint8Array.from(signature),
    copied(header),
    chunk("pHYs", physicalSize(dpi)),
    chunk("iTXt", internationalText("Title", title, language)),
    chunk("iTXt", internationalText("Description", alt, language)),
    chunk("iTXt", internationalText("Software", pngKeyword, "")),
    chunk("iTXt", internationalText(pngKeyword, state, "")),
    ...others.filter(({ type }) => isPicture(type)).map(copied),
  ]);
}

/** Chunks that say what the pixels are. Critical ones begin with a capital letter. */
function isPicture(type: string): boolean {
  return (
    /^[A-Z]/.test(type) || ["tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD"].includes(type)
  );
}

/** pHYs: pixels a metre across and down; the last byte says that the unit is the metre. */
function physicalSize(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return data;
}

/** A text of more bytes than this is compressed. */
const longest = 1024;

/** iTXt: keyword, whether compressed, method 0, language, no translated keyword, text in UTF-8. */
function internationalText(keyword: string, words: string, language: string): Uint8Array {
  const encoder = new TextEncoder();
  // The format's line break is LF; it has no place for zeros, nor viewers for other controls.
  const text = encoder.encode(xmlCharacters(words).replace(/\r\n?/g, "\n"));
  const packed = text.length > longest;
  const tag = /^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(language) ? language : "";
  const head = encoder.encode(`${keyword}\0${packed ? "\x01" : "\0"}\0${tag}\0\0`);
  return joined([head, packed ? zlibSync(text, { level: 9 }) : text]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(type), data]);
  const whole = new Uint8Array(named.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(named, 4);
  view.setUint32(named.length + 4, crc32(named));
  return whole;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
