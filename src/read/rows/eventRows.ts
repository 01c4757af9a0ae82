import { fieldRowOf, type RowFault } from "./fieldRows.ts";
import type { Instructions, Row } from "./instructions.ts";
import type { FieldRow } from "../reading.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { yearSpansOf } from "./yearSpans.ts";

/** The rows of events or tariffs: each is kept whole or held back whole. */
export class EventRows {
  readonly rows: FieldRow[] = [];
  readonly #sheet: Sheet;
  readonly #plan: Instructions;
  readonly #yearSpans: readonly (boolean | null)[];

  constructor(sheet: Sheet, plan: Instructions) {
    this.#sheet = sheet;
    this.#plan = plan;
    this.#yearSpans = yearSpansOf(sheet, plan.columns);
  }

  /** Keeps a row, or tells why it is held back. */
  keep({ record, place, period }: Row): RowFault | null {
    if (place === null || place.code === null) {
      return { why: "not-a-country", column: null, raw: place?.raw ?? "" };
    }
    const { columns, rules, kind } = this.#plan;
    const yearSpans = this.#yearSpans;
    const made = fieldRowOf(this.#sheet, record, columns, { place, period, rules, yearSpans });
    if ("fault" in made) return made.fault;
    if (kind === "events" && (made.row["title"] ?? "") === "") {
      return { why: "field-missing", column: "title", raw: "" };
    }
    this.rows.push(made.row);
    return null;
  }
}
