import type { Issue } from "../dataset/dataset.ts";
import type { FileFault, Finding } from "../read/reading.ts";
import { en } from "../text/en.ts";
import { cliWords } from "../text/enCli.ts";

/** Why a file cannot be read, and what to do, in one line. */
export function faultText(path: string, { fault, detail }: FileFault): string {
  const { message, hint } = en.reading.faults[fault](detail);
  return cliWords.fault(printable(path), message, hint);
}

/** A fault of a data set: where, what, and what to do, in one line. */
export function issueText({ file, row, column, message, hint }: Issue): string {
  return `${printable(en.errors.place(file, row, column))} ${printable(message)} ${hint}`.trim();
}

/** What a finding says, and what can be done about it. */
export function findingWords({ kind, raw, column }: Finding): {
  readonly message: string;
  readonly hint: string;
} {
  return en.reading.findings[kind](printable(raw), column ?? "");
}

/** Text of a file for a terminal: on one line, cut at 80 letters, without signs that steer the terminal or turn the text. */
export function printable(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut
    .replace(/[\r\n\t]+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

const longest = 80;
