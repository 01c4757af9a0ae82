import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compactOf, openedCompact, partsOf, storedOf, type CompactFrame } from "../../src/dataset/compact.ts";
import { bytesOfPart, partOfBytes } from "../../src/dataset/compactPart.ts";
import { byteReader, byteWriter } from "../../src/dataset/compactBytes.ts";
import { readNumbers, writeNumbers } from "../../src/dataset/compactNumbers.ts";
import { packed, unpacked } from "../../src/dataset/compactRecords.ts";
import { filesOf, storedDatasetOf } from "../../src/dataset/read.ts";
import { openedDataset, type StoredDataset } from "../../src/dataset/stored.ts";
import { fileOf, index, packageText, scoresFile } from "./packages.ts";

const data = new URL("../../data", import.meta.url).pathname;

/** A data set through its compact form: the frame as JSON, the scores as bytes. */
function throughFiles(stored: StoredDataset, isWanted: (part: number) => boolean = () => true) {
  const { frame, parts } = compactOf(stored);
  const text: CompactFrame = JSON.parse(JSON.stringify(frame));
  const read = parts.flatMap((part, i) =>
    isWanted(i) ? [[i, partOfBytes(bytesOfPart(part))] as const] : [],
  );
  return { frame: text, parts: new Map(read) };
}

function fromFolder(name: string): StoredDataset {
  const text = (path: string) => readFileSync(join(data, name, path), "utf8");
  const packageText = text("datapackage.json");
  return storedDatasetOf(packageText, new Map(filesOf(packageText).map((path) => [path, text(path)])))
    .stored!;
}

test.each(readdirSync(data))("the compact form of data/%s opens to what its CSV files say", (name) => {
  const stored = fromFolder(name);
  const { frame, parts } = throughFiles(stored);
  const again = storedOf(frame, parts);
  expect(again).toEqual(stored);
  const text = (each: StoredDataset) => JSON.stringify(openedDataset(each));
  expect(text(again) === text(stored)).toBe(true); // keys in the same order too: files for download follow it
});

/** Doubles of every kind that files hold: decimals, singles printed with 15 digits, any bits, missing. */
const doubles = fc.oneof(
  fc.double(),
  fc.constantFrom(NaN, -0, 0, Infinity, -Infinity, Number.MIN_VALUE, Number.MAX_VALUE, 0.1 + 0.2),
  fc.tuple(fc.integer(), fc.integer({ min: 0, max: 12 })).map(([whole, digits]) => whole / 10 ** digits),
  fc.float().map((value) => Number(value.toPrecision(15))),
);
const columns = fc.oneof(
  fc.array(doubles),
  fc.array(fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 1000)),
  fc.array(
    fc.option(
      fc.float({ noDefaultInfinity: true }).map((v) => Number(v.toPrecision(15))),
      { nil: NaN },
    ),
  ),
);

test("numbers come back to the last bit", () => {
  fc.assert(
    fc.property(columns, (numbers) => {
      const values = Float64Array.from(numbers);
      const into = byteWriter();
      writeNumbers(into, values);
      const from = byteReader(into.written());
      expect(bitsOf(readNumbers(from, values.length))).toEqual(bitsOf(values));
      expect(from.isAtEnd()).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("records come back with their keys in order, whatever they hold", () => {
  const key = fc.constantFrom("", "a", "b", "year", "__proto__", "toString");
  const tree = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      doubles,
      fc.string({ unit: "binary" }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value")),
      fc.array(fc.array(fc.tuple(key, tie("value"))).map((entries) => Object.fromEntries(entries))),
    ),
  })).value;
  fc.assert(
    fc.property(tree, (value) => {
      const again = unpacked(JSON.parse(JSON.stringify(packed(value))));
      expect(again).toEqual(value);
      expect(JSON.stringify(again)).toBe(JSON.stringify(value));
    }),
    { numRuns: 500 },
  );
});

interface Row {
  readonly country: string;
  readonly year: number;
  readonly value: number;
  readonly low: number;
  readonly source: number;
  readonly note: number;
  readonly raw: number;
}

const textual = fc.string({ unit: "binary", maxLength: 6 });
const rowsOfIndex = fc.uniqueArray(
  fc.record<Row>({
    country: fc.constantFrom("AZE", "KAZ", "UZB"),
    year: fc.integer({ min: 1800, max: 2100 }),
    value: doubles.filter((value) => !Number.isNaN(value)),
    low: doubles,
    source: fc.integer({ min: 0, max: 2 }),
    note: fc.integer({ min: -1, max: 2 }),
    raw: fc.integer({ min: -1, max: 2 }),
  }),
  { selector: ({ country, year }) => `${country} ${year}`, maxLength: 12 },
);
const arbitraryDataset = fc
  .record({
    indices: fc.array(rowsOfIndex, { maxLength: 4 }),
    texts: fc.tuple(textual, textual, textual),
    hasRaw: fc.boolean(),
    title: textual,
  })
  .map(({ indices, texts, hasRaw, title }): StoredDataset => {
    const template = storedDatasetOf(packageText({ indices: [] }), new Map()).stored!;
    const sorted = indices.map((rows) =>
      [...rows].sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : a.year - b.year)),
    );
    let first = 0;
    const held = sorted.map((rows, i): StoredDataset["indices"][number] => {
      const countries = [...new Set(rows.map(({ country }) => country))];
      const starts = countries.map((code) => first + rows.findIndex(({ country }) => country === code));
      first += rows.length;
      const meta = { ...index, id: `index-${i}`, scale: [null, null], direction: "neutral" } as const;
      const rest = { dataset: "test", methodBreaks: [], remark: "", aggregates: [] };
      const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
      const own = Int32Array.from(rows.length === 0 ? [0] : [...starts, first]);
      return { ...meta, ...rest, years, countries, starts: own };
    });
    const rows = sorted.flat();
    const all = (key: "value" | "low") => Float64Array.from(rows, (row) => row[key]);
    const codes = (key: "year" | "source" | "note" | "raw") => Int32Array.from(rows, (row) => row[key]);
    return {
      ...template,
      title,
      indices: held,
      scores: {
        year: codes("year"),
        value: all("value"),
        low: all("low"),
        high: all("low").map((low) => -low),
        source: codes("source"),
        note: codes("note"),
        sources: texts,
        notes: texts,
        ...(hasRaw ? { raw: { kind: "text", codes: codes("raw"), dictionary: texts } } : {}),
      },
    };
  });

test("any data set comes back whole from its frame and its scores", () => {
  fc.assert(
    fc.property(arbitraryDataset, (stored) => {
      const { frame, parts } = throughFiles(stored);
      const again = storedOf(frame, parts);
      expect(again).toEqual(stored);
      for (const column of ["value", "low", "high"] as const)
        expect(bitsOf(again.scores[column])).toEqual(bitsOf(stored.scores[column]));
    }),
    { numRuns: 200 },
  );
});

test("with the scores of one index at hand its values are those of the whole, and the others cannot be read", () => {
  fc.assert(
    fc.property(arbitraryDataset, (stored) => {
      const whole = openedDataset(stored);
      const all = throughFiles(stored);
      for (const [id, part] of partsOf(all.frame)) {
        const opened = openedCompact(all.frame, throughFiles(stored, (place) => place === part).parts);
        for (const [i, index] of whole.indices.entries())
          for (const country of index.countries)
            for (const year of index.years) {
              const look = () => opened.indices[i]!.at(country, year);
              if (index.id === id) expect(look()).toEqual(index.at(country, year));
              else expect(look).toThrow(`the scores of ${index.id} have not been read yet`);
            }
      }
    }),
    { numRuns: 50 },
  );
});

const resources = [
  scoresFile(["nxx,UZB,2012,48,,,s1,", "mxx,KAZ,2010,3.50,2,4,s1,as coded", "nxx,KAZ,2010,27,,,s1,"]),
  fileOf(
    "events",
    {
      date: "date",
      precision: "string",
      country_iso3: "string",
      kind: "string",
      title: "string",
      source_id: "string",
    },
    ["2011-10-11,day,KAZ,law,A law,s1"],
  ),
];
const small = storedDatasetOf(
  packageText({ resources, indices: [index, { ...index, id: "mxx" }] }),
  new Map(resources.map(({ path, csv }) => [path, csv])),
).stored!;

test("a file of scores that was changed or cut short is told from a whole one", () => {
  const file = bytesOfPart(compactOf(small).parts[0]!);
  for (let i = 0; i < file.length; i++) {
    const changed = file.slice();
    changed[i] = changed[i]! ^ 1;
    expect(() => partOfBytes(changed)).toThrow();
    expect(() => partOfBytes(file.subarray(0, i))).toThrow();
  }
  expect(() => partOfBytes(new TextEncoder().encode("<!doctype html>"))).toThrow("not a file of scores");
});

test("scores of another data set are not taken for its own", () => {
  const { frame, parts } = throughFiles(small);
  expect(() => storedOf(frame, new Map([[1, parts.get(0)!]]))).toThrow("has other rows than it should");
});

function bitsOf(values: Float64Array): BigUint64Array {
  // every NaN is the same missing value
  return new BigUint64Array(values.map((value) => (Number.isNaN(value) ? NaN : value)).buffer);
}
