import type { Issue } from "../dataset/dataset.ts";
import type { FileFault, Finding, NameUse, Question, Reading } from "../read/reading.ts";

/** Letters of a cell, a note or a title that are shown; what is cut off ends in "…". */
const mostLetters = 300;
/** Letters of the name of a column or an indicator. Names are answered with, so a longer one is not cut but refused. */
const longestName = 1000;
const mostNotes = 20;
const mostColumns = 30;
const mostRows = 12;
/** Names of each kind that are listed. All are counted. */
const mostNames = 2000;
/** Names of unread columns that can be searched. All are counted. */
const mostUnread = 50_000;

/** How many names of a file there are of each kind, listed or not. */
export interface NameCounts {
  readonly all: number;
  readonly choose: number;
  readonly others: number;
  readonly matched: number;
}

/** A reading as it is shown: what a page can list and draw without a pause, however large the file's cells are. */
export interface ShownReading extends Omit<Reading, "observations" | "rows" | "unread"> {
  readonly nameCounts: NameCounts;
  /** Columns that were left unread: how many, and the names that can be chosen. Each name stands once. */
  readonly unread: { readonly count: number; readonly names: readonly string[] };
}

/** The part of a reading that is shown: texts cut to a few hundred letters, lists to what is looked at. */
export function shownReading(whole: Reading): ShownReading {
  const { observations: _, ...valued } = whole;
  const { rows: _rows, ...reading } = valued;
  const { names, plan } = reading;
  const kinds = {
    choose: names.filter(({ state, raw }) => state === "choose" && raw !== ""),
    others: names.filter(({ state }) => state === "group" || state === "skipped"),
    matched: names.filter(({ state }) => state === "matched"),
  };
  const unread = reading.unread ?? [];
  return {
    ...reading,
    unread: {
      count: unread.length,
      names: [...new Set(unread)].filter((name) => name.trim() !== "" && !isLong(name)).slice(0, mostUnread),
    },
    names: [kinds.choose, kinds.others, kinds.matched].flatMap((uses) =>
      uses.filter(isAnswerable).slice(0, mostNames),
    ),
    nameCounts: {
      all: names.length,
      choose: kinds.choose.length,
      others: kinds.others.length,
      matched: kinds.matched.length,
    },
    encodings: reading.encodings.map((each) => ({ ...each, preview: each.preview.map(cut) })),
    questions: reading.questions.map((question): Question => ({
      ...question,
      example: cut(question.example),
    })),
    findings: reading.findings.map((finding): Finding => ({
      ...finding,
      raw: cut(finding.raw),
      column: finding.column === null ? null : cut(finding.column),
    })),
    notes: reading.notes.slice(0, mostNotes).map(cut),
    before: reading.before.slice(0, plan.layout.preamble + mostRows).map(cutRow),
    after: { header: cutRow(reading.after.header), rows: reading.after.rows.slice(0, mostRows).map(cutRow) },
    examples: reading.examples.map((cells) => cells.map(cut)),
  };
}

/** A fault as it is shown: what its sentence quotes from the file, cut. */
export function shownFault({ fault, detail }: FileFault): FileFault {
  return { fault, detail: cut(detail) };
}

/** An issue of a data package as it is shown: what its sentence quotes from a table, cut. */
export function shownIssue(issue: Issue): Issue {
  return { ...issue, message: cut(issue.message) };
}

/** The fault of a file of which a column or an indicator has a name that no list can show; null where none has. */
export function nameFault({ plan }: Pick<Reading, "plan">): FileFault | null {
  const names = [...plan.columns, ...plan.indicators].map(({ name }) => name);
  const long = names.find(isLong);
  return long === undefined ? null : { fault: "name-too-long", detail: String(long.length) };
}

function isLong(text: string): boolean {
  return text.length > longestName;
}

/** An answer is given by the name, whole: one that is too long to be shown is held back and stands among the findings. */
function isAnswerable({ raw }: NameUse): boolean {
  return !isLong(raw);
}

function cutRow(cells: readonly string[]): readonly string[] {
  return cells.slice(0, mostColumns).map(cut);
}

function cut(text: string): string {
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}
