import type { Dialect } from "../plan.ts";
import type { Damage } from "./sheet.ts";

/** A quoted cell longer than this, or of more lines, is taken for a quotation mark that is never closed. */
const longestQuoted = 1_000_000;
const mostLinesQuoted = 10_000;
/** Whole lines inside a quoted cell that look like records of the table, from which on they are records. */
const swallowedLines = 5;

const lf = 10;
const cr = 13;
const space = 32;
const backslash = 92;

/**
 * Reads a text record by record. A quotation mark opens a cell only at its start and closes it only before a delimiter or a
 * line end; any other is a letter and its record is named in `damage`. Time is linear whatever the text: where a mark was
 * found to have no partner up to a place, no other mark before that place is tried again.
 */
export class RecordReader {
  /** The line on which the last record read begins, from 1. */
  recordLine = 1;
  /** Where the next record begins. */
  position = 0;
  /** Quoted cells so far. */
  quoted = 0;
  /** Whether the last record read is one quoted cell and nothing else. */
  whole = false;
  /** Set when the record read last was given up for its length. */
  tooLong = false;
  readonly damage: Damage[] = [];

  readonly #text: string;
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #escapes: boolean;
  readonly #escaped: RegExp;
  readonly #mostFields: number;
  readonly #longest: number;
  #line = 1;
  #expected = 0;
  #noPartnerBefore = 0;

  constructor(
    text: string,
    { delimiter, quote }: Pick<Dialect, "delimiter" | "quote">,
    { mostFields = Infinity, longest = Infinity, escapes = escapesQuotes(text, delimiter, quote) } = {},
  ) {
    this.#text = text;
    this.#delimiter = delimiter === "" ? -1 : delimiter.charCodeAt(0);
    this.#quote = quote === "" ? -1 : quote.charCodeAt(0);
    this.#mostFields = mostFields;
    this.#longest = longest;
    this.#escapes = escapes;
    this.#escaped = escapes ? new RegExp(`\\\\([${quote}\\\\])|${quote}${quote}`, "g") : /$^/;
  }

  get escapes(): boolean {
    return this.#escapes;
  }

  /** The text from the next record to its line's end, without moving. */
  restOfLine(): string {
    let end = this.position;
    for (; end < this.#text.length; end++) {
      const code = this.#text.charCodeAt(end);
      if (code === lf || code === cr) break;
    }
    return this.#text.slice(this.position, end);
  }

  /** Moves over a line whatever stands in it. */
  skipLine(): void {
    this.position += this.restOfLine().length;
    this.#endLine();
  }

  /** The line on which the next record begins. */
  get nextLine(): number {
    return this.#line;
  }

  /** Fills `cells` with the next record; false at the end of the text. Too many fields or letters end it early. */
  read(cells: string[]): boolean {
    const text = this.#text;
    const delimiter = this.#delimiter;
    const start = this.position;
    cells.length = 0;
    if (start >= text.length) return false;
    this.recordLine = this.#line;
    const damages = this.damage.length;
    const quoted = this.quoted;
    if (delimiter === space) this.#skipSpaces();
    for (;;) {
      cells.push(this.#field());
      if (cells.length > this.#mostFields || this.position - start > this.#longest) {
        this.tooLong = cells.length <= this.#mostFields;
        return true;
      }
      if (delimiter < 0 || text.charCodeAt(this.position) !== delimiter) break;
      this.position++;
      if (delimiter !== space) continue;
      // A run of spaces is one delimiter; those at a line's end are none.
      this.#skipSpaces();
      const code = text.charCodeAt(this.position);
      if (Number.isNaN(code) || code === lf || code === cr) break;
    }
    this.#endLine();
    this.whole = cells.length === 1 && this.quoted === quoted + 1;
    if (this.damage.length === damages && cells.length > 1) this.#expected = cells.length;
    return true;
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.position) === space) this.position++;
  }

  #endLine(): void {
    const code = this.#text.charCodeAt(this.position);
    if (Number.isNaN(code)) return;
    this.position += code === cr && this.#text.charCodeAt(this.position + 1) === lf ? 2 : 1;
    this.#line++;
  }

  /** The field at the position, which then stands on the delimiter or the line end after it. */
  #field(): string {
    const text = this.#text;
    const start = this.position;
    const quote = this.#quote;
    if (quote >= 0) {
      let open = start;
      if (this.#delimiter !== space) while (text.charCodeAt(open) === space) open++;
      if (text.charCodeAt(open) === quote) {
        const cell = this.#quotedCell(open);
        if (cell !== null) return cell;
        this.#name("unclosed-quote");
      }
    }
    let end = start;
    let stray = false;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === this.#delimiter || code === lf || code === cr) break;
      if (code === quote) stray = true;
    }
    if (stray && this.damage.at(-1)?.line !== this.recordLine) this.#name("stray-quote");
    this.position = end;
    return text.slice(start, end);
  }

  /** The cell whose opening mark stands at `open`, or null where the mark has no partner. */
  #quotedCell(open: number): string | null {
    const text = this.#text;
    const quote = this.#quote;
    // An empty cell needs no search, so it is one even where no partner is to be had.
    const empty = text.charCodeAt(open + 1) === quote && this.#endsCell(open + 2);
    if (open < this.#noPartnerBefore && !empty) return null;
    let lines = 0;
    let changed = false;
    let stray = false;
    let at = open + 1;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (Number.isNaN(code) || at - open > longestQuoted || lines > mostLinesQuoted) return this.#failed(at);
      if (code === lf || (code === cr && text.charCodeAt(at + 1) !== lf)) lines++;
      else if (code === quote) {
        if (text.charCodeAt(at + 1) === quote) {
          changed = true;
          at++;
        } else if (this.#endsCell(at + 1)) break;
        // A mark after a line end or a delimiter that closes nothing is the next cell's opening one.
        else if (lines > 0 || (at > open + 1 && text.charCodeAt(at - 1) === this.#delimiter))
          return this.#failed(at);
        else stray = true;
      } else if (code === backslash && this.#escapes) {
        const next = text.charCodeAt(at + 1);
        if (next === quote || next === backslash) {
          changed = true;
          at++;
        }
      }
    }
    if (lines > swallowedLines && this.#holdsRecords(open, at)) return this.#failed(at);
    if (stray) this.#name("stray-quote");
    this.quoted++;
    this.#line += lines;
    this.position = at + 1;
    if (this.#delimiter !== space) this.#skipSpaces();
    const raw = text.slice(open + 1, at);
    const mark = text.charAt(open);
    const whole = !changed
      ? raw
      : this.#escapes
        ? raw.replace(this.#escaped, (_, letter: string | undefined) => letter ?? mark)
        : raw.replaceAll(mark + mark, mark);
    return lines > 0 ? whole.replace(/\r\n?/g, "\n") : whole;
  }

  #failed(at: number): null {
    this.#noPartnerBefore = at;
    return null;
  }

  #endsCell(from: number): boolean {
    let at = from;
    if (this.#delimiter !== space) while (this.#text.charCodeAt(at) === space) at++;
    const code = this.#text.charCodeAt(at);
    return Number.isNaN(code) || code === this.#delimiter || code === lf || code === cr;
  }

  /** Whether the whole lines between two places mostly have as many delimiters as the record before. */
  #holdsRecords(from: number, to: number): boolean {
    if (this.#expected < 2) return false;
    const lines = this.#text
      .slice(from, to)
      .split(/\r\n?|\n/)
      .slice(1, -1);
    const mark = String.fromCharCode(this.#delimiter);
    const alike = lines.filter((line) => line.split(mark).length === this.#expected).length;
    return alike >= swallowedLines && alike >= 0.8 * lines.length;
  }

  #name(kind: Damage["kind"]): void {
    const last = this.damage.at(-1);
    if (last?.line === this.recordLine && last.kind === kind) return;
    this.damage.push({ line: this.recordLine, kind });
  }
}

/**
 * Whether a file writes a quotation mark inside a cell as `\"`. In a well-formed file without such escapes a mark after a
 * backslash is followed by another mark or by the end of the cell, so one that is not tells.
 */
export function escapesQuotes(text: string, delimiter: string, quote: string): boolean {
  if (quote === "") return false;
  const mark = `\\${quote}`;
  let inside = 0;
  let atEnd = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 2)) {
    const next = text.charAt(at + 2);
    if (next === "" || next === delimiter || next === "\n" || next === "\r") atEnd++;
    else if (next !== quote) inside++;
  }
  return inside > 0 && inside >= atEnd;
}
