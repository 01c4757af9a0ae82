import { periodOf, type Period, yearSpansIn } from "../../time/period.ts";
import { withinYear, yearPartOf } from "../roles/partOfYear.ts";
import { cellAt, type Sheet } from "../sheet/sheet.ts";
import { isPlainYear } from "./noteList.ts";
import { matcherAmong, placeOf, type Place, type PlaceCell } from "./places.ts";
import type { ColumnPlan, NameAnswer, TableKind, ValueRules } from "../plan.ts";
import type { FindingKind } from "../reading.ts";
import { visible } from "../values/visible.ts";

/** What the key columns of a row say, each distinct combination of cells read once. */
export interface RowKeys {
  /** The place of a row by its key columns, null where there are none. */
  readonly place: ((record: number) => Place) | null;
  readonly period: ((record: number) => Period | FindingKind) | null;
  /** Whether rows are of months or quarters, which a column beside the year's tells. */
  readonly inParts: boolean;
  /** The name of the first column of periods. */
  readonly periodColumn: string | null;
  /** What stands in the row's period cells. */
  readonly rawPeriod: (record: number) => string;
  /** The row's indicator, "" where every cell for it is empty. */
  readonly indicator: ((record: number) => string) | null;
  /** The name of the first column that names the indicator. */
  readonly indicatorColumn: string | null;
  /** The cells that keep counts of one country, year and measure apart: scope, part of the year, revision, source. */
  readonly apart: ((record: number) => string) | null;
}

/** Fields that name the count or say how exact it is, and so never make two counts of one. */
const besides = new Set(["measure", "is_minimum"]);

/** Readers of the key columns of a table. */
export function rowKeysOf(
  sheet: Sheet,
  columns: readonly ColumnPlan[],
  { dayFirst }: ValueRules,
  answers: ReadonlyMap<string, NameAnswer>,
  kind: TableKind,
): RowKeys {
  const places = columns.flatMap(({ role }, column) =>
    role.role === "country" ? [{ column, system: role.system }] : [],
  );
  const dated = columns.flatMap(({ role, name }, column) =>
    role.role === "period" ? [{ column, part: yearPartOf(name) }] : [],
  );
  const wholes = dated.filter(({ part }) => part === null);
  const [beside] = wholes.length === 0 ? [] : dated.filter(({ part }) => part !== null);
  const periods = (wholes.length === 0 ? dated : wholes).map(({ column }) => column);
  const measured = kind === "penalties";
  const indicators = columns.flatMap(({ role }, column) =>
    role.role === "indicator" || (measured && role.role === "field" && role.field === "measure")
      ? [column]
      : [],
  );
  const aparts = columns.flatMap(({ role }, column) =>
    measured && role.role === "field" && !besides.has(role.field) ? [column] : [],
  );
  const spans = periods.map((column) => yearSpansIn(sheet.columns[column]?.dictionary ?? []));
  const cells = (record: number): readonly PlaceCell[] =>
    places.map(({ column, system }) => ({ raw: cellAt(sheet, record, column), system }));
  const matchOf = matcherAmong(
    places.flatMap(({ column, system }) =>
      system === "name" ? (sheet.columns[column]?.dictionary ?? []) : [],
    ),
  );
  return {
    place:
      places.length === 0
        ? null
        : memo(
            sheet,
            places.map(({ column }) => column),
            (record) => placeOf(cells(record), answers, matchOf),
          ),
    period:
      periods.length === 0
        ? null
        : memo(
            sheet,
            beside === undefined ? periods : [...periods, beside.column],
            (record): Period | FindingKind => {
              for (const [i, column] of periods.entries()) {
                const raw = cellAt(sheet, record, column).trim();
                if (raw === "") continue;
                const period = periodOf(raw, { dayFirst, yearSpans: spans[i] ?? null });
                if (period === null) return "period-unreadable";
                if (beside?.part == null || !isPlainYear(period)) return period;
                const text = withinYear(period.year, beside.part, cellAt(sheet, record, beside.column));
                return (text === null ? null : periodOf(text, { dayFirst })) ?? "period-unreadable";
              }
              return "no-period-here";
            },
          ),
    inParts: beside !== undefined,
    periodColumn: columns[periods[0] ?? -1]?.name ?? null,
    rawPeriod: (record) =>
      [
        periods.map((column) => cellAt(sheet, record, column).trim()).find((cell) => cell !== "") ?? "",
        beside === undefined ? "" : cellAt(sheet, record, beside.column).trim(),
      ]
        .filter((cell) => cell !== "")
        .join(", "),
    indicator: indicators.length === 0 ? null : memo(sheet, indicators, joinedCells(sheet, indicators)),
    indicatorColumn: columns[indicators[0] ?? -1]?.name ?? null,
    apart: aparts.length === 0 ? null : memo(sheet, aparts, joinedCells(sheet, aparts)),
  };
}

function joinedCells(sheet: Sheet, columns: readonly number[]): (record: number) => string {
  return (record) =>
    columns
      .map((column) =>
        visible(cellAt(sheet, record, column))
          .replace(/\s+/g, " ")
          .trim(),
      )
      .filter((cell) => cell !== "")
      .join(" / ");
}

/** The same for records whose cells in these columns are the same. */
function memo<T>(
  sheet: Sheet,
  columns: readonly number[],
  read: (record: number) => T,
): (record: number) => T {
  const codes = columns.map((column) => sheet.columns[column]?.codes ?? new Int32Array(0));
  const sizes = columns.map((column) => (sheet.columns[column]?.dictionary.length ?? 0) + 1);
  const known = new Map<number | string, T>();
  // The product of the dictionaries' sizes may leave the whole numbers that a double holds.
  const small = sizes.reduce((product, size) => product * size, 1) < Number.MAX_SAFE_INTEGER;
  const keyOf = (record: number): number | string =>
    small
      ? codes.reduce((key, column, i) => key * (sizes[i] ?? 1) + (column[record] ?? -1) + 1, 0)
      : codes.map((column) => column[record] ?? -1).join(" ");
  return (record) => {
    const key = keyOf(record);
    const there = known.get(key);
    if (there !== undefined) return there;
    const made = read(record);
    known.set(key, made);
    return made;
  };
}
