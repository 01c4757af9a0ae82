import { useEffect, useMemo, useState } from "react";
import { fileReader, ReaderEnded } from "../../browser/reader.ts";
import type { Gathered, PackageBlobs } from "../../browser/readerMessages.ts";
import type { Issue } from "../../dataset/dataset.ts";
import type { Difference } from "../../dataset/difference.ts";
import { packageFile } from "../../dataset/package.ts";
import { keptRecord } from "../../browser/store.ts";
import { openedDataset, type StoredDataset } from "../../dataset/stored.ts";
import { compared } from "./compared.ts";
import { useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";
import { freeName } from "./freeName.ts";
import { ImportDifference } from "./ImportDifference.tsx";
import { ImportProgress } from "./ImportProgress.tsx";
import type { AddedSet } from "./useAdded.ts";

interface ImportPackageProps {
  readonly found: Gathered["packages"][number];
  readonly sets: readonly AddedSet[];
  readonly onLoaded: (set: AddedSet, replaced: boolean) => void;
  readonly onFailed: (issues: readonly Issue[]) => void;
  readonly onCancel: () => void;
}

/** A data package says itself how it is read: it is opened, and compared with what is open under its name. */
export function ImportPackage({ found, sets, onLoaded, onFailed, onCancel }: ImportPackageProps) {
  const { library, text, alert } = useDesk();
  const t = text.adding;
  const reader = useMemo(() => fileReader(), []);
  const [conflict, setConflict] = useState<{
    readonly set: AddedSet;
    readonly difference: Difference | null;
  } | null>(null);
  /** Opens it under a name that is free: two data sets never share an id. */
  const openNamed = async ({ record }: AddedSet) => {
    const named = freeName(record, library);
    const { dataset, issues, files } = await reader.ask("open", { files: record.files, named });
    if (dataset === null) {
      onFailed(issues);
      return undefined;
    }
    onLoaded(setOf(dataset, files), false);
    return named.title;
  };
  const broke = (error: unknown) => {
    if (error instanceof ReaderEnded && error.why === "stopped") return;
    const message = t.broken(error instanceof Error ? error.message : String(error));
    onFailed([{ dataset: found.name, file: packageFile, row: null, column: null, message, hint: "" }]);
  };
  useEffect(() => {
    const start = async () => {
      const first = await reader.ask("open", { files: found.files });
      if (first.dataset === null) return onFailed(first.issues);
      const set = setOf(first.dataset, first.files);
      const { id } = set.record;
      const open = sets.find(({ record }) => record.id === id)?.record ?? (await keptRecord(id));
      if (open !== null) {
        return setConflict({ set, difference: await compared(open.files, first.files) });
      }
      const bundled = library.datasets.some((other) => other.id === id);
      const taken = first.dataset.indices.some((index) => library.indices.has(index.id));
      if (!bundled && !taken) return onLoaded(set, false);
      const title = await openNamed(set);
      if (title !== undefined) alert(t.named(plainly(id), plainly(title)));
    };
    start().catch(broke);
    return reader.stop;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a package is opened once, against what is open then
  }, [reader]);
  if (conflict === null) return <ImportProgress title={t.loading} progress={null} onCancel={onCancel} />;
  const { set, difference } = conflict;
  return (
    <ImportDifference
      title={set.record.title}
      difference={difference}
      indexName={(id) => set.dataset.indices.find((index) => index.id === id)?.short ?? id}
      onReplace={() => onLoaded(set, true)}
      onKeepBoth={() => {
        setConflict(null);
        openNamed(set).catch(broke);
      }}
      onCancel={onCancel}
    />
  );
}

function setOf(dataset: StoredDataset, files: PackageBlobs): AddedSet {
  const { id, title } = dataset;
  return { record: { id, title, files, original: null }, dataset: openedDataset(dataset) };
}
