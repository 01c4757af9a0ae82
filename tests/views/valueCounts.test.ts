import * as fc from "fast-check";
import { expect, test } from "vitest";
import { heldBetween } from "../../src/views/valueCounts.ts";
import { anyIndex, anyRange, codes } from "../blockFixtures.ts";

test("counts in a range of years are those of the values asked one by one", () => {
  fc.assert(
    fc.property(anyIndex, anyRange, (index, [from, to]) => {
      const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      const counted = (code: string) => years.filter((year) => index.at(code, year) !== null).length;
      const held = heldBetween(index, [from, to]);
      expect([...codes, "FRA"].map(held)).toEqual([...codes, "FRA"].map(counted));
    }),
  );
});
