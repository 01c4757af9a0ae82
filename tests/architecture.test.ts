import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { en } from "../src/text/en.ts";

/**
 * A file imports only from its own station or from stations before it; the two shells do not know each other. A folder inside
 * a station belongs to it.
 */
const stations = [
  ["text"],
  ["time"],
  ["table"],
  ["country"],
  ["read"],
  ["dataset"],
  ["choices"],
  ["views"],
  ["charts"],
  ["export"],
  ["browser", "node"],
  ["ui"],
] as const;

/** Messages format dates, and so name one type of time/; nothing else looks to the right. */
const typesOnly: readonly (readonly [file: string, imported: string])[] = [
  ["text/enFormat.ts", "time/partialDate.ts"],
];

/** Packages and the folders that may import them. */
const packages: readonly (readonly [name: RegExp, folders: readonly string[]])[] = [
  [/^(@observablehq\/plot|d3)(-(?!array)|\/|$)/, ["charts"]],
  [/^(d3-array|simple-statistics)$/, ["views", "charts"]],
  [/^papaparse$/, ["read"]],
  [/^zustand(\/|$)/, ["choices", "ui"]],
  [/^(react|react-dom|react-aria-components|@tanstack\/.*)(\/|$)/, ["ui", ""]],
  [/^node:/, ["node"]],
];

/** Globals of a page and of Node, and the folders that may touch them. The frame's document is a parameter. */
const globals: readonly (readonly [name: RegExp, folders: readonly string[]])[] = [
  [
    /(?<![.\w])(window|navigator|localStorage|sessionStorage|location|history)\b\s*[.[]/,
    ["browser", "ui", ""],
  ],
  [
    /(?<![.\w])document\.(body|head|documentElement|getElementById|querySelector|addEventListener)\b/,
    ["browser", "ui", ""],
  ],
  [/(?<![.\w])(fetch|matchMedia|requestAnimationFrame|setTimeout|setInterval)\(/, ["browser", "ui"]],
  [/(?<![.\w])(process|Buffer|__dirname)\b\s*\./, ["node"]],
  [/(?<![.\w])(Date\.now|Math\.random)\b|new Date\(\)/, ["browser", "ui"]],
  [/\bglobalThis\b/, []],
];

const root = new URL("../", import.meta.url).pathname;
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(join(root, "src", path), "utf8");
    return { path, folder: stationNameOf(path), text, code: withoutComments(text) };
  });
const byPath = new Map(files.map((file) => [file.path, file]));

test("every folder of src is a station", () => {
  const known: readonly string[] = ["", ...stations.flat()];
  expect(files.filter(({ folder }) => !known.includes(folder)).map(({ path }) => path)).toEqual([]);
});

test("a file imports only from its own station or from stations before it", () => {
  const wrong = files.flatMap((file) =>
    file.folder === ""
      ? []
      : importsOf(file).flatMap((imported) => {
          const to = stationNameOf(imported);
          const allowed = to === file.folder || stationOf(to) < stationOf(file.folder);
          const excepted = typesOnly.some(([from, name]) => from === file.path && name === imported);
          return allowed || excepted ? [] : [`${file.path} imports ${imported}`];
        }),
  );
  expect(wrong).toEqual([]);
});

test("what is excepted is imported as a type only", () => {
  for (const [from, imported] of typesOnly) {
    const name = imported.split("/").at(-1)!;
    const lines = byPath.get(from)!.code.split("\n");
    expect(lines.filter((line) => line.includes(name) && !line.startsWith("import type"))).toEqual([]);
  }
});

test("no imports go in a circle", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" > "));
    if (done.has(path) || trail.includes(path)) return;
    const file = byPath.get(path);
    for (const imported of file === undefined ? [] : importsOf(file)) visit(imported, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  expect(circles).toEqual([]);
});

test("every import names a file that is there, with its ending", () => {
  const lost = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !existsSync(join(root, "src", imported)))
      .map((imported) => `${file.path}: ${imported}`),
  );
  expect(lost).toEqual([]);
});

test("packages stay in their folders", () => {
  const wrong = files.flatMap((file) =>
    specifiersOf(file).flatMap((name) =>
      packages.flatMap(([pattern, folders]) =>
        pattern.test(name) && !folders.includes(file.folder) ? [`${file.path} imports ${name}`] : [],
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test("only the shells touch the page, Node, clocks and chance", () => {
  const wrong = files.flatMap((file) =>
    globals.flatMap(([pattern, folders]) => {
      const found = folders.includes(file.folder) ? null : pattern.exec(file.code);
      return found === null ? [] : [`${file.path}: ${found[0]}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each(Object.keys(en.kinds))("the whole column of %s has its name", (kind) => {
  const column = [
    `src/views/${kind}.ts`,
    `src/charts/${kind}.ts`,
    `tests/views/${kind}.test.ts`,
    `tests/gallery/${kind}.ts`,
  ];
  expect(column.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("no file is longer than 850 lines", () => {
  expect(files.filter(({ text }) => text.split("\n").length > 850).map(({ path }) => path)).toEqual([]);
});

test("there are no default exports, no barrel files and no any", () => {
  const patterns = [/^export default\b/m, /^export\s+(\*|\{[^}]*\})\s+from\b/m, /[:<,|]\s*any\b|\bas any\b/];
  const wrong = files.flatMap(({ path, code }) =>
    patterns.flatMap((pattern) => {
      const found = pattern.exec(code);
      return found === null ? [] : [`${path}: ${found[0]}`];
    }),
  );
  expect(wrong).toEqual([]);
});

/** The first folder of a path below src/: "ui" of ui/import/adding.ts, "" of main.ts. */
function stationNameOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}

function stationOf(folder: string): number {
  return stations.findIndex((names) => (names as readonly string[]).includes(folder));
}

/** Everything that a file imports, as written. */
function specifiersOf({ code }: { readonly code: string }): string[] {
  return [...code.matchAll(/(?:\bfrom|^import|\bimport\()\s*"([^"]+)"/gm)].map((match) => match[1]!);
}

/** The source files that a file imports, as paths below src/. */
function importsOf(file: { readonly path: string; readonly code: string }): string[] {
  return specifiersOf(file)
    .filter((name) => name.startsWith(".") && /\.tsx?$/.test(name))
    .map((name) => normalize(join(dirname(file.path), name)));
}

/** The code without comments and with the content of strings that hold sentences left out. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "$1")
    .replace(/"(?:[^"\\\n]|\\.)* (?:[^"\\\n]|\\.)*"/g, '""');
}
