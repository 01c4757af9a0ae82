import fc from "fast-check";
import { expect, test } from "vitest";
import { tilePlaces } from "../../src/charts/tilePlaces.ts";
import { tileLayout } from "../../src/charts/tiles.ts";
import { groups } from "../../src/country/groups.ts";

test("law: no tile lies on another, whatever the countries", () => {
  const codes = [...tilePlaces.keys(), "SUN", "YUG"];
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 200 }), (some) => {
      const { cells, columns, rows } = tileLayout(some);
      expect(cells.size).toBe(some.length);
      expect(new Set([...cells.values()].map(({ column, row }) => `${column} ${row}`)).size).toBe(
        some.length,
      );
      for (const { column, row } of cells.values()) {
        expect(column >= 0 && column < columns && row >= 0 && row < rows).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test("law: the order of the countries does not move a tile", () => {
  const some = ["FRA", "ESP", "PRT", "ITA", "CHE", "AND", "MCO", "BEL", "LUX"];
  const layout = tileLayout(some).cells;
  const turned = tileLayout(some.toReversed()).cells;
  for (const code of some) expect(turned.get(code)).toEqual(layout.get(code));
});

test("the 29 stand in their quarters: Estonia above Latvia, Kazakhstan east of Ukraine", () => {
  const { cells, unplaced } = tileLayout(groups.eurasia29);
  const at = (code: string) => cells.get(code) ?? { column: -1, row: -1 };
  expect(at("EST").row).toBeLessThan(at("LVA").row);
  expect(at("KAZ").column).toBeGreaterThan(at("UKR").column);
  expect(at("TJK").row).toBeGreaterThan(at("KGZ").row);
  expect(unplaced).toEqual([]);
});

test("computed tiles keep the compass: Norway above Italy, Portugal west of it", () => {
  const { cells } = tileLayout(["NOR", "DEU", "ITA", "PRT", "ESP", "FRA"]);
  const at = (code: string) => cells.get(code) ?? { column: -1, row: -1 };
  expect(at("NOR").row).toBeLessThan(at("DEU").row);
  expect(at("DEU").row).toBeLessThan(at("ITA").row);
  expect(at("PRT").column).toBeLessThan(at("ESP").column);
  expect(at("ESP").column).toBeLessThan(at("ITA").column);
});

test("a state without a place today stands under the others; no country gives no tile", () => {
  const { cells, unplaced } = tileLayout(["KAZ", "SUN"]);
  expect(unplaced).toEqual(["SUN"]);
  expect(cells.get("SUN")?.row).toBeGreaterThan(cells.get("KAZ")?.row ?? 0);
  expect(tileLayout([]).rows).toBe(0);
});
