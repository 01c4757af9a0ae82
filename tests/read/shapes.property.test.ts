import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readingOf } from "../../src/read/read.ts";
import { digestOf } from "./digest.ts";

/** Country, indicator, year and value as text. */
type Entry = readonly [country: string, indicator: string, year: number, value: string];

interface Table {
  readonly countries: readonly string[];
  readonly indicators: readonly string[];
  readonly years: readonly number[];
  readonly entries: readonly Entry[];
}

const names = new Map([
  ["KAZ", "Kazakhstan"],
  ["UZB", "Uzbekistan"],
  ["KGZ", "Kyrgyz Republic"],
  ["PRK", "Korea, Dem. People's Rep."],
  ["CIV", "Côte d'Ivoire"],
  ["RUS", "Russian Federation"],
]);
const indicators = ["GRR", "SHI, total", "v2clrelig"];

/** What publishers write for "no value": where it stands out it is asked about, and so is none of the values here. */
const codeLike = /^-(9+|6+|7+|8+)(\.0+)?$/;

/** Every country, indicator and year has a value or none; of each at least two, so that no form degenerates. */
const tables = fc
  .record({
    countries: fc.shuffledSubarray([...names.keys()], { minLength: 2 }),
    indicators: fc.subarray(indicators, { minLength: 2 }),
    first: fc.integer({ min: 1992, max: 2018 }),
    years: fc.integer({ min: 2, max: 4 }),
    values: fc.array(fc.option(fc.integer({ min: -99_999, max: 99_999_999 }), { freq: 6 }), {
      minLength: 72,
      maxLength: 72,
    }),
    decimals: fc.integer({ min: 0, max: 2 }),
  })
  .map((table): Table => {
    const years = Array.from({ length: table.years }, (_, at) => table.first + at);
    const entries: Entry[] = [];
    for (const country of table.countries) {
      for (const indicator of table.indicators) {
        for (const year of years) {
          const value = table.values[entries.length] ?? null;
          const written = value === null ? "" : (value / 100).toFixed(table.decimals);
          const text = codeLike.test(written) ? written.slice(1) : written;
          entries.push([country, indicator, year, text]);
        }
      }
    }
    return { countries: table.countries, indicators: table.indicators, years, entries };
  });

const valueIn = ({ entries }: Table, country: string, indicator: string, year: number): string =>
  entries.find(([c, i, y]) => c === country && i === indicator && y === year)?.[3] ?? "";

/** The forms in which publishers write one table. */
const forms: Readonly<Record<string, (table: Table) => readonly (readonly string[])[]>> = {
  long: ({ entries }) => [
    ["Country", "Year", "Indicator", "Value"],
    ...entries.map(([country, indicator, year, value]) => [
      names.get(country) ?? "",
      String(year),
      indicator,
      value,
    ]),
  ],
  "a column an indicator": (table) => [
    ["Country", "Code", "Year", ...table.indicators],
    ...table.countries.flatMap((country) =>
      table.years.map((year) => [
        names.get(country) ?? "",
        country,
        String(year),
        ...table.indicators.map((indicator) => valueIn(table, country, indicator, year)),
      ]),
    ),
  ],
  "a column a year": (table) => [
    ["Country Name", "Country Code", "Indicator Name", ...table.years.map(String)],
    ...table.countries.flatMap((country) =>
      table.indicators.map((indicator) => [
        names.get(country) ?? "",
        country,
        indicator,
        ...table.years.map((year) => valueIn(table, country, indicator, year)),
      ]),
    ),
  ],
  "a column an indicator and year": (table) => [
    [
      "Country",
      ...table.years.flatMap((year) => table.indicators.map((indicator) => `${year} ${indicator}`)),
    ],
    ...table.countries.map((country) => [
      names.get(country) ?? "",
      ...table.years.flatMap((year) =>
        table.indicators.map((indicator) => valueIn(table, country, indicator, year)),
      ),
    ]),
  ],
  "indicators above years": (table) => [
    ["", ...table.indicators.flatMap((indicator) => table.years.map((_, at) => (at === 0 ? indicator : "")))],
    ["Country", ...table.indicators.flatMap(() => table.years.map(String))],
    ...table.countries.map((country) => [
      names.get(country) ?? "",
      ...table.indicators.flatMap((indicator) =>
        table.years.map((year) => valueIn(table, country, indicator, year)),
      ),
    ]),
  ],
  "years above indicators": (table) => [
    ["", ...table.years.flatMap((year) => table.indicators.map((_, at) => (at === 0 ? String(year) : "")))],
    ["Country", ...table.years.flatMap(() => table.indicators)],
    ...table.countries.map((country) => [
      names.get(country) ?? "",
      ...table.years.flatMap((year) =>
        table.indicators.map((indicator) => valueIn(table, country, indicator, year)),
      ),
    ]),
  ],
};

type Dialect = typeof dialects extends fc.Arbitrary<infer D> ? D : never;

const dialects = fc.record({
  thousands: fc.constantFrom("", " ", "\u00a0", "\u202f", "'", "’"),
  above: fc.constantFrom(
    "",
    "Regulation of religion, by country",
    "Source: Example Institute\nRetrieved in March",
  ),
  below: fc.constantFrom("", "Source: Example Institute", "\nNote: .. means not available"),
  encoding: fc.constantFrom("utf-8", "utf-16le"),
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  comma: fc.boolean(),
  newline: fc.constantFrom("\n", "\r\n", "\r"),
  quoteAll: fc.boolean(),
  mark: fc.boolean(),
});

/** A table as a program of some country would write it. */
function written(rows: readonly (readonly string[])[], dialect: Dialect): Uint8Array {
  const { delimiter, comma, thousands, newline, quoteAll, mark, above, below, encoding } = dialect;
  const lines = rows.map((row) =>
    row
      .map((cell) =>
        /^-?\d+(\.\d+)?$/.test(cell) && !/^(19|20)\d\d$/.test(cell)
          ? cell.replace(/\B(?=(?:\d{3})+(?:$|\.))(?<!\.\d*)/g, thousands).replace(".", comma ? "," : ".")
          : cell,
      )
      .map((cell) => (quoteAll || /["\n]/.test(cell) || cell.includes(delimiter) ? quoted(cell) : cell))
      .join(delimiter),
  );
  const prose = (text: string) => (text === "" ? [] : text.split("\n"));
  const notes = (text: string) => prose(text).map((line) => (line.includes(delimiter) ? quoted(line) : line));
  const text = [...notes(above), ...lines, ...notes(below), ""].join(newline);
  if (encoding === "utf-8") return new TextEncoder().encode((mark ? "\ufeff" : "") + text);
  const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

for (const [form, rowsOf] of Object.entries(forms)) {
  test(`one table written as "${form}" in any dialect reads back to its values`, () => {
    fc.assert(
      fc.property(tables, dialects, (table, dialect) => {
        const reading = readingOf(written(rowsOf(table), dialect), { name: "table.csv" });
        const filled = table.entries.filter(([, , , value]) => value !== "");
        // Nothing tells a table in which no value stands from a list of names.
        fc.pre(filled.length * 2 > table.entries.length);
        const expected = filled
          .map(([country, indicator, year, value]) => `${country},${indicator},${year},${Number(value) + 0}`)
          .toSorted();
        expect("fault" in reading ? reading : digestOf(reading).observations).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
}
