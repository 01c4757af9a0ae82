import { addressOf, choicesOf } from "../choices/address.ts";
import { shown, type ChoicesStore } from "../choices/store.ts";
import type { Library } from "../dataset/library.ts";

/**
 * Keeps the address bar and the store's history in step: a new step is a new entry of the browser's history, Undo goes
 * back in it, and the browser's Back button undoes. Returns the function that ends it.
 */
export function bindAddressBar(
  store: ChoicesStore,
  library: () => Library,
  onProblems: (problems: readonly string[]) => void,
): () => void {
  let stepInBar = store.getState().step;
  let travelling = false;
  history.replaceState({ step: stepInBar }, "");

  const unsubscribe = store.subscribe((state, before) => {
    if (travelling) return;
    const { step, states } = state;
    const address = addressOf(shown(state)) || location.pathname;
    if (states !== before.states && step === stepInBar) history.replaceState({ step }, "", address);
    else if (states !== before.states) history.pushState({ step }, "", address);
    else if (step !== stepInBar) history.go(step - stepInBar);
    stepInBar = step;
  });

  const onPop = (event: PopStateEvent) => {
    const state: unknown = event.state;
    const step =
      typeof state === "object" && state !== null && "step" in state && typeof state.step === "number"
        ? state.step
        : null;
    const { choices, problems } = choicesOf(location.search, library());
    const known = step === null ? undefined : store.getState().states[step];
    travelling = true;
    if (step !== null && known !== undefined && addressOf(known) === addressOf(choices)) {
      store.goTo(step);
    } else {
      store.act(() => choices); // an entry from before a reload, or an address typed by hand
      history.replaceState({ step: store.getState().step }, "");
      onProblems(problems);
    }
    stepInBar = store.getState().step;
    travelling = false;
  };
  addEventListener("popstate", onPop);
  const { choices: inBar } = choicesOf(location.search, library());
  if (addressOf(inBar) !== addressOf(store.choices())) store.act(() => inBar); // went back while the page was opening
  return () => {
    unsubscribe();
    removeEventListener("popstate", onPop);
  };
}
