import { number, plural } from "./enFormat.ts";

/** What is said about a file of a reader's own: faults of the file, findings in it, questions about it. */
export const reading = {
  /** Why a file cannot be read at all: what is wrong, and what to do. `detail` is what was seen. */
  faults: {
    empty: () => ({ message: "The file is empty.", hint: "Check that the download or the export finished." }),
    directory: (name: string) => ({
      message: `"${name}" is a folder.`,
      hint: "Open it and choose the CSV file, or all files of a data package, inside it.",
    }),
    "too-large": (detail: string) => ({
      message: `The file is too large to be read in a browser: ${detail}.`,
      hint: "Save only the columns and years that you need and add that file.",
    }),
    "too-many-cells": (detail: string) => ({
      message: `The table has too many cells to be held in a browser: more than ${whole(detail)}.`,
      hint: "Save only the columns and years that you need and add that file.",
    }),
    "too-many-columns": (detail: string) => ({
      message: `A line has more than ${whole(detail)} columns.`,
      hint: "Check the mark between columns, or save only the columns that you need.",
    }),
    "name-too-long": (letters: string) => ({
      message: `A column or an indicator has a name of ${whole(letters)} letters, which is text and not a name.`,
      hint: "Check the mark between columns and the rows of the header, or shorten the name to 1,000 letters at most.",
    }),
    "line-too-long": (detail: string) => ({
      message: `Line ${detail} is longer than any table's line.`,
      hint: "Check that the file is a table of text with one line a row.",
    }),
    spreadsheet: (detail: string) => ({
      message: `This is a spreadsheet (${detail}), not a text file.`,
      hint: "Open it in your spreadsheet program, choose the sheet, and save it as CSV (UTF-8).",
    }),
    archive: (detail: string) => ({
      message: `This is a packed file (${detail}) that cannot be opened here.`,
      hint: "Unpack it and add the CSV file inside.",
    }),
    "archive-without-table": (detail: string) => ({
      message: `The archive holds no CSV file: ${detail}.`,
      hint: "Unpack it and save the table that you need as CSV.",
    }),
    image: (detail: string) => ({
      message: `This is a picture (${detail}), not a table.`,
      hint: "Add the CSV file that the picture was drawn from.",
    }),
    pdf: () => ({
      message: "This is a PDF document, not a table.",
      hint: "Look for a CSV or spreadsheet of the same data at its publisher.",
    }),
    "web-page": (detail: string) => ({
      message: `This is a web page${detail === "" ? "" : ` ("${detail}")`}, not a CSV file; often it is an error page that was saved under the file's name.`,
      hint: "Download the file again, and open it in a text editor to see that it starts with a table.",
    }),
    json: () => ({
      message: "This is a JSON file, not a CSV table.",
      hint: "Add the CSV file; a datapackage.json goes together with the files it names.",
    }),
    xml: () => ({ message: "This is an XML file, not a CSV table.", hint: "Download the same data as CSV." }),
    "statistics-file": (detail: string) => ({
      message: `This is a file of a statistics program (${detail}).`,
      hint: "Export the table from that program as CSV (UTF-8).",
    }),
    binary: () => ({
      message: "The file is not text.",
      hint: "Add a table saved as CSV; other files cannot be read.",
    }),
    "nul-bytes": (detail: string) => ({
      message: `The file holds NUL bytes (the first at byte ${detail}): it is damaged or not text.`,
      hint: "Download or export it again.",
    }),
    "only-header": () => ({
      message: "The file has a header and no rows.",
      hint: "Check the filter with which it was exported.",
    }),
    "no-numbers": () => ({
      message: "No column of the file holds numbers.",
      hint: "Add a file with values. If they are there, save it as CSV with one mark, such as a comma, between the cells.",
    }),
    "no-country": () => ({
      message: "No column of the file names countries.",
      hint: "Add a file with a column of countries or of their codes.",
    }),
    "no-period": () => ({
      message: "No column and no header of the file names years.",
      hint: "Add a file with a column of years, or with years in its header.",
    }),
    unreadable: (detail: string) => ({
      message: `The file could not be read: ${detail}.`,
      hint: "Check that it still exists and may be opened, then add it again.",
    }),
  },
  /** Why a row or a value is not used, or is used with a remark. */
  findings: {
    ragged: () => ({
      message: "The row has more or fewer cells than the header.",
      hint: "Check the marks between its cells; a cell that holds such a mark needs quotation marks.",
    }),
    "unclosed-quote": () => ({
      message: "A quotation mark is opened and never closed.",
      hint: "Close the quotation or remove the mark.",
    }),
    "stray-quote": () => ({
      message: "A quotation mark stands inside a cell without being doubled.",
      hint: "Double it or remove it.",
    }),
    "name-unknown": (raw: string) => ({
      message: `"${raw}" is no country that is known here.`,
      hint: "Choose the country under Countries, or leave the row out.",
    }),
    "name-to-choose": (raw: string) => ({
      message: `"${raw}" may be more than one country, or is spelt like none.`,
      hint: "Choose the country under Countries.",
    }),
    "not-a-country": (raw: string) => ({
      message: `"${raw}" is not a country.`,
      hint: "Its row is left out, as you chose.",
    }),
    "group-row": (raw: string) => ({
      message: `"${raw}" is a group or a total; files of this kind are kept by country.`,
      hint: "Its row is held back, so that no total stands beside its parts. If it is a country, choose it under Countries.",
    }),
    "name-and-code-differ": (raw: string) => ({
      message: `The columns of countries name two different ones in this row: ${raw}.`,
      hint: "Correct one of them in the file, or leave one of the columns out under Columns.",
    }),
    "no-period-here": () => ({ message: "The row has no year.", hint: "Fill the year in the file." }),
    "period-unreadable": (raw: string) => ({
      message: `"${raw}" is not a year, a period or a date.`,
      hint: "Write it as 2014, 2013/14, 2014-06 or 2014-06-30.",
    }),
    "date-order-unknown": (raw: string) => ({
      message: `In "${raw}" the day and the month cannot be told apart.`,
      hint: "Answer the question about dates.",
    }),
    "odd-period": (raw: string) => ({
      message: `"${raw}" lies far from all other years of the table.`,
      hint: "If it is mistyped, correct it in the file.",
    }),
    "second-table": () => ({
      message: "The row belongs to a second table below the first.",
      hint: "Save the second table as a file of its own and add it too.",
    }),
    "repeats-header": () => ({ message: "The row repeats the header.", hint: "Nothing needs to be done." }),
    "field-missing": (_raw: string, column: string) => ({
      message: `The row has no ${column}, and cannot be shown without it.`,
      hint: "Fill the cell in the file.",
    }),
    "not-a-number": (raw: string) => ({
      message: `"${raw}" is not a number.`,
      hint: "Correct it in the file, or add it to the words that mean no value.",
    }),
    "number-ambiguous": (raw: string) => ({
      message: `"${raw}" can be read as two numbers.`,
      hint: "Answer the question about the decimal mark.",
    }),
    "code-or-value": (raw: string) => ({
      message: `${raw} lies far outside all other values of its column and looks like a code for "no value".`,
      hint: "Answer the question about such codes.",
    }),
    "not-finite": (raw: string) => ({
      message: `"${raw}" is not a finite number.`,
      hint: "Leave the cell empty where there is no value.",
    }),
    "far-outside": (raw: string) => ({
      message: `${raw} is far greater than any other value of its column.`,
      hint: "Correct it in the file.",
    }),
    "bound-only": (raw: string) => ({
      message: `"${raw}" is a bound, not a value.`,
      hint: "It is held back, because drawing the bound as a value would mislead.",
    }),
    "twice-same": (raw: string) => ({
      message: `The same value (${raw}) stands in the file a second time.`,
      hint: "It is used once. Nothing needs to be done.",
    }),
    "twice-different": (raw: string) => ({
      message: `Two values are given for one country, year and indicator: ${raw}.`,
      hint: "Both are held back. Remove the wrong one from the file.",
    }),
    "within-year": (raw: string) => ({
      message: `${raw} is a value of a part of the year, such as a month, and not of the whole year.`,
      hint: "None of them is the value of the year, so all are held back. Add a file with one value a year.",
    }),
    "one-of-several": (raw: string) => ({
      message: `The file has several rows for most countries and years, so ${raw} may be of a part only.`,
      hint: "Choose the column that tells such rows apart as an indicator under Columns, or add a file of totals.",
    }),
    "no-own-year": () => ({
      message: "An earliest or latest value without a year of its own.",
      hint: "It is kept apart, so that it never overwrites the value of a year.",
    }),
    "off-scale": (raw: string) => ({
      message: `${raw} lies outside the scale of its indicator.`,
      hint: "Correct the scale under Indicators, or the value in the file.",
    }),
    "interval-without-value": () => ({
      message: "The row has a low or high bound and no value between.",
      hint: "The bound is held back.",
    }),
    "interval-wrong": (raw: string) => ({
      message: `The value does not lie between its bounds: ${raw}.`,
      hint: "The bounds are held back; check the three columns.",
    }),
    "filled-down": (raw: string) => ({
      message: `The row names no country; it is taken for ${raw}, which stands above it.`,
      hint: "Check that the file writes each country once above its rows.",
    }),
    "outside-existence": (raw: string) => ({
      message: `The file gives a value for ${raw}, when this state did not exist.`,
      hint: "It is used as published; check whether it means a predecessor.",
    }),
    qualified: (raw: string) => ({
      message: `"${raw}" carries a remark with its number.`,
      hint: "The number is used, and the remark is kept as its note.",
    }),
    "odd-column-name": (raw: string) => ({
      message: `The column "${raw}" is named almost like its neighbours; its name may be mistyped.`,
      hint: "Give it the indicator and year that it means under Columns.",
    }),
    "replaced-characters": (raw: string) => ({
      message: /^\d+$/.test(raw)
        ? `${raw} characters could not be read in this encoding.`
        : `A letter of "${raw}" was lost before the file was saved, or cannot be read in this encoding.`,
      hint: "Choose another encoding, or correct the cell in the file.",
    }),
  },
  questions: {
    "thousands-or-decimal": (example: string, values: number) =>
      `Is the mark in ${example} a thousands mark or a decimal mark? ${hanging(values, "value")}`,
    "code-or-value": (example: string, values: number) =>
      `Does ${example}, far outside all other values, mean that there is no value? ${hanging(values, "value")}`,
    "day-or-month": (example: string, values: number) =>
      `Does ${example} begin with the day or with the month? ${hanging(values, "date")}`,
    "country-of-file": (_example: string, values: number) =>
      `No column names a country. Which country are the rows of? ${hanging(values, "value")}`,
    "period-of-file": (example: string, values: number) =>
      `No column names a year. Which year are the values of${example === "" ? "" : ` (${example}?)`}? ${hanging(values, "value")}`,
  },
};

/** "25000000" as "25,000,000". */
function whole(digits: string): string {
  return number(Number(digits));
}

function hanging(count: number, what: string): string {
  return `${plural(count, what)} ${count === 1 ? "hangs" : "hang"} on it.`;
}
