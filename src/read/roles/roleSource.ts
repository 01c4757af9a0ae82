import type { ColumnProfile } from "./columnProfile.ts";
import type { TableKind } from "../plan.ts";

/** What the guess is made from: per column its unique name, the levels of its header, and what stands in its rows. */
export interface RoleSource {
  readonly names: readonly string[];
  readonly levels: readonly (readonly string[])[];
  readonly profiles: readonly ColumnProfile[];
  /** For each record the code of the column's cell in its dictionary. */
  readonly codesOf: (column: number) => Int32Array;
  /** The records of the table's rows. */
  readonly rows: Int32Array;
  /** The kind that a reader chose. */
  readonly kind?: TableKind | undefined;
}
