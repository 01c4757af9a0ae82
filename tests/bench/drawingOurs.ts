// First: it counts the script of what is loaded after it.
import { drawingPage, type Shown } from "./drawingRun.ts";
import { putDrawing } from "../../src/browser/putDrawing.ts";
import { figure } from "../../src/charts/figure.ts";
import { setYears } from "../../src/choices/actions.ts";
import type { Choices } from "../../src/choices/choices.ts";
import type { Library } from "../../src/dataset/library.ts";
import { en } from "../../src/text/en.ts";
import drawingCss from "../../src/ui/drawing.css?inline";
import { lastYear, width } from "./drawingData.ts";
import { benchChoices, benchLibrary } from "./drawingLibrary.ts";

const style = new CSSStyleSheet();
style.replaceSync(drawingCss);
document.adoptedStyleSheets = [style];

/** A figure of the app, drawn and put into the page as its card does it. */
export function drawOurs(place: HTMLElement, library: Library, choices: Choices, id: string): void {
  putDrawing(
    place,
    figure(library, choices, id, { document, width, theme: "light", text: en, paints: true }),
  );
}

function shownAs(id: "trend" | "heatmap") {
  return (place: HTMLElement, from: number): Shown => {
    const library = benchLibrary();
    place.className = "drawing";
    const update = (year: number) => drawOurs(place, library, setYears(year, lastYear)(benchChoices), id);
    update(from);
    return { update, remove: () => place.remove() };
  };
}

export const { draw, drag, remove } = drawingPage({ lines: shownAs("trend"), cells: shownAs("heatmap") });
