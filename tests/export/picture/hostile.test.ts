import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { figureKinds, type Choices, type FigureChoice } from "../../../src/choices/choices.ts";
import type { Library } from "../../../src/dataset/library.ts";
import { pictureOf, type Picture } from "../../../src/export/picture/picture.ts";
import { finishedPng } from "../../../src/export/picture/png.ts";
import { pngTexts } from "../../../src/export/picture/pngTexts.ts";
import { reopened, stateIn } from "../../../src/export/picture/reopen.ts";
import { presets } from "../../../src/export/picture/settings.ts";
import { svgText } from "../../../src/export/svg.ts";
import { xmlCharacters } from "../../../src/export/xmlCharacters.ts";
import { en } from "../../../src/text/en.ts";
import { choicesWith, indexOf, libraryWith, source } from "../../fixtures.ts";
import { pieces } from "../../gallery/pictures.ts";
import { onePixel } from "../../pngFixtures.ts";

const { window } = new JSDOM("");
const { document } = window;
const means = { document, text: en, base: "https://example.org/", fontFaces: async () => "" };

/** Texts that break a file that is put together carelessly. */
const hostile: readonly string[] = [
  "<script>alert(1)</script>",
  "</title></desc></metadata></style></text></svg><script>alert(1)</script>",
  "<foreignObject><body onload='x()'/></foreignObject>",
  '" onload="x()" x="',
  "' onclick='x()",
  "]]>",
  "<![CDATA[ x ]]>",
  "<!-- x -- > -->",
  "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;",
  "&amp;&lt;&#60;&nbsp;&bogus;&",
  "javascript:alert(1) url(https://example.com/x.png) @import 'x'",
  "%3Cscript%3E %00 %FF +&v=2&figures=",
  "\u202eright to left\u202c שלום العربية\u2067x",
  "tab\there\r\nnew\rline\u2028para\u2029",
  "controls\u0001\u0008\u001b\u007f\u0085end",
  "half \ud800 and \udfff pair \ud83d\ude00",
  "\ufffe\uffff\u0000",
  "Қазақстан Ұлттық \u0301\u0301\u0301",
  "__proto__",
];

const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
  fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" ")),
  fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);

/** Every place where words of a person or a file come into a picture. */
function pageWith(words: string): { readonly library: Library; readonly choices: Choices } {
  const index = indexOf(
    { KAZ: { 2010: 27, 2011: 36 }, UZB: { 2010: 1 }, [words]: { 2010: 30 } },
    { id: "test.scores" },
  );
  const library = libraryWith({
    title: words,
    licence: words,
    sources: [{ ...source, title: words, publisher: words, licence: words }],
    indices: [{ ...index, label: words, short: words, unit: words, remark: words, coverage: words }],
  });
  const { choices } = choicesWith(
    "trend",
    {
      index: "test.scores",
      countries: ["KAZ", words],
      group: "own-1",
      groups: [{ id: "own-1", name: words.slice(0, 80), countries: ["KAZ", "UZB", words] }],
      notes: [{ text: words.slice(0, 500), index: null, country: "KAZ", year: 2011 }],
    },
    { title: words, alt: words },
  );
  return { library, choices };
}

function parsed(svg: string): Element {
  return new window.DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
}

/** Holds for every picture: it is XML, of shapes and words alone, with nothing that runs or is fetched. */
function isHarmless(svg: string): void {
  const root = parsed(svg); // jsdom throws where the text is no XML
  expect(root.namespaceURI).toBe("http://www.w3.org/2000/svg");
  const names = new Set([...root.querySelectorAll("*")].map(({ localName }) => localName));
  for (const name of names)
    expect(
      "circle desc ellipse g line metadata path picture polygon polyline rect style svg text title tspan",
    ).toContain(name);
  for (const element of [root, ...root.querySelectorAll("*")]) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|href|^src$|^id$/i);
      if (!name.startsWith("data-") && !name.startsWith("aria-")) expect(value).not.toMatch(/url\(|script:/i);
    }
  }
  expect(root.getAttribute("role")).toBe("img");
  const [title, desc, metadata] = root.children;
  expect([title?.localName, desc?.localName, metadata?.localName]).toEqual(["title", "desc", "metadata"]);
  expect(metadata?.firstElementChild?.namespaceURI).toBe("urn:regulens:picture:1");
}

const pngWith = ({ state, title, alt, language }: Picture) =>
  finishedPng(onePixel, { dpi: 96, state, title, alt, language });

test("no words break a picture, run in it or come back as others", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (words) => {
      const { library, choices } = pageWith(words);
      const picture = await pictureOf(library, choices, "trend", presets.plain, means);
      isHarmless(picture.svg);
      const root = parsed(picture.svg);
      const plain = xmlCharacters(words);
      expect(root.querySelector("title")!.textContent).toBe(plain);
      expect(root.querySelector("desc")!.textContent).toBe(plain);
      const texts = new Map(pngTexts(pngWith(picture), 1e6).map(({ keyword, text }) => [keyword, text]));
      expect(texts.get("Title")).toBe(plain.replace(/\r\n?/g, "\n"));
      const found = stateIn(new TextEncoder().encode(picture.svg));
      expect(stateIn(pngWith(picture))).toEqual(found);
      if (!("state" in found)) throw new Error(found.wrong);
      const [figure] = reopened(library, found.state).choices.figures;
      const whole = words.replace(/\p{Cs}/gu, "\ufffd");
      expect(figure).toMatchObject({ title: whole, alt: whole });
    }),
    { numRuns: 40, examples: hostile.map((words) => [words] as [string]) },
  );
});

test(
  "ten thousand characters in every place still make a picture that opens",
  { timeout: 60_000 },
  async () => {
    for (const words of ['<&]]>" '.repeat(1667), "ש".repeat(10_000), "a".repeat(10_000)]) {
      const { library, choices } = pageWith(words);
      const picture = await pictureOf(library, choices, "trend", presets.plain, means);
      isHarmless(picture.svg);
      expect(parsed(picture.svg).querySelector("title")!.textContent).toBe(words);
      expect(stateIn(pngWith(picture))).toEqual(stateIn(new TextEncoder().encode(picture.svg)));
      expect(stateIn(pngWith(picture))).toHaveProperty("state");
    }
  },
);

test("an empty title and an empty alternative text leave a whole file", async () => {
  const { library, choices } = choicesOf({ title: "", alt: "" });
  const { svg } = await pictureOf(library, choices, "trend", presets.plain, means);
  isHarmless(svg);
  expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^<]*><title\/><desc\/><metadata>/);
});

function choicesOf(options: Partial<FigureChoice>) {
  const library = libraryWith({ indices: [indexOf({ KAZ: { 2010: 27, 2011: 36 } })] });
  return { library, ...choicesWith("trend", { countries: ["KAZ"] }, options) };
}

test.each(figureKinds)("a hostile title and note in a picture of %s are words and no more", async (kind) => {
  const { library, choices, id: named } = pieces.find((piece) => piece.kind === kind)!;
  const id = named ?? choices.figures[0]!.id;
  const words = hostile.slice(0, 8).join(" ");
  const figures = choices.figures.map((each) => (each.id === id ? { ...each, title: words } : each));
  const notes = [{ text: words, index: null, country: choices.countries[0] ?? "KAZ", year: null }];
  const { svg } = await pictureOf(library, { ...choices, figures, notes }, id, presets.plain, means);
  isHarmless(svg);
  expect(parsed(svg).querySelector("title")!.textContent).toBe(words);
});

const xmllint = spawnSync("xmllint", ["--version"]).status === 0;

test.runIf(xmllint)("another reader of XML takes every picture with hostile words", async () => {
  for (const words of hostile) {
    const { library, choices } = pageWith(words);
    const { svg } = await pictureOf(library, choices, "trend", presets.plain, means);
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", "-"], { input: svg });
    expect(status, String(stderr)).toBe(0);
  }
});

test.each<[string, (svg: SVGSVGElement) => void]>([
  ["a script", (svg) => svg.append(document.createElementNS(svg.namespaceURI, "script"))],
  ["a link", (svg) => svg.append(document.createElementNS(svg.namespaceURI, "a"))],
  ["a picture from elsewhere", (svg) => svg.append(document.createElementNS(svg.namespaceURI, "image"))],
  ["foreign markup", (svg) => svg.append(document.createElementNS(svg.namespaceURI, "foreignObject"))],
  ["an id", (svg) => svg.setAttribute("id", "x")],
  ["an event", (svg) => svg.setAttribute("onload", "x()")],
  ["an address", (svg) => svg.setAttribute("href", "#x")],
  ["a pattern by its address", (svg) => svg.setAttribute("fill", "url(#x)")],
  ["a style that fetches", (svg) => svg.setAttribute("style", "background: url(https://example.com)")],
])("a figure with %s makes no file", (_, spoil) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svgText(svg);
  spoil(svg);
  expect(() => svgText(svg)).toThrow(/no (element|attribute) of a picture/);
});
