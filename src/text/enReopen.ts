import { list } from "./enFormat.ts";

const named = (names: readonly string[]) => list(names.map((name) => `“${name}”`));

/** Words of pictures that open again. */
export const enReopen = {
  /** A picture that came from the clipboard as text, by name. */
  pasted: "Pasted picture.svg",
  how: "A picture saved by Regulens (PNG, SVG or PDF) opens as the view that it shows.",
  opened: (file: string) => `The view in “${file}” is open.`,
  same: (file: string) => `“${file}” holds the view that is open already.`,
  undo: "Undo",
  close: "Close",
  absent: (titles: readonly string[]) =>
    titles.length === 1
      ? `It was made from the data set ${named(titles)}, which is not open here. Add its file and the figure appears.`
      : `It was made from the data sets ${named(titles)}, which are not open here. Add their files and the figure appears.`,
  changed:
    "The data has changed since this picture was made: the figure shows the values that are open here now, not those of the picture.",
  problems: (parts: readonly string[]) => `Left out, because it is not known here: ${parts.join(", ")}.`,
  /** Pictures that came with the one that was opened. */
  others: (names: readonly string[]) =>
    `One picture opens at a time. Not opened: ${named(names)}; drop ${names.length === 1 ? "it" : "each"} by itself.`,
  wrong: {
    foreign: (file: string) =>
      `“${file}” is neither a table nor a picture saved by Regulens. Add the CSV file that it was drawn from, or the picture as Regulens saved it: other programs may have removed the view from it.`,
    "no-state": (file: string) =>
      `“${file}” was made by Regulens, but another program has removed the view from it. Open the picture as Regulens saved it.`,
    damaged: (file: string) =>
      `“${file}” is damaged, so that the view in it cannot be read. Open the picture as Regulens saved it.`,
    newer: (file: string) =>
      `“${file}” was made by a later version of Regulens than this one. Reload this page and open it again.`,
    "too-large": (file: string) =>
      `“${file}” is larger than 50 MB, larger than any picture that Regulens saves. Open the picture as Regulens saved it.`,
    unreadable: (file: string) =>
      `“${file}” could not be read: it was moved, changed or removed meanwhile. Choose it again.`,
  },
  zip: (file: string) =>
    `“${file}” holds pictures and no table. Unpack it and open one of the pictures that are in it.`,
} as const;
