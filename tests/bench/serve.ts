import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".csv": "text/csv",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Where a server of the bench listens. */
export interface Served {
  readonly origin: string;
  readonly close: () => void;
}

/**
 * Serves folders by the prefix of their address ("/" and "/data/") on this machine; the address "/" itself gives `page`.
 * Pages are isolated from other origins, so that the browser lends them its finest clock.
 */
export function served(folders: Readonly<Record<string, string>>, page: string): Promise<Served> {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length); // the most exact first
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    response.setHeader("Cache-Control", "no-store");
    if (path === "/") return response.setHeader("Content-Type", types[".html"]!).end(page);
    const prefix = prefixes.find((each) => path.startsWith(each));
    const file =
      prefix === undefined ? null : join(folders[prefix]!, normalize(`/${path.slice(prefix.length)}`));
    const size = file === null ? undefined : statSync(file, { throwIfNoEntry: false })?.size;
    if (file === null || size === undefined) return response.writeHead(404).end();
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    response.setHeader("Content-Length", size);
    return createReadStream(file).pipe(response);
  });
  return new Promise((settle, fail) => {
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") return fail(new Error("no port"));
      settle({
        origin: `http://127.0.0.1:${address.port}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
