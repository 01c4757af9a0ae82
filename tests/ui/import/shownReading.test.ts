import { expect, test } from "vitest";
import { nameFault, shownReading } from "../../../src/browser/shownReading.ts";
import { readingOf } from "../../../src/read/read.ts";

function reading(text: string) {
  const result = readingOf(new TextEncoder().encode(text), { name: "file.csv" });
  if ("fault" in result) throw new Error(result.fault);
  return result;
}

const rows = "country,year,score\nKazakhstan,2010,1\nUzbekistan,2010,2\n";
const long = "z".repeat(5000);

test("a very long cell is shown by its beginning, in the preview and among the findings", () => {
  const shown = shownReading(reading(`${rows}Latvia,2010,${long}\n`));
  const cut = `${"z".repeat(300)}…`;
  expect(shown.before.at(-1)?.[2]).toBe(cut);
  expect(shown.findings.map(({ raw }) => raw)).toContain(cut);
});

test("a country name that is too long to be answered is counted, not listed", () => {
  const shown = shownReading(reading(`${rows}${long},2010,3\nCongo,2010,4\n`));
  expect(shown.nameCounts).toEqual({ all: 4, choose: 2, others: 0, matched: 2 });
  expect(shown.names.map(({ raw }) => raw)).toEqual(["Congo", "Kazakhstan", "Uzbekistan"]);
});

test("of many names the first of each kind are listed and all are counted", () => {
  const names = Array.from({ length: 3000 }, (_, i) => `Region ${i} average,2010,${i}`);
  const shown = shownReading(reading(`${rows}${names.join("\n")}\n`));
  expect(shown.nameCounts.others).toBe(3000);
  expect(shown.names).toHaveLength(2002);
});

test("a name of more than a thousand letters is a fault of the file", () => {
  expect(nameFault(reading(rows))).toBeNull();
  expect(nameFault(reading(rows.replace("score", long)))).toEqual({
    fault: "name-too-long",
    detail: "5000",
  });
});
