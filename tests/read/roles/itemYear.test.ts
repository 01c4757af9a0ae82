import { expect, test } from "vitest";
import { itemYearOf } from "../../../src/read/roles/itemYear.ts";

test.each([
  ["NXX2014", "NXX", "2014"],
  ["MX01X1990", "MX01X", "1990"],
  ["gri_2014", "gri", "2014"],
  ["2014 GRR", "GRR", "2014"],
  ["GRR 2014", "GRR", "2014"],
  ["jun07gri", "gri", "Jun 2007"],
  ["SHI_DEC12", "SHI", "Dec 2012"],
  ["GRI (2019 report)", "GRI (report)", "2019"],
  ["Score 2023 edition", "Score edition", "2023"],
  ["Y1961", "", "Y1961"],
  ["X1990", "", "X1990"],
  ["YR1996", "", "YR1996"],
  ["1996 [YR1996]", "", "1996 [YR1996]"],
  ["2013/14", "", "2013/14"],
  ["Total (2014-15)", "Total", "2014-15"],
])("%s names the item %s and the period %s", (header, stem, period) => {
  expect(itemYearOf(header)).toMatchObject({ stem, period, marked: false });
});

test("an X after the year marks the earliest or latest value, whatever the item's name ends in", () => {
  expect(itemYearOf("NXX1990X")).toMatchObject({ stem: "NXX", year: 1990, marked: true });
  expect(itemYearOf("MX01X2014X")).toMatchObject({ stem: "MX01X", year: 2014, marked: true });
});

test("no end year is built in", () => {
  expect(itemYearOf("NXX2023X")).toMatchObject({ stem: "NXX", year: 2023, marked: true });
  expect(itemYearOf("NXX2061")).toMatchObject({ year: 2061 });
});

test.each([
  "",
  "VED1X95",
  "value_v12",
  "gdp2015usd",
  "1990s",
  "NUMISO",
  "2010 and 2011",
  "12345",
  "x".repeat(500),
])("%s holds no one year", (header) => {
  expect(itemYearOf(header)).toBeNull();
});
