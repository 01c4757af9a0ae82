import { expect, test } from "vitest";
import { columnNamesOf, headerOf } from "../../../src/read/sheet/headers.ts";
import { sheetOf, understood } from "../understood.ts";

test("a name over several columns is filled to the right where a name stands below", () => {
  const sheet = sheetOf("Edition,1978,,1979,\nYear,1977,,1978,\n,PR,CL,PR,CL\nAlbania,7,7,7,6");
  const levels = headerOf(sheet, { preamble: 0, header: 3, trailer: 0 });
  expect(levels[0]).toEqual(["Edition", "Year", ""]);
  expect(levels[2]).toEqual(["1978", "1977", "CL"]);
  expect(columnNamesOf(levels)).toEqual([
    "Edition / Year",
    "1978 / 1977 / PR",
    "1978 / 1977 / CL",
    "1979 / 1978 / PR",
    "1979 / 1978 / CL",
  ]);
});

test("the lowest level is never filled, and an upper one not over a column without a name below", () => {
  const sheet = sheetOf("A,,B\nx,,y\n1,2,3");
  expect(headerOf(sheet, { preamble: 0, header: 2, trailer: 0 })).toEqual([
    ["A", "x"],
    ["", ""],
    ["B", "y"],
  ]);
});

test("names are trimmed, white space and line breaks squeezed", () => {
  const sheet = sheetOf('" Country\r\n  name ","Value\u00a0 (%)"\n1,2');
  const levels = headerOf(sheet, { preamble: 0, header: 1, trailer: 0 });
  expect(columnNamesOf(levels)).toEqual(["Country name", "Value (%)"]);
});

test("blank names are numbered, repeated ones made unique, whatever other names there are", () => {
  expect(columnNamesOf([["a"], ["a"], [""], ["a (2)"], ["a"], ["column 3"], ["__proto__"]])).toEqual([
    "a",
    "a (2)",
    "column 3",
    "a (2) (2)",
    "a (3)",
    "column 3 (2)",
    "__proto__",
  ]);
});

test("without a header the columns are numbered", () => {
  expect(columnNamesOf(headerOf(sheetOf("1,2\n3,4"), { preamble: 0, header: 0, trailer: 0 }))).toEqual([
    "column 1",
    "column 2",
  ]);
});

test("a header that begins as a note loses the mark", () => {
  expect(understood("# made for you\n#id,name,v\n1,a,2\n2,b,3").names).toBe("id|name|v");
});

test("a header without a name for the row numbers, as R writes it, belongs one column to the right", () => {
  expect(understood('"country" "v"\n"1" "Albania" 3.2\n"2" "Burkina Faso" 3.3\n"3" "Chad" 4').names).toBe(
    "column 1|country|v",
  );
});

test("a header written with another delimiter than its table is split", () => {
  expect(understood("country,year,v\nAlbania;2014;3,2\nChad;2016;3,3\nMali;2017;4").names).toBe(
    "country|year|v",
  );
});
