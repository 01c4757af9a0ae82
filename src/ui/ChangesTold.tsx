import { useEffect } from "react";
import { shown } from "../choices/store.ts";
import { changeOf } from "./changes.ts";
import { useDesk } from "./context.ts";

/** Tells every change of the choices in the status region, wherever it was made. A drag is told when it ends. */
export function ChangesTold(): null {
  const { library, store, text, announce } = useDesk();
  useEffect(() => {
    let told = store.getState();
    return store.subscribe((state) => {
      if (state.gesture !== null) return;
      const before = told;
      told = state;
      const { words, seen } = changeOf(shown(before), shown(state), library, text);
      if (words === "") return;
      const travelled = state.states === before.states;
      if (!travelled) announce(words, seen);
      else announce(state.step < before.step ? text.ui.undone(words) : text.ui.redone(words), true);
    });
  }, [library, store, text, announce]);
  return null;
}
