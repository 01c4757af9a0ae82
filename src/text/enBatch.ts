import { number, plural } from "./enFormat.ts";

/** Words of many figures at once: the plan, its progress, and the pages inside the archive. */
export const enBatch = {
  title: "Figures",
  contactSheet: "Contact sheet",
  made: (count: number) => `${plural(count, "figure")} made with Regulens.`,
  failed: (count: number) =>
    `${plural(count, "figure")} could not be made. ${count === 1 ? "It is" : "They are"} named in errors.txt.`,
  failedTitle: "Could not be made",
  errors: "Figures that could not be made, and why. The others are in this archive.",
  files: "Files",
  sources: "Sources",
  hash: (hash: string) => `Data: SHA-256 ${hash}`,
  thumbnail: (title: string) => `Small picture of: ${title}`,
  /** What is wrong with a template of file names. */
  template: {
    unknown: (placeholder: string, known: readonly string[]) =>
      `{${placeholder}} is not known. Known are: ${known.map((name) => `{${name}}`).join(", ")}.`,
    open: "A bracket { is not closed. Write placeholders as {kind}.",
    empty: "The template is empty. Write for example {kind}_{country}.",
    long: (most: number) => `The template is longer than ${number(most)} characters. Shorten it.`,
  },
  /** What is wrong with a plan. */
  nothing: "There is nothing to make: no figure or no value was chosen.",
  noFigure: (id: string) => `There is no figure “${id}” on the page.`,
  notBy: {
    countries: (kind: string) => `${kind} does not show the countries chosen.`,
    indices: (kind: string) => `${kind} does not show an index of its own.`,
    groups: (kind: string) => `${kind} does not show a group.`,
    editions: (kind: string) => `${kind} has no year or edition to choose.`,
  },
} as const;
