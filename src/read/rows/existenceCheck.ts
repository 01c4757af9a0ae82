import { countryByCode, type CountryCode } from "../../country/country.ts";
import type { FindingLog } from "./findingLog.ts";
import type { Place } from "./places.ts";

/** Tells of values for years in which a state did not exist, once for each state and year. */
export class ExistenceCheck {
  readonly #log: FindingLog;
  readonly #existed = new Map<CountryCode, readonly [number, number]>();
  /** Neighbouring cells are mostly of one state. */
  #code: CountryCode | null = null;
  #first = -Infinity;
  #last = Infinity;
  readonly #told = new Set<string>();

  constructor(log: FindingLog) {
    this.#log = log;
  }

  check({ code }: Place, year: number, line: number): void {
    if (code === null) return;
    if (code !== this.#code) {
      this.#code = code;
      [this.#first, this.#last] = this.#existed.get(code) ?? this.#yearsOf(code);
    }
    if (year >= this.#first && year <= this.#last) return;
    const said = `${countryByCode(code).name}, ${year}`;
    if (this.#told.has(said)) return;
    this.#told.add(said);
    this.#log.add("outside-existence", "used", line, null, said);
  }

  #yearsOf(code: CountryCode): readonly [number, number] {
    const [from, to] = countryByCode(code).existed;
    const years = [from ?? -Infinity, to ?? Infinity] as const;
    this.#existed.set(code, years);
    return years;
  }
}
