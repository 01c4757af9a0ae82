import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { parse } from "papaparse";
import { expect, test } from "vitest";
import { choicesOf } from "../../../src/choices/address.ts";
import { plainTablesOf } from "../../../src/dataset/plainPackage.ts";
import { csvText, tsvText, withoutFormula } from "../../../src/export/csv.ts";
import { dataFile, dataFormats } from "../../../src/export/data/file.ts";
import { fieldOf } from "../../../src/export/data/tableSchema.ts";
import { en } from "../../../src/text/en.ts";
import { dataHash } from "../../../src/views/dataHash.ts";
import { pieces } from "../../gallery/pictures.ts";
import { kinds } from "../../../src/charts/kinds.ts";
import { readingOf } from "../../../src/read/read.ts";
import { choicesWith, indexOf, libraryWith, source } from "../../fixtures.ts";
import { aboutWith, figureWith, hostile, rows, sourceWith } from "./figures.ts";

const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

test("a CSV is the rows as they always were, byte for byte", async () => {
  const { bytes, type, extension } = await dataFile("csv", figureWith(), aboutWith());
  expect(decode(bytes)).toBe(csvText(rows));
  expect([type, extension]).toEqual(["text/csv", "csv"]);
});

test("a TSV has tabs between the same cells", () => {
  expect(tsvText([{ a: "one, two", b: 1.5, c: null }])).toBe("a\tb\tc\r\none, two\t1.5\t\r\n");
  expect(tsvText([{ a: "tab\there", b: 'a "quote"' }])).toBe('a\tb\r\n"tab\there"\t"a ""quote"""\r\n');
  expect(tsvText([{ a: "=1+1" }])).toBe("a\r\n'=1+1\r\n");
  expect(tsvText([])).toBe("");
});

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(...hostile),
  fc.string({ unit: fc.constantFrom("=", "+", "-", "@", '"', "\t", "\r", "\n", " ", "1", ".", "a") }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);

test("what a TSV is written from reads back as the same cells, none of them a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), (given) => {
      const { data, errors } = parse<string[]>(tsvText(given), { delimiter: "\t", newline: "\r\n" });
      expect(errors).toEqual([]);
      expect(data.slice(1, -1)).toEqual(
        given.map(({ a, b }) =>
          [a, b].map((value) =>
            value === null ? "" : typeof value === "number" ? String(value) : withoutFormula(value),
          ),
        ),
      );
    }),
  );
});

test("JSON holds rows, choices, sources, data sets, units and the hash", async () => {
  const about = aboutWith();
  const file: unknown = JSON.parse(decode((await dataFile("json", figureWith(), about)).bytes));
  expect(file).toMatchObject({
    format: "regulens-figure",
    title: "Regulation in Kazakhstan",
    description: "A line rises.",
    language: "en",
    kind: "trend",
    figure: "trend",
    link: about.link,
    hash: dataHash(rows),
    rows,
    sources: [source],
    datasets: [{ id: "test", title: "Test data", licence: "CC BY 4.0" }],
    indices: [{ id: "test_index", unit: "points", scale: [0, 100], direction: "restrictive", decimals: 0 }],
  });
});

test("the choices in JSON are exactly those of the address beside them", async () => {
  const { choices } = JSON.parse(decode((await dataFile("json", figureWith(), aboutWith())).bytes)) as {
    readonly choices: { readonly address: string; readonly values: unknown };
  };
  expect(JSON.parse(JSON.stringify(choicesOf(choices.address).choices))).toEqual(choices.values);
  expect(choices.address).toContain("index=test_index");
});

test("hostile text changes nothing but itself in JSON", async () => {
  for (const text of hostile) {
    const figure = figureWith({ title: text, rows: [{ a: text }] });
    const { bytes } = await dataFile("json", figure, aboutWith());
    expect(JSON.parse(decode(bytes))).toMatchObject({ title: text, rows: [{ a: text }] });
  }
});

test("every format gives the same bytes again", async () => {
  for (const format of dataFormats) {
    const [once, again] = [
      await dataFile(format, figureWith(), aboutWith()),
      await dataFile(format, figureWith(), aboutWith()),
    ];
    expect(again, format).toEqual(once);
  }
});

test("no format names a machine, a path or a clock's time where there is no public link", async () => {
  for (const format of dataFormats) {
    const { bytes } = await dataFile(format, figureWith(), aboutWith({ link: null }));
    const texts = format === "xlsx" || format === "package" ? Object.values(unzipSync(bytes)) : [bytes];
    for (const text of texts.map(decode)) {
      expect(text).not.toMatch(/localhost|127\.0\.0|file:|\/home\/|\/work\/|example\.org\/regulens/);
      expect(text).not.toMatch(new RegExp(`${new Date().getUTCFullYear()}-\\d\\d-\\d\\dT`));
    }
  }
});

async function packed(figure = figureWith(), about = aboutWith()) {
  const { bytes, extension } = await dataFile("package", figure, about);
  expect(extension).toBe("zip");
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

test("a data package holds its description, the rows, the citations and a page of words", async () => {
  const files = await packed();
  expect([...files.keys()]).toEqual([
    "datapackage.json",
    "data.csv",
    "sources.bib",
    "sources.ris",
    "sources.csl.json",
    "README.txt",
  ]);
  expect(files.get("data.csv")).toBe(csvText(rows));
  expect(JSON.parse(files.get("datapackage.json") ?? "")).toMatchObject({
    name: `regulens-trend-${dataHash(rows)}`,
    title: "Regulation in Kazakhstan",
    licenses: [{ name: "CC-BY-4.0", title: "CC BY 4.0" }],
    sources: [
      {
        name: "s1",
        title: "A report",
        publisher: "A publisher",
        path: "https://example.org/report",
        date: "2020",
      },
    ],
    resources: [
      {
        path: "data.csv",
        schema: {
          fields: [
            { name: "index", type: "string", description: "Identifier of the index" },
            { name: "country", type: "string" },
            { name: "year", type: "year" },
            { name: "value", type: "integer" },
            { name: "missing", type: "string" },
            { name: "date", type: "date" },
          ],
          missingValues: [""],
        },
      },
    ],
  });
  expect(files.get("README.txt")).toContain(
    "Regulation in Kazakhstan. Figure made with Regulens from: A publisher",
  );
});

test("the app opens a data package as it opens any other that was not made for it", async () => {
  expect(plainTablesOf((await packed()).get("datapackage.json") ?? "")).toEqual(["data.csv"]);
});

test("the rows of a heatmap open in the app again as the same scores", () => {
  const library = libraryWith({
    indices: [indexOf({ KAZ: { 2010: 27, 2011: 36.5 }, UZB: { 2010: 40, 2011: 41 } })],
  });
  const { choices, figure } = choicesWith("heatmap");
  const csv = csvText(kinds.heatmap(library, choices, figure).rows());
  const reading = readingOf(new TextEncoder().encode(csv), { name: "data.csv" });
  if ("fault" in reading) throw new Error(reading.fault);
  const { observations: seen, findings, questions } = reading;
  const read = Array.from(seen.value, (value, i) =>
    [seen.countries[seen.country[i]!]?.name, seen.year[i], value].join(" "),
  );
  expect(read.toSorted()).toEqual(["KAZ 2010 27", "KAZ 2011 36.5", "UZB 2010 40", "UZB 2011 41"]);
  expect([findings, questions]).toEqual([[], []]);
});

test("a licence without a known identifier is told in its own words, and an address that is none is left out", async () => {
  const odd = sourceWith({ licence: "as <vdem15>, maybe", url: "https://example.org (page 4)", date: "" });
  const files = await packed(figureWith({ sources: [odd] }));
  const { licenses, sources } = JSON.parse(files.get("datapackage.json") ?? "") as {
    readonly licenses: unknown;
    readonly sources: readonly object[];
  };
  expect(licenses).toEqual([{ name: "notspecified", title: "as <vdem15>, maybe" }]);
  expect(Object.keys(sources[0] ?? {})).toEqual(["name", "title", "publisher", "licence"]);
});

test("a column's type follows its values", () => {
  const type = (name: string, ...values: readonly (string | number | null)[]) =>
    fieldOf(
      name,
      values.map((value) => ({ [name]: value })),
      {},
    ).type;
  expect(type("year", 1990, null, 2014)).toBe("year");
  expect(type("year", 190)).toBe("integer");
  expect(type("n", 2011)).toBe("integer");
  expect(type("value", 1, 0.5)).toBe("number");
  expect(type("value", 1, "x")).toBe("string");
  expect(type("date", "2011-10-11", null)).toBe("date");
  expect(type("date", "2011-02-30")).toBe("string");
  expect(type("empty", null)).toBe("string");
});

test("every column of every figure has words that describe it", () => {
  const named = new Set<string>();
  for (const { library, choices, id } of pieces) {
    const figure = choices.figures.find((one) => one.id === (id ?? choices.figures[0]?.id));
    if (figure === undefined) continue;
    for (const row of kinds[figure.kind](library, choices, figure).rows())
      for (const column of Object.keys(row)) named.add(column);
  }
  expect(named.size).toBeGreaterThan(100);
  expect([...named].filter((column) => !Object.hasOwn(en.data.columns, column))).toEqual([]);
});
