import { expect, test } from "vitest";
import { countryNamedAmong } from "../../src/country/among.ts";

test("a plain Congo, Korea or Virgin Islands is settled by the other that stands in the column", () => {
  for (const [name, beside, code] of [
    ["Congo", "COD", "COG"],
    ["CONGO ", "COD", "COG"],
    ["Конго", "COD", "COG"],
    ["Korea", "PRK", "KOR"],
    ["Virgin Islands", "VGB", "VIR"],
  ] as const) {
    expect(countryNamedAmong(name, new Set(["KAZ", beside])), name).toEqual({ kind: "country", code });
  }
});

test("with both or neither in the column it stays asked", () => {
  const asked = { kind: "choose", candidates: ["COG", "COD"] };
  expect(countryNamedAmong("Congo", new Set(["COD", "COG"]))).toEqual(asked);
  expect(countryNamedAmong("Congo", new Set(["COG"]))).toEqual(asked);
  expect(countryNamedAmong("Congo", new Set())).toEqual(asked);
});

test("a misspelt name of one of the two is not settled so", () => {
  expect(countryNamedAmong("Conggo Democractic", new Set(["COD"])).kind).not.toBe("country");
  expect(countryNamedAmong("Kazakhstan", new Set(["COD"]))).toEqual({ kind: "country", code: "KAZ" });
});
