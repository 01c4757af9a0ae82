// Takes the picture of the app that README.md opens with, from a fresh build: npm run portrait
import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";
import { browserArguments, browserPath } from "./browser.mjs";

const port = 4179;
const server = spawn(process.execPath, ["scripts/serve.mjs", "--no-open", "--port", String(port)], {
  stdio: ["ignore", "pipe", "inherit"],
});
await new Promise((settle) => server.stdout.once("data", settle));
const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1180 }, colorScheme: "light" });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.locator('[data-figure="trend"] .drawing > svg').waitFor();
  await page.evaluate(() => globalThis.document.fonts.ready);
  await page.screenshot({ path: "tests/gallery/app.png" });
} finally {
  await browser.close();
  server.kill();
}
