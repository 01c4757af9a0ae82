import { createRoot } from "react-dom/client";
import { openLibrary } from "../browser/library.ts";
import { en } from "../text/en.ts";
import { App } from "./App.tsx";
import { Embed } from "./embed/Embed.tsx";
import { embedAsked } from "./embed/asked.ts";

/**
 * Puts the page, or the one figure that the address asks for, into a place. `fallen` is told of an error that takes the whole
 * page away, which React does rather than show one that is half right.
 */
export function showPage(place: HTMLElement, fallen: (error: unknown) => void): void {
  const embed = embedAsked(location.search);
  const opening = openLibrary(en);
  const onUncaughtError = (error: unknown) => {
    reportError(error);
    fallen(error);
  };
  createRoot(place, { onUncaughtError }).render(
    embed === null ? <App opening={opening} /> : <Embed opening={opening} {...embed} />,
  );
}
