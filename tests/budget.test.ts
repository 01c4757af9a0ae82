import { build } from "vite";
import { expect, test } from "vitest";
import { budgetPlugin } from "../scripts/budgetPlugin.mjs";

/** A tiny project of two modules named as those of the app, the second fetched on demand. */
const files = new Map([
  ["tiny/src/main.ts", 'console.log("start"); void import("tiny/src/ui/page.tsx");'],
  ["tiny/src/ui/page.tsx", 'console.log("the page");'],
]);

function built(budget: { readonly start: number; readonly page: number }) {
  return build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, rolldownOptions: { input: "tiny/src/main.ts" } },
    plugins: [
      {
        name: "files",
        enforce: "pre",
        resolveId: (id) => (files.has(id) ? id : null),
        load: (id) => files.get(id) ?? null,
      },
      budgetPlugin(budget),
    ],
  });
}

test("a build within its budget passes", async () => {
  await expect(built({ start: 5000, page: 5000 })).resolves.toBeDefined();
});

test("a build whose start outgrew the budget fails and says by how much", async () => {
  await expect(built({ start: 10, page: 5000 })).rejects.toThrow(/start: \d+ bytes, at most 10/);
});

test("a build whose page outgrew the budget fails", async () => {
  await expect(built({ start: 5000, page: 20 })).rejects.toThrow(/page: \d+ bytes, at most 20/);
});
