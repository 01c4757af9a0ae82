import { useEffect, useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import type { Dataset } from "../dataset/dataset.ts";
import { MoreDataSets } from "./catalogue/MoreDataSets.tsx";
import { AddData } from "./import/AddData.tsx";
import { AddedActions } from "./import/AddedActions.tsx";
import { useAdding } from "./import/adding.ts";
import { useDesk } from "./context.ts";
import { plainly } from "./Raw.tsx";
import type { AddedSet } from "./import/useAdded.ts";

const undoFor = 12_000; // ms

/** What is open: rows, licence, limits and every source of each data set; those of the reader's own can be changed. */
export function DataSets() {
  const { library, text, announce } = useDesk();
  const t = text.adding;
  const { sets, damaged, put, remove } = useAdding();
  const [gone, setGone] = useState<AddedSet | null>(null);
  const added = new Map(sets.map((set) => [set.record.id, set]));
  const takeAway = (set: AddedSet) => {
    remove(set.record.id);
    setGone(set);
    announce(t.removed(plainly(set.record.title)), false);
  };
  return (
    <section className="datasets" aria-label={text.ui.datasets}>
      <div className="row">
        <h2>{text.ui.datasets}</h2>
        <span className="spring" />
        <MoreDataSets className="button" />
        <AddData />
      </div>
      {library.datasets.map((dataset) => {
        const own = added.get(dataset.id);
        return (
          <Disclosure key={dataset.id} className="dataset">
            <Heading level={3}>
              <Button slot="trigger" className="quiet">
                <span>
                  {plainly(dataset.title)}
                  {own !== undefined && <span className="import-yours">{t.yours}</span>}
                </span>{" "}
                <span className="faint">{text.ui.rows(dataset.rows)}</span>
              </Button>
            </Heading>
            {own !== undefined && <AddedActions set={own} onRemove={() => takeAway(own)} />}
            <DisclosurePanel>
              <About dataset={dataset} />
            </DisclosurePanel>
          </Disclosure>
        );
      })}
      {damaged.map((id) => (
        <div key={id} role="alert" className="alert">
          <p>{t.damaged(id)}</p>
          <Button className="quiet" aria-label={t.actionOn(t.remove, id)} onPress={() => remove(id)}>
            {t.remove}
          </Button>
        </div>
      ))}
      <p className="faint">{text.ui.footer}</p>
      {gone !== null && (
        <UndoToast
          key={gone.record.id}
          words={t.removed(plainly(gone.record.title))}
          onUndo={() => {
            put(gone);
            setGone(null);
            announce(t.restored(plainly(gone.record.title)));
            focusFigures();
          }}
          onGone={() => {
            if (document.activeElement?.closest(".import-toast") != null) focusFigures();
            setGone(null);
          }}
        />
      )}
    </section>
  );
}

/** Where the focus goes when what had it is no longer there. */
function focusFigures(): void {
  document.getElementById("figures")?.focus({ preventScroll: true });
}

function About({ dataset }: { readonly dataset: Dataset }) {
  const { text } = useDesk();
  return (
    <>
      <p>{plainly(dataset.description)}</p>
      {dataset.limits !== "" && <p>{text.ui.limits(dataset.limits)}</p>}
      <p>{text.ui.licence(plainly(dataset.licence))}</p>
      <p>{text.ui.sourcesOf(dataset.sources.length)}</p>
      <ul>
        {dataset.sources.map((source) => (
          <li key={source.id}>
            {[source.publisher, source.title]
              .filter((part) => part !== "")
              .map(plainly)
              .join(", ")}
            {source.date !== "" && ` (${plainly(source.date)})`}.{" "}
            {/^https?:\/\//.test(source.url) ? (
              <a href={source.url} rel="noreferrer noopener" target="_blank">
                {plainly(source.url)}
              </a>
            ) : (
              plainly(source.url)
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface UndoToastProps {
  readonly words: string;
  readonly onUndo: () => void;
  readonly onGone: () => void;
}

/** What was taken away, and the way back. It stays while the pointer is on it. */
function UndoToast({ words, onUndo, onGone }: UndoToastProps) {
  const { text } = useDesk();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, undoFor);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another render of the page does not start the time again
  }, [held]);
  return (
    <div
      className="toast import-toast"
      role="group"
      aria-label={words}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span>{words}</span>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that had the focus is gone */}
      <Button className="quiet" autoFocus onPress={onUndo}>
        {text.adding.undo}
      </Button>
    </div>
  );
}
