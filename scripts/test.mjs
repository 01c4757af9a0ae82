// `npm test`: every check in order, stopping at the first that fails, and one line of counts at the end.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const results = "test-results";
/** Drawing without a browser makes and drops many nodes: with room for the young ones half of the collecting falls away. */
const environment = {
  ...process.env,
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=64`,
};
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

const [unitPassed = 0, unitFailed = 0] = reported(`${results}/unit.json`, (report) => [
  report.numPassedTests,
  report.numFailedTests,
]);
const [browserPassed = 0, browserFailed = 0] = reported(`${results}/browser.json`, ({ stats }) => [
  stats.expected + stats.flaky,
  stats.unexpected,
]);
const unsteady = reported(`${results}/browser.json`, ({ suites }) => suites.flatMap(unsteadyIn));
console.log(`\nunit, property and picture tests: ${unitPassed} passed, ${unitFailed} failed`);
console.log(`browser tests: ${browserPassed} passed, ${browserFailed} failed`);
for (const title of unsteady) console.log(`passed only at its second attempt: ${title}`);
const failed = unitFailed + browserFailed;
if (failedStep !== null) console.log(`stopped at: ${failedStep}`);
console.log(
  `${unitPassed + browserPassed} passed, ${failedStep !== null && failed === 0 ? 1 : failed} failed`,
);
process.exit(failedStep === null ? 0 : 1);

/** Runs a step to its end; gives its exit status. */
function run([name, command, parameters]) {
  console.log(`\n== ${name} ==`);
  const [file, ...given] =
    command === "node" ? [process.execPath, ...parameters] : ["npx", "--no", "--", command, ...parameters];
  const started = performance.now();
  return new Promise((resolve) => {
    spawn(file, given, { stdio: ["ignore", "inherit", "inherit"], env: environment }).on(
      "close",
      (status) => {
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        console.log(`-- ${name}: ${status === 0 ? "ok" : "FAILED"} (${seconds} s)`);
        resolve(status);
      },
    );
  });
}

/** The titles of the tests of a suite that failed once and then passed. */
function unsteadyIn({ specs = [], suites = [] }) {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky"));
  return [...here.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(unsteadyIn)];
}

/** What is read from a runner's report; nothing where the run did not come so far. */
function reported(path, read) {
  try {
    return read(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return [];
  }
}
