import "./ui/styles.ts";
import { embedAsked } from "./ui/embed/asked.ts";
import { showFirstFigure } from "./ui/first/firstFigure.ts";
import { whenReady } from "./ui/first/whenReady.ts";
import { enStart } from "./text/enStart.ts";

void start();

/** The first figure as soon as it can be drawn; then the page, which takes its place. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("no element #root");
  const hide =
    embedAsked(location.search) === null ? await showFirstFigure(location.search, document.body) : null;
  try {
    const { showPage } = await import("./ui/page.tsx");
    showPage(root, (error) => root.append(alertOf(error)));
  } catch (error) {
    root.append(alertOf(error));
    hide?.();
  }
  if (hide !== null) whenReady(root, hide);
}

function alertOf(error: unknown): HTMLElement {
  const alert = document.createElement("p");
  alert.className = "alert";
  alert.setAttribute("role", "alert");
  alert.textContent = enStart.errors.cannotStart(error instanceof Error ? error.message : String(error));
  return alert;
}
