import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { pictureOf } from "../../src/export/picture/picture.ts";
import { pngChunks } from "../../src/export/picture/png.ts";
import { stateIn } from "../../src/export/picture/reopen.ts";
import { presets } from "../../src/export/picture/settings.ts";
import { embeddedFonts } from "../../src/node/fonts.ts";
import { pngBytes } from "../../src/node/png.ts";
import { en } from "../../src/text/en.ts";
import { pieces } from "../gallery/pictures.ts";

test("a PNG has the pixels of its size and resolution, and opens again", async () => {
  const { library, choices } = pieces.find(({ file }) => file === "trend-event.svg")!;
  const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  const means = { document, text: en, base: null, fontFaces: embeddedFonts };
  const made = await pictureOf(library, choices, choices.figures[0]!.id, presets.column, means);
  const bytes = pngBytes(made);
  const header = pngChunks(bytes)[0]!.data;
  const width = new DataView(header.buffer, header.byteOffset).getUint32(0);
  expect(width).toBe(Math.round((85 / 25.4) * 600));
  expect(stateIn(bytes)).toEqual({ state: JSON.parse(made.state) });
  expect(pngBytes(made)).toEqual(bytes);
});
