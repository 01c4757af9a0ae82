import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
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
  return listening((request, response) => {
    const path = pathOf(request);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    response.setHeader("Cache-Control", "no-store");
    if (path === "/") return response.setHeader("Content-Type", typeOf(".html")).end(page);
    const prefix = prefixes.find((each) => path.startsWith(each));
    const file =
      prefix === undefined ? null : join(folders[prefix]!, normalize(`/${path.slice(prefix.length)}`));
    const size = file === null ? undefined : statSync(file, { throwIfNoEntry: false })?.size;
    if (file === null || size === undefined) return response.writeHead(404).end();
    response.setHeader("Content-Type", typeOf(extname(file)));
    response.setHeader("Content-Length", size);
    return createReadStream(file).pipe(response);
  });
}

/** Answers on a free port of this machine. */
export function listening(answer: RequestListener): Promise<Served> {
  const server = createServer(answer);
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

/** The path that is asked for: "/data/a b.csv". */
export function pathOf({ url = "" }: IncomingMessage): string {
  return decodeURIComponent(new URL(url, "http://localhost").pathname);
}

/** The media type of a file by the end of its name: ".csv". */
export function typeOf(extension: string): string {
  return types[extension] ?? "application/octet-stream";
}
