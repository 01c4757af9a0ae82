import { defineConfig } from "@playwright/test";
import { browserArguments } from "./scripts/browser.mjs";

const port = Number(process.env["REGULENS_PORT"] ?? 4180);
const chrome = process.env["CHROME_PATH"];

/** Run through scripts/withBrowser.mjs, which finds the browser and a free port. Tests the built app. */
export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results/browser",
  workers: 2,
  fullyParallel: true,
  retries: process.env["CI"] ? 1 : 0, // a test that needs its second attempt is named at the end: scripts/test.mjs
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 60_000,
  expect: { timeout: 7_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 1000 },
    locale: "en-GB",
    timezoneId: "America/Los_Angeles", // west of Greenwich, where dates that should be years slip
    launchOptions: {
      ...(chrome === undefined ? {} : { executablePath: chrome }),
      args: [...browserArguments],
    },
    screenshot: "only-on-failure",
  },
  projects: [{ name: "chromium", use: { browserName: "chromium" } }],
  webServer: {
    command: `node scripts/serve.mjs --no-open --port ${port}`,
    port,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
