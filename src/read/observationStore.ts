import type { Observations } from "./reading.ts";

const numberNames = ["value", "low", "high", "sd", "rank"] as const;
const codeNames = ["country", "indicator", "year", "note", "line", "apart"] as const;

/** The numbers of one value with its interval; NaN where there is none. */
export type Numbers = Readonly<Record<(typeof numberNames)[number], number>>;

/** What an observation is of. `apart` tells counts apart that may stand beside each other: of parts of a year or country. */
export interface ObservationKey {
  readonly country: number;
  readonly indicator: number;
  readonly year: number;
  readonly apart: number;
}

/** Observations as they are gathered: columns that grow, and an index of what was said of a country, year and indicator. */
export class ObservationStore {
  length = 0;
  #capacity: number;
  #numbers: readonly Float64Array[];
  #codes: readonly Int32Array[];
  #floor: Uint8Array;
  #dropped: Uint8Array;
  /** Cells that an observation is made of. */
  #cells: Uint8Array;
  #index: Int32Array;

  /** Room for this many observations to begin with. */
  constructor(expected: number) {
    this.#capacity = Math.max(1024, Math.min(expected, 1 << 21));
    this.#numbers = numberNames.map(() => new Float64Array(this.#capacity));
    this.#codes = codeNames.map(() => new Int32Array(this.#capacity));
    this.#floor = new Uint8Array(this.#capacity);
    this.#dropped = new Uint8Array(this.#capacity);
    this.#cells = new Uint8Array(this.#capacity);
    this.#index = new Int32Array(2 << Math.ceil(Math.log2(this.#capacity))).fill(-1);
  }

  /** Puts an observation in. `free` is what `find` gave for its key just before. */
  add(
    free: number,
    key: ObservationKey,
    numbers: Numbers,
    { note, line, floor, cells }: { note: number; line: number; floor: boolean; cells: number },
  ): void {
    if (this.length === this.#capacity) this.#grow();
    const at = this.length;
    const [values, lows, highs, deviations, ranks] = this.#numbers;
    values![at] = numbers.value;
    lows![at] = numbers.low;
    highs![at] = numbers.high;
    deviations![at] = numbers.sd;
    ranks![at] = numbers.rank;
    const [countries, indicators, years, notes, lines, aparts] = this.#codes;
    countries![at] = key.country;
    indicators![at] = key.indicator;
    years![at] = key.year;
    notes![at] = note;
    lines![at] = line;
    aparts![at] = key.apart;
    this.#floor[at] = floor ? 1 : 0;
    this.#cells[at] = cells;
    this.length += 1;
    if (this.length * 2 > this.#index.length) this.#reindex();
    else this.#index[-1 - free] = at;
  }

  /** The place of the observation of this key; where there is none, a negative number to add it with. */
  find(key: ObservationKey): number {
    const slot = this.#slot(key);
    const at = this.#index[slot]!;
    return at >= 0 ? at : -1 - slot;
  }

  same(at: number, numbers: Numbers): boolean {
    return numberNames.every((name, i) => Object.is(this.#numbers[i]![at], numbers[name]));
  }

  valueAt(at: number): number {
    const value = this.#numbers[0]![at] ?? NaN;
    return Number.isNaN(value) ? (this.#numbers[4]![at] ?? NaN) : value;
  }

  lineAt(at: number): number {
    return this.#codes[4]![at] ?? 0;
  }

  /** Leaves an observation out; returns how many cells it held, 0 where it was left out before. */
  drop(at: number): number {
    if (this.#dropped[at] === 1) return 0;
    this.#dropped[at] = 1;
    return this.#cells[at] ?? 0;
  }

  isDropped(at: number): boolean {
    return this.#dropped[at] === 1;
  }

  /** What was put in and not left out, in the order in which it was put in. */
  observations(
    countries: Observations["countries"],
    indicators: readonly string[],
    notes: readonly string[],
  ): Observations {
    const kept = new Int32Array(this.length);
    let length = 0;
    for (let at = 0; at < this.length; at += 1) if (this.#dropped[at] === 0) kept[length++] = at;
    const numbers = (i: number) => {
      const [from, to] = [this.#numbers[i]!, new Float64Array(length)];
      for (let at = 0; at < length; at += 1) to[at] = from[kept[at]!]!;
      return to;
    };
    const codes = (i: number) => {
      const [from, to] = [this.#codes[i]!, new Int32Array(length)];
      for (let at = 0; at < length; at += 1) to[at] = from[kept[at]!]!;
      return to;
    };
    const floor = new Uint8Array(length);
    for (let at = 0; at < length; at += 1) floor[at] = this.#floor[kept[at]!]!;
    return {
      length,
      countries,
      indicators,
      notes,
      country: codes(0),
      indicator: codes(1),
      year: codes(2),
      value: numbers(0),
      low: numbers(1),
      high: numbers(2),
      sd: numbers(3),
      rank: numbers(4),
      floor,
      note: codes(3),
      line: codes(4),
    };
  }

  /** Where the key stands in the index, or the free place where it would. */
  #slot({ country, indicator, year, apart }: ObservationKey): number {
    const index = this.#index;
    const mask = index.length - 1;
    const [countries, indicators, years, , , aparts] = this.#codes;
    // Neighbouring years and indicators must not fall into neighbouring places: the finaliser of MurmurHash3.
    let hash =
      Math.imul(Math.imul(Math.imul(country, 31) + indicator, 0x01000193) + year, 0x01000193) + apart;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (;;) {
      const at = index[slot]!;
      if (at < 0) return slot;
      if (
        countries![at] === country &&
        indicators![at] === indicator &&
        years![at] === year &&
        aparts![at] === apart
      ) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
  }

  #reindex(): void {
    this.#index = new Int32Array(this.#index.length * 2).fill(-1);
    for (let at = 0; at < this.length; at += 1) {
      const slot = this.#slot({
        country: this.#codes[0]![at]!,
        indicator: this.#codes[1]![at]!,
        year: this.#codes[2]![at]!,
        apart: this.#codes[5]![at]!,
      });
      this.#index[slot] = at;
    }
  }

  #grow(): void {
    this.#capacity *= 2;
    const wider = <T extends Float64Array | Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#numbers = this.#numbers.map((from) => wider(from, new Float64Array(this.#capacity)));
    this.#codes = this.#codes.map((from) => wider(from, new Int32Array(this.#capacity)));
    this.#floor = wider(this.#floor, new Uint8Array(this.#capacity));
    this.#dropped = wider(this.#dropped, new Uint8Array(this.#capacity));
    this.#cells = wider(this.#cells, new Uint8Array(this.#capacity));
  }
}
