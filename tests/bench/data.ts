import { countryNames } from "./countryNames.ts";

/** How many of each a long file has: one row for every indicator of every country in every year. */
export interface LongShape {
  readonly countries: number;
  readonly indicators: number;
  readonly years: number;
}

/** Ten thousand, six hundred thousand and five million rows. */
export const longShapes = {
  small: { countries: 200, indicators: 1, years: 50 },
  middle: { countries: 200, indicators: 40, years: 75 },
  large: { countries: 200, indicators: 334, years: 75 },
} as const satisfies Readonly<Record<string, LongShape>>;

/** Rows and columns of the wide file, of which the first two are country and year. */
export interface WideShape {
  readonly rows: number;
  readonly columns: number;
}

export const wideShape: WideShape = { rows: 27_000, columns: 1500 };

/** The last year of every file. */
const lastYear = 2024;

/**
 * The rows of a long file by column, in the file's order: by country, indicator and year. Values and bounds are whole
 * hundredths, 0 to 10,000; a bound that is missing is -1; `note` counts into `longNotes`, 0 for none.
 */
export interface LongColumns {
  readonly length: number;
  readonly country: Int32Array;
  readonly indicator: Int32Array;
  readonly year: Int32Array;
  readonly value: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly note: Uint8Array;
}

/** The notes as the file writes them: most rows have none, a few are quoted. */
export const longNotes = [
  "",
  "estimate",
  "revised 2024",
  '"two coders, one answer"',
  '"called ""partly free"""',
] as const;

/** The same rows for the same shape on every machine: values walk from year to year, all in whole numbers. */
export function longColumns({ countries, indicators, years }: LongShape): LongColumns {
  const length = countries * indicators * years;
  const [country, indicator, year] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  const [value, low, high] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  const note = new Uint8Array(length);
  const below = chance(20_260_601);
  for (let row = 0, c = 0; c < countries; c++) {
    for (let i = 0; i < indicators; i++) {
      let level = below(10_001);
      for (let y = 0; y < years; y++, row++) {
        level = Math.min(10_000, Math.max(0, level + below(601) - 300));
        country[row] = c;
        indicator[row] = i;
        year[row] = lastYear - years + 1 + y;
        value[row] = level;
        const bounded = below(10) > 0;
        low[row] = bounded ? Math.max(0, level - below(500)) : -1;
        high[row] = bounded ? Math.min(10_000, level + below(500)) : -1;
        note[row] = below(16) > 0 ? 0 : 1 + below(longNotes.length - 1);
      }
    }
  }
  return { length, country, indicator, year, value, low, high, note };
}

/** The name of an indicator of the long file: "indicator_007". */
export function indicatorName(indicator: number): string {
  return `indicator_${String(indicator + 1).padStart(3, "0")}`;
}

/** The bytes of a long file, piece by piece: header, then a row a value; UTF-8, commas, line feeds. */
export function* longFile(columns: LongColumns): Generator<Uint8Array> {
  const { length, country, indicator, year, value, low, high, note } = columns;
  const countries = countryNames.map((name) => bytesOf(name.includes(",") ? `"${name}"` : name));
  const notes = longNotes.map(bytesOf);
  const indicators: Uint8Array[] = [];
  const writer = new Writer();
  writer.bytes(bytesOf("country,year,indicator,value,low,high,note\n"));
  for (let row = 0; row < length; row++) {
    const i = indicator[row]!;
    writer.bytes(countries[country[row]!]!);
    writer.byte(comma);
    writer.whole(year[row]!);
    writer.byte(comma);
    writer.bytes((indicators[i] ??= bytesOf(indicatorName(i))));
    writer.byte(comma);
    writer.hundredths(value[row]!);
    writer.byte(comma);
    if (low[row]! >= 0) writer.hundredths(low[row]!);
    writer.byte(comma);
    if (high[row]! >= 0) writer.hundredths(high[row]!);
    writer.byte(comma);
    writer.bytes(notes[note[row]!]!);
    writer.byte(lineFeed);
    if (writer.isFull()) yield writer.taken();
  }
  yield writer.taken();
}

/** The name of a column of the wide file: country_name, year, item_0003 ... */
export function wideColumnName(column: number): string {
  if (column === 0) return "country_name";
  return column === 1 ? "year" : `item_${String(column + 1).padStart(4, "0")}`;
}

/** The bytes of a wide file, piece by piece: a row for a country and year, a column an item, two cells in five empty. */
export function* wideFile({ rows, columns }: WideShape): Generator<Uint8Array> {
  const years = Math.ceil(rows / 180);
  const names = countryNames.map((name) => bytesOf(name.includes(",") ? `"${name}"` : name));
  const below = chance(20_260_602);
  const writer = new Writer();
  writer.bytes(bytesOf(Array.from({ length: columns }, (_, column) => wideColumnName(column)).join(",")));
  writer.byte(lineFeed);
  for (let row = 0; row < rows; row++) {
    writer.bytes(names[Math.floor(row / years)]!);
    writer.byte(comma);
    writer.whole(lastYear - years + 1 + (row % years));
    for (let column = 2; column < columns; column++) {
      writer.byte(comma);
      const drawn = below(5000);
      if (drawn >= 2000) writer.thousandths(drawn - 2000);
    }
    writer.byte(lineFeed);
    if (writer.isFull()) yield writer.taken();
  }
  yield writer.taken();
}

const [comma, lineFeed, point, zero] = [0x2c, 0x0a, 0x2e, 0x30] as const;

/** Gathers bytes in pieces of about a mebibyte. */
class Writer {
  #piece = new Uint8Array(pieceSize + margin);
  #at = 0;

  isFull(): boolean {
    return this.#at >= pieceSize;
  }

  taken(): Uint8Array {
    const taken = this.#piece.slice(0, this.#at);
    this.#at = 0;
    return taken;
  }

  byte(byte: number): void {
    this.#piece[this.#at++] = byte;
  }

  bytes(bytes: Uint8Array): void {
    this.#piece.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  whole(number: number): void {
    if (number > 9) this.whole(Math.floor(number / 10));
    this.byte(zero + (number % 10));
  }

  /** 4321 as 43.21. */
  hundredths(number: number): void {
    this.whole(Math.floor(number / 100));
    this.byte(point);
    this.byte(zero + (Math.floor(number / 10) % 10));
    this.byte(zero + (number % 10));
  }

  /** 412 as 0.412. */
  thousandths(number: number): void {
    this.whole(Math.floor(number / 1000));
    this.byte(point);
    this.byte(zero + (Math.floor(number / 100) % 10));
    this.byte(zero + (Math.floor(number / 10) % 10));
    this.byte(zero + (number % 10));
  }
}

const pieceSize = 1 << 20;
const margin = 1 << 16; // more than the longest row

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Whole numbers below a bound, the same sequence for the same seed: mulberry32 (Tommy Ettinger, 2017, public domain). */
function chance(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
