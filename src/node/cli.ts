import { datasetOf } from "../dataset/read.ts";
import { cleanedOf } from "../read/clean.ts";
import type { Recipe } from "../read/plan.ts";
import { readingOf } from "../read/read.ts";
import { en } from "../text/en.ts";
import { cliWords } from "../text/enCli.ts";
import { askedOf, type Asked } from "./arguments.ts";
import { cleanJson, cleanText } from "./cleanText.ts";
import { conversionOf, writeFolder } from "./convert.ts";
import { inputOf, recipeIn, type Input, type Wrong } from "./input.ts";
import { inspectionJson, inspectionText } from "./inspect.ts";
import { faultText } from "./words.ts";

/** What a command line did: what it prints, what it says beside it, and its exit code. */
export interface Outcome {
  readonly out: string;
  readonly told: string;
  /** 0: done, findings or not; 1: the file cannot be read or written; 2: the command line is not understood. */
  readonly code: 0 | 1 | 2;
}

/** Runs the command that the words after `regulens` ask for. */
export async function outcomeOf(words: readonly string[]): Promise<Outcome> {
  const asked = askedOf(words);
  if (asked === "help") return { out: cliWords.usage, told: "", code: 0 };
  if ("wrong" in asked) return { ...failed(asked), code: 2 };
  if (asked.command === "convert" && asked.out === null) {
    return { ...failed({ wrong: cliWords.outNeeded }), code: 2 };
  }
  const input = await inputOf(asked.file, asked.table);
  if ("wrong" in input) return failed(input);
  const recipe = asked.recipe === null ? {} : await recipeIn(asked.recipe);
  if ("wrong" in recipe) return failed(recipe);
  return input.kind === "package"
    ? ofPackage(asked, input)
    : asked.command === "clean"
      ? cleaned(asked, input, recipe)
      : readAndTold(asked, input, recipe);
}

function cleaned(asked: Asked, { table }: Input & { kind: "table" }, recipe: Recipe): Outcome {
  const found = cleanedOf(table.bytes, { name: table.name, recipe });
  if ("fault" in found) return failed({ wrong: faultText(asked.file, found) });
  return done(asked.json ? cleanJson(found) : cleanText(found));
}

async function readAndTold(
  asked: Asked,
  { table, metadata }: Input & { kind: "table" },
  recipe: Recipe,
): Promise<Outcome> {
  const reading = readingOf(table.bytes, { name: table.name, recipe, metadata });
  if ("fault" in reading) return failed({ wrong: faultText(asked.file, reading) });
  if (asked.command === "inspect") {
    return done(asked.json ? inspectionJson(table.name, reading) : inspectionText(table.name, reading));
  }
  const files = conversionOf(reading, asked);
  if ("wrong" in files) return failed(files);
  const dir = asked.out ?? "";
  const wrong = await writeFolder(dir, files, asked);
  if (wrong !== null) return failed(wrong);
  const { rows, values } = reading.counts;
  const held = rows.held + values.held > 0 ? `${cliWords.heldBack(rows.held, values.held)}\n` : "";
  return { out: `${cliWords.written(dir, [...files.keys()])}\n`, told: held, code: 0 };
}

/** A data package needs no reading: it opens, or its faults are told. */
function ofPackage(asked: Asked, { packageText, files }: Input & { kind: "package" }): Outcome {
  if (asked.command === "clean") return failed({ wrong: cliWords.packageTable(asked.file) });
  const { dataset, issues } = datasetOf(packageText, files);
  if (dataset !== null) {
    return done(`${cliWords.isPackage(dataset.title, dataset.indices.length, dataset.rows)}\n`);
  }
  const told = issues
    .slice(0, 20)
    .map(
      ({ file, row, column, message, hint }) => `  ${en.errors.place(file, row, column)} ${message} ${hint}`,
    );
  return failed({ wrong: [cliWords.packageClosed(asked.file), ...told].join("\n") });
}

function done(out: string): Outcome {
  return { out, told: "", code: 0 };
}

function failed({ wrong }: Wrong): Outcome {
  return { out: "", told: `${wrong}\n`, code: 1 };
}
