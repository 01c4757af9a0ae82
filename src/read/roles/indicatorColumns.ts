import { orderOf, type OrderKey } from "../../table/order.ts";
import { wordsOf } from "./headerWords.ts";
import type { Candidate } from "./keyColumns.ts";
import type { RoleSource } from "./roleSource.ts";

/** Headers that can mean nothing else; "law" or "item" may as well be a text about the value beside it. */
const surely =
  /indicator|series|variable|показател|индикатор|көрсеткіш|indicateur|indicador|indikator|index id|ranking id/;

/** Where a smaller share of countries and years has several rows, they are mistakes of the file and no dimension of it. */
const leastShare = 0.4;

/**
 * The text columns whose cells name the row's indicator: the one that its header says, and each further one of few
 * words (sex, dimension, unit, edition) without which many rows would speak of one country, year and indicator.
 */
export function indicatorColumnsOf({
  candidates,
  values,
  keys,
  source,
}: {
  readonly candidates: readonly Candidate[];
  readonly values: readonly Candidate[];
  readonly keys: readonly number[];
  readonly source: RoleSource;
}): readonly number[] {
  if (values.length === 0) return [];
  const filled = candidates.filter(
    ({ profile, meaning }) => profile.distinct.length > 0 && meaning !== "note",
  );
  const nameless = values.every(({ meaning }) => meaning === "value" || meaning === "rank");
  const several = repeats(keys, source).repeated > 0;
  const said = filled.filter(({ meaning, header }) => {
    return meaning === "indicator" && (nameless || several || surely.test(wordsOf(header)));
  });
  const named =
    said[0] ?? (nameless || several ? filled.find(({ meaning }) => meaning === "indicator-code") : undefined);
  const chosen = named === undefined ? [] : [named.column];
  const rows = source.rows.length;
  let { repeated, share } = repeats([...keys, ...chosen], source);
  const further = filled.filter(
    ({ column, meaning, profile }) =>
      !chosen.includes(column) &&
      meaning !== "indicator-code" &&
      meaning !== "country-code" &&
      meaning !== "country" &&
      profile.different > 1 &&
      profile.different <= Math.min(200, Math.max(12, rows / 3)),
  );
  const before = repeated;
  const dimensions: number[] = [];
  for (const { column } of further) {
    if (repeated < 2 || share < leastShare) break;
    const left = repeats([...keys, ...chosen, ...dimensions, column], source);
    // Each of several dimensions splits every group; none need settle much alone.
    if (rows - left.repeated < (rows - repeated) * leastSplit) continue;
    dimensions.push(column);
    ({ repeated, share } = left);
  }
  return repeated <= before * 0.6 ? [...chosen, ...dimensions] : chosen;
}

/** A dimension of the table makes at least so many groups of rows of each. */
const leastSplit = 1.3;

/** How many rows repeat the cells that an earlier row has in these columns, and the share of such cells in several rows. */
function repeats(
  columns: readonly number[],
  { codesOf, rows }: RoleSource,
): { readonly repeated: number; readonly share: number } {
  const keys = columns.map((column) => keyOf(codesOf(column), rows));
  const { distinct, several } = groupsOf(rows.length, keys);
  return { repeated: rows.length - distinct, share: distinct === 0 ? 0 : several / distinct };
}

/** The codes of some rows, counted from 0 for a cell that is not there. */
function keyOf(codes: Int32Array, rows: Int32Array): OrderKey {
  const key = new Int32Array(rows.length);
  let most = 0;
  for (let i = 0; i < rows.length; i++) {
    const code = (codes[rows[i]!] ?? -1) + 1;
    key[i] = code;
    if (code > most) most = code;
  }
  return { codes: key, size: most + 1 };
}

/** Combinations of codes up to which each has a counter of its own. */
const mostCounters = 1 << 24;

/** How many combinations of codes there are, and how many of them more than once. */
function groupsOf(
  length: number,
  keys: readonly OrderKey[],
): { readonly distinct: number; readonly several: number } {
  let [distinct, several] = [0, 0];
  const combinations = keys.reduce((product, { size }) => product * size, 1);
  if (combinations <= mostCounters) {
    const places = new Int32Array(length);
    for (const { codes, size } of keys) {
      for (let i = 0; i < length; i++) places[i] = places[i]! * size + codes[i]!;
    }
    const counts = new Uint8Array(combinations);
    for (let i = 0; i < length; i++) {
      const place = places[i]!;
      if (counts[place]! < 2) counts[place]! += 1;
    }
    for (let place = 0; place < combinations; place++) {
      if (counts[place]! > 0) distinct += 1;
      if (counts[place]! > 1) several += 1;
    }
    return { distinct, several };
  }
  const order = orderOf(length, keys);
  for (let from = 0; from < length;) {
    let to = from + 1;
    while (to < length && keys.every(({ codes }) => codes[order[to]!] === codes[order[from]!])) to++;
    distinct += 1;
    if (to - from > 1) several += 1;
    from = to;
  }
  return { distinct, several };
}
