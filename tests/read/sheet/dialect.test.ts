import { expect, test } from "vitest";
import { dialectOf } from "../../../src/read/sheet/dialect.ts";

const told: [name: string, text: string, delimiter: string, quote?: string][] = [
  ["a decimal comma in a semicolon file", "Jahr;Wert\n2014;3,82\n2015;4,15\n2016;5,7", ";"],
  ["the same without a header", "2014;3,82\n2015;4,15\n2016;5,7", ";"],
  ["quoted addresses in a file of one column", 'Address\n"1 High St, Leeds, LS1"\n"2 Low St, York, YO1"', ""],
  ["telephone numbers in a file of one column", "Telephone\n+7 727 250 000\n+7 727 251 111", ""],
  ["tabs in the text of a comma file", "id,note\n1,a\tb\n2,c\td", ","],
  [
    "titles with a trailing comma above a small table",
    'Theme: Population,\nTitle: Growth,\n\nVariables,2017,2018,2019\nTotal,"5,612.3","5,638.7","5,703.6"\nCitizen,"3,439.2","3,471.9","3,500.9"\nGenerated,',
    ",",
  ],
  [
    "quoted decimal commas in a comma file",
    'Land,Jahr,Wert\nKasachstan,2014,"3,82"\nAlbanien,2015,"4,1"',
    ",",
  ],
  ["commas inside text of a semicolon file", "n;a;p\nA;Main st. 5, 10;12\nB;Side st. 6, 11;13", ";"],
  [
    "prose with commas above a semicolon table",
    "Prices, by region, in tenge\n\nR;2019;2020\nA;1,5;2\nB;3,5;4\nC;1;2",
    ";",
  ],
  ["lists of numbers joined by semicolons", "id,codes\n1,10;20;30\n2,40;50;60\n3,70;80;90", ","],
  [
    "lists of dates joined by bars",
    "id,days\n1,2014-01-01|2014-01-02|2014-01-05\n2,2014-01-03|2014-01-04|2014-01-06",
    ",",
  ],
  [
    "a tab file with commas",
    "n\tnote\tv\nA, Republic of\tone, two\t1,2\nB, Kingdom of\tthree, four\t1,3",
    "\t",
  ],
  ["bars with spaces", "a | b | c\n1 | x y | 2\n3 | z w | 4", "|"],
  ["numbers set apart by spaces", "x     y    z\n1.0   2.5   3\n10.0  2.5   4\n100.0 2.5  -5", " "],
  ["colons", "a:b:c\n1:2:3\n4:5:6", ":"],
  [
    "one column of prose",
    "comment\nI like it, really.\nNot so much\nWhat, then, is it, my friend?\nGood",
    "",
  ],
  ["one column of decimal commas", "value\n3,82\n4,15\n5,77", ""],
  ["one column of times", "time\n12:30\n12:45\n13:00", ""],
  ["one column of names with spaces", "name\nMary Smith\nJohn Brown\nAlice Miller", ""],
  ["lists of semicolons in quoted cells", 'id,tags,n\n1,"a;b;c",5\n2,"d;e",6\n3,"f;g;h;i",7', ","],
  ["lists of semicolons in plain cells", "id,tags,n\n1,a;b;c,5\n2,d;e;f,6\n3,f;g;h,7", ","],
  [
    "a header with another delimiter",
    "country,year,value\nAlbania;2014;3,2\nArmenia;2015;4,1\nChad;2016;3",
    ";",
  ],
  [
    "thousands with no-break spaces",
    "R;2018;2019\nA;1\u00a0234,5;2\u00a0345\nB;3\u00a0456,5;4\u00a0567",
    ";",
  ],
  ["thousands with plain spaces", "R;2018;2019\nA;1 234;12 345,5\nB;3 456;4 567\nC;1 111;9", ";"],
  ["dates with times", "ts,v\n2014-01-01 12:30:00,5.3\n2014-01-01 12:31:00,5.4", ","],
  ["web addresses", "name,url,n\na,http://x.org/a?b=1;c=2,1\nb,https://y.org/p:8080,2", ","],
  ["JSON in quoted cells", 'id,data,n\n1,"{""a"": 1, ""b"": [1, 2]}",5\n2,"{""a"": 2}",6', ","],
  ["apostrophes in names", "name,capital,n\nCote d'Ivoire,Abidjan,1\n'Eua,Ohonua,2", ","],
  ["apostrophes as quotation marks", "'name','note','n'\n'Albania','a, b',1\n'Chad','it''s',3", ",", "'"],
  ["inches in a tab file", 'n\ts\nA\t12" wide\nB\t6" x 3"\n"Odd\t3" x\nTV\t"40 inch', "\t", ""],
  ["Excel's sep line", "sep=|\na,b|c,d\ne,f|g,h", "|"],
  ["one damaged line among quoted ones", '"a","b"\n"1","2\n"3","4"\n"5","6"', ","],
];

test.each(told)("the dialect of %s", (_, text = "", delimiter, quote) => {
  expect(dialectOf(text)).toEqual({ delimiter, quote: quote ?? '"', comment: "", wrapped: false });
});

test("lines that begin with # are notes, but not a header or rows that do", () => {
  const comment = (text: string): string => dialectOf(text).comment;
  expect(comment("# made in 2020, for you\nid,name\n1,a\n2,b")).toBe("#");
  expect(comment("id,name\n1,a\n# between\n2,b")).toBe("#");
  expect(comment("#id,name\n1,a\n2,b")).toBe("");
  expect(comment("place,name\n#1,Norway\n#2,Finland")).toBe("");
  expect(comment("# only\n# notes")).toBe("");
});

test("records wrapped in quotation marks are seen, all of them or some", () => {
  const wrapped = '"country;""note"";value"\n"Albania;""a;b"";3,5"\n"Chad;""c"";4,5"';
  expect(dialectOf(wrapped)).toEqual({ delimiter: ";", quote: '"', comment: "", wrapped: true });
  const mixed = '"Time,Country,""A, B"",C"\n1996,Aruba,1,2\n"1996,""Bahamas, The"",3,4"\n1996,Chad,5,6';
  expect(dialectOf(mixed)).toEqual({ delimiter: ",", quote: '"', comment: "", wrapped: true });
  expect(dialectOf('"text"\n"Well, yes"\n"No, never"').wrapped).toBe(false);
});

test("any text has a dialect", () => {
  for (const text of ["", "\n", "\ufeff", "x", '"', "sep=", "sep=\n", ",,,\n,,,", "\0\0", "#"])
    expect(dialectOf(text)).toHaveProperty("delimiter");
});
