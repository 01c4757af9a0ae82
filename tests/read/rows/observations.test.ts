import { expect, test } from "vitest";
import type { Recipe } from "../../../src/read/plan.ts";
import { lines, readCsv, unbalanced } from "../readCsv.ts";

const found = (text: string, recipe?: Recipe) => {
  const reading = readCsv(text, { recipe });
  expect(unbalanced(reading)).toEqual([]);
  return reading.findings.map(({ line, kind, outcome, raw }) => [line, kind, outcome, raw].join(" | "));
};

test("groups are no countries of an indicator", () => {
  const { indicators } = readCsv(
    "country,year,score\nKazakhstan,2010,1.5\nWorld,2010,2.5\nUzbekistan,2010,3.5",
  );
  expect(indicators).toMatchObject([{ values: 3, countries: 2 }]);
});

test("a country with a mark that is not seen is the country, and its name stays as written", () => {
  const reading = readCsv("country,year,score\nKazakh\u00adstan,2010,1.5\nUzbekistan,2010,3.5");
  expect(lines(reading)).toEqual(["KAZ 2010 score 1.5", "UZB 2010 score 3.5"]);
  expect(reading.names.map(({ raw }) => raw)).toContain("Kazakh\u00adstan");
});

test("every row and every value that is held back is told with its line and its text", () => {
  expect(
    found(
      "country,year,score\nKazakhstan,2010,1\nKazakhstan,2011,abc\nKazakhstan,2012,<5\nKazakhstan,2013,c. 131\n" +
        "Kazakhstan,,7\nKazakhstan,long ago,7\nNowhereland,2014,7\nKazakhstan,2015,7,9\ncountry,year,score\nKazakhstan,2016,8\n",
    ),
  ).toEqual([
    "3 | not-a-number | value-held | abc",
    "4 | bound-only | value-held | <5",
    "5 | qualified | used | c. 131",
    "6 | no-period-here | row-held | ",
    "7 | period-unreadable | row-held | long ago",
    "8 | name-unknown | row-held | Nowhereland",
    "9 | ragged | row-held | ",
    "10 | repeats-header | row-held | ",
  ]);
});

test("the same value twice is used once, two different values are both held back, and so is a third", () => {
  const text =
    "country,year,score\nKazakhstan,2010,1\nKazakhstan,2010,1\nKazakhstan,2011,3\nKazakhstan,2011,4\nKazakhstan,2011,3\n";
  expect(found(text)).toEqual([
    "3 | twice-same | value-held | 1",
    "4 | twice-different | value-held | 3, 4",
    "5 | twice-different | value-held | 3, 4",
    "6 | twice-different | value-held | 3, 3",
  ]);
  expect(lines(readCsv(text))).toEqual(["KAZ 2010 score 1"]);
});

test("name and code of two countries hold the row back; an unknown code does not", () => {
  const text =
    "country,iso3,year,score\nKazakhstan,UZB,2010,1\nKazakhstan,QQQ,2011,2\nKazakhstan,KAZ,2012,3\nKosovo,,2012,4\n";
  const reading = readCsv(text);
  expect(reading.findings.map(({ line, kind }) => `${line} ${kind}`)).toEqual(["2 name-and-code-differ"]);
  expect(lines(reading)).toEqual(["KAZ 2011 score 2", "KAZ 2012 score 3", "XKX 2012 score 4"]);
});

test("an answer settles a name; skipped names are left out", () => {
  const text = "country,year,score\nKazakhstan,2009,5\nRepublic of Somewhere,2010,1\nElsewhere,2010,2\n";
  const recipe: Recipe = { names: { "Republic of Somewhere": "KAZ", Elsewhere: "skip" } };
  expect(lines(readCsv(text, { recipe }))).toEqual(["KAZ 2009 score 5", "KAZ 2010 score 1"]);
  expect(found(text, recipe)).toEqual(["4 | not-a-country | row-held | Elsewhere"]);
});

test("a total is held back from counts, which are kept by country alone", () => {
  const text =
    "Страна;Год;Мера;Количество\nКазахстан;2017;штрафы;284\nУзбекистан;2017;штрафы;16\nВсего;2017;штрафы;300\n";
  const reading = readCsv(text);
  expect(reading.plan.kind).toBe("penalties");
  expect(found(text)).toEqual(["4 | group-row | row-held | Всего"]);
  expect(reading.rows.map((row) => row["country_iso3"])).toEqual(["KAZ", "UZB"]);
});

test.each([
  ["words", "March", "April"],
  ["numbers", "3", "4"],
])("months in rows under years in headers, as %s, are never the year's value", (_, one, other) => {
  const text = `Country,Month,2010,2011\nKazakhstan,${one},5,6\nUzbekistan,${one},3,4\nPoland,${other},6,8\n`;
  expect(lines(readCsv(text))).toEqual([
    `KAZ 2010 ${one} 5`,
    `KAZ 2011 ${one} 6`,
    `UZB 2010 ${one} 3`,
    `UZB 2011 ${one} 4`,
    `POL 2010 ${other} 6`,
    `POL 2011 ${other} 8`,
  ]);
});

test("groups are kept as groups", () => {
  const { observations } = readCsv("Entity,Code,Year,v\nWorld,OWID_WRL,2010,1\nKazakhstan,KAZ,2010,2\n");
  expect(observations.countries).toEqual([
    { name: "World", group: true },
    { name: "KAZ", group: false },
  ]);
});

test("bounds without a value and bounds beside it are held back, the value is used", () => {
  expect(found("iso3,year,x,x_low,x_high\nKAZ,2010,,1,3\nKAZ,2011,9,1,3\nUZB,2010,2,1,3\n")).toEqual([
    "2 | interval-without-value | value-held | 1",
    "3 | interval-wrong | value-held | 1, 9, 3",
  ]);
});

test("a scale is held to where the recipe gives one", () => {
  const text = "country,year,score\nKazakhstan,2010,1\nKazakhstan,2011,11\n";
  const [indicator] = readCsv(text).plan.indicators;
  if (indicator === undefined) throw new Error("no indicator");
  expect(found(text, { indicators: [{ ...indicator, scale: [0, 10] }] })).toEqual([
    "3 | off-scale | value-held | 11",
  ]);
});

test("values of an indicator that is not taken are counted and not used", () => {
  const text = "country,year,a,b\nKazakhstan,2010,1,2\nKazakhstan,2011,,9\n";
  const reading = readCsv(text);
  const indicators = reading.plan.indicators.map((plan) => ({ ...plan, take: plan.name === "a" }));
  const again = readCsv(text, { recipe: { indicators } });
  expect(unbalanced(again)).toEqual([]);
  expect(again.counts.values).toEqual({ read: 4, used: 1, held: 0, missing: 1, notTaken: 2 });
});

test("a value before the state existed is used with a remark", () => {
  expect(found("country,year,score\nKazakhstan,1950,1\nKazakhstan,2010,1\n")).toEqual([
    "2 | outside-existence | used | Kazakhstan, 1950",
  ]);
});

test("penalty counts take floors, and keep the columns of the project's own form", () => {
  const reading = readCsv(
    "Год;Страна;Мера;Категория;Количество;Источник\n2018;Казахстан;Дела;все;171;F18\n2019;Казахстан;Штрафы;все;не менее 160;F18\n",
  );
  expect(reading.plan.kind).toBe("penalties");
  expect(lines(reading)).toEqual(["KAZ 2018 Дела 171", "KAZ 2019 Штрафы 160 at least (не менее 160)"]);
  expect(reading.rows[1]).toMatchObject({
    country_iso3: "KAZ",
    year: "2019",
    measure: "Штрафы",
    category: "все",
    value: "160",
    is_minimum: "true",
    source_id: "F18",
  });
});

test("events are rows with dates and their precision; one without a title is held back", () => {
  const reading = readCsv(
    "Дата;Страна;Событие;Источник\n11.10.2011;Казахстан;Закон;adilet\n2025;Казахстан;Поправки;\n05.07.2014;Казахстан;;adilet\n;Казахстан;Без даты;\n",
  );
  expect(reading.plan.kind).toBe("events");
  expect(reading.rows.map(({ date, precision, title }) => [date, precision, title].join(" "))).toEqual([
    "2011-10-11 day Закон",
    "2025-01-01 year Поправки",
    " unknown Без даты",
  ]);
  expect(reading.findings.map(({ line, kind }) => `${line} ${kind}`)).toEqual(["4 field-missing"]);
  expect(unbalanced(reading)).toEqual([]);
});

test("rows without a country wait for the country of the file, values without a year for its year", () => {
  const list = "Год;Число дел\n2017;284\n2019;не менее 168\n";
  expect(readCsv(list).questions).toEqual([{ question: "country-of-file", example: "", values: 2 }]);
  expect(lines(readCsv(list, { recipe: { names: { "": "KAZ" } } }))).toEqual([
    "KAZ 2017 Число дел 284",
    "KAZ 2019 Число дел 168 at least (не менее 168)",
  ]);
  const cross = "Country,GRI,SHI\nKazakhstan,6.5,2.1\nUzbekistan,7.1,1.9\n";
  const asked = readCsv(cross, { name: "gri-2019.csv" });
  expect(asked.questions).toEqual([{ question: "period-of-file", example: "2019", values: 4 }]);
  expect(asked.observations.length).toBe(0);
  expect(lines(readCsv(cross, { recipe: { period: "2019" } }))[0]).toBe("KAZ 2019 GRI 6.5");
});

test("names such as __proto__ and constructor are names like others", () => {
  const text = "country,year,__proto__,constructor\nKazakhstan,2010,1,2\n__proto__,2010,3,4\n";
  const reading = readCsv(text, { recipe: { names: JSON.parse('{"__proto__":"UZB"}') } });
  expect(lines(reading)).toEqual([
    "KAZ 2010 __proto__ 1",
    "KAZ 2010 constructor 2",
    "UZB 2010 __proto__ 3",
    "UZB 2010 constructor 4",
  ]);
});
