import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { firstSettings, settingsIn } from "../../src/browser/studioSettings.ts";
import type { Picture } from "../../src/export/picture/picture.ts";
import { presetNames, presets, type PictureSettings } from "../../src/export/picture/settings.ts";
import { en } from "../../src/text/en.ts";
import { changed, inUnit, limits, withPreset } from "../../src/ui/studio/pictureForm.ts";
import { smallestText } from "../../src/ui/studio/smallestText.ts";
import { fittingTold, pixelsOf, settingsTold, sizeTold } from "../../src/ui/studio/told.ts";

test("every preset is within the limits and keeps its name", () => {
  for (const name of presetNames) expect(changed(presets[name], {}), name).toEqual(presets[name]);
});

test("a measure that is changed makes the size one's own, and typed back the preset again", () => {
  const wider = changed(presets.column, { width: 90 });
  expect(wider.preset).toBe("custom");
  expect(changed(wider, { width: 85 }).preset).toBe("column");
  for (const change of [{ height: 80 }, { textSize: 8 }, { margin: 2 }] as const) {
    expect(changed(presets.column, change).preset).toBe("custom");
  }
});

test("resolution and colours are not measures; a plain picture with a title is no longer plain", () => {
  const free = { dpi: 300, theme: "dark", transparent: true, grey: true, footer: "none" } as const;
  expect(changed(presets.columns, free).preset).toBe("columns");
  expect(changed(presets.plain, { title: true }).preset).toBe("custom");
});

test("a preset keeps the colours and the words that were chosen, and plain has its own", () => {
  const mine: PictureSettings = { ...presets.page, theme: "dark", grey: true, footer: "short" };
  expect(withPreset(mine, "slide")).toMatchObject({
    preset: "slide",
    theme: "dark",
    grey: true,
    footer: "short",
  });
  const plain = withPreset(mine, "plain");
  expect(plain).toMatchObject({ title: false, theme: "dark" });
  expect(withPreset(plain, "a4")).toMatchObject({ title: true, footer: "full", theme: "dark" });
});

test("another unit keeps the lengths, and labels are in pt on paper", () => {
  const inches = inUnit(presets.a4, "in");
  expect(inches).toMatchObject({ width: 8.27, height: 11.69, margin: 0.59, textSize: 9, dpi: 300 });
  const pixels = inUnit(presets.a4, "px");
  expect(pixels).toMatchObject({
    width: 794,
    height: 1123,
    margin: 57,
    textSize: 12,
    dpi: 192,
    preset: "custom",
  });
  expect(inUnit(presets.page, "px")).toEqual(presets.page);
});

test("no measure can be beyond what a figure can be drawn at", () => {
  expect(changed(presets.page, { width: 1 }).width).toBe(227);
  expect(changed(presets.page, { width: 1e6 }).width).toBe(8000);
  expect(changed(presets.a4, { margin: 200 }).margin).toBe(42);
  const large = changed(presets.column, { textSize: 400 });
  expect((85 * 96) / 25.4 / (large.textSize / 0.75 / 12)).toBeGreaterThanOrEqual(280);
  expect(changed(presets.page, { textSize: 1 }).textSize).toBe(8);
  const narrow = changed(large, { width: 1 });
  const { textSize } = limits(narrow);
  expect(textSize[0]).toBeLessThanOrEqual(textSize[1]);
});

function svgOf(inside: string): SVGSVGElement {
  const { document } = new JSDOM(
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="-10 -10 400 300">${inside}</svg>`,
    { contentType: "image/svg+xml" },
  ).window;
  return document.documentElement as unknown as SVGSVGElement; // the root of an SVG document
}

test("the smallest text is found on the text or on what it stands in", () => {
  expect(smallestText(svgOf(`<g font-size="12"><text>a</text><text font-size="10">b</text></g>`))).toBe(10);
  expect(smallestText(svgOf(`<text font-size="12">a<tspan font-size="8"></tspan></text>`))).toBe(12);
  expect(smallestText(svgOf(`<text>a</text>`))).toBe(16);
  expect(smallestText(svgOf(""))).toBeNull();
});

function pictureAt(settings: PictureSettings, width: number, height: number): Picture {
  const svg = svgOf(`<text font-size="10">a</text>`);
  return { settings, width, height, fitted: [], figure: { svg } } as unknown as Picture; // what is told of it
}

test("the size is told in its unit, with pixels where there are some, and the smallest text", () => {
  const column = pictureAt(presets.column, (85 * 96) / 25.4, (92 * 96) / 25.4);
  expect(pixelsOf(column)).toEqual([2008, 2173]);
  expect(sizeTold(column, "png", en)).toBe(
    "85 × 92 mm, 2,008 × 2,173 pixels at 600 dpi; smallest text 6 pt.",
  );
  expect(sizeTold(column, "pdf", en)).toBe("85 × 92 mm; smallest text 6 pt.");
  expect(sizeTold(pictureAt(presets.page, 840, 512), "png", en)).toBe(
    "840 × 512 px, 1,680 × 1,024 pixels; smallest text 21 px.",
  );
  expect(sizeTold(pictureAt(presets.slide, 1920, 1080), "png", en)).toBe(
    "1,920 × 1,080 pixels; smallest text 48 px.",
  );
});

test("what was done to fit is told in the order in which it was done", () => {
  const picture: Picture = {
    ...pictureAt(presets.a4, 794, 1123),
    fitted: [
      { done: "short-sources" },
      { done: "smaller-text", textSize: 6.5 },
      { done: "taller", height: 310.25 },
    ],
  };
  expect(fittingTold(picture, en)).toEqual([
    "Sources are shortened so that everything fits.",
    "Labels are 6.5 pt so that everything fits.",
    "The picture is 310.3 mm high, because its parts need more than the height asked.",
  ]);
});

test("settings are told in one line", () => {
  expect(settingsTold(presets.slide, en)).toBe("Slide, 1,920 × 1,080 px, light");
  const own = { ...presets.column, preset: "custom", width: 90.5, theme: "dark", transparent: true } as const;
  expect(settingsTold(own, en)).toBe("90.5 mm wide, dark, transparent ground");
});

test("kept settings come back; damaged or unknown ones are those of the first time", () => {
  const kept = { format: "pdf", picture: { ...presets.a4, footer: "short" } };
  expect(settingsIn(JSON.stringify(kept))).toEqual(kept);
  for (const wrong of [null, "", "{", "[]", `{"format":"gif"}`])
    expect(settingsIn(wrong)).toEqual(firstSettings);
  for (const change of [{ width: -1 }, { width: null }, { dpi: 1e9 }, { unit: "cm" }, { textSize: "12" }]) {
    const damaged = { ...kept, picture: { ...kept.picture, ...change } };
    expect(settingsIn(JSON.stringify(damaged)), JSON.stringify(change)).toEqual(firstSettings);
  }
});
