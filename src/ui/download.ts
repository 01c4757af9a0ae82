import { meansFor } from "../browser/means.ts";
import type { Figure } from "../charts/figureOf.ts";
import { kindsWithIndex, type Choices, type FigureChoice } from "../choices/choices.ts";
import { fileName } from "../export/fileName.ts";
import { pictureOf, type Picture } from "../export/picture/picture.ts";
import { presets, type PictureSettings } from "../export/picture/settings.ts";
import { scopeOf } from "../views/scope.ts";
import type { Desk } from "./context.ts";

/** The figure as it is on the page, with space around it; as a PNG it has `scale` pixels to a px. */
export async function standalone(
  desk: Desk,
  choices: Choices,
  drawn: Figure,
  choice: FigureChoice,
  scale = 1,
): Promise<Picture> {
  const { theme } = desk;
  const { margin } = presets.page;
  const settings: PictureSettings = {
    ...presets.page,
    width: drawn.width + 2 * margin,
    dpi: 96 * scale,
    theme,
  };
  return pictureOf(desk.library, choices, choice.id, settings, await meansFor(choice, desk.text));
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
