import type { Letters } from "../bytes/letters.ts";
import { cellFormOf, isTyped } from "./cellForm.ts";
import { dialectScore, isEven, trialOf, type Trial } from "./dialectScore.ts";
import type { Dialect } from "../plan.ts";
import { sampleOf } from "./sample.ts";

/** The delimiters that are tried, in the order that settles a tie. One of several letters (`||`) is not supported. */
const delimiters = [",", ";", "\t", "|", ":", " "] as const;

/** Damaged records from which on quotation marks may be letters. */
const lettersFrom = 3;

/**
 * How a text sets its records and fields apart, guessed from its beginning and parts of its middle and end. Each delimiter
 * and quotation mark is tried, and the pair taken whose records are most alike in width and whose cells look most like
 * cells; so a decimal comma in a semicolon file, or prose above a table, does not mislead. Excel's `sep=;` line is obeyed.
 */
export function dialectOf(text: Letters): Dialect {
  const told = /^\uFEFF?sep=([^\r\n])\r?(?:\n|$)/i.exec(text.slice(0, 16))?.[1];
  const parts =
    told === undefined ? sampleOf(text) : sampleOf(text.slice(0).replace(/^[^\r\n]*(?:\r\n?|\n|$)/, ""));
  const whole = parts.join("");
  const tried: readonly string[] =
    told === undefined ? ["", ...delimiters.filter((delimiter) => whole.includes(delimiter))] : [told];
  let best: { readonly trial: Trial; readonly score: number } | null = null;
  let commas: Trial | null = null;
  for (const delimiter of tried) {
    const trial = bestQuoting(parts, whole, delimiter);
    if (delimiter === ",") commas = trial;
    const score = commas !== null && joinsLists(trial, commas) ? 0 : dialectScore(trial);
    if (best === null || score > best.score * 1.001) best = { trial, score };
  }
  const { delimiter, quote, wrapped } = best?.trial ?? { delimiter: ",", quote: '"', wrapped: false };
  return { delimiter, quote, comment: best === null ? "" : commentOf(best.trial), wrapped };
}

/** Whether a mark only joins lists within the cells (`1,10;20;30` under `id,codes`) of a table that commas set apart evenly. */
function joinsLists(trial: Trial, commas: Trial): boolean {
  if (trial === commas || trial.delimiter === "" || !isEven(commas)) return false;
  return trial.records[0]?.length === 1 && trial.width !== commas.width;
}

/** The trial of a delimiter with the quotation mark, and the wrapping, that suit it best. */
function bestQuoting(parts: readonly string[], whole: string, delimiter: string): Trial {
  const plain = trialOf(parts, { delimiter, quote: '"', wrapped: false });
  if (plain.damaged >= lettersFrom && plain.quoted < plain.damaged) {
    // Inches and the like: marks that hardly ever enclose a cell are letters.
    const unquoted = trialOf(parts, { delimiter, quote: "", wrapped: false });
    if (unquoted.share >= plain.share) return unquoted;
  }
  if (plain.wholes > 0 && delimiter !== "") {
    const wrapped = trialOf(parts, { delimiter, quote: '"', wrapped: true });
    // Where the header has no more than a cell, the rows are texts with commas in them.
    const headed = (wrapped.records[0]?.length ?? 0) > 1;
    if (headed && wrapped.width > 2 && dialectScore(wrapped) > dialectScore(plain)) return wrapped;
  }
  // Only marks at the start of cells can be quotation marks: `Cote d'Ivoire` has none.
  if (plain.quoted === 0 && whole.includes("'")) {
    const single = trialOf(parts, { delimiter, quote: "'", wrapped: false });
    if (single.quoted > 1 && single.damaged === 0 && single.quoted >= single.records.length / 4)
      return single;
  }
  return plain;
}

/**
 * "#" where lines that begin with it are notes: not where they have the table's width, be it as its header (`#id,name`) or
 * as its rows (`#1,Norway`, `#N/A,3`). A note above a header may have that width by chance.
 */
function commentOf({ records, hashed, width }: Trial): string {
  const notes = records.filter((_, index) => hashed[index] === true);
  if (notes.length === 0 || notes.length === records.length) return "";
  if (width < 2) return hashed[0] === true && notes.length < records.length / 2 ? "#" : "";
  if (notes.every((cells) => cells.length !== width)) return "#";
  const first = hashed.indexOf(false);
  const below = hashed.indexOf(true, first) >= 0;
  // A header has names, a note has a sentence.
  if (notes.some((cells) => cells.every((cell) => !/:|\S\s+\S+\s+\S+\s+\S/.test(cell)))) return "";
  const rows = records.slice(first + 1, first + 6);
  const typed = rows.length > 0 && rows.every((cells) => typedCells(cells) > 0);
  return !below && typedCells(records[first]) === 0 && typed ? "#" : "";
}

function typedCells(cells: readonly string[] = []): number {
  return cells.filter((cell) => isTyped(cellFormOf(cell))).length;
}
