import { numberAt, textAt, writtenAt, type Table } from "../table/table.ts";
import type { PartialDate, Precision } from "../time/partialDate.ts";
import type { ResourceKind } from "./package.ts";

/** One file of a data package, read and free of faults. */
export interface ReadFile {
  readonly path: string;
  readonly kind: ResourceKind;
  readonly table: Table;
}

/** One row of a table. Asking for a number or a text that must be there throws where it is missing. */
export class Row {
  readonly file: ReadFile;
  /** From 0. */
  readonly index: number;

  constructor(file: ReadFile, index: number) {
    this.file = file;
    this.index = index;
  }

  number(name: string): number {
    return this.numberOrNull(name) ?? this.missing(name);
  }

  numberOrNull(name: string): number | null {
    return numberAt(this.file.table, name, this.index);
  }

  text(name: string): string {
    return this.textOrNull(name) ?? this.missing(name);
  }

  textOrNull(name: string): string | null {
    return textAt(this.file.table, name, this.index);
  }

  /** Text that may be missing, as an empty string. */
  textOrEmpty(name: string): string {
    return this.textOrNull(name) ?? "";
  }

  /**
   * The cell of a number as the publisher's file writes it: what the column `raw` says, else the cell itself. Nothing where
   * that is the number as printed.
   */
  written(name: string, raw = "raw"): { readonly raw?: string } {
    const text = this.textOrNull(raw) ?? writtenAt(this.file.table, name, this.index);
    return text === null ? {} : { raw: text };
  }

  /** Booleans are read as 1 and 0. */
  flag(name: string): boolean {
    return this.number(name) === 1;
  }

  /** The columns `date` and `precision` as one date. */
  date(): PartialDate {
    const iso = this.textOrNull("date");
    return { iso, precision: iso === null ? "unknown" : oneOf(precisions, this.text("precision")) };
  }

  private missing(name: string): never {
    throw new Error(`no ${name} in row ${this.index + 1} of ${this.file.path}`);
  }
}

const precisions: readonly Precision[] = ["day", "month", "year", "before", "unknown"];

/** The rows of every file of a kind, in the order of the files. */
export function rowsOf(files: readonly ReadFile[], kind: ResourceKind): readonly Row[] {
  return files
    .filter((file) => file.kind === kind)
    .flatMap((file) => Array.from({ length: file.table.length }, (_, i) => new Row(file, i)));
}

/** The member of a closed list that a text is. Throws for another text: `columns.ts` has ruled it out. */
export function oneOf<T extends string>(list: readonly T[], text: string): T {
  const found = list.find((each) => each === text);
  if (found === undefined) throw new Error(`unknown word: ${text}`);
  return found;
}
