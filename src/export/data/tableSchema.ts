import type { FlatRow } from "../../views/row.ts";

/** A column as a Table Schema describes it. https://specs.frictionlessdata.io/table-schema/ */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "year" | "date";
  readonly description?: string;
}

/** What a column holds: its type from its values, its description where the app has words for it. */
export function fieldOf(
  name: string,
  rows: readonly FlatRow[],
  words: Readonly<Record<string, string>>,
): Field {
  const description = Object.hasOwn(words, name) ? words[name] : undefined;
  return { name, type: typeOf(name, rows), ...(description !== undefined && { description }) };
}

/** Names of columns whose four digits are a year. */
const years =
  /^(year|edition|edition_or_year|edition_from|edition_to|from|to|from_year|since|shown_(from|to)_year)$/;

function typeOf(name: string, rows: readonly FlatRow[]): Field["type"] {
  const values = rows.flatMap((row) => row[name] ?? []);
  if (values.length === 0) return "string";
  if (values.every((value) => typeof value === "number")) {
    if (!values.every(Number.isInteger)) return "number";
    return years.test(name) && values.every((value) => value >= 1000 && value <= 9999) ? "year" : "integer";
  }
  return values.every((value) => typeof value === "string" && isDay(value)) ? "date" : "string";
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
