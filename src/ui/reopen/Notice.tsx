import { useMemo } from "react";
import { Button } from "react-aria-components";
import { useStore } from "zustand";
import { useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";
import type { OpenedView } from "./useOpenedView.ts";
import { warningsOf } from "./warnings.ts";
import "./reopen.css";

interface NoticeProps {
  readonly view: OpenedView;
  readonly onClose: () => void;
}

/**
 * Says that a view was opened from a picture, with the way back, and what is not as in the picture. It goes when the step is
 * undone; without anything to warn of, when the next step is made.
 */
export function Notice({ view, onClose }: NoticeProps) {
  const { library, store, text } = useDesk();
  const { states, step } = useStore(store);
  const { name, state, made, others } = view;
  // Told anew when data are added or taken away.
  const warnings = useMemo(
    () => warningsOf({ state, others }, { library, text }),
    [library, state, others, text],
  );
  const here = step === view.step;
  const gone = step < view.step || states[view.step] !== view.choices;
  if (gone || (!here && warnings.length === 0)) return null;
  const t = text.reopen;
  const back = () => document.getElementById("figures")?.focus({ preventScroll: true });
  return (
    <section className="reopened" aria-label={t.opened(plainly(name))}>
      <div>
        <p>{made ? t.opened(plainly(name)) : t.same(plainly(name))}</p>
        {warnings.map((words) => (
          <p key={words} className="reopened-warning">
            {words}
          </p>
        ))}
      </div>
      <div className="row">
        {made && here && (
          <Button
            className="button"
            onPress={() => {
              onClose();
              store.undo();
              back();
            }}
          >
            {t.undo}
          </Button>
        )}
        <Button
          className="quiet"
          onPress={() => {
            onClose();
            back();
          }}
        >
          {t.close}
        </Button>
      </div>
    </section>
  );
}
