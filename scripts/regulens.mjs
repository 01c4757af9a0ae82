#!/usr/bin/env node
// The command line: `npx regulens --help`. Runs dist-node/regulens.js, which in a checkout is built first when it is missing
// or older than the source.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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
  return [source, join(root, "package-lock.json")].every((path) => newestIn(path) < builtAt);
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
  const { build: viteBuild } = await import("vite");
  const { output } = await viteBuild({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    // Drawing PNGs is machine code, chosen for the machine when the package is installed.
    ssr: { noExternal: true, external: ["@resvg/resvg-js"] },
    // Its main file reads every language from disk; the languages that the app knows it gives to this one itself.
    resolve: { alias: [{ find: /^i18n-iso-countries$/, replacement: "i18n-iso-countries/index.js" }] },
    build: {
      ssr: "src/node/main.ts",
      target: "node20",
      write: false,
      rolldownOptions: {
        output: { entryFileNames: "regulens.js", chunkFileNames: "parts/[name]-[hash].js" },
      },
    },
  });
  mkdirSync(join(folder, "parts"), { recursive: true });
  const parts = output.filter(({ fileName }) => fileName !== "regulens.js");
  const [main] = output.filter(({ fileName }) => fileName === "regulens.js");
  for (const { fileName, code, source: asset } of [...parts, main]) {
    const draft = join(folder, `${process.pid}`);
    writeFileSync(draft, code ?? asset);
    renameSync(draft, join(folder, fileName));
  }
  removeOld(new Set(parts.map(({ fileName }) => fileName)));
}

/** Parts of earlier builds, but for those that a command which runs now may still load. */
function removeOld(current) {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(join(folder, "parts"))) {
    const path = join(folder, "parts", name);
    if (!current.has(`parts/${name}`) && statSync(path).mtimeMs < anHourAgo) rmSync(path, { force: true });
  }
}
