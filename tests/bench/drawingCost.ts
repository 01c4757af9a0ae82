import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "@playwright/test";

/**
 * Tells the processor time, ms, that all processes of a browser have used so far: script, style, layout, painting,
 * compositing.
 */
export async function processorTime(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return processInfo
      .map(({ id, cpuTime }) => processorTimeOf(id) ?? cpuTime * 1000)
      .reduce((sum, each) => sum + each, 0);
  };
}

/**
 * ms on a processor of all threads of a process, from Linux's scheduler, which counts ns; null elsewhere. Chromium's own
 * count goes by ticks of 10 ms.
 */
function processorTimeOf(id: number): number | null {
  try {
    return readdirSync(`/proc/${id}/task`)
      .map(
        (thread) => Number(readFileSync(`/proc/${id}/task/${thread}/schedstat`, "utf8").split(" ")[0]) / 1e6,
      )
      .reduce((sum, each) => sum + each, 0);
  } catch {
    return null;
  }
}
