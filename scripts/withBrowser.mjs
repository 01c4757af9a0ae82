// Runs a command with CHROME_PATH and a free REGULENS_PORT set: node scripts/withBrowser.mjs playwright test
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { delimiter, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { browserPath } from "./browser.mjs";

const [command, ...parameters] = process.argv.slice(2);
if (command === undefined) throw new Error("withBrowser: no command given");
let chrome;
try {
  chrome = browserPath();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const bin = resolve(fileURLToPath(new URL("../node_modules/.bin", import.meta.url)));
const child = spawn(command, parameters, {
  stdio: "inherit",
  env: {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
    CHROME_PATH: chrome,
    REGULENS_PORT: process.env.REGULENS_PORT ?? String(await freePort()),
  },
});
child.on("error", (error) => {
  console.error(`${command} could not be started: ${error.message}`);
  process.exit(1);
});
child.on("exit", (code) => process.exit(code ?? 1));

function freePort() {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => settle(port));
    });
  });
}
