import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { packageFilesOf } from "../dataset/imported.ts";
import { packageFile } from "../dataset/package.ts";
import { storedDatasetOf } from "../dataset/read.ts";
import type { Reading } from "../read/reading.ts";
import { recipeOf, recipeText } from "../read/recipe.ts";
import { en } from "../text/en.ts";
import { cliWords } from "../text/enCli.ts";
import type { Wrong } from "./input.ts";

/** The file beside the data package that says how it was read. */
const recipeFile = "recipe.json";

/**
 * The data package of a reading and its recipe, by path; or why it is not made: questions are open or names are not chosen
 * (unless `partial`), nothing can be used, or the package would not open.
 */
export function conversionOf(
  reading: Reading,
  { partial }: { readonly partial: boolean },
): ReadonlyMap<string, string> | Wrong {
  const toChoose = reading.names.filter(({ state }) => state === "choose").length;
  if (!partial && reading.questions.length + toChoose > 0) {
    return { wrong: cliWords.refused(reading.questions.length, toChoose) };
  }
  if (reading.observations.length + reading.rows.length === 0) return { wrong: cliWords.nothing };
  const files = packageFilesOf(reading);
  const { issues } = storedDatasetOf(files.get(packageFile) ?? "", files);
  if (issues.length > 0) {
    const told = issues
      .slice(0, 5)
      .map(({ file, row, column, message }) => `${en.errors.place(file, row, column)} ${message}`);
    return { wrong: [cliWords.notOpened, ...told].join("\n") };
  }
  return new Map([...files, [recipeFile, recipeText(recipeOf(reading.plan))]]);
}

/** Writes files into a folder, made when it is not there. One that is not empty is left alone unless `force`. */
export async function writeFolder(
  dir: string,
  files: ReadonlyMap<string, string>,
  { force }: { readonly force: boolean },
): Promise<Wrong | null> {
  try {
    const found = await stat(dir).catch(() => null);
    if (found !== null && !found.isDirectory()) return { wrong: cliWords.outIsFile(dir) };
    if (found !== null && !force && (await readdir(dir)).length > 0) {
      return { wrong: cliWords.outNotEmpty(dir) };
    }
    for (const [path, text] of files) {
      const target = join(dir, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    return null;
  } catch (error) {
    return { wrong: cliWords.cannotOpen(dir, error instanceof Error ? error.message : String(error)) };
  }
}
