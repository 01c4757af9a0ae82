// Finds a Chrome or Chromium to draw and test with, or gets one.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** The switches that every browser of this project is started with: no sandbox as root, no traffic of its own. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of a browser: $CHROME_PATH, an installed one, Playwright's own, else Debian's package (as root), else
 * Playwright's download. Throws one sentence when none of them works.
 */
export function browserPath() {
  const found = installed();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("No Chrome or Chromium found: installing Debian's chromium package.");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], environment);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], environment);
    const packaged = installed();
    if (packaged !== null) return packaged;
  }
  console.log("No Chrome or Chromium found: downloading Playwright's.");
  run("npx", ["playwright", "install", "chromium"], process.env);
  const downloaded = installed();
  if (downloaded !== null) return downloaded;
  throw new Error(
    "The browser tests need Chrome or Chromium: install one, or name it in the environment variable CHROME_PATH.",
  );
}

function installed() {
  const named = process.env.CHROME_PATH;
  if (named && !starts(named)) throw new Error(`CHROME_PATH names ${named}, which does not start.`);
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  const candidates = [
    named,
    ...["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"].map(onPath),
    mac,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && starts(path)) ?? null;
}

/** Whether it is a browser that starts: a stub of a package manager, or one whose libraries are missing, is not. */
function starts(path) {
  return runs(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(runs);
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a command to its end; its failure shows in what is installed afterwards. */
function run(command, parameters, env) {
  spawnSync(command, parameters, { env, stdio: ["ignore", "inherit", "inherit"] });
}
