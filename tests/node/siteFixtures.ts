import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetOf } from "../../scripts/parquetFile.mjs";
import { dataSite, type DataSite } from "../../src/browser/dataSite.ts";
import { addressOf, choicesOf } from "../../src/choices/address.ts";
import { defaultChoices } from "../../src/choices/choices.ts";
import { eventsNamed } from "../../src/choices/eventsNamed.ts";
import { choicesOfSite } from "../../src/choices/ownSite.ts";
import { groups } from "../../src/country/groups.ts";
import { siteFilesOf, type SiteFiles } from "../../src/dataset/catalogueFiles.ts";
import { filesOf, storedDatasetOf } from "../../src/dataset/read.ts";
import { libraryOf } from "../../src/dataset/library.ts";
import { openedDataset, type StoredDataset } from "../../src/dataset/stored.ts";
import { yearsTold } from "../../src/views/scope.ts";
import { index, packageText, scoresFile } from "../dataset/packages.ts";

/** A request of a page: the file, and how many bytes came. */
export interface Fetched {
  readonly name: string;
  readonly bytes: number;
}

/** A site's files as the build makes them from data sets. */
export function siteOf(sets: readonly StoredDataset[], largeRows = 200_000, home = 12): SiteFiles {
  return siteFilesOf(sets, {
    home,
    hashOf: (content) => createHash("sha256").update(content).digest("hex").slice(0, 10),
    yearsOf: (told) => yearsTold(libraryOf(told.map(openedDataset))),
    largeRows,
    parquetOf,
    opensOn: defaultChoices.index,
    addressOf: (index) => addressOf(choicesOfSite(index)),
    eventOf: (address) => eventsNamed(choicesOf(address ?? "").choices)[0] ?? null,
  });
}

/** A page of the site, and what it has fetched so far. Files that `broken` names come as it says, or not at all. */
export function visited(
  site: SiteFiles,
  broken: (name: string) => Uint8Array | "as it is" | "unreachable" = () => "as it is",
): { readonly page: DataSite; readonly fetched: readonly Fetched[] } {
  const fetched: Fetched[] = [];
  const page = dataSite(async (name, range) => {
    const found = broken(name);
    const content = found === "as it is" ? site.files.get(name) : found;
    if (content === undefined || content === "unreachable") throw new Error(`${name}: 404`);
    const sent = range === undefined ? content : content.subarray(range.from, range.from + range.length);
    fetched.push({ name, bytes: sent.length });
    return sent;
  }, site.start);
  return { page, fetched };
}

/** A large data set: `count` indices of 29 countries and 50 years each, some with bounds, notes and written values. */
export function largeSet(count: number): StoredDataset {
  const ids = Array.from({ length: count }, (_, i) => `index-${i}`);
  const rows = ids.flatMap((id, i) =>
    groups.eurasia29.flatMap((country, c) =>
      Array.from({ length: 50 }, (_, year) => {
        const value = ((i * 7919 + c * 104729 + year * 1299709) % 100_000) / 1000;
        const bounds = year % 3 === 0 ? "," : `${value - 0.25},${value + 0.25}`;
        const written = year === 7 ? value.toFixed(4) : String(value);
        return `${id},${country},${1970 + year},${written},${bounds},s1,${year === 9 ? `note ${c}` : ""}`;
      }),
    ),
  );
  const indices = ids.map((id) => ({ ...index, id, label: `Large ${id}`, short: id, scale: [null, null] }));
  return setOf("large", "A large data set", indices, scoresFile(rows));
}

/** A data set from its indices and one file of scores. */
export function setOf(
  name: string,
  title: string,
  indices: readonly object[],
  file: ReturnType<typeof scoresFile>,
): StoredDataset {
  const text = JSON.stringify({ ...JSON.parse(packageText({ resources: [file], indices })), name, title });
  const { stored, issues } = storedDatasetOf(text, new Map([[file.path, file.csv]]));
  if (stored === null) throw new Error(issues[0]?.message);
  return stored;
}

/** The data sets of data/. */
export function bundledSets(): readonly StoredDataset[] {
  const data = new URL("../../data", import.meta.url).pathname;
  return readdirSync(data).map((name) => {
    const text = (path: string) => readFileSync(join(data, name, path), "utf8");
    const packageText = text("datapackage.json");
    return storedDatasetOf(packageText, new Map(filesOf(packageText).map((path) => [path, text(path)])))
      .stored!;
  });
}
