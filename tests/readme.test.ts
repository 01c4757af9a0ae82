import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasetOf } from "../src/dataset/read.ts";

const root = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

test("the data package of the README opens as it stands", () => {
  const example = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const scores = "index_id,iso3,year,value,low,high,source_id,note\nmy_index,KAZ,2020,41.5,,,me2026,\n";
  const { dataset, issues } = datasetOf(example, new Map([["scores.csv", scores]]));
  expect(issues).toEqual([]);
  expect(dataset?.indices[0]?.at("KAZ", 2020)?.value).toBe(41.5);
});

test("the README names every bundled data set", () => {
  const folders = readdirSync(new URL("data/", root));
  expect(folders.filter((folder) => !readme.includes(`\`${folder}\``))).toEqual([]);
});

test("the README's commands are the scripts of the package", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = [...readme.matchAll(/npm (?:run )?(start|test|build|gallery|look)\b/g)].map((m) => m[1]!);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
