import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { siteData } from "../../scripts/siteData.mjs";
import type { StartFile } from "../../src/dataset/catalogue.ts";
import { index, packageText, scoresFile } from "../dataset/packages.ts";

const root = new URL("../../", import.meta.url).pathname;
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "regulens-data-"));
  put("nested/deep/one", "one", ["one,KAZ,2010,27,,,s1,", "one,UZB,2010,48,,,s1,"]);
  put("two", "two", ["two,KAZ,2010,27,,,s1,"]);
  put("broken", "broken", ["broken,KAZ,2010,27,,,s1,", "broken,UZB,2011,seven,,,s1,"]);
  put("again", "two", ["two,KAZ,2010,27,,,s1,"]);
  writeFileSync(join(folder, "regulens.json"), JSON.stringify({ start: ["two", "none"] }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, name: string, rows: readonly string[]): void {
  const resources = [scoresFile(rows)];
  const text = packageText({ resources, indices: [{ ...index, id: name }] });
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, "datapackage.json"), JSON.stringify({ ...JSON.parse(text), name }));
  writeFileSync(join(folder, path, "scores.csv"), resources[0]!.csv);
}

test("of any folder the packages that are whole make a site, and of the others place and fault are told", async () => {
  const { files, start, sets, problems } = await siteData([folder]);
  expect(sets).toBe(2);
  const { home, catalogue, address }: StartFile = JSON.parse(new TextDecoder().decode(files.get(start)));
  expect(home.map(({ id }) => id)).toEqual(["two"]); // what regulens.json begins with
  expect(catalogue).not.toBeNull(); // the other one
  expect(address).toContain("index=two");
  expect(problems).toHaveLength(3);
  expect(problems[0]).toMatch(/broken\/scores\.csv, row 2, column value: .*seven/);
  expect(problems[1]).toMatch(/two: named "two" like .*again; left out/);
  expect(problems[2]).toContain('no data set is named "none"');
});

test("a build ends with 1 where a fault is not allowed, and where nothing is left", () => {
  const build = (...given: readonly string[]) => {
    const out = join(folder, "dist");
    return spawnSync(process.execPath, [join(root, "scripts/build.mjs"), "--outDir", out, ...given], {
      encoding: "utf8",
    });
  };
  const strict = build("--strict", "--data", folder);
  expect([strict.status, strict.stderr]).toEqual([1, expect.stringContaining("row 2, column value")]);
  const none = build("--data", join(folder, "broken"));
  expect([none.status, none.stderr]).toEqual([1, expect.stringContaining("No data set is left")]);
});
