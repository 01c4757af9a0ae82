import * as fc from "fast-check";
import { expect, test } from "vitest";
import { packageFilesOf } from "../../src/dataset/imported.ts";
import { importedDatasetOf } from "../../src/dataset/importedDataset.ts";
import { packageFile } from "../../src/dataset/package.ts";
import { storedDatasetOf } from "../../src/dataset/read.ts";
import { readCsv } from "../read/readCsv.ts";

/** The data set by way of the texts that are kept and exported. */
function byTexts(csv: string) {
  const files = packageFilesOf(readCsv(csv));
  return storedDatasetOf(files.get(packageFile) ?? "", files);
}

const number = fc.constantFrom("0", "1", "2.50", "-3", "0.1", "12,5", "", "..", "1e3", "007", "<5", "12*");
const place = fc.constantFrom("Kazakhstan", "Uzbekistan", "World", "Estonia", "Europe");
const row = fc.tuple(
  place,
  fc.integer({ min: 1990, max: 1999 }),
  number,
  number,
  number,
  fc.constantFrom("", "x;y", "as coded"),
);

test("a reading opens to the same data set with and without the texts of its package", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), fc.boolean(), (rows, sd) => {
      const head = `country;year;score;score_low;score_high;note${sd ? ";score_sd" : ""}`;
      const lines = rows.map((cells) => `${cells.join(";").replace("x;y", '"x;y"')}${sd ? ";0.5" : ""}`);
      const csv = [head, "Latvia;1990;1.5;1;2;n" + (sd ? ";0.5" : ""), ...lines, ""].join("\n");
      const { stored, issues } = importedDatasetOf(readCsv(csv));
      expect(issues).toEqual([]);
      expect(stored).toEqual(byTexts(csv).stored);
    }),
    { numRuns: 200 },
  );
});

test("bounds that do not hold their value, ranks and groups are the same both ways", () => {
  const csv =
    "country,year,score,score_low,score_high,rank\nKazakhstan,2010,63.0,62,64,1\nEstonia,2010,5,,6,2\nWorld,2010,5,4,6,\n";
  expect(importedDatasetOf(readCsv(csv))).toEqual(byTexts(csv));
});
