import { countryByCode, type CountryCode } from "../country/country.ts";
import type { FindingLog } from "./findingLog.ts";
import type { Place } from "./places.ts";

/** Tells of values for years in which a state did not exist, once for each state and year. */
export class ExistenceCheck {
  readonly #log: FindingLog;
  readonly #existed = new Map<CountryCode, readonly [number, number]>();
  readonly #told = new Set<string>();

  constructor(log: FindingLog) {
    this.#log = log;
  }

  check({ code }: Place, year: number, line: number): void {
    if (code === null) return;
    const [first, last] = this.#existed.get(code) ?? this.#yearsOf(code);
    if (year >= first && year <= last) return;
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
