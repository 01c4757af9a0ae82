import { baseOf, isTableName } from "./companions.ts";
import { decoded } from "./encoding.ts";

/** A data package of this app: the text of its datapackage.json and of its files by the path that it gives them. */
export interface FoundPackage {
  readonly name: string;
  readonly packageText: string;
  readonly files: ReadonlyMap<string, string>;
}

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The data packages among files, and the files that belong to none. A package that another program wrote (without the key
 * `regulens`) is left among the rest: its tables are read like others, and its datapackage.json as JSON beside them.
 * One that is no JSON is taken with all tables of its folder, so that its fault is told where packages are opened.
 */
export function packagesIn(files: readonly File[]): {
  readonly packages: readonly FoundPackage[];
  readonly rest: readonly File[];
} {
  const taken = new Set<File>();
  const packages: FoundPackage[] = [];
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const file of files.filter(({ name }) => baseOf(name).toLowerCase() === "datapackage.json")) {
    const packageText = decoded(file.bytes).text;
    const paths = pathsOf(packageText);
    if (paths === null) continue;
    const folder = file.name.slice(0, -"datapackage.json".length);
    const found = new Map<string, File>();
    for (const path of paths === "all" ? tablesUnder(folder, files) : paths) {
      const member = memberAt(path, folder, byName);
      if (member !== undefined) found.set(path, member);
    }
    taken.add(file);
    for (const member of found.values()) taken.add(member);
    const texts = [...found].map(([path, { bytes }]) => [path, decoded(bytes).text] as const);
    packages.push({ name: file.name, packageText, files: new Map(texts) });
  }
  return { packages, rest: files.filter((file) => !taken.has(file)) };
}

/** Paths that a package of this app names; "all" where it is no JSON; null where it is another program's. */
function pathsOf(text: string): readonly string[] | "all" | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "all";
  }
  if (!isObject(value) || !("regulens" in value)) return null;
  const resources = Array.isArray(value["resources"]) ? value["resources"] : [];
  return resources.flatMap((resource: unknown) =>
    isObject(resource) && typeof resource["path"] === "string" ? [resource["path"]] : [],
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tablesUnder(folder: string, files: readonly File[]): readonly string[] {
  return files
    .filter(({ name }) => name.startsWith(folder) && isTableName(name))
    .map(({ name }) => name.slice(folder.length));
}

/** Files that are dropped one by one have lost their folder. */
function memberAt(path: string, folder: string, byName: ReadonlyMap<string, File>): File | undefined {
  return byName.get(folder + path) ?? (folder === "" ? byName.get(baseOf(path)) : undefined);
}
