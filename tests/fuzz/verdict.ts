import { packageFilesOf } from "../../src/dataset/imported.ts";
import { packageFile } from "../../src/dataset/package.ts";
import { datasetOf } from "../../src/dataset/read.ts";
import { readingOf } from "../../src/read/read.ts";
import type { Reading } from "../../src/read/reading.ts";

/** What became of a damaged file; `trouble` is what must never happen, in words, or null. */
export interface Verdict {
  readonly outcome: "read" | "fault";
  /** The kind of fault, or "". */
  readonly fault: string;
  readonly findings: number;
  readonly trouble: string | null;
}

/**
 * Reads a damaged file the whole way, to the data set it would become. Trouble is: a throw, counts that do not add up, a
 * finding without a line of the file, or a package that the app itself refuses.
 */
export function verdictOf(bytes: Uint8Array, name: string): Verdict {
  try {
    const reading = readingOf(bytes, { name });
    if ("fault" in reading) {
      return { outcome: "fault", fault: reading.fault, findings: 0, trouble: null };
    }
    const findings = Object.values(reading.findingCounts).reduce((sum, count) => sum + count, 0);
    return { outcome: "read", fault: "", findings, trouble: imbalanceOf(reading) ?? refusalOf(reading) };
  } catch (error) {
    const trouble = `threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    return { outcome: "fault", fault: "", findings: 0, trouble };
  }
}

/** Where the counts of a reading do not add up, in words, or null. */
export function imbalanceOf({ counts: { rows, values }, observations, findings }: Reading): string | null {
  if (rows.read !== rows.header + rows.used + rows.held + rows.notes) return `rows: ${JSON.stringify(rows)}`;
  if (values.read !== values.used + values.held + values.missing + values.notTaken) {
    return `values: ${JSON.stringify(values)}`;
  }
  if ([...Object.values(rows), ...Object.values(values)].some((n) => !Number.isInteger(n) || n < 0)) {
    return `not counts: ${JSON.stringify({ rows, values })}`;
  }
  if (observations.value.length !== observations.length) return "observations of two lengths";
  if (findings.some(({ line }) => line !== null && (!Number.isInteger(line) || line < 1)))
    return "a line that is none";
  return null;
}

/** Why the app would refuse the data set that it has itself made of the reading, or null. */
function refusalOf(reading: Reading): string | null {
  if (reading.observations.length === 0 && reading.rows.length === 0) return null;
  const files = packageFilesOf(reading);
  const { dataset, issues } = datasetOf(files.get(packageFile) ?? "", files);
  return dataset === null ? `refused: ${JSON.stringify(issues.slice(0, 2))}` : null;
}
