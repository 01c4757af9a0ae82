import { readFile } from "node:fs/promises";
import { absentDatasets, choicesOf } from "../choices/address.ts";
import type { Choices } from "../choices/choices.ts";
import { choicesFrom } from "../choices/choicesJson.ts";
import type { Library } from "../dataset/library.ts";
import { reopened, stateIn } from "../export/picture/reopen.ts";
import { publicBaseOf } from "../export/publicBase.ts";
import { cliWords } from "../text/enCli.ts";
import type { Wrong } from "./input.ts";
import { printable } from "./words.ts";

/** What is to be drawn, as a link, a file of choices or an exported picture says it. */
export interface View {
  readonly choices: Choices;
  /** The address of the app that the link came from, where others can open it. */
  readonly base: string | null;
  /** The one figure that the file was about; null where it is a page. */
  readonly figure: string | null;
  /** The hash of the rows that an exported picture showed. */
  readonly data: string | null;
}

/** The view that a word of the command line names. What of it is not understood is told, and nothing is guessed. */
export async function viewOf(word: string, library: Library): Promise<View | Wrong> {
  const whole = { base: null, figure: null, data: null };
  const link = linkIn(word);
  if (link !== null) return linked(link.query, { ...whole, base: link.base }, library);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(word);
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isAbsent) return { wrong: cliWords.noView(printable(word)) };
    return { wrong: cliWords.cannotOpen(word, error instanceof Error ? error.message : String(error)) };
  }
  const text = new TextDecoder().decode(bytes);
  if (/^\s*[{["]/.test(text)) return fromJson(word, text, library);
  const found = stateIn(bytes);
  if ("wrong" in found) return { wrong: cliWords.pictureFaults[found.wrong](word) };
  const { choices, problems, absent } = reopened(library, found.state);
  if (absent.size > 0) return { wrong: cliWords.absentData([...absent.values()].map(printable)) };
  if (problems.length > 0) return { wrong: cliWords.linkFaults(problems.map(printable)) };
  return { choices, base: null, figure: found.state.figure, data: found.state.data };
}

/** A whole address or the query of one, taken apart; null where the word is neither. */
function linkIn(word: string): { readonly query: string; readonly base: string | null } | null {
  if (word === "" || /^(\?|v=\d+(&|$))/.test(word)) return { query: word, base: null };
  if (!/^https?:\/\//i.test(word) || !URL.canParse(word)) return null;
  const url = new URL(word);
  return { query: url.search, base: publicBaseOf(url) };
}

type Origin = Omit<View, "choices">;

function linked(query: string, origin: Origin, library: Library): View | Wrong {
  const { choices, problems } = choicesOf(query, library);
  const absent = absentDatasets(choicesOf(query).choices, library);
  if (absent.length > 0) return { wrong: cliWords.absentData(absent.map(printable)) };
  return problems.length > 0
    ? { wrong: cliWords.linkFaults(problems.map(printable)) }
    : { choices, ...origin };
}

/** Choices as they are, or what the app exports as JSON: choices beside the rows, the id of the figure and the hash. */
function fromJson(path: string, text: string, library: Library): View | Wrong {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { wrong: cliWords.notJson(path, printable(error instanceof Error ? error.message : "")) };
  }
  const outer = isObject(json) && "choices" in json ? json : { choices: json };
  const textOf = (key: string) => {
    const value = (outer as Readonly<Record<string, unknown>>)[key]; // whatever else the file holds
    return typeof value === "string" ? value : null;
  };
  const base = linkIn(textOf("link") ?? "")?.base ?? null;
  const origin = { base, figure: textOf("figure"), data: textOf("hash") };
  const inner = isObject(outer.choices) && "address" in outer.choices ? outer.choices.address : outer.choices;
  if (typeof inner === "string") {
    const link = linkIn(inner);
    return link === null
      ? { wrong: cliWords.choicesFaults(path, ["choices"]) }
      : linked(link.query, { ...origin, base: link.base ?? base }, library);
  }
  const read = isObject(inner) ? choicesFrom(inner, library) : { wrongAt: [""] };
  if ("wrongAt" in read) return { wrong: cliWords.choicesFaults(path, read.wrongAt.map(printable)) };
  if ("problems" in read) return { wrong: cliWords.linkFaults(read.problems.map(printable)) };
  return { choices: read.choices, ...origin };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
