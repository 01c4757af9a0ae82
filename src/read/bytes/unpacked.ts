import { companionsAmong, isTableName, stemOf } from "./companions.ts";
import { decoded } from "./encoding.ts";
import { formatFault, maxBytes } from "./format.ts";
import { type FoundPackage, packagesIn } from "./packagesIn.ts";
import type { FileFault } from "../reading.ts";
import { entryBytes, type ZipEntry, zipEntries } from "./zipEntries.ts";
import { isZip } from "./zipKind.ts";

/** A file as it was dropped, or as it lay in a zip (then its name is its path). */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of files that were added together. */
export interface Unpacked {
  /** To be read one by one, the main table of a zip first. */
  readonly tables: readonly NamedBytes[];
  /** Data packages of this app. */
  readonly packages: readonly FoundPackage[];
  /** What says something about tables: JSON beside them (a recipe too) and the tables of notes in a publisher's zip. */
  readonly metadata: readonly Metadata[];
  readonly faults: readonly { readonly name: string; readonly fault: FileFault }[];
}

export interface Metadata {
  readonly name: string;
  readonly text: string;
  /** Names of the tables that it belongs to; none where that cannot be told. */
  readonly tables: readonly string[];
}

/**
 * Sorts files that were added together, with those inside zips, into tables, data packages, what belongs to a table, and
 * faults. Never throws. Of a zip nothing is unpacked but what is kept, and in all no more than `maxBytes` as declared;
 * what does not have its declared size and checksum is a fault. A zip inside a zip is opened once.
 */
export function unpacked(files: readonly NamedBytes[]): Unpacked {
  const budget = { left: maxBytes };
  const loose = files.filter(({ bytes }) => !isZip(bytes));
  const zips = files.filter(({ bytes }) => isZip(bytes));
  return joined([sorted(loose), ...zips.map((zip) => zipUnpacked(zip, budget, 1))]);
}

const nothing: Unpacked = { tables: [], packages: [], metadata: [], faults: [] };

function joined(all: readonly Unpacked[]): Unpacked {
  return {
    tables: all.flatMap(({ tables }) => tables),
    packages: all.flatMap(({ packages }) => packages),
    metadata: all.flatMap(({ metadata }) => metadata),
    faults: all.flatMap(({ faults }) => faults),
  };
}

function failed(name: string, fault: FileFault["fault"], detail: string): Unpacked {
  return { ...nothing, faults: [{ name, fault: { fault, detail } }] };
}

/** Files of one drop or of one zip. */
function sorted(files: readonly NamedBytes[]): Unpacked {
  const { packages, rest } = packagesIn(files);
  const faulty = rest.map((file) => ({ file, fault: formatFault(file.bytes, file.name) }));
  const sound = faulty.filter(({ fault }) => fault === null).map(({ file }) => file);
  const notesOnTables = companionsAmong(sound.map(({ name }) => name));
  const companions = sound.filter(({ name }) => notesOnTables.has(name));
  const tables = sound.filter(({ name }) => !notesOnTables.has(name));
  const names = tables.map(({ name }) => name);
  // JSON alone is a fault, unless it is a recipe, which says how to read the next table.
  const json = faulty.filter(({ fault }) => fault?.fault === "json").map(({ file }) => file);
  const kept = new Set(json.filter(({ bytes }) => names.length > 0 || isRecipe(bytes)));
  const notes = [...kept, ...companions];
  return {
    tables,
    packages,
    metadata: notes.map(({ name, bytes }) => ({
      name,
      text: decoded(bytes).text,
      tables: tablesOf(name, names),
    })),
    faults: faulty.flatMap(({ file, fault }) =>
      fault === null || kept.has(file) ? [] : [{ name: file.name, fault }],
    ),
  };
}

function isRecipe(bytes: Uint8Array): boolean {
  return bytes.length < 10_000_000 && /"format"\s*:\s*"regulens-recipe"/.test(decoded(bytes).text);
}

/** The tables that notes belong to: those of the same name, or the only one; of another program's package all. */
function tablesOf(name: string, tables: readonly string[]): readonly string[] {
  const stem = stemOf(name);
  if (stem === "datapackage") return tables;
  const same = tables.filter((table) => stemOf(table) === stem);
  return same.length > 0 ? same : tables.length === 1 ? tables : [];
}

function zipUnpacked(zip: NamedBytes, budget: { left: number }, deeper: number): Unpacked {
  const format = formatFault(zip.bytes, zip.name);
  if (format !== null) return failed(zip.name, format.fault, format.detail);
  const all = zipEntries(zip.bytes);
  if (all === null) return failed(zip.name, "archive", "zip");
  const entries = all.filter(({ path }) => !isHidden(path));
  const wanted = wantedOf(entries);
  const inner = wanted.length === 0 && deeper > 0 ? entries.filter(({ path }) => /\.zip$/i.test(path)) : [];
  if (wanted.length + inner.length === 0) {
    return failed(zip.name, "archive-without-table", listed(entries.map(({ path }) => path)));
  }
  const size = [...wanted, ...inner].reduce((sum, entry) => sum + entry.size, 0);
  if (size > budget.left) {
    const detail = `${Math.ceil(size / 1e6)} MB > ${Math.floor(budget.left / 1e6)} MB`;
    return failed(zip.name, "too-large", detail);
  }
  budget.left -= size;
  const files = wanted.flatMap((entry) => openedFile(zip, entry));
  const zips = inner.flatMap((entry) => openedFile(zip, entry));
  const sound = new Set([...files, ...zips].map(({ name }) => name));
  const damaged = [...wanted, ...inner].map(({ path }) => path).filter((path) => !sound.has(path));
  return joined([
    sorted(files.sort((a, b) => b.bytes.length - a.bytes.length)),
    ...zips.map((file) => zipUnpacked(file, budget, deeper - 1)),
    ...damaged.map((path) => failed(path, "archive", "zip")),
  ]);
}

function openedFile(zip: NamedBytes, entry: ZipEntry): readonly NamedBytes[] {
  const bytes = entryBytes(zip.bytes, entry);
  return bytes === null ? [] : [{ name: entry.path, bytes }];
}

/** Tables with the JSON beside them; plain text only where there is no other table. */
function wantedOf(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const json = entries.filter(({ path }) => /\.json$/i.test(path));
  const tables = entries.filter(({ path }) => isTableName(path));
  if (tables.length > 0) return [...tables, ...json];
  const texts = entries.filter(({ path }) => /\.(txt|dat|asc)$/i.test(path));
  return texts.length > 0 || json.some(({ path }) => /(^|\/)datapackage\.json$/i.test(path))
    ? [...texts, ...json]
    : [];
}

/** Folders and files that systems leave behind, which nobody means. */
function isHidden(path: string): boolean {
  return path
    .split("/")
    .some((part) => part.startsWith(".") || part === "__MACOSX" || /^(thumbs\.db|desktop\.ini)$/i.test(part));
}

/** The first names, as many as a sentence holds. */
function listed(paths: readonly string[]): string {
  const shown = paths
    .slice(0, 3)
    .map((path) => path.slice(-60))
    .join(", ");
  return paths.length > 3 ? `${shown}, …` : shown;
}
