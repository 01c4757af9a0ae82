import { expect, test } from "./page.ts";

test("the first figure stands there before the code of the page, where the page will have it", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/page-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  const early = page.locator(".first .figure-place > svg");
  await expect(early).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(scripts.filter((url) => !/assets\/(start|words|page|rolldown-runtime)-/.test(url))).toEqual([]);
  const [place, drawn] = [await early.boundingBox(), await early.innerHTML()];
  release();
  const later = page.getByRole("figure", { name: /^Trend/ }).locator(".drawing > svg");
  await expect(later).toBeVisible();
  await expect(page.locator(".first")).toHaveCount(0);
  const { x, y, width, height } = (await later.boundingBox())!;
  expect({ x, width, height }).toEqual({ x: place!.x, width: place!.width, height: place!.height });
  expect(Math.abs(y - place!.y)).toBeLessThanOrEqual(2);
  expect(await later.innerHTML()).toBe(drawn);
});

test("a page whose code cannot be fetched says so", async ({ page, faults }) => {
  await page.route(/assets\/page-[^/]*\.js/, (route) => route.fulfill({ status: 503, body: "" }));
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("The page could not be loaded");
  faults.length = 0; // the browser itself writes the 503 to its console
});
