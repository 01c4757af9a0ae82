import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { datasetOf, filesOf } from "../../src/dataset/read.ts";
import { outcomeOf } from "../../src/node/cli.ts";

const folder = mkdtempSync(join(tmpdir(), "regulens-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of the test's own, and its path. */
function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const scores = [
  "Country;Year;Freedom",
  "Kazakhstan;2013;1,5",
  "Kazakhstan;2014;2,25",
  "Uzbekistan;2013;3,5",
  "Uzbekistan;2014;..",
  "Kyrgyzstan;2013;0,5",
  "Kyrgyzstan;2014;0,75",
  "",
].join("\n");

test("inspect says what was understood, and is done whatever it found", async () => {
  const { out, told, code } = await outcomeOf(["inspect", fileWith("freedom.csv", scores)]);
  expect([told, code]).toEqual(["", 0]);
  expect(out).toMatch(
    /^freedom\.csv\nSemicolon, decimal comma, utf-8, no note rows, one header row; 3 countries, 2 years/,
  );
  expect(out).toMatch(/7 rows read = 1 header \+ 6 used \+ 0 held back \+ 0 note/);
  expect(out).toMatch(/Freedom: 5 values, 3 countries, 2013–2014, 0.5 to 3.5/);
});

test("inspect names each finding with line, column, raw text, reason and what to do", async () => {
  const path = fileWith("bad.csv", `${scores}Tajikistan;2013;many\nAtlantis;2014;1,5\n`);
  const { out, code } = await outcomeOf(["inspect", path]);
  expect(code).toBe(0);
  expect(out).toMatch(/line 8, Freedom, value held back: "many" is not a number\. Correct it/);
  expect(out).toMatch(/line 9.*row held back: "Atlantis".*Choose the country/);
  expect(out).toMatch(/Names to choose \(1\)\n {2}"Atlantis", 1 row/);
});

test("inspect as JSON has the plan, counts, findings with words, questions, names and indicators", async () => {
  const path = fileWith("json.csv", `${scores}Tajikistan;2013;many\n`);
  const { out, code } = await outcomeOf(["inspect", path, "--json"]);
  const told: unknown = JSON.parse(String(out));
  expect(code).toBe(0);
  expect(told).toMatchObject({
    file: "json.csv",
    plan: { dialect: { delimiter: ";" }, values: { decimal: "," } },
    counts: { rows: { read: 8 } },
    questions: [],
    findings: [
      { line: 8, column: "Freedom", raw: "many", kind: "not-a-number", message: '"many" is not a number.' },
    ],
    indicators: [{ name: "Freedom", values: 5 }],
  });
});

test("signs of a file that would steer the terminal are written out", async () => {
  const path = fileWith("escape.csv", `${scores}\u001b[31mAtlantis\u202e;2013;1,5\n`);
  const out = String((await outcomeOf(["inspect", path])).out);
  expect(["\u001b", "\u202e"].filter((sign) => out.includes(sign))).toEqual([]);
  expect(out).toMatch(/\\u\{1b\}\[31mAtlantis\\u\{202e\}/);
});

test("convert writes a data package that opens to the same values, and the recipe that repeats it", async () => {
  const path = fileWith("convert.csv", scores);
  const [first, second] = [join(folder, "one"), join(folder, "two")];
  expect(await outcomeOf(["convert", path, "--out", first])).toMatchObject({ told: "", code: 0 });
  const packageText = readFileSync(join(first, "datapackage.json"), "utf8");
  const files = new Map(
    filesOf(packageText).map((name) => [name, readFileSync(join(first, name), "utf8")] as const),
  );
  const { dataset, issues } = datasetOf(packageText, files);
  expect(issues).toEqual([]);
  expect(dataset?.indices[0]?.at("KAZ", 2014)).toMatchObject({ value: 2.25, raw: "2,25" });
  expect(dataset?.indices[0]?.at("UZB", 2014)).toBeNull();
  const recipe = join(first, "recipe.json");
  expect(await outcomeOf(["convert", path, "--recipe", recipe, "--out", second])).toMatchObject({ code: 0 });
  expect(readdirSync(second).sort()).toEqual(readdirSync(first).sort());
  for (const name of readdirSync(first)) {
    expect(readFileSync(join(second, name), "utf8")).toBe(readFileSync(join(first, name), "utf8"));
  }
  expect(await outcomeOf(["inspect", join(first, "datapackage.json")])).toMatchObject({
    out: '"convert" is a data package already: 1 index, 5 rows. It opens as it is.\n',
  });
});

test("convert waits for names to be chosen, unless told to leave out what hangs on them", async () => {
  const path = fileWith("partial.csv", `${scores}Atlantis;2013;1,5\n`);
  const out = join(folder, "partial");
  expect(await outcomeOf(["convert", path, "--out", out])).toEqual({
    out: "",
    told: 'Nothing was written: 1 name to choose. Answer them in a recipe ("regulens inspect" lists them), or add --partial to leave out what hangs on them.\n',
    code: 1,
  });
  expect(existsSync(out)).toBe(false);
  expect(await outcomeOf(["convert", path, "--out", out, "--partial"])).toMatchObject({
    told: 'Held back: 1 row and 1 value. "regulens inspect" tells why.\n',
    code: 0,
  });
  expect(existsSync(join(out, "datapackage.json"))).toBe(true);
});

test("convert leaves a folder that is not empty alone, unless told otherwise", async () => {
  const path = fileWith("force.csv", scores);
  const out = join(folder, "full");
  mkdirSync(out);
  writeFileSync(join(out, "precious.txt"), "x");
  const told = `"${out}" is not empty. Name another folder, or add --force.\n`;
  expect(await outcomeOf(["convert", path, "--out", out])).toEqual({ out: "", told, code: 1 });
  expect(readdirSync(out)).toEqual(["precious.txt"]);
  expect((await outcomeOf(["convert", path, "--out", out, "--force"])).code).toBe(0);
  expect(readdirSync(out)).toContain("precious.txt");
});

test("clean prints the table itself, whatever it is about", async () => {
  const path = fileWith("towns.csv", "code;people;note\n002;1 234;a, b\n010;12 345;\n");
  expect(await outcomeOf(["clean", path])).toEqual({
    out: 'code,people,note\n002,1234,"a, b"\n010,12345,\n',
    told: "",
    code: 0,
  });
  const { out } = await outcomeOf(["clean", path, "--json"]);
  expect(JSON.parse(String(out))).toMatchObject({
    encoding: "utf-8",
    columns: [
      { name: "code", type: "text" },
      { name: "people", type: "number" },
      { name: "note", type: "text" },
    ],
    rows: [
      ["002", 1234, "a, b"],
      ["010", 12345, null],
    ],
  });
});

test("a file that cannot be read is told in one sentence", async () => {
  const missing = join(folder, "none.csv");
  expect(await outcomeOf(["inspect", missing])).toEqual({
    out: "",
    told: `There is no file "${missing}".\n`,
    code: 1,
  });
  expect((await outcomeOf(["inspect", folder])).told).toMatch(/is a folder\. Open it and choose/);
  const empty = fileWith("empty.csv", "");
  expect(await outcomeOf(["clean", empty])).toMatchObject({
    told: `${empty}: The file is empty. Check that the download or the export finished.\n`,
    code: 1,
  });
  const recipe = fileWith("recipe.json", "{}");
  expect((await outcomeOf(["inspect", fileWith("r.csv", scores), "--recipe", recipe])).told).toMatch(
    /is no recipe: it does not say that it is one\.\n$/,
  );
});

test("a command line that is not understood is told in one sentence", async () => {
  const told = async (...words: string[]) => (await outcomeOf(words)).told;
  expect(await told("draw", "a.csv")).toBe(
    'There is no command "draw". Use chart, charts, inspect, convert, clean or validate.\n',
  );
  expect(await told("inspect", "a.csv", "--force")).toMatch(/^There is no option --force here/);
  expect(await told("inspect")).toBe("Name the file: regulens inspect FILE\n");
  expect(await told("inspect", "a.csv", "b.csv")).toMatch(/^"b.csv" is one word too many/);
  expect(await told("convert", "a.csv")).toBe("Name the folder to write to: --out DIR\n");
  expect(await told("convert", "a.csv", "--out")).toBe("The option --out needs a value after it.\n");
  expect((await outcomeOf(["draw", "a.csv"])).code).toBe(2);
  expect((await outcomeOf([])).out).toMatch(/regulens inspect FILE/);
});

test("npx finds the command of the checkout", () => {
  const path = fileWith("npx.csv", scores);
  const { stdout, status } = spawnSync("npx", ["--no", "--", "regulens", "clean", path], {
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Country,Year,Freedom\nKazakhstan,2013,1.5\n/);
});
