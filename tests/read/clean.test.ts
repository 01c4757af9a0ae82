import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cleanedOf, type Cleaned } from "../../src/read/clean.ts";

function cleaned(text: string): Cleaned {
  const found = cleanedOf(new TextEncoder().encode(text), { name: "a.csv" });
  if ("fault" in found) throw new Error(found.fault);
  return found;
}

const columnsOf = (text: string) =>
  cleaned(text).columns.map(({ name, type, cells }) => [name, type, cells] as const);

test("numbers lose their marks, words stay as written", () => {
  expect(columnsOf("town;people;rate\nOslo;1 234 567;1,5\nBergen;12 345;-0,25\nBø;900;106,0\n")).toEqual([
    ["town", "text", ["Oslo", "Bergen", "Bø"]],
    ["people", "number", [1234567, 12345, 900]],
    ["rate", "number", [1.5, -0.25, 106]],
  ]);
});

test("words for no value are empty in a column of numbers and words elsewhere", () => {
  expect(columnsOf("name,a,b\nx,1,NA\ny,..,yes\nz,3,no\n")).toEqual([
    ["name", "text", ["x", "y", "z"]],
    ["a", "number", [1, null, 3]],
    ["b", "text", ["NA", "yes", "no"]],
  ]);
});

test("codes with a leading zero stay text, years are integers", () => {
  expect(columnsOf("code,year,v\n002,2014,1\n020,2015,2\n700,2016,3\n")).toEqual([
    ["code", "text", ["002", "020", "700"]],
    ["year", "number", [2014, 2015, 2016]],
    ["v", "number", [1, 2, 3]],
  ]);
});

test("days are written year first", () => {
  expect(columnsOf("day,v\n13.09.2025,1\n04.03.2025,2\n,3\n")).toEqual([
    ["day", "date", ["2025-09-13", "2025-03-04", null]],
    ["v", "number", [1, 2, 3]],
  ]);
});

test("days with hours stay as written", () => {
  expect(columnsOf("at,v\n2020-01-05T10:00:00,1\n2020-01-06 11:30,2\n")[0]).toEqual([
    "at",
    "text",
    ["2020-01-05T10:00:00", "2020-01-06 11:30"],
  ]);
});

test("a few words do not turn a column of numbers into text, and stay as written; bounds too", () => {
  const rows = Array.from({ length: 20 }, (_, i) => `r${i},${i + 1}`);
  const [, v] = cleaned(["id,v", ...rows, "x,<5", "y,about ten", ""].join("\n")).columns;
  expect(v?.type).toBe("number");
  expect(v?.cells.slice(18)).toEqual([19, 20, "<5", "about ten"]);
});

const cellsOf = (text: string) => cleaned(text).columns.map(({ cells }) => cells);

test("a row with too few or too many cells is kept, the header again and a second table are not", () => {
  const text = "a,b\n1,2\n3\na,b\n4,5,6\n7,8\n9,10\n11,12\n\nc,d,e\n1,x,y\n2,x,y\n3,x,y\n";
  expect(cellsOf(text)).toEqual([
    [1, 3, 4, 7, 9, 11],
    [2, null, 5, 8, 10, 12],
  ]);
});

test("what only looks like a number stays as written", () => {
  expect(
    cellsOf(
      'Tel.;House;Month;Currency;Guarded;Price\n224 811 111;12;2011.09;EUR1;="001";$5\n' +
        '224 811 222;14 b;2011.10;GBP1;="002";€6\n',
    ),
  ).toEqual([
    ["224 811 111", "224 811 222"],
    ["12", "14 b"],
    ["2011.09", "2011.10"],
    ["EUR1", "GBP1"],
    ["001", "002"],
    ["$5", "€6"],
  ]);
  expect(cellsOf("v\n+7 727 250 000\n+7 727 251 111\n")).toEqual([["+7 727 250 000", "+7 727 251 111"]]);
});

test("flags behind numbers fall away", () => {
  expect(cellsOf("v;w\n10839905 b;6.2 e\n7421766;7.1\n")).toEqual([
    [10839905, 7421766],
    [6.2, 7.1],
  ]);
});

test("thousands that a reader would not doubt are read, others stay as written", () => {
  expect(cellsOf('v\n"751,485"\n"198,051"\n')).toEqual([["751,485", "198,051"]]);
  expect(cellsOf('n,v\nLeeds,"751,485"\nYork,"198,051"\n')[1]).toEqual([751485, 198051]);
  expect(cellsOf("n;v\nAachen;66.113\nAalen;997\n")[1]).toEqual([66113, 997]);
  expect(cellsOf("n,rank,v\nNorway,1,7.537\nDenmark,2,7.522\n")[2]).toEqual([7.537, 7.522]);
  expect(cellsOf("n;v\nAachen;2.234\nAalen;1.113\n")[1]).toEqual(["2.234", "1.113"]);
});

test("a file that is no table says why", () => {
  expect(cleanedOf(new Uint8Array(), { name: "a.csv" })).toMatchObject({ fault: "empty" });
});

test("what the recipe says is held to", () => {
  const found = cleanedOf(new TextEncoder().encode("a,b\n1,2\n"), {
    name: "a.csv",
    recipe: { dialect: { delimiter: ";", quote: '"', comment: "", wrapped: false } },
  });
  expect("columns" in found && found.columns.map(({ name }) => name)).toEqual(["a,b"]);
});

test("any text is cleaned or refused, with as many cells in every column as there are rows", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const found = cleanedOf(new TextEncoder().encode(text), { name: "a.csv" });
      if ("fault" in found) return;
      expect(new Set(found.columns.map(({ cells }) => cells.length))).toEqual(
        new Set(found.columns.length === 0 ? [] : [found.rows]),
      );
    }),
  );
});
