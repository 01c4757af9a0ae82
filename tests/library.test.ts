import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { figure } from "../src/charts/figure.ts";
import { choicesOf } from "../src/choices/address.ts";
import { figureKinds } from "../src/choices/choices.ts";
import { csvText } from "../src/export/csv.ts";
import { svgText } from "../src/export/svg.ts";
import { readLibrary } from "../src/node/library.ts";
import { en } from "../src/text/en.ts";

const root = new URL("../", import.meta.url).pathname;
/** A project of somebody else's, with the package installed from its tarball. */
const project = mkdtempSync(join(tmpdir(), "regulens-"));
afterAll(() => rmSync(project, { recursive: true }));

beforeAll(() => {
  const packed = run("npm", ["pack", "--json", "--loglevel=error", "--pack-destination", project], root);
  // The scripts that run before it print too.
  const [{ filename }] = JSON.parse(packed.slice(packed.indexOf("[\n"))) as [{ filename: string }];
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, "regulens"), { recursive: true });
  run("tar", ["xzf", join(project, filename), "--strip-components=1", "-C", join(modules, "regulens")], root);
  // What `npm install` would fetch.
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (!name.startsWith(".")) symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
}, 120_000);

function run(command: string, words: readonly string[], cwd = project): string {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: "utf8" });
  expect(status, `${command} ${words.join(" ")}: ${stderr}${stdout}`).toBe(0);
  return stdout;
}

test("the example for Node draws the same bytes as the app and prints the rows", async () => {
  const example = join(project, "node.mjs");
  writeFileSync(example, readFileSync(join(root, "tests/examples/node.mjs")));
  const printed = run(process.execPath, [example]);
  const library = await readLibrary(join(root, "data"));
  const { choices } = choicesOf("?v=1&countries=KAZ~UZB&years=1990..2014&figures=trend", library);
  const { document } = new JSDOM("").window;
  const drawn = figure(library, choices, "trend", { document, width: 640, theme: "light", text: en });
  expect(readFileSync(join(project, "trend.svg"), "utf8")).toBe(svgText(drawn.svg));
  expect(printed).toBe(csvText(drawn.rows()));
});

test("there is a view for every kind of figure, and it is loaded without a window", () => {
  const script = `import { views, figureKinds } from "regulens";
    console.log(JSON.stringify([typeof window, typeof document, Object.keys(views), figureKinds]));`;
  const printed = run(process.execPath, ["--input-type=module", "--eval", script]);
  expect(JSON.parse(printed)).toEqual(["undefined", "undefined", [...figureKinds], [...figureKinds]]);
});

test("strict TypeScript finds the types, and tells a wrong use", () => {
  const use = `import { choicesOf, en, figure, libraryOf, presets, views, type Choices, type Figure } from "regulens";
const library = libraryOf([]);
const choices: Choices = choicesOf("", library).choices;
declare const document: Document;
const drawn: Figure = figure(library, choices, "trend", { document, width: presets.plain.width, theme: "light", text: en });
const title: string = drawn.title;
const kinds: "trend" = choices.figures[0]!.kind === "trend" ? "trend" : "trend";
console.log(title, kinds, views.map(library, choices, choices.figures[0]!));
// @ts-expect-error -- there is no such theme
figure(library, choices, "trend", { document, width: 640, theme: "pink", text: en });
`;
  writeFileSync(join(project, "use.ts"), use);
  const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", "node"];
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options, "use.ts"]);
}, 60_000);

test("the command works from the package, with its data and fonts", () => {
  const command = join(project, "node_modules/regulens/scripts/regulens.mjs");
  expect(run(process.execPath, [command, "--version"])).toMatch(/^\d+\.\d+\.\d+\n$/);
  run(process.execPath, [command, "chart", "?v=1&figures=map", "map.svg", "--preset", "column"]);
  const svg = readFileSync(join(project, "map.svg"), "utf8");
  expect(svg).toContain('width="85mm"');
  expect(svg).toContain("data:font/woff2;base64,");
});

test("the package holds nothing but what it needs, and names no folder of this machine", () => {
  const installed = join(project, "node_modules/regulens");
  const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
  const tops = new Set(files.map((path) => path.split("/")[0]));
  expect([...tops].sort()).toEqual(
    [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "data",
      "dist-library",
      "dist-node",
      "package.json",
      "public",
      "scripts",
    ].sort(),
  );
  const scripts = files.filter((path) => /^dist-.*\.(js|d\.ts)$/.test(path));
  const telling = scripts.filter((path) => readFileSync(join(installed, path), "utf8").includes(root));
  expect(telling).toEqual([]);
});
