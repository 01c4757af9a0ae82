import "./ui/styles.ts";
import { embedAsked } from "./ui/embed/asked.ts";
import { showFirstFigure } from "./ui/first/firstFigure.ts";
import { en } from "./text/en.ts";

/** ms after which the page stands there whether it has drawn a figure or not. */
const patience = 4000;

/** What there is to see in the page itself once it can be used. */
const ready = ".drawing > svg, .table-title, .alert, .country-page, .figures > p";

void start();

/** The first figure as soon as it can be drawn; then the page, which takes its place. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("no element #root");
  const hide =
    embedAsked(location.search) === null ? await showFirstFigure(location.search, document.body) : null;
  try {
    const { showPage } = await import("./ui/page.tsx");
    showPage(root);
  } catch (error) {
    root.append(alertOf(error));
    hide?.();
  }
  if (hide !== null) whenReady(root, hide);
}

function whenReady(root: HTMLElement, hide: () => void): void {
  const end = () => {
    observer.disconnect();
    clearTimeout(late);
    hide();
  };
  const observer = new MutationObserver(() => {
    if (root.querySelector(ready) !== null) end();
  });
  observer.observe(root, { childList: true, subtree: true });
  const late = setTimeout(end, patience);
}

function alertOf(error: unknown): HTMLElement {
  const alert = document.createElement("p");
  alert.className = "alert";
  alert.setAttribute("role", "alert");
  alert.textContent = en.errors.cannotStart(error instanceof Error ? error.message : String(error));
  return alert;
}
