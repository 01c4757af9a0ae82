import { useEffect, useMemo, useState } from "react";
import { fileReader, ReaderEnded } from "../browser/reader.ts";
import type { Gathered } from "../browser/readerMessages.ts";
import type { Issue } from "../dataset/dataset.ts";
import type { Difference } from "../dataset/difference.ts";
import { openedDataset } from "../dataset/stored.ts";
import { compared } from "./compared.ts";
import { useDesk } from "./context.ts";
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
  const { library, text } = useDesk();
  const t = text.adding;
  const reader = useMemo(() => fileReader(), []);
  const [conflict, setConflict] = useState<{
    readonly set: AddedSet;
    readonly difference: Difference | null;
  } | null>(null);
  useEffect(() => {
    const issue = (dataset: string, message: string): Issue => ({
      dataset,
      file: "datapackage.json",
      row: null,
      column: null,
      message,
      hint: "",
    });
    const start = async () => {
      const { dataset, issues, files } = await reader.ask("open", { files: found.files });
      if (dataset === null) return onFailed(issues);
      const { id, title } = dataset;
      const set: AddedSet = { record: { id, title, files, original: null }, dataset: openedDataset(dataset) };
      const open = sets.find(({ record }) => record.id === id);
      if (open === undefined && library.datasets.some((other) => other.id === id)) {
        return onFailed([issue(id, t.bundledPackage(id))]);
      }
      for (const index of dataset.indices) {
        const taken = library.indices.get(index.id);
        if (taken === undefined || taken.dataset === id) continue;
        return onFailed([issue(id, t.indexTaken(index.id, taken.dataset))]);
      }
      if (open === undefined) return onLoaded(set, false);
      setConflict({ set, difference: await compared(open.record.files, files) });
    };
    start().catch((error: unknown) => {
      if (error instanceof ReaderEnded && error.why === "stopped") return;
      onFailed([issue(found.name, t.broken(error instanceof Error ? error.message : String(error)))]);
    });
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
      onKeepBoth={null}
      onCancel={onCancel}
    />
  );
}
