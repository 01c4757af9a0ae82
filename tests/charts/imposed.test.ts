import { expect, test } from "vitest";
import { imposedChart } from "../../src/charts/imposed.ts";
import type { ImposedFine, Tariff } from "../../src/dataset/dataset.ts";
import { imposedRows, imposedView } from "../../src/views/imposed.ts";
import { choicesWith, frameOf, libraryWith } from "../fixtures.ts";
import { fine } from "../imposedFixtures.ts";
import { article490, rates, tariff } from "../tariffsFixtures.ts";

function drawn(fines: readonly ImposedFine[], tariffs: readonly Tariff[] = article490, mci = rates.mci) {
  const library = libraryWith({ fines, tariffs, rates: { ...rates, mci } });
  const { choices, figure } = choicesWith("imposed", { countries: ["KAZ"] });
  const view = imposedView(library, choices, figure);
  return { ...imposedChart(view, frameOf()), rows: imposedRows(view, library) };
}

const derived = [
  {
    ...rates.mci[0]!,
    basis: "derived_from_fine",
    note: "99,100 tenge in 2015 read as 50 MCI",
    sourceId: "s1",
  },
];
const own = fine({ amount: 99100 });
const half = fine({ amount: 49550, subject: "member" });

test("an MCI read from another fine of the same source is not said to be read from this one", () => {
  const { targets, legend, footer, rows } = drawn([own, half], [], derived);
  const said = (i: number) => targets[i]!.details.join(" ");
  expect(said(0)).toContain("it was read from this very fine");
  expect(said(1)).toContain("it was read from a fine of the same source");
  expect(said(1)).not.toContain("this very fine");
  expect(legend.map(({ label }) => label)).toContain("MCI read from this fine or one of its source");
  expect(footer.join(" ")).toContain(
    "Hollow: the MCI of 2015 was read from the fine itself or from another of its source.",
  );
  expect(rows.map((row) => row["mci_read_from_this_fine"])).toEqual(["true", "false"]);
  expect(rows.map((row) => row["mci_read_from_same_source"])).toEqual(["true", "true"]);
});

test("where every MCI was read from the fine itself, the legend and the footer say just that", () => {
  const { legend, footer } = drawn([own], [], derived);
  expect(legend.map(({ label }) => label)).toContain("MCI read from this very fine");
  expect(footer.join(" ")).toContain("Hollow: the MCI of 2015 was read from the fine itself.");
});

test("a range over parts names those whose amount is not known", () => {
  const parts = [
    tariff({ amount: 50 }),
    tariff({ part: "3", amount: 100 }),
    tariff({ part: "7", note: "AMOUNT NOT FOUND" }),
  ];
  const { targets, footer, rows } = drawn([fine({ article: "490" })], parts);
  expect(targets[0]!.details).toContain("Left out, because the amount was not found: Article 490, part 7.");
  expect(footer.join(" ")).toContain(
    "Left out of the multiples, because the amount was not found: Article 490, part 7.",
  );
  expect(rows[0]).toMatchObject({ tariff_n: 2, tariff_amount_unknown: "490(7)" });
  expect(drawn([fine({ article: "490(1)" })], parts).footer.join(" ")).not.toContain("Left out");
});
