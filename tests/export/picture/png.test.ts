import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { crc32 } from "../../../src/export/picture/crc32.ts";
import { finishedPng, pngChunks } from "../../../src/export/picture/png.ts";
import { pngTexts } from "../../../src/export/picture/pngTexts.ts";
import { chunkOf, onePixel, pngOf } from "../../pngFixtures.ts";

const words = {
  dpi: 300,
  state: '{"app":"regulens"}',
  title: "Қазақстан: rules",
  alt: "Two lines.\nThe second rises.",
  language: "kk",
};

const latin = (data: Uint8Array) => Buffer.from(data).toString("latin1");
const texts = (bytes: Uint8Array) =>
  new Map(pngTexts(bytes, 1_000_000).map((each) => [each.keyword, each.text]));

test("the checksum is that of the PNG specification", () => {
  expect(crc32(new TextEncoder().encode("IEND"))).toBe(0xae426082); // the last four bytes of every PNG
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926); // the check value of CRC-32
});

test("a finished PNG has its size in dots to a metre, its words and its state before the pixels", () => {
  const chunks = pngChunks(finishedPng(onePixel, words));
  expect(chunks.map(({ type }) => type)).toEqual([
    "IHDR",
    "pHYs",
    "iTXt",
    "iTXt",
    "iTXt",
    "iTXt",
    "IDAT",
    "IEND",
  ]);
  expect(chunks.every(({ sound }) => sound)).toBe(true);
  const size = Buffer.from(chunks[1]!.data);
  expect([size.readUInt32BE(0), size.readUInt32BE(4), size[8]]).toEqual([11811, 11811, 1]);
  expect([...texts(finishedPng(onePixel, words))]).toEqual([
    ["Title", words.title],
    ["Description", words.alt],
    ["Software", "Regulens"],
    ["Regulens", words.state],
  ]);
});

test.each([
  [96, 3780],
  [192, 7559],
  [300, 11811],
  [600, 23622],
])("%i dots to an inch are %i to a metre", (dpi, perMetre) => {
  const [, size] = pngChunks(finishedPng(onePixel, { ...words, dpi }));
  expect(Buffer.from(size!.data).readUInt32BE(0)).toBe(perMetre);
});

test("title and alternative text carry their language, and one that is no tag is left out", () => {
  const headOf = (language: string) =>
    latin(pngChunks(finishedPng(onePixel, { ...words, language }))[2]!.data);
  expect(headOf("kk").startsWith("Title\0\0\0kk\0\0")).toBe(true);
  expect(headOf("zh-Hant-HK").startsWith("Title\0\0\0zh-Hant-HK\0\0")).toBe(true);
  expect(headOf("k\0k").startsWith("Title\0\0\0\0\0")).toBe(true);
});

test("a long state is compressed and comes back", () => {
  const state = JSON.stringify({ notes: "note ".repeat(20_000) });
  const bytes = finishedPng(onePixel, { ...words, state });
  expect(bytes.length).toBeLessThan(state.length / 20);
  expect(texts(bytes).get("Regulens")).toBe(state);
});

test("finished again, it is the same or holds the new words only", () => {
  const once = finishedPng(onePixel, words);
  expect(finishedPng(once, words)).toEqual(once);
  const anew = finishedPng(once, { ...words, title: "Another", dpi: 96 });
  expect(anew).toEqual(finishedPng(onePixel, { ...words, title: "Another", dpi: 96 }));
});

test("nothing of a clock, of tools or of other texts stays; what makes the colours does", () => {
  const bytes = pngOf([
    chunkOf("IHDR", pngChunks(onePixel)[0]!.data),
    chunkOf("gAMA", Uint8Array.of(0, 0, 177, 143)),
    chunkOf("tIME", new Uint8Array(7)),
    chunkOf("tEXt", Buffer.from("date:create\u00002026-01-01")),
    chunkOf("tEXt", Buffer.from("Author\0/home/somebody")),
    chunkOf("zTXt", Buffer.concat([Buffer.from("Comment\0\0"), deflateSync("somebody")])),
    chunkOf("eXIf", Buffer.from("II*\0")),
    chunkOf("tRNS", Uint8Array.of(0, 0)),
    chunkOf("IDAT", pngChunks(onePixel)[1]!.data),
    chunkOf("IEND", new Uint8Array(0)),
  ]);
  const finished = finishedPng(bytes, words);
  const types = pngChunks(finished).map(({ type }) => type);
  expect(types.filter((type) => !["pHYs", "iTXt"].includes(type))).toEqual([
    "IHDR",
    "gAMA",
    "tRNS",
    "IDAT",
    "IEND",
  ]);
  expect(latin(finished)).not.toContain("somebody");
  expect(latin(finished)).not.toContain("2026");
});

test("texts of any letters become text that every reader takes: no zeros, no half characters, line feeds", () => {
  const title = "a\0b\u001b\ud800c\r\nd\u202e]]>&<";
  expect(texts(finishedPng(onePixel, { ...words, title })).get("Title")).toBe(
    "a\ufffdb\ufffd\ufffdc\nd\u202e]]>&<",
  );
});

test("bytes that are no whole PNG are refused", () => {
  expect(() => finishedPng(new Uint8Array(0), words)).toThrow("not a whole PNG");
  expect(() => finishedPng(onePixel.subarray(0, 40), words)).toThrow("not a whole PNG");
  expect(pngChunks(Buffer.from("GIF89a"))).toEqual([]);
});

test("the chunks of a file that is cut end with the last whole one, at any length", () => {
  const bytes = finishedPng(onePixel, words);
  const whole = pngChunks(bytes).length;
  for (let length = 0; length < bytes.length; length += 1)
    expect(pngChunks(bytes.subarray(0, length)).length).toBeLessThan(whole);
});
