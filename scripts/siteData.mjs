// The files of a site's data from folders of data packages, made with the app's own reader.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parquetOf } from "./parquetFile.mjs";
import { openSource } from "./source.mjs";

const packageFile = "datapackage.json";
/** The file of a folder of data packages that says how its site begins; none is needed. */
const siteFile = "regulens.json";

/** So many data sets are open on every page; the others wait in the catalogue. */
export const mostAtHome = 12;

/** Rows of scores from which on a data set is one Parquet file. */
export const largeRows = 200_000;

/**
 * The files of a site: `files` by name, the name of the `start`, of the `first` scores that are shown, `address` or null.
 * `problems`: what was left out and why, a line each. `sets`: how many data sets there are.
 */
export async function siteData(folders, { largeRows: limit = largeRows } = {}) {
  const source = await openSource();
  try {
    const { storedDatasetOf, filesOf } = await source.load("/src/dataset/read.ts");
    const { siteFilesOf } = await source.load("/src/dataset/catalogueFiles.ts");
    const { choicesOfSite } = await source.load("/src/choices/ownSite.ts");
    const { yearsTold } = await source.load("/src/views/scope.ts");
    const { libraryOf } = await source.load("/src/dataset/library.ts");
    const { openedDataset } = await source.load("/src/dataset/stored.ts");
    const { defaultChoices } = await source.load("/src/choices/choices.ts");
    const { addressOf, choicesOf } = await source.load("/src/choices/address.ts");
    const { eventsNamed } = await source.load("/src/choices/eventsNamed.ts");
    const problems = [];
    const sets = new Map();
    for (const folder of packagesOf(folders, problems)) {
      const { stored, issues } = packageIn(folder, storedDatasetOf, filesOf);
      problems.push(...linesOf(folder, issues));
      if (stored === null) continue;
      const other = sets.get(stored.id);
      if (other === undefined) sets.set(stored.id, { stored, folder });
      else problems.push(`${folder}: named "${stored.id}" like ${other.folder}; left out`);
    }
    const { start, address } = siteSettings(folders, problems);
    const all = [...sets.values()].map(({ stored }) => stored);
    const first = named(start, all, problems);
    const inOrder = [...first, ...all.filter((set) => !first.includes(set))];
    const site = siteFilesOf(inOrder, {
      home: first.length > 0 ? Math.min(first.length, mostAtHome) : mostAtHome,
      hashOf: (content) => createHash("sha256").update(content).digest("hex").slice(0, 10),
      yearsOf: (sets) => yearsTold(libraryOf(sets.map(openedDataset))),
      largeRows: limit,
      parquetOf,
      opensOn: defaultChoices.index,
      addressOf: (index) => address ?? addressOf(choicesOfSite(index)),
      eventOf: (query) => eventsNamed(choicesOf(query ?? "").choices)[0] ?? null,
    });
    for (const { dataset, index } of site.twice)
      problems.push(`${dataset}: its index "${index}" is left out, an earlier data set has one of that id`);
    return { ...site, sets: inOrder.length, problems };
  } finally {
    await source.close();
  }
}

/** Folders that hold a package, at any depth, by name. */
function packagesOf(folders, problems) {
  return folders.flatMap((folder) => {
    const found = below(resolve(folder));
    if (found.length === 0) problems.push(`${folder}: no folder in it holds a ${packageFile}`);
    return found;
  });
}

function below(folder) {
  if (existsSync(join(folder, packageFile))) return [folder];
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
    .map(({ name }) => join(folder, name))
    .sort()
    .flatMap(below);
}

function packageIn(folder, storedDatasetOf, filesOf) {
  const packageText = readFileSync(join(folder, packageFile), "utf8");
  const files = new Map();
  for (const path of filesOf(packageText)) {
    if (existsSync(join(folder, path))) files.set(path, readFileSync(join(folder, path), "utf8"));
  }
  return storedDatasetOf(packageText, files, { folder });
}

/** So many faults of one data package are told. */
const mostTold = 10;

function linesOf(folder, issues) {
  const told = issues.slice(0, mostTold).map((issue) => lineOf(folder, issue));
  const more = issues.length - told.length;
  return more > 0 ? [...told, `${folder}: ${more} more faults`] : told;
}

/** "data/x/scores.csv, row 3, column value: what is wrong. What to do." */
function lineOf(folder, { file, row, column, message, hint }) {
  const place = [row === null ? "" : `, row ${row}`, column === null ? "" : `, column ${column}`].join("");
  return `${relative(process.cwd(), join(folder, file)) || file}${place}: ${message} ${hint}`;
}

/** What the regulens.json of the first folder that has one says: ids to begin with, and the query to open on. */
function siteSettings(folders, problems) {
  const none = { start: [], address: null };
  const path = folders.map((folder) => join(folder, siteFile)).find((candidate) => existsSync(candidate));
  if (path === undefined) return none;
  try {
    const { start = [], address = null } = JSON.parse(readFileSync(path, "utf8"));
    const isList = Array.isArray(start) && start.every((id) => typeof id === "string");
    if (!isList) throw new Error('"start" must be a list of names of data sets');
    if (address !== null && !/^\?[^#]*$/.test(address))
      throw new Error('"address" must be a query, "?index=..."');
    return { start, address };
  } catch (error) {
    problems.push(`${path}: ${error instanceof Error ? error.message : error}; it is passed over`);
    return none;
  }
}

/** The data sets of the list of names to begin with, in its order. */
function named(start, sets, problems) {
  return start.flatMap((id) => {
    const found = sets.find((set) => set.id === id);
    if (found === undefined) problems.push(`${siteFile}: no data set is named "${id}"`);
    return found ?? [];
  });
}
