import { list, number, plural } from "./enFormat.ts";

/** Words of adding data: the ways in, the check of a file, what was added before. */
export const adding = {
  title: "Add data",
  how: "A CSV file of any shape, several at once, a zip, or a data package. It is read in this window only: nothing leaves this machine.",
  choose: "Choose files",
  dropHere: "Drop files here, or anywhere on the page",
  dropNow: "Drop to add",
  dropNowHow: "You will see what was understood before anything is loaded.",
  paste: "Paste a table",
  pasteLabel: "Table as text, its header in the first line",
  pasteAdd: "Read this text",
  pasteTooShort: "Paste at least two lines, with a mark between the cells.",
  pastedName: "Pasted table.csv",
  address: "Address",
  addressLabel: "Address of a CSV file on this site",
  addressAdd: "Fetch",
  addressFaults: {
    notAddress: (address: string) => `"${address}" is not an address. Write it as data/file.csv or https://…`,
    refused: (host: string) =>
      `This page may not fetch from ${host}: its operator has not opened it to that host. Download the file there and add it from your disk.`,
    status: (status: number) => `The address answered ${status}. Check it in a new tab.`,
    unreachable: "The address did not answer. Check the connection and the address.",
  },
  fetching: "Fetching…",
  opening: "Opening the files…",
  faultOf: (name: string) => `${name}:`,
  notRead: "It was not added. What was open is as it was.",
  of: (place: number, count: number) => `${place} of ${count}`,
  cancel: "Cancel",
  cancelAll: "Cancel all",
  tablesTitle: (count: number) => `The archive holds ${plural(count, "table")}`,
  tablesChosen: (chosen: number, all: number) => `${number(chosen)} of ${number(all)} chosen`,
  tablesCheck: (count: number) => (count < 2 ? "Check the chosen table" : `Check ${number(count)} tables`),
  close: "Close",

  reading: (name: string) => `Reading ${name}`,
  readingBytes: (done: string, of: string, rows: number) =>
    `${done} of ${of}${rows === 0 ? "" : `, ${plural(rows, "row")}`}`,
  understanding: (rows: number) => `${plural(rows, "row")} read. Finding countries, years and values…`,
  readingSoFar: (percent: number) => `${percent}% read`,
  bytes: (bytes: number) =>
    bytes < 1e3
      ? plural(bytes, "byte")
      : bytes < 1e6
        ? `${number(bytes / 1e3)} kB`
        : `${number(bytes / 1e6, 1)} MB`,
  loading: "Opening the data set…",
  broken: (reason: string) =>
    `The reader stopped${reason === "" ? ", most likely for want of memory" : ` (${reason})`}. What was open is as it was. Close other tabs, or save only the columns and years that you need and add that file.`,

  /** Parts of the sentence; each is a link to its change. */
  changeOf: (what: string, now: string) => `${now}. Change ${what}`,
  changeHint: "Each underlined part can be changed.",
  otherwise: "Read it another way",
  otherwiseHow: "The first lines of the file:",
  otherwiseRead: "Read again",
  otherwiseReading: "Reading…",
  asGuessed: "As guessed",
  part: {
    encoding: "the encoding",
    dialect: "the mark between cells",
    values: "how numbers and dates are read",
    layout: "where the table begins and ends",
    kind: "what the table holds",
    countries: "countries",
    years: "the columns of years",
    indicators: "indicators",
    names: "names",
  },
  delimiters: {
    ",": "Comma",
    ";": "Semicolon",
    "\t": "Tab",
    "|": "Bar",
    ":": "Colon",
    " ": "Space",
    "": "One column",
  },
  decimals: { ".": "decimal point", ",": "decimal comma" },
  decimalNames: { ".": "Point: 1.5", ",": "Comma: 1,5" },
  thousandsNames: {
    "": "None: 1234",
    ",": "Comma: 1,234",
    ".": "Point: 1.234",
    " ": "Space: 1 234",
    "'": "Apostrophe: 1'234",
  },
  noteRows: (count: number) => (count === 0 ? "no note rows" : plural(count, "note row")),
  headerRows: (count: number) =>
    count === 0 ? "no header" : count === 1 ? "one header row" : `${number(count)} header rows`,
  kinds: {
    scores: "Values by country and year",
    rankings: "Rankings",
    penalties: "Penalty counts",
    tariffs: "Tariffs of laws",
    events: "Dated events",
  },
  kindsShort: {
    scores: "values",
    rankings: "rankings",
    penalties: "penalty counts",
    tariffs: "tariffs",
    events: "events",
  },
  kindOf: "of",
  countries: (count: number) => plural(count, "country", "countries"),
  years: (count: number, first: number | null, last: number | null) =>
    first === null || count < 2 ? plural(count, "year") : `${plural(count, "year")} (${first}–${last})`,
  indicators: (taken: number, all: number) =>
    taken === all ? plural(all, "indicator") : `${number(taken)} of ${plural(all, "indicator")}`,
  withoutValues: (count: number) =>
    count === 1 ? "1 has no yearly value to load" : `${number(count)} have no yearly value to load`,
  noYearlyValue: "no yearly value to load",
  namesToCheck: (count: number) => (count === 0 ? "no names to check" : `${plural(count, "name")} to check`),
  groupsKept: (count: number) => `${plural(count, "group")} kept`,
  byRecipe: (title: string) => `Read with the recipe of “${title}”.`,
  startAfresh: "Start afresh",

  counts: (read: number, header: number, used: number, held: number, apart: number, notes: number) =>
    `${plural(read, "row")} read = ${number(header)} header + ${number(used)} used + ${number(held)} held back${apart === 0 ? "" : ` + ${number(apart)} kept apart`} + ${plural(notes, "note row")}`,
  valueCounts: (read: number, used: number, held: number, apart: number, missing: number, notTaken: number) =>
    `${plural(read, "value")} = ${number(used)} used + ${number(held)} held back${apart === 0 ? "" : ` + ${number(apart)} kept apart`} + ${number(missing)} missing${notTaken === 0 ? "" : ` + ${number(notTaken)} not taken`}`,

  encoding: "Encoding",
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16 LE",
    "utf-16be": "UTF-16 BE",
    "windows-1252": "windows-1252",
    "windows-1251": "windows-1251",
    "kz-1048": "KZ-1048",
    "koi8-r": "KOI8-R",
    ibm866: "IBM866",
  },
  encodingLabel: "Encoding: which of these reads right?",
  delimiterLabel: "Mark between cells",
  quoteLabel: "Quotation mark around cells",
  quotes: { '"': 'Double: "', "'": "Single: '", "": "None" },
  commentLabel: "Lines that are notes begin with",
  decimalLabel: "Decimal mark",
  thousandsLabel: "Thousands mark",
  missingLabel: "Cells that mean no value, one a line",
  dayFirstLabel: "Dates such as 03.04.2025",
  dayFirst: {
    day: "Day first: 3 April",
    month: "Month first: March 4",
    unknown: "No such date in the file",
  },
  preambleLabel: "Rows above the header",
  headerLabel: "Rows of the header",
  trailerLabel: "Rows below the table",
  kindLabel: "The table holds",

  questions: "Questions first",
  answer: "Answer",
  thousandsAnswer: (example: string, plain: string) => `Thousands: ${example} is ${plain}`,
  decimalAnswer: (example: string, plain: string) => `Decimals: ${example} is ${plain}`,
  decimalShown: ".",
  codeMissingAnswer: "There is no value",
  codeValueAnswer: "It is a value",
  dayAnswer: "The day",
  monthAnswer: "The month",

  tabs: {
    preview: "Preview",
    columns: "Columns",
    indicators: "Indicators",
    countries: "Countries",
    findings: "Findings",
    about: "About",
  },
  tabCount: (name: string, count: number) => `${name} ${number(count)}`,
  sections: "Parts of the check",

  before: "As it stands in the file",
  after: "As it will be loaded",
  noRows: "No row could be used as it is read now.",
  notesTitle: "Notes of the file",
  rowKinds: { note: "note", header: "header" },

  columnName: "Column",
  columnRole: "Role",
  columnExamples: "Examples",
  columnRange: (stem: string, count: number, first: string, last: string, beside: number) =>
    `${stem} ${first}–${last}, ${plural(count, "column")}${beside === 0 ? "" : `; ${number(beside)} without a year apart`}`,
  roleOf: (column: string) => `Role of ${column}`,
  roles: {
    country: "Country",
    "code-iso3": "Country code, ISO 3 letters",
    "code-iso2": "Country code, ISO 2 letters",
    "code-iso-numeric": "Country code, ISO number",
    "code-cow": "Country code, Correlates of War",
    "code-gw": "Country code, Gleditsch-Ward",
    "code-vdem": "Country code, V-Dem",
    "code-owid": "Country code, Our World in Data",
    period: "Year or date",
    indicator: "Name of the indicator",
    value: "Values",
    low: "Low bound",
    high: "High bound",
    sd: "Standard deviation",
    rank: "Rank",
    note: "Note",
    earliest: "Earliest value, without a year",
    latest: "Latest value, without a year",
    field: "Field",
    ignored: "Left out",
  },
  fieldRole: (field: string) => `Field: ${field}`,
  valueIndicator: (column: string) => `Indicator of ${column}`,
  valuePeriod: (column: string) => `Year of ${column}`,
  indicatorPlaceholder: "Indicator",
  periodPlaceholder: "Year",

  findIndicator: "Find an indicator",
  all: "All",
  none: "None",
  indicatorsShown: (shown: number, all: number, taken: number) =>
    shown === all
      ? `${number(taken)} of ${number(all)} taken`
      : `${number(shown)} of ${number(all)} shown, ${number(taken)} taken`,
  unread: (count: number) =>
    `This file is too wide to be read whole. ${count === 1 ? "One column is" : `${number(count)} columns are`} not read yet.`,
  unreadFind: "Find a column to read",
  unreadRead: (name: string) => `Read ${name}`,
  unreadFound: (shown: number, more: number) =>
    more > 0
      ? `${number(more)} more match. Type more of the name.`
      : shown === 0
        ? "No column that is not read matches."
        : "",
  alsoRead: "Also read:",
  alsoReadLeave: (name: string) => `Do not read ${name}`,
  take: (name: string) => `Take ${name}`,
  label: "Label",
  short: "Short",
  unit: "Unit",
  scaleFrom: "From",
  scaleTo: "To",
  direction: "Higher means",
  directions: {
    restrictive: "more restrictive",
    freer: "freer",
    better: "better",
    neutral: "neither",
    unstated: "not stated",
  },
  fieldOf: (field: string, name: string) => `${field}, ${name}`,
  bulk: "For all taken that are shown:",
  bulkScale: "Set scale",
  directionHint: (count: number) =>
    `${count === 1 ? "One indicator does" : `${number(count)} indicators do`} not say what a higher number means. Choose it if you know: until then figures say “not stated”, and countries are not ranked by it.`,
  indicatorSpan: (values: number, countries: number, first: number | null, last: number | null) =>
    `${plural(values, "value")}, ${plural(countries, "country", "countries")}${first === null ? "" : first === last ? `, ${first}` : `, ${first}–${last}`}`,
  indicatorRange: (least: string, most: string) => `${least} to ${most}`,

  toChoose: (count: number) => `To choose: ${number(count)}`,
  toChooseHow: "No rule settles these. Their rows are held back until you choose.",
  notCountries: (count: number) => `Not a country: ${number(count)}`,
  notCountriesHow: "Groups keep their values under their name; nothing is computed from them.",
  matched: (count: number) => `Matched: ${number(count)}`,
  showMatched: "Show",
  hideMatched: "Hide",
  namesUnlisted: (group: "choose" | "others" | "matched", count: number) =>
    `And ${plural(count, "more name")}, too many or too long to be listed.${group === "choose" ? " Their rows are held back." : ""}`,
  keepGroup: "Keep as a group",
  leaveOut: "Not a country, leave out",
  otherCountry: "Another country…",
  countryOf: (name: string) => `Country of ${name}`,
  nameRows: (rows: number) => plural(rows, "row"),
  isCountry: (name: string) => `is ${name}`,
  isGroup: "kept as a group",
  isSkipped: "left out",
  undoAnswer: "Change",
  choicesFor: (name: string) => `Choices for ${name}`,
  wholeFile: "The whole file",
  noNames: "The file names no country in its rows.",

  findingGroups: { held: "Held back", used: "Used, with a remark", apart: "Kept apart" },
  findingGroupsHow: {
    held: "Not loaded as the file is read now. Each says what can be done.",
    used: "Loaded. Nothing has to be done.",
    apart: "Set aside as they should be. Nothing has to be done.",
  },
  findingGroup: (name: string, count: number) => `${name}: ${number(count)}`,
  findingKind: (count: number, message: string) => `${number(count)} × ${message}`,
  likeIt: (count: number) => `And ${number(count)} more like it.`,
  findingsNone: "Nothing was held back or remarked.",
  findingsFirst: (shown: number, all: number) =>
    `The first ${number(shown)} of ${number(all)} are listed; all are counted.`,
  findingsDownload: "Download findings (CSV)",
  outcomes: {
    "row-held": "row held back",
    "value-held": "value held back",
    used: "used, with a remark",
  },
  findingColumns: { line: "line", column: "column", raw: "text", reason: "reason", todo: "what to do" },
  findingPlace: (line: number | null, column: string | null) =>
    [line === null ? null : `Line ${line}`, column].filter((part) => part !== null).join(", "),
  findingsFile: (name: string) => `${name} findings.csv`,
  thisColumn: "value",

  about: {
    title: "Title",
    publisher: "Publisher",
    url: "Address of the source",
    date: "Date or version",
    licence: "Licence",
  },
  aboutHow: "Every figure cites its source with these words.",
  aboutId: (id: string) => `Links to this data set name it “${id}”.`,

  load: "Load",
  loadWaits: {
    questions: "Answer the question first.",
    nothing: "Nothing to load yet: no value can be used as the file is read now.",
    indicators: "Take at least one indicator.",
    title: "Give it a title under About.",
    busy: "Reading your last change…",
  },
  recipe: "Recipe",
  recipeHow:
    "A recipe holds every answer of this check. It is used by itself for the next file of the same shape; as a file it serves a colleague and the command line.",
  recipeDownload: "Download recipe",
  recipeUse: "Use a recipe…",
  recipeWrong: (reason: string) => `That file is no recipe: ${reason}.`,
  recipeUsed: "The recipe is applied.",
  recipeFile: (id: string) => `${id}.recipe.json`,
  leave: "Leave without loading? Your corrections are lost.",
  leaveYes: "Leave",
  leaveNo: "Keep checking",

  difference: (title: string) => `“${title}” is open already`,
  differenceHow: "Nothing is replaced yet. This is how the new file differs:",
  differenceSame: "The new file has the same values.",
  differenceUnknown: "The one that is open cannot be compared: its kept files are damaged.",
  differs: { added: "new", changed: "changed", vanished: "vanished" },
  differsCount: (what: string, count: number) => `${number(count)} ${what}`,
  sameCount: (count: number) => `${plural(count, "value")} stay the same.`,
  indicesCame: (names: readonly string[]) => `New indices: ${list(names)}.`,
  indicesWent: (names: readonly string[]) => `Indices no longer there: ${list(names)}.`,
  more: (count: number) => `and ${number(count)} more`,
  place: (index: string, country: string, year: number | null) =>
    [index, country, year].filter((part) => part !== null && part !== "").join(", "),
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  noValue: "no value",
  replace: "Replace",
  keepBoth: "Keep both (new name)",
  bundled: (id: string, title: string) =>
    `The page itself brings a data set named “${id}”, so yours is open as “${title}”.`,
  named: (id: string, title: string) => `“${id}” is open already, so this one is open as “${title}”.`,

  loaded: (title: string, indices: number, index: string | null) =>
    index === null
      ? `${title} is open.`
      : `${title} is open with ${plural(indices, "index", "indices")}. The page shows ${index}.`,
  unseenCountries: (index: string) => `None of the chosen countries is in ${index}.`,
  unseenYears: (index: string, first: number, last: number) =>
    first === last
      ? `${index} has values for ${first} only, which is not among the chosen years.`
      : `${index} has values for ${first}–${last}, none of them in the chosen years.`,
  unseenShow: (countries: readonly string[], years: readonly [number, number] | null) =>
    `Show ${what(countries, years)}`,
  unseenShown: (countries: readonly string[], years: readonly [number, number] | null) =>
    `Now shown: ${what(countries, years)}.`,
  replaced: (title: string) => `${title} is replaced.`,

  yours: "added by you",
  rename: "Rename",
  renameLabel: "Name of the data set",
  renameSave: "Save",
  edit: "Edit",
  export: "Export",
  remove: "Remove",
  removed: (title: string) => `“${title}” is removed.`,
  restored: (title: string) => `“${title}” is back.`,
  undo: "Undo",
  exported: (name: string) => `Saved ${name}.`,
  actionOn: (action: string, title: string) => `${action} ${title}`,
  damaged: (id: string) => `“${id}” was kept here, but is damaged and cannot be opened. Add its file again.`,
  storeFaults: {
    closed:
      "This browser keeps nothing for this page (a private window, or storage is blocked). Added data stay open until the page closes.",
    full: "The browser has no room left to keep this data set. It stays open until the page closes; export it to keep it.",
    damaged:
      "The data sets kept in this browser cannot be read. What you add now stays open until the page closes.",
  },

  wanted: (id: string) => `The link that was opened needs the data set “${id}”.`,
  thisIsIt: "This file is it",
  absent: (ids: readonly string[]) =>
    ids.length === 1
      ? `This link needs the data set “${ids[0]}”, which is not open here. Add its file and the view appears.`
      : `This link needs the data sets ${list(ids.map((id) => `“${id}”`))}, which are not open here. Add their files and the view appears.`,
  absentFigure: (id: string) => `The data set “${id}” is not open here.`,
  absentIndex: (id: string) => `The index “${id}” is in no data set that is open here.`,
  findIndex: "Find an index",
  indicesMore: (count: number) => `${number(count)} more`,
  indicesFewer: "Fewer",
  noIndex: (typed: string) => `No index matches “${typed}”.`,
} as const;

function what(countries: readonly string[], years: readonly [number, number] | null): string {
  const span = years === null ? "" : years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`;
  return [countries.length === 0 ? "" : list(countries), span].filter((part) => part !== "").join(", ");
}
