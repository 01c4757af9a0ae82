import * as fc from "fast-check";
import { expect, test } from "vitest";
import { blockOf, hasScore, lineBetween, valueAt } from "../../src/dataset/block.ts";
import { openedDataset } from "../../src/dataset/stored.ts";
import { anyIndex, anyRange, codes } from "../blockFixtures.ts";
import { indexOf } from "../fixtures.ts";
import { largeStored } from "../largeLibrary.ts";

const asked = [...codes, "FRA"];

test("a block has the values that its index gives one by one, and nothing elsewhere", () => {
  fc.assert(
    fc.property(anyIndex, (index) => {
      const block = blockOf(index);
      const cells = asked.flatMap((code) =>
        Array.from({ length: 25 }, (_, i) => ({ code, year: 1985 + i, score: index.at(code, 1985 + i) })),
      );
      expect(cells.map(({ code, year }) => valueAt(block, code, year))).toEqual(
        cells.map(({ score }) => score?.value ?? NaN),
      );
      expect(cells.map(({ code, year }) => hasScore(block, code, year))).toEqual(
        cells.map(({ score }) => score !== null),
      );
      expect(blockOf(index)).toBe(block);
    }),
  );
});

test("a line is the part of the block in a range of years", () => {
  fc.assert(
    fc.property(anyIndex, anyRange, (index, [from, to]) => {
      const block = blockOf(index);
      const [start, end] = [Math.max(from, block.first), Math.min(to, block.first + block.span - 1)];
      for (const code of asked) {
        const years = index.countries.includes(code)
          ? Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => start + i)
          : [];
        expect([...lineBetween(block, code, [from, to])]).toEqual(
          years.map((year) => index.at(code, year)?.value ?? NaN),
        );
      }
    }),
  );
});

test("the lines stand by code, in whatever order the index names its countries", () => {
  const block = blockOf(indexOf({ UZB: { 2010: 3 }, ARM: { 2010: 1 }, KAZ: { 2010: 2 } }));
  expect(block.countries).toEqual(["ARM", "KAZ", "UZB"]);
  expect([...block.values]).toEqual([1, 2, 3]);
});

test("an index that answers otherwise than the one it was made of has a block of its own", () => {
  const index = indexOf({ KAZ: { 2010: 1, 2011: 2 } });
  blockOf(index);
  const later = { ...index, at: () => null };
  expect(valueAt(blockOf(later), "KAZ", 2010)).toBeNaN();
});

test("the scores of a stored data set are the same searched and from the block, row for row", () => {
  const stored = largeStored({ rows: 1500, countries: 12, years: 40 });
  const { scores } = stored;
  const [opened, searched] = [openedDataset(stored), openedDataset(stored)];
  let row = 0;
  for (const [i, { countries, starts }] of stored.indices.entries()) {
    const block = blockOf(opened.indices[i]!);
    let held = 0;
    for (const [place, country] of countries.entries()) {
      for (; row < starts[place + 1]!; row++) {
        const year = scores.year[row]!;
        expect(block.rows[block.placeOf.get(country)! * block.span + year - block.first]).toBe(row);
        expect(opened.indices[i]!.at(country, year)).toEqual(searched.indices[i]!.at(country, year));
        expect(opened.indices[i]!.at(country, year)?.value).toBe(scores.value[row]);
        held += 1;
      }
    }
    expect(block.rows.filter((at) => at >= 0)).toHaveLength(held);
  }
  expect(row).toBe(1500);
});
