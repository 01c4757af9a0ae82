import * as fc from "fast-check";
import { expect, test } from "vitest";
import { slugsOf } from "../../src/dataset/slug.ts";

test("names become ids for an address", () => {
  expect(slugsOf(["NXX", "v2x_libdem", "NY.GDP.PCAP.KD", "Côte d'Ivoire (%)"])).toEqual([
    "nxx",
    "v2x-libdem",
    "ny-gdp-pcap-kd",
    "cote-d-ivoire",
  ]);
});

test("Russian and Kazakh letters are written in Latin ones", () => {
  expect(slugsOf(["Индекс свободы", "Қазақстан"])).toEqual(["indeks-svobody", "qazaqstan"]);
});

test("a name that leaves nothing, and a second of the same id, end in a number of their own letters", () => {
  const [chinese, first, second] = slugsOf(["自由", "a b", "a-b"]);
  expect(chinese).toMatch(/^x-[a-z0-9]+$/);
  expect(first).toBe("a-b");
  expect(second).toMatch(/^a-b-[a-z0-9]+$/);
  expect(slugsOf(["x", "自由"])[1]).toBe(chinese);
});

test("every id differs from the others and may stand in an address, whatever the names", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 80 })), (names) => {
      const slugs = slugsOf(names);
      expect(new Set(slugs).size).toBe(names.length);
      expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    }),
  );
});
