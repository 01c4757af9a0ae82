import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const budgetFile = new URL("./budget.json", import.meta.url);

/**
 * One chunk for all that the first figure needs, one for the rest of the page, the others as they come: many small files cost
 * a slow network more than their bytes.
 *
 * @returns {import("rolldown").CodeSplittingGroup[]}
 */
export function chunkGroups() {
  const start = reachOf("/src/main.ts");
  const page = reachOf("/src/ui/page.tsx");
  return [
    { name: (id, context) => (start(id, context) ? "start" : null), priority: 2 },
    { name: (id, context) => (page(id, context) ? "page" : null), priority: 1 },
  ];
}

/** Whether a module is needed by another, at once and not on demand. */
function reachOf(root) {
  let reached = null;
  return (id, context) => (reached ??= reachedFrom(root, context)).has(id);
}

function reachedFrom(root, context) {
  const reached = new Set();
  const queue = [`${process.cwd().replaceAll("\\", "/")}${root}`];
  for (const id of queue) {
    if (reached.has(id)) continue;
    reached.add(id);
    queue.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}

/**
 * Fails a build whose code outgrew scripts/budget.json: bytes of JavaScript after brotli, before the first figure and before the
 * page can be used.
 *
 * @returns {import("vite").Plugin}
 */
export function budgetPlugin(budget = JSON.parse(readFileSync(budgetFile, "utf8"))) {
  return {
    name: "budget",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        if (this.environment?.config.build.ssr) return;
        const start = bytesOf(bundle, "/src/main.ts");
        const page = bytesOf(bundle, "/src/main.ts", "/src/ui/page.tsx");
        const over = Object.entries({ start, page }).filter(([name, bytes]) => bytes > budget[name]);
        if (over.length > 0) {
          const words = over.map(([name, bytes]) => `${name}: ${bytes} bytes, at most ${budget[name]}`);
          this.error(`more JavaScript than scripts/budget.json allows (brotli): ${words.join("; ")}`);
        }
        this.info(
          `JavaScript after brotli: ${start} bytes before the first figure, ${page} before the page can be used`,
        );
      },
    },
  };
}

/** Bytes, after brotli, of the chunks that hold these modules and of those that they need before they run. */
function bytesOf(bundle, ...modules) {
  const found = new Set();
  const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
  const queue = modules.map((module) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (chunk === undefined) throw new Error(`no chunk holds ${module}`);
    return chunk.fileName;
  });
  for (const name of queue) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...bundle[name].imports.filter((imported) => imported in bundle));
  }
  return [...found].reduce((sum, name) => sum + brotliCompressSync(bundle[name].code).length, 0);
}
