import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { packageFile } from "../../src/dataset/package.ts";
import { filesOf } from "../../src/dataset/read.ts";
import type { StoredDataset } from "../../src/dataset/stored.ts";
import { keepDatasets, keptDatasets } from "../../src/node/keptData.ts";
import { readDataset, readStored } from "../../src/node/library.ts";

const names = ["penalties", "ras3", "world-bank-governance"];
let dir = "";
let file = "";

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "kept-"));
  file = `${dir}.bin`;
  const stored: StoredDataset[] = [];
  const files: string[] = [];
  for (const name of names) {
    cpSync(join("data", name), join(dir, name), { recursive: true });
    const reading = await readStored(join(dir, name));
    if (reading?.stored == null) throw new Error(`${name} has a fault`);
    stored.push(reading.stored);
    const packageText = readFileSync(join(dir, name, packageFile), "utf8");
    files.push(...[packageFile, ...filesOf(packageText)].map((path) => `${name}/${path}`));
  }
  keepDatasets(dir, file, files, stored);
});

afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
  rmSync(file, { force: true });
});

describe("data sets that were kept", () => {
  test("are the ones that their files hold, lookups and all", async () => {
    const kept = keptDatasets(dir, file);
    const read = await Promise.all(names.map((name) => readDataset(join(dir, name))));
    expect(kept?.map(told)).toEqual(read.map((each) => each?.dataset && told(each.dataset)));
    expect(kept?.some(({ indices }) => indices.length > 0)).toBe(true);
  });

  test("are not taken once a byte of a file has changed", () => {
    appendFileSync(join(dir, "ras3", "scores.csv"), " ");
    expect(keptDatasets(dir, file)).toBeNull();
  });

  test("are not taken once a data set has come or gone", () => {
    mkdirSync(join(dir, "another"));
    expect(keptDatasets(dir, file)).toBeNull();
    rmSync(join(dir, "another"), { recursive: true });
    expect(keptDatasets(dir, file)).not.toBeNull();
    rmSync(join(dir, "ras3"), { recursive: true });
    expect(keptDatasets(dir, file)).toBeNull();
  });

  test("are not taken from a file that is cut short or not there", () => {
    writeFileSync(file, readFileSync(file).subarray(0, 1000));
    expect(keptDatasets(dir, file)).toBeNull();
    rmSync(file);
    expect(keptDatasets(dir, file)).toBeNull();
  });
});

/** A data set with the answers of its lookups in their place. */
function told({ indices, ...rest }: Dataset) {
  return {
    ...rest,
    indices: indices.map(({ at, ...index }) => ({
      ...index,
      scores: index.countries.map((country) => index.years.map((year) => at(country, year))),
    })),
  };
}
