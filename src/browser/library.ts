import type { Issue } from "../dataset/dataset.ts";
import { libraryOf, type Library } from "../dataset/library.ts";
import { datasetOf, packageFile, type Reading } from "../dataset/read.ts";
import { en } from "../text/en.ts";
import type { Messages } from "../text/messages.ts";

/** Addresses of the files of data/, by their path. A folder that is put there is found without a word of code. */
const packageFiles: Readonly<Record<string, string>> = import.meta.glob("../../data/*/datapackage.json", {
  query: "?url",
  import: "default",
  eager: true,
});
const tableFiles: Readonly<Record<string, string>> = import.meta.glob("../../data/*/**/*.csv", {
  query: "?url",
  import: "default",
  eager: true,
});

/**
 * Opens every data set of data/, all at once. One that cannot be fetched or breaks its own schema becomes an issue of the
 * library while the others load; it never rejects.
 */
export async function openLibrary(text: Messages = en): Promise<Library> {
  const folders = Object.keys(packageFiles).map(folderOf).sort();
  const opened = await Promise.all(folders.map((folder) => opening(folder, text)));
  return libraryOf(
    opened.flatMap(({ dataset }) => (dataset === null ? [] : [dataset])),
    opened.flatMap(({ issues }) => issues),
  );
}

async function opening(folder: string, text: Messages): Promise<Reading> {
  const dataset = folder.slice(folder.lastIndexOf("/") + 1);
  const tables = Object.entries(tableFiles).flatMap(([path, address]) =>
    path.startsWith(`${folder}/`) ? [{ file: path.slice(folder.length + 1), address }] : [],
  );
  try {
    const [packageText, ...tableTexts] = await Promise.all([
      fetched(packageFile, packageFiles[`${folder}/${packageFile}`] ?? ""),
      ...tables.map(({ file, address }) => fetched(file, address)),
    ]);
    const files = new Map(tables.map(({ file }, i) => [file, tableTexts[i] ?? ""]));
    return datasetOf(packageText, files, { folder: dataset, words: text.errors });
  } catch (error) {
    const nowhere = { dataset, row: null, column: null };
    const issue: Issue =
      error instanceof Unreachable
        ? {
            ...nowhere,
            file: error.file,
            message: text.errors.cannotFetch(`${dataset}/${error.file}`, error.status),
            hint: text.errors.cannotFetchHint,
          }
        : {
            ...nowhere,
            file: packageFile,
            message: text.errors.cannotOpen(error instanceof Error ? error.message : String(error)),
            hint: text.errors.cannotOpenHint,
          };
    return { dataset: null, issues: [issue] };
  }
}

class Unreachable extends Error {
  readonly file: string;
  readonly status: string;

  constructor(file: string, status: string) {
    super(`${file}: ${status}`);
    this.file = file;
    this.status = status;
  }
}

async function fetched(file: string, address: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new Unreachable(file, error instanceof Error ? error.message : String(error));
  }
  if (!response.ok) throw new Unreachable(file, String(response.status));
  return response.text();
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
