import { useEffect, useState } from "react";
import { openedDataset } from "../../dataset/stored.ts";
import type { Difference } from "../../dataset/difference.ts";
import { compared } from "./compared.ts";
import { ReaderEnded } from "../../browser/reader.ts";
import type { TableFile } from "../../browser/readerMessages.ts";
import { keepRecipe, keptRecord, type AddedRecord } from "../../browser/store.ts";
import type { About } from "../../read/plan.ts";
import { recipeOf } from "../../read/recipe.ts";
import { useDesk } from "../context.ts";
import { freeName } from "./freeName.ts";
import { ImportCheck } from "./ImportCheck.tsx";
import { ImportDifference } from "./ImportDifference.tsx";
import { ImportProgress } from "./ImportProgress.tsx";
import type { AddedSet } from "./useAdded.ts";
import { useCheck, type Built } from "./useCheck.ts";

interface ImportFileProps {
  readonly file: TableFile;
  /** The record that is edited; null for a new file. */
  readonly edited: AddedRecord | null;
  readonly sets: readonly AddedSet[];
  readonly onTouched: () => void;
  readonly onLoaded: (set: AddedSet, replaced: boolean) => void;
  readonly onCancel: () => void;
}

type Stage =
  | { readonly stage: "check" }
  | { readonly stage: "building" }
  | { readonly stage: "differs"; readonly built: Built; readonly difference: Difference | null };

/** One file from its first byte to the page: read, checked, compared with what is open under its name, loaded. */
export function ImportFile({ file, edited, sets, onTouched, onLoaded, onCancel }: ImportFileProps) {
  const { library, text, alert } = useDesk();
  const t = text.adding;
  const check = useCheck(file, edited?.original?.recipe ?? null);
  const [stage, setStage] = useState<Stage>({ stage: "check" });
  useEffect(() => {
    if (check.touched) onTouched();
  }, [check.touched, onTouched]);

  const finish = ({ opened, reading, held }: Built, replaced: boolean) => {
    if (opened.dataset === null) return;
    const { id, title } = opened.dataset;
    const about = { ...reading.plan.about, id, title };
    const recipe = { ...recipeOf(reading.plan), about };
    void keepRecipe(reading.shape, { title, file: file.name, recipe: { ...held, about } });
    const record: AddedRecord = { id, title, files: opened.files, original: { file, recipe } };
    onLoaded({ record, dataset: openedDataset(opened.dataset) }, replaced);
  };
  const load = async (change: About | null = null) => {
    setStage({ stage: "building" });
    try {
      if (change !== null) check.correct({ about: change });
      const built = await check.build();
      const { dataset, issues, files } = built.opened;
      if (dataset === null) {
        for (const issue of issues.slice(0, 3)) alert(`${issue.message} ${issue.hint}`);
        return setStage({ stage: "check" });
      }
      const open =
        sets.find(({ record }) => record.id === dataset.id)?.record ?? (await keptRecord(dataset.id));
      if (open === null && library.datasets.some(({ id }) => id === dataset.id)) {
        const free = freeAbout(built.reading.plan.about);
        alert(t.bundled(dataset.id, free.title));
        return void load(free);
      }
      if (open === null) return finish(built, false);
      const difference = await compared(open.files, files);
      if (edited?.id === dataset.id && difference !== null && isSame(difference)) return finish(built, true);
      setStage({ stage: "differs", built, difference });
    } catch (error) {
      if (error instanceof ReaderEnded && error.why === "stopped") return;
      alert(t.broken(error instanceof Error ? error.message : String(error)));
      setStage({ stage: "check" });
    }
  };
  const freeAbout = (about: About): About => ({ ...about, ...freeName(about, library) });
  switch (stage.stage) {
    case "check":
      return <ImportCheck file={file} check={check} onLoad={() => void load()} onCancel={onCancel} />;
    case "building":
      return <ImportProgress title={t.loading} progress={null} onCancel={onCancel} />;
    case "differs": {
      const { built, difference } = stage;
      const { about } = built.reading.plan;
      const names = new Map(built.opened.dataset?.indices.map(({ id, short }) => [id, short]));
      return (
        <ImportDifference
          title={sets.find(({ record }) => record.id === about.id)?.record.title ?? about.title}
          difference={difference}
          indexName={(index) => names.get(index) ?? library.indices.get(index)?.short ?? index}
          onReplace={() => finish(built, true)}
          onKeepBoth={() => void load(freeAbout(about))}
          onCancel={() => setStage({ stage: "check" })}
        />
      );
    }
  }
}

function isSame({ added, changed, vanished }: Difference): boolean {
  return added.count + changed.count + vanished.count === 0;
}
