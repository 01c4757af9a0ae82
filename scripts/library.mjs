// Builds Regulens as a library into dist-library/: one ES module with everything inside, which Node, notebooks and pages load as
// it is, and its types.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.argv[2] ?? join(root, "dist-library");

await build({
  root,
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  // As in vite.config.ts: the same bytes on every screen.
  define: { "window.devicePixelRatio": "2" },
  build: {
    outDir: folder,
    emptyOutDir: true,
    target: "es2022",
    lib: { entry: "src/regulens.ts", formats: ["es"], fileName: () => "regulens.js" },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
writeTypes();

/** Declarations of what the library gives, and of everything that these name. */
function writeTypes() {
  const types = join(folder, "types");
  const project = join(folder, "tsconfig.json");
  mkdirSync(types, { recursive: true });
  writeFileSync(
    project,
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: join(root, "src"),
        outDir: types,
        typeRoots: [join(root, "node_modules", "@types")],
        types: ["node", join(root, "node_modules", "vite", "client.d.ts")],
      },
      include: [],
      files: [join(root, "src", "regulens.ts")],
    }),
  );
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", project],
    { encoding: "utf8" },
  );
  rmSync(project);
  if (status !== 0) {
    console.error(`The types of the library could not be written:\n${stdout}`);
    process.exit(1);
  }
  for (const name of readdirSync(types, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".d.ts")) continue;
    const path = join(types, name);
    // A program that uses the library finds declarations by the names of modules: "./figure.js" is figure.d.ts.
    const text = readFileSync(path, "utf8").replace(/((?:from|import\()\s*"\.[^"]*)\.ts"/g, '$1.js"');
    writeFileSync(path, text);
  }
}
