// `npm test`: every check in order, stopping at the first that fails, and one line of counts at the end.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const results = "test-results";
/** Steps that wait for each other; those of one list run at the same time. */
const steps = [
  [
    ["types", "tsc", ["--noEmit"]],
    ["lint", "oxlint", ["--deny-warnings"]],
    ["format", "prettier", ["--check", "--log-level", "warn", "."]],
  ],
  [
    [
      "unit, property and picture tests",
      "vitest",
      ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}/unit.json`],
    ],
  ],
  [["build", "vite", ["build", "--logLevel", "warn"]]],
  [["browser tests", "node", ["scripts/withBrowser.mjs", "playwright", "test"]]],
];

process.chdir(new URL("..", import.meta.url).pathname);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let failedStep = null;
for (const together of steps) {
  const ended = await Promise.all(together.map(run));
  failedStep = together[ended.findIndex((status) => status !== 0)]?.[0] ?? null;
  if (failedStep !== null) break;
}

const unit = countsOf(`${results}/unit.json`, (report) => [report.numPassedTests, report.numFailedTests]);
const browser = countsOf(`${results}/browser.json`, ({ stats }) => [
  stats.expected,
  stats.unexpected + stats.flaky,
]);
console.log(`\nunit, property and picture tests: ${unit[0]} passed, ${unit[1]} failed`);
console.log(`browser tests: ${browser[0]} passed, ${browser[1]} failed`);
const failed = unit[1] + browser[1];
if (failedStep !== null) console.log(`stopped at: ${failedStep}`);
console.log(`${unit[0] + browser[0]} passed, ${failedStep !== null && failed === 0 ? 1 : failed} failed`);
process.exit(failedStep === null ? 0 : 1);

/** Runs a step to its end; gives its exit status. */
function run([name, command, parameters]) {
  console.log(`\n== ${name} ==`);
  const [file, ...given] =
    command === "node" ? [process.execPath, ...parameters] : ["npx", "--no", "--", command, ...parameters];
  const started = performance.now();
  return new Promise((resolve) => {
    spawn(file, given, { stdio: ["ignore", "inherit", "inherit"] }).on("close", (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`-- ${name}: ${status === 0 ? "ok" : "FAILED"} (${seconds} s)`);
      resolve(status);
    });
  });
}

/** What a runner's report counts; nothing where the run did not come so far. */
function countsOf(path, counts) {
  try {
    return counts(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return [0, 0];
  }
}
