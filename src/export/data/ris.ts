import type { Entry } from "./bibliography.ts";

const types: Readonly<Record<Entry["kind"], string>> = { source: "GEN", dataset: "DATA", figure: "FIGURE" };

/** Entries as RIS, UTF-8, CRLF: two letters, two blanks, a hyphen, a blank, and the value on one line. */
export function risText(entries: readonly Entry[]): string {
  return entries.map(entryText).join("\r\n");
}

function entryText({ key, kind, title, publisher, issued, retrieved, url, madeWith, notes }: Entry): string {
  const [year, month = "", day = ""] = issued ?? [];
  const lines: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ["TY", types[kind]],
    ["ID", key],
    ["TI", title],
    ["PB", publisher],
    ["PY", year],
    ["DA", month === "" ? null : `${year}/${month}/${day}/`],
    ["Y2", retrieved && `${retrieved.join("/")}/`],
    ["DB", madeWith],
    ["UR", url],
    ...notes.map((note) => ["N1", note] as const),
    ["ER", ""],
  ];
  return lines
    .flatMap(([tag, value]) => (value === null || value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join("");
}
