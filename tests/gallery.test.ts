import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { galleryPage } from "./gallery/page.ts";
import { pictureOf, pieces } from "./gallery/pictures.ts";

const folder = new URL("./gallery/", import.meta.url);
const saved = new URL("pictures/", folder);

test.each(pieces)("$file is drawn as it was saved (npm run gallery saves it anew)", (piece) => {
  expect(pictureOf(piece)).toBe(readFileSync(new URL(piece.file, saved), "utf8"));
});

test.each(pieces)("$file names no thing that cannot be drawn", (piece) => {
  const picture = pictureOf(piece);
  expect(picture).not.toMatch(/NaN|undefined|Infinity|\[object/);
  expect(picture).toMatch(/<title>[^<]+<\/title>/);
  expect(picture).toMatch(/<desc>[^<]+<\/desc>/);
});

test("no two cases share a name, and no saved picture is left without its case", () => {
  const files = pieces.map((piece) => piece.file);
  expect(new Set(files).size).toBe(files.length);
  expect(readdirSync(saved).sort()).toEqual([...files].sort());
});

test("the gallery's page shows every picture", () => {
  expect(readFileSync(new URL("index.html", folder), "utf8")).toBe(galleryPage(pieces));
});
