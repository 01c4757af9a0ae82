// Draws cases of the gallery at the presets of exported pictures and tells words that overlap or are cut:
//   npm run presets -- [beginning of the case's name] [presets, comma between] [folder for PNGs]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserArguments, browserPath } from "./browser.mjs";
import { openSource } from "./source.mjs";

const [begin = "", names, folder] = process.argv.slice(2);
const source = await openSource();
const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments });
try {
  const { presetPictures } = await source.load("/tests/presets/drawn.ts");
  const { prepare, faultsOf } = await source.load("/tests/presets/measuringPage.ts");
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  await prepare(page);
  let [count, faulty] = [0, 0];
  for await (const { name, preset, svg, fitted } of presetPictures(
    begin,
    names ? names.split(",") : undefined,
  )) {
    const [faults] = await faultsOf(page, [svg]);
    count += 1;
    const done = fitted.map((step) => Object.values(step).join(" ")).join(", ");
    if (faults.length > 0 || done !== "") console.log(`${name} ${preset}${done && ` (${done})`}`);
    for (const fault of faults) console.log(`    ${fault}`);
    if (faults.length > 0) faulty += 1;
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true });
      await page
        .locator("svg")
        .first()
        .screenshot({ path: join(folder, `${name}-${preset}.png`) });
    }
  }
  console.log(`${count} pictures, ${faulty} with faults`);
} finally {
  await browser.close();
  await source.close();
}
