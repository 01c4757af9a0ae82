/** The name of a code as readers know it; a code without one is written out with spaces. */
export function named(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code.replaceAll("_", " ").replace(":", ": ");
}
