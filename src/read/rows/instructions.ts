import type { Period } from "../../time/period.ts";
import type { Place } from "./places.ts";
import type { ColumnPlan, IndicatorPlan, NameAnswer, TableKind, ValueRules } from "../plan.ts";
import type { Counts, FieldRow, FindingKind, IndicatorUse, NameUse, Observations } from "../reading.ts";

/** A sheet read after its plan. */
export interface Applied {
  readonly observations: Observations;
  readonly rows: readonly FieldRow[];
  readonly indicators: readonly IndicatorUse[];
  readonly names: readonly NameUse[];
  readonly values: Counts["values"];
  readonly heldRows: number;
}

/** What a sheet is read by. */
export interface Instructions {
  /** The records of the table in their order, held ones among them. */
  readonly records: Int32Array;
  readonly columns: readonly ColumnPlan[];
  readonly rules: ValueRules;
  readonly kind: TableKind;
  readonly answers: ReadonlyMap<string, NameAnswer>;
  /** The period of every row, where neither a column nor a header says one. */
  readonly period: Period | null;
  /** By column: cells that only a reader can tell from numbers. */
  readonly asked: ReadonlyMap<number, ReadonlySet<string>>;
  /** Records that are held back whatever they hold. */
  readonly held: ReadonlyMap<number, FindingKind>;
  /** Told now and then how many of the records are done. */
  readonly onProgress?: ((records: number) => void) | undefined;
  readonly planOf: (indicator: string) => IndicatorPlan;
}

/** What a row's key columns say, where they could be read. */
export interface Row {
  readonly record: number;
  readonly line: number;
  readonly place: Place | null;
  readonly period: Period | null;
  readonly named: string | null;
  /** The indicators of the slots in rows of this name. */
  readonly indicators: Int32Array;
  readonly apart: number;
}
