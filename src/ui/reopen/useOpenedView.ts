import { useCallback, useState } from "react";
import type { Choices } from "../../choices/choices.ts";
import type { PictureState } from "../../export/picture/state.ts";
import { useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";

/** A picture whose view was opened on this page. */
export interface OpenedView {
  readonly name: string;
  readonly state: PictureState;
  /** The step of the history that shows it, and its choices. */
  readonly step: number;
  readonly choices: Choices;
  /** Whether the view is another than the one before: then the step is its own, and Undo takes it back. */
  readonly made: boolean;
  /** Pictures that came with it and were not opened. */
  readonly others: readonly string[];
}

/** The picture that was opened last, and what opens and forgets one. */
export interface OpenedViews {
  readonly view: OpenedView | null;
  readonly openView: (name: string, state: PictureState, others: readonly string[]) => Promise<void>;
  readonly closeView: () => void;
}

/** Opens the views of pictures: each is one step that Undo takes back. */
export function useOpenedView(): OpenedViews {
  const { library, store, text, announce } = useDesk();
  const [view, setView] = useState<OpenedView | null>(null);
  const openView = useCallback(
    async (name: string, state: PictureState, others: readonly string[]) => {
      const [{ reopened }, { warningsOf }] = await Promise.all([
        import("../../export/picture/reopen.ts"), // draws the figure again, of whatever kind
        import("./warnings.ts"),
      ]);
      const again = reopened(library, state);
      const before = store.getState();
      store.endGesture();
      store.act(() => again.choices);
      const { states, step } = store.getState();
      const made = states !== before.states;
      setView({ name, state, step, choices: store.choices(), made, others });
      const t = text.reopen;
      const said = [
        made ? t.opened(plainly(name)) : t.same(plainly(name)),
        ...warningsOf({ state, others }, { library, text }),
      ];
      announce(said.join(" "), false); // the notice stands there for the eye
    },
    [library, store, text, announce],
  );
  const closeView = useCallback(() => setView(null), []);
  return { view, openView, closeView };
}
