import { chip, drawing, expect, figure, open, test } from "./page.ts";

test("a figure whose code cannot be fetched says so and can be tried again, and the page stays", async ({
  page,
  faults,
}) => {
  const places = /assets\/places-[^/]*\.js/;
  await page.route(places, (route) => route.abort());
  await open(page, "?v=1&figures=trend~places");
  const again = figure(page, "Rank against rank").getByRole("button", { name: "Try again" });
  await expect(figure(page, "Rank against rank").getByRole("alert")).toContainText("could not be fetched");
  await expect(drawing(page, "Trend")).toBeVisible();
  await page.unroute(places);
  await again.press("Enter");
  await expect(drawing(page, "Rank against rank")).toBeVisible();
  await expect(figure(page, "Rank against rank")).toBeFocused();
  faults.length = 0; // the browser itself writes the failed request to its console
});

test("a country's page whose code cannot be fetched says so and can be tried again", async ({
  page,
  faults,
}) => {
  const country = /assets\/OneCountry-[^/]*\.js/;
  await page.route(country, (route) => route.abort());
  await open(page);
  await page
    .getByRole("button", { name: /Kazakhstan/ })
    .and(page.locator(".chip-name"))
    .click();
  await expect(page.getByRole("alert")).toContainText("could not be fetched");
  await expect(chip(page, "Kazakhstan")).toBeVisible();
  await page.unroute(country);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("#country-name")).toBeFocused();
  faults.length = 0; // the browser itself writes the failed request to its console
});
