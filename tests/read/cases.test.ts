import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Recipe } from "../../src/read/plan.ts";
import { readingOf } from "../../src/read/read.ts";
import { recipeFrom, recipeOf, recipeText } from "../../src/read/recipe.ts";
import type { FileFault, Reading } from "../../src/read/reading.ts";
import { unpacked, type NamedBytes } from "../../src/read/bytes/unpacked.ts";
import { digestOf } from "./digest.ts";

/*
 * A folder is a test: `input.*` as it came, byte for byte, and `expected.json`, which a careful person wrote before the
 * file was read. It states what its sentence (`says`) is about and leaves the rest out; `digest.ts` names the parts.
 * `recipe.json`, where there is one, holds the answers given. Metadata lies beside as `input.metadata.json`.
 */
const cases = new URL("cases/", import.meta.url);

for (const name of readdirSync(cases).toSorted()) {
  const folder = new URL(`${name}/`, cases);
  const { says, ...expected } = object(folder, "expected.json");

  test(`${name}: ${String(says)}`, () => {
    const table = tableOf(folder);
    const read = (recipe: Recipe) =>
      "fault" in table ? table : readingOf(table.bytes, { ...table, recipe });
    const reading = read(object(folder, "recipe.json"));
    if ("fault" in reading) {
      expect({ fault: reading.fault }).toEqual(expected);
      return;
    }
    expect(digestOf(reading)).toMatchObject(expected);
    addsUp(reading);
    const recipe = recipeFrom(recipeText(recipeOf(reading.plan)));
    const again = "fault" in recipe ? recipe : read(recipe);
    expect("plan" in again ? digestOf(again).observations : again).toEqual(digestOf(reading).observations);
  });
}

/** Every row and every value is used, held back or missing for a reason. */
function addsUp({ counts: { rows, values }, findings, observations }: Reading): void {
  expect(rows.header + rows.used + rows.held + rows.notes).toBe(rows.read);
  expect(values.used + values.held + values.missing + values.notTaken).toBe(values.read);
  if (rows.held > 0) expect(findings.some(({ outcome }) => outcome === "row-held")).toBe(true);
  for (const numbers of [observations.value, observations.low, observations.high, observations.rank]) {
    expect(numbers.every((value) => Number.isFinite(value) || Number.isNaN(value))).toBe(true);
  }
}

/** The table that lies in a folder, unpacked where it must be, with the metadata that lie beside it. */
function tableOf(folder: URL): (NamedBytes & { readonly metadata: readonly string[] }) | FileFault {
  const names = readdirSync(folder).filter((name) => name.startsWith("input."));
  const { tables, metadata, faults } = unpacked(
    names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) })),
  );
  const [table] = tables;
  if (table === undefined) return faults[0]?.fault ?? { fault: "unreadable", detail: "no table" };
  return { ...table, metadata: metadata.map(({ text }) => text) };
}

function object(folder: URL, name: string): Record<string, unknown> {
  const path = new URL(name, folder);
  // The case's own file: what is wrong in it shows as a failing comparison.
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>) : {};
}
