import { meansFor } from "../browser/means.ts";
import { rasterise } from "../browser/rasterise.ts";
import type { Figure } from "../charts/figure.ts";
import { kindsWithIndex, type Choices, type FigureChoice } from "../choices/choices.ts";
import { fileName } from "../export/fileName.ts";
import { pictureOf, type Picture } from "../export/picture/picture.ts";
import { presets, type PictureSettings } from "../export/picture/settings.ts";
import { scopeOf } from "../views/scope.ts";
import type { Desk } from "./context.ts";

/** The figure as it is on the page, with space around it. */
export async function standalone(
  desk: Desk,
  choices: Choices,
  drawn: Figure,
  choice: FigureChoice,
): Promise<Picture> {
  const { theme } = desk;
  const margin = presets.page.margin;
  const settings: PictureSettings = { ...presets.page, width: drawn.width + 2 * margin, theme };
  return pictureOf(desk.library, choices, choice.id, settings, await meansFor(choice, desk.text));
}

/** The figure as a PNG, `scale` pixels to a px. */
export async function picture(
  desk: Desk,
  choices: Choices,
  drawn: Figure,
  choice: FigureChoice,
  scale: number,
): Promise<Blob> {
  const { svg, width, height } = await standalone(desk, choices, drawn, choice);
  return rasterise(svg, width, height, scale);
}

/** A file name that says what is inside. */
export function nameOf(desk: Desk, choices: Choices, choice: FigureChoice, extension: string): string {
  const { filter, focus } = scopeOf(desk.library, choices, choice);
  const measured = kindsWithIndex.includes(choice.kind);
  return fileName(
    {
      kind: choice.kind,
      index: measured ? (choice.index ?? choices.index) : null,
      countries: focus,
      years: filter.years,
    },
    extension,
  );
}
