import { expect, test } from "vitest";
import { dayAfter } from "../../src/dataset/tariffs.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { fileOf, readingOf } from "./packages.ts";

const typesOf = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(" ").map((part) => part.split(":") as [string, string]));

function datasetWith(kind: string, types: string, ...rows: readonly string[]): Dataset {
  const { dataset, issues } = readingOf({ resources: [fileOf(kind, typesOf(types), rows)] });
  expect(issues).toEqual([]);
  return dataset!;
}

const eventTypes =
  "date:date precision:string country_iso3:string kind:string title:string detail:string source_id:string";
const events = (...rows: readonly string[]) => datasetWith("events", eventTypes, ...rows).events;

test("an event's id is its country and date; the second of a date ends in -b, the third in -c", () => {
  const rows = ["2011-10-11", "2011-10-13", "2011-10-13", "2011-10-13"].map(
    (d) => `${d},day,KAZ,law,A law,,s1`,
  );
  expect(events(...rows, "2011-10-13,day,UZB,law,A law,,s1").map((event) => event.id)).toEqual([
    "KAZ-2011-10-11",
    "KAZ-2011-10-13",
    "KAZ-2011-10-13-b",
    "KAZ-2011-10-13-c",
    "UZB-2011-10-13",
  ]);
});

test("undated events are kept, lettered from a", () => {
  const undated = events(",unknown,KAZ,law,A law,,s1", ",unknown,KAZ,court,A ruling,,s1");
  expect(undated.map((event) => event.id)).toEqual(["KAZ-undated-a", "KAZ-undated-b"]);
  expect(undated[0]?.date).toEqual({ iso: null, precision: "unknown" });
});

test("an event is disputed where its detail speaks of a conflict or a dispute", () => {
  const details = ["CONFLICT: other date", "reports conflict", "year disputed", "signed", ""];
  const rows = details.map((detail) => `2011-01-01,month,KAZ,law,A law,${detail},s1`);
  expect(events(...rows).map((event) => event.disputed)).toEqual([true, true, true, false, false]);
});

const designationTypes = "body:string iso3:string year:year status:string source_id:string note:string";

test("a designation is inferred where its note starts with that word", () => {
  const { designations } = datasetWith(
    "designations",
    designationTypes,
    "USCIRF,KAZ,2020,SWL,s1,",
    "USCIRF,ARM,2020,not designated,s1,inferred: the list is complete",
    "USCIRF,AZE,2020,SWL,s1,not inferred",
  );
  expect(designations.map((d) => d.inferred)).toEqual([false, true, false]);
});

test("lists say whether they are complete", () => {
  const types = "body:string year:year status:string countries:integer complete:boolean source_id:string";
  const { designationLists } = datasetWith("designation-lists", types, "USCIRF,2020,CPC,14,true,s1");
  expect(designationLists).toMatchObject([{ body: "USCIRF", year: 2020, countries: 14, complete: true }]);
});

const tariffTypes =
  "country_iso3:string law:string article:string part:string offence:string subject:string penalty_kind:string " +
  "amount_min:number amount:number unit:string valid_from:date valid_to:date valid_to_is:string source_id:string note:string";

test("a tariff ends on the first day on which it no longer held, whichever day the source gives", () => {
  const { tariffs } = datasetWith(
    "tariffs",
    tariffTypes,
    "KAZ,Code,375,,breach,individual,fine,,,MCI,2001-01-30,2014-12-31,last_day,s1,",
    "KAZ,Code,490,1,breach,individual,fine,,50,MCI,2015-01-01,2025-01-10,day_after,s1,",
    "KAZ,Code,490,1,breach,individual,fine,,25,MCI,2025-01-10,,,s1,",
  );
  expect(tariffs.map((tariff) => tariff.validTo)).toEqual(["2015-01-01", "2025-01-10", null]);
});

test("an unknown amount is null, not zero, and a missing part is empty", () => {
  const row = "KAZ,Code,375,,breach,individual,fine,,,MCI,,,,s1,AMOUNT NOT FOUND";
  expect(datasetWith("tariffs", tariffTypes, row).tariffs[0]).toMatchObject({
    part: "",
    amount: null,
    amountMin: null,
    validFrom: null,
    note: "AMOUNT NOT FOUND",
  });
});

test("the day after the last of a month, a year and a leap February", () => {
  expect(["2014-12-31", "2024-02-28", "2023-02-28", "2024-04-30"].map(dayAfter)).toEqual([
    "2015-01-01",
    "2024-02-29",
    "2023-03-01",
    "2024-05-01",
  ]);
});

const fxTypes = "year:year kzt_per_usd:number source_id:string basis:string preferred:boolean note:string";

test("only the preferred exchange rate of a year is used, and a year without one has none", () => {
  const { rates } = datasetWith(
    "exchange-rates",
    fxTypes,
    "2020,413.00,s1,annual average,false,",
    "2020,412.95,s1,mean of quarters,true,",
    "2025,510.17,s1,mean of quarters,false,first quarter only",
  );
  expect(rates.tengePerDollar.map(({ year, value }) => [year, value])).toEqual([[2020, 412.95]]);
});

test("two preferred rates for a year are told", () => {
  const rows = ["2020,413.00,s1,annual average,true,", "2020,412.95,s1,mean of quarters,true,"];
  const { issues } = readingOf({ resources: [fileOf("exchange-rates", typesOf(fxTypes), rows)] });
  expect(issues).toMatchObject([{ row: 2, message: "There are two preferred rates for 2020." }]);
});

test("the wage of a year is the mean of the whole year, published before derived", () => {
  const { rates } = datasetWith(
    "wages",
    "year:year period:string wage_kzt_month:number statistic:string basis:string source_id:string note:string",
    "2016,year,143047,mean,derived,s1,",
    "2015,year,125904,mean,derived,s1,",
    "2015,year,126021,mean,published,s1,",
    "2015,year,90000,median,published,s1,",
    "2017,Q1,140000,mean,published,s1,",
  );
  expect(rates.monthlyWage.map(({ year, value, basis }) => [year, value, basis])).toEqual([
    [2015, 126021, "published"],
    [2016, 143047, "derived"],
  ]);
});

test("an entry without a rank, one outside the list and a part of a state are kept", () => {
  const editions = fileOf(
    "editions",
    typesOf("ranking_id:string edition_year:year list_length:integer complete:boolean method:string"),
    ["wwl,2013,50,false,new"],
  );
  const entries = fileOf(
    "rankings",
    typesOf(
      "ranking_id:string edition_year:year iso3:string country:string rank:integer score:number source_id:string note:string",
    ),
    [
      "wwl,2013,KGZ,Kyrgyzstan,,,s1,rank unknown",
      "wwl,2013,COM,Comoros,51,34.5,s1,",
      "wwl,2013,,Zanzibar,9,,s1,",
    ],
  );
  const rankings = [
    { id: "wwl", label: "List", short: "List", methodBreaks: [{ year: 2013, note: "New." }] },
  ];
  const { dataset, issues } = readingOf({ rankings, resources: [editions, entries] });
  expect(issues).toEqual([]);
  expect(dataset?.rankings[0]?.entries.map(({ country, rank, score }) => [country, rank, score])).toEqual([
    ["KGZ", null, null],
    ["COM", 51, 34.5],
    ["Zanzibar", 9, null],
  ]);
  expect(dataset?.rankings[0]?.editions).toMatchObject([{ year: 2013, complete: false, coversFrom: null }]);
});

test("an entry of an edition that is not in the list of editions is told", () => {
  const types =
    "ranking_id:string edition_year:year iso3:string country:string rank:integer source_id:string";
  const rankings = [{ id: "wwl", label: "List", short: "List" }];
  const resources = [fileOf("rankings", typesOf(types), ["wwl,2013,KAZ,Kazakhstan,48,s1"])];
  expect(readingOf({ rankings, resources }).issues).toMatchObject([
    { column: "edition_year", message: "The edition 2013 is not in the list of editions." },
  ]);
});

test("a count keeps its period, scope, revision and whether it is a minimum", () => {
  const types =
    "country_iso3:string year:year measure:string category:string value:number is_minimum:boolean source_id:string " +
    "note:string period_start:date period_end:date scope:string revision:string";
  const row = "KAZ,2013,fines,all,146,true,s1,later version,2013-01-01,2013-11-11,national,revised";
  expect(datasetWith("penalties", types, row).penalties).toEqual([
    {
      country: "KAZ",
      year: 2013,
      measure: "fines",
      category: "all",
      value: 146,
      isMinimum: true,
      periodStart: "2013-01-01",
      periodEnd: "2013-11-11",
      scope: "national",
      revision: "revised",
      sourceId: "s1",
      note: "later version",
    },
  ]);
});

test("an index whose end was not found ends with its year; only the last is in force", () => {
  const { rates } = datasetWith(
    "mci",
    "valid_from:date valid_to:date mci_kzt:number applies_to:string basis:string source_id:string note:string",
    "2008-01-01,,1168,all,derived_from_fine,s1,valid_to not found",
    "2009-07-01,2009-12-31,1296,all,published,s1,",
    "2026-01-01,,4325,all,published,s1,",
  );
  expect(rates.mci.map((rate) => rate.validTo)).toEqual(["2008-12-31", "2009-12-31", null]);
});
