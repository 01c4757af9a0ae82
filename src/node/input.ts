import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { plainTablesOf } from "../dataset/plainPackage.ts";
import { packageFile } from "../dataset/package.ts";
import { filesOf } from "../dataset/read.ts";
import { maxBytes } from "../read/bytes/format.ts";
import type { Recipe } from "../read/plan.ts";
import type { FileFault } from "../read/reading.ts";
import { recipeFrom } from "../read/recipe.ts";
import { unpacked, type NamedBytes } from "../read/bytes/unpacked.ts";
import { cliWords } from "../text/enCli.ts";
import { faultText, printable } from "./words.ts";

/** One sentence that says why a command cannot go on. */
export interface Wrong {
  readonly wrong: string;
}

/** What a file is: a table to be read, with the texts of its metadata; or a data package with the texts of its files. */
export type Input =
  | { readonly kind: "table"; readonly table: NamedBytes; readonly metadata: readonly string[] }
  | {
      readonly kind: "package";
      readonly packageText: string;
      readonly files: ReadonlyMap<string, string>;
    };

/** The file of a command line: unpacked, with the JSON files that lie beside it. `wanted` names one table of several. */
export async function inputOf(path: string, wanted: string | null): Promise<Input | Wrong> {
  const given = await bytesOf(path);
  if ("wrong" in given) return given;
  const { tables, packages, metadata, faults } = unpacked([given, ...(await companionsOf(path, given))]);
  const own = faults.find(({ name }) => name === given.name) ?? (tables.length === 0 ? faults[0] : undefined);
  const [pack] = packages;
  if (pack !== undefined) return { kind: "package", packageText: pack.packageText, files: pack.files };
  if (own !== undefined) return { wrong: faultText(path, own.fault) };
  const table = tableOf(tables, wanted);
  if ("wrong" in table) return table;
  const belonging = metadata.filter(({ tables: names }) => names.includes(table.name));
  return { kind: "table", table, metadata: belonging.map(({ text }) => text) };
}

/** The recipe in a file. */
export async function recipeIn(path: string): Promise<Recipe | Wrong> {
  const given = await bytesOf(path);
  if ("wrong" in given) return given;
  const found = recipeFrom(new TextDecoder().decode(given.bytes));
  if (!("fault" in found)) return found;
  return { wrong: cliWords.notRecipe(path, cliWords.recipeFaults[found.fault](printable(found.detail))) };
}

async function bytesOf(path: string): Promise<NamedBytes | Wrong> {
  const fault = (fault: FileFault) => ({ wrong: faultText(path, fault) });
  try {
    const found = await stat(path);
    if (found.isDirectory()) return fault({ fault: "directory", detail: basename(path) });
    if (found.size > maxBytes) {
      return fault({ fault: "too-large", detail: `${Math.round(found.size / 1e6)} MB` });
    }
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    const reason = error instanceof Error ? error.message : String(error);
    return { wrong: isAbsent ? cliWords.notFound(path) : cliWords.cannotOpen(path, reason) };
  }
}

/** Of a datapackage.json the files that it names; of a table the metadata of its name, as Our World in Data gives it. */
async function companionsOf(path: string, { name, bytes }: NamedBytes): Promise<readonly NamedBytes[]> {
  const folder = dirname(path);
  const names =
    name === packageFile
      ? tablesNamedIn(new TextDecoder().decode(bytes))
      : (await readdir(folder)).filter((other) => isMetadataOf(name, other));
  const found = await Promise.all(
    names.map(async (each) => ({ each, read: await bytesOf(join(folder, each)) })),
  );
  return found.flatMap(({ each, read }) => ("wrong" in read ? [] : [{ name: each, bytes: read.bytes }]));
}

function tablesNamedIn(packageText: string): readonly string[] {
  return plainTablesOf(packageText) ?? filesOf(packageText);
}

function isMetadataOf(table: string, other: string): boolean {
  const stem = table.replace(/\.[^.]*$/, "");
  return other !== table && (other === `${stem}.metadata.json` || other === "metadata.json");
}

function tableOf(tables: readonly NamedBytes[], wanted: string | null): NamedBytes | Wrong {
  const names = tables.map(({ name }) => name);
  const found = tables.filter(({ name }) => wanted === null || name === wanted);
  const [first, second] = found;
  if (first === undefined) return { wrong: cliWords.noTable(wanted, names) };
  return second === undefined ? first : { wrong: cliWords.whichTable(names) };
}
