import { createStore, type StoreApi } from "zustand/vanilla";
import type { Action } from "./actions.ts";
import type { Choices } from "./choices.ts";

/** Every state since the page opened and the step that is shown now. Undo is one step back. */
export interface History {
  readonly states: readonly Choices[];
  readonly step: number;
  /** The gesture that made the last state: a drag counts once, so its later moves replace that state. */
  readonly gesture: string | null;
}

export interface ChoicesStore extends StoreApi<History> {
  readonly choices: () => Choices;
  /** Applies an action. Actions of one gesture in a row make one step. An action that changes nothing makes none. */
  readonly act: (action: Action, gesture?: string) => void;
  /** Ends a drag: the next action with the same gesture makes a step of its own. */
  readonly endGesture: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to a step of this history; a step outside it is ignored. */
  readonly goTo: (step: number) => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}

/** A store of choices with undo, in memory only. The address bar and React are bound to it from outside. */
export function choicesStore(first: Choices): ChoicesStore {
  const store = createStore<History>(() => ({ states: [first], step: 0, gesture: null }));
  const choices = () => shown(store.getState());
  const goTo = (step: number) => {
    const { states } = store.getState();
    if (step >= 0 && step < states.length) store.setState({ step, gesture: null });
  };
  return {
    ...store,
    choices,
    act: (action, gesture) => {
      const { states, step, gesture: last } = store.getState();
      const before = choices();
      const next = action(before);
      if (next === before || JSON.stringify(next) === JSON.stringify(before)) return;
      const replaces = gesture !== undefined && gesture === last;
      const kept = states.slice(0, replaces ? step : step + 1);
      store.setState({ states: [...kept, next], step: kept.length, gesture: gesture ?? null });
    },
    endGesture: () => store.setState({ gesture: null }),
    goTo,
    undo: () => goTo(store.getState().step - 1),
    redo: () => goTo(store.getState().step + 1),
    canUndo: () => store.getState().step > 0,
    canRedo: () => store.getState().step < store.getState().states.length - 1,
  };
}

/** The choices at the step that is shown. */
export function shown({ states, step }: History): Choices {
  const choices = states[step];
  if (choices === undefined) throw new Error(`no such step: ${step}`);
  return choices;
}
