import { deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { figureKinds, type Choices } from "../../../src/choices/choices.ts";
import { pdfOf } from "../../../src/export/pdf.ts";
import { pictureOf, type Picture } from "../../../src/export/picture/picture.ts";
import { finishedPng } from "../../../src/export/picture/png.ts";
import {
  isChanged,
  mostPictureBytes,
  pictureFormat,
  reopened,
  stateIn,
} from "../../../src/export/picture/reopen.ts";
import { presets } from "../../../src/export/picture/settings.ts";
import { stateText, type PictureState } from "../../../src/export/picture/state.ts";
import { readBorders } from "../../../src/node/borders.ts";
import { pdfFonts } from "../../../src/node/fonts.ts";
import { en } from "../../../src/text/en.ts";
import { choicesWith, indexOf, libraryWith } from "../../fixtures.ts";
import { pieces } from "../../gallery/pictures.ts";
import { chunkOf, onePixel, pngOf } from "../../pngFixtures.ts";
import "../../withoutWindow.ts";

const { document } = new JSDOM("").window;
const means = { document, text: en, base: null, fontFaces: async () => "", borders: readBorders() };

const fonts = pdfFonts();
const utf8 = (text: string) => new TextEncoder().encode(text);
const pngWith = ({ state, title, alt, language }: Picture) =>
  finishedPng(onePixel, { dpi: 96, state, title, alt, language });
/** The XMP packet of a PDF, amid bytes that are no text. */
const pdfWith = ({ state }: Picture) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from("%PDF-1.7\n%\xff\xfe\xfd\n1 0 obj\n<</Type/Metadata/Subtype/XML>>\nstream\n", "latin1"),
      Buffer.from(
        `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:regulens="urn:regulens:picture:1"><regulens:picture>${xml(state)}</regulens:picture></rdf:Description></rdf:RDF></x:xmpmeta>`,
      ),
      Buffer.from("\nendstream\nendobj\n\x80\x81\x00", "latin1"),
    ]),
  );
const xml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Cases of the gallery with an event or an index that no library has: no link holds such choices. */
const impossible = ["change-undated.svg", "penalties-dimmed.svg"];

/** The choices with every figure on the page that a filter of the case was made in. */
function onPage(choices: Choices): Choices {
  const sources = new Set(choices.clauses.map(({ source }) => source));
  const absent = figureKinds.filter(
    (kind) => sources.has(kind) && choices.figures.every(({ id }) => id !== kind),
  );
  return { ...choices, figures: [...choices.figures, ...absent.map((kind) => ({ id: kind, kind }))] };
}

test.each(figureKinds)(
  "every picture of %s opens as the figure that it was made from, from SVG, PNG and PDF",
  async (kind) => {
    const own = pieces.filter((piece) => piece.kind === kind && !impossible.includes(piece.file));
    for (const [i, { library, choices: given, id: named, file }] of own.entries()) {
      const id = named ?? given.figures[0]!.id;
      const choices = onPage(given);
      const picture = await pictureOf(library, choices, id, presets.plain, means);
      const found = stateIn(utf8(picture.svg));
      expect(stateIn(pngWith(picture)), file).toEqual(found);
      // A whole PDF takes a second: one for each kind.
      expect(stateIn(i === 0 ? await pdfOf(picture, fonts) : pdfWith(picture)), file).toEqual(found);
      if (!("state" in found)) throw new Error(`${file}: ${found.wrong}`);
      const again = reopened(library, found.state);
      expect(again, file).toMatchObject({ problems: [], absent: new Map() });
      expect(isChanged(library, found.state, means), file).toBe(false);
      expect(again.choices.enlarged).toBe(id);
      const anew = await pictureOf(library, again.choices, id, presets.plain, means);
      expect(anew.svg, file).toBe(picture.svg); // the drawing, and what opens it once more
    }
  },
  120_000,
);

const library = libraryWith({
  indices: [indexOf({ KAZ: { 2010: 27, 2011: 36 }, UZB: { 2010: 1 } }, { id: "test.scores" })],
});
const own = { title: "Own “title” <b>&amp;</b>", alt: "Мои слова; Ұлттық" };
const { choices } = choicesWith("trend", { index: "test.scores", countries: ["KAZ"] }, own);
const picture = await pictureOf(library, choices, "trend", presets.plain, means);
const { state } = stateIn(utf8(picture.svg)) as { readonly state: PictureState };

test("title and alternative text of one's own come back", () => {
  expect(reopened(library, state).choices.figures).toEqual([{ id: "trend", kind: "trend", ...own }]);
});

test("the state is one line of ASCII that names data sets by title and nothing private", () => {
  expect(picture.state).toMatch(/^[ -~]+$/);
  expect(JSON.parse(picture.state)).toEqual(state);
  expect(state.datasets).toEqual([{ id: "test", title: "Test data" }]);
  expect(Object.keys(state)).toEqual(["app", "version", "choices", "figure", "datasets", "data"]);
});

test("data that have changed are told, those that have not are not", () => {
  const other = libraryWith({ indices: [indexOf({ KAZ: { 2010: 27, 2011: 37 } }, { id: "test.scores" })] });
  expect(isChanged(library, state, means)).toBe(false);
  expect(isChanged(other, state, means)).toBe(true);
});

test("a data set that is not open is told by its title, and nothing is compared", () => {
  const empty = { ...libraryWith({ id: "another", indices: [] }) };
  expect(reopened(empty, state)).toMatchObject({ absent: new Map([["test", "Test data"]]), problems: [] });
  expect(isChanged(empty, state, means)).toBe(false);
});

test("an index that its data set no longer has is a problem that is told", () => {
  const without = libraryWith({ indices: [indexOf({ KAZ: { 2010: 27 } }, { id: "test.others" })] });
  const { problems, absent } = reopened(without, state);
  expect({ problems, absent: absent.size }).toEqual({ problems: ["index=test.scores"], absent: 0 });
  expect(isChanged(without, state, means)).toBe(true);
});

test.each<[string, (svg: string) => string]>([
  [
    "another prefix",
    (svg) =>
      svg.replace('<picture xmlns="', '<ns0:picture xmlns:ns0="').replace("</picture", "</ns0:picture"),
  ],
  [
    "the namespace at the root, under a prefix",
    (svg) =>
      svg
        .replace("<svg ", "<svg xmlns:r='urn:regulens:picture:1' ")
        .replace(/<picture [^>]*>/, "\n  <r:picture\n>")
        .replace("</picture>", "</r:picture >"),
  ],
  [
    "CDATA",
    (svg) =>
      svg.replace(
        /(<picture [^>]*>)([^<]*)/,
        (_, tag, text) => `${tag}<![CDATA[${text.replaceAll("&amp;", "&")}]]>`,
      ),
  ],
  [
    "numbered characters",
    (svg) => svg.replaceAll("&amp;", "&#38;").replace('{"app"', "&#x7b;&quot;app&quot;"),
  ],
  [
    "broken lines",
    (svg) =>
      svg.replace(
        /(<picture [^>]*>)([^<]*)/,
        (_, tag, text) => `${tag}\n  ${text.replaceAll(" ", "\n    ")}\n`,
      ),
  ],
  [
    "an XMP attribute",
    (svg) =>
      svg.replace(
        /<picture xmlns="([^"]*)">([^<]*)<\/picture>/,
        (_, name, text) => `<d xmlns:r="${name}" r:picture="${text.replaceAll('"', "&quot;")}"/>`,
      ),
  ],
  ["everything after the metadata cut off", (svg) => svg.slice(0, svg.indexOf("</metadata>"))],
])("an SVG written anew by another program still opens: %s", (_, rewritten) => {
  const text = rewritten(picture.svg);
  expect(text).not.toBe(picture.svg);
  expect(stateIn(utf8(text))).toEqual({ state });
});

test("an SVG in UTF-16 and one after a byte order mark open", () => {
  expect(stateIn(utf8(`\ufeff${picture.svg}`))).toEqual({ state });
  expect(stateIn(new Uint8Array(Buffer.from(`\ufeff${picture.svg}`, "utf16le")))).toEqual({ state });
});

const text = stateText(state);
const pngOfTexts = (...chunks: readonly Uint8Array[]) =>
  pngOf([onePixel.subarray(8, 33), ...chunks, onePixel.subarray(33)]);
const packed = (keyword: string, bytes: Uint8Array) =>
  chunkOf("zTXt", Buffer.concat([Buffer.from(`${keyword}\0\0`), deflateSync(bytes)]));

test("a PNG whose texts another program wrote as tEXt or zTXt, or whose pixels are cut off, still opens", () => {
  expect(stateIn(pngOfTexts(chunkOf("tEXt", Buffer.from(`Regulens\0${text}`))))).toEqual({ state });
  expect(stateIn(pngOfTexts(packed("Regulens", utf8(text))))).toEqual({ state });
  expect(stateIn(pngWith(picture).subarray(0, -20))).toEqual({ state });
});

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(0), "foreign"],
  ["a table", utf8("country,year,value\nKAZ,2011,36\n"), "foreign"],
  ["a PNG of another program", onePixel, "foreign"],
  ["an SVG of another program", utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), "foreign"],
  ["a PDF of another program", utf8("%PDF-1.4\n%%EOF"), "foreign"],
  ["a page with a picture in it", utf8(`<!doctype html><html>${picture.svg}</html>`), "foreign"],
  ["a GIF", utf8("GIF89a"), "foreign"],
  ["a PNG that is cut off", onePixel.subarray(0, 50), "damaged"],
  ["a PDF that is cut off", utf8("%PDF-1.3\n1 0 obj\n<</Type /Page"), "damaged"],
  ["an SVG that is cut off", utf8('<svg xmlns="http://www.w3.org/2000/svg"><title>A'), "damaged"],
  [
    "an SVG in capitals of a prefix",
    utf8('<s:svg xmlns:s="http://www.w3.org/2000/svg"></s:svg >\n'),
    "foreign",
  ],
  [
    "a PNG without its state",
    pngOfTexts(chunkOf("iTXt", Buffer.from("Software\0\0\0\0\0Regulens"))),
    "no-state",
  ],
  ["an SVG without its state", utf8(picture.svg.replace(/(<picture [^>]*>)[^<]*/, "$1")), "no-state"],
  ["JSON that is cut off", utf8(picture.svg.replace('"version"', "")), "damaged"],
  ["another app's state", utf8(picture.svg.replace('"regulens"', '"other"')), "damaged"],
  [
    "a figure that the link does not hold",
    utf8(picture.svg.replace('"figure":"trend"', '"figure":"trend-9"')),
    "damaged",
  ],
  [
    "a figure that is inherited",
    utf8(picture.svg.replace('"figure":"trend"', '"figure":"__proto__"')),
    "damaged",
  ],
  ["a hash that is none", utf8(picture.svg.replace(state.data, "zzz")), "damaged"],
  ["a later version", utf8(picture.svg.replace('"version":1', '"version":2')), "newer"],
  ["a later namespace", utf8(picture.svg.replace("picture:1", "picture:2")), "newer"],
  [
    "a wrong checksum",
    pngWith(picture).map((byte, i) => (i === latinAt('"app"') ? byte ^ 1 : byte)),
    "damaged",
  ],
  [
    "a later version in a PNG",
    pngWith({ ...picture, state: text.replace('"version":1', '"version":12') }),
    "newer",
  ],
  ["a zip bomb", pngOfTexts(packed("Regulens", new Uint8Array(60_000_000))), "damaged"],
  [
    "a stream that is cut off",
    pngOfTexts(chunkOf("zTXt", Buffer.from("Regulens\0\0x\x9c", "latin1"))),
    "damaged",
  ],
  ["a stream that is none", pngOfTexts(chunkOf("zTXt", gzipSync(utf8(`Regulens\0\0${text}`)))), "foreign"],
  [
    "a state of a megabyte",
    pngOfTexts(chunkOf("tEXt", Buffer.from(`Regulens\0${" ".repeat(1_000_001)}${text}`))),
    "damaged",
  ],
])("%s is told: %#", (_, bytes, wrong) => {
  expect(stateIn(bytes)).toEqual({ wrong });
});

function latinAt(words: string): number {
  return Buffer.from(pngWith(picture)).toString("latin1").indexOf(words);
}

test("files of fifty megabytes are judged within seconds, however they are made", () => {
  const large = new Uint8Array(mostPictureBytes + 1).fill(0x20);
  large.set(utf8("<svg>"));
  const repeated = utf8(`<svg>${'<a xmlns="urn:regulens:picture:1"><picture '.repeat(1_000_000)}`);
  const opened = utf8(
    `<svg xmlns:r="urn:regulens:picture:1">${"<r:picture>&".repeat(4_000_000)}</r:picture>`,
  );
  const before = process.cpuUsage();
  expect(stateIn(large)).toEqual({ wrong: "too-large" });
  expect(stateIn(repeated)).toEqual({ wrong: "no-state" });
  expect(stateIn(opened)).toEqual({ wrong: "damaged" });
  const { user, system } = process.cpuUsage(before); // not of the clock: the machine may be busy
  expect((user + system) / 1e6).toBeLessThan(10);
}, 120_000);

test("no bytes make it fail, and damage in one place is told or does no harm", { timeout: 120_000 }, () => {
  const files = [utf8(picture.svg), pngWith(picture), pdfWith(picture)];
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      fc.uint8Array({ minLength: 0, maxLength: 12 }),
      fc.nat(),
      (file, at, put, cut) => {
        const bytes = file.slice(0, file.length - (cut % 3 === 0 ? cut % file.length : 0));
        if (bytes.length > put.length) bytes.set(put, at % (bytes.length - put.length));
        const found = stateIn(bytes);
        if ("state" in found) expect(typeof isChanged(library, found.state, means)).toBe("boolean");
        else expect(found.wrong).toMatch(/^(foreign|no-state|damaged|newer)$/);
      },
    ),
    { numRuns: 200 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => "wrong" in stateIn(bytes)));
});

test("no link in a state makes opening it fail", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.constantFrom(...figureKinds), (link, id) => {
      const again = { ...state, choices: `?v=1&figures=${id}&index=test.scores&${link}`, figure: id };
      expect(typeof isChanged(library, again, means)).toBe("boolean");
    }),
    { numRuns: 50 },
  );
});

test("formats are told by their first bytes", () => {
  expect(pictureFormat(onePixel)).toBe("png");
  expect(
    pictureFormat(utf8('\ufeff<?xml version="1.0"?>\n<!-- made elsewhere -->\n<svg:svg xmlns:svg="x">')),
  ).toBe("svg");
  expect(pictureFormat(utf8("\n%PDF-1.7"))).toBe("pdf");
  expect(pictureFormat(utf8("a <svg>,b\n1,2"))).toBeNull();
});
