#!/usr/bin/env node
// The command line: `npx regulens --help`. Runs dist-node/regulens.js, which in a checkout is built first when it is missing
// or older than the source.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "dist-node", "regulens.js");
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

/** One file with everything in it. It takes its place at once, so that two commands may build at the same time. */
async function build() {
  const { build: viteBuild } = await import("vite");
  const { output } = await viteBuild({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    ssr: { noExternal: true },
    // Its main file reads every language from disk; the languages that the app knows it gives to this one itself.
    resolve: { alias: [{ find: /^i18n-iso-countries$/, replacement: "i18n-iso-countries/index.js" }] },
    build: {
      ssr: "src/node/main.ts",
      target: "node20",
      write: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const draft = join(dirname(built), `${process.pid}`);
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(draft, output[0].code);
  renameSync(draft, built);
  rmSync(draft, { force: true });
}
