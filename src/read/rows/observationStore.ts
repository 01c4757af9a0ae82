import type { Observations } from "../reading.ts";

/** The parts of a value besides the number itself. */
export const besideNames = ["low", "high", "sd", "rank"] as const;

/** The numbers of one value with its interval; NaN where there is none. */
export type Numbers = Readonly<Record<"value" | (typeof besideNames)[number], number>>;

/** What there is of a value besides its numbers: -1 for no note and no text, 0 for a span that is a year. */
type Said = Readonly<Record<"note" | "cells" | "span" | "text", number>> & { readonly floor: boolean };

/** Years of one country and indicator whose places in the index lie side by side: 2 to the power of this. */
const bandBits = 3;
const bandSize = 1 << bandBits;

/**
 * Observations as they are gathered: columns that grow, and an index of what was said of a country, indicator and year.
 * `apart` tells counts apart that may stand beside each other: of parts of a year or country.
 */
export class ObservationStore {
  length = 0;
  #capacity: number;
  #value: Float64Array;
  /** Parts that no value has so far take no room. */
  readonly #beside: (Float64Array | null)[] = besideNames.map(() => null);
  #country: Int32Array;
  #indicator: Int32Array;
  #year: Int32Array;
  #note: Int32Array;
  #line: Int32Array;
  /** The number of a period that is no whole year, 0 for a year; null while all are years. */
  #span: Int32Array | null = null;
  /** Which text a value was read from, counted from 1; 0 is the number as printed. Null while all are. */
  #text: Int32Array | null = null;
  #floor: Uint8Array;
  #dropped: Uint8Array;
  #anyDropped = false;
  /** 1 where the file says more than once what there is of its key. */
  #repeated: Uint8Array;
  /** Cells that an observation is made of. */
  #cells: Uint8Array;
  /** Bands of years by their key: four numbers each, found by hash. */
  #bands = 0;
  #bandKeys = new Int32Array(4 * 1024);
  #bandAt = new Int32Array(4096);
  /** For each year of each band the observation's place, counted from 1; 0 is none. */
  #places = new Int32Array(bandSize * 1024);
  #lastBand = -1;

  /** Room for this many observations to begin with. */
  constructor(expected: number) {
    this.#capacity = Math.max(1024, Math.min(expected, 1 << 21));
    this.#value = new Float64Array(this.#capacity);
    this.#country = new Int32Array(this.#capacity);
    this.#indicator = new Int32Array(this.#capacity);
    this.#year = new Int32Array(this.#capacity);
    this.#note = new Int32Array(this.#capacity);
    this.#line = new Int32Array(this.#capacity);
    this.#floor = new Uint8Array(this.#capacity);
    this.#dropped = new Uint8Array(this.#capacity);
    this.#repeated = new Uint8Array(this.#capacity);
    this.#cells = new Uint8Array(this.#capacity);
  }

  /** The place of the observation of this key; where there is none, a negative number to add it with. */
  find(country: number, indicator: number, year: number, apart: number): number {
    const slot = this.#slotOf(country, indicator, year, apart);
    const at = this.#places[slot]! - 1;
    return at >= 0 ? at : -1 - slot;
  }

  /** Puts a value of one cell in and gives its place. `free` is what `find` gave for its key just before. */
  add(free: number, country: number, indicator: number, year: number, value: number, line: number): number {
    if (this.length === this.#capacity) this.#grow();
    const at = this.length;
    this.#value[at] = value;
    this.#country[at] = country;
    this.#indicator[at] = indicator;
    this.#year[at] = year;
    this.#note[at] = -1;
    this.#line[at] = line;
    this.#cells[at] = 1;
    this.#places[-1 - free] = at + 1;
    this.length = at + 1;
    return at;
  }

  /** Takes the observation of a key out of the index, not out of the list; gives what `add` needs to put another in. */
  vacated(country: number, indicator: number, year: number, apart: number): number {
    const slot = this.#slotOf(country, indicator, year, apart);
    this.#places[slot] = 0;
    return -1 - slot;
  }

  /** Says more of an observation than its value. */
  complete(at: number, numbers: Numbers, said: Said): void {
    besideNames.forEach((name, i) => {
      if (!Number.isNaN(numbers[name])) {
        (this.#beside[i] ??= new Float64Array(this.#capacity).fill(NaN))[at] = numbers[name];
      }
    });
    this.keepText(at, said.text);
    this.#note[at] = said.note;
    this.#floor[at] = said.floor ? 1 : 0;
    this.#cells[at] = said.cells;
    if (said.span !== 0) (this.#span ??= new Int32Array(this.#capacity))[at] = said.span;
  }

  /** Says the bounds of an observation, NaN for one that it lacks, and of how many cells it is made. */
  bound(at: number, low: number, high: number, cells: number): void {
    if (!Number.isNaN(low)) this.#besideOf(0)[at] = low;
    if (!Number.isNaN(high)) this.#besideOf(1)[at] = high;
    this.#cells[at] = cells;
  }

  #besideOf(part: number): Float64Array {
    return (this.#beside[part] ??= new Float64Array(this.#capacity).fill(NaN));
  }

  /** Keeps which text a value was read from, -1 where it is the number as printed. */
  keepText(at: number, text: number): void {
    if (text >= 0) (this.#text ??= new Int32Array(this.#capacity))[at] = text + 1;
  }

  same(at: number, numbers: Numbers): boolean {
    return (
      Object.is(this.#value[at], numbers.value) &&
      besideNames.every((name, i) => Object.is(this.#beside[i]?.[at] ?? NaN, numbers[name]))
    );
  }

  valueAt(at: number): number {
    const value = this.#value[at] ?? NaN;
    return Number.isNaN(value) ? (this.#beside[besideNames.indexOf("rank")]?.[at] ?? NaN) : value;
  }

  lineAt(at: number): number {
    return this.#line[at] ?? 0;
  }

  indicatorAt(at: number): number {
    return this.#indicator[at] ?? -1;
  }

  spanAt(at: number): number {
    return this.#span?.[at] ?? 0;
  }

  repeat(at: number): void {
    this.#repeated[at] = 1;
  }

  isRepeated(at: number): boolean {
    return this.#repeated[at] === 1;
  }

  /** Leaves an observation out; returns how many cells it held, 0 where it was left out before. */
  drop(at: number): number {
    if (this.#dropped[at] === 1) return 0;
    this.#dropped[at] = 1;
    this.#anyDropped = true;
    return this.#cells[at] ?? 0;
  }

  isDropped(at: number): boolean {
    return this.#dropped[at] === 1;
  }

  /** What was put in and not left out, in that order. Parts that no value has share one array. */
  observations(
    countries: Observations["countries"],
    indicators: readonly string[],
    notes: readonly string[],
    texts: readonly string[] = [],
  ): Observations {
    const kept = this.#anyDropped ? this.#kept() : null;
    const length = kept?.length ?? this.length;
    const taken = <T extends Float64Array | Int32Array | Uint8Array>(from: T, to: T): T => {
      if (kept === null) to.set(from.subarray(0, length));
      else for (let i = 0; i < length; i += 1) to[i] = from[kept[i]!]!;
      return to;
    };
    const codes = (from: Int32Array) => taken(from, new Int32Array(length));
    const numbers = (from: Float64Array) => taken(from, new Float64Array(length));
    const none = new Float64Array(length).fill(NaN);
    const raw = this.#text === null ? null : codes(this.#text).map((text) => text - 1);
    const [low, high, sd, rank] = this.#beside.map((from) => (from === null ? none : numbers(from)));
    return {
      length,
      countries,
      indicators,
      notes,
      country: codes(this.#country),
      indicator: codes(this.#indicator),
      year: codes(this.#year),
      value: numbers(this.#value),
      low: low ?? none,
      high: high ?? none,
      sd: sd ?? none,
      rank: rank ?? none,
      floor: taken(this.#floor, new Uint8Array(length)),
      note: codes(this.#note),
      line: codes(this.#line),
      ...(raw?.some((text) => text >= 0) === true
        ? { raw: { kind: "text" as const, codes: raw, dictionary: texts } }
        : {}),
    };
  }

  #kept(): Int32Array {
    const kept = new Int32Array(this.length);
    let length = 0;
    for (let at = 0; at < this.length; at += 1) if (this.#dropped[at] === 0) kept[length++] = at;
    return kept.subarray(0, length);
  }

  #slotOf(country: number, indicator: number, year: number, apart: number): number {
    return this.#bandOf(country, indicator, year >> bandBits, apart) * bandSize + (year & (bandSize - 1));
  }

  /** The number of a band of years, which is new where it was not met before. Neighbouring cells ask for the same one. */
  #bandOf(country: number, indicator: number, band: number, apart: number): number {
    const keys = this.#bandKeys;
    if (this.#lastBand >= 0 && isKey(keys, this.#lastBand, country, indicator, band, apart)) {
      return this.#lastBand;
    }
    const mask = this.#bandAt.length - 1;
    let slot = hashOf(country, indicator, band, apart) & mask;
    for (;;) {
      const found = this.#bandAt[slot]! - 1;
      if (found < 0) break;
      if (isKey(keys, found, country, indicator, band, apart)) return (this.#lastBand = found);
      slot = (slot + 1) & mask;
    }
    const made = this.#bands;
    if ((made + 1) * 4 > keys.length) this.#growBands();
    this.#bandKeys.set([country, indicator, band, apart], made * 4);
    this.#bandAt[slot] = made + 1;
    this.#bands = made + 1;
    if (this.#bands * 2 > this.#bandAt.length) this.#reindex();
    return (this.#lastBand = made);
  }

  #growBands(): void {
    this.#bandKeys = wider(this.#bandKeys, new Int32Array(this.#bandKeys.length * 2));
    this.#places = wider(this.#places, new Int32Array(this.#places.length * 2));
  }

  #reindex(): void {
    const index = new Int32Array(this.#bandAt.length * 2);
    const keys = this.#bandKeys;
    const mask = index.length - 1;
    for (let band = 0; band < this.#bands; band += 1) {
      const at = band * 4;
      let slot = hashOf(keys[at]!, keys[at + 1]!, keys[at + 2]!, keys[at + 3]!) & mask;
      while (index[slot] !== 0) slot = (slot + 1) & mask;
      index[slot] = band + 1;
    }
    this.#bandAt = index;
  }

  #grow(): void {
    const capacity = this.#capacity * 2;
    const codes = (from: Int32Array) => wider(from, new Int32Array(capacity));
    this.#capacity = capacity;
    this.#value = wider(this.#value, new Float64Array(capacity));
    this.#beside.forEach((from, i) => {
      if (from !== null) this.#beside[i] = wider(from, new Float64Array(capacity).fill(NaN, from.length));
    });
    this.#country = codes(this.#country);
    this.#indicator = codes(this.#indicator);
    this.#year = codes(this.#year);
    this.#note = codes(this.#note);
    this.#line = codes(this.#line);
    this.#span = this.#span === null ? null : codes(this.#span);
    this.#text = this.#text === null ? null : codes(this.#text);
    this.#floor = wider(this.#floor, new Uint8Array(capacity));
    this.#repeated = wider(this.#repeated, new Uint8Array(capacity));
    this.#dropped = wider(this.#dropped, new Uint8Array(capacity));
    this.#cells = wider(this.#cells, new Uint8Array(capacity));
  }
}

function wider<T extends Float64Array | Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function isKey(
  keys: Int32Array,
  at: number,
  country: number,
  indicator: number,
  band: number,
  apart: number,
): boolean {
  const i = at * 4;
  return keys[i + 1] === indicator && keys[i] === country && keys[i + 2] === band && keys[i + 3] === apart;
}

/** Neighbouring bands and indicators must not fall into neighbouring places: the finaliser of MurmurHash3. */
function hashOf(country: number, indicator: number, band: number, apart: number): number {
  let hash = Math.imul(country, 0x9e3779b1) ^ Math.imul(indicator, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x165667b1) + Math.imul(band, 0x85ebca77) + apart;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
