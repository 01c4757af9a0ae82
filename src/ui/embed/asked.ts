/** What `?embed=1&…` asks for: the rest of the query, and a theme if one is named; null where nothing is to be embedded. */
export function embedAsked(
  search: string,
): { readonly search: string; readonly theme: "light" | "dark" | null } | null {
  const parameters = new URLSearchParams(search);
  if (parameters.get("embed") !== "1") return null;
  const named = parameters.get("theme");
  parameters.delete("embed");
  parameters.delete("theme");
  return {
    search: `?${parameters.toString()}`,
    theme: named === "light" || named === "dark" ? named : null,
  };
}
