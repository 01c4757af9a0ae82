// Makes the static fonts of public/fonts/ for renderers that know neither variable fonts, woff2 nor font features (PDF, resvg)
// from the package @expo-google-fonts/inter:
//   node scripts/pdfFonts.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import * as hb from "harfbuzzjs";
import subsetFont from "subset-font";
import { openSource } from "./source.mjs";

const source = await openSource();
const { staticFonts } = await source.load("/src/export/staticFonts.ts");
const { tabularCharacters } = await source.load("/src/export/tabular.ts");
const { fontSubsets } = await source.load("/src/export/fonts.ts");
await source.close();

/** Arrows and signs of figures that the woff2 subsets leave to the reader's own fonts. */
const more = "←→↔↗↘≈≠≤≥□△▲▼◆●○✓";
const require = createRequire(import.meta.url);

for (const { file, weight } of staticFonts) {
  const name = { 400: "400Regular", 600: "600SemiBold", 700: "700Bold" }[weight];
  const whole = readFileSync(require.resolve(`@expo-google-fonts/inter/${name}/Inter_${name}.ttf`));
  const cut = await subsetFont(whole, wantedCharacters(), {
    targetFormat: "sfnt",
    keepFeatures: ["kern", "calt", "ccmp", "mark", "mkmk", "locl", "tnum"],
    noHinting: true,
    preserveNameIds: [0, 13, 14, 16, 17], // copyright, licence, and the family that all weights share
  });
  const font = withTabular(cut);
  writeFileSync(fileURLToPath(new URL(`../public/fonts/${file}`, import.meta.url)), font);
  console.log(`${file}: ${font.length} bytes`);
}

function wantedCharacters() {
  const points = fontSubsets.flatMap(({ unicodeRange }) =>
    unicodeRange.split(", ").flatMap((range) => {
      const [from, to = from] = range.slice(2).split("-");
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, i) => first + i);
    }),
  );
  return String.fromCodePoint(...points) + more;
}

/** The font with its tabular glyphs at U+E000 and on, in a character map of format 4 alone. */
function withTabular(bytes) {
  const font = new hb.Font(new hb.Face(new hb.Blob(bytes)));
  const map = new Map();
  for (let code = 0x20; code < 0xffff; code += 1) {
    const glyph = code >= 0xd800 && code < 0xf900 ? undefined : font.nominalGlyph(code);
    if (glyph) map.set(code, glyph);
  }
  const found = [...map.keys()].flatMap((code) => {
    const character = String.fromCodePoint(code);
    const tabular = shaped(font, character, [new hb.Feature("tnum", 1)]);
    return tabular.length === 1 && tabular[0] !== shaped(font, character)[0] ? [[character, tabular[0]]] : [];
  });
  const characters = found.map(([character]) => character).join("");
  if (characters !== tabularCharacters) {
    throw new Error(
      `The font's tabular characters are ${JSON.stringify(characters)}: write them into src/export/tabular.ts.`,
    );
  }
  for (const [i, [, glyph]] of found.entries()) map.set(0xe000 + i, glyph);
  return withTable(bytes, "cmap", characterMap(map));
}

function shaped(font, text, features) {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer, features);
  return buffer.getGlyphInfos().map(({ codepoint }) => codepoint);
}

/** A `cmap` table with one subtable of format 4 (OpenType, Windows, Unicode BMP). */
function characterMap(map) {
  const segments = [];
  for (const [code, glyph] of [...map].sort(([a], [b]) => a - b)) {
    const last = segments.at(-1);
    if (last && code === last.end + 1 && glyph - code === last.delta) last.end = code;
    else segments.push({ start: code, end: code, delta: glyph - code });
  }
  segments.push({ start: 0xffff, end: 0xffff, delta: 1 });
  const count = segments.length;
  const power = 2 ** Math.floor(Math.log2(count));
  // Version, one subtable: platform 3, encoding 1, at byte 12. Then the subtable's own head.
  const head = [
    0,
    1,
    3,
    1,
    0,
    12,
    4,
    16 + 8 * count,
    0,
    2 * count,
    2 * power,
    Math.log2(power),
    2 * (count - power),
  ];
  const words = [
    ...head,
    ...segments.map(({ end }) => end),
    0,
    ...segments.map(({ start }) => start),
    ...segments.map(({ delta }) => delta & 0xffff),
    ...segments.map(() => 0),
  ];
  const table = Buffer.alloc(words.length * 2);
  for (const [i, word] of words.entries()) table.writeUInt16BE(word, i * 2);
  return table;
}

/** The font file with one table replaced: a new table directory, with the checksums that OpenType asks for. */
function withTable(bytes, replaced, content) {
  const font = Buffer.from(bytes);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + 16 * i;
    const tag = font.toString("latin1", at, at + 4);
    const start = font.readUInt32BE(at + 8);
    return {
      tag,
      data: tag === replaced ? content : font.subarray(start, start + font.readUInt32BE(at + 12)),
    };
  });
  const header = Buffer.alloc(12 + 16 * tables.length);
  font.copy(header, 0, 0, 12);
  const parts = [header];
  let offset = header.length;
  let headAt = 0;
  for (const [i, { tag, data }] of tables.entries()) {
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    if (tag === "head") {
      padded.writeUInt32BE(0, 8);
      headAt = offset;
    }
    const at = 12 + 16 * i;
    header.write(tag, at, "latin1");
    header.writeUInt32BE(checksum(padded), at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(data.length, at + 12);
    parts.push(padded);
    offset += padded.length;
  }
  const whole = Buffer.concat(parts);
  whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, headAt + 8);
  return whole;
}

function checksum(bytes) {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
