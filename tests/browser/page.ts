import { expect, test as base, type Locator, type Page } from "@playwright/test";
import { defaultChoices, figureKinds, type FigureKind } from "../../src/choices/choices.ts";

/** The kinds of figure that the app opens on, and those that a reader may add. */
export const defaultKinds: readonly FigureKind[] = [
  ...new Set(defaultChoices.figures.map(({ kind }) => kind)),
];
export const addedKinds: readonly FigureKind[] = figureKinds.filter((kind) => !defaultKinds.includes(kind));

/** A page that fails its test on any console error, policy violation or request to another host. */
export const test = base.extend<{ readonly faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
      page.on("request", (request) => {
        const own = [baseURL ?? "", "blob:", "data:"].some((start) => request.url().startsWith(start));
        if (!own) faults.push(`request: ${request.url()}`);
      });
      await page.addInitScript(heldIdle);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Runs in the page: it is never idle until `idle` says so, so that only figures near the window are drawn. */
function heldIdle(): void {
  const held: IdleRequestCallback[] = [];
  let open = false;
  const run = (work: IdleRequestCallback) =>
    setTimeout(() => work({ didTimeout: false, timeRemaining: () => 50 }));
  window.requestIdleCallback = (work) => (open ? run(work) : held.push(work)) as unknown as number;
  addEventListener("test-idle", () => {
    open = true;
    held.splice(0).forEach(run);
  });
}

/** From now on the page has idle time, in which figures far from the window are drawn too; waits until all are, and none moves. */
export async function idle(page: Page): Promise<void> {
  await page.evaluate(() => void dispatchEvent(new Event("test-idle")));
  await expect(page.locator(".figure-place.waiting")).toHaveCount(0);
}

/** Opens the app and waits for the first figure to be drawn. */
export async function open(page: Page, search = ""): Promise<void> {
  await page.goto(`./${search}`);
  await expect(page.getByRole("region", { name: "Figures" }).locator("svg").first()).toBeVisible();
}

/** The first figure of a kind. */
export function figure(page: Page, kind: string): Locator {
  return page.getByRole("figure", { name: new RegExp(`^${kind}`) }).first();
}

/** The drawing of a figure: its composed SVG. */
export function drawing(page: Page, kind: string): Locator {
  return figure(page, kind).locator(".drawing > svg");
}

/** Scrolls to a figure and waits until it is drawn: those far from the window are not. */
export async function bring(page: Page, kind: string): Promise<void> {
  await figure(page, kind).scrollIntoViewIfNeeded();
  await expect(figure(page, kind).locator(".drawing > svg, .table-title").first()).toBeVisible();
}

/** The words drawn in a figure. */
export async function words(page: Page, kind: string): Promise<string> {
  return (await drawing(page, kind).locator("text").allTextContents()).join(" | ");
}

/** The control that opens on a press, from the list that it opens. */
export async function pick(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page
    .getByRole("region", { name: "Filters", exact: true })
    .getByRole("button", { name: label })
    .click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

export function chip(page: Page, name: string): Locator {
  return page.getByRole("button", { name: `Remove filter: ${name}` });
}
