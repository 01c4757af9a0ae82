import Papa from "papaparse";

/**
 * A CSV file in which quotation marks stand where none may, or do not close, as PapaParse reads it, written anew with every cell in
 * marks; and the records (0: the header) whose marks were at fault, one as often as it was.
 */
export function withMarksMended(bytes: Uint8Array): {
  readonly mended: Uint8Array;
  readonly records: readonly number[];
} {
  // header: true would drop a column named __proto__ and rename duplicates; dynamicTyping would turn 002 into 2.
  const { data, errors } = Papa.parse<readonly string[]>(new TextDecoder().decode(bytes), {
    header: false,
    delimiter: ",",
  });
  const written = Papa.unparse([...data], { quotes: true, newline: "\n" });
  return {
    mended: new TextEncoder().encode(written),
    records: errors.flatMap(({ type, row }) => (type === "Quotes" ? [row ?? 0] : [])),
  };
}
