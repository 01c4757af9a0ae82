import { choicesOf } from "../choices/address.ts";
import { eventsNamed } from "../choices/eventsNamed.ts";
import { indicesNamed, indicesOfFirst, readsIndexAlone } from "../choices/indicesRead.ts";
import { allEvents } from "../dataset/allEvents.ts";
import type { LaterFile, SetFile, StartFile } from "../dataset/catalogue.ts";
import { indexIdsOf, openedCompact, partsOf } from "../dataset/compact.ts";
import type { Dataset, Issue } from "../dataset/dataset.ts";
import { libraryOf, type Library } from "../dataset/library.ts";
import type { Messages } from "../text/messages.ts";
import { siteCatalogue, type SiteCatalogue } from "./siteCatalogue.ts";
import { Damaged, siteFiles, Unreachable, type DataFile } from "./siteFiles.ts";

/** The data that a site holds, fetched as they are needed. */
export interface DataSite {
  /** Every data set at home, and of the catalogue what the address names. Never rejects: what fails is an issue. */
  readonly whole: (search: string, text: Messages) => Promise<Library>;
  /** What the first figure of the address needs; null where that is not known before, or something fails. */
  readonly first: (search: string) => Promise<Library | null>;
  /** The query that a page without one opens on, or null for the app's own. */
  readonly address: () => Promise<string | null>;
  readonly catalogue: SiteCatalogue;
}

/** A site's data by its files; `startName` is the one that is read first. */
export function dataSite(fileOf: DataFile, startName: string): DataSite {
  const files = siteFiles(fileOf, startName);
  const catalogue = siteCatalogue(files);

  /** The data set with the scores of these parts. */
  const withParts = async (set: SetFile, places: readonly number[]): Promise<Dataset> => {
    const parts = await Promise.all(
      places.map(async (place) => [place, await files.part(set, place, null)] as const),
    );
    return openedCompact(set.frame, new Map(parts));
  };

  const laterSets = async ({ later }: StartFile): Promise<readonly SetFile[]> =>
    later === null ? [] : (await files.json<LaterFile>(later.file)).sets;

  const whole: DataSite["whole"] = async (search, text) => {
    const issues: Issue[] = [];
    /** What was opened; where that failed, `otherwise`, and an issue. */
    const told = async <T>(name: string, opening: Promise<T>, otherwise: T): Promise<T> => {
      try {
        return await opening;
      } catch (error) {
        issues.push(issueOf(name, error, text));
        return otherwise;
      }
    };
    const start = await told<StartFile | null>(siteName, files.start(), null);
    if (start === null) return libraryOf([], issues);
    const later = await told<readonly SetFile[]>(siteName, laterSets(start), []);
    const [home, more] = await Promise.all([
      Promise.all(
        allAtHome(start, later).map((set) =>
          told<Dataset | null>(set.id, withParts(set, [...set.frame.parts.keys()]), null),
        ),
      ),
      told(siteName, catalogue.withIndices(strangersOf(search, start)), []),
    ]);
    return libraryFrom([...home.flatMap((set) => set ?? []), ...more], start, issues);
  };

  const first: DataSite["first"] = async (search) => {
    try {
      const start = await files.start();
      const more = await catalogue.withIndices(strangersOf(search, start));
      const early = start.marked === null ? start.home : [start.marked, ...start.home];
      const frames = early.map(({ frame }) => openedCompact(frame, new Map()));
      const known = withLaterYears(libraryFrom([...frames, ...more], start), start);
      const { choices } = choicesOf(search, known);
      const needed = indicesOfFirst(choices);
      if (needed === null || needed.some((id) => !known.indices.has(id))) return null;
      // Of the events only the one that the page opens on comes with the start.
      const isEarly = readsIndexAlone(choices) && hasEvents(known, eventsNamed(choicesOf(search).choices));
      const sets = isEarly ? early : allAtHome(start, await laterSets(start));
      const home = await Promise.all(
        sets.map((set) => {
          const places = partsOf(set.frame);
          return withParts(
            set,
            needed.flatMap((id) => places.get(id) ?? []),
          );
        }),
      );
      const library = libraryFrom([...home, ...more], start);
      return isEarly ? withLaterYears(library, start) : library;
    } catch {
      return null; // `whole` meets the same fault and tells it
    }
  };

  return { whole, first, address: async () => (await files.start()).address, catalogue };
}

/** The data sets of every page in their order. Those to come later are left out where they could not be had. */
function allAtHome({ home, later }: StartFile, laterSets: readonly SetFile[]): readonly SetFile[] {
  const all: SetFile[] = [...home];
  laterSets.forEach((set, i) => all.splice(later?.places[i] ?? all.length, 0, set));
  return all;
}

function withLaterYears(library: Library, { laterYears }: StartFile): Library {
  return laterYears === null ? library : { ...library, laterYears };
}

function hasEvents(library: Library, ids: readonly string[]): boolean {
  const held = new Set(allEvents(library).map(({ id }) => id));
  return ids.every((id) => held.has(id));
}

/** What a fault is told of that is not one data set's. */
const siteName = "";

/** The indices that an address names and no data set at home has: the catalogue may have them. */
function strangersOf(search: string, { home, catalogue }: StartFile): readonly string[] {
  if (catalogue === null) return [];
  const own = new Set(home.flatMap(({ frame }) => indexIdsOf(frame)));
  return indicesNamed(choicesOf(search).choices).filter((id) => !own.has(id));
}

function libraryFrom(
  datasets: readonly Dataset[],
  { catalogue }: StartFile,
  issues: readonly Issue[] = [],
): Library {
  const library = libraryOf(datasets, issues);
  return catalogue === null ? library : { ...library, hasCatalogue: true };
}

function issueOf(dataset: string, error: unknown, { errors, catalogue }: Messages): Issue {
  const file = error instanceof Unreachable || error instanceof Damaged ? error.file : "";
  return {
    dataset,
    file,
    row: null,
    column: null,
    message:
      error instanceof Unreachable
        ? errors.cannotFetch(file, error.status)
        : errors.cannotOpen(error instanceof Error ? error.message : String(error)),
    hint: dataset === siteName ? catalogue.reload : errors.cannotFetchHint,
  };
}
