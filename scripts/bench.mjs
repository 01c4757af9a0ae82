// Measures Regulens against what people would pick instead: npm run bench [-- reading filtering ...]
import { existsSync } from "node:fs";
import { openSource } from "./source.mjs";

const asked = process.argv.slice(2);
const source = await openSource();
let failed = false;
try {
  const { partNames, runPart } = await source.load("/tests/bench/run.ts");
  const unknown = asked.filter((name) => !partNames.includes(name));
  if (unknown.length > 0) {
    console.error(
      `No part of the bench is called ${unknown.join(", ")}. There are: ${partNames.join(", ")}.`,
    );
    process.exit(2);
  }
  for (const name of asked.length === 0 ? partNames : asked) {
    const path = `/tests/bench/${name}.bench.ts`;
    if (!existsSync(new URL(`..${path}`, import.meta.url))) continue;
    const { part } = await source.load(path);
    console.log(`\n== ${part.title} ==\n`);
    const started = performance.now();
    try {
      await runPart(name, part, (line) => console.log(line));
    } catch (error) {
      failed = true; // the other parts are worth having all the same
      console.error(`${name} failed:`, error);
    }
    console.log(`-- ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  console.log("\nThe whole table stands in tests/bench/results.md.");
} finally {
  await source.close();
}
process.exit(failed ? 1 : 0);
