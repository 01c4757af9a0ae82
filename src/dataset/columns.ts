import { eventKinds } from "./dataset.ts";
import type { NumberColumn, Table, TextColumn } from "../table/table.ts";
import type { ResourceKind } from "./package.ts";

/** What a column of a kind of file must hold, whatever the package's own schema says. */
export interface Need {
  readonly type: "text" | "number";
  /** True when no row can do without a value; else the column may be absent and its cells empty. */
  readonly needed: boolean;
  /** The form of every value. */
  readonly form?: RegExp;
}

const text: Need = { type: "text", needed: true };
const textOrNone: Need = { type: "text", needed: false };
const number: Need = { type: "number", needed: true };
const numberOrNone: Need = { type: "number", needed: false };
const year: Need = { type: "number", needed: true, form: /^\d{4}$/ };
const day: Need = { type: "text", needed: true, form: /^\d{4}-\d{2}-\d{2}$/ };
const dayOrNone: Need = { ...day, needed: false };
const wordOf = (...words: readonly string[]): Need => ({
  ...text,
  form: new RegExp(`^(${words.join("|")})$`),
});

const precision = wordOf("day", "month", "year", "before", "unknown");
const sourced = { source_id: text, note: textOrNone };

/** The columns that each kind of file needs. */
export const columnsOf: Readonly<Record<ResourceKind, Readonly<Record<string, Need>>>> = {
  scores: {
    index_id: text,
    iso3: text,
    year,
    value: number,
    low: numberOrNone,
    high: numberOrNone,
    sd: numberOrNone,
    raw: textOrNone,
    ...sourced,
  },
  aggregates: {
    index_id: text,
    group: text,
    year,
    statistic: wordOf("mean", "median", "published"),
    value: number,
    raw: textOrNone,
    ...sourced,
  },
  rankings: {
    ranking_id: text,
    edition_year: year,
    iso3: textOrNone,
    country: text,
    rank: numberOrNone,
    score: numberOrNone,
    score_raw: textOrNone,
    ...sourced,
  },
  editions: {
    ranking_id: text,
    edition_year: year,
    list_length: number,
    complete: number,
    covers_from: dayOrNone,
    covers_to: dayOrNone,
    method: textOrNone,
  },
  designations: { body: text, iso3: text, year, status: text, ...sourced },
  "designation-lists": {
    body: text,
    year,
    status: text,
    countries: number,
    complete: number,
    source_id: text,
  },
  penalties: {
    country_iso3: text,
    year,
    measure: text,
    category: text,
    value: number,
    is_minimum: number,
    period_start: day,
    period_end: day,
    scope: text,
    revision: wordOf("first", "revised", "only", "full_year"),
    raw: textOrNone,
    ...sourced,
  },
  fines: {
    date: dayOrNone,
    precision,
    country_iso3: text,
    article: textOrNone,
    offence: text,
    subject: text,
    amount: numberOrNone,
    currency: text,
    mci_multiple: numberOrNone,
    ...sourced,
  },
  organisations: {
    country_iso3: text,
    date: dayOrNone,
    precision,
    scope: text,
    measure: text,
    value: number,
    ...sourced,
  },
  tariffs: {
    country_iso3: text,
    law: text,
    article: textOrNone,
    part: textOrNone,
    offence: text,
    subject: text,
    penalty_kind: text,
    amount_min: numberOrNone,
    amount: numberOrNone,
    unit: textOrNone,
    valid_from: dayOrNone,
    valid_to: dayOrNone,
    valid_to_is: { ...wordOf("last_day", "day_after"), needed: false },
    ...sourced,
  },
  mci: {
    valid_from: day,
    valid_to: dayOrNone,
    mci_kzt: number,
    applies_to: wordOf("all", "fines_and_taxes", "benefits"),
    basis: text,
    ...sourced,
  },
  "exchange-rates": { year, kzt_per_usd: number, basis: text, preferred: number, ...sourced },
  wages: {
    year,
    period: text,
    wage_kzt_month: number,
    statistic: wordOf("mean", "median"),
    basis: wordOf("published", "derived"),
    ...sourced,
  },
  prices: { year, cpi_index_2010_100: number, quarters: number, ...sourced },
  events: {
    date: dayOrNone,
    precision,
    country_iso3: text,
    kind: wordOf(...eventKinds),
    title: text,
    detail: textOrNone,
    source_id: text,
  },
  cases: {
    case_id: text,
    person: text,
    country_iso3: text,
    date: dayOrNone,
    precision,
    step: text,
    detail: textOrNone,
    source_id: text,
  },
  facts: { iso3: text, year, field: text, value: text, unit: textOrNone, ...sourced },
};

/** What keeps a table from being read as a kind of file: the column, the row from 1 or null, and why. */
export interface Lack {
  readonly column: string;
  readonly row: number | null;
  readonly why: { readonly lacks: Need["type"] } | { readonly cell: string | null };
}

/** Every column that is absent or of another type, and every cell that the kind cannot do without or not read. */
export function lacksOf(kind: ResourceKind, table: Table): readonly Lack[] {
  return Object.entries(columnsOf[kind]).flatMap(([column, { type, needed, form }]): Lack[] => {
    const found = table.columns.get(column);
    if (found === undefined && !needed) return [];
    if (found?.kind !== type) return [{ column, row: null, why: { lacks: type } }];
    return found.kind === "text"
      ? textLacks(column, found, needed, form)
      : numberLacks(column, found, needed, form);
  });
}

/** Each word is held against the form once. */
function textLacks(
  column: string,
  { codes, dictionary }: TextColumn,
  needed: boolean,
  form: RegExp | undefined,
): Lack[] {
  const fits = dictionary.map((word) => form === undefined || form.test(word));
  if (codes.every((code) => (code < 0 ? !needed : fits[code]))) return [];
  return Array.from(codes, (code, row): Lack[] =>
    code < 0
      ? needed
        ? [{ column, row: row + 1, why: { cell: null } }]
        : []
      : fits[code]
        ? []
        : [{ column, row: row + 1, why: { cell: dictionary[code] ?? null } }],
  ).flat();
}

function numberLacks(
  column: string,
  { values }: NumberColumn,
  needed: boolean,
  form: RegExp | undefined,
): Lack[] {
  const lacks: Lack[] = [];
  // Only years have a form, and there are few of them.
  const fits = new Map<number, boolean>();
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) {
      if (needed) lacks.push({ column, row: row + 1, why: { cell: null } });
      continue;
    }
    if (form === undefined) continue;
    const fit = fits.get(value) ?? form.test(String(value));
    fits.set(value, fit);
    if (!fit) lacks.push({ column, row: row + 1, why: { cell: String(value) } });
  }
  return lacks;
}
