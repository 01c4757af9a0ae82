import { expect, test } from "vitest";
import type { Dialect } from "../../../src/read/plan.ts";
import { limits, recordsOf } from "../../../src/read/sheet/records.ts";
import { cellAt, recordAt, type Sheet } from "../../../src/read/sheet/sheet.ts";
import { sheetOf } from "../understood.ts";

const comma: Dialect = { delimiter: ",", quote: '"', comment: "", wrapped: false };

function cells(sheet: Sheet): readonly (readonly string[])[] {
  return Array.from({ length: sheet.length }, (_, record) => recordAt(sheet, record));
}

test("records end at LF, CRLF, CR, in any mixture, and only there", () => {
  expect(cells(sheetOf("a,b\nc,d\r\ne,f\rg\u2028\u2029\u0085,h"))).toEqual([
    ["a", "b"],
    ["c", "d"],
    ["e", "f"],
    ["g\u2028\u2029\u0085", "h"],
  ]);
});

test("quoted cells hold delimiters, doubled marks and line breaks, which become LF", () => {
  expect(cells(sheetOf('"a,b","say ""hi""","1\r\n2\r3\n4"\nx,y,z'))).toEqual([
    ["a,b", 'say "hi"', "1\n2\n3\n4"],
    ["x", "y", "z"],
  ]);
});

test("each record keeps its first line, through quoted line breaks and blank lines", () => {
  const sheet = sheetOf('a,b\n"1\n2",3\n\n4,5\r\n"6\r\n\r\n7",8\n9,9');
  expect([...sheet.lines]).toEqual([1, 2, 5, 6, 9]);
  expect([...sheet.afterBlank]).toEqual([0, 0, 1, 0, 0]);
});

test("blank records and blank columns at the right end are left out, others kept", () => {
  const sheet = sheetOf("a,,b,,\n\n,,,,\n  \n1,,2,,\n");
  expect(cells(sheet)).toEqual([
    ["a", "", "b"],
    ["1", "", "2"],
  ]);
  expect([...sheet.widths]).toEqual([3, 3]);
});

test("records of different widths are not filled up: the code is -1 where there is no field", () => {
  const sheet = sheetOf("a,b,c\n1\n1,2,3,4");
  expect([...sheet.widths]).toEqual([3, 1, 4]);
  expect([...(sheet.columns[3]?.codes ?? [])]).toEqual([-1, -1, 0]);
  expect(cellAt(sheet, 1, 2)).toBe("");
});

test("spaces may stand around a quoted cell", () => {
  expect(cells(sheetOf('1, "x, y" , 2'))).toEqual([["1", "x, y", " 2"]]);
});

test("a mark that is never closed is a letter and its line is named; the lines after it are read", () => {
  const sheet = sheetOf('a,b,c\n1,"x,2\n3,y,4\n5,z,6');
  expect(cells(sheet)).toEqual([
    ["a", "b", "c"],
    ["1", '"x', "2"],
    ["3", "y", "4"],
    ["5", "z", "6"],
  ]);
  expect(sheet.damage).toEqual([{ line: 2, kind: "unclosed-quote" }]);
});

test("a lost closing mark does not swallow the quoted cells after it", () => {
  const sheet = sheetOf('"a","b"\n"1,"2"\n"3","4\n"5","6"');
  expect(cells(sheet)).toEqual([
    ["a", "b"],
    ['"1', "2"],
    ["3", '"4'],
    ["5", "6"],
  ]);
  expect(sheet.damage.map(({ line }) => line)).toEqual([2, 3]);
});

test("a mark that meets another far below does not swallow the records between", () => {
  const between = Array.from({ length: 20 }, (_, row) => `${row},x,${row}`).join("\n");
  const sheet = sheetOf(`a,b,c\n1,"x,2\n${between}\n3,6",4\n`);
  expect(sheet.length).toBe(23);
  expect(sheet.damage.map(({ line }) => line)).toEqual([2, 23]);
});

test("marks inside a cell are letters and their line is named, once", () => {
  const sheet = sheetOf('a,b\n12" x 3",1\n"say "hi" twice",2\n3,4');
  expect(cells(sheet).slice(1, 3)).toEqual([
    ['12" x 3"', "1"],
    ['say "hi" twice', "2"],
  ]);
  expect(sheet.damage).toEqual([
    { line: 2, kind: "stray-quote" },
    { line: 3, kind: "stray-quote" },
  ]);
});

test("a backslash escapes a mark only in a file that plainly writes so", () => {
  expect(cells(sheetOf('1,"{\\"a\\": 1}"\n'))).toEqual([["1", '{"a": 1}']]);
  expect(cells(sheetOf('"C:\\dir\\","x"\n'))).toEqual([["C:\\dir\\", "x"]]);
});

test("a record that is one quoted cell is unwrapped in a wrapped file, whole lines beside it are not", () => {
  const sheet = sheetOf('"a,""b, c"",d"\n1,2,3\n"4,""5"",6"', { wrapped: true });
  expect(cells(sheet)).toEqual([
    ["a", "b, c", "d"],
    ["1", "2", "3"],
    ["4", "5", "6"],
  ]);
});

test("a wrapped record with a stray mark is unwrapped all the same, and named", () => {
  const sheet = sheetOf('"a,b ""c"", d "e f,g"\n1,2,3', { wrapped: true });
  expect(cells(sheet)[0]?.length).toBe(4);
  expect(sheet.damage.map(({ line }) => line)).toContain(1);
});

test("lines that begin with the comment mark, and Excel's sep line, are notes with their lines", () => {
  const sheet = sheetOf("sep=;\n# one, two\na;b\n#three\n1;2", { delimiter: ";", comment: "#" });
  expect(sheet.comments).toEqual([
    { line: 1, text: "sep=;" },
    { line: 2, text: "# one, two" },
    { line: 4, text: "#three" },
  ]);
  expect([...sheet.lines]).toEqual([3, 5]);
});

test("a run of spaces is one delimiter", () => {
  expect(cells(sheetOf('  x   y\n 1 "2 3"  \n', { delimiter: " " }))).toEqual([
    ["x", "y"],
    ["1", "2 3"],
  ]);
});

test("what is too much is a fault that names the limit or the line", () => {
  const few = { columns: 3, record: 20, cells: 8 };
  const read = (text: string): unknown => recordsOf(text, comma, { limits: few });
  expect(read("a,b\n1,2,3,4")).toEqual({ fault: "too-many-columns", detail: "3" });
  expect(read(`a,b\n\n${"x".repeat(30)}`)).toEqual({ fault: "line-too-long", detail: "3" });
  expect(read("a,b,c\n1,2,3\n1,2,3")).toEqual({ fault: "too-many-cells", detail: "8" });
  expect(read("\n , \n")).toEqual({ fault: "empty", detail: "" });
  expect(recordsOf(",".repeat(limits.columns + 5), comma)).toHaveProperty("fault", "too-many-columns");
});

test("progress is told in letters, to the end", () => {
  const told: number[] = [];
  const text = "a,b,c\n".repeat(200_000);
  recordsOf(text, comma, { onProgress: ({ characters, of }) => told.push(characters / of) });
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test("a column of very many distinct cells reads as any other", () => {
  const sheet = sheetOf(Array.from({ length: 70_000 }, (_, row) => `x${row},${row % 3}`).join("\n"));
  expect([0, 65_537, 69_999].map((row) => cellAt(sheet, row, 0))).toEqual(["x0", "x65537", "x69999"]);
  expect(sheet.columns[1]?.dictionary.length).toBe(3);
});
