import { periodOf, type Period } from "../../time/period.ts";
import { eventKindOf } from "./eventWords.ts";
import type { Place } from "./places.ts";
import type { ColumnPlan, ValueRules } from "../plan.ts";
import type { FieldRow, FindingKind } from "../reading.ts";
import { cellAt, type Sheet } from "../sheet/sheet.ts";
import { valueOf } from "../values/value.ts";

/** Why a row of events or tariffs is held back, and the column at fault. */
export interface RowFault {
  readonly why: FindingKind;
  readonly column: string | null;
  readonly raw: string;
}

/** What a row of fields is read by: its place and period, the rules of the file, and `yearSpansIn` of each column. */
export interface FieldContext {
  readonly place: Place;
  readonly period: Period | null;
  readonly rules: ValueRules;
  readonly yearSpans: readonly (boolean | null)[];
}

/**
 * A record as a row of the project's own columns: dates as YYYY-MM-DD with their precision, numbers in plain figures, yes
 * and no as true and false, all other cells as written. Empty cells stay empty.
 */
export function fieldRowOf(
  sheet: Sheet,
  record: number,
  columns: readonly ColumnPlan[],
  { place, period, rules, yearSpans }: FieldContext,
): { readonly row: FieldRow } | { readonly fault: RowFault } {
  const cells = new Map<string, string>([["country_iso3", place.code ?? ""]]);
  if (period !== null) cells.set("year", String(period.year));
  let dated: string | null = null;
  for (const [column, { name, role }] of columns.entries()) {
    if (role.role !== "field" || cells.get(role.field)) continue;
    const raw = cellAt(sheet, record, column).trim();
    const cell = fieldCell(role.field, raw, rules, yearSpans[column] ?? null);
    if (typeof cell !== "string") return { fault: { why: cell.why, column: name, raw } };
    cells.set(role.field, cell);
    if (role.field === "date") dated = precisionOf(raw, rules, yearSpans[column] ?? null);
  }
  // A day may stand for its month or year: what the file says of it goes before how it is written.
  if (dated !== null && !cells.get("precision")) cells.set("precision", dated);
  return { row: Object.fromEntries(cells) };
}

const starts = new Set(["date", "valid_from", "period_start"]);
const ends = new Set(["valid_to", "period_end"]);
const numbers = new Set(["amount", "amount_min"]);

function fieldCell(
  field: string,
  raw: string,
  rules: ValueRules,
  yearSpans: boolean | null,
): string | { readonly why: FindingKind } {
  if (raw === "") return "";
  if (starts.has(field) || ends.has(field)) {
    if (valueOf(raw, rules).kind === "missing") return "";
    const period = periodOf(raw, { ...rules, yearSpans });
    if (period === null) return { why: "period-unreadable" };
    if (period.ambiguous === true && rules.dayFirst === null) return { why: "date-order-unknown" };
    return starts.has(field) ? period.start : period.end;
  }
  if (numbers.has(field)) {
    const value = valueOf(raw, rules);
    if (value.kind === "missing") return "";
    if (value.kind === "fault") return { why: value.why };
    return value.qualifier === "" ? String(value.value) : { why: "bound-only" };
  }
  if (field === "is_minimum") return String(/^(1|true|yes|y|да|иә|at least|≥|>=?)$/i.test(raw));
  if (field === "kind") return eventKindOf(raw);
  return raw;
}

/** How exactly a date is known; a cell without one is undated. */
function precisionOf(raw: string, rules: ValueRules, yearSpans: boolean | null): string {
  const period = periodOf(raw, { ...rules, yearSpans });
  if (period === null) return "unknown";
  return period.exact === "months" ? "month" : period.exact;
}
