import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { packageFile } from "../dataset/package.ts";
import { datasetOf } from "../dataset/read.ts";
import { cliWords } from "../text/enCli.ts";
import type { Asked } from "./arguments.ts";
import { foundIn, type Found } from "./data.ts";
import { inputOf, type Wrong } from "./input.ts";
import { failed, type Outcome } from "./outcome.ts";
import { issueText, printable } from "./words.ts";

/** `validate`: opens data packages and tells every fault by file, row and column. Any fault gives exit code 1. */
export async function validateOutcome(asked: Asked): Promise<Outcome> {
  const found: Found[] = [];
  for (const path of asked.operands) {
    const here = await packagesAt(path);
    if ("wrong" in here) return failed(here);
    found.push(...here);
  }
  const faults = found.reduce((sum, { reading }) => sum + reading.issues.length, 0);
  const out = asked.options.has("--json") ? jsonText(found, faults) : plainText(found, faults);
  return { out, told: "", code: faults === 0 ? 0 : 1 };
}

async function packagesAt(path: string): Promise<readonly Found[] | Wrong> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) return foundIn(path);
  if (there !== null && basename(path) === packageFile) return foundIn(dirname(path));
  const input = await inputOf(path, null);
  if ("wrong" in input) return input;
  if (input.kind === "table") return { wrong: cliWords.notPackage(path) };
  return [{ path, reading: datasetOf(input.packageText, input.files) }];
}

function plainText(found: readonly Found[], faults: number): string {
  const lines = found.flatMap(({ path, reading: { dataset, issues } }) => [
    dataset === null
      ? cliWords.packageFaulty(printable(path), issues.length)
      : cliWords.packageOpens(
          printable(path),
          printable(dataset.title),
          dataset.indices.length,
          dataset.rows,
        ),
    ...issues.map((issue) => `  ${issueText(issue)}`),
  ]);
  return `${[...lines, cliWords.validated(found.length, faults)].join("\n")}\n`;
}

function jsonText(found: readonly Found[], faults: number): string {
  const packages = found.map(({ path, reading: { dataset, issues } }) => ({
    path,
    opens: dataset !== null,
    id: dataset?.id ?? null,
    title: dataset?.title ?? null,
    indices: dataset?.indices.length ?? null,
    rows: dataset?.rows ?? null,
    issues: issues.map(({ file, row, column, message, hint }) => ({ file, row, column, message, hint })),
  }));
  return `${JSON.stringify({ faults, packages })}\n`;
}
