import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The project's folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where the bench keeps its data and bundles: git ignores it. */
export const cache = join(root, "node_modules", ".cache", "regulens-bench");

/**
 * Bundles a module, by its path in the project, for the page or for Node, as the app itself is built: minified, its packages
 * inside for the page and beside for Node. Gives the folder; the module is `entry.js` (or `entry.mjs`) in it and keeps its
 * exports.
 */
export function bundled(entry: string, target: "page" | "node"): Promise<string> {
  const key = `${target} ${entry}`;
  const before = made.get(key);
  if (before !== undefined) return before;
  const folder = newBundle(entry, target);
  made.set(key, folder);
  return folder;
}

/** Each module is bundled once a run. */
const made = new Map<string, Promise<string>>();

async function newBundle(entry: string, target: "page" | "node"): Promise<string> {
  const outDir = join(cache, target, basename(entry, ".ts"));
  mkdirSync(outDir, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    base: "/",
    define: { "window.devicePixelRatio": "2" }, // as in vite.config.ts
    worker: { format: "es" },
    build: {
      outDir,
      emptyOutDir: true,
      target: target === "page" ? "es2022" : "node20",
      minify: target === "page",
      ssr: target === "node" ? join(root, entry) : false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: {
        input: join(root, entry),
        preserveEntrySignatures: "strict",
        output: { entryFileNames: target === "page" ? "entry.js" : "entry.mjs" },
      },
    },
  });
  return outDir;
}
