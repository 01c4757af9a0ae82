import type { Place } from "./places.ts";
import type { NameUse } from "../reading.ts";

/** The countries and groups of a table, and the spellings that stand for them, in the order in which they are come upon. */
export class PlaceList {
  readonly #places = new Map<string, number>();
  readonly #numbers = new Map<Place, number>();
  /** Neighbouring cells are mostly of one place. */
  #last: Place | null = null;
  #lastNumber = -1;
  readonly #list: { readonly name: string; readonly group: boolean }[] = [];
  readonly #uses = new Map<string, { place: Place; rows: number }>();

  /** The number of a country or group. */
  numberOf(place: Place): number {
    if (place === this.#last) return this.#lastNumber;
    const number = this.#numbers.get(place) ?? this.#named(place);
    this.#numbers.set(place, number);
    this.#last = place;
    this.#lastNumber = number;
    return number;
  }

  #named({ code, group, raw }: Place): number {
    const name = code ?? group ?? raw;
    const key = `${code === null ? "group" : "code"} ${name}`;
    const there = this.#places.get(key);
    if (there !== undefined) return there;
    this.#places.set(key, this.#list.length);
    this.#list.push({ name, group: code === null });
    return this.#list.length - 1;
  }

  /** Counts rows in which a spelling stands. */
  count(place: Place, rows: number): void {
    const there = this.#uses.get(place.raw);
    if (there === undefined) {
      this.#uses.set(place.raw, { place, rows });
      return;
    }
    there.rows += rows;
    // A row held back is what a reader must see, whatever other rows of the same spelling hold.
    if (there.place.why === null && place.why !== null) there.place = place;
  }

  countries(): readonly { readonly name: string; readonly group: boolean }[] {
    return this.#list;
  }

  uses(): readonly NameUse[] {
    return [...this.#uses.values()].map(({ place: { raw, state, code, group, candidates }, rows }) => {
      return { raw, rows, state, code, group, candidates };
    });
  }
}
