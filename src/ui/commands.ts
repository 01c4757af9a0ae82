import { openProfile, releasePins } from "../choices/actions.ts";
import type { ChoicesStore } from "../choices/store.ts";
import type { Messages } from "../text/messages.ts";

/** What a command may do beyond changing choices. */
export interface Hands {
  readonly store: ChoicesStore;
  readonly openHelp: () => void;
  readonly findCountry: () => void;
}

/** A command of the keyboard: its key as written in the help, whether an event is that key, and what it does. */
export interface Command {
  readonly id: "undo" | "redo" | "escape" | "find" | "help";
  readonly keys: string;
  readonly is: (event: KeyboardEvent) => boolean;
  readonly run: (hands: Hands) => void;
}

const plain = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey && !event.altKey;
const withControl = (event: KeyboardEvent) => event.ctrlKey || event.metaKey;

/** Every command of the keyboard, once. */
export const commands: readonly Command[] = [
  {
    id: "undo",
    keys: "Ctrl Z",
    is: (event) => withControl(event) && !event.shiftKey && event.key.toLowerCase() === "z",
    run: ({ store }) => store.undo(),
  },
  {
    id: "redo",
    keys: "Ctrl Shift Z",
    is: (event) =>
      withControl(event) &&
      ((event.shiftKey && event.key.toLowerCase() === "z") || event.key.toLowerCase() === "y"),
    run: ({ store }) => store.redo(),
  },
  {
    id: "escape",
    keys: "Esc",
    is: (event) => event.key === "Escape",
    run: ({ store }) =>
      store.act((choices) =>
        choices.profile === null ? { ...releasePins(choices), enlarged: null } : openProfile(null)(choices),
      ),
  },
  {
    id: "find",
    keys: "/",
    is: (event) => plain(event) && event.key === "/",
    run: ({ findCountry }) => findCountry(),
  },
  {
    id: "help",
    keys: "?",
    is: (event) => plain(event) && event.key === "?",
    run: ({ openHelp }) => openHelp(),
  },
];

/** The lines of the help: commands of the keyboard, then what keys and pointer do inside a figure. */
export function helpLines(text: Messages): readonly { readonly keys: string; readonly words: string }[] {
  const { keys } = text.ui;
  return [
    ...commands.map(({ id, keys: name }) => ({ keys: name, words: keys[id] })),
    { keys: "← → ↑ ↓", words: keys.arrows },
    { keys: "Enter", words: keys.enter },
    { keys: "↔", words: keys.drag },
  ];
}
