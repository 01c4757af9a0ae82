// `npm run build`: the app with the data of data/. `npm run build -- --data DIR`: a site from any folder of data packages.
import { parseArgs } from "node:util";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { settingsVariable } from "./dataPlugin.mjs";

const { values } = parseArgs({
  options: {
    data: { type: "string", multiple: true },
    strict: { type: "boolean", default: false },
    outDir: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(`npm run build -- [--data DIR]... [--strict] [--outDir DIR]
  --data DIR    a folder of data packages, instead of data/; may be given several times
  --strict      stop where any data package has a fault; else it is left out and told
  --outDir DIR  where to write, instead of dist/`);
  process.exit(0);
}
if (values.data !== undefined || values.strict) {
  const folders = (values.data ?? ["data"]).map((folder) => resolve(folder));
  process.env[settingsVariable] = JSON.stringify({ folders, strict: values.strict });
}
try {
  await build({
    root: fileURLToPath(new URL("..", import.meta.url)),
    build: values.outDir === undefined ? {} : { outDir: resolve(values.outDir), emptyOutDir: true },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
