import { yearSpansIn, type Period } from "../../time/period.ts";
import { type CellNumbers, cellStates } from "./cellNumbers.ts";
import { ExistenceCheck } from "./existenceCheck.ts";
import { fieldRowOf } from "./fieldRows.ts";
import type { FindingLog } from "./findingLog.ts";
import { counted, IndicatorTallies, type IndicatorTally } from "./indicatorTallies.ts";
import type { Applied, Instructions, Row } from "./instructions.ts";
import { isPlainYear, NoteList } from "./noteList.ts";
import { ObservationStore, type Numbers } from "./observationStore.ts";
import { partsHeld } from "./partsHeld.ts";
import { PlaceList } from "./placeList.ts";
import { placeOf, type Place } from "./places.ts";
import type { FieldRow, FindingKind } from "../reading.ts";
import { rowKeysOf, type RowKeys } from "./rowKeys.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { SlotReader } from "./slotReader.ts";
import { nameOf, slotsOf, type Slot } from "./slots.ts";

/**
 * The values of a sheet by country, year and indicator, with an account of every cell: used, held back and why, missing,
 * or of an indicator that is not taken. Findings go into the log.
 */
export function applied(sheet: Sheet, instructions: Instructions, log: FindingLog): Applied {
  return new Application(sheet, instructions, log).run();
}

const progressEvery = 256; // records

class Application {
  readonly #sheet: Sheet;
  readonly #plan: Instructions;
  readonly #log: FindingLog;
  readonly #slots: readonly Slot[];
  readonly #keys: RowKeys;
  readonly #reader: SlotReader;
  /** The cells of slots that are a value and nothing else. */
  readonly #plain: readonly (CellNumbers | null)[];
  readonly #tallies: IndicatorTallies;
  readonly #store: ObservationStore;
  readonly #existence: ExistenceCheck;
  /** By what a row names: the indicators of the slots, in their order; -1 where not yet come upon. */
  readonly #indicators = new Map<string | null, Int32Array>();
  readonly #places = new PlaceList();
  readonly #notes: NoteList;
  readonly #aparts = new Map<string, number>();
  /** Periods that are no whole years. */
  readonly #spans = new Map<string, number>();
  /** Indicators with values of several months or days of one year. */
  readonly #withinYear = new Set<number>();
  /** Whether two values that differ were given for anything. */
  #different = false;
  readonly #rows: FieldRow[] = [];
  /** Penalty counts with columns of their own: the row of each observation. */
  readonly #rowOf: (FieldRow | null)[] = [];
  readonly #keepsRows: boolean;
  /** Of the columns that are fields of a row. */
  readonly #yearSpans: readonly (boolean | null)[];
  #heldRows = 0;

  constructor(sheet: Sheet, plan: Instructions, log: FindingLog) {
    this.#sheet = sheet;
    this.#plan = plan;
    this.#log = log;
    this.#slots = slotsOf(plan.columns, plan.rules);
    this.#keys = rowKeysOf(sheet, plan.columns, plan.rules, plan.answers, plan.kind);
    this.#tallies = new IndicatorTallies(plan.planOf);
    this.#store = new ObservationStore(plan.records.length * this.#slots.length);
    this.#keepsRows = plan.kind === "penalties" && plan.columns.some(({ role }) => role.role === "field");
    this.#yearSpans = plan.columns.map(({ role }, column) =>
      role.role === "field" ? yearSpansIn(sheet.columns[column]?.dictionary ?? []) : null,
    );
    this.#notes = new NoteList(sheet);
    this.#existence = new ExistenceCheck(log);
    this.#reader = new SlotReader(sheet, this.#slots, plan, log);
    this.#plain = this.#slots.map((slot) => (this.#keepsRows ? null : this.#reader.plainCells(slot)));
  }

  run(): Applied {
    const { records, held: heldRecords, answers, kind } = this.#plan;
    const keys = this.#keys;
    const byRow = kind === "events" || kind === "tariffs";
    const headerPlaces = this.#slots.map(({ country }) =>
      country === null || byRow ? null : placeOf([{ raw: country, system: "name" }], answers),
    );
    for (const place of new Map(headerPlaces.map((each) => [each?.raw, each])).values()) {
      if (place !== null) this.#places.count(place, records.length);
    }
    const placed = byRow ? [] : this.#slots.map(({ country }) => country !== null);
    const dated = byRow ? [] : this.#slots.map(({ period }) => period !== undefined);
    // What no column and no header says holds back the row; what some headers say, only the values under the others.
    const placeless = keys.place === null && !placed.includes(true) ? placeOf([], answers) : null;
    const dateless: Period | FindingKind | null =
      keys.period === null && !dated.includes(true)
        ? (this.#plan.period ?? (byRow ? null : "no-period-here"))
        : null;
    const placeInRow = byRow || placed.includes(false) ? keys.place : null;
    const periodInRow = byRow || dated.includes(false) ? keys.period : null;
    const named = this.#slots.some(({ indicator }) => indicator === null) || this.#keepsRows;
    for (const [done, record] of records.entries()) {
      if (done % progressEvery === progressEvery - 1) this.#plan.onProgress?.(done);
      const damage = heldRecords.get(record);
      if (damage !== undefined) {
        this.#holdRow(record, damage);
        continue;
      }
      const place = placeInRow?.(record) ?? placeless;
      if (place !== null) this.#places.count(place, 1);
      if (place !== null && place.why !== null) {
        this.#holdRow(record, place.why, place.raw);
        continue;
      }
      const period = periodInRow?.(record) ?? dateless;
      if (typeof period === "string" && !(byRow && period === "no-period-here")) {
        this.#holdRow(
          record,
          period,
          keys.rawPeriod(record),
          period === "period-unreadable" ? keys.periodColumn : null,
        );
        continue;
      }
      const indicator = keys.indicator?.(record) ?? null;
      if (indicator === "" && named && !byRow) {
        this.#holdRow(record, "field-missing", "", keys.indicatorColumn);
        continue;
      }
      const line = this.#sheet.lines[record] ?? 0;
      const apart = keys.apart === null ? 0 : numbered(this.#aparts, keys.apart(record));
      const row = {
        record,
        line,
        place,
        period: typeof period === "string" ? null : period,
        named: indicator,
        indicators: this.#indicatorsOf(indicator),
        apart,
      };
      if (byRow) this.#readFields(row);
      else {
        for (let i = 0; i < this.#slots.length; i += 1) {
          this.#readSlot(row, this.#slots[i]!, i, headerPlaces[i] ?? place);
        }
      }
    }
    const parts = { names: this.#tallies.names(), withinYear: this.#withinYear };
    const held = this.#different || this.#withinYear.size > 0 ? partsHeld(this.#store, parts, this.#log) : 0;
    this.#reader.values.used -= held;
    this.#reader.values.held += held;
    const observations = this.#store.observations(
      this.#places.countries(),
      this.#tallies.names(),
      this.#notes.texts(),
    );
    this.#tallies.count(observations);
    return {
      observations,
      rows: this.#keepsRows
        ? this.#rowOf.flatMap((row, at) => (row === null || this.#store.isDropped(at) ? [] : [row]))
        : this.#rows,
      indicators: this.#tallies.uses(),
      names: this.#places.uses(),
      values: this.#reader.values,
      heldRows: this.#heldRows,
    };
  }

  /** A row of events or tariffs: it is kept whole or held back whole. */
  #readFields({ record, place, period }: Row): void {
    const { columns, rules, kind } = this.#plan;
    if (place === null || place.code === null) {
      this.#holdRow(record, "not-a-country", place?.raw ?? "");
      return;
    }
    const made = fieldRowOf(this.#sheet, record, columns, {
      place,
      period,
      rules,
      yearSpans: this.#yearSpans,
    });
    if ("fault" in made) {
      this.#holdRow(record, made.fault.why, made.fault.raw, made.fault.column);
      return;
    }
    if (kind === "events" && (made.row["title"] ?? "") === "") {
      this.#holdRow(record, "field-missing", "", "title");
      return;
    }
    this.#rows.push(made.row);
    for (const slot of this.#slots) this.#reader.count(record, slot, "notTaken");
  }

  /** Counts the cells of a row that is held back as a whole. */
  #holdRow(record: number, kind: FindingKind, raw = "", column: string | null = null): void {
    this.#heldRows += 1;
    this.#log.add(kind, "row-held", this.#sheet.lines[record] ?? null, column, raw);
    for (const slot of this.#slots) {
      const named = slot.indicator !== null && this.#keys.indicator === null;
      const taken = !named || this.#tallies.at(this.#tallies.placeOf(slot.indicator)).plan.take;
      this.#reader.count(record, slot, taken ? "held" : "notTaken");
    }
  }

  #readSlot(row: Row, slot: Slot, at: number, place: Place | null): void {
    const { record, named, indicators } = row;
    const period = slot.period === undefined ? row.period : slot.period;
    if (indicators[at] === -1) indicators[at] = this.#tallies.placeOf(nameOf(slot, named));
    const indicator = indicators[at] ?? -1;
    const tally = this.#tallies.at(indicator);
    if (!tally.plan.take) {
      this.#reader.count(record, slot, "notTaken");
      const value = this.#reader.numberOf(record, slot);
      if (Number.isNaN(value)) return;
      const country = place === null || place.why !== null ? -1 : this.#places.numberOf(place);
      counted(tally, { country, year: period?.year ?? null, value });
      tally.decimals = Math.max(tally.decimals, this.#reader.decimalsOf(record, slot));
      return;
    }
    const why =
      slot.columns.has("earliest") || slot.columns.has("latest")
        ? "no-own-year"
        : whyHeld(place, period, slot);
    if (why !== null || place === null || period === null) {
      if (this.#reader.count(record, slot, "held") > 0) {
        this.#reader.hold(why ?? "name-unknown", record, this.#reader.columnOf(slot));
      }
      return;
    }
    const cells = this.#plain[at];
    if (cells === null || cells === undefined || !this.#readPlain(row, cells, place, period, indicator)) {
      this.#readValue(row, slot, { place, period, indicator, tally });
    }
  }

  /** A number by itself, of a whole year, come upon for the first time; false, and nothing done, where it is not that. */
  #readPlain(row: Row, cells: CellNumbers, place: Place, period: Period, indicator: number): boolean {
    const { record, line, apart } = row;
    const { values } = this.#reader;
    const state = cells.state(record);
    if (state === cellStates.missing) {
      values.read += 1;
      values.missing += 1;
      return true;
    }
    const tally = this.#tallies.at(indicator);
    const value = cells.number(record);
    const [least, most] = tally.plan.scale;
    const fits = (least === null || value >= least) && (most === null || value <= most);
    if (state !== cellStates.number || !isPlainYear(period) || !fits) return false;
    const country = this.#places.numberOf(place);
    const free = this.#store.find(country, indicator, period.year, apart);
    if (free >= 0) return false;
    this.#store.add(free, country, indicator, period.year, value, line);
    values.read += 1;
    values.used += 1;
    const decimals = cells.decimals(record);
    if (decimals > tally.decimals) tally.decimals = decimals;
    this.#existence.check(place, period.year, line);
    return true;
  }

  #readValue(
    row: Row,
    slot: Slot,
    {
      place,
      period,
      indicator,
      tally,
    }: { place: Place; period: Period; indicator: number; tally: IndicatorTally },
  ): void {
    const { record, line, apart } = row;
    const { values } = this.#reader;
    const { numbers, cells, floor, remark } = this.#reader.read(record, slot, tally.plan);
    if (cells === 0) return;
    const country = this.#places.numberOf(place);
    let there = this.#store.find(country, indicator, period.year, apart);
    const span = isPlainYear(period) ? 0 : 1 + numbered(this.#spans, `${period.start} ${period.end}`);
    if (there >= 0 && span === 0 && this.#store.spanAt(there) !== 0) {
      // The value of the year itself goes before those of its months, which are held back at the end.
      this.#withinYear.add(indicator);
      there = this.#store.vacated(country, indicator, period.year, apart);
    }
    if (there >= 0) {
      this.#twice(record, slot, { there, numbers, cells, span });
      return;
    }
    const kept = this.#keepsRows ? this.#countRow(row, slot, place, period, numbers.value, floor) : null;
    if (kept !== null && "fault" in kept) {
      values.held += cells;
      this.#log.add(kept.fault.why, "value-held", line, kept.fault.column, kept.fault.raw);
      return;
    }
    const note = this.#notes.numberOf(record, slot, remark, period);
    const least = floor || kept?.row["is_minimum"] === "true";
    const at = this.#store.add(there, country, indicator, period.year, numbers.value, line);
    this.#store.complete(at, numbers, { note, floor: least, cells, span });
    if (this.#keepsRows) this.#rowOf.push(kept?.row ?? null);
    values.used += cells;
    tally.decimals = Math.max(tally.decimals, this.#reader.decimalsOf(record, slot));
    this.#existence.check(place, period.year, line);
  }

  #indicatorsOf(named: string | null): Int32Array {
    const known = this.#indicators.get(named) ?? new Int32Array(this.#slots.length).fill(-1);
    this.#indicators.set(named, known);
    return known;
  }

  /** The row that a penalty count is kept as, with its own columns. */
  #countRow({ record, named }: Row, slot: Slot, place: Place, period: Period, value: number, floor: boolean) {
    if (place.code === null) return null;
    const { columns, rules } = this.#plan;
    const made = fieldRowOf(this.#sheet, record, columns, {
      place,
      period,
      rules,
      yearSpans: this.#yearSpans,
    });
    if ("fault" in made) return made;
    const measure = nameOf(slot, named);
    return {
      row: {
        ...made.row,
        measure: made.row["measure"] || measure,
        value: Number.isNaN(value) ? "" : String(value),
        is_minimum: String(floor || made.row["is_minimum"] === "true"),
      },
    };
  }

  /**
   * A second value for the same country, indicator and year: used once if it is the same, else neither is. Values of
   * several months or days of a year are none of them the year's.
   */
  #twice(
    record: number,
    slot: Slot,
    { there, numbers, cells, span }: { there: number; numbers: Numbers; cells: number; span: number },
  ): void {
    const { values } = this.#reader;
    values.held += cells;
    const column = this.#reader.columnOf(slot);
    const indicator = this.#store.indicatorAt(there);
    if (this.#store.spanAt(there) !== span) {
      this.#withinYear.add(indicator);
      this.#reader.hold("within-year", record, column);
      return;
    }
    this.#store.repeat(there);
    if (this.#store.same(there, numbers) && !this.#store.isDropped(there)) {
      this.#reader.hold("twice-same", record, column);
      return;
    }
    const second = Number.isNaN(numbers.value) ? numbers.rank : numbers.value;
    const raw = `${this.#store.valueAt(there)}, ${second}`;
    const dropped = this.#store.drop(there);
    if (dropped > 0) {
      values.used -= dropped;
      values.held += dropped;
      this.#reader.hold("twice-different", record, column, raw, this.#store.lineAt(there));
      this.#different = true;
    }
    this.#reader.hold("twice-different", record, column, raw);
  }
}

/** Why a value is held back that its row's or header's country or period keeps from being placed; null where nothing does. */
function whyHeld(place: Place | null, period: Period | null, { period: said }: Slot): FindingKind | null {
  if (place === null) return "name-unknown";
  if (place.why !== null) return place.why;
  return period !== null ? null : said === undefined ? "no-period-here" : "period-unreadable";
}

/** The number of a text, in the order in which texts are come upon. */
function numbered(numbers: Map<string, number>, text: string): number {
  const at = numbers.get(text) ?? numbers.size;
  numbers.set(text, at);
  return at;
}
