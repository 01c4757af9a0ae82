import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { svgText } from "../../src/export/svg.ts";
import { choicesWith, frameOf, indexOf, libraryWith } from "../fixtures.ts";

const library = libraryWith({ indices: [indexOf({ KAZ: { 2010: 27, 2011: 36 } })] });

function exported(title: string, fontFaces?: string): string {
  const { choices, figure: choice } = choicesWith("trend", { countries: ["KAZ"] }, { title });
  return svgText(
    figure(library, choices, choice.id, frameOf()).svg,
    fontFaces === undefined ? {} : { fontFaces },
  );
}

function parsed(text: string): Element {
  return new JSDOM(text, { contentType: "image/svg+xml" }).window.document.documentElement;
}

test("a figure becomes an XML file that parses, with title and description", () => {
  const text = exported("Rules & “rulings” <2011>");
  expect(text).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
  );
  const svg = parsed(text);
  expect(svg.namespaceURI).toBe("http://www.w3.org/2000/svg");
  expect(svg.querySelector("title")?.textContent).toBe("Rules & “rulings” <2011>");
  expect(svg.querySelector("desc")?.textContent).not.toBe("");
});

test("the text of a figure stays text", () => {
  const words = [...parsed(exported("A title")).querySelectorAll("text")].map(
    (element) => element.textContent,
  );
  expect(words).toContain("A title");
  expect(words.join(" ")).toContain("Kazakhstan");
});

test("fonts that are given stand inside the file", () => {
  const rule = '@font-face { font-family: "Inter"; src: url("data:font/woff2;base64,AP8A"); }';
  expect(parsed(exported("A title", rule)).querySelector("style")?.textContent).toBe(rule);
  expect(parsed(exported("A title")).querySelector("style")).toBeNull();
});
