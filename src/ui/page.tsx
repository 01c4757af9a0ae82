import { createRoot } from "react-dom/client";
import { openLibrary } from "../browser/library.ts";
import { App } from "./App.tsx";
import { Embed } from "./embed/Embed.tsx";
import { embedAsked } from "./embed/asked.ts";

/** Puts the page, or the one figure that the address asks for, into a place. */
export function showPage(place: HTMLElement): void {
  const embed = embedAsked(location.search);
  const opening = openLibrary();
  createRoot(place).render(
    embed === null ? <App opening={opening} /> : <Embed opening={opening} {...embed} />,
  );
}
