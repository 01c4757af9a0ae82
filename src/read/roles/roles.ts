import { countryNamed } from "../../country/match.ts";
import { codeLikeColumns } from "./codeLike.ts";
import type { ColumnProfile } from "./columnProfile.ts";
import { numberShare } from "./columnProfile.ts";
import { fieldRolesOf } from "./fieldRoles.ts";
import { headerItemsOf, joined } from "./headerItems.ts";
import { meaningOf } from "./headerWords.ts";
import type { ItemYear } from "./itemYear.ts";
import { indicatorColumnsOf } from "./indicatorColumns.ts";
import {
  candidateOf,
  countryColumnsOf,
  periodColumnOf,
  type Candidate,
  type CountryColumns,
} from "./keyColumns.ts";
import { oddNames } from "./oddNames.ts";
import { ownTextColumns } from "./ownTexts.ts";
import { partnerOf } from "./partners.ts";
import { withinYear, yearPartOf } from "./partOfYear.ts";
import type { ColumnPlan, Role, TableKind } from "../plan.ts";
import type { RoleSource } from "./roleSource.ts";
import { rowKindOf } from "./tableKind.ts";
import { valueRolesOf, type ValueHeader } from "./valueRoles.ts";

/** What the columns of a table are for, as guessed. */
export interface Roles {
  readonly kind: TableKind;
  readonly columns: readonly ColumnPlan[];
  /** Indicators that look like codes or dates of administration rather than values: not taken unless asked for. */
  readonly doubtful: ReadonlySet<string>;
  /** Columns named almost like a series of others. */
  readonly odd: readonly string[];
}

/**
 * Country, indicator and period each come from a key column or from the header of a value column: that one idea covers
 * long tables, a column an indicator, years or countries as columns, an item and a year in each header, and headers of
 * several rows.
 */
export function rolesOf(source: RoleSource): Roles {
  const { names, levels, profiles } = source;
  const headers = levels.map(joined);
  const items = headerItemsOf(levels);
  const candidates = headers.map((header, column): Candidate => {
    return candidateOf(column, header, profiles[column] ?? emptyProfile);
  });
  const rowKind = rowKindOf(candidates);
  const kind = source.kind ?? rowKind;
  if (kind === "events" || kind === "tariffs") return rowRoles(kind, candidates, names);
  const unkeyed = candidates.filter(({ meaning }) => meaning !== "country" && meaning !== "period");
  const fields = new Map<number, Role>([
    ...(kind === "penalties" ? fieldRolesOf(kind, unkeyed) : []),
    ...ownTextColumns(names).map((column) => [column, ignored] as const),
  ]);
  const keys = candidates.filter(
    ({ column, meaning, profile }) =>
      !fields.has(column) &&
      // A year in the header of a column of texts is the edition whose countries they are.
      (items[column] === null || meaning !== null || (profile.filled > 0 && numberShare(profile) < 0.5)),
  );
  const periodColumn = periodColumnOf(keys);
  const partColumn = periodColumn === null ? null : partOfYearColumn(candidates, periodColumn);
  const yearsInHeaders = periodColumn === null && items.some((item) => item !== null);
  const measured = [...fields.values()].some((role) => role.role === "field" && role.field === "measure");
  // Years in the headers, months in the rows: a month's value is named after its month, never taken for the year's.
  const monthColumn = yearsInHeaders && !measured ? partOfYearColumn(candidates, null) : null;
  const country = countryColumnsOf(keys.filter(({ column }) => column !== periodColumn));
  const keyed = new Set([
    country.names,
    periodColumn,
    partColumn,
    monthColumn,
    ...[...country.codes, ...country.rivals].map(({ column }) => column),
  ]);
  const rest = candidates.filter(({ column }) => !keyed.has(column) && !fields.has(column));
  const years = new Set(periodColumn === null ? [] : candidates[periodColumn]?.profile.distinct);
  const values = rest.filter(
    (candidate) =>
      isValue(candidate, yearsInHeaders && items[candidate.column] !== null) && !isCopy(candidate, years),
  );
  const places =
    country.names === null && country.codes.length === 0
      ? countryHeaders(values, yearsInHeaders ? items : [])
      : new Map<number, string>();
  const indicator = measured
    ? []
    : [
        ...(monthColumn === null ? [] : [monthColumn]),
        ...indicatorColumnsOf({
          candidates: rest.filter((candidate) => !values.includes(candidate)),
          values,
          keys: [...keyed].filter((column) => column !== null),
          source,
        }),
      ];
  const headed = ({ column, header, meaning }: Candidate): ValueHeader => {
    const item = yearsInHeaders ? (items[column] ?? null) : null;
    const said = item === null || item.stem === "" ? meaning : meaningOf(item.stem);
    const place = places.get(column) ?? null;
    return { column, name: names[column] ?? header, header, meaning: said, item, country: place };
  };
  const valueHeaders = values.map(headed);
  const notes = rest.filter(({ meaning, column }) => meaning === "note" && !indicator.includes(column));
  const remarks = rest.filter((each) => !values.includes(each) && partnerOf(each.header)?.part === "note");
  const valueRoles = valueRolesOf(valueHeaders, {
    keyed: measured || indicator.length > 0,
    note: notes.length === 1 ? (notes[0]?.column ?? null) : null,
    remarks: remarks.map(headed),
  });
  const unsaid = values.filter(({ meaning }) => meaning !== "rank" && meaning !== "value");
  const like = codeLikeColumns(unsaid, country.names ?? country.codes[0]?.column ?? null, source);
  const codeLike = [...like].flatMap((column) => {
    const role = valueRoles.roles.get(column);
    // A rank or a bound says nothing against the value that it stands beside.
    const own = role?.role === "value" && role.part === "value" && role.period === null;
    return own && role.indicator !== null ? [role.indicator] : [];
  });
  const columns = names.map((name, column): ColumnPlan => {
    const role =
      keyRole(column, country, [periodColumn, partColumn], indicator) ??
      fields.get(column) ??
      valueRoles.roles.get(column);
    return { name, role: role ?? ignored };
  });
  return {
    kind: kind ?? valueRoles.kind,
    columns,
    doubtful: new Set([...valueRoles.doubtful, ...codeLike]),
    odd: oddNames(valueHeaders, yearsInHeaders),
  };
}

const ignored: Role = { role: "ignored" };
const emptyProfile: ColumnProfile = {
  distinct: [],
  counts: [],
  filled: 0,
  numbers: 0,
  missing: 0,
  different: 0,
};

/** Events and tariffs: the country by its columns, everything else by the project's own names of columns. */
function rowRoles(
  kind: "events" | "tariffs",
  candidates: readonly Candidate[],
  names: readonly string[],
): Roles {
  const fields = fieldRolesOf(
    kind,
    candidates.filter(({ meaning }) => meaning !== "country"),
  );
  const rest = candidates.filter(({ column }) => !fields.has(column));
  const country = countryColumnsOf(rest);
  const periods = rest.filter(({ column }) => column !== country.names);
  const dated = [...fields.values()].some(
    (role) => role.role === "field" && /^(date|valid_from)$/.test(role.field),
  );
  const period = dated ? null : periodColumnOf(periods);
  const columns = names.map((name, column): ColumnPlan => {
    return { name, role: keyRole(column, country, [period], []) ?? fields.get(column) ?? ignored };
  });
  return { kind, columns, doubtful: new Set(), odd: [] };
}

function keyRole(
  column: number,
  country: CountryColumns,
  periods: readonly (number | null)[],
  indicator: readonly number[],
): Role | null {
  const code = [...country.codes, ...country.rivals].find((each) => each.column === column);
  if (code !== undefined) return { role: "country", system: code.system };
  if (column === country.names) return { role: "country", system: "name" };
  if (periods.includes(column)) return { role: "period" };
  return indicator.includes(column) ? { role: "indicator" } : null;
}

/** Numbers, and columns of a year in which no value happens to stand; never what a header calls bookkeeping. */
function isValue({ meaning, profile, header }: Candidate, dated: boolean): boolean {
  if (dated)
    return profile.filled === 0 || profile.distinct.length === profile.missing || numberShare(profile) >= 0.5;
  if (meaning === "ignored" || meaning === "country-code" || meaning === "indicator-code") return false;
  if (meaning === "country" || meaning === "period" || meaning === "note") return false;
  if (header === "" && isRowNumber(profile)) return false;
  return profile.filled > 0 && numberShare(profile) >= 0.5;
}

/** The column of months, else of quarters, beside a column of plain years (null: the years stand in the headers). */
function partOfYearColumn(candidates: readonly Candidate[], years: number | null): number | null {
  const plain = /^\s*[12]\d{3}(\.0)?\s*$/;
  if (years !== null && candidates[years]?.profile.distinct.every((raw) => plain.test(raw)) !== true)
    return null;
  const found = candidates.flatMap(({ column, header, profile: { distinct } }) => {
    const part = yearPartOf(header);
    if (part === null || column === years || distinct.length === 0) return [];
    const read = distinct.filter((raw) => withinYear(2000, part, raw) !== null);
    return read.length >= 0.6 * distinct.length ? [{ column, part }] : [];
  });
  return (found.find(({ part }) => part === "month") ?? found[0])?.column ?? null;
}

/** The years of the rows once more, under another header. */
function isCopy({ profile: { distinct } }: Candidate, years: ReadonlySet<string>): boolean {
  return distinct.length === years.size && distinct.every((raw) => /^[12]\d{3}$/.test(raw) && years.has(raw));
}

/** 1, 2, 3 ... as R and pandas write it before the first column. */
function isRowNumber({ distinct }: ColumnProfile): boolean {
  const start = Number(distinct[0]);
  return (start === 0 || start === 1) && distinct.every((raw, i) => Number(raw) === start + i);
}

/** Value columns whose headers are countries, where most are: Year, Kazakhstan, Uzbekistan. */
function countryHeaders(
  values: readonly Candidate[],
  items: readonly (ItemYear | null)[],
): ReadonlyMap<number, string> {
  const named = values.flatMap(({ column, header }) => {
    const name = items[column]?.stem ?? header;
    const said = name !== "" && meaningOf(name) === null && countryNamed(name).kind !== "none";
    return said ? [[column, name] as const] : [];
  });
  return new Map(named.length > 0 && named.length * 2 >= values.length ? named : []);
}
