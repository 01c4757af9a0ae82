import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { packageFilesOf } from "../../src/dataset/imported.ts";
import { packageNamed } from "../../src/dataset/packageNamed.ts";
import { datasetOf, storedDatasetOf } from "../../src/dataset/read.ts";
import { openedDataset, transferablesOf } from "../../src/dataset/stored.ts";
import { zipOf } from "../../src/export/zip.ts";
import { readLibrary } from "../../src/node/library.ts";
import { unpacked } from "../../src/read/bytes/unpacked.ts";
import { csvLine } from "../../src/table/csvLine.ts";
import { lines, readCsv, roles } from "../read/readCsv.ts";
import { fileOf, index, readingOf, scoresFile } from "./packages.ts";

const written =
  "country;year;score;remark\nKazakhstan;2010;3,82;\nKazakhstan;2011;1 204,5;est\nKazakhstan;2012;12*;\n" +
  "Uzbekistan;2012;63,0;\nUzbekistan;2013;63;\nWorld;2012;7,50;\n";
const files = packageFilesOf(readCsv(written));

function opened(texts: ReadonlyMap<string, string>): Dataset {
  const { dataset, issues } = datasetOf(texts.get("datapackage.json") ?? "", texts);
  expect(issues).toEqual([]);
  return dataset!;
}

test("the table of scores has the value as written beside the number, where it is written otherwise", () => {
  expect(files.get("scores.csv")).toBe(
    'index_id,iso3,year,value,low,high,raw,source_id,note\nfile.score,KAZ,2010,3.82,,,"3,82",file,\n' +
      'file.score,KAZ,2011,1204.5,,,"1 204,5",file,est\nfile.score,KAZ,2012,12,,,12*,file,12*\n' +
      'file.score,UZB,2012,63,,,"63,0",file,\nfile.score,UZB,2013,63,,,,file,\n',
  );
});

test("a score has its text where there is one, and no such key where there is none", () => {
  const score = opened(files).indices[0]!;
  expect(score.at("KAZ", 2011)).toMatchObject({ value: 1204.5, raw: "1 204,5", note: "est" });
  expect(score.at("UZB", 2012)).toMatchObject({ value: 63, raw: "63,0" });
  expect(score.at("UZB", 2013)).not.toHaveProperty("raw");
  expect(score.aggregates).toMatchObject([{ group: "World", value: 7.5, raw: "7,50" }]);
});

test("a file of plain numbers makes the tables that it always made", () => {
  const plain = packageFilesOf(readCsv("country,year,rank,score\nKazakhstan,2010,1,3.82\nWorld,2010,,5"));
  expect([...plain.values()].join("\n")).not.toContain("raw");
  expect(storedDatasetOf(plain.get("datapackage.json") ?? "", plain).stored?.scores).not.toHaveProperty(
    "raw",
  );
});

test("the score beside a rank and a penalty count keep their text too", () => {
  const ranked = opened(
    packageFilesOf(readCsv("country,year,rank,score\nKazakhstan,2010,1,63.0\nUzbekistan,2010,2,60.5")),
  );
  expect(ranked.rankings[0]?.entries).toMatchObject([
    { country: "KAZ", score: 63, raw: "63.0" },
    { score: 60.5 },
  ]);
  expect(ranked.rankings[0]?.entries[1]).not.toHaveProperty("raw");
  const counted = opened(
    packageFilesOf(
      readCsv("Country,Year,Measure,Value\nKazakhstan,2012,fines,c. 1 204\nKazakhstan,2013,fines,40"),
    ),
  );
  expect(counted.penalties).toMatchObject([{ value: 1204, raw: "c. 1 204" }, { value: 40 }]);
  expect(counted.penalties[1]).not.toHaveProperty("raw");
});

test("a package that was exported and opened again is the same bytes and the same texts", () => {
  const [again] = unpacked([{ name: "own.zip", bytes: zipOf(files) }]).packages;
  expect(new Map([["datapackage.json", again!.packageText], ...again!.files])).toEqual(new Map(files));
});

test("under another name a data set keeps its texts", () => {
  const score = opened(packageNamed(files, { id: "other", title: "Other" })).indices[0]!;
  expect(score.at("KAZ", 2010)).toMatchObject({ value: 3.82, raw: "3,82", sourceId: "other" });
});

test("texts go to another thread with the numbers", () => {
  const sent = storedDatasetOf(files.get("datapackage.json") ?? "", files).stored!;
  const received = structuredClone(sent, { transfer: transferablesOf(sent) });
  expect(sent.scores.raw?.codes).toHaveLength(0);
  expect(openedDataset(received).indices[0]?.at("KAZ", 2012)?.raw).toBe("12*");
});

test("a table of the app's own dropped without its package has each value once", () => {
  const alone = readCsv(files.get("scores.csv")!);
  expect(roles(alone)["raw"]).toBe("ignored");
  expect(lines(alone)).toHaveLength(5);
  expect(roles(readCsv("country,year,value,raw\nKazakhstan,2010,1,2\nUzbekistan,2010,3,4"))["raw"]).toMatch(
    /^value/,
  );
});

test("a package of others has the text of a value's own cell, unless its column `raw` says another", () => {
  const types = {
    index_id: "string",
    iso3: "string",
    year: "year",
    value: "number",
    raw: "string",
    source_id: "string",
  };
  const said = fileOf("scores", types, [
    "nxx,KAZ,2010,27.0,XXVII,s1",
    "nxx,KAZ,2011,36.50,,s1",
    "nxx,KAZ,2012,36,,s1",
  ]);
  const plain = {
    ...scoresFile(["nxx,UZB,2012,4.80,,,s1,", "nxx,UZB,2013,48,,,s1,"]),
    path: "later.csv",
    name: "later",
  };
  const { dataset } = readingOf({ indices: [index], resources: [said, plain] });
  const found = dataset!.indices[0]!;
  const raws = [2010, 2011, 2012].map((year) => found.at("KAZ", year)?.raw);
  expect([...raws, found.at("UZB", 2012)?.raw, found.at("UZB", 2013)?.raw]).toEqual([
    "XXVII",
    "36.50",
    undefined,
    "4.80",
    undefined,
  ]);
});

test("the World Watch List's scores stand as their table writes them", async () => {
  const { rankings } = await readLibrary("data");
  const raws = [...rankings.values()].flatMap(({ entries }) => entries.flatMap(({ raw }) => raw ?? []));
  expect(raws).toHaveLength(63);
  expect(raws.every((raw) => /^\d\d\.0$/.test(raw))).toBe(true);
});

test("from package to data set and back is the identity, whatever the cells", () => {
  const cell = fc.oneof(
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
      .map((n) => n.toFixed(3).replace(".", ",")),
    fc.integer({ min: -999, max: 999 }).map(String),
    fc.integer({ min: 0, max: 999 }).map((n) => `${n},0*`),
    fc.integer({ min: 1, max: 999 }).map((n) => `${n} %`),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 3, maxLength: 30 }), (cells) => {
      const rows = cells.map(
        (text, i) => `${i % 2 ? "Kazakhstan" : "Uzbekistan"};${1990 + (i >> 1)};${text}`,
      );
      const texts = packageFilesOf(readCsv(`country;year;score\nEstonia;1990;0,25\n${rows.join("\n")}`));
      const table = texts.get("scores.csv")!;
      const header = table.slice(0, table.indexOf("\n")).split(",");
      const { indices } = opened(texts);
      const again = indices.flatMap((one) =>
        one.countries.flatMap((country) =>
          one.years.flatMap((year) => {
            const score = one.at(country, year);
            if (score === null) return [];
            const cellsOf = new Map<string, string>([
              ["index_id", one.id],
              ["iso3", country],
              ["year", String(year)],
              ["value", String(score.value)],
              ["raw", score.raw ?? ""],
              ["source_id", score.sourceId],
              ["note", score.note],
            ]);
            return [csvLine(header.map((name) => cellsOf.get(name) ?? ""))];
          }),
        ),
      );
      const first = csvLine(header);
      expect(table.startsWith(first)).toBe(true);
      expect(again.toSorted().join("")).toBe(recordsIn(table.slice(first.length)).toSorted().join(""));
    }),
  );
});

/** The records of a table with their line ends: a line break between quotation marks ends none. */
function recordsIn(table: string): readonly string[] {
  return table.match(/(?:"(?:[^"]|"")*"|[^"\n])*\n/g) ?? [];
}
