import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, expect, test } from "vitest";
import { countries } from "../../src/country/countries.ts";
import { outcomeOf } from "../../src/node/cli.ts";

const folder = mkdtempSync(join(tmpdir(), "regulens-"));
afterAll(() => rmSync(folder, { recursive: true }));

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Bytes in use after everything that can go has gone. */
function heldBytes(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test("a batch of 200 figures holds no more at its end than after its first half, but for what its pages list", async () => {
  const codes = countries.slice(0, 200).map(({ code }) => code);
  const held = new Map<number, number>();
  let done = 0;
  const path = join(folder, "many.zip");
  const words = ["charts", "?v=1&figures=slope", path, "--each", "country", "--values", codes.join(",")];
  const { code, told } = await outcomeOf(words, () => {
    done += 1;
    if (done === 100 || done === 200) held.set(done, heldBytes());
  });
  expect(code, told).toBe(0);
  expect(done).toBe(200);
  const grown = held.get(200)! - held.get(100)!;
  // A thumbnail of some 30 kB for each of 100 figures stays for the two pages. The files of these figures are 10 MB, their
  // drawings more than 100 MB.
  expect(grown).toBeLessThan(12e6);
  expect(statSync(path).size).toBeGreaterThan(5e6);
}, 300_000);
