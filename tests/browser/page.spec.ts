import { AxeBuilder } from "@axe-core/playwright";
import { expect, figure, open, test } from "./page.ts";

for (const width of [360, 768, 1440]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing serious at ${width} px, ${colorScheme}, and nothing hangs over the side`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await open(page);
      if (width < 768) await page.getByRole("button", { name: "Show filters" }).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)])).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }
}

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

test("a data set that breaks its schema is told, and the others load", async ({ page }) => {
  await page.route(/tariffs.*\.csv|mci.*\.csv/, (route) =>
    route.fulfill({ body: "country_iso3,law\nKAZ\n", contentType: "text/csv" }),
  );
  await open(page);
  await expect(page.getByRole("alert").first()).toContainText("tariffs");
  await expect(figure(page, "Trend").locator(".drawing > svg")).toBeVisible();
  await expect(figure(page, "Penalties").locator(".drawing > svg")).toContainText("284");
});

test("a data set that cannot be fetched is told, and the others load", async ({ page, faults }) => {
  await page.route(/penalty-tariffs.*\.csv/, (route) => route.fulfill({ status: 404, body: "" }));
  await open(page);
  await expect(page.getByRole("alert").first()).toContainText("“tariffs” is not shown");
  await expect(figure(page, "Trend").locator(".drawing > svg")).toBeVisible();
  faults.length = 0; // the browser itself writes the 404 to its console
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
  const serious = async (screen: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect([screen, found.map(({ id, nodes }) => [id, nodes.slice(0, 2).map((node) => node.html)])]).toEqual([
      screen,
      [],
    ]);
  };
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await serious("help");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Add data" }).first().click();
  await serious("add data");
  await page.keyboard.press("Escape");
  await figure(page, "Trend").getByRole("button", { name: "Download" }).click();
  await serious("download menu");
  await page.keyboard.press("Escape");
  await open(page, "?story=four-units");
  await serious("story");
  await open(page, "?enlarged=ranks");
  await serious("enlarged");
  await open(page, "?countries=none&years=none&event=none");
  await serious("no filters");
  await open(page, "?countries=KAZ&years=19x0&colour=red");
  await serious("alert");
});
