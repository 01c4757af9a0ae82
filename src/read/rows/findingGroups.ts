import type { Plan } from "../plan.ts";
import { findingKinds, type Finding, type FindingKind, type Reading } from "../reading.ts";

/** What became of what was found: only what is held back asks for something to be done. */
export const findingGroups = ["held", "used", "apart"] as const;
export type FindingGroup = (typeof findingGroups)[number];

/** Kinds that are set aside as they should be: nothing is lost with them and nothing is to be mended. */
const apart: ReadonlySet<FindingKind> = new Set(["no-own-year", "twice-same", "repeats-header"]);
/** Kinds that are only ever a remark. */
const remarks: ReadonlySet<FindingKind> = new Set([
  "outside-existence",
  "qualified",
  "odd-column-name",
  "replaced-characters",
]);

/** The findings of one kind: how many there are, and those of them that are listed. */
export interface FoundKind {
  readonly kind: FindingKind;
  readonly group: FindingGroup;
  readonly count: number;
  readonly listed: readonly Finding[];
}

type Found = Pick<Reading, "findings" | "findingCounts">;

/** Every kind that was found, those held back first, then the remarks, then those kept apart. */
export function foundKinds({ findings, findingCounts }: Found): readonly FoundKind[] {
  const listed = new Map<FindingKind, Finding[]>();
  for (const finding of findings) {
    const own = listed.get(finding.kind);
    if (own === undefined) listed.set(finding.kind, [finding]);
    else own.push(finding);
  }
  const all = findingKinds.flatMap((kind): readonly FoundKind[] => {
    const count = findingCounts[kind] ?? 0;
    const own = listed.get(kind) ?? [];
    return count === 0 ? [] : [{ kind, group: groupOf(kind, own[0]), count, listed: own }];
  });
  return findingGroups.flatMap((group) => all.filter((found) => found.group === group));
}

function groupOf(kind: FindingKind, first: Finding | undefined): FindingGroup {
  if (apart.has(kind)) return "apart";
  return remarks.has(kind) || first?.outcome === "used" ? "used" : "held";
}

/** How many findings of a group there are. */
export function countOf(kinds: readonly FoundKind[], group: FindingGroup): number {
  return kinds.reduce((sum, found) => sum + (found.group === group ? found.count : 0), 0);
}

/** How many of the rows and values that are held back are only kept apart. */
export function keptApart(
  { counts, findingCounts }: Pick<Reading, "counts" | "findingCounts">,
  { columns }: Plan,
): { readonly rows: number; readonly values: number } {
  const headers = findingCounts["repeats-header"] ?? 0;
  const cells = columns.filter(({ role }) => role.role === "value" && role.part !== "note").length;
  const single = (findingCounts["no-own-year"] ?? 0) + (findingCounts["twice-same"] ?? 0);
  return {
    rows: Math.min(counts.rows.held, headers),
    values: Math.min(counts.values.held, single + headers * cells),
  };
}
