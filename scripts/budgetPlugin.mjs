import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const budgetFile = new URL("./budget.json", import.meta.url);

/**
 * One chunk for all that the first figure needs, one for the words that it does not need (a first figure of another kind waits
 * for them, not for the page), one for the rest of the page, the others as they come: many small files cost a slow network
 * more than their bytes.
 *
 * @returns {import("rolldown").CodeSplittingGroup[]}
 */
export function chunkGroups() {
  const start = reachOf("/src/main.ts");
  const words = reachOf("/src/text/en.ts");
  const page = reachOf("/src/ui/page.tsx");
  return [
    { name: (id, context) => (start(id, context) ? "start" : null), priority: 3 },
    { name: (id, context) => (words(id, context) ? "words" : null), priority: 2 },
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
        const first = closureOf(bundle, "/src/main.ts");
        const start = bytesOf(bundle, first);
        const second = closureOf(bundle, "/src/ui/page.tsx").filter((name) => !first.includes(name));
        const page = start + bytesOf(bundle, second);
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

/** The chunk that holds a module, and those that it needs before it runs. */
function closureOf(bundle, module) {
  const holder = Object.values(bundle).find(({ moduleIds = [] }) =>
    moduleIds.some((id) => id.endsWith(module)),
  );
  if (holder === undefined) throw new Error(`no chunk holds ${module}`);
  const found = new Set([holder.fileName]);
  for (const name of found)
    for (const imported of bundle[name].imports) if (imported in bundle) found.add(imported);
  return [...found];
}

function bytesOf(bundle, names) {
  return names.reduce((sum, name) => sum + brotliCompressSync(bundle[name].code).length, 0);
}
