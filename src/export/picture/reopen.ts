import { figure } from "../../charts/figure.ts";
import type { Frame } from "../../charts/frame.ts";
import { absentDatasets, choicesOf } from "../../choices/address.ts";
import { kindsWithIndex, type Choices } from "../../choices/choices.ts";
import type { Library } from "../../dataset/library.ts";
import { dataHash } from "../../views/dataHash.ts";
import { markupState } from "./markupState.ts";
import { isPng, pngChunks, pngKeyword } from "./png.ts";
import { pngTexts } from "./pngTexts.ts";
import { stateRead, type PictureState } from "./state.ts";

/**
 * Why a file does not open as a view: not a picture of this app; one whose state is gone, or cannot be read; made by a later
 * version; larger than any picture of this app.
 */
export type ReopenFault = "foreign" | "no-state" | "damaged" | "newer" | "too-large";

export type PictureFormat = "png" | "svg" | "pdf";

/** A larger file is not searched, bytes. */
export const mostPictureBytes = 50_000_000;

/** A larger state is not read, bytes: that of a page full of notes takes less than a tenth of it. */
const mostStateBytes = 1_000_000;

/** So many bytes at the start of a file tell its format. */
export const formatBytes = 65_536;

/** The format of a picture by its first `formatBytes` bytes; null for files of other formats. */
export function pictureFormat(start: Uint8Array): PictureFormat | null {
  if (isPng(start)) return "png";
  const text = decoded(start.subarray(0, formatBytes));
  if (text.slice(0, 1024).includes("%PDF-")) return "pdf";
  const at = /^\s*</.test(text) ? text.search(/<(?:[\w-]+:)?svg[\s>]/) : -1;
  return at === -1 || /<html|<!doctype html/i.test(text.slice(0, at)) ? null : "svg";
}

/** The state in a picture that this app has made, or why there is none. Never throws: the bytes may be any file's. */
export function stateIn(
  bytes: Uint8Array,
): { readonly state: PictureState } | { readonly wrong: ReopenFault } {
  const format = pictureFormat(bytes);
  if (format === null) return { wrong: "foreign" };
  if (bytes.length > mostPictureBytes) return { wrong: "too-large" };
  return format === "png" ? stateInPng(bytes) : stateInMarkup(decoded(bytes), format);
}

function stateInPng(bytes: Uint8Array) {
  const texts = pngTexts(bytes, mostStateBytes);
  const states = texts.filter(({ keyword }) => keyword === pngKeyword).map(({ text }) => text);
  if (states.length > 0) return firstState(states);
  if (texts.some(({ keyword, text }) => keyword === "Software" && text === pngKeyword))
    return { wrong: "no-state" } as const;
  return { wrong: pngChunks(bytes).at(-1)?.type === "IEND" ? "foreign" : "damaged" } as const;
}

function stateInMarkup(text: string, format: "svg" | "pdf") {
  const { texts, versions } = markupState(text, mostStateBytes);
  if (texts.length > 0) return firstState(texts);
  if (versions.some((version) => version > 1)) return { wrong: "newer" } as const;
  if (versions.length > 0) return { wrong: "no-state" } as const;
  return { wrong: isWhole(text, format) ? "foreign" : "damaged" } as const;
}

/** Whether a file has its end: what is cut off may have held the state, which a PDF has near it. */
function isWhole(text: string, format: "svg" | "pdf"): boolean {
  const end = text.slice(-1024);
  return format === "pdf" ? end.includes("%%EOF") : /<\/(?:[\w-]+:)?svg\s*>|\/>\s*$/.test(end);
}

/** The first that can be read; else that it is newer, where any is, else damaged. */
function firstState(texts: readonly (string | null)[]) {
  const read = texts.map((text) => (text === null ? ({ wrong: "damaged" } as const) : stateRead(text)));
  return (
    read.find((each) => "state" in each) ??
    read.find((each) => "wrong" in each && each.wrong === "newer") ??
    ({ wrong: "damaged" } as const)
  );
}

/** Any text of ASCII is found in UTF-8 and in every encoding of a byte a letter; UTF-16 has its mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  return new TextDecoder(wide ?? "utf-8").decode(bytes);
}

/** What a picture opens as, among the data that are here. */
export interface Reopened {
  /** The figure fills the page. */
  readonly choices: Choices;
  /** Parts of the link that make no sense here, as they were written. */
  readonly problems: readonly string[];
  /** Titles of data sets that the picture was made from and that are not open, by their ids. */
  readonly absent: ReadonlyMap<string, string>;
}

/** The choices of a picture's state with these data sets. */
export function reopened(library: Library, state: PictureState): Reopened {
  const { choices: found, problems } = choicesOf(state.choices, library);
  const choices: Choices = { ...found, enlarged: state.figure };
  const open = new Set(library.datasets.map(({ id }) => id));
  const titles = new Map(state.datasets.map(({ id, title }) => [id, title]));
  const needed = absentDatasets(choices, library).map((id) => [id, titles.get(id) ?? id] as const);
  return { choices, problems, absent: new Map([...[...titles].filter(([id]) => !open.has(id)), ...needed]) };
}

/**
 * Whether the figure of a picture now shows other rows than the picture did. False where data sets are absent: nothing can be
 * compared. The rows are those of a drawing, since lanes of events follow the years of its axis.
 */
export function isChanged(
  library: Library,
  state: PictureState,
  means: Pick<Frame, "document" | "text">,
): boolean {
  const { choices, absent } = reopened(library, state);
  if (absent.size > 0) return false;
  const choice = choices.figures.find(({ id }) => id === state.figure);
  if (choice === undefined) return true;
  const isGone = kindsWithIndex.includes(choice.kind) && !library.indices.has(choice.index ?? choices.index);
  if (isGone) return true;
  const drawn = figure(library, choices, state.figure, { ...means, width: 640, theme: "light" });
  return dataHash(drawn.rows()) !== state.data;
}
