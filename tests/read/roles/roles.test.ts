import { expect, test } from "vitest";
import { lines, readCsv, roles } from "../readCsv.ts";

test("a long table takes country, year and indicator from its columns", () => {
  const reading = readCsv("country,year,indicator,value\nKazakhstan,2010,GRI,5.5\nKazakhstan,2010,SHI,2.1\n");
  expect(lines(reading)).toEqual(["KAZ 2010 GRI 5.5", "KAZ 2010 SHI 2.1"]);
});

test("a column an indicator; the code goes before the name, other codes and bookkeeping are left out", () => {
  const reading = readCsv(
    "country_name,country_text_id,country_id,year,project,codingstart,COWcode,v2x\n" +
      "Kazakhstan,KAZ,121,2010,0,1990,705,0.2\nUzbekistan,UZB,140,2010,0,1990,704,0.1\n",
  );
  expect(lines(reading)).toEqual(["KAZ 2010 v2x 0.2", "UZB 2010 v2x 0.1"]);
});

test("years as columns, in the forms of the World Bank, FAO and R", () => {
  for (const [first, second] of [
    ["2010", "2011"],
    ["Y2010", "Y2011"],
    ["X2010", "X2011"],
    ["2010 [YR2010]", "2011 [YR2011]"],
  ]) {
    const reading = readCsv(
      `Country Name,Country Code,Series Name,Series Code,${first},${second}\nKazakhstan,KAZ,Rank,A.B,1.5,..\n`,
    );
    expect(lines(reading)).toEqual(["KAZ 2010 Rank 1.5"]);
    expect(reading.counts.values).toMatchObject({ used: 1, missing: 1 });
  }
});

test("an item and a year in each header; earliest and latest are kept apart from the years", () => {
  const reading = readCsv(
    "COUNTRY,ISO3,NXX1990X,NXX1990,NXX1991,NXX1991X,MX01X1990,MX01X1991\nKosovo,,9,1,2,8,3,4\nAlbania,ALB,9,,2,8,3,4\n",
  );
  expect(roles(reading)).toMatchObject({
    NXX1990X: "earliest | NXX | 1990 | -",
    NXX1991X: "latest | NXX | 1991 | -",
    NXX1990: "value | NXX | 1990 | -",
    MX01X1990: "value | MX01X | 1990 | -",
  });
  expect(lines(reading)).toEqual([
    "XKX 1990 NXX 1",
    "XKX 1991 NXX 2",
    "XKX 1990 MX01X 3",
    "XKX 1991 MX01X 4",
    "ALB 1991 NXX 2",
    "ALB 1990 MX01X 3",
    "ALB 1991 MX01X 4",
  ]);
  expect(reading.findingCounts["no-own-year"]).toBe(4);
});

test("a mistyped item is told and stays its own", () => {
  const years = Array.from({ length: 10 }, (_, i) => 2000 + i);
  const header = years.map((year) => (year === 2005 ? `N28X${year}` : `NX28X${year}`));
  const reading = readCsv(`COUNTRY,${header.join(",")},NX28X95\nKazakhstan,${years.join(",")},7\n`);
  expect(
    reading.findings.filter(({ kind }) => kind === "odd-column-name").map(({ column }) => column),
  ).toEqual(["N28X2005", "NX28X95"]);
  expect(lines(reading)).toContain("KAZ 2005 N28X 2005");
  expect(reading.counts.values).toMatchObject({ used: 10, held: 1 });
});

test("countries as columns", () => {
  const reading = readCsv("Year,Kazakhstan,Kyrgyz Republic\n2010,27,12\n2011,36,..\n");
  expect(lines(reading)).toEqual(["KAZ 2010 Value 27", "KGZ 2010 Value 12", "KAZ 2011 Value 36"]);
});

test("a header of three rows: the year under review goes before the edition, classes of text are left out", () => {
  const row = (cells: string) => `${cells}\n`;
  const reading = readCsv(
    row("Survey Edition,1978,,,1979,,") +
      row("Year(s) Under Review,1977,,,1978,,") +
      row(",PR,CL,Status,PR,CL,Status") +
      row("Albania,7,7,NF,7,6,NF") +
      row("Austria,1,1,F,1,1,F") +
      row("Chad,7,6,NF,6,6,NF"),
  );
  expect(lines(reading).slice(0, 4)).toEqual([
    "ALB 1977 PR 7",
    "ALB 1977 CL 7",
    "ALB 1978 PR 7",
    "ALB 1978 CL 6",
  ]);
  expect(reading.counts.values.used).toBe(12);
});

test("bounds and spread join their value", () => {
  const reading = readCsv("country,year,x,x_codelow,x_codehigh,x_sd\nKazakhstan,2010,0.2,0.1,0.3,0.05\n");
  expect(lines(reading)).toEqual(["KAZ 2010 x 0.2 low 0.1 high 0.3 sd 0.05"]);
});

test("an index about deviations is no spread of its neighbour", () => {
  const reading = readCsv("country,year,ef_money,ef_money_sd,ef_trade,ef_legal\nKazakhstan,2010,5,6,7,8\n");
  expect(roles(reading)).toMatchObject({ ef_money_sd: "value | ef_money_sd | - | -" });
});

test("bare low and high are the bounds of the one value", () => {
  const reading = readCsv("iso3,year,value,low,high\nKAZ,2010,2,1,3\nUZB,2010,5,4,6\n");
  expect(lines(reading)).toEqual(["KAZ 2010 value 2 low 1 high 3", "UZB 2010 value 5 low 4 high 6"]);
});

test("two editions side by side stay two indicators", () => {
  const reading = readCsv(
    "Country,Year,Score 2022 edition,Score 2023 edition,value_v12,value_v15\nKazakhstan,2019,1,2,3,4\n",
  );
  expect(lines(reading)).toEqual([
    "KAZ 2019 Score 2022 edition 1",
    "KAZ 2019 Score 2023 edition 2",
    "KAZ 2019 value_v12 3",
    "KAZ 2019 value_v15 4",
  ]);
});

test("a rank and a score are one ranking, by column and by year in the header", () => {
  const long = readCsv("Edition,Rank,Country,Score\n2020,35,Kazakhstan,64\n2021,,Uzbekistan,71\n");
  expect(long.plan.kind).toBe("rankings");
  expect(lines(long)).toEqual(["KAZ 2020 Score 64 rank 35", "UZB 2021 Score 71"]);
  const wide = readCsv("Country,Rank 2020,Score 2020,Rank 2021,Score 2021\nKazakhstan,35,64,41,64\n");
  expect(wide.plan.kind).toBe("rankings");
  expect(lines(wide)).toEqual(["KAZ 2020 Score 64 rank 35", "KAZ 2021 Score 64 rank 41"]);
});

test("a dimension that many rows differ in becomes part of the indicator's name", () => {
  const reading = readCsv(
    "country,year,sex,value\nKazakhstan,2010,Male,1\nKazakhstan,2010,Female,2\nUzbekistan,2010,Male,5\nUzbekistan,2010,Female,6\n",
  );
  expect(lines(reading)).toEqual([
    "KAZ 2010 Male 1",
    "KAZ 2010 Female 2",
    "UZB 2010 Male 5",
    "UZB 2010 Female 6",
  ]);
});

test("one repeated row does not make an indicator of a column of classes", () => {
  const rows = Array.from({ length: 9 }, (_, i) => `Kazakhstan,${2010 + i},${i},${i > 5 ? "F" : "NF"}\n`);
  const reading = readCsv(`country,year,score,status\n${rows.join("")}Kazakhstan,2010,7,F\n`);
  expect(roles(reading)["status"]).toBe("ignored");
  expect(reading.findingCounts["twice-different"]).toBe(2);
});

test("annotations and original years of Our World in Data are notes, projections an indicator of their own", () => {
  const reading = readCsv(
    "Entity,Code,Year,Share,Share (Annotations),Share (Original Year),Share (Projected)\nKazakhstan,KAZ,2010,0.5,estimated,2009,\n" +
      "World,OWID_WRL,2030,,,,0.9\n",
  );
  expect(lines(reading)).toEqual([
    "KAZ 2010 Share 0.5 (estimated; 2009)",
    "World 2030 Share (Projected) 0.9",
  ]);
});

test("NA in a column of codes is Namibia", () => {
  expect(lines(readCsv("iso2,year,score\nNA,2010,1\nKZ,2010,2\nUZ,2010,3\n"))[0]).toBe("NAM 2010 score 1");
});

test("COW codes under their name are countries, numbers under another are values", () => {
  expect(lines(readCsv("ccode,year,v\n705,2010,1\n704,2010,3\n2,2010,5\n"))[0]).toBe("KAZ 2010 v 1");
});

test("countries above years in the header, a row an indicator", () => {
  const reading = readCsv(
    "Measure,Kazakhstan,,Uzbekistan,\n,2013,2014,2013,2014\nGRR,44,45,65,66\nSHI,3.1,3.3,4.0,4.1\n",
  );
  expect(lines(reading).slice(0, 3)).toEqual(["KAZ 2013 GRR 44", "KAZ 2014 GRR 45", "UZB 2013 GRR 65"]);
  expect(reading.names.map(({ raw, rows }) => `${raw} ${rows}`)).toEqual(["Kazakhstan 2", "Uzbekistan 2"]);
});

test("a law or an article beside a value is a text, unless rows differ in nothing else", () => {
  const texts = readCsv(
    "Country,Year,GRR,Law\nKazakhstan,2014,45,Law of 2011\nGeorgia,2014,5,Constitution\n",
  );
  expect(roles(texts)["Law"]).toBe("ignored");
  const keyed = readCsv("Страна;Статья;2022;2023\nКазахстан;ст. 490;30;41\nКазахстан;ст. 375;100;125\n");
  expect(lines(keyed)[0]).toBe("KAZ 2022 ст. 490 30");
});

test("a table without a header is read by what stands in it", () => {
  const reading = readCsv("Kazakhstan,2013,44\nKazakhstan,2014,45\nUzbekistan,2013,65\nUzbekistan,2014,66\n");
  expect(lines(reading)).toHaveLength(4);
});
