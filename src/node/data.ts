import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Dataset, Issue } from "../dataset/dataset.ts";
import { libraryOf, type Library } from "../dataset/library.ts";
import { packageFile } from "../dataset/package.ts";
import { datasetOf, type Reading } from "../dataset/read.ts";
import { readingOf } from "../read/read.ts";
import { cliWords } from "../text/enCli.ts";
import { conversionOf } from "./convert.ts";
import { inputOf, type Wrong } from "./input.ts";
import { readDataset } from "./library.ts";
import { packageRoot } from "./packageRoot.ts";
import { faultText, issueText } from "./words.ts";

/** What `--data` says for the data sets that come with the program. */
export const bundled = "bundled";

/** A data set that a path named, opened or not. */
export interface Found {
  readonly path: string;
  readonly reading: Reading;
}

/**
 * The library of the paths of `--data`: folders of data packages, one package, a zip of one, or a table that can be read without
 * a question. Without paths: the data sets that come with the program. Any fault closes all of it.
 */
export async function libraryFrom(paths: readonly string[]): Promise<Library | Wrong> {
  const found: Found[] = [];
  for (const path of paths.length === 0 ? [bundled] : paths) {
    const here = path === bundled ? await foundIn(join(packageRoot(), "data")) : await foundAt(path);
    if ("wrong" in here) return here;
    found.push(...here);
  }
  const issues: readonly Issue[] = found.flatMap(({ reading }) => reading.issues);
  if (issues.length > 0) {
    const named = found.filter(({ reading }) => reading.issues.length > 0).map(({ path }) => path);
    return {
      wrong: [
        cliWords.dataFaults(named, issues.length),
        ...issues.slice(0, mostTold).map((issue) => `  ${issueText(issue)}`),
      ].join("\n"),
    };
  }
  const datasets: readonly Dataset[] = found.flatMap(({ reading }) => reading.dataset ?? []);
  return libraryOf(datasets);
}

const mostTold = 10;

/** The data packages of a folder: the folder itself, or those right under it, in the order of their names. */
export async function foundIn(folder: string): Promise<readonly Found[] | Wrong> {
  const own = await readDataset(folder);
  if (own !== null) return [{ path: folder, reading: own }];
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const found: Found[] = [];
  for (const path of folders.sort()) {
    const reading = await readDataset(path);
    if (reading !== null) found.push({ path, reading });
  }
  return found.length === 0 ? { wrong: cliWords.noPackages(folder) } : found;
}

async function foundAt(path: string): Promise<readonly Found[] | Wrong> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) return foundIn(path);
  if (there !== null && basename(path) === packageFile) return foundIn(dirname(path));
  const input = await inputOf(path, null);
  if ("wrong" in input) return input;
  if (input.kind === "package") {
    return [{ path, reading: datasetOf(input.packageText, input.files) }];
  }
  const { table, metadata } = input;
  const reading = readingOf(table.bytes, { name: table.name, metadata });
  if ("fault" in reading) return { wrong: faultText(path, reading) };
  const files = conversionOf(reading, { partial: false });
  if ("wrong" in files) return { wrong: cliWords.tableClosed(path, files.wrong) };
  return [{ path, reading: datasetOf(files.get(packageFile) ?? "", files) }];
}
