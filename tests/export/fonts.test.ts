import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontFaces, fontSubsets, subsetsFor } from "../../src/export/fonts.ts";

const files = (text: string) =>
  subsetsFor(text).map(({ file }) => file.replace(/^inter-|-wght-normal\.woff2$/g, ""));

test("an English chart needs the latin subset alone", () => {
  expect(files("Kazakhstan, 1990–2014: −1.5 “as published” 36 → 45 • n of N")).toEqual(["latin"]);
});

test("Russian needs cyrillic, Kazakh cyrillic-ext as well, the tenge sign latin-ext", () => {
  expect(files("Казахстан")).toEqual(["cyrillic"]);
  expect(files("Қазақстан, ә ғ қ ң ө ү һ")).toEqual(["latin", "cyrillic", "cyrillic-ext"]);
  expect(files("₸")).toEqual(["latin-ext"]);
});

test("no text, and text that the font lacks, need nothing", () => {
  expect(files("")).toEqual([]);
  expect(files("日本")).toEqual([]);
});

test("the rules hold the bytes of the subsets in use and no others", () => {
  const fonts = new Map(fontSubsets.map(({ file }, i) => [file, new Uint8Array([i, 255, 0]).buffer]));
  const rules = fontFaces("36", fonts);
  expect(rules.match(/@font-face/g)).toHaveLength(1);
  expect(rules).toContain('font-family: "Inter"');
  expect(rules).toContain('url("data:font/woff2;base64,AP8A") format("woff2")');
});

test("a long font survives the way into text", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7) % 256);
  const rules = fontFaces("a", new Map([[fontSubsets[0]!.file, bytes.buffer]]));
  const base64 = /base64,([^"]+)/.exec(rules)?.[1] ?? "";
  expect(Buffer.from(base64, "base64").equals(Buffer.from(bytes))).toBe(true);
});

test("a subset that could not be had is left out", () => {
  expect(fontFaces("36", new Map())).toBe("");
});

test("the style sheet of the page and the exported pictures agree on the subsets, and their files are there", () => {
  const sheet = readFileSync(new URL("../../src/ui/fonts.css", import.meta.url), "utf8").replace(/\s+/g, " ");
  for (const { file, unicodeRange } of fontSubsets) {
    expect(sheet).toContain(`url("/fonts/${file}") format("woff2"); unicode-range: ${unicodeRange};`);
    expect(existsSync(new URL(`../../public/fonts/${file}`, import.meta.url))).toBe(true);
  }
  expect(sheet.match(/@font-face/g)).toHaveLength(fontSubsets.length);
});

test("the fonts served are those of the font's package", () => {
  for (const { file } of fontSubsets) {
    const served = readFileSync(new URL(`../../public/fonts/${file}`, import.meta.url));
    const published = new URL(`../../node_modules/@fontsource-variable/inter/files/${file}`, import.meta.url);
    expect(served.equals(readFileSync(published)), file).toBe(true);
  }
});
