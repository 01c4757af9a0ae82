import { number, plural } from "./enFormat.ts";

/** What had to be done for a picture to fit its size. */
type Fitted =
  | { readonly done: "short-sources" }
  | { readonly done: "smaller-text"; readonly textSize: number }
  | { readonly done: "taller"; readonly height: number };

function list(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}

/** Words of the command line. What is said of a file stands in `reading` and `adding`, as on the page. */
export const cliWords = {
  unknownCommand: (command: string, known: readonly string[]) =>
    `There is no command "${command}". Use ${list(known, "or")}.`,
  unknownOption: (option: string, command: string) =>
    `There is no option ${option} here; "regulens ${command} --help" lists them.`,
  optionNeeds: (option: string) => `The option ${option} needs a value after it.`,
  optionAlone: (option: string) => `The option ${option} takes no value.`,
  optionTwice: (option: string) => `The option ${option} can be given once.`,
  missing: {
    chart: "Name what to draw and the file to write: regulens chart LINK OUT",
    charts: "Name what to draw and the zip or folder to write: regulens charts LINK OUT",
    inspect: "Name the file: regulens inspect FILE",
    convert: "Name the file: regulens convert FILE",
    clean: "Name the file: regulens clean FILE",
    validate: "Name the folder of a data package, or of several: regulens validate DIR",
  },
  tooMany: (more: string) => `"${more}" is one word too many. Put quotes around a link.`,
  oneOf: (option: string, values: readonly string[]) => `${option} takes one of: ${values.join(", ")}.`,
  notLength: (option: string, units: readonly string[]) =>
    `${option} takes a length with its unit (${list(units, "or")}): ${option} 85mm.`,
  notBetween: (option: string, least: number, most: number) =>
    `${option} takes a number from ${number(least)} to ${number(most)}.`,
  sideBetween: (least: number, most: number) =>
    `A side of a picture measures ${number(least)} to ${number(most)} px (16 to 5,292 mm).`,
  marginTooWide: "The margins leave no room for the figure. Make --margin smaller or --width larger.",
  wordsLength: (option: string) =>
    `${option} takes words: at least one letter, at most ${option === "--title" ? "300" : "2,000"}.`,
  jsonNeedsFile: "With --json standard output holds the report. Write the picture to a file.",
  noFormat: (out: string, formats: readonly string[]) =>
    `The name "${out}" does not say a format. End it in ${list(
      formats.map((format) => `.${format}`),
      "or",
    )}, or add --format.`,
  noView: (word: string) =>
    `"${word}" is no link and no file that is here. Give a link of the app in quotes ("?v=1&…"), a file of choices, or a picture that the app has exported.`,
  absentData: (ids: readonly string[]) =>
    `These data sets are not open: ${ids.join(", ")}. Name where they are with --data (and --data bundled for those of the program).`,
  linkFaults: (problems: readonly string[]) =>
    `Not understood: ${problems.join(", ")}. Nothing was drawn: the picture would show something else.`,
  notJson: (path: string, reason: string) => `"${path}" is no valid JSON: ${reason}.`,
  choicesFaults: (path: string, places: readonly string[]) =>
    `"${path}" holds no choices that can be drawn. Wrong or unknown: ${places
      .map((place) => (place === "" ? "the whole" : place))
      .join(", ")}.`,
  pictureFaults: {
    foreign: (path: string) => `"${path}" was not made by this app: it holds no choices.`,
    "no-state": (path: string) =>
      `"${path}" holds no choices: it was saved without them, or another program removed them.`,
    damaged: (path: string) => `"${path}" is damaged: the choices in it cannot be read.`,
    "too-large": (path: string) => `"${path}" is larger than any picture of this app.`,
    newer: (path: string) => `"${path}" was made by a newer version of this app. Update regulens to open it.`,
  },
  whichFigure: (ids: readonly string[]) =>
    ids.length === 0
      ? "The page has no figure."
      : `The page has ${plural(ids.length, "figure")}. Name one with --figure: ${ids.join(", ")}.`,
  noFigure: (id: string, ids: readonly string[]) =>
    `The page has no figure "${id}". It has: ${ids.length === 0 ? "none" : ids.join(", ")}.`,
  fitted: (fitting: Fitted, unit: string) =>
    fitting.done === "short-sources"
      ? "So that everything fits, sources are given by their short names."
      : fitting.done === "smaller-text"
        ? `So that everything fits, the labels are ${fitting.textSize} ${unit === "px" ? "px" : "pt"} high.`
        : `So that everything fits, the picture is ${fitting.height} ${unit} high.`,
  dataChanged: "The data have changed since this picture was made: its numbers may differ.",
  tooManyPixels: (millions: number) =>
    `The PNG would have ${number(millions)} million pixels. Make --dpi or the size smaller.`,
  pageOrEach:
    "Say which figures: --page for every figure of the page, or --each country, index, region or edition.",
  pageAndEach: "--page and --each exclude each other.",
  valuesNeedEach: "--values says for which countries, indices, regions or editions: add --each.",
  unknownValues: (each: string, values: readonly string[]) =>
    `Not known as ${each}: ${values.join(", ")}. Nothing was drawn.`,
  progress: (done: number, of: number, name: string) => `${number(done)} of ${number(of)}: ${name}`,
  batchWritten: (path: string, made: number) => `Written: ${path}, ${plural(made, "figure")}.`,
  batchFailed: (name: string, reason: string) => `${name} could not be made: ${reason}`,
  batchCancelled: (made: number, of: number) =>
    `Stopped after ${number(made)} of ${number(of)}. What was made is whole.`,
  writtenFile: (path: string) => `Written: ${path}`,
  cannotWrite: (path: string, reason: string) => `"${path}" cannot be written: ${reason}.`,
  dataFaults: (paths: readonly string[], count: number) =>
    `${plural(count, "fault")} in ${paths.join(", ")} ("regulens validate" lists them all):`,
  noPackages: (folder: string) =>
    `"${folder}" holds no data package: there is no datapackage.json in it, nor in a folder right under it.`,
  tableClosed: (path: string, reason: string) =>
    `"${path}" cannot be opened as data as it is. ${reason} "regulens convert" makes a data package of it.`,
  notPackage: (path: string) => `"${path}" is a table, no data package. "regulens inspect" reads it.`,
  packageOpens: (path: string, title: string, indices: number, rows: number) =>
    `${path}: opens. ${title}: ${plural(indices, "index", "indices")}, ${plural(rows, "row")}.`,
  packageFaulty: (path: string, faults: number) => `${path}: ${plural(faults, "fault")}.`,
  validated: (packages: number, faults: number) =>
    `${plural(packages, "data package")}, ${faults === 0 ? "no fault" : plural(faults, "fault")}.`,

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
