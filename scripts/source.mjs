// Lets a plain Node script use the app's TypeScript modules.
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

/** `plugins` are Vite's. `load("/src/charts/figure.ts")` gives a module; call `close` when done. */
export async function openSource(plugins = []) {
  const server = await createServer({
    root: fileURLToPath(new URL("..", import.meta.url)),
    configFile: false,
    plugins,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  return { load: (path) => server.ssrLoadModule(path), close: () => server.close() };
}
