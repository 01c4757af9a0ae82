import { number, plural } from "./enFormat.ts";

/** Words of the command line. What is said of a file stands in `reading` and `adding`, as on the page. */
export const cliWords = {
  usage: `Regulens reads a CSV file of countries, years and values of any shape.

  regulens inspect FILE [--recipe R.json] [--json]
      what was understood of the file, and what was held back and why
  regulens convert FILE --out DIR [--recipe R.json] [--partial] [--force]
      writes the file as a data package (datapackage.json and CSV), and recipe.json beside it
  regulens clean FILE [--recipe R.json] [--json]
      prints the table itself, of whatever subject: as CSV in UTF-8, numbers and dates in plain form

  --recipe R.json  the answers of an earlier reading, as the page or convert saved them
  --json           everything as JSON
  --table NAME     the table to read, where an archive holds several
  --partial        convert although questions are open or names are not chosen; what hangs on them is left out
  --force          convert into a folder that is not empty

FILE may be a CSV file, a zip archive or the datapackage.json of a data package.
`,
  unknownCommand: (command: string) => `There is no command "${command}". Use inspect, convert or clean.`,
  unknownOption: (option: string) => `There is no option ${option} here; "regulens --help" lists them.`,
  optionNeeds: (option: string) => `The option ${option} needs a value after it.`,
  noFile: (command: string) => `Name the file: regulens ${command} FILE`,
  oneFile: (more: string) => `One file at a time: "${more}" is one too many.`,
  notFound: (path: string) => `There is no file "${path}".`,
  cannotOpen: (path: string, reason: string) => `"${path}" cannot be opened: ${reason}.`,
  fault: (path: string, message: string, hint: string) => `${path}: ${message} ${hint}`,
  unexpected: (reason: string) => `Something went wrong that should not: ${reason}. Please report it.`,
  notRecipe: (path: string, reason: string) => `"${path}" is no recipe: ${reason}.`,
  recipeFaults: {
    json: (detail: string) => `it is not valid JSON (${detail})`,
    format: () => "it does not say that it is one",
    version: (version: string) => `its version "${version}" is not known here`,
    "too-large": () => "it is too large",
    shape: (place: string) => `it is not complete or has something unknown (${place})`,
  },
  whichTable: (names: readonly string[]) =>
    `The archive holds ${number(names.length)} tables. Name one with --table: ${names.join(", ")}.`,
  noTable: (name: string | null, names: readonly string[]) =>
    names.length === 0
      ? "The archive or data package holds no table that can be read."
      : `The archive holds no table "${name ?? ""}". It holds: ${names.join(", ")}.`,
  isPackage: (title: string, indices: number, rows: number) =>
    `"${title}" is a data package already: ${plural(indices, "index", "indices")}, ${plural(rows, "row")}. It opens as it is.`,
  packageClosed: (path: string) => `"${path}" is a data package that cannot be opened:`,
  packageTable: (path: string) => `"${path}" is a data package; give its CSV file instead.`,

  sections: {
    columns: "Columns",
    indicators: "Indicators",
    names: "Names to choose",
    groups: "Groups kept",
    questions: "Questions",
    notes: "Notes of the file",
    findings: "Findings",
  },
  section: (title: string, count: number) => `${title} (${number(count)})`,
  more: (count: number) => `  … and ${number(count)} more`,
  moreOfKind: (count: number) => `  … and ${number(count)} more of this kind`,
  examples: (cells: string) => (cells === "" ? "" : `e.g. ${cells}`),
  columnsOf: (name: string, count: number, first: string, last: string) =>
    `${name}: ${plural(count, "column")}, ${first} to ${last}`,
  candidates: (names: readonly string[]) =>
    names.length === 0 ? "no suggestion" : `perhaps ${names.join(", ")}`,
  rows: (count: number) => plural(count, "row"),
  place: (line: number | null, column: string | null) =>
    [line === null ? "" : `line ${number(line)}`, column ?? ""].filter((part) => part !== "").join(", "),

  outNeeded: "Name the folder to write to: --out DIR",
  outIsFile: (dir: string) => `"${dir}" is a file; name a folder.`,
  outNotEmpty: (dir: string) => `"${dir}" is not empty. Name another folder, or add --force.`,
  refused: (questions: number, names: number) =>
    `Nothing was written: ${[
      ...(questions > 0 ? [`${plural(questions, "question")} to answer`] : []),
      ...(names > 0 ? [`${plural(names, "name")} to choose`] : []),
    ].join(
      " and ",
    )}. Answer them in a recipe ("regulens inspect" lists them), or add --partial to leave out what hangs on them.`,
  nothing: "Nothing was written: no value of the file can be used as it is read now.",
  notOpened: "Nothing was written: the data package made of the file would not open.",
  written: (dir: string, files: readonly string[]) => `Written to ${dir}: ${files.join(", ")}.`,
  heldBack: (rows: number, values: number) =>
    `Held back: ${plural(rows, "row")} and ${plural(values, "value")}. "regulens inspect" tells why.`,
};
