import type { Finding, FindingKind, Outcome } from "../reading.ts";

/** The most findings that are kept with their cells; all are counted. */
export const mostFindings = 10_000;

/** Remarks that a whole file may carry on every row leave room for the faults. */
const mostOfRemarks = 1000;
const remarks: ReadonlySet<FindingKind> = new Set([
  "no-own-year",
  "qualified",
  "filled-down",
  "outside-existence",
  "twice-same",
  "within-year",
  "one-of-several",
  "no-period-here",
  "replaced-characters",
]);

/** Findings as they are come upon: the first of them kept, every one counted. */
export class FindingLog {
  readonly #kept: Finding[] = [];
  readonly #counts = new Map<FindingKind, number>();

  add(kind: FindingKind, outcome: Outcome, line: number | null, column: string | null, raw: string): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (this.#kept.length >= mostFindings || (remarks.has(kind) && count > mostOfRemarks)) return;
    this.#kept.push({ line, column, raw: raw.slice(0, 500), kind, outcome });
  }

  /** By line, those of the file as a whole first. */
  kept(): readonly Finding[] {
    return this.#kept.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }

  counts(): Readonly<Partial<Record<FindingKind, number>>> {
    return Object.fromEntries(this.#counts);
  }
}
