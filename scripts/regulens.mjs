#!/usr/bin/env node
// The command line: `npx regulens --help`. Runs dist-node/regulens.js, which in a checkout is built first when it is missing
// or older than the source.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "dist-node");
const built = join(folder, "regulens.js");
const source = join(root, "src");
try {
  if (existsSync(source) && !isFresh()) await build();
} catch (error) {
  console.error(`The command line could not be built: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
await import(pathToFileURL(built).href);

function isFresh() {
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  return [source, join(root, "data"), join(root, "package-lock.json")].every(
    (path) => newestIn(path) < builtAt,
  );
}

/** When the newest file at or below a path was written. */
function newestIn(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time tells of files that went.
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/**
 * One file that starts, and others that it loads when a command needs them; packages are inside, so that the start does not search
 * for hundreds of files. Names of the others hold a hash of their content and the first takes its place last, so that
 * two commands may build at the same time.
 */
async function build() {
  const name = sourceHash();
  const { build: viteBuild } = await import("vite");
  const { output } = await viteBuild({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    // Names the data sets that are kept for this build.
    define: { "import.meta.env.REGULENS_BUILD": JSON.stringify(name) },
    // Drawing PNGs is machine code, chosen for the machine when the package is installed.
    ssr: { noExternal: true, external: ["@resvg/resvg-js"] },
    // Its main file reads every language from disk; the languages that the app knows it gives to this one itself.
    resolve: { alias: [{ find: /^i18n-iso-countries$/, replacement: "i18n-iso-countries/index.js" }] },
    build: {
      ssr: true,
      target: "node20",
      minify: true, // half as much to parse at each start
      write: false,
      rolldownOptions: {
        input: { regulens: "src/node/main.ts", keep: "src/node/keep.ts" },
        output: {
          entryFileNames: ({ name }) => (name === "regulens" ? "regulens.js" : "parts/[name]-[hash].js"),
          chunkFileNames: "parts/[name]-[hash].js",
        },
      },
    },
  });
  mkdirSync(join(folder, "parts"), { recursive: true });
  const parts = output.filter(({ fileName }) => fileName !== "regulens.js");
  const [main] = output.filter(({ fileName }) => fileName === "regulens.js");
  const put = ({ fileName, code, source: asset }) => {
    const draft = join(folder, `${process.pid}`);
    writeFileSync(draft, code ?? asset);
    renameSync(draft, join(folder, fileName));
  };
  parts.forEach(put);
  const keep = parts.find(({ name }) => name === "keep");
  await (await import(pathToFileURL(join(folder, keep.fileName)).href)).keepBundled();
  put(main);
  removeOld(new Set([...parts.map(({ fileName }) => fileName), `parts/data-${name}.bin`]));
}

/** A hash of the source and of the packages it is built with. */
function sourceHash() {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath ?? entry.path, entry.name)));
  }
  return hash.digest("hex").slice(0, 12);
}

/** Parts of earlier builds, but for those that a command which runs now may still load. */
function removeOld(current) {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(join(folder, "parts"))) {
    const path = join(folder, "parts", name);
    if (!current.has(`parts/${name}`) && statSync(path).mtimeMs < anHourAgo) rmSync(path, { force: true });
  }
}
