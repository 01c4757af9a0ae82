import type { Candidate } from "./keyColumns.ts";
import type { RoleSource } from "./roleSource.ts";

/**
 * Columns of whole numbers that are codes of countries rather than values of theirs: under 10,000, the same in every row
 * of a country and another for each. They are offered, and not taken unless asked for.
 */
export function codeLikeColumns(
  candidates: readonly Candidate[],
  country: number | null,
  { codesOf, rows }: RoleSource,
): ReadonlySet<number> {
  if (country === null) return new Set();
  const countries = codesOf(country);
  return new Set(
    candidates
      .filter(({ profile }) => profile.distinct.every((raw) => /^\s*\d{1,4}(\.0)?\s*$/.test(raw)))
      .filter(({ column, profile }) => {
        if (profile.different < 3 || rows.length < 2 * profile.different) return false;
        const codes = codesOf(column);
        const [codeOf, countryOf] = [new Map<number, number>(), new Map<number, number>()];
        for (const row of rows) {
          const [place, code] = [countries[row] ?? -1, codes[row] ?? -1];
          if (place < 0 || code < 0) continue;
          if ((codeOf.get(place) ?? code) !== code || (countryOf.get(code) ?? place) !== place) return false;
          codeOf.set(place, code);
          countryOf.set(code, place);
        }
        return true;
      })
      .map(({ column }) => column),
  );
}
