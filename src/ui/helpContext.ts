import { createContext } from "react";

/** Opens the list of keys and commands. */
export const HelpContext = createContext<() => void>(() => undefined);
