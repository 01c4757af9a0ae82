import type { Dataset, Issue } from "../dataset/dataset.ts";
import { datasetOf } from "../dataset/read.ts";
import type { Messages } from "../text/messages.ts";

/** Reads a data package that was chosen as files: its datapackage.json and the CSV files it names. */
export async function packageOf(
  files: readonly File[],
  text: Messages,
): Promise<{ readonly dataset: Dataset | null; readonly issues: readonly Issue[] }> {
  const fault = (message: string, hint: string): Issue => ({
    dataset: "",
    file: "datapackage.json",
    row: null,
    column: null,
    message,
    hint,
  });
  const description = files.find((file) => file.name.endsWith(".json"));
  if (description === undefined) {
    return { dataset: null, issues: [fault(text.errors.noPackage, text.errors.noPackageHint)] };
  }
  try {
    const tables = files.filter((file) => file.name.toLowerCase().endsWith(".csv"));
    const texts = await Promise.all(tables.map((file) => file.text()));
    return datasetOf(await description.text(), new Map(tables.map((file, i) => [file.name, texts[i] ?? ""])));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { dataset: null, issues: [fault(text.errors.cannotOpen(reason), text.errors.noPackageHint)] };
  }
}
