import type { Period } from "../../time/period.ts";
import type { Instructions } from "./instructions.ts";
import { oddYears } from "./oddYears.ts";
import type { PlaceList } from "./placeList.ts";
import { matcherAmong, placeOf, type Place } from "./places.ts";
import type { FindingKind } from "../reading.ts";
import type { RowKeys } from "./rowKeys.ts";
import type { Slot } from "./slots.ts";

/** What a row says of itself: what its values' headers do not. */
export interface RowSaid {
  readonly place: Place | null;
  readonly period: Period | null;
  readonly indicator: string | null;
}

/** Why a row is held back as a whole, and what is at fault. */
export interface RowHeld {
  readonly why: FindingKind;
  readonly raw: string;
  readonly column: string | null;
}

/**
 * Reads what rows say of their country, period and indicator. What no column and no header says holds back the row; what
 * some headers say, only the values under the others.
 */
export class RowReader {
  /** The countries that the headers of the slots name; null where a header names none. */
  readonly headerPlaces: readonly (Place | null)[];
  readonly #keys: RowKeys;
  readonly #places: PlaceList;
  readonly #byRow: boolean;
  /** Whether the kind of file has no room for the values of groups. */
  readonly #countriesOnly: boolean;
  readonly #placeless: Place | null;
  readonly #dateless: Period | FindingKind | null;
  readonly #placeInRow: RowKeys["place"];
  readonly #periodInRow: RowKeys["period"];
  readonly #named: boolean;
  readonly #odd: ReadonlySet<number>;

  constructor(plan: Instructions, slots: readonly Slot[], keys: RowKeys, places: PlaceList) {
    const byRow = plan.kind === "events" || plan.kind === "tariffs";
    const matchOf = matcherAmong(slots.flatMap(({ country }) => country ?? []));
    this.#keys = keys;
    this.#places = places;
    this.#byRow = byRow;
    this.#countriesOnly = byRow || plan.kind === "penalties";
    this.headerPlaces = slots.map(({ country }) =>
      country === null || byRow
        ? null
        : this.#kept(placeOf([{ raw: country, system: "name" }], plan.answers, matchOf)),
    );
    for (const place of new Map(this.headerPlaces.map((each) => [each?.raw, each])).values()) {
      if (place !== null) places.count(place, plan.records.length);
    }
    const placed = byRow ? [] : slots.map(({ country }) => country !== null);
    const dated = byRow ? [] : slots.map(({ period }) => period !== undefined);
    this.#placeless = keys.place === null && !placed.includes(true) ? placeOf([], plan.answers) : null;
    this.#dateless =
      keys.period === null && !dated.includes(true)
        ? (plan.period ?? (byRow ? null : "no-period-here"))
        : null;
    this.#placeInRow = byRow || placed.includes(false) ? keys.place : null;
    this.#periodInRow = byRow || dated.includes(false) ? keys.period : null;
    this.#named = slots.some(({ indicator }) => indicator === null) || plan.kind === "penalties";
    this.#odd = byRow || this.#periodInRow === null ? new Set() : oddIn(plan, this.#periodInRow);
  }

  /** What a row says, or why it is held back. */
  read(record: number): RowSaid | RowHeld {
    const keys = this.#keys;
    const found = this.#placeInRow?.(record) ?? this.#placeless;
    if (found !== null) this.#places.count(found, 1);
    const place = found === null ? null : this.#kept(found);
    if (place !== null && place.why !== null) return { why: place.why, raw: place.raw, column: null };
    const period = this.#periodInRow?.(record) ?? this.#dateless;
    if (typeof period === "string" && !(this.#byRow && period === "no-period-here")) {
      const column = period === "period-unreadable" ? keys.periodColumn : null;
      return { why: period, raw: keys.rawPeriod(record), column };
    }
    const said = typeof period === "string" ? null : period;
    if (said !== null && this.#odd.size > 0 && this.#odd.has(said.year)) {
      return { why: "odd-period", raw: keys.rawPeriod(record), column: keys.periodColumn };
    }
    const indicator = keys.indicator?.(record) ?? null;
    if (indicator === "" && this.#named && !this.#byRow) {
      return { why: "field-missing", raw: "", column: keys.indicatorColumn };
    }
    return { place, period: said, indicator };
  }

  /** A total beside its parts would be counted twice: where groups have no place of their own they are held back. */
  #kept(place: Place): Place {
    const isGroup = place.why === null && place.code === null;
    return isGroup && this.#countriesOnly ? { ...place, why: "group-row" } : place;
  }
}

/** The years of single rows that lie far from those of all others. */
function oddIn(
  { records, held }: Instructions,
  periodOf: (record: number) => Period | FindingKind,
): ReadonlySet<number> {
  const rows = new Map<number, number>();
  for (const record of records) {
    const period = held.has(record) ? "ragged" : periodOf(record);
    if (typeof period !== "string") rows.set(period.year, (rows.get(period.year) ?? 0) + 1);
  }
  return oddYears(rows);
}

/** Why a value is held back that its row's or header's country or period keeps from being placed; null where nothing does. */
export function whyHeld(
  place: Place | null,
  period: Period | null,
  { period: said }: Slot,
): FindingKind | null {
  if (place === null) return "name-unknown";
  if (place.why !== null) return place.why;
  return period !== null ? null : said === undefined ? "no-period-here" : "period-unreadable";
}
