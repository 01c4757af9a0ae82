import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { listening, pathOf, typeOf, type Served } from "./serve.ts";

interface Answer {
  readonly type: string;
  readonly body: Buffer;
  readonly encoding: "br" | "identity";
}

/**
 * Serves a folder as a content delivery network does: texts in brotli at its strongest, made once, the rest as it is. `page`
 * stands at "/"; without one the folder's index.html. Rejects where there is neither.
 */
export function servedCompressed(folder: string, page?: string): Promise<Served> {
  if (page === undefined && !existsSync(join(folder, "index.html"))) {
    return Promise.reject(new Error(`${folder} holds no page: run \`npm run build\` first`));
  }
  const answers = new Map<string, Answer | null>();
  const answerTo = (path: string): Answer | null => {
    if (path === "/" && page !== undefined) return compressed(".html", Buffer.from(page));
    const file = join(folder, normalize(path === "/" ? "/index.html" : path));
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
    return compressed(extname(file), readFileSync(file));
  };
  return listening((request, response) => {
    const path = pathOf(request);
    const answer = answers.get(path) ?? answerTo(path);
    answers.set(path, answer);
    if (answer === null) return response.writeHead(404).end();
    const { type, body, encoding } = answer;
    return response
      .writeHead(200, {
        "Content-Type": type,
        "Content-Length": body.length,
        "Cache-Control": "no-store",
        ...(encoding === "br" && { "Content-Encoding": encoding }),
      })
      .end(body);
  });
}

function compressed(extension: string, bytes: Buffer): Answer {
  const type = typeOf(extension);
  if (!/^text\/|json|svg/.test(type)) return { type, body: bytes, encoding: "identity" };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { type, body: brotliCompressSync(bytes, { params }), encoding: "br" };
}
