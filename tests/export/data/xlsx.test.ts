import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { dataFile } from "../../../src/export/data/file.ts";
import type { FlatRow } from "../../../src/views/row.ts";
import { aboutWith, figureWith, hostile, rows } from "./figures.ts";

type Cell = string | number | null;

const { DOMParser } = new JSDOM("").window;

/** A workbook read by the rules of ECMA-376, without the library that wrote it: sheets by name, and every part as XML. */
function workbook(bytes: Uint8Array) {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => {
      const xml = new DOMParser().parseFromString(strFromU8(content), "application/xml");
      expect(xml.getElementsByTagName("parsererror").length, path).toBe(0);
      return [path, xml] as const;
    }),
  );
  const strings = [...parts.get("xl/sharedStrings.xml")!.getElementsByTagName("si")].map((si) =>
    textOf(si.textContent ?? ""),
  );
  const names = [...parts.get("xl/workbook.xml")!.getElementsByTagName("sheet")];
  const sheets = new Map(
    names.map((sheet, i) => {
      const xml = parts.get(`xl/worksheets/sheet${i + 1}.xml`)!;
      const table: Cell[][] = [];
      for (const row of xml.getElementsByTagName("row")) {
        const cells: Cell[] = [];
        for (const c of row.getElementsByTagName("c")) {
          const value = c.getElementsByTagName("v")[0]?.textContent ?? "";
          expect([null, "n", "s"]).toContain(c.getAttribute("t"));
          cells[columnOf(c.getAttribute("r") ?? "")] =
            c.getAttribute("t") === "s" ? (strings[Number(value)] ?? null) : Number(value);
        }
        table[Number(row.getAttribute("r")) - 1] = Array.from(cells, (each) => each ?? null);
      }
      return [sheet.getAttribute("name"), { xml, table }] as const;
    }),
  );
  return { parts, sheets };
}

/** _x000D_ stands for a character: ECMA-376 part 1, 22.9.2.19. */
function textOf(written: string): string {
  return written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function columnOf(reference: string): number {
  return (
    [...reference.replace(/\d+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

async function written(own: readonly FlatRow[], title = "A title") {
  return workbook((await dataFile("xlsx", figureWith({ rows: own, title }), aboutWith())).bytes);
}

test("numbers are numbers, text is text, missing is an empty cell, and the header stays in view", async () => {
  const { sheets } = await written(rows);
  expect([...sheets.keys()]).toEqual(["Data", "About"]);
  const { table, xml } = sheets.get("Data")!;
  expect(table).toEqual([
    ["index", "country", "year", "value", "missing", "date"],
    ["test_index", "KAZ", 2011, 36, null, "2011-10-11"],
    ["test_index", "UZB", 2011, null, "not-assessed"],
  ]);
  const pane = xml.getElementsByTagName("pane")[0];
  expect([pane?.getAttribute("ySplit"), pane?.getAttribute("state")]).toEqual(["1", "frozen"]);
});

test("the sheet About tells title, notes, sources with licence and address, hash and link", async () => {
  const cells = (await written(rows, "Regulation")).sheets.get("About")!.table;
  const about = aboutWith();
  expect(cells).toContainEqual(["Title", "Regulation"]);
  expect(cells).toContainEqual(["Note", "1 value is missing."]);
  expect(cells).toContainEqual(["Link", about.link]);
  expect(cells).toContainEqual([
    "A publisher",
    "A report",
    "2020",
    "CC BY 4.0",
    "https://example.org/report",
  ]);
  expect(
    cells.some(([name, value]) => name === "Hash of the data" && /^[0-9a-f]{12}$/.test(String(value))),
  ).toBe(true);
});

test("no text becomes a formula, a link or a broken file", async () => {
  const { parts, sheets } = await written(hostile.map((text) => ({ text })));
  for (const xml of parts.values()) {
    expect(xml.getElementsByTagName("f").length + xml.getElementsByTagName("hyperlink").length).toBe(0);
  }
  const read = sheets
    .get("Data")!
    .table.slice(1)
    .map(([text]) => text ?? "");
  expect(read).toEqual(hostile.map(asHeld));
});

const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: fc.constantFrom("_", "x", "0", "4", "1", "A", "=", "&", "<", "]", " ", "\r", "\n") }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);

test("what is written reads back as the same cells", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ a: cell, b: cell }), { minLength: 1, maxLength: 6 }),
      async (given) => {
        const { table } = (await written(given)).sheets.get("Data")!;
        expect(table[0]).toEqual(["a", "b"]);
        given.forEach(({ a, b }, i) => {
          const row = table[i + 1] ?? [];
          expect([row[0] ?? "", row[1] ?? ""]).toEqual([a, b].map((value) => asHeld(value ?? "")));
        });
      },
    ),
    { numRuns: 60 },
  );
});

test("a text longer than a cell holds is cut, and the sheet About says so", async () => {
  const { sheets } = await written([{ text: "😀".repeat(20_000) }]);
  const cut = String(sheets.get("Data")!.table[1]?.[0]);
  expect(cut.length).toBeLessThanOrEqual(32_767);
  expect(cut.endsWith("😀…")).toBe(true);
  expect(sheets.get("About")!.table.flat().join(" ")).toContain("32,767 characters");
});

test("twenty thousand rows need no worker of their own, which the page's policy would forbid", async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => ({
    name: `row ${i}`,
    value: i / 3,
    note: "constructor",
  }));
  const bytes = (await dataFile("xlsx", figureWith({ rows: many }), aboutWith())).bytes;
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!).match(/<row /g)?.length).toBe(20_001);
});

/** A number stays, minus zero is zero; of a text only what no XML can hold is another character. */
function asHeld(value: string | number): string | number {
  if (typeof value === "number") return value + 0;
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}
