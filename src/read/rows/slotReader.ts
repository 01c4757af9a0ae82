import { CellNumbers, cellStates } from "./cellNumbers.ts";
import type { Instructions } from "./instructions.ts";
import type { FindingLog } from "./findingLog.ts";
import type { Numbers } from "./observationStore.ts";
import type { ColumnPlan, IndicatorPlan, Part, TableKind } from "../plan.ts";
import type { FindingKind } from "../reading.ts";
import type { Sheet } from "../sheet/sheet.ts";
import type { Slot } from "./slots.ts";

type NumberPart = Exclude<Part, "note" | "earliest" | "latest">;
const none: ReadonlySet<string> = new Set();
const numberParts: readonly NumberPart[] = ["value", "low", "high", "sd", "rank"];

/** What stands in the cells of a slot, without what was held back. */
export interface SlotValue {
  readonly numbers: Numbers;
  /** Cells that are used. */
  readonly cells: number;
  /** The value is a floor: "at least 168". */
  readonly floor: boolean;
  /** The cell as written, where its number carries a qualifier; else "". */
  readonly remark: string;
  /** Where the text of the value stands among `written`; -1 where it is the number as printed. */
  readonly text: number;
}

/** The cells of a value and of its bounds, null where it has no such column. */
export interface PlainSlot {
  readonly value: CellNumbers;
  readonly low: CellNumbers | null;
  readonly high: CellNumbers | null;
}

/** Reads the cells of value columns and keeps account of each: read, used, held back, missing, not taken. */
export class SlotReader {
  readonly values = { read: 0, used: 0, held: 0, missing: 0, notTaken: 0 };
  /** The texts of numbers that are not the numbers as printed. */
  readonly written: string[] = [];
  readonly #sheet: Sheet;
  readonly #log: FindingLog;
  readonly #columns: readonly ColumnPlan[];
  readonly #kind: TableKind;
  readonly #cells: ReadonlyMap<number, CellNumbers>;
  /** The parts of each slot that hold numbers. */
  readonly #parts: ReadonlyMap<Slot, readonly (readonly [NumberPart, number, CellNumbers])[]>;

  constructor(
    sheet: Sheet,
    slots: readonly Slot[],
    { columns, rules, kind, asked }: Pick<Instructions, "columns" | "rules" | "kind" | "asked">,
    log: FindingLog,
  ) {
    this.#sheet = sheet;
    this.#log = log;
    this.#columns = columns;
    this.#kind = kind;
    this.#cells = new Map(
      slots
        .flatMap((slot) => [...slot.columns.values()])
        .flatMap((column) => {
          const found = sheet.columns[column];
          return found === undefined
            ? []
            : [[column, new CellNumbers(found, rules, asked.get(column) ?? none, this.written)] as const];
        }),
    );
    this.#parts = new Map(
      slots.map((slot) => [
        slot,
        numberParts.flatMap((part) => {
          const column = slot.columns.get(part) ?? -1;
          const cells = this.#cells.get(column);
          return cells === undefined ? [] : [[part, column, cells] as const];
        }),
      ]),
    );
  }

  /** Counts the cells of a slot, missing ones as missing and the others as told; returns how many others there are. */
  count(record: number, { columns }: Slot, as: "held" | "notTaken"): number {
    let others = 0;
    for (const column of columns.values()) {
      this.values.read += 1;
      const state = this.#cells.get(column)?.state(record) ?? cellStates.missing;
      if (state === cellStates.missing) this.values.missing += 1;
      else {
        this.values[as] += 1;
        others += 1;
      }
    }
    return others;
  }

  /** The cells of a slot as numbers. What is no number, only a bound, or an interval that cannot be, is held back. */
  read(record: number, slot: Slot, plan: IndicatorPlan): SlotValue {
    const numbers = { value: NaN, low: NaN, high: NaN, sd: NaN, rank: NaN };
    let [floor, remark, used, text] = [false, "", 0, -1];
    for (const [part, column, cells] of this.#parts.get(slot) ?? []) {
      this.values.read += 1;
      const state = cells.state(record);
      if (state === cellStates.missing) {
        this.values.missing += 1;
        continue;
      }
      if (state === cellStates.number) {
        numbers[part] = cells.number(record);
        if (part === "value") text = cells.written(record);
        used += 1;
        continue;
      }
      const other = cells.other(record);
      const bound = other.kind === "number" && other.qualifier !== "~" && other.qualifier !== "*";
      const least =
        bound && other.qualifier.startsWith(">") && this.#kind === "penalties" && part === "value";
      if (other.kind === "number" && (!bound || least)) {
        numbers[part] = other.value;
        floor ||= least;
        remark = cells.raw(record).trim();
        if (part === "value") text = cells.written(record);
        used += 1;
        this.#log.add("qualified", "used", this.#line(record), this.#name(column), cells.raw(record));
      } else {
        this.values.held += 1;
        this.hold(other.kind === "fault" ? other.why : "bound-only", record, column);
      }
    }
    const held = this.#holdImpossible(record, slot, numbers, plan);
    if (Number.isNaN(numbers.value)) text = -1;
    return { numbers, cells: used - held, floor, remark, text };
  }

  /** The cells of a slot that is a value, with bounds or without, and no other part or remark; null for any other. */
  plainCells({ columns, notes }: Slot): PlainSlot | null {
    const value = this.#cells.get(columns.get("value") ?? -1);
    if (value === undefined || notes.length > 0) return null;
    const [low, high] = [
      this.#cells.get(columns.get("low") ?? -1),
      this.#cells.get(columns.get("high") ?? -1),
    ];
    const bounds = [low, high].flatMap((cells) => cells ?? []);
    return columns.size === 1 + bounds.length ? { value, low: low ?? null, high: high ?? null } : null;
  }

  /** Tells of a value that is held back; counts nothing. */
  hold(kind: FindingKind, record: number, column: number, raw?: string, line = this.#line(record)): void {
    this.#log.add(
      kind,
      "value-held",
      line,
      this.#name(column),
      raw ?? this.#cells.get(column)?.raw(record) ?? "",
    );
  }

  /** The column that stands for a slot where it is spoken of. */
  columnOf({ columns }: Slot): number {
    return columns.get("value") ?? columns.get("rank") ?? [...columns.values()][0] ?? 0;
  }

  /** The number of a value cell without a qualifier, NaN for any other. */
  numberOf(record: number, { columns }: Slot): number {
    const cells = this.#cells.get(columns.get("value") ?? -1);
    return cells?.state(record) === cellStates.number ? cells.number(record) : NaN;
  }

  /** The digits after the decimal mark of a value cell. */
  decimalsOf(record: number, { columns }: Slot): number {
    return this.#cells.get(columns.get("value") ?? -1)?.decimals(record) ?? 0;
  }

  /** Takes out what cannot stand: bounds without a value or not around it, values off their scale. Returns the cells. */
  #holdImpossible(
    record: number,
    slot: Slot,
    numbers: { -readonly [K in keyof Numbers]: number },
    { scale: [least, most] }: IndicatorPlan,
  ): number {
    let held = 0;
    const hold = (kind: FindingKind, names: readonly ("value" | "low" | "high" | "sd")[], raw?: string) => {
      const there = names.filter((name) => !Number.isNaN(numbers[name]));
      for (const name of there) numbers[name] = NaN;
      held += there.length;
      const column = slot.columns.get(there[0] ?? "value");
      if (column !== undefined && there.length > 0) this.hold(kind, record, column, raw);
    };
    const { value, low, high } = numbers;
    if ((least !== null && value < least) || (most !== null && value > most)) hold("off-scale", ["value"]);
    if (Number.isNaN(numbers.value)) hold("interval-without-value", ["low", "high", "sd"]);
    else if (low > value || high < value)
      hold("interval-wrong", ["low", "high"], [low, value, high].join(", "));
    this.values.held += held;
    return held;
  }

  #line(record: number): number {
    return this.#sheet.lines[record] ?? 0;
  }

  #name(column: number): string {
    return this.#columns[column]?.name ?? "";
  }
}
