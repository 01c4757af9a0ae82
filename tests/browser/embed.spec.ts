import { createServer } from "node:http";
import { expect, figure, open, test } from "./page.ts";

/** A page of somebody else, on another origin, that holds the frame. */
async function article(snippet: string) {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>An article</title><body>${snippet}</body>`);
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://localhost:${address.port}/`, close: () => server.close() };
}

test("an embedded figure has no chrome, takes the height of its frame from itself, and leads to the app", async ({
  page,
  baseURL,
  faults,
}) => {
  const { url, close } = await article(
    `<iframe id="chart" src="${baseURL}?v=1&enlarged=timeline&embed=1" style="width:100%;border:0" height="200"></iframe>
     <script>addEventListener("message", (event) => {
       const frame = document.getElementById("chart");
       if (event.source === frame.contentWindow && event.data.app === "regulens") frame.style.height = event.data.height + "px";
     });</script>`,
  );
  await page.goto(url);
  const frame = page.frameLocator("#chart");
  await expect(frame.locator(".drawing > svg")).toBeVisible();
  await expect(frame.getByRole("banner")).toHaveCount(0);
  await expect(frame.getByRole("button", { name: "Download" })).toHaveCount(0);
  const inside = async () => Math.ceil((await frame.locator("main").boundingBox())!.height);
  await expect.poll(async () => (await page.locator("#chart").boundingBox())!.height).toBe(await inside());
  await page.setViewportSize({ width: 420, height: 800 });
  await expect
    .poll(async () => Math.abs((await page.locator("#chart").boundingBox())!.height - (await inside())))
    .toBeLessThan(1);
  const link = frame.getByRole("link", { name: "Open in Regulens" });
  expect(await link.getAttribute("href")).toBe("./?v=1&enlarged=timeline");
  expect(faults.filter((fault) => !fault.startsWith(`request: ${url}`))).toEqual([]);
  faults.length = 0; // the article's own request goes to another host, as it should
  close();
});

test("the snippet of the Export dialog works in an article: height, and the colours that were asked for", async ({
  page,
  faults,
}) => {
  await open(page);
  await figure(page, "Trend").getByRole("button", { name: "Download" }).click();
  await page.getByRole("menuitem", { name: "Export…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("tab", { name: "Link and embed" }).click();
  await dialog.locator("label", { hasText: "Dark" }).last().click();
  const code = dialog.getByRole("textbox", { name: "Embed" });
  await expect(code).toHaveValue(/theme=dark/);
  const { url, close } = await article(await code.inputValue());
  await page.goto(url);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator(".drawing > svg > rect").first()).toHaveAttribute("fill", "#14161a");
  const outside = async () => (await page.locator("iframe").boundingBox())!.height;
  const inside = async () => Math.ceil((await frame.locator("main").boundingBox())!.height);
  for (const width of [1200, 420]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(async () => Math.abs((await outside()) - (await inside()))).toBeLessThan(1);
  }
  expect(faults.filter((fault) => !fault.startsWith(`request: ${url}`))).toEqual([]);
  faults.length = 0; // the article's own request goes to another host, as it should
  close();
});

test("the app itself cannot be put into a frame, an embedded figure can", async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()["content-security-policy"];
  expect(await policy("./?v=1&enlarged=trend")).toContain("frame-ancestors 'none'");
  expect(await policy("./?v=1&enlarged=trend&embed=1")).toContain("frame-ancestors *");
});

test("an embedded figure takes the theme that its address names", async ({ page }) => {
  await page.goto("./?v=1&enlarged=trend&embed=1&theme=dark");
  await expect(page.locator(".drawing > svg > rect").first()).toHaveAttribute("fill", "#14161a");
  await expect(page.getByRole("alert")).toHaveCount(0);
});
