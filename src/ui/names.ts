/** The words for a code of the data: from the list of messages, else the code with its underscores as spaces. */
export function named(names: object, code: string): string {
  const found: unknown = Object.hasOwn(names, code)
    ? (names as Readonly<Record<string, unknown>>)[code]
    : undefined; // any list of messages
  return typeof found === "string" ? found : code.replaceAll("_", " ").replace(/^community:/, "");
}
