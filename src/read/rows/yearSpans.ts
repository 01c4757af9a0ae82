import { yearSpansIn } from "../../time/period.ts";
import type { ColumnPlan } from "../plan.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** `yearSpansIn` of each column that is a field of a row; null for the others. */
export function yearSpansOf(sheet: Sheet, columns: readonly ColumnPlan[]): readonly (boolean | null)[] {
  return columns.map(({ role }, column) =>
    role.role === "field" ? yearSpansIn(sheet.columns[column]?.dictionary ?? []) : null,
  );
}
