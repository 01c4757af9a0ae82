import { geoArea, geoCentroid, geoContains } from "d3";
import { expect, test } from "vitest";
import { bordersOf, polygonsOf, shapesOf } from "../../src/charts/borders.ts";
import { disputed } from "../../src/charts/bordersDisputed.ts";
import { simplified } from "../../src/charts/bordersSimplified.ts";
import { tilePlaces } from "../../src/charts/tilePlaces.ts";
import { readBorders } from "../../src/node/borders.ts";
import { groups } from "../../src/country/groups.ts";

const borders = readBorders();
const globe = { centre: [0, 0], radius: 180 } as const;
const shapes = shapesOf(borders, 0.02, globe);

test.each(disputed)("the file draws $id as the footer says: $areas", ({ points, areas }) => {
  const found = points.map((point) => {
    const at: [number, number] = [point[0] ?? 0, point[1] ?? 0];
    return shapes.filter(({ geometry }) => geoContains(geometry, at)).map(({ name }) => name);
  });
  expect(found).toEqual(areas.map((area) => [area]));
});

test("each of the 29 has one shape, Kosovo by its name", () => {
  const codes = shapes.map(({ code }) => code);
  for (const code of groups.eurasia29) expect(codes.filter((one) => one === code)).toEqual([code]);
  expect(shapes.find(({ code }) => code === "XKX")?.name).toBe("Kosovo");
});

test("areas without a number of ISO 3166 are no country", () => {
  expect(shapes.filter(({ code }) => code === null).map(({ name }) => name)).toEqual([
    "Somaliland",
    "N. Cyprus",
    "Indian Ocean Ter.",
    "Siachen Glacier",
  ]);
});

test("no shape is turned inside out by leaving points out", () => {
  for (const tolerance of [0.02, 0.25, 1, 4]) {
    const areas = shapesOf(borders, tolerance, globe).map(({ geometry }) => geoArea(geometry));
    expect(Math.max(...areas)).toBeLessThan(0.5);
  }
});

test("a part of the globe holds what lies in it, whole, and not what lies elsewhere", () => {
  const part = shapesOf(borders, 0.02, { centre: [67, 48], radius: 10 });
  const codes = part.map(({ code }) => code);
  expect(codes).toContain("KAZ");
  expect(codes).not.toContain("BRA");
  const whole = shapes.find(({ code }) => code === "KAZ");
  expect(part.find(({ code }) => code === "KAZ")).toEqual(whole);
});

test("a border is left with its ends and the points that stand off it", () => {
  const line = [
    [0, 0],
    [1, 0.01],
    [2, 0],
    [3, 1],
    [4, 0],
  ];
  expect(simplified(line, 0.1)).toEqual([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 0],
  ]);
  expect(simplified(line, 0)).toEqual(line);
});

test("places of tiles are the middles of the largest parts", () => {
  const off = shapes.flatMap(({ code, geometry }) => {
    const place = code === null ? undefined : tilePlaces.get(code);
    const [largest] = polygonsOf(geometry)
      .map((coordinates) => ({ type: "Polygon" as const, coordinates }))
      .toSorted((a, b) => geoArea(b) - geoArea(a));
    if (place === undefined || largest === undefined) return [];
    const [longitude, latitude] = geoCentroid(largest);
    const near = Math.abs(longitude - place[0]) <= 0.51 && Math.abs(latitude - place[1]) <= 0.51;
    return near ? [] : [code];
  });
  expect(off).toEqual([]);
  expect(tilePlaces.size).toBeGreaterThan(230);
});

test("anything else than a topology of countries is refused", () => {
  for (const wrong of [null, 3, {}, { type: "Topology" }, { type: "Topology", arcs: [], objects: {} }]) {
    expect(() => bordersOf(wrong)).toThrow("not a TopoJSON file of countries");
  }
});
