// Vite's plugin for the data of the site: data/, or the folders that `npm run build -- --data DIR` names.
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { siteData } from "./siteData.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The variable in which scripts/build.mjs tells this plugin the folders and whether a fault ends the build, as JSON. */
export const settingsVariable = "REGULENS_DATA";

/** The app's own data may lack nothing. */
const usual = { folders: [join(root, "data")], strict: true };

/** Puts the data into data/ of what is built or served, and their names into the head of the page. */
export function dataPlugin() {
  const given = process.env[settingsVariable];
  const settings = given === undefined ? usual : JSON.parse(given);
  const { folders } = settings;
  let site = null;
  const made = () => (site ??= checked(settings));
  return {
    name: "site-data",
    apply: (_, { command, mode }) => command === "build" || mode !== "test",
    /** Before anything else, so that data which do not do end the build at once. */
    async buildStart() {
      if (this.environment.mode === "build") await made();
    },
    async generateBundle() {
      for (const [name, source] of (await made()).files)
        this.emitFile({ type: "asset", fileName: `data/${name}`, source });
    },
    async transformIndexHtml() {
      const { start, first } = await made();
      const preload = (name, id) => ({
        tag: "link",
        injectTo: "head",
        attrs: {
          ...(id && { id }),
          rel: "preload",
          href: `./data/${name}`,
          as: "fetch",
          crossorigin: "anonymous",
        },
      });
      return [preload(start, "data-start"), ...(first === null ? [] : [preload(first)])];
    },
    configureServer(server) {
      const answer = async (request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const content = (await made()).files.get(decodeURIComponent(pathname.slice(1)));
        if (content === undefined) next();
        else response.end(content);
      };
      server.middlewares.use("/data/", (request, response, next) => {
        // oxlint-disable-next-line promise/no-callback-in-promise -- what Vite waits for is the callback
        answer(request, response, next).catch(next);
      });
      server.watcher.add(folders);
      server.watcher.on("change", (path) => {
        if (!folders.some((folder) => resolve(path).startsWith(resolve(folder)))) return;
        site = null;
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}

/** The site's data, with what was left out told. */
async function checked({ folders, strict }) {
  const site = await siteData(folders);
  for (const problem of site.problems) console.error(problem);
  if (site.sets === 0) throw new Error("No data set is left to build a site from.");
  if (strict && site.problems.length > 0) throw new Error("The data have faults, and none is allowed.");
  return site;
}
