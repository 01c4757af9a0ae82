import { startTransition, useCallback, useEffect, useState } from "react";
import { fileReader, type Reader } from "../../browser/reader.ts";
import {
  addedBefore,
  forgetRecord,
  keepRecord,
  type AddedRecord,
  type StoreFault,
} from "../../browser/store.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { packageOf, packageFile } from "../../dataset/package.ts";
import { openedDataset } from "../../dataset/stored.ts";
import type { Recipe } from "../../read/plan.ts";
import { en } from "../../text/en.ts";

/** A data set of the reader's own: as it is kept, and as it is open. */
export interface AddedSet {
  readonly record: AddedRecord;
  readonly dataset: Dataset;
}

/** The data sets that a reader added, now and before, and what can be done to them. */
export interface Added {
  readonly sets: readonly AddedSet[];
  /** Kept data sets that cannot be opened any more, by id. */
  readonly damaged: readonly string[];
  /** Whether those kept before have been opened: until then nothing can be said to be absent. */
  readonly settled: boolean;
  /** Opens a data set in place of the one with its id, and keeps it where the browser lets the page. */
  readonly put: (set: AddedSet) => void;
  readonly rename: (id: string, title: string) => void;
  readonly remove: (id: string) => void;
}

/** Opens what was added before, in a worker, and keeps what is added from now on. Faults of the store go to `alert`. */
export function useAdded(alert: (words: string) => void): Added {
  const [sets, setSets] = useState<readonly AddedSet[]>([]);
  const [damaged, setDamaged] = useState<readonly string[]>([]);
  const [settled, setSettled] = useState(false);
  const tell = useCallback(
    (fault: StoreFault | null) => {
      if (fault !== null) alert(en.adding.storeFaults[fault]);
    },
    [alert],
  );

  useEffect(() => {
    const reader = fileReader();
    const start = async () => {
      const before = await addedBefore();
      tell(before.fault);
      const opened: AddedSet[] = [];
      const broken: string[] = [];
      for (const record of before.records) {
        const set = await openedRecord(reader, record); // one by one: one that breaks the worker breaks no other
        if (set === null) broken.push(record.id);
        else opened.push(set);
      }
      // all figures are drawn again: in pieces, so that the page answers meanwhile
      startTransition(() => {
        if (opened.length > 0) setSets((now) => merged(opened, now)); // the same list would draw every figure again
        setDamaged([...before.damaged, ...broken]);
        setSettled(true);
      });
      reader.stop();
    };
    void start();
    return reader.stop;
  }, [tell]);

  const put = useCallback(
    (set: AddedSet) => {
      startTransition(() => {
        setSets((now) => merged(now, [set]));
        setDamaged((now) => now.filter((id) => id !== set.record.id));
      });
      void keepRecord(set.record).then(tell);
    },
    [tell],
  );
  const remove = useCallback(
    (id: string) => {
      startTransition(() => {
        setSets((now) => now.filter(({ record }) => record.id !== id));
        setDamaged((now) => now.filter((other) => other !== id));
      });
      void forgetRecord(id).then((fault) => tell(fault === "closed" ? null : fault)); // nothing was kept then
    },
    [tell],
  );
  const rename = useCallback(
    (id: string, title: string) => {
      const set = sets.find(({ record }) => record.id === id);
      if (set !== undefined) void renamed(set, title).then(put);
    },
    [sets, put],
  );
  return { sets, damaged, settled, put, rename, remove };
}

async function openedRecord(reader: Reader, record: AddedRecord): Promise<AddedSet | null> {
  try {
    const { dataset } = await reader.ask("open", { files: record.files });
    return dataset === null ? null : { record, dataset: openedDataset(dataset) };
  } catch {
    return null; // told as damaged, with a way to remove it
  }
}

/** Sets in the order in which they were added; a later one takes the place of an earlier one with its id. */
function merged(before: readonly AddedSet[], after: readonly AddedSet[]): readonly AddedSet[] {
  const byId = new Map([...before, ...after].map((set) => [set.record.id, set]));
  return [...byId.values()];
}

/** The set under another title, which also stands in its package and in the labels made of the old one. */
async function renamed({ record, dataset }: AddedSet, title: string): Promise<AddedSet> {
  const anew = <T extends Labelled>(named: T): T => ({
    ...named,
    label: retitled(named.label, record.title, title),
    short: retitled(named.short, record.title, title),
  });
  const files = await Promise.all(
    record.files.map(async ([path, content]) => {
      if (path !== packageFile) return [path, content] as const;
      const { found } = packageOf(JSON.parse(await content.text()));
      if (found === null) return [path, content] as const;
      const regulens = { ...found.regulens, indices: found.regulens.indices.map(anew) };
      return [path, new Blob([`${JSON.stringify({ ...found, title, regulens }, null, 2)}\n`])] as const;
    }),
  );
  const { original } = record;
  const kept =
    original === null ? null : { ...original, recipe: renamedRecipe(original.recipe, title, anew) };
  return {
    record: { ...record, title, files, original: kept },
    dataset: { ...dataset, title, indices: dataset.indices.map(anew) },
  };
}

interface Labelled {
  readonly label: string;
  readonly short: string;
}

function renamedRecipe(recipe: Recipe, title: string, anew: <T extends Labelled>(named: T) => T): Recipe {
  const { about, indicators } = recipe;
  return {
    ...recipe,
    ...(about === undefined ? {} : { about: { ...about, title } }),
    ...(indicators === undefined ? {} : { indicators: indicators.map(anew) }),
  };
}

/** A label that is the old title, or begins with it, under the new one. */
function retitled(label: string, before: string, title: string): string {
  if (label === before) return title;
  return label.startsWith(`${before}: `) ? `${title}${label.slice(before.length)}` : label;
}
