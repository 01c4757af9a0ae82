import { expect, test } from "vitest";
import { mapGeometry } from "../../src/charts/map/geometry.ts";
import { pathOf } from "../../src/charts/map/rings.ts";
import { readBorders } from "../../src/node/borders.ts";

const borders = readBorders();
const framed = (...codes: readonly string[]) => codes.map((country) => ({ country, member: true }));

test("the same countries in the same frame are projected once, others and other frames anew", () => {
  const first = mapGeometry(framed("KAZ", "UZB"), borders, 640, 400);
  expect(mapGeometry(framed("KAZ", "UZB"), borders, 640, 400)).toBe(first);
  expect(mapGeometry(framed("KAZ"), borders, 640, 400)).not.toBe(first);
  expect(mapGeometry(framed("KAZ", "UZB"), borders, 600, 400)).not.toBe(first);
  const outside = [
    { country: "KAZ", member: true },
    { country: "UZB", member: false },
  ];
  expect(mapGeometry(outside, borders, 640, 400).placed).not.toEqual(first.placed);
});

test("what is made anew is the same", () => {
  const paths = () =>
    mapGeometry(framed("EST", "LVA"), borders, 500, 400).placed.map(({ rings }) => pathOf(rings));
  const before = paths();
  for (let width = 501; width < 512; width++) mapGeometry(framed("EST", "LVA"), borders, width, 400);
  expect(paths()).toEqual(before);
});
