import { fieldOf, type RowKind } from "./fieldWords.ts";
import type { Candidate } from "./keyColumns.ts";
import type { Role } from "../plan.ts";

/**
 * The roles of the project's own columns in a table that is kept row by row. A field that two columns name is the first
 * one's. In tables of events and tariffs every column but the country's is a field or nothing.
 */
export function fieldRolesOf(kind: RowKind, candidates: readonly Candidate[]): ReadonlyMap<number, Role> {
  const taken = new Set<string>();
  const roles = new Map<number, Role>();
  for (const { column, header, profile } of candidates) {
    const field = fieldOf(kind, header);
    if (field === null || taken.has(field) || profile.filled === 0) continue;
    taken.add(field);
    roles.set(column, { role: "field", field });
  }
  return roles;
}
