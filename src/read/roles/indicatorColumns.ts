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
  const codes = columns.map(codesOf);
  const seen = new Map<string, number>();
  for (const row of rows) {
    const key = codes.map((column) => column[row] ?? -1).join(" ");
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  let several = 0;
  for (const count of seen.values()) if (count > 1) several += 1;
  return { repeated: rows.length - seen.size, share: seen.size === 0 ? 0 : several / seen.size };
}
