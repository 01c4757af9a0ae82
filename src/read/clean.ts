import { periodOf } from "../time/period.ts";
import type { TextColumn } from "../table/table.ts";
import { dialectOf } from "./dialect.ts";
import { decoded } from "./encoding.ts";
import { formatFault } from "./format.ts";
import { columnNamesOf, headerOf } from "./headers.ts";
import { layoutOf } from "./layout.ts";
import type { Dialect, Encoding, Layout, Recipe, ValueRules } from "./plan.ts";
import type { FileFault, Question } from "./reading.ts";
import { recordsOf } from "./records.ts";
import { recordAt, type Sheet } from "./sheet.ts";
import { valueOf } from "./value.ts";
import { valueRulesOf } from "./valueRules.ts";

/** A cell in plain form: a number, text as written (of a date YYYY-MM-DD), or null for no value. */
export type CleanCell = number | string | null;

export interface CleanColumn {
  readonly name: string;
  readonly type: "number" | "date" | "text";
  /** By row of the table. */
  readonly cells: readonly CleanCell[];
}

/** The table of a file, whatever it is about: without the notes above and below, its numbers and dates in plain form. */
export interface Cleaned {
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  readonly layout: Layout;
  readonly rules: ValueRules;
  readonly questions: readonly Question[];
  /** The text above and below the table, a record a line. */
  readonly notes: readonly string[];
  readonly rows: number;
  readonly columns: readonly CleanColumn[];
}

/** A column is one of numbers, or of dates, when at least this share of its cells with a value are. */
const share = 0.9;

/**
 * Cleans a file after its recipe, guessing what that does not say. Cells of a column of numbers that are none stay text as
 * written, and so do bounds ("<5") and numbers that could be read in two ways. Codes such as 002 stay text.
 */
export function cleanedOf(
  bytes: Uint8Array,
  { name, recipe = {} }: { readonly name: string; readonly recipe?: Recipe },
): Cleaned | FileFault {
  const fault = formatFault(bytes, name);
  if (fault !== null) return fault;
  const { text, encoding } = decoded(bytes, recipe.encoding);
  const dialect = recipe.dialect ?? dialectOf(text);
  const sheet = recordsOf(text, dialect);
  if ("fault" in sheet) return sheet;
  const layout = recipe.layout ?? layoutOf(sheet);
  const first = layout.preamble + layout.header;
  const end = Math.max(first, sheet.length - layout.trailer);
  const bodies = sheet.columns.map((column) => bodyOf(column, first, end));
  const found = valueRulesOf(
    bodies.map(({ cells }) => cells),
    dialect,
  );
  const rules = recipe.values ?? found.rules;
  const names = columnNamesOf(headerOf(sheet, layout));
  return {
    encoding,
    dialect,
    layout,
    rules,
    questions: recipe.values === undefined ? found.questions : [],
    notes: notesOf(sheet, first - layout.header, end),
    rows: end - first,
    columns: bodies.map((body, i) => ({ name: names[i] ?? "", ...cleanOf(body, rules) })),
  };
}

/** The cells of a column in the rows of the table: each text once with its count, and which row has which (-1: none). */
interface Body {
  readonly cells: readonly string[];
  readonly counts: readonly number[];
  readonly codes: readonly number[];
}

function bodyOf({ codes, dictionary }: TextColumn, first: number, end: number): Body {
  const placeOf = new Map<number, number>();
  const cells: string[] = [];
  const counts: number[] = [];
  const places = Array.from(codes.subarray(first, end), (code) => {
    if (code < 0) return -1;
    const place = placeOf.get(code) ?? cells.push(dictionary[code] ?? "") - 1;
    placeOf.set(code, place);
    counts[place] = (counts[place] ?? 0) + 1;
    return place;
  });
  return { cells, counts, codes: places };
}

function cleanOf(body: Body, rules: ValueRules): Omit<CleanColumn, "name"> {
  const cleaned = numbersOf(body, rules) ?? datesOf(body, rules) ?? textsOf(body);
  return { type: cleaned.type, cells: body.codes.map((place) => cleaned.cells[place] ?? null) };
}

/** The distinct cells of a column in plain form. */
type Plain = Pick<CleanColumn, "type" | "cells">;

function numbersOf({ cells, counts }: Body, rules: ValueRules): Plain | null {
  if (cells.some(isCode)) return null;
  const values = cells.map((raw) => valueOf(raw, rules));
  const many = (kind: "number" | "missing") =>
    counts.reduce((sum, count, i) => (values[i]?.kind === kind ? sum + count : sum), 0);
  const present = counts.reduce((sum, count) => sum + count, 0) - many("missing");
  if (present === 0 || many("number") < present * share) return null;
  return {
    type: "number",
    cells: values.map((value, i) => {
      if (value.kind === "missing") return null;
      const isPlain = value.kind === "number" && (value.qualifier === "" || value.qualifier === "*");
      return isPlain ? value.value : (cells[i] ?? null);
    }),
  };
}

/** Days of the calendar only: a column of years is one of numbers, and months have no day. */
function datesOf({ cells, counts }: Body, { dayFirst }: ValueRules): Plain | null {
  const days = cells.map((raw) => {
    const period = periodOf(raw, { dayFirst });
    const isDay = period?.exact === "day" && period.start === period.end && period.ambiguous !== true;
    return isDay && !hasHours.test(raw) ? period.start : null;
  });
  const present = counts.reduce((sum, count, i) => (cells[i]?.trim() === "" ? sum : sum + count), 0);
  const dated = counts.reduce((sum, count, i) => (days[i] === null ? sum : sum + count), 0);
  if (present === 0 || dated < present * share) return null;
  return { type: "date", cells: days.map((day, i) => day ?? (cells[i]?.trim() === "" ? null : cells[i]!)) };
}

/** A day without its hour would be less than what the file says. */
const hasHours = /\d:\d/;

function textsOf({ cells }: Body): Plain {
  return { type: "text", cells: cells.map((raw) => (raw === "" ? null : raw)) };
}

/** A leading zero, or more digits than a number can hold exactly, is a code's. */
function isCode(raw: string): boolean {
  return /^\s*(?:0\d+|\d{16,})\s*$/.test(raw);
}

function notesOf(sheet: Sheet, before: number, after: number): readonly string[] {
  const records = Array.from({ length: sheet.length }, (_, i) => i);
  return [
    ...sheet.comments.map(({ text }) => text),
    ...records
      .filter((record) => record < before || record >= after)
      .map((record) =>
        recordAt(sheet, record)
          .filter((cell) => cell !== "")
          .join(" "),
      ),
  ];
}
