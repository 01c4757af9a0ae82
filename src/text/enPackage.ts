/** What a data package says that was made of a reader's own file, where the file itself says nothing. */
export const packageWords = {
  limits: "Added from a file of the reader's own; what the publisher says of its limits is not known here.",
  licence: "not stated",
  unit: "units as published",
  coverage: "the year or period that the file names",
  namedInFile: (name: string) => `Named "${name}" in the file.`,
  bounds: (low: string, high: string) =>
    low === ""
      ? `high bound as published: ${high}`
      : high === ""
        ? `low bound as published: ${low}`
        : `bounds as published: ${low} to ${high}`,
  publishedSd: (sd: string) => `standard deviation ${sd}`,
  /** A cell that a row cannot do without and that the file leaves empty: a code, shown with a space. */
  notStated: "not_stated",
  /** A word of the file that the app has none for. */
  ownWord: (column: string, word: string) => `${column} in the file: ${word}`,
  untitled: "Added data",
};
