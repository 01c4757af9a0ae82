/** The types of a Table Schema (Frictionless) that this app reads. */
export type FieldType = "string" | "integer" | "number" | "year" | "boolean" | "date";

export interface Constraints {
  readonly required?: boolean | undefined;
  readonly enum?: readonly (string | number)[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** A regular expression that the whole cell must match. */
  readonly pattern?: string | undefined;
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly constraints?: Constraints | undefined;
  /** The words for true and false in a boolean field. */
  readonly trueValues?: readonly string[] | undefined;
  readonly falseValues?: readonly string[] | undefined;
}

/** What the columns of a CSV file must hold: the part of a Table Schema that this app checks. */
export interface Schema {
  readonly fields: readonly Field[];
  /** Cells that mean "no value". The empty cell when absent, as in the standard. */
  readonly missingValues?: readonly string[] | undefined;
  /** The columns that together occur once only. */
  readonly primaryKey?: readonly string[] | undefined;
}
