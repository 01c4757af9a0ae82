import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { packageFilesOf } from "../../src/dataset/imported.ts";
import { datasetOf } from "../../src/dataset/read.ts";
import { readLibrary } from "../../src/node/library.ts";
import { readingOf } from "../../src/read/read.ts";

const bundled = await readLibrary("data");

/** A file of the bundled data as if a reader had dropped it alone, without its datapackage.json. */
function dropped(path: string): Dataset {
  const reading = readingOf(readFileSync(`data/${path}`), { name: path });
  if ("fault" in reading) throw new Error(reading.fault);
  const files = packageFilesOf(reading);
  const { dataset, issues } = datasetOf(files.get("datapackage.json") ?? "", files);
  expect(issues).toEqual([]);
  return dataset!;
}

/** Without what a lone file cannot know. */
function withoutSource<T extends object>(things: readonly T[]): readonly object[] {
  return things.map((thing) => ({ ...thing, sourceId: "", id: "" }));
}

test("penalty counts dropped as a file are the bundled ones", () => {
  expect(withoutSource(dropped("penalties/counts.csv").penalties)).toEqual(withoutSource(bundled.penalties));
});

test("tariffs dropped as a file are the bundled ones", () => {
  expect(withoutSource(dropped("tariffs/penalty-tariffs.csv").tariffs)).toEqual(
    withoutSource(bundled.tariffs),
  );
});

test("events dropped as a file are the bundled ones", () => {
  expect(withoutSource(dropped("legal-events/events.csv").events)).toEqual(withoutSource(bundled.events));
});

test("scores dropped as a file are the bundled ones, every value", () => {
  const { indices } = dropped("ras3/scores.csv");
  for (const id of ["ras3_lxx", "ras3_mxx", "ras3_nxx"]) {
    const [mine, theirs] = [indices.find(({ label }) => label === id), bundled.indices.get(id)];
    expect([mine?.countries, mine?.years]).toEqual([theirs?.countries, theirs?.years]);
    const values = (index: typeof mine) =>
      index?.countries.map((country) => index.years.map((year) => index.at(country, year)?.value ?? null));
    expect(values(mine)).toEqual(values(theirs));
  }
});
