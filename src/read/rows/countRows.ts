import type { Period } from "../../time/period.ts";
import { fieldRowOf, type RowFault } from "./fieldRows.ts";
import type { Instructions } from "./instructions.ts";
import { isPlainYear } from "./noteList.ts";
import type { Place } from "./places.ts";
import type { FieldRow } from "../reading.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { yearSpansOf } from "./yearSpans.ts";

/** A penalty count as it is read. */
export interface CountCell {
  readonly record: number;
  readonly measure: string;
  readonly place: Place;
  readonly period: Period;
  /** NaN where there is none. */
  readonly value: number;
  readonly floor: boolean;
  readonly note: string;
  /** The value as the file writes it, "" where that is the number as printed. */
  readonly raw: string;
}

/** The rows that penalty counts are kept as, each beside the observation that it makes. */
export class CountRows {
  readonly #sheet: Sheet;
  readonly #plan: Instructions;
  readonly #yearSpans: readonly (boolean | null)[];
  /** By observation; null for those of groups, which have no row. */
  readonly #rows: (FieldRow | null)[] = [];

  constructor(sheet: Sheet, plan: Instructions) {
    this.#sheet = sheet;
    this.#plan = plan;
    this.#yearSpans = yearSpansOf(sheet, plan.columns);
  }

  /** The row of a count with the columns of its own, of the count's period where no column says one; null for a group's. */
  rowOf(cell: CountCell): { readonly row: FieldRow } | { readonly fault: RowFault } | null {
    const { record, measure, place, period, value, floor, note, raw } = cell;
    if (place.code === null) return null;
    const { columns, rules } = this.#plan;
    const yearSpans = this.#yearSpans;
    const made = fieldRowOf(this.#sheet, record, columns, { place, period, rules, yearSpans });
    if ("fault" in made) return made;
    const said = made.row;
    const span = isPlainYear(period) ? {} : { period_start: period.start, period_end: period.end };
    return {
      row: {
        ...said,
        ...(said["period_start"] || said["period_end"] ? {} : span),
        measure: said["measure"] || measure,
        value: Number.isNaN(value) ? "" : String(value),
        ...(raw === "" ? {} : { raw }),
        is_minimum: String(floor || said["is_minimum"] === "true"),
        ...(said["note"] || note === "" ? {} : { note }),
      },
    };
  }

  /** Keeps the row of the observation that is next. */
  keep(row: FieldRow | null): void {
    this.#rows.push(row);
  }

  /** The rows of the observations that are not left out. */
  kept(isDropped: (at: number) => boolean): readonly FieldRow[] {
    return this.#rows.flatMap((row, at) => (row === null || isDropped(at) ? [] : [row]));
  }
}
