import { codeSystems } from "../../country/codes.ts";
import type { ColumnPlan, Part, Role } from "../../read/plan.ts";

/** What a column can be for, as one word of a list. */
export type RoleWord =
  "country" | `code-${(typeof codeSystems)[number]}` | "period" | "indicator" | Part | "field" | "ignored";

/** The roles that a reader can give a column. */
export const roleWords: readonly RoleWord[] = [
  "country",
  ...codeSystems.map((system) => `code-${system}` as const),
  "period",
  "indicator",
  "value",
  "low",
  "high",
  "sd",
  "rank",
  "note",
  "earliest",
  "latest",
  "ignored",
];

/** Columns that are listed as one: an item's columns of many years, or a column by itself. */
export interface ColumnLine {
  readonly name: string;
  /** The columns whose role the line shows and changes. */
  readonly columns: readonly ColumnPlan[];
  /** The item's earliest and latest values, which go with it when it is left out. */
  readonly beside: readonly ColumnPlan[];
  readonly examples: readonly string[];
  /** The first and last period of many columns; null for one column. */
  readonly periods: readonly [string, string] | null;
}

/** The columns as lines: the columns of one item and part, which differ in their period only, are one line. */
export function columnLines(
  columns: readonly ColumnPlan[],
  examples: readonly (readonly string[])[],
): readonly ColumnLine[] {
  const lines = new Map<string, Gathered>();
  columns.forEach((column, i) => {
    const key = keyOf(column);
    const line = lines.get(key) ?? { columns: [], beside: [], periods: [], examples: examples[i] ?? [] };
    line.columns.push(column);
    if (column.role.role === "value" && column.role.period !== null) line.periods.push(column.role.period);
    lines.set(key, line);
  });
  for (const [key, line] of lines) {
    const [column] = line.columns;
    const home = column === undefined ? undefined : lines.get(homeKeyOf(column) ?? "");
    if (home === undefined || home.columns.length < 2) continue;
    home.beside.push(...line.columns);
    lines.delete(key);
  }
  return [...lines.values()].map(({ columns: own, beside, examples: shown, periods }) => {
    const [first] = own;
    const sorted = periods.toSorted();
    return {
      name:
        own.length > 1 && first?.role.role === "value" ? (first.role.indicator ?? "") : (first?.name ?? ""),
      columns: own,
      beside,
      examples: shown.slice(0, 3),
      periods: own.length > 1 ? ([sorted[0] ?? "", sorted.at(-1) ?? ""] as const) : null,
    };
  });
}

interface Gathered {
  readonly columns: ColumnPlan[];
  readonly beside: ColumnPlan[];
  readonly periods: string[];
  readonly examples: readonly string[];
}

function keyOf({ name, role }: ColumnPlan): string {
  return role.role === "value" && role.period !== null && role.indicator !== null
    ? JSON.stringify(["", role.indicator, role.part, role.country])
    : JSON.stringify([name]);
}

/** The line of the yearly values that an earliest or latest value goes beside; null for other columns. */
function homeKeyOf({ role }: ColumnPlan): string | null {
  return role.role === "value" && (role.part === "earliest" || role.part === "latest")
    ? JSON.stringify(["", role.indicator, "value", role.country])
    : null;
}

/** The word for a role. */
export function wordOf(role: Role): RoleWord {
  switch (role.role) {
    case "country":
      return role.system === "name" ? "country" : `code-${role.system}`;
    case "value":
      return role.part;
    default:
      return role.role;
  }
}

/** The role that a word gives a column. What the column already says of its indicator, period and country stays. */
export function roleOf(word: RoleWord, { name, role }: ColumnPlan, long: boolean): Role {
  switch (word) {
    case "country":
      return { role: "country", system: "name" };
    case "period":
    case "indicator":
    case "ignored":
      return { role: word };
    case "field":
      return role;
    case "value":
    case "low":
    case "high":
    case "sd":
    case "rank":
    case "note":
    case "earliest":
    case "latest":
      return role.role === "value"
        ? { ...role, part: word }
        : { role: "value", indicator: long ? null : name, period: null, country: null, part: word };
    default: {
      const system = codeSystems.find((known) => word === `code-${known}`);
      return system === undefined ? role : { role: "country", system };
    }
  }
}
