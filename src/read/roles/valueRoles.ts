import { meaningOf, wordsOf, type HeaderMeaning } from "./headerWords.ts";
import type { ItemYear } from "./itemYear.ts";
import { barePartOf, partnerKey, partnerOf, type PartnerPart } from "./partners.ts";
import type { Part, Role, TableKind } from "../plan.ts";

/** A value column with what its header says. */
export interface ValueHeader {
  readonly column: number;
  /** Unique. */
  readonly name: string;
  readonly header: string;
  readonly meaning: HeaderMeaning | null;
  /** Where periods stand in the headers: the header's. */
  readonly item: ItemYear | null;
  /** Where countries stand in the headers: the header's. */
  readonly country: string | null;
}

/** The name of an indicator that no header and no cell names. */
export const namelessIndicator = "Value";

/**
 * The roles of value columns: their indicator, period, country, and what the value is to its indicator. `keyed`: cells of
 * other columns name the indicator. `note`: the one column of remarks, which is the value's where there is one indicator.
 * `remarks`: columns of text that their header gives to one of the values.
 */
export function valueRolesOf(
  values: readonly ValueHeader[],
  {
    keyed,
    note,
    remarks,
  }: { readonly keyed: boolean; readonly note: number | null; readonly remarks: readonly ValueHeader[] },
): {
  readonly roles: ReadonlyMap<number, Role>;
  readonly kind: TableKind;
  readonly doubtful: ReadonlySet<string>;
} {
  const titles = values.map(titleOf);
  const byKey = new Map(titles.map((title, i) => [partnerKey(title), i] as const).toReversed());
  const partners: (Partnership | null)[] = titles.map((title) => {
    const partner = partnerOf(title);
    const of = partner?.of.map((key) => byKey.get(key)).find((i) => i !== undefined);
    return partner === null || of === undefined ? null : { part: partner.part, title: titles[of] ?? "" };
  });
  leaveDoubtfulParts(titles, partners);
  joinBareParts(titles, partners, values);
  const ends = earliestAndLatest(values);
  const isRank = values.map(({ meaning }, i) => meaning === "rank" && partners[i] === null);
  const scored = new Set(titles.filter((_, i) => partners[i] === null && isRank[i] === false));
  const ranks = new Set(titles.filter((_, i) => isRank[i] === true));
  const ranked = ranks.size === 1 && scored.size <= 1;
  // A value column beside a column of indicators: its own header says nothing that the cell does not.
  const single = keyed && scored.size <= 1;
  const [only] = ranked && scored.size === 1 ? scored : [];
  const roles = new Map<number, Role>();
  values.forEach(({ column, item, country }, i) => {
    const rank = ranked && isRank[i] === true;
    const title = partners[i]?.title ?? (rank ? only : undefined) ?? titles[i] ?? "";
    const indicator = single ? null : title !== "" ? title : keyed ? null : namelessIndicator;
    const part: Part = partners[i]?.part ?? ends.get(column) ?? (rank ? "rank" : "value");
    roles.set(column, { role: "value", indicator, period: item?.period ?? null, country, part });
  });
  for (const remark of remarks) {
    const of = partnerOf(titleOf(remark))
      ?.of.map((key) => byKey.get(key))
      .find((i) => i !== undefined);
    const role = of === undefined ? undefined : roles.get(values[of]?.column ?? -1);
    if (role?.role === "value") roles.set(remark.column, { ...role, part: "note" });
  }
  const [first] = roles.values();
  if (
    note !== null &&
    first?.role === "value" &&
    (single || new Set([...scored, ...(ranked ? [] : ranks)]).size <= 1)
  ) {
    roles.set(note, { ...first, part: "note" });
  }
  return { roles, kind: ranked ? "rankings" : "scores", doubtful: doubtfulAmong(titles) };
}

interface Partnership {
  readonly part: PartnerPart;
  readonly title: string;
}

/**
 * `ef_money_sd` beside `ef_money` may be an index about deviations, and `x_low` without `x_high` something else than a
 * bound. A bound needs its other one, and a short `_sd` bounds beside it or the same beside most other values.
 */
function leaveDoubtfulParts(titles: readonly string[], partners: (Partnership | null)[]): void {
  const parts = new Set(
    partners.map((partner) => (partner === null ? "" : `${partner.part} ${partner.title}`)),
  );
  const spread = partners.filter((partner) => partner?.part === "sd").length;
  const values = partners.filter((partner) => partner === null).length;
  partners.forEach((partner, i) => {
    if (partner === null) return;
    const { part, title } = partner;
    const bounded = parts.has(`low ${title}`) && parts.has(`high ${title}`);
    const spelled = /standard|std/i.test(titles[i] ?? "");
    const sure = part === "note" || (part === "sd" ? bounded || spelled || spread * 2 >= values : bounded);
    if (!sure) partners[i] = null;
  });
}

/** `low` and `high` beside one value column are its bounds; beside several they are values of their own. */
function joinBareParts(
  titles: readonly string[],
  partners: (Partnership | null)[],
  values: readonly ValueHeader[],
): void {
  const parts = titles.map(barePartOf);
  const others = new Set(
    titles.filter((_, i) => parts[i] === null && partners[i] === null && values[i]?.meaning !== "rank"),
  );
  const [title] = others;
  if (title === undefined || others.size !== 1) return;
  parts.forEach((part, i) => {
    if (part !== null && partners[i] === null) partners[i] = { part, title };
  });
}

/** What names the indicator: the header without its period; nothing where the header is a country. */
function titleOf({ item, name, country }: ValueHeader): string {
  return country !== null ? "" : item === null ? name : item.stem;
}

/**
 * `NXX1990X` and `NXX2014X` are the first and the last value ever coded. Which of the two is told by where the year lies
 * among the years of its own series, else of all.
 */
function earliestAndLatest(values: readonly ValueHeader[]): ReadonlyMap<number, "earliest" | "latest"> {
  const years = new Map<string, [number, number]>();
  let all: [number, number] = [Infinity, -Infinity];
  for (const { item } of values) {
    if (item === null || item.marked) continue;
    const [least, most] = years.get(item.stem) ?? [Infinity, -Infinity];
    years.set(item.stem, [Math.min(least, item.year), Math.max(most, item.year)]);
    all = [Math.min(all[0], item.year), Math.max(all[1], item.year)];
  }
  const ends = new Map<number, "earliest" | "latest">();
  for (const { column, item } of values) {
    if (item === null || !item.marked) continue;
    const [least, most] = years.get(item.stem) ?? all;
    ends.set(column, item.year - least <= most - item.year ? "earliest" : "latest");
  }
  return ends;
}

/** Numbers that administer the file, and years that say since when. */
function doubtfulAmong(titles: readonly string[]): ReadonlySet<string> {
  return new Set(
    titles.filter(
      (title) =>
        meaningOf(title) === null &&
        /(^| )(id|code|nr|no|codes|ids)$|^(first|last|start|end|base) year$/.test(wordsOf(title)),
    ),
  );
}
