import type { Period } from "../../time/period.ts";
import { cellAt, type Sheet } from "../sheet/sheet.ts";
import type { Slot } from "./slots.ts";

/** Whether a period is a calendar year and nothing else. */
export function isPlainYear({ exact, label }: Period): boolean {
  return exact === "year" && label.length === 4;
}

/** The notes of values, each text once. */
export class NoteList {
  readonly #sheet: Sheet;
  readonly #numbers = new Map<string, number>();

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** A value's note, "" for none: its remarks, the cell of a qualified number, a period that is no year. */
  textOf(record: number, { notes }: Slot, remark: string, period: Period): string {
    const plain = isPlainYear(period);
    if (notes.length === 0 && remark === "" && plain) return "";
    const written = notes.map((column) => cellAt(this.#sheet, record, column).trim());
    return [...written, remark, plain ? "" : period.label].filter((part) => part !== "").join("; ");
  }

  /** The number of a note, -1 for none. */
  numberOf(text: string): number {
    if (text === "") return -1;
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  texts(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}
