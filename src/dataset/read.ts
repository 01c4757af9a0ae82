import type { TableWords } from "../read/package/cell.ts";
import { tableOf, tableOfBytes } from "../read/package/csv.ts";
import type { Schema } from "../read/package/schema.ts";
import type { Table } from "../table/table.ts";
import { en } from "../text/en.ts";
import type { Messages } from "../text/messages.ts";
import { columnIssues, referenceIssues, type FileIssue } from "./check.ts";
import type { Dataset, Issue } from "./dataset.ts";
import { designationListsOf, designationsOf } from "./designations.ts";
import { casesOf, eventsOf } from "./events.ts";
import { factsOf } from "./facts.ts";
import { type DataPackage, packageFile, packageOf } from "./package.ts";
import { finesOf, organisationsOf, penaltiesOf } from "./penalties.ts";
import { rankingsOf } from "./rankings.ts";
import { pricesOf, ratesOf } from "./rates.ts";
import type { ReadFile } from "./rows.ts";
import { scoresOf } from "./scores.ts";
import { openedDataset, type StoredDataset } from "./stored.ts";
import { tariffsOf } from "./tariffs.ts";

/** The files of a data package by their path, as text, as bytes of UTF-8, or as the table that such a text reads to. */
export type PackageFiles = ReadonlyMap<string, string | Uint8Array | Table>;

/** A data set that could be opened, or null, and everything that keeps it from being opened. */
export interface Reading {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
}

/** The same before its lookups are made: what a worker posts to the page. */
export interface StoredReading {
  readonly stored: StoredDataset | null;
  readonly issues: readonly Issue[];
}

interface ReadingOptions {
  readonly folder?: string;
  readonly words?: Messages["errors"];
}

/** The files that a data package needs, from the text of its datapackage.json. None where that cannot be read. */
export function filesOf(packageText: string): readonly string[] {
  const { pack } = packageFrom(packageText, en.errors.pack);
  return pack?.resources.map((resource) => resource.path) ?? [];
}

/**
 * A data set from the text of its datapackage.json and of its files by path. A package with any fault gives no data
 * set: a number that is not what the publisher wrote is worse than none. `folder` names it where its name is unreadable.
 */
export function datasetOf(packageText: string, files: PackageFiles, options: ReadingOptions = {}): Reading {
  const { stored, issues } = storedDatasetOf(packageText, files, options);
  return { dataset: stored === null ? null : openedDataset(stored), issues };
}

/** As `datasetOf`, without lookups, so that the data set can be posted between threads: `openedDataset` adds them. */
export function storedDatasetOf(
  packageText: string,
  files: PackageFiles,
  { folder = "", words = en.errors }: ReadingOptions = {},
): StoredReading {
  const { pack, issues } = packageFrom(packageText, words.pack);
  if (pack === null) return failed(folder, issues);
  const opened = pack.resources.map((resource) => {
    const content = files.get(resource.path);
    if (content === undefined) {
      const [message, hint] = [words.pack.fileMissing(resource.path), words.pack.fileMissingHint];
      return { file: null, issues: [{ file: resource.path, row: null, column: null, message, hint }] };
    }
    const { table, issues } = read(content, resource.schema, words.csv);
    const file: ReadFile = { path: resource.path, kind: resource.regulens.kind, table };
    return { file, issues: issues.map((issue) => ({ file: resource.path, ...issue })) };
  });
  const tables = opened.flatMap(({ file }) => file ?? []);
  const faults = firstFaults([
    () => opened.flatMap((each) => each.issues),
    () => columnIssues(tables, words.pack),
    () => referenceIssues(pack, tables, words.pack),
  ]);
  return faults.length > 0 ? failed(pack.name, faults) : { stored: built(pack, tables), issues: [] };
}

function read(content: string | Uint8Array | Table, schema: Schema, words: TableWords) {
  if (typeof content === "string") return tableOf(content, schema, words);
  return content instanceof Uint8Array
    ? tableOfBytes(content, schema, words)
    : { table: content, issues: [] };
}

function built(pack: DataPackage, files: readonly ReadFile[]): StoredDataset {
  return {
    id: pack.name,
    title: pack.title,
    description: pack.description,
    ...(pack.regulens.retrieved !== undefined && { retrieved: pack.regulens.retrieved }),
    licence: pack.licenses.map(({ title, name }) => title ?? name ?? "").join("; "),
    limits: pack.regulens.limits,
    rows: files.reduce((sum, { table }) => sum + table.length, 0),
    sources: pack.sources.map(({ name, title, publisher, path, date, licence }) => ({
      id: name,
      title,
      publisher,
      url: path,
      date,
      licence,
    })),
    ...scoresOf(pack, files),
    rankings: rankingsOf(pack, files),
    designations: designationsOf(files),
    designationLists: designationListsOf(files),
    penalties: penaltiesOf(files),
    tariffs: tariffsOf(files),
    rates: ratesOf(files),
    prices: pricesOf(files),
    fines: finesOf(files),
    organisations: organisationsOf(files),
    events: eventsOf(files),
    cases: casesOf(files),
    facts: factsOf(files),
  };
}

function packageFrom(
  text: string,
  words: Messages["errors"]["pack"],
): { readonly pack: DataPackage | null; readonly issues: readonly FileIssue[] } {
  const issue = (message: string, hint: string) => ({
    file: packageFile,
    row: null,
    column: null,
    message,
    hint,
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { pack: null, issues: [issue(words.notJson(reason), words.notJsonHint)] };
  }
  const result = packageOf(json);
  if (result.found !== null) return { pack: result.found, issues: [] };
  const issues = result.faults.map(({ path, reason }) =>
    issue(words.notPackage(path, reason), words.notPackageHint),
  );
  return { pack: null, issues };
}

/** The faults of the first check that finds any: the later ones need what the earlier ones vouch for. */
function firstFaults(checks: readonly (() => readonly FileIssue[])[]): readonly FileIssue[] {
  for (const check of checks) {
    const found = check();
    if (found.length > 0) return found;
  }
  return [];
}

function failed(dataset: string, issues: readonly FileIssue[]): StoredReading {
  return { stored: null, issues: issues.map((issue) => ({ dataset, ...issue })) };
}
