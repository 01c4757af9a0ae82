import { enColumns } from "./enColumns.ts";

/** Words of the files that hold a figure's data and its citations. */
export const enData = {
  sheets: { data: "Data", about: "About" },
  about: {
    title: "Title",
    description: "Description",
    note: "Note",
    hash: "Hash of the data",
    link: "Link",
    madeWith: "Made with",
    sources: "Sources",
    datasets: "Data sets",
    source: { publisher: "Publisher", title: "Title", date: "Date", licence: "Licence", address: "Address" },
    cut: "Texts longer than a cell can hold (32,767 characters) are cut; the CSV has them whole.",
  },
  tooManyRows: (rows: string, most: string) =>
    `a spreadsheet holds at most ${most} rows, and this figure has ${rows}: take the CSV instead`,
  hash: (hash: string) => `Data: SHA-256 ${hash}`,
  hashMeaning: "The first 12 digits of the SHA-256 of the rows: the same rows have the same hash.",
  madeWith: "Figure made with Regulens",
  licence: (words: string) => `Licence: ${words}`,
  address: (words: string) => `Address: ${words}`,
  datasetNote: "Data set as it is open in Regulens",
  from: (sources: readonly string[]) => `Figure made with Regulens from: ${sources.join("; ")}`,
  columns: enColumns,
  readme: {
    files: "What is in this archive",
    data: "data.csv: the rows that the figure shows; UTF-8, a comma between cells, an empty cell where there is no value",
    description: "datapackage.json: what each column holds, sources and licences (Frictionless Data Package)",
    bibtex: "sources.bib: the sources as BibTeX",
    ris: "sources.ris: the sources as RIS",
    csl: "sources.csl.json: the sources as CSL-JSON",
    formula:
      "Text that a spreadsheet would run as a formula has an apostrophe before it in data.csv. It is not part of the text.",
  },
} as const;
