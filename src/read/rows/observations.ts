import type { Period } from "../../time/period.ts";
import { type CellNumbers, cellStates } from "./cellNumbers.ts";
import { CountRows } from "./countRows.ts";
import { EventRows } from "./eventRows.ts";
import { ExistenceCheck } from "./existenceCheck.ts";
import type { FindingLog } from "./findingLog.ts";
import { counted, IndicatorTallies, type IndicatorTally } from "./indicatorTallies.ts";
import type { Applied, Instructions, Row } from "./instructions.ts";
import { isPlainYear, NoteList } from "./noteList.ts";
import { numbered } from "./numbered.ts";
import { ObservationStore, type Numbers } from "./observationStore.ts";
import { partsHeld } from "./partsHeld.ts";
import { PlaceList } from "./placeList.ts";
import type { Place } from "./places.ts";
import type { FindingKind } from "../reading.ts";
import { rowKeysOf, type RowKeys } from "./rowKeys.ts";
import { RowReader, whyHeld } from "./rowReader.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { SlotReader, type PlainSlot } from "./slotReader.ts";
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
  /** The cells of slots that are a value with its bounds and nothing else. */
  readonly #plain: readonly (PlainSlot | null)[];
  readonly #tallies: IndicatorTallies;
  readonly #store: ObservationStore;
  readonly #existence: ExistenceCheck;
  /** By what a row names: the indicators of the slots, in their order; -1 where not yet come upon. */
  readonly #indicators = new Map<string | null, Int32Array>();
  readonly #places = new PlaceList();
  readonly #notes: NoteList;
  readonly #aparts = new Map([["", 0]]);
  /** Periods that are no whole years. */
  readonly #spans = new Map<string, number>();
  /** Indicators with values of several months or days of one year. */
  readonly #withinYear = new Set<number>();
  /** Whether two values that differ were given for anything. */
  #different = false;
  /** Of events and tariffs. */
  readonly #events: EventRows | null;
  /** Of penalty counts. */
  readonly #counts: CountRows | null;
  #heldRows = 0;

  constructor(sheet: Sheet, plan: Instructions, log: FindingLog) {
    this.#sheet = sheet;
    this.#plan = plan;
    this.#log = log;
    this.#slots = slotsOf(plan.columns, plan.rules);
    this.#keys = rowKeysOf(sheet, plan.columns, plan.rules, plan.answers, plan.kind);
    this.#tallies = new IndicatorTallies(plan.planOf);
    this.#store = new ObservationStore(plan.records.length * this.#slots.length);
    this.#counts = plan.kind === "penalties" ? new CountRows(sheet, plan) : null;
    this.#events = plan.kind === "events" || plan.kind === "tariffs" ? new EventRows(sheet, plan) : null;
    this.#notes = new NoteList(sheet);
    this.#existence = new ExistenceCheck(log);
    this.#reader = new SlotReader(sheet, this.#slots, plan, log);
    this.#plain = this.#slots.map((slot) => (this.#counts === null ? this.#reader.plainCells(slot) : null));
  }

  run(): Applied {
    const { records, held: heldRecords } = this.#plan;
    const keys = this.#keys;
    const reader = new RowReader(this.#plan, this.#slots, keys, this.#places);
    for (const [done, record] of records.entries()) {
      if (done % progressEvery === progressEvery - 1) this.#plan.onProgress?.(done);
      const damage = heldRecords.get(record);
      if (damage !== undefined) {
        this.#holdRow(record, damage);
        continue;
      }
      const said = reader.read(record);
      if ("why" in said) {
        this.#holdRow(record, said.why, said.raw, said.column);
        continue;
      }
      const line = this.#sheet.lines[record] ?? 0;
      const apart = keys.apart === null ? 0 : numbered(this.#aparts, keys.apart(record));
      const row = {
        record,
        line,
        place: said.place,
        period: said.period,
        named: said.indicator,
        indicators: this.#indicatorsOf(said.indicator),
        apart,
      };
      if (this.#events !== null) this.#readEvent(this.#events, row);
      else {
        for (let i = 0; i < this.#slots.length; i += 1) {
          this.#readSlot(row, this.#slots[i]!, i, reader.headerPlaces[i] ?? said.place);
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
      this.#reader.written,
    );
    this.#tallies.count(observations);
    return {
      observations,
      rows: this.#events?.rows ?? this.#counts?.kept((at) => this.#store.isDropped(at)) ?? [],
      indicators: this.#tallies.uses(),
      names: this.#places.uses(),
      values: this.#reader.values,
      heldRows: this.#heldRows,
    };
  }

  #readEvent(events: EventRows, row: Row): void {
    const fault = events.keep(row);
    if (fault !== null) this.#holdRow(row.record, fault.why, fault.raw, fault.column);
    else for (const slot of this.#slots) this.#reader.count(row.record, slot, "notTaken");
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
      const country = place?.code == null ? -1 : this.#places.numberOf(place);
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

  /** A number with its bounds or without, of a whole year, come upon for the first time; false, and nothing done, otherwise. */
  #readPlain(row: Row, cells: PlainSlot, place: Place, period: Period, indicator: number): boolean {
    const { record, line, apart } = row;
    const { values } = this.#reader;
    const state = cells.value.state(record);
    const [low, high] = [boundOf(cells.low, record), boundOf(cells.high, record)];
    const parts = 1 + (cells.low === null ? 0 : 1) + (cells.high === null ? 0 : 1);
    const bounds = (Number.isNaN(low) ? 0 : 1) + (Number.isNaN(high) ? 0 : 1);
    if (low === Infinity || high === Infinity) return false;
    if (state === cellStates.missing && bounds === 0) {
      values.read += parts;
      values.missing += parts;
      return true;
    }
    const tally = this.#tallies.at(indicator);
    const value = cells.value.number(record);
    const [least, most] = tally.plan.scale;
    const fits = (least === null || value >= least) && (most === null || value <= most);
    if (state !== cellStates.number || !isPlainYear(period) || !fits || low > value || high < value)
      return false;
    const country = this.#places.numberOf(place);
    const free = this.#store.find(country, indicator, period.year, apart);
    if (free >= 0) return false;
    const at = this.#store.add(free, country, indicator, period.year, value, line);
    if (bounds > 0) this.#store.bound(at, low, high, 1 + bounds);
    this.#store.keepText(at, cells.value.written(record));
    values.read += parts;
    values.used += 1 + bounds;
    values.missing += parts - 1 - bounds;
    tally.decimals = Math.max(tally.decimals, cells.value.decimals(record));
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
    const { record, line, named } = row;
    const { values } = this.#reader;
    const { numbers, cells, floor, remark, text } = this.#reader.read(record, slot, tally.plan);
    if (cells === 0) return;
    const span = isPlainYear(period) ? 0 : 1 + numbered(this.#spans, `${period.start} ${period.end}`);
    if (span !== 0 && this.#keys.inParts && this.#counts === null) {
      values.held += cells;
      this.#reader.hold("within-year", record, this.#reader.columnOf(slot));
      return;
    }
    const country = this.#places.numberOf(place);
    // Counts of months stand beside each other and beside the year's.
    const ofPart = span !== 0 && this.#counts !== null;
    const apart = ofPart ? numbered(this.#aparts, `\n${row.apart} ${span}`) : row.apart;
    let there = this.#store.find(country, indicator, period.year, apart);
    if (there >= 0 && span === 0 && this.#store.spanAt(there) !== 0) {
      // The value of the year itself goes before those of its months, which are held back at the end.
      this.#withinYear.add(indicator);
      there = this.#store.vacated(country, indicator, period.year, apart);
    }
    if (there >= 0) {
      this.#twice(record, slot, { there, numbers, cells, span });
      return;
    }
    const note = this.#notes.textOf(record, slot, remark, period);
    const measure = nameOf(slot, named);
    const raw = this.#reader.written[text] ?? "";
    const count = { record, measure, place, period, value: numbers.value, floor, note, raw };
    const kept = this.#counts?.rowOf(count) ?? null;
    if (kept !== null && "fault" in kept) {
      values.held += cells;
      this.#log.add(kept.fault.why, "value-held", line, kept.fault.column, kept.fault.raw);
      return;
    }
    const least = floor || kept?.row["is_minimum"] === "true";
    const at = this.#store.add(there, country, indicator, period.year, numbers.value, line);
    this.#store.complete(at, numbers, { note: this.#notes.numberOf(note), floor: least, cells, span, text });
    this.#counts?.keep(kept?.row ?? null);
    values.used += cells;
    tally.decimals = Math.max(tally.decimals, this.#reader.decimalsOf(record, slot));
    this.#existence.check(place, period.year, line);
  }

  #indicatorsOf(named: string | null): Int32Array {
    const known = this.#indicators.get(named) ?? new Int32Array(this.#slots.length).fill(-1);
    this.#indicators.set(named, known);
    return known;
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

/** The bound in a cell: NaN where it is missing, infinite where it is no plain number. */
function boundOf(cells: CellNumbers | null, record: number): number {
  if (cells === null) return NaN;
  const state = cells.state(record);
  if (state === cellStates.missing) return NaN;
  return state === cellStates.number ? cells.number(record) : Infinity;
}
