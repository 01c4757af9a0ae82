import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "../../src/export/fileName.ts";

test("a file name says kind, index, countries and years", () => {
  expect(
    fileName({ kind: "trend", index: "ras3_nxx", countries: ["KAZ", "UZB"], years: [1990, 2014] }, "svg"),
  ).toBe("regulens-trend-ras3_nxx-kaz-uzb-1990-2014.svg");
});

test("what a figure does not have is left out", () => {
  expect(fileName({ kind: "tariffs", countries: [], years: null }, "csv")).toBe("regulens-tariffs.csv");
});

test("a single year is named once", () => {
  expect(
    fileName({ kind: "distribution", index: "ras4_grr", countries: ["KAZ"], years: [2023, 2023] }, "png"),
  ).toBe("regulens-distribution-ras4_grr-kaz-2023.png");
});

test("many countries are counted", () => {
  const countries = ["KAZ", "UZB", "TJK", "TKM", "AZE", "KGZ", "RUS", "UKR"];
  expect(fileName({ kind: "slope", index: "a", countries, years: [1990, 2014] }, "svg")).toBe(
    "regulens-slope-a-kaz-uzb-tjk-tkm-aze-and-3-more-1990-2014.svg",
  );
});

test("any index and any code give a name that every system takes", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.string({ unit: "grapheme" })),
      (index, countries) => {
        const name = fileName({ kind: "trend", index, countries, years: [1990, 2014] }, "svg");
        expect(name).toMatch(/^regulens-trend[a-z0-9_-]*-1990-2014\.svg$/);
        expect(name.length).toBeLessThanOrEqual(101);
      },
    ),
  );
});
