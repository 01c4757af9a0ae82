import { expect, figure, open, test, words } from "./page.ts";

/** The option of a figure's own list. */
async function choose(page: Parameters<typeof open>[0], kind: string, list: RegExp, option: string) {
  await figure(page, kind).getByRole("button", { name: list }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

test("an index that ends before the prosecutions begin says so, and one that meets them shows its pairs", async ({
  page,
}) => {
  await open(page, "?figures=against");
  const against = figure(page, "Score and prosecutions");
  await expect(against).toContainText("No year holds both");
  await choose(page, "Score and prosecutions", /Index of this figure/, "Liberal democracy (V-Dem)");
  await expect.poll(() => words(page, "Score and prosecutions")).toContain("7 years with both");
});

test("the share of known cases is a lower bound with its two numbers", async ({ page }) => {
  await open(page, "?figures=share");
  const drawn = await words(page, "Share punished");
  expect(drawn).toContain("at least 87.5%");
  expect(drawn).toContain("168 of 192");
  expect(drawn).toContain("no count of the punished");
});

test("fines imposed turn from MCI into months of wage, with those of years without a rate apart", async ({
  page,
}) => {
  await open(page, "?figures=imposed");
  await expect.poll(() => words(page, "Fines imposed")).toContain("300 · 1.5×");
  await choose(page, "Fines imposed", /Unit/, "Months of wage");
  await expect.poll(() => words(page, "Fines imposed")).toContain("no amount in months of wage");
  await page.keyboard.press("Control+z");
  await expect.poll(() => words(page, "Fines imposed")).not.toContain("no amount in months of wage");
});

test("prosecutions are added up where no year is missing; without a population nothing is offered to divide by", async ({
  page,
}) => {
  await open(page, "?figures=penalties");
  await choose(page, "Penalties", /Form of the counts/, "Added up");
  await expect.poll(() => words(page, "Penalties")).toContain("≥1,223");
  await expect(figure(page, "Penalties")).toContainText("Per million people: add a data set of inhabitants");
  await figure(page, "Penalties")
    .getByRole("button", { name: /Form of the counts/ })
    .click();
  await expect(page.getByRole("option", { name: "Per million people" })).toHaveCount(0);
});

test("a data set of inhabitants, once added, offers numbers by a million people of the same year", async ({
  page,
}) => {
  await open(page, "?figures=penalties");
  await page.getByRole("button", { name: "Add data" }).first().click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files" }).click();
  const rows = ["Country,Year,Population", "Kazakhstan,2022,20000000", "Kazakhstan,2023,20000000"];
  await (
    await chooser
  ).setFiles([{ name: "inhabitants.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) }]);
  await page.getByRole("dialog").getByRole("button", { name: "Load", exact: true }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await choose(page, "Penalties", /Form of the counts/, "Per million people");
  await expect.poll(() => words(page, "Penalties")).toContain("≥9.6");
  await expect(figure(page, "Penalties")).toContainText("No population for 2017–2021");
});
