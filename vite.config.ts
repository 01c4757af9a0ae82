import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vitest/config";
import { dataPlugin } from "./scripts/dataPlugin.mjs";
import { budgetPlugin, chunkGroups } from "./scripts/budgetPlugin.mjs";

export default defineConfig({
  base: "./", // the built folder works wherever it is put
  plugins: [react(), withoutPolicy(), dataPlugin(), budgetPlugin()],
  define: {
    // Plot shifts marks by half a pixel on screens of low density, so the same figure would differ between machines:
    // https://github.com/observablehq/plot/issues/1442
    "window.devicePixelRatio": "2",
  },
  build: {
    target: "es2022",
    assetsInlineLimit: 0, // a file in a data: URI cannot be fetched under connect-src 'self'
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() } } },
  },
  test: {
    environment: "node",
    globals: false,
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**"],
    testTimeout: 30_000,
    maxWorkers: 2,
    isolate: false, // modules are pure: loading them once for each worker takes half the time
  },
});

/** The development server writes inline styles and opens a socket, so it runs without the page's policy. */
function withoutPolicy(): Plugin {
  return {
    name: "without-policy",
    apply: "serve",
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
  };
}
