import * as fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { formatFault } from "../../../src/read/bytes/format.ts";
import { fileFaultKinds } from "../../../src/read/reading.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Each letter is a byte. */
const raw = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const fault = (bytes: Uint8Array, name = "table.csv"): readonly [string, string] | null => {
  const found = formatFault(bytes, name);
  return found === null ? null : [found.fault, found.detail];
};

test.each([
  ["plain", "country,year\nPeru,2014\n"],
  ["a first cell that is smaller than", "<5,a\n1,2\n"],
  ["a first cell in angle brackets", "<country>,year\nPeru,2014\n"],
  ["a first cell in braces", "{a},b\n1,2\n"],
  ["a first cell in square brackets", "[1],b\n1,2\n"],
  ["a first cell in square brackets and quotes", '["a"],b\n1,2\n'],
  ["markup in cells", "<b>country</b>,year\n<b>Peru</b>,2014\n"],
  ["a script in its header", "<script>alert(1)</script>,year\nPeru,2014\n"],
  ["a header that begins with BM", "BM,year\n1,2014\n2,2015\n3,2016\n4,2017\n"],
  ["a header that begins with PK", "PK,year\n1,2014\n"],
  ["Russian in windows-1251", "\xd1\xf2\xf0\xe0\xed\xe0;2014\n"],
  ["a last line that ends with Ctrl-Z", "a,b\n1,2\n\x1a"],
])("a table is no fault: %s", (_, text) => {
  expect(fault(raw(text))).toBeNull();
});

test("UTF-16 is text, with a mark and without", () => {
  const text = [..."country,year\nPeru,2014\n"].join("\0");
  expect(fault(raw(`\xff\xfe${text}\0`))).toBeNull();
  expect(fault(raw(`${text}\0`))).toBeNull();
  expect(fault(raw(`\0${text}`))).toBeNull();
});

test.each([
  ["no byte", ""],
  ["spaces and lines", " \r\n\t\n"],
  ["a byte order mark", "\xef\xbb\xbf\n"],
  ["a byte order mark of UTF-16 and a line", "\xff\xfe\r\0\n\0"],
])("empty: %s", (_, text) => {
  expect(fault(raw(text))).toEqual(["empty", ""]);
});

test.each([
  ["image", "PNG", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
  ["image", "JPEG", "\xff\xd8\xff\xe0\0\x10JFIF"],
  ["image", "GIF", "GIF89a\x01\0"],
  ["image", "WebP", "RIFF\x24\0\0\0WEBPVP8 "],
  ["image", "TIFF", "II*\0\x08\0\0\0"],
  ["image", "BMP", `BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0${"\0".repeat(30)}`],
  ["image", "SVG", '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ["image", "SVG", '<?xml version="1.0"?>\n<!-- a --><svg width="1"></svg>'],
  ["pdf", "", "%PDF-1.7\n"],
  ["archive", "gzip", "\x1f\x8b\x08\0"],
  ["archive", "7z", "7z\xbc\xaf\x27\x1c\0\x04"],
  ["archive", "rar", "Rar!\x1a\x07\x01\0"],
  ["archive", "tar", `a.csv${"\0".repeat(252)}ustar\x0000`],
  ["spreadsheet", "xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0"],
  ["spreadsheet", "Excel XML", '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>'],
  ["statistics-file", "Stata", "<stata_dta><header>"],
  ["statistics-file", "Stata", "\x72\x02\x01\0\x05\0"],
  ["statistics-file", "SPSS", "$FL2@(#) SPSS DATA FILE"],
  ["statistics-file", "SAS", `${"\0".repeat(12)}\xc2\xea\x81\x60\xb3\x14\x11\xcf`],
  ["statistics-file", "Parquet", "PAR1\x15\x04"],
  ["statistics-file", "SQLite", "SQLite format 3\0"],
  ["json", "", '{"a": [1, 2]}'],
  ["json", "", '[{"a": 1},\n{"a": 2}]'],
  ["json", "", '{"a": 1}\n{"a": 2}\n'],
  ["json", "", '{"cut off": ["'],
  ["json", "", "[[1, 2], [3, 4]]"],
  ["xml", "", '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'],
  ["xml", "", "<rows>\n<row>1</row>\n<row>2</row>\n</rows>\n"],
  ["binary", "", "\x01\x02\x03\x04\x05abc\x0e\x0f"],
  ["binary", "", "{\\rtf1\\ansi hello}"],
] as const)("%s %s is told by its bytes", (kind, detail, text) => {
  expect(fault(raw(text))).toEqual([kind, detail]);
});

test("what R packs is a file of R", () => {
  expect(fault(raw("\x1f\x8b\x08\0"), "data.rds")).toEqual(["statistics-file", "R"]);
});

test.each([
  [
    "a declared page",
    "<!DOCTYPE html><html><head><title>404 Not Found</title></head></html>",
    "404 Not Found",
  ],
  [
    "capitals, a mark, comments",
    "\ufeff\n <!-- x -->\n<HTML><TITLE>\n  Sign in &amp;  wait</TITLE>",
    "Sign in & wait",
  ],
  ["XHTML", '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html></html>', ""],
  ["a piece of a page", "<h1>Forbidden</h1>\n<p>You may not.</p>\n", ""],
  ["below the server's answer", "HTTP/1.1 404 Not Found\n\n<html><title>Gone</title>\n", "Gone"],
  ["a page in Russian", "<html><title>Доступ запрещён</title>", "Доступ запрещён"],
])("a web page is named by its title: %s", (_, text, title) => {
  expect(fault(utf8(text))).toEqual(["web-page", title]);
});

test("a title that is very long is cut", () => {
  const [, detail] = fault(utf8(`<html><title>${"x".repeat(5000)}</title>`)) ?? [];
  expect(detail).toHaveLength(80);
});

test("a NUL byte in a text is told with its place, also far behind the start", () => {
  expect(fault(raw("a,b\n1,\x002\n"))).toEqual(["nul-bytes", "6, line 2"]);
  expect(fault(raw(`${"a,b\n".repeat(50_000)}\0`))).toEqual(["nul-bytes", "200000, line 50001"]);
  expect(fault(new Uint8Array(1000))).toEqual(["nul-bytes", "0, line 1"]);
});

test.each([
  ["xlsx", "xl/workbook.xml", "table.xlsx"],
  ["xlsx", "xl/workbook.xml", "table.csv"],
  ["xlsm", "xl/vbaProject.bin", "table.csv"],
  ["xlsb", "xl/workbook.bin", "table.zip"],
])("%s is a spreadsheet by its part %s, also as %s", (kind, part, name) => {
  const zip = zipSync({ "[Content_Types].xml": utf8("<Types/>"), [part]: utf8("<x/>") });
  expect(fault(zip, name)).toEqual(["spreadsheet", kind]);
});

test("an open document's table is a spreadsheet", () => {
  const mimetype = utf8("application/vnd.oasis.opendocument.spreadsheet");
  const zip = zipSync({ mimetype: [mimetype, { level: 0 }], "content.xml": utf8("<x/>") });
  expect(fault(zip, "a.zip")).toEqual(["spreadsheet", "ods"]);
});

test("a damaged spreadsheet is one by its name", () => {
  expect(fault(raw("PK\x03\x04 cut"), "a.xlsx")).toEqual(["spreadsheet", "xlsx"]);
});

test("another zip is no fault here, even with a spreadsheet inside", () => {
  const inner = zipSync({ "xl/workbook.xml": utf8("<x/>") });
  expect(fault(zipSync({ "a.csv": utf8("a,b\n") }), "a.zip")).toBeNull();
  expect(fault(zipSync({ "a.xlsx": [inner, { level: 0 }] }), "a.zip")).toBeNull();
});

test("any bytes give null or a known fault", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (bytes, name) => {
      const found = formatFault(bytes, name);
      if (found !== null) expect(fileFaultKinds).toContain(found.fault);
    }),
  );
});

test("any text of letters, marks and lines is a table", () => {
  const letters = fc.constantFrom(..."aZж5.,;\t \"'\n\r<>é");
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1 }), (text) => {
      expect(fault(utf8(`a${text.join("")}`))).toBeNull();
    }),
  );
});
