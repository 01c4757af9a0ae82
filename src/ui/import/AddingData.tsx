import { useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import { Button, Dialog, Modal, ModalOverlay } from "react-aria-components";
import { fileReader, ReaderEnded } from "../../browser/reader.ts";
import type { FaultyFile, Gathered, Progress } from "../../browser/readerMessages.ts";
import type { Issue } from "../../dataset/dataset.ts";
import type { AddedRecord } from "../../browser/store.ts";
import { AddWays } from "./AddData.tsx";
import { AddingContext, type Adding } from "./adding.ts";
import { useDesk } from "../context.ts";
import { onDemand } from "../onDemand.tsx";
import { pictureFaultWords, zipFaultWords } from "../reopen/pictureFaults.ts";
import { useOpenedView } from "../reopen/useOpenedView.ts";
import type { Added, AddedSet } from "./useAdded.ts";
import { useFilesAnywhere, type Handed } from "./useFilesAnywhere.ts";
import { StageTitle } from "./StageTitle.tsx";
import { useShowAdded } from "./useShowAdded.ts";

const ImportFile = onDemand(async () => (await import("./ImportFile.tsx")).ImportFile);
const ImportPackage = onDemand(async () => (await import("./ImportPackage.tsx")).ImportPackage);
const ImportTables = onDemand(async () => (await import("./ImportTables.tsx")).ImportTables);
const ImportProgress = onDemand(async () => (await import("./ImportProgress.tsx")).ImportProgress);

/** One thing that waits to be checked and loaded. */
type Entry =
  | {
      readonly entry: "table";
      readonly file: Gathered["tables"][number];
      readonly edited: AddedRecord | null;
    }
  /** Tables of an archive, of which those to check are chosen first. */
  | { readonly entry: "tables"; readonly tables: Gathered["tables"] }
  | { readonly entry: "package"; readonly found: Gathered["packages"][number] };

interface Faults {
  readonly files: readonly FaultyFile[];
  readonly issues: readonly Issue[];
  /** What is wrong with pictures, a sentence each. */
  readonly pictures: readonly string[];
}

/** So many tables of an archive are checked without asking which. */
const mostUnasked = 3;

const noFaults: Faults = { files: [], issues: [], pictures: [] };

/** Everything between a file and the page: the ways in, the queue of files, and the check of each. */
export function AddingData({ added, children }: { readonly added: Added; readonly children: ReactNode }) {
  const { text } = useDesk();
  const t = text.adding;
  const [open, setOpen] = useState(false);
  const [gathering, setGathering] = useState<Progress | null>(null);
  const [faults, setFaults] = useState(noFaults);
  const [queue, setQueue] = useState<readonly Entry[]>([]);
  const [place, setPlace] = useState(0);
  const [leaving, setLeaving] = useState<"one" | "all" | null>(null);
  const touched = useRef(false);
  const closings = useRef(0); // what was handed over before the last of them is not shown after it
  const reader = useMemo(() => fileReader(), []);
  const show = useShowAdded();
  const { view, openView, closeView } = useOpenedView();

  const close = useCallback(() => {
    reader.stop();
    closings.current += 1;
    setOpen(false);
    setGathering(null);
    setFaults(noFaults);
    setQueue([]);
    setPlace(0);
    setLeaving(null);
    touched.current = false;
  }, [reader]);

  const tell = useCallback(
    (more: Partial<Faults>) =>
      setFaults(({ files, issues, pictures }) => ({
        files: [...files, ...(more.files ?? [])],
        issues: [...issues, ...(more.issues ?? [])],
        pictures: [...pictures, ...(more.pictures ?? [])],
      })),
    [],
  );

  const gather = useCallback(
    async (files: readonly File[]) => {
      setGathering({ bytes: 0, of: files.reduce((sum, { size }) => sum + size, 0), rows: 0 });
      try {
        const found = await reader.ask("gather", { files }, setGathering);
        const zips = found.faults.flatMap((fault) => zipFaultWords(fault, text) ?? []);
        tell({ files: found.faults.filter((fault) => zipFaultWords(fault, text) === null), pictures: zips });
        setQueue((before) => [
          ...before,
          ...found.packages.map((each): Entry => ({ entry: "package", found: each })),
          ...tableEntries(found.tables),
        ]);
      } catch (error) {
        if (error instanceof ReaderEnded && error.why === "stopped") return;
        const detail = error instanceof Error ? error.message : String(error);
        tell({ files: [{ name: files[0]?.name ?? "", fault: { fault: "unreadable", detail } }] });
      }
      setGathering(null);
    },
    [reader, tell, text],
  );

  /** Tables are checked one by one, the view of a picture opens at once: nothing of either waits for the other. */
  const take = useCallback(
    async ({ files, folders }: Handed) => {
      if (files.length + folders.length === 0) return;
      const before = closings.current;
      const { sortedFiles } = await import("../reopen/pictureFiles.ts");
      const { views, faults: pictures, others } = await sortedFiles(files);
      if (closings.current !== before) return;
      const isBusy = queue.length > 0 || gathering !== null;
      if (!isBusy) setFaults(noFaults);
      const [first, ...further] = views;
      if (first !== undefined) {
        const name = first.name === t.pastedName ? text.reopen.pasted : first.name;
        const left = further.map((other) => other.name);
        void openView(name, first.state, left);
      }
      const inFolders = folders.map((name): FaultyFile => ({
        name,
        fault: { fault: "directory", detail: name },
      }));
      tell({ files: inFolders, pictures: pictures.map((fault) => pictureFaultWords(fault, text)) });
      const isMore = others.length + inFolders.length + pictures.length > 0;
      if (isMore || !isBusy) setOpen(isMore);
      if (others.length > 0) await gather(others);
    },
    [gather, gathering, openView, queue.length, t, tell, text],
  );
  const dragging = useFilesAnywhere(take, t.pastedName);

  /** The next in the queue; after the last the dialog closes, unless it has something to tell. */
  const next = useCallback(
    (found: Faults = noFaults) => {
      touched.current = false;
      setLeaving(null);
      const all: Faults = {
        files: [...faults.files, ...found.files],
        issues: [...faults.issues, ...found.issues],
        pictures: faults.pictures,
      };
      if (place + 1 < queue.length) {
        setPlace(place + 1);
        setFaults(all);
      } else if (all.files.length + all.issues.length + all.pictures.length > 0 || gathering !== null) {
        setQueue([]);
        setPlace(0);
        setFaults(all);
      } else close();
    },
    [close, faults, gathering, place, queue.length],
  );
  const loaded = useCallback(
    (set: AddedSet, replaced: boolean) => {
      added.put(set);
      show(set.dataset, replaced);
      next();
    },
    [added, show, next],
  );

  const adding: Adding = useMemo(
    () => ({
      ...added,
      openWays: () => setOpen(true),
      edit: (id) => {
        const record = added.sets.find((set) => set.record.id === id)?.record;
        if (record?.original == null) return;
        setQueue([{ entry: "table", file: record.original.file, edited: record }]);
        setPlace(0);
        setOpen(true);
      },
      view,
      closeView,
    }),
    [added, view, closeView],
  );
  const waiting = <StageTitle>{text.ui.loading}</StageTitle>;
  const entry = queue[place]; // a check goes on while more files are opened
  const cancel = () => (touched.current ? setLeaving("one") : next());
  const cancelAll = () => (touched.current ? setLeaving("all") : close());
  const check = (tables: Gathered["tables"]) =>
    setQueue([...queue.slice(0, place), ...tables.map(entryOf), ...queue.slice(place + 1)]);
  return (
    <AddingContext value={adding}>
      {children}
      {dragging && (
        <div className="import-hint" aria-hidden="true">
          <p>
            {t.dropNow}
            <span>
              {t.dropNowHow} {text.reopen.how}
            </span>
          </p>
        </div>
      )}
      <ModalOverlay
        className={entry?.entry === "table" ? "overlay import-overlay" : "overlay"}
        isOpen={open}
        isDismissable={entry === undefined && gathering === null}
        onOpenChange={(isOpen) => {
          if (isOpen) return;
          if (entry === undefined) close();
          else cancel();
        }}
      >
        <Modal className={entry?.entry === "table" ? "modal import-modal" : "modal"}>
          <Dialog className="dialog">
            {entry === undefined && gathering !== null ? (
              <ImportProgress waiting={waiting} title={t.opening} progress={gathering} onCancel={close} />
            ) : entry === undefined ? (
              <AddWays
                faults={faults.files}
                issues={faults.issues}
                pictures={faults.pictures}
                onFiles={(files) => void take({ files, folders: [] })}
                onClose={close}
              />
            ) : entry.entry === "tables" ? (
              <ImportTables
                waiting={waiting}
                key={place}
                tables={entry.tables}
                onChosen={check}
                onCancel={() => next()}
              />
            ) : entry.entry === "package" ? (
              <ImportPackage
                waiting={waiting}
                key={place}
                found={entry.found}
                sets={added.sets}
                onLoaded={loaded}
                onFailed={(issues) => next({ ...noFaults, issues })}
                onCancel={() => next()}
              />
            ) : (
              <>
                {leaving !== null && (
                  <Leaving
                    onYes={() => (leaving === "all" ? close() : next())}
                    onNo={() => {
                      setLeaving(null);
                      document.querySelector<HTMLElement>(".import-file .import-title")?.focus();
                    }}
                  />
                )}
                <div className="import-file" hidden={leaving !== null}>
                  {queue.length > 1 && (
                    <div className="row import-queue">
                      <span className="faint">{t.of(place + 1, queue.length)}</span>
                      {place + 1 < queue.length && (
                        <Button className="quiet" onPress={cancelAll}>
                          {t.cancelAll}
                        </Button>
                      )}
                    </div>
                  )}
                  <ImportFile
                    waiting={waiting}
                    key={`${place} ${entry.edited?.id ?? ""}`}
                    file={entry.file}
                    edited={entry.edited}
                    sets={added.sets}
                    onTouched={() => {
                      touched.current = true;
                    }}
                    onLoaded={loaded}
                    onCancel={cancel}
                  />
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AddingContext>
  );
}

/** Tables as they wait: the many of an archive as one entry that asks which, the others each by itself. */
function tableEntries(tables: Gathered["tables"]): readonly Entry[] {
  const packed = tables.filter(({ blob }) => !(blob instanceof File));
  if (packed.length <= mostUnasked) return tables.map(entryOf);
  const others = tables.filter(({ blob }) => blob instanceof File);
  return [...others.map(entryOf), { entry: "tables", tables: packed }];
}

function entryOf(file: Gathered["tables"][number]): Entry {
  return { entry: "table", file, edited: null };
}

/** Asked before corrections are lost. */
function Leaving({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  const { text } = useDesk();
  const t = text.adding;
  return (
    <div className="import-progress" role="alert">
      <h2>{t.leave}</h2>
      <div className="row">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the question takes the place of what had the focus */}
        <Button className="button strong" autoFocus onPress={onNo}>
          {t.leaveNo}
        </Button>
        <Button className="button" onPress={onYes}>
          {t.leaveYes}
        </Button>
      </div>
    </div>
  );
}
