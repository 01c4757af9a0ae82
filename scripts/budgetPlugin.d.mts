import type { Plugin } from "vite";

/** The groups in which code is packed: all that the first figure needs, and the rest of the page. */
export function chunkGroups(): {
  readonly name: (
    id: string,
    context: { getModuleInfo: (id: string) => { importedIds: string[] } | null },
  ) => string | null;
  readonly priority: number;
}[];

/** Fails a build whose code outgrew its budget, bytes after brotli. */
export function budgetPlugin(budget?: { readonly start: number; readonly page: number }): Plugin;
