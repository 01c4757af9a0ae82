import { copyImage, copyText } from "../browser/clipboard.ts";
import { pictureFile, pngFile } from "../browser/pictureFiles.ts";
import { saveFile, textFile } from "../browser/save.ts";
import type { Figure } from "../charts/figureOf.ts";
import { enlarge } from "../choices/actions.ts";
import { addressOf } from "../choices/address.ts";
import type { FigureChoice } from "../choices/choices.ts";
import { csvText } from "../export/csv.ts";
import type { Desk } from "./context.ts";
import { nameOf, standalone } from "./download.ts";

/** Pixels to a px of each kind of PNG. */
const scales: Readonly<Record<string, number>> = { png: 1, png2: 2, png4: 4 };

/**
 * Saves or copies a figure as it is on the page: `key` is svg, png, png2, png4, pdf, csv, link or copy. Rejects with words for
 * the reader where that fails.
 */
export async function downloaded(
  key: string,
  desk: Desk,
  choice: FigureChoice,
  drawn: Figure,
): Promise<void> {
  const { store, text, announce } = desk;
  const choices = store.choices();
  const save = (content: Blob, extension: string) => {
    const name = nameOf(desk, choices, choice, extension);
    saveFile(content, name);
    announce(text.ui.saved(name));
  };
  const picture = (scale?: number) => standalone(desk, choices, drawn, choice, scale);
  const png = async (scale: number) => pngFile(await picture(scale), text);
  if (key === "svg") save(textFile((await picture()).svg, "image/svg+xml"), "svg");
  else if (key === "pdf") save(await pictureFile(await picture(), "pdf", text), "pdf");
  else if (key === "csv") save(textFile(csvText(drawn.rows()), "text/csv"), "csv");
  else if (key === "link") {
    await copyText(`${location.origin}${location.pathname}${addressOf(enlarge(choice.id)(choices))}`, text);
    announce(text.ui.copiedLink);
  } else if (key === "copy") {
    await copyImage(png(2), text);
    announce(text.ui.copiedImage);
  } else {
    const scale = scales[key] ?? 1;
    save(await png(scale), scale === 1 ? "png" : `${scale}x.png`);
  }
}
