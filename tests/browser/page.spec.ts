import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { addedKinds, expect, figure, idle, open, test } from "./page.ts";

/** What axe finds on the page that is serious, with the first elements of each fault. */
async function serious(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)]);
}

for (const [width, colorScheme] of [
  [360, "dark"],
  [768, "light"],
  [1440, "dark"],
] as const) {
  test(`axe finds nothing serious at ${width} px, ${colorScheme}, and nothing hangs over the side`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await open(page);
    if (width < 768) await page.getByRole("button", { name: "Show filters" }).click();
    expect(await serious(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}

test("axe finds nothing serious in the kinds of figure to add, a card and the words open, on a dark phone", async ({
  page,
}) => {
  test.setTimeout(120_000); // fourteen figures, read twice by axe
  await page.setViewportSize({ width: 360, height: 900 });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await open(page, `?figures=${addedKinds.join("~")}`);
  await idle(page);
  await expect(page.locator(".drawing > svg")).toHaveCount(addedKinds.length);
  await figure(page, "Before and after").getByRole("button", { name: "In words" }).click();
  expect(await serious(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await figure(page, "Rank against rank").locator(".over").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.locator(".value-card")).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^New figure/ }).click();
  await expect(page.getByRole("menu", { name: /^New figure/ })).toBeVisible();
  expect(await serious(page)).toEqual([]);
});

test("the landmarks and controls carry the names that people rely on", async ({ page }) => {
  await open(page);
  for (const name of ["Filters", "Figures", "Data sets"])
    await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
  for (const name of ["Undo", "Redo", "Clear all filters", "Copy link"]) {
    await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole("button", { name: "Add data" }).first()).toBeVisible();
  for (const name of ["First year", "Last year"]) {
    await expect(page.getByRole("slider", { name })).toBeAttached();
    await expect(page.getByRole("textbox", { name })).toBeVisible();
  }
  await expect(page.getByRole("searchbox", { name: "Find a country" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveCount(1);
  for (const item of ["SVG", "PNG", "CSV"]) {
    await figure(page, "Trend").getByRole("button", { name: "Download" }).click();
    await expect(page.getByRole("menuitem", { name: item, exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
  }
});

test("a file of scores that is damaged is told, and the other data sets load", async ({ page }) => {
  await page.route(/data\/vdem-.*\.scores/, (route) => route.fulfill({ body: "<!doctype html>" }));
  await open(page);
  await expect(page.getByRole("alert").first()).toContainText("“vdem” is not shown");
  await expect(page.getByRole("alert").first()).toContainText("not a file of scores");
  await expect(figure(page, "Trend").locator(".drawing > svg")).toBeVisible();
  await expect(figure(page, "Penalties").locator(".drawing > svg")).toContainText("284");
});

test("a data set that cannot be fetched is told, and the others load", async ({ page, faults }) => {
  await page.route(/data\/grr-.*\.scores/, (route) => route.fulfill({ status: 404, body: "" }));
  await open(page);
  await expect(page.getByRole("alert").first()).toContainText("“grr” is not shown");
  await expect(page.getByRole("alert").first()).toContainText("404");
  await expect(figure(page, "Trend").locator(".drawing > svg")).toBeVisible();
  faults.length = 0; // the browser itself writes the 404 to its console
});

test("a page whose first data file cannot be fetched says so", async ({ page, faults }) => {
  await page.route(/data\/start-.*\.json/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./");
  await expect(page.getByRole("alert").first()).toContainText("could not be fetched (404)");
  await expect(page.getByRole("button", { name: "Add data" }).first()).toBeVisible();
  faults.length = 0;
});

test("a data package of the reader's own can be opened, and a broken one says what is wrong", async ({
  page,
}) => {
  await open(page);
  const files = (value: string) => [
    {
      name: "datapackage.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(ownPackage)),
    },
    {
      name: "scores.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`index_id,iso3,year,value,source_id\nown,KAZ,2015,${value},mine\n`),
    },
  ];
  await page.getByRole("button", { name: "Add data" }).first().click();
  const choose = async (value: string) => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose files" }).click();
    await (await chooser).setFiles(files(value));
  };
  await choose("seven");
  await expect(page.getByRole("alert")).toContainText("seven");
  await choose("7");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("radio", { name: "My own index" }).check({ force: true });
  await expect(figure(page, "Trend")).toHaveAccessibleName(/My own index/);
});

const ownPackage = {
  name: "own",
  title: "My own data",
  description: "One value.",
  licenses: [{ name: "CC0-1.0" }],
  sources: [{ name: "mine", title: "My notes", publisher: "Me", path: "", date: "2026", licence: "" }],
  regulens: {
    limits: "One value only.",
    indices: [
      {
        id: "own",
        label: "My own index",
        short: "My own index",
        unit: "points",
        scale: [0, 10],
        direction: "restrictive",
        decimals: 0,
        methodBreaks: [],
        coverage: "calendar year",
        remark: "",
        sourceId: "mine",
      },
    ],
  },
  resources: [
    {
      name: "scores",
      path: "scores.csv",
      format: "csv",
      encoding: "utf-8",
      regulens: { kind: "scores" },
      schema: {
        fields: [
          { name: "index_id", type: "string", constraints: { required: true } },
          { name: "iso3", type: "string", constraints: { required: true } },
          { name: "year", type: "integer", constraints: { required: true } },
          { name: "value", type: "number" },
          { name: "source_id", type: "string", constraints: { required: true } },
        ],
      },
    },
  ],
};

test("axe finds nothing serious in the dialogs, the menus, a story, an enlarged figure and the bare page", async ({
  page,
}) => {
  test.setTimeout(120_000); // seven screens, each read by axe
  const clean = async (screen: string) => expect([screen, await serious(page)]).toEqual([screen, []]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "?figures=trend"); // one figure: the page with all of them is read by axe above
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await clean("help");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Add data" }).first().click();
  await clean("add data");
  await page.keyboard.press("Escape");
  await figure(page, "Trend").getByRole("button", { name: "Download" }).click();
  await clean("download menu");
  await page.keyboard.press("Escape");
  await open(page, "?story=four-units");
  await clean("story");
  await open(page, "?enlarged=ranks");
  await clean("enlarged");
  await open(page, "?figures=trend&countries=none&years=none&event=none");
  await clean("no filters");
  await open(page, "?figures=trend&countries=KAZ&years=19x0&colour=red");
  await clean("alert");
});
