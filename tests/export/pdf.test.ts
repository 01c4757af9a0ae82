import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { DOMParser, parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { pdfOf } from "../../src/export/pdf.ts";
import { drawFigure } from "../../src/export/pdf/drawing.ts";
import type { Page } from "../../src/export/pdf/page.ts";
import { trueType } from "../../src/export/pdf/trueType.ts";
import { pictureOf, type Picture } from "../../src/export/picture/picture.ts";
import { stateIn } from "../../src/export/picture/reopen.ts";
import { presets, type PictureSettings } from "../../src/export/picture/settings.ts";
import { pdfFonts } from "../../src/node/fonts.ts";
import { readBorders } from "../../src/node/borders.ts";
import { en } from "../../src/text/en.ts";
import { pieces } from "../gallery/pictures.ts";
import "../withoutWindow.ts";
import { readPdf } from "./pdf/read.ts";

const borders = readBorders();
const jsdom = () => new JSDOM("").window.document;

/** A case of the gallery as a picture; with a title, an alternative text of its own and another page's document, if given. */
async function picture(
  file: string,
  settings: PictureSettings = presets.page,
  { title, alt, document = jsdom() }: { title?: string; alt?: string; document?: Document } = {},
): Promise<Picture> {
  const { library, choices, id = choices.figures[0]!.id } = pieces.find((piece) => piece.file === file)!;
  const figures = choices.figures.map((figure) =>
    figure.id === id
      ? { ...figure, ...(title !== undefined && { title }), ...(alt !== undefined && { alt }) }
      : figure,
  );
  const means = { document, text: en, base: "https://example.org/", borders, fontFaces: async () => "" };
  return pictureOf(library, { ...choices, figures }, id, settings, means);
}

const bytesOf = async (made: Picture) => pdfOf(made, pdfFonts());

/** Every text of a figure, without white space and without what no font draws: readers set their own spaces. */
function wordsOf({ figure: { svg } }: Picture): readonly string[] {
  const shown = [...svg.querySelectorAll("text")].map((text) => boxed(closed(text.textContent ?? "")));
  return shown.filter((words) => words !== "");
}
/** As PDF.js reads it, which knows no ActualText: boxes for the letters that the font lacks. */
const boxed = (text: string) => text.replace(/[\u0600-\u06ff]/g, "□");
const closed = (text: string) => text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, "");

const firstOfEachKind = [...new Map(pieces.toReversed().map((piece) => [piece.kind, piece.file])).values()];

test.each(firstOfEachKind)("every text of %s is in its PDF as text", async (file) => {
  const made = await picture(file);
  const pdf = await readPdf(await bytesOf(made));
  const found = closed(pdf.text);
  expect(wordsOf(made).filter((words) => !found.includes(words))).toEqual([]);
  expect(found.length).toBe(wordsOf(made).join("").length); // nothing twice, as halos would be
  expect(pdf.images).toBe(0);
});

test("nothing in any picture of the gallery is what the PDF could not show", () => {
  const fonts = new Map([...pdfFonts()].map(([file, bytes]) => [file, trueType(bytes)]));
  const folder = new URL("../gallery/pictures/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".svg"));
  expect(files.length).toBeGreaterThan(150);
  for (const file of files) {
    let written = 0;
    const page: Page = {
      write: () => (written += 1),
      opacity: () => undefined,
      font: () => ({ ...fonts.get("inter-400.ttf")!, id: "F1", shown: () => "0000" }),
    };
    const text = readFileSync(new URL(file, folder), "utf8");
    const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
    drawFigure(page, documentElement as unknown as SVGSVGElement, 640, 480); // linkedom's types are its own
    expect(written, file).toBeGreaterThan(10);
  }
});

test("the page has the picture's real size", async () => {
  const column = await readPdf(await bytesOf(await picture("trend-event.svg", presets.column)));
  expect(column.size[0]).toBeCloseTo((85 / 25.4) * 72, 1);
  const slide = await readPdf(await bytesOf(await picture("trend-event.svg", presets.slide)));
  expect(slide.size).toEqual([1440, 810]); // 1920 by 1080 px of 1/96 in
});

test("title, language, alternative text and state are in the file", async () => {
  const words = { title: "Қазақстан: Ұлттық есеп", alt: "Орындар <жоғары> & төмен ]]> «бәрі»" };
  const made = await picture("trend-event.svg", presets.page, words);
  const bytes = await bytesOf(made);
  const pdf = await readPdf(bytes);
  expect(pdf).toMatchObject({
    title: words.title,
    language: "en",
    marked: true,
    alt: words.alt,
    showsTitle: true,
  });
  expect(pdf.xmp).toEqual({ title: words.title, description: words.alt });
  expect(stateIn(bytes)).toEqual({ state: JSON.parse(made.state) });
  expect(closed(pdf.text)).toContain("Қазақстан:Ұлттықесеп");
});

test("every letter of the Kazakh alphabet comes back", async () => {
  const letters = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ёё Йй Щщ ₸ № “ ” – − ≥ ≤ → ←";
  const pdf = await readPdf(
    await bytesOf(await picture("ranks-usual.svg", presets.page, { title: letters })),
  );
  expect(pdf.text).toContain(letters);
  expect(pdf.fonts.every((name) => /^[A-Z]{6}\+Inter-/.test(name))).toBe(true);
});

test.each([
  ["markup", `<script>alert(1)</script> & "quotes" ]]> &amp; %PDF (((`],
  ["right to left", "עברית and العربية together"],
  ["what the font lacks", "日本語 😀 \u{1f1f0}\u{1f1ff} Қ"],
  ["halves and controls", "a\ud800b\u0000c\u0007d\ufffee"],
  ["10,000 characters", "Ұзақ ".repeat(2000)],
  ["nothing but spaces", "   "],
])("a title of %s breaks nothing", async (_, title) => {
  const made = await picture("trend-event.svg", presets.column, { title });
  const bytes = await bytesOf(made);
  const pdf = await readPdf(bytes);
  expect(closed(pdf.text)).toContain("Uzbekistan57"); // the rest is intact
  expect(stateIn(bytes)).toHaveProperty("state");
  const objects = Buffer.from(bytes)
    .toString("latin1")
    .replace(/\bstream\n[^]*?\nendstream/g, "");
  expect(objects).not.toMatch(/\/(JavaScript|JS|AA|Launch|URI)\b/);
});

test("the same picture gives the same bytes from every document, without a date or a name of this machine", async () => {
  const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  const [first, again, other] = await Promise.all([
    picture("map-usual.svg").then(bytesOf),
    picture("map-usual.svg").then(bytesOf),
    picture("map-usual.svg", presets.page, { document }).then(bytesOf),
  ]);
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  expect(Buffer.from(other).equals(Buffer.from(first))).toBe(true);
  expect(Buffer.from(first).toString("latin1")).not.toMatch(
    /CreationDate|ModDate|Author|\/home|\/work|\/tmp/,
  );
});

test("a figure with a part that the PDF could not show is refused, not left out", async () => {
  const made = await picture("trend-event.svg");
  const image = jsdom().createElementNS("http://www.w3.org/2000/svg", "image");
  made.figure.svg.append(made.figure.svg.ownerDocument.importNode(image, true));
  await expect(bytesOf(made)).rejects.toThrow("not drawn in a PDF: <image>");
});

const poppler = spawnSync("pdftotext", ["-v"]).error === undefined;

test.runIf(poppler)("poppler reads the same text, and finds every font embedded as a subset", async () => {
  const words = { title: "Қазақстан: Ұлттық есеп, 日本" };
  const path = join(tmpdir(), `regulens-${process.pid}.pdf`);
  writeFileSync(path, await bytesOf(await picture("trend-notes.svg", presets.page, words)));
  const read = (tool: string, ...more: string[]) =>
    spawnSync(tool, [...more, path, ...(tool === "pdftotext" ? ["-"] : [])]);
  const text = read("pdftotext");
  expect(text.stderr.toString()).toBe(""); // it finds no fault in the file
  expect(closed(text.stdout.toString())).toContain("Қазақстан:Ұлттықесеп,日本");
  const fonts = read("pdffonts").stdout.toString().trim().split("\n").slice(2);
  expect(fonts.length).toBeGreaterThan(1);
  for (const font of fonts)
    expect(font).toMatch(/^[A-Z]{6}\+Inter-\w+ +CID TrueType +Identity-H +yes yes yes/);
  expect(read("pdfimages", "-list").stdout.toString().trim().split("\n")).toHaveLength(2); // its heading alone
});
