import type { Page } from "@playwright/test";
import { bundledSets, largeSet, setOf, siteOf } from "../node/siteFixtures.ts";
import { index, scoresFile } from "../dataset/packages.ts";
import { expect, figure, open, test } from "./page.ts";

const forests = setOf(
  "forests",
  "Cover of forests",
  [{ ...index, id: "forest_cover", label: "Land under forest", short: "Forest", scale: [0, 100] }],
  scoresFile([
    "forest_cover,KAZ,2010,1.2,,,s1,",
    "forest_cover,KAZ,2011,1.3,,,s1,",
    "forest_cover,UZB,2010,8,,,s1,",
  ]),
);

/** The built app with other data: its page and its files under data/ as another build would have them. */
async function withData(page: Page): Promise<readonly string[]> {
  const home = bundledSets();
  const site = siteOf([...home, forests, largeSet(32)], 10_000, home.length);
  const fetched: string[] = [];
  await page.route(/\/(\?[^/]*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/data\/start-[0-9a-f]+\.json/, `data/${site.start}`);
    await route.fulfill({ response, body });
  });
  await page.route("**/data/*", async (route) => {
    const name = route.request().url().split("/").at(-1) ?? "";
    const content = Buffer.from(site.files.get(name) ?? new Uint8Array());
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(route.request().headers()["range"] ?? "") ?? [];
    const range = from === undefined ? null : [Number(from), Number(to) + 1];
    fetched.push(range === null ? name : `${name} ${range[1]! - range[0]!} of ${content.length}`);
    await route.fulfill(
      range === null ? { body: content } : { status: 206, body: content.subarray(...range) },
    );
  });
  return fetched;
}

test("a data set of the catalogue is found, shown, undone and opened again by its link; a large one by ranges", async ({
  page,
}) => {
  const fetched = await withData(page);
  await open(page, "?figures=trend");
  const filters = page.getByRole("region", { name: "Filters", exact: true });
  expect(fetched.filter((name) => /^(list|shard|forests|large)/.test(name))).toEqual([]);

  await filters.getByRole("button", { name: "More data sets…" }).click();
  await page.getByRole("searchbox", { name: "Find a data set or an index" }).fill("forest");
  await page.getByRole("option", { name: /Land under forest/ }).click();
  await expect(figure(page, "Trend")).toHaveAccessibleName(/^Trend: Forest/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get("index")).toBe("forest_cover");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(figure(page, "Trend")).toHaveAccessibleName(/Regulation of religion/);
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await expect(figure(page, "Trend")).toHaveAccessibleName(/^Trend: Forest/);
  await filters.getByRole("radio", { name: "Voice and accountability" }).check({ force: true });
  await page.reload(); // now the page does not have what it was shown before
  await expect(figure(page, "Trend")).toHaveAccessibleName(/Voice and accountability/);
  await page.goBack();
  await expect(figure(page, "Trend")).toHaveAccessibleName(/^Trend: Forest/);

  await open(page, "?index=index-5&figures=trend&years=1970..2019");
  await expect(figure(page, "Trend")).toHaveAccessibleName(/^Trend: index-5/);
  expect(fetched.filter((name) => name.includes(" of "))).toHaveLength(2); // the end of the file, and the rows
  await open(page, "?index=nowhere&figures=ranks~trend");
  await expect(page.getByRole("alert")).toContainText("This site has no index “nowhere”");
});

test("the server of npm start sends the bytes that are asked for", async ({ request }) => {
  const whole = await (await request.get("./favicon.svg")).body();
  const asked = async (range: string) => {
    const response = await request.get("./favicon.svg", { headers: { Range: range } });
    return [response.status(), response.headers()["content-range"], (await response.body()).toString()];
  };
  const { length } = whole;
  expect(await asked("bytes=2-5")).toEqual([206, `bytes 2-5/${length}`, whole.subarray(2, 6).toString()]);
  const end = whole.subarray(length - 3).toString();
  expect(await asked("bytes=-3")).toEqual([206, `bytes ${length - 3}-${length - 1}/${length}`, end]);
  expect((await asked(`bytes=${length}-`)).slice(0, 2)).toEqual([416, `bytes */${length}`]);
  expect((await asked("bytes=0-1,4-5"))[0]).toBe(200); // several at once: the whole file is an answer too
});
