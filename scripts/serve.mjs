// Serves the built app on this machine: node scripts/serve.mjs [--port 4173] [--no-open]
import { spawn } from "node:child_process";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = resolve(fileURLToPath(new URL("../dist", import.meta.url)));
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

const { values } = parseArgs({
  options: { port: { type: "string" }, "no-open": { type: "boolean", default: false } },
});
const policy = pagePolicy();
const server = createServer(answer);
const port = await listening(server, values.port);
const url = `http://127.0.0.1:${port}/`;
console.log(`Regulens is at ${url} (Ctrl-C stops it)`);
if (!values["no-open"]) openBrowser(url);

/** The policy that the page itself carries; a header can add `frame-ancestors`, which a page cannot. */
function pagePolicy() {
  let page;
  try {
    page = readFileSync(join(root, "index.html"), "utf8");
  } catch {
    console.error("dist/index.html is missing: run `npm run build` first.");
    process.exit(1);
  }
  const found = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page);
  if (!found) throw new Error("dist/index.html carries no Content-Security-Policy");
  return found[1];
}

function answer(request, response) {
  response.setHeader("Content-Security-Policy", `${policy}; frame-ancestors ${framers(request.url ?? "/")}`);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  if (request.method !== "GET" && request.method !== "HEAD")
    return ending(response, 405, "Method not allowed");
  const file = fileFor(request.url ?? "/");
  if (file === null) return ending(response, 404, "Not found");
  response.setHeader("Content-Type", types[extname(file.path)] ?? "application/octet-stream");
  response.setHeader("Accept-Ranges", "bytes");
  // The names in these folders hold a hash of the content, so they never change.
  const isFixed = ["assets", "data"].some((folder) => file.path.startsWith(join(root, folder) + sep));
  response.setHeader("Cache-Control", isFixed ? "public, max-age=31536000, immutable" : "no-cache");
  const range = rangeOf(request.headers.range, file.size);
  if (range === "beyond") {
    response.setHeader("Content-Range", `bytes */${file.size}`);
    return ending(response, 416, "Range not satisfiable");
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  if (range !== null) {
    response.statusCode = 206;
    response.setHeader("Content-Range", `bytes ${start}-${end}/${file.size}`);
  }
  response.setHeader("Content-Length", end - start + 1);
  if (request.method === "HEAD" || file.size === 0) return response.end();
  createReadStream(file.path, { start, end })
    .on("error", () => response.destroy())
    .pipe(response);
}

/**
 * The bytes that a Range header asks for, first and last; null for the whole file, which also answers several ranges at once
 * (RFC 9110, 14.2), or "beyond" where the file has no such bytes.
 */
function rangeOf(header, size) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === undefined || (from === "" && to === "")) return null;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (start >= size || (from === "" && Number(to) === 0)) return "beyond";
  return start <= end ? { start, end } : null;
}

/** Who may show a page in a frame: anybody one figure (`?embed=1`), nobody the app, where a click could be led astray. */
function framers(address) {
  return /[?&]embed=1(&|$)/.test(address) ? "*" : "'none'";
}

/** The file of dist/ that an address names, or null; never one outside dist/. */
function fileFor(address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (path.includes("\0")) return null;
  const full = resolve(root, `.${path.endsWith("/") ? `${path}index.html` : path}`);
  if (!full.startsWith(root + sep)) return null;
  const stat = statSync(full, { throwIfNoEntry: false });
  return stat?.isFile() ? { path: full, size: stat.size } : null;
}

function ending(response, status, words) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(words);
}

/** Listens on the port asked for, or on the first free one from 4173 on. */
async function listening(server, asked) {
  const first = Number(asked ?? 4173);
  for (let port = first; port < first + (asked === undefined ? 100 : 1); port += 1) {
    const free = await new Promise((settle, fail) => {
      server.once("error", (error) => (error.code === "EADDRINUSE" ? settle(false) : fail(error)));
      server.listen(port, "127.0.0.1", () => settle(true));
    });
    server.removeAllListeners("error");
    if (free) return port;
  }
  console.error(asked === undefined ? "No port from 4173 to 4272 is free." : `Port ${asked} is in use.`);
  process.exit(1);
}

/** Opens a browser where there is a screen for one; without one the printed address is enough. */
function openBrowser(url) {
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const command =
    process.platform === "darwin" ? "open" : process.platform === "linux" && screen ? "xdg-open" : null;
  if (command === null || process.env.CI) return;
  spawn(command, [url], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
