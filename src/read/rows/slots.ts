import { periodOf, yearSpansIn, type Period } from "../../time/period.ts";
import type { ColumnPlan, Part, ValueRules } from "../plan.ts";

/** The columns of a row that make one value together. */
export interface Slot {
  /** What the headers say; null where the row's key columns do. */
  readonly indicator: string | null;
  readonly country: string | null;
  /** `undefined` where the header says none, null where what it says is no period. */
  readonly period: Period | null | undefined;
  /** The column of each part with a number. */
  readonly columns: ReadonlyMap<Part, number>;
  /** Columns of remarks. */
  readonly notes: readonly number[];
}

/** Value columns of one indicator, country and period belong together: a value, its bounds, its rank, its note. */
export function slotsOf(columns: readonly ColumnPlan[], { dayFirst }: ValueRules): readonly Slot[] {
  const slots: (Slot & { readonly columns: Map<Part, number>; readonly notes: number[] })[] = [];
  const headed = columns.flatMap(({ role }) =>
    role.role === "value" && role.period !== null ? [role.period] : [],
  );
  const yearSpans = yearSpansIn(headed);
  const latest = new Map<string, (typeof slots)[number]>();
  columns.forEach(({ role }, column) => {
    if (role.role !== "value") return;
    const { indicator, period, country, part } = role;
    const apart = part === "earliest" || part === "latest";
    const key = JSON.stringify([indicator, period, country, apart]);
    const there = latest.get(key);
    if (there !== undefined && (part === "note" || !there.columns.has(part))) {
      if (part === "note") there.notes.push(column);
      else there.columns.set(part, column);
      return;
    }
    const slot = {
      indicator,
      country,
      period: period === null ? undefined : periodOf(period, { dayFirst, yearSpans }),
      columns: new Map<Part, number>(part === "note" ? [] : [[part, column]]),
      notes: part === "note" ? [column] : [],
    };
    slots.push(slot);
    latest.set(key, slot);
  });
  return slots.filter((slot) => slot.columns.size > 0);
}

/** The name of an indicator: what the header says, then what the row's cells say. */
export function nameOf({ indicator }: Slot, named: string | null): string {
  return [indicator, named].filter((text) => text !== null && text !== "").join(" / ");
}
