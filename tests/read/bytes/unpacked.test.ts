import * as fc from "fast-check";
import { zipSync, type Zippable } from "fflate";
import { expect, test } from "vitest";
import { unpacked } from "../../../src/read/bytes/unpacked.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, text = "country,year,value\nPeru,2014,3\n") => ({ name, bytes: utf8(text) });
const zip = (name: string, files: Zippable) => ({ name, bytes: zipSync(files) });
const csv = utf8("country,year,value\nPeru,2014,3\n");

/** Names only. */
function told(files: Parameters<typeof unpacked>[0]) {
  const found = unpacked(files);
  return {
    tables: found.tables.map(({ name }) => name),
    packages: found.packages.map(({ name, files: inside }) => [name, [...inside.keys()]]),
    metadata: found.metadata.map(({ name, tables }) => [name, tables]),
    faults: found.faults.map(({ name, fault }) => [name, fault.fault, fault.detail]),
  };
}
const nothing = { tables: [], packages: [], metadata: [], faults: [] };

test("tables stay in the order in which they came", () => {
  expect(told([file("b.csv"), file("a.csv")])).toEqual({ ...nothing, tables: ["b.csv", "a.csv"] });
});

test("a zip gives its tables, the largest first, without what systems leave behind", () => {
  const large = utf8("country,year,value\nPeru,2014,3\nChile,2014,4\n");
  const files = {
    "in/a.csv": csv,
    "in/b.csv": large,
    "__MACOSX/in/._a.csv": csv,
    ".x.csv": csv,
    "in/c.pdf": csv,
  };
  expect(told([zip("d.zip", files)])).toEqual({ ...nothing, tables: ["in/b.csv", "in/a.csv"] });
  expect(unpacked([zip("d.zip", files)]).tables[0]?.bytes).toEqual(large);
});

test("a zip of a publisher gives its data, and the tables of notes as what belongs to it", () => {
  const files = {
    "Metadata_Country_API_1.csv": utf8(`${"x".repeat(500)}\n`),
    "API_1_DS2.csv": csv,
    "Metadata_Indicator_API_1.csv": csv,
  };
  expect(told([zip("API_1.zip", files)])).toEqual({
    ...nothing,
    tables: ["API_1_DS2.csv"],
    metadata: [
      ["Metadata_Country_API_1.csv", ["API_1_DS2.csv"]],
      ["Metadata_Indicator_API_1.csv", ["API_1_DS2.csv"]],
    ],
  });
});

test("the parts of a bulk download are notes beside its main table, and tables without it", () => {
  expect(
    told([zip("WDI.zip", { "WDICSV.csv": csv, "WDICountry.csv": csv, "WDIseries-time.csv": csv })]),
  ).toMatchObject({
    tables: ["WDICSV.csv"],
  });
  expect(told([file("MyCountry.csv"), file("other.csv")]).tables).toEqual(["MyCountry.csv", "other.csv"]);
  expect(told([file("Metadata_Country_API_1.csv")]).tables).toEqual(["Metadata_Country_API_1.csv"]);
});

test("JSON beside tables belongs to the one of its name, or to the only one", () => {
  const found = told([file("a.csv"), file("b.csv"), file("a.metadata.json", "{}"), file("other.json", "[]")]);
  expect(found).toEqual({
    ...nothing,
    tables: ["a.csv", "b.csv"],
    metadata: [
      ["a.metadata.json", ["a.csv"]],
      ["other.json", []],
    ],
  });
  expect(told([file("a.csv"), file("x.json", "{}")]).metadata).toEqual([["x.json", ["a.csv"]]]);
});

test("JSON alone is a fault, a recipe is not", () => {
  expect(told([file("a.json", "{}")])).toEqual({ ...nothing, faults: [["a.json", "json", ""]] });
  const recipe = '{"format": "regulens-recipe", "version": 1}';
  expect(told([file("a.json", recipe)])).toEqual({ ...nothing, metadata: [["a.json", []]] });
});

const ours = JSON.stringify({ regulens: {}, resources: [{ path: "data/scores.csv" }, { path: "lost.csv" }] });

test("a data package takes the files that it names, from a folder of a zip or dropped one by one", () => {
  const inside = { "p/datapackage.json": utf8(ours), "p/data/scores.csv": csv, "p/else.csv": csv };
  expect(told([zip("p.zip", inside)])).toEqual({
    ...nothing,
    tables: ["p/else.csv"],
    packages: [["p/datapackage.json", ["data/scores.csv"]]],
  });
  const loose = [file("scores.csv"), file("datapackage.json", ours)];
  expect(told(loose)).toEqual({ ...nothing, packages: [["datapackage.json", ["data/scores.csv"]]] });
  expect(unpacked(loose).packages[0]).toMatchObject({
    packageText: ours,
    files: new Map([["data/scores.csv", "country,year,value\nPeru,2014,3\n"]]),
  });
});

test("a data package of another program is tables with JSON beside them", () => {
  const other = JSON.stringify({ resources: [{ path: "a.csv" }, { path: "b.csv" }] });
  expect(told([file("datapackage.json", other), file("a.csv"), file("b.csv")])).toEqual({
    ...nothing,
    tables: ["a.csv", "b.csv"],
    metadata: [["datapackage.json", ["a.csv", "b.csv"]]],
  });
});

test("a datapackage.json that is no JSON is opened as a package, where its fault is told", () => {
  expect(told([file("datapackage.json", "{oh"), file("a.csv")]).packages).toEqual([
    ["datapackage.json", ["a.csv"]],
  ]);
});

test("a spreadsheet, a picture and a web page are faults, and the table beside them is kept", () => {
  const page = "<!doctype html><title>Sign in</title>";
  expect(told([zip("a.xlsx", { "xl/workbook.xml": csv }), file("b.csv", page), file("c.csv")])).toEqual({
    ...nothing,
    tables: ["c.csv"],
    faults: [
      ["b.csv", "web-page", "Sign in"],
      ["a.xlsx", "spreadsheet", "xlsx"],
    ],
  });
});

test("an archive without a table says what it holds", () => {
  const files = { "a.pdf": csv, "b.pdf": csv, "c.xlsx": csv, "d.pdf": csv };
  expect(told([zip("a.zip", files)]).faults).toEqual([
    ["a.zip", "archive-without-table", "a.pdf, b.pdf, c.xlsx, …"],
  ]);
  expect(told([{ name: "e.zip", bytes: zipSync({}) }]).faults).toEqual([
    ["e.zip", "archive-without-table", ""],
  ]);
});

test("plain text in a zip is a table only where there is no other", () => {
  expect(told([zip("a.zip", { "readme.txt": csv, "a.csv": csv })]).tables).toEqual(["a.csv"]);
  expect(told([zip("a.zip", { "data.txt": csv })]).tables).toEqual(["data.txt"]);
});

test("a zip in a zip is opened once", () => {
  const inner = zipSync({ "a.csv": csv });
  expect(told([zip("a.zip", { "b.zip": inner })]).tables).toEqual(["a.csv"]);
  expect(told([zip("a.zip", { "b.zip": zipSync({ "c.zip": inner }) })])).toMatchObject({
    tables: [],
    faults: [["b.zip", "archive-without-table", "c.zip"]],
  });
});

test("a Russian name that a Windows program wrote is read", () => {
  const bytes = zipSync({ "aaaaaa.csv": csv }, { level: 0 });
  const name = [0xa4, 0xa0, 0xad, 0xad, 0xeb, 0xa5]; // данные in ibm866
  for (let i = 0; i < bytes.length - 6; i++) {
    if (bytes.subarray(i, i + 6).every((byte) => byte === 0x61)) bytes.set(name, i);
  }
  expect(told([{ name: "a.zip", bytes }]).tables).toEqual(["данные.csv"]);
});

test("a zip that declares more than may be held is not unpacked", () => {
  const { bytes } = zip("a.zip", { "a.csv": utf8("1,2\n".repeat(1000)) });
  const view = new DataView(bytes.buffer);
  for (let i = 0; i + 4 < bytes.length; i++)
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 4e9, true);
  expect(told([{ name: "a.zip", bytes }]).faults).toEqual([["a.zip", "too-large", "4000 MB > 500 MB"]]);
});

test.each([10, 200, 40_000_000])(
  "a declared size of %d that is not the true one is a fault, never a cut table",
  (size) => {
    const { bytes } = zip("a.zip", { "a.csv": utf8("1,2\n".repeat(1000)) });
    const view = new DataView(bytes.buffer);
    for (let i = 0; i + 4 < bytes.length; i++)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
    expect(told([{ name: "a.zip", bytes }])).toEqual({ ...nothing, faults: [["a.csv", "archive", "zip"]] });
  },
);

test("a zip that is cut or changed anywhere gives its tables whole or a fault, and never throws", () => {
  const { bytes } = zip("a.zip", { "a.csv": csv, "b/c.csv": utf8("1,2\n".repeat(100)) });
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, byte, end) => {
      const damaged = bytes.slice(0, Math.max(end, 4));
      if (at < damaged.length && at > 3) damaged[at] = byte;
      const found = unpacked([{ name: "a.zip", bytes: damaged }]);
      for (const table of found.tables) {
        const whole = table.bytes.length === csv.length ? csv : utf8("1,2\n".repeat(100));
        expect(table.bytes).toEqual(whole);
      }
      expect(found.tables.length + found.faults.length).toBeGreaterThan(0);
    }),
  );
});
