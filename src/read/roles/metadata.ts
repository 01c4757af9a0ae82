/** What a JSON file beside the table says of it and of its columns. Absent parts are "". */
export interface Metadata {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly date: string;
  readonly licence: string;
  /** By the column's name in the table, and by its short name. */
  readonly columns: ReadonlyMap<string, ColumnMetadata>;
}

export interface ColumnMetadata {
  readonly label: string;
  readonly short: string;
  readonly unit: string;
}

/** The first of the texts that is metadata in the form of Our World in Data's charts, or null. Never throws. */
export function metadataOf(texts: readonly string[]): Metadata | null {
  return texts.map(owidMetadata).find((metadata) => metadata !== null) ?? null;
}

function owidMetadata(text: string): Metadata | null {
  const data = parsed(text);
  const columns = fieldIn(data, "columns");
  if (typeof columns !== "object" || columns === null || Array.isArray(columns)) return null;
  const chart = fieldIn(data, "chart");
  const entries = Object.entries(columns);
  const [[, first] = ["", null]] = entries;
  return {
    title: textIn(chart, "title"),
    publisher: textIn(first, "citationShort") || textIn(chart, "citation"),
    url: textIn(chart, "originalChartUrl").replace(/[?#].*$/, ""),
    date: textIn(first, "lastUpdated") || textIn(data, "dateDownloaded"),
    licence: "",
    columns: new Map(
      entries.flatMap(([name, column]) => {
        const label = textIn(column, "titleLong") || textIn(column, "titleShort") || name;
        const said = { label, short: textIn(column, "titleShort") || label, unit: unitOf(column) };
        return [name, textIn(column, "shortName")]
          .filter((key) => key !== "")
          .map((key) => [key, said] as const);
      }),
    ),
  };
}

function unitOf(column: unknown): string {
  return textIn(column, "shortUnit") || textIn(column, "unit");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fieldIn(data: unknown, key: string): unknown {
  return typeof data === "object" && data !== null && Object.hasOwn(data, key)
    ? Object.getOwnPropertyDescriptor(data, key)?.value
    : undefined;
}

/** A text without line breaks, of a length that fits a label. */
function textIn(data: unknown, key: string): string {
  const value = fieldIn(data, key);
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim().slice(0, 300) : "";
}
