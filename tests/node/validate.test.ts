import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { outcomeOf } from "../../src/node/cli.ts";

const data = new URL("../../data/", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "regulens-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("every data set that comes with the program opens", async () => {
  const { out, told, code } = await outcomeOf(["validate", data]);
  expect([told, code]).toEqual(["", 0]);
  expect(out).toMatch(/ras3: opens\./);
  expect(out).toMatch(/\d+ data packages, no fault\.\n$/);
});

test("every fault is told by file, row and column, and the exit code is 1", async () => {
  const broken = join(folder, "grr");
  cpSync(join(data, "grr"), broken, { recursive: true });
  const packageText: unknown = JSON.parse(readFileSync(join(broken, "datapackage.json"), "utf8"));
  const { resources } = packageText as { resources: [{ path: string }] };
  const path = join(broken, resources[0].path);
  const lines = readFileSync(path, "utf8").split("\n");
  const columns = lines[0]!.split(",");
  const year = columns.indexOf("year");
  lines[2] = lines[2]!
    .split(",")
    .map((cell, i) => (i === year ? "soon" : cell))
    .join(",");
  writeFileSync(path, lines.join("\n"));
  const { out, code } = await outcomeOf(["validate", folder]);
  expect(code).toBe(1);
  expect(out).toContain(`${resources[0].path}, row 2, column year:`);
  const json: unknown = JSON.parse(String((await outcomeOf(["validate", broken, "--json"])).out));
  expect(json).toMatchObject({
    faults: 1,
    packages: [{ opens: false, issues: [{ file: resources[0].path, row: 2, column: "year" }] }],
  });
});

test("a folder without a package and a table are told as such", async () => {
  const empty = join(folder, "empty");
  mkdirSync(empty);
  expect(await outcomeOf(["validate", empty])).toMatchObject({
    told: expect.stringContaining("holds no data package"),
    code: 1,
  });
  const table = join(folder, "table.csv");
  writeFileSync(table, "Country,Year,Value\nKazakhstan,2013,1\n");
  expect((await outcomeOf(["validate", table])).told).toContain("is a table, no data package");
});
