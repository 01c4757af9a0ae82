import { readFileSync, writeFileSync } from "node:fs";
import type { Browser } from "@playwright/test";
import type { BenchPage } from "./page.ts";

/** Whether this system tells the peak memory of a process: Linux does. */
export function tellsPeaks(): boolean {
  try {
    return /^VmHWM:/m.test(readFileSync("/proc/self/status", "utf8"));
  } catch {
    return false;
  }
}

/**
 * MB (10^6 bytes) of memory that the page's process takes at most while the work is done, above what it took before: resident
 * pages, so that everything counts, garbage not yet collected too. The page and its workers live in one process; garbage is
 * collected first.
 */
export async function peakOf<M>(
  { browser, page }: BenchPage<M>,
  work: () => Promise<unknown>,
): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
  await new Promise((next) => setTimeout(next, 300));
  const processes = await renderersOf(browser);
  for (const process of processes) writeFileSync(`/proc/${process}/clear_refs`, "5"); // the peak counts from here
  const before = processes.map((process) => memoryOf(process, "VmRSS"));
  await work();
  // Chromium keeps a second such process in store: the page's is the one that grew.
  return Math.max(...processes.map((process, i) => memoryOf(process, "VmHWM") - before[i]!));
}

/** The processes of pages that the browser has. */
async function renderersOf(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
}

function memoryOf(process: number, field: "VmRSS" | "VmHWM"): number {
  const found = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(
    readFileSync(`/proc/${process}/status`, "utf8"),
  );
  return (Number(found?.[1] ?? NaN) * 1024) / 1e6;
}
