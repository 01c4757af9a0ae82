import { datasetOf, type Reading } from "../../src/dataset/read.ts";

interface Parts {
  readonly resources?: readonly Resource[];
  readonly indices?: readonly object[];
  readonly rankings?: readonly object[];
  readonly sources?: readonly object[];
}

interface Resource {
  readonly path: string;
  readonly kind: string;
  /** The CSV text; the schema is made from its header unless `types` says otherwise. */
  readonly csv: string;
  readonly types: Readonly<Record<string, string>>;
}

export const index = {
  id: "nxx",
  label: "Regulation of religion",
  short: "Regulation",
  unit: "points",
  scale: [0, 87],
  direction: "restrictive",
  decimals: 0,
  coverage: "calendar year",
  sourceId: "s1",
};

/** A datapackage.json of one source and whatever a test names. */
export function packageText({ resources = [], indices = [], rankings = [], sources }: Parts): string {
  return JSON.stringify({
    name: "test",
    title: "Test data",
    licenses: [{ name: "CC-BY-4.0", title: "CC BY 4.0" }],
    sources: sources ?? [{ name: "s1", title: "A report" }],
    resources: resources.map(({ path, kind, types }) => ({
      name: path.replace(".csv", ""),
      path,
      schema: { fields: Object.entries(types).map(([name, type]) => ({ name, type })) },
      regulens: { kind },
    })),
    regulens: { limits: "An extract.", indices, rankings },
  });
}

/** The reading of a package with these parts, its files at hand. */
export function readingOf(parts: Parts): Reading {
  return datasetOf(packageText(parts), new Map((parts.resources ?? []).map(({ path, csv }) => [path, csv])));
}

const score = { index_id: "string", iso3: "string", year: "year", value: "number" };
const interval = { low: "number", high: "number" };
const sourced = { source_id: "string", note: "string" };

/** A file of scores from its rows: index, country, year, value, low, high, source, note. */
export function scoresFile(rows: readonly string[], path = "scores.csv"): Resource {
  const types = { ...score, ...interval, ...sourced };
  return { path, kind: "scores", types, csv: [Object.keys(types).join(","), ...rows, ""].join("\n") };
}

/** A file of any kind: its columns with their types, and its rows. */
export function fileOf(
  kind: string,
  types: Readonly<Record<string, string>>,
  rows: readonly string[],
): Resource {
  return { path: `${kind}.csv`, kind, types, csv: [Object.keys(types).join(","), ...rows, ""].join("\n") };
}
