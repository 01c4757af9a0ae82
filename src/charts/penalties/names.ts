/** The name of a code as readers know it; a code without one is written out with spaces. */
export function named(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code.replaceAll("_", " ").replace(":", ": ");
}

/** The country, or the part of it that these counts are all of: a count from one region is not the country's. */
export function placeName(country: string, scopes: readonly string[]): string {
  const [scope] = scopes;
  return scope === undefined || scope === "national" || scopes.some((other) => other !== scope)
    ? country
    : `${country} (${named({}, scope)})`;
}
