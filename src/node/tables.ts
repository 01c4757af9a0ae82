import { datasetOf } from "../dataset/read.ts";
import { cleanedOf } from "../read/clean.ts";
import type { Recipe } from "../read/plan.ts";
import { readingOf } from "../read/read.ts";
import { cliWords } from "../text/enCli.ts";
import { valueOf, type Asked } from "./arguments.ts";
import { cleanJson, cleanText } from "./cleanText.ts";
import { conversionOf, writeFolder } from "./convert.ts";
import { inputOf, recipeIn, type Input } from "./input.ts";
import { inspectionJson, inspectionText } from "./inspect.ts";
import { done, failed, misunderstood, type Outcome } from "./outcome.ts";
import { faultText, issueText } from "./words.ts";

/** `inspect`, `convert` and `clean`: the commands that read one table. */
export async function tableOutcome(asked: Asked): Promise<Outcome> {
  const [path = ""] = asked.operands;
  if (asked.command === "convert" && valueOf(asked, "--out") === null) {
    return misunderstood({ wrong: cliWords.outNeeded });
  }
  const input = await inputOf(path, valueOf(asked, "--table"));
  if ("wrong" in input) return failed(input);
  const recipePath = valueOf(asked, "--recipe");
  const recipe = recipePath === null ? {} : await recipeIn(recipePath);
  if ("wrong" in recipe) return failed(recipe);
  if (input.kind === "package") return ofPackage(asked, path, input);
  return asked.command === "clean"
    ? cleaned(asked, path, input, recipe)
    : readAndTold(asked, path, input, recipe);
}

type TableInput = Input & { readonly kind: "table" };

function cleaned(asked: Asked, path: string, { table }: TableInput, recipe: Recipe): Outcome {
  const found = cleanedOf(table.bytes, { name: table.name, recipe });
  if ("fault" in found) return failed({ wrong: faultText(path, found) });
  return done(asked.options.has("--json") ? cleanJson(found) : cleanText(found));
}

async function readAndTold(
  asked: Asked,
  path: string,
  { table, metadata }: TableInput,
  recipe: Recipe,
): Promise<Outcome> {
  const json = asked.options.has("--json");
  const reading = readingOf(table.bytes, { name: table.name, recipe, metadata });
  if ("fault" in reading) return failed({ wrong: faultText(path, reading) });
  if (asked.command === "inspect") {
    return done(json ? inspectionJson(table.name, reading) : inspectionText(table.name, reading));
  }
  const files = conversionOf(reading, { partial: asked.options.has("--partial") });
  if ("wrong" in files) return failed(files);
  const dir = valueOf(asked, "--out") ?? "";
  const wrong = await writeFolder(dir, files, { force: asked.options.has("--force") });
  if (wrong !== null) return failed(wrong);
  const { rows, values } = reading.counts;
  const held = rows.held + values.held;
  const written = { folder: dir, files: [...files.keys()], held: { rows: rows.held, values: values.held } };
  return done(
    json ? `${JSON.stringify(written)}\n` : `${cliWords.written(dir, written.files)}\n`,
    held > 0 ? [cliWords.heldBack(rows.held, values.held)] : [],
  );
}

/** A data package needs no reading: it opens, or its faults are told. */
function ofPackage(asked: Asked, path: string, { packageText, files }: Input & { kind: "package" }): Outcome {
  if (asked.command === "clean") return failed({ wrong: cliWords.packageTable(path) });
  const { dataset, issues } = datasetOf(packageText, files);
  if (dataset !== null) {
    const { id, title, rows, indices } = dataset;
    return done(
      asked.options.has("--json")
        ? `${JSON.stringify({ package: id, title, rows, indices: indices.length })}\n`
        : `${cliWords.isPackage(title, indices.length, rows)}\n`,
    );
  }
  const told = issues.slice(0, 20).map((issue) => `  ${issueText(issue)}`);
  return failed({ wrong: [cliWords.packageClosed(path), ...told].join("\n") });
}
