import type { Recipe } from "../../read/plan.ts";

/** Names that are listed of those that were found. */
const mostFound = 20;

/** The unread columns whose names hold what was typed: the first of them, and how many more there are. None for an empty text. */
export function unreadFound(
  names: readonly string[],
  typed: string,
): { readonly first: readonly string[]; readonly more: number } {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return { first: [], more: 0 };
  const found = names.filter((name) => name.toLowerCase().includes(wanted));
  return { first: found.slice(0, mostFound), more: Math.max(0, found.length - mostFound) };
}

/** The change of a recipe that reads one more column, or leaves one unread again. */
export function readingColumn(alsoRead: readonly string[], name: string, read: boolean): Recipe {
  const others = alsoRead.filter((each) => each !== name);
  return { alsoRead: read ? [...others, name] : others };
}
