import { expect, test } from "vitest";
import { sameNamed } from "../../../src/ui/import/sameNamed.ts";

test.each([
  ["rsf 2023.csv", "rsf-2024.csv"],
  ["RSF.csv", "rsf (1).csv"],
  ["fines 2024-01-15.csv", "fines 15 March 2025.csv.txt"],
  ["data/fh_v15.csv", "FH v16.CSV"],
  ["штрафы 2023.csv", "штрафы 2024 — копия.csv"],
])("%s and %s are editions of one file", (one, other) => {
  expect(sameNamed(one, other)).toBe(true);
});

test.each([
  ["score.csv", "rank.csv"],
  ["names.csv", "names again.csv"],
  ["2023.csv", "2024.csv"],
])("%s and %s are not", (one, other) => {
  expect(sameNamed(one, other)).toBe(false);
});
