import { expect, test } from "vitest";
import { expectLayout, type LayoutCase, understood } from "../understood.ts";

const cases: Readonly<Record<string, LayoutCase>> = {
  "WDI: titles, blank lines, a comma at each line's end": {
    text: '"Data Source","WDI",\n\n"Last Updated Date","2024",\n\n"Country Name","Code","1960","1961",\n"Albania","ALB","","2.5",\n"Chad","TCD","1","",\n',
    names: "Country Name|Code|1960|1961",
    rows: ["Albania|ALB||2.5", "Chad|TCD|1|"],
    notes: 2,
  },
  "the same through Excel: titles filled up with commas": {
    text: "Data Source,WDI,,\n,,,\nLast Updated,2024,,\n,,,\nCountry,Code,1960,1961\nAlbania,ALB,,2.5\nChad,TCD,1,\nMali,MLI,1,2",
    names: "Country|Code|1960|1961",
    rows: ["Albania|ALB||2.5", "Chad|TCD|1|", "Mali|MLI|1|2"],
    notes: 2,
  },
  "DataBank: years in brackets, rows of commas and two notes at the end": {
    text: "Name,Code,2014 [YR2014],2015 [YR2015]\nAlbania,ALB,1,2\nChad,TCD,..,3\n,,,\nData from database: WDI,,,\nLast Updated: 01/01/2020,,,\n",
    names: "Name|Code|2014 [YR2014]|2015 [YR2015]",
    rows: ["Albania|ALB|1|2", "Chad|TCD|..|3"],
    notes: 2,
  },
  "GENESIS: title lines, a row of units, notes below a rule": {
    text: "Tabelle: 12411-0001\nBevölkerung: Stichtag;;;\nStichtag;Deutschland;West;Ost\n;Anzahl;Anzahl;Anzahl\n31.12.1990;80;60;16\n31.12.1991;81;61;17\n31.12.1992;82;61;17\n__________\nErgebnis des Zensus.;;;\n© Destatis;;;\nStand: 05.03.2024 / 10:11:12;;;",
    names: "Stichtag|Deutschland / Anzahl|West / Anzahl|Ost / Anzahl",
    rows: ["31.12.1990|80|60|16", "31.12.1991|81|61|17", "31.12.1992|82|61|17"],
    notes: 6,
  },
  "GENESIS: four levels, keys without a name": {
    text: "Tabelle: 46251\nPkw - Stichtag;;;;;\nregionale Ebenen;;;;;\n;;;Pkw;Pkw;Pkw\n;;;Art;Art;Art\n;;;Insgesamt;Benzin;Diesel\n;;;Anzahl;Anzahl;Anzahl\n01.01.2025;03101;Braunschweig, Stadt;14;8;4\n01.01.2025;03152;Alt;-;-;-\n01.01.2025;03153;Goslar;7;1;2",
    names:
      "column 1|column 2|column 3|Pkw / Art / Insgesamt / Anzahl|Pkw / Art / Benzin / Anzahl|Pkw / Art / Diesel / Anzahl",
    rows: [
      "01.01.2025|03101|Braunschweig, Stadt|14|8|4",
      "01.01.2025|03152|Alt|-|-|-",
      "01.01.2025|03153|Goslar|7|1|2",
    ],
    notes: 3,
  },
  "a spending report: a blank first column, a block of titles": {
    text: ',Report of all payments,,,,\n,Reporting Period : ,13,,,\n,Start Date:,"4th March, 2012",,,\n,,,,,\n,Vendor ID,Vendor,Amount,Clearing Date,\n,10016643,AMAS LTD,"1,673,907.50",21 Mar  2012,\n,10006216,LONDON,"800,000.00",15 Mar  2012,\n,10014839,LOCOG,"70.00",16 Mar  2012,',
    names: "column 1|Vendor ID|Vendor|Amount|Clearing Date",
    rows: [
      "|10016643|AMAS LTD|1,673,907.50|21 Mar  2012",
      "|10006216|LONDON|800,000.00|15 Mar  2012",
      "|10014839|LOCOG|70.00|16 Mar  2012",
    ],
    notes: 3,
  },
  "years over measures": {
    text: "Country,2013,,2014,\n,PR,CL,PR,CL\nAlbania,3,3,3,2\nChad,7,6,7,6\nMali,2,2,3,3",
    names: "Country|2013 / PR|2013 / CL|2014 / PR|2014 / CL",
    rows: ["Albania|3|3|3|2", "Chad|7|6|7|6", "Mali|2|2|3|3"],
  },
  "a title, a blank row, groups over measures, a source": {
    text: "Population,,,,\n,,,,\nRegion,Urban,,Rural,\n,Men,Women,Men,Women\nNorth,1,2,3,4\nSouth,5,6,7,8\nSource: us,,,,",
    names: "Region|Urban / Men|Urban / Women|Rural / Men|Rural / Women",
    rows: ["North|1|2|3|4", "South|5|6|7|8"],
    notes: 2,
  },
  "three levels with years merged over three columns": {
    text: '"Edition","Jan.-Feb. 1973",,,"1974",,\n"Year(s)","1972",,,"1973",,\n,"PR","CL","Status","PR","CL","Status"\nAlbania,7,7,NF,7,7,NF\nChad,6,7,NF,-,-,-',
    names:
      "Edition / Year(s)|Jan.-Feb. 1973 / 1972 / PR|Jan.-Feb. 1973 / 1972 / CL|Jan.-Feb. 1973 / 1972 / Status|1974 / 1973 / PR|1974 / 1973 / CL|1974 / 1973 / Status",
    rows: ["Albania|7|7|NF|7|7|NF", "Chad|6|7|NF|-|-|-"],
  },
  "a row of units": {
    text: "Country,Year,GDP,Index\n,,%,(index)\nAlbania,2014,3.2,5\nChad,2015,3.3,6",
    names: "Country|Year|GDP / %|Index / (index)",
    rows: ["Albania|2014|3.2|5", "Chad|2015|3.3|6"],
  },
  "a remark in the first row is not a unit": {
    text: "Country,Value\nAlbania,see note\nArmenia,3\nChad,4",
    names: "Country|Value",
    rows: ["Albania|see note", "Armenia|3", "Chad|4"],
  },
  "a first row of missing values": {
    text: "Country,2014,2015\nAlbania,..,..\nArmenia,3,2\nChad,,\nMali,2,1",
    names: "Country|2014|2015",
    rows: ["Albania|..|..", "Armenia|3|2", "Chad||", "Mali|2|1"],
  },
  "no header": {
    text: "Albania,ALB,3.2\nArmenia,ARM,4.1\nChad,TCD,3.3",
    names: "column 1|column 2|column 3",
    rows: ["Albania|ALB|3.2", "Armenia|ARM|4.1", "Chad|TCD|3.3"],
  },
  "a header of years": {
    text: "country,1990,1991,1992\nAlbania,1,2,3\nArmenia,,5,6",
    names: "country|1990|1991|1992",
    rows: ["Albania|1|2|3", "Armenia||5|6"],
  },
  "a header of one year": {
    text: "country,2014\nAlbania,1\nChad,5",
    names: "country|2014",
    rows: ["Albania|1", "Chad|5"],
  },
  "a header of column numbers, as pandas writes it": {
    text: ",0,1,2\n0,5,3.5,a\n1,6,3.1,b",
    names: "column 1|0|1|2",
    rows: ["0|5|3.5|a", "1|6|3.1|b"],
  },
  "a header of ages": {
    text: "Region,0,5,10,15\nNorth,12,11,9,13\nSouth,5,6,2,8",
    names: "Region|0|5|10|15",
    rows: ["North|12|11|9|13", "South|5|6|2|8"],
  },
  "a rule drawn under the names": {
    text: " id |  name  \n----+--------\n  1 | Albania\n  2 | Chad\n(2 rows)\n",
    names: "id|name",
    rows: ["  1 | Albania", "  2 | Chad"],
    notes: 1,
  },
  "footnotes of two cells, filled up with commas": {
    text: "Class,Name,Code,Price,Value,As of\nEquity,Fund,VOO,693.86,22.2,07/11/2026\nCash,Sweep,QAC,1,12.9,07/11/2026\nFOOTNOTES,,,,,\nP,This order is pending.,,,,",
    names: "Class|Name|Code|Price|Value|As of",
    rows: ["Equity|Fund|VOO|693.86|22.2|07/11/2026", "Cash|Sweep|QAC|1|12.9|07/11/2026"],
    notes: 2,
  },
  "a header of text that lacks its last name": {
    text: "name,colour\nsky,blue,nice\ngrass,green,soft\nsea,grey,wet",
    names: "name|colour|column 3",
    rows: ["sky|blue|nice", "grass|green|soft", "sea|grey|wet"],
  },
  "dates as columns beside numbers": {
    text: "Province,Country,Lat,1/22/20,1/23/20\n,Albania,41.1,0,1\nHubei,China,30.9,444,445",
    names: "Province|Country|Lat|1/22/20|1/23/20",
    rows: ["|Albania|41.1|0|1", "Hubei|China|30.9|444|445"],
  },
  "text alone has a header": {
    text: "name,colour\nsky,blue\ngrass,green",
    names: "name|colour",
    rows: ["sky|blue", "grass|green"],
  },
  "blank and repeated names": {
    text: "a,a,,b\n1,2,3,4\n5,6,7,8",
    names: "a|a (2)|column 3|b",
    rows: ["1|2|3|4", "5|6|7|8"],
  },
  "sections between the rows": {
    text: "Region,2019,2020\nNorth,,\nA,1,2\nSouth,,\nB,3,4",
    names: "Region|2019|2020",
    rows: ["North||", "A|1|2", "South||", "B|3|4"],
  },
  "a total is a row": { text: "R,n\nA,5\nB,6\nTotal,11", names: "R|n", rows: ["A|5", "B|6", "Total|11"] },
  "a last row without values is a row": {
    text: "R,2019,2020\nA,5,4\nB,6,3\nZanzibar,,",
    names: "R|2019|2020",
    rows: ["A|5|4", "B|6|3", "Zanzibar||"],
  },
  "numbered footnotes": {
    text: "R,2019,2020\nA,5,4\nB,6,3\n1) Without refugees\n2) Estimated",
    names: "R|2019|2020",
    rows: ["A|5|4", "B|6|3"],
    notes: 2,
  },
  "a short footnote after a blank line": {
    text: "R,2019,2020\nA,5,4\nB,6,3\n\nOwn work",
    names: "R|2019|2020",
    rows: ["A|5|4", "B|6|3"],
    notes: 1,
  },
  "more notes than rows": {
    text: 'Title, long\n****\nRegion:;D\nSex:;all\n;"1985";"1993";\n" Chir";"1";"2";\n" Herz";".";"3";\n\n****\nNotes\n****\n\n"1.";"Only west."\n\nSource:\n"Register, Bund"',
    names: "column 1|1985|1993",
    rows: [" Chir|1|2", " Herz|.|3"],
    notes: 10,
  },
  "blank lines between all rows": {
    text: "a,b,c\n\n1,2,3\n\n4,5,6\n\n7,8,9\n\n1,2,2",
    names: "a|b|c",
    rows: ["1|2|3", "4|5|6", "7|8|9", "1|2|2"],
  },
};

test.each(Object.entries(cases))("%s", (_, layoutCase) => expectLayout(layoutCase));

test("a second table after notes is kept apart, be it wider or of the same width", () => {
  const wider = understood(
    "Country,Value\nAlbania,1\nChad,2\nMali,3\n\nNote: rough\n\nR,n,share\nA,2,0.5\nB,1,0.5\nC,1,0.1",
  );
  expect(wider.names).toBe("Country|Value");
  expect(wider.rows).toEqual(["Albania|1", "Chad|2", "Mali|3"]);
  expect(wider.notes).toEqual(["Note: rough"]);
  expect(wider.second).toEqual(["R|n|share", "A|2|0.5", "B|1|0.5", "C|1|0.1"]);
  const alike = understood("Country,Value\nAlbania,1\nChad,2\nMali,3\n\nRegion,Count\nAfrica,2\nEurope,1");
  expect(alike.rows).toEqual(["Albania|1", "Chad|2", "Mali|3"]);
  expect(alike.second).toEqual(["Region|Count", "Africa|2", "Europe|1"]);
});

test("the header again, further down, is told from the rows", () => {
  const found = understood("Country,Value\nAlbania,1\nChad,2\n\nCountry,Value\nMali,3\n");
  expect(found.rows).toEqual(["Albania|1", "Chad|2", "Mali|3"]);
  expect(found.repeated).toEqual(["Country|Value"]);
});

test("rows with too many or too few fields are ragged, never shifted", () => {
  const found = understood(`a,b,c\n${"1,2,3\n".repeat(30)}1,2,3,4\n1,2\n${"1,2,3\n".repeat(30)}`);
  expect(found.ragged).toEqual(["1|2|3|4", "1|2"]);
  expect(found.rows.length).toBe(60);
});

test("a header torn by a line break names no column wrongly", () => {
  const found = understood(
    "id,iso\n3,country,year,value\n1,ALB,Albania,2014,3.5\n2,TCD,Chad,2014,4.5\n3,MLI,Mali,2015,1",
  );
  expect(found.names).toBe("column 1|column 2|column 3|column 4|column 5");
  expect(found.rows.length).toBe(3);
});

test("one misspelt year does not make a header of years a row", () => {
  const years = ["1990", "1991", "1992", "193", "1994"];
  const found = understood(
    `,${years.join(",,")},\nCountry${",a,b".repeat(5)}\nAlbania${",1,2".repeat(5)}\nChad${",3,4".repeat(5)}\nMali${",5,6".repeat(5)}`,
  );
  expect(found.layout.header).toBe(1);
  expect(found.rows.length).toBe(3);
  expect(found.notes.length).toBe(1);
});

test("rows that lost a field in the middle are ragged, be they many, for they end with an empty field as the others do", () => {
  const rows =
    "BIS,01/11/2010,Fuel,IAH,47.95,\nBIS,03/11/2010,RRES,61.33,\nBIS,03/11/2010,Rates,IAH,13.00,\n";
  const found = understood(`Family,Date,Type,Area,Amount,VAT\n${rows.repeat(5)}`);
  expect(found.rows.length).toBe(10);
  expect(found.ragged.length).toBe(5);
});

test.each([
  ["days under a month", "Name,Jan-15\nA,12-Jan-15\nB,13-Jan-15\nC,14-Jan-15", "Name|Jan-15"],
  ["days under a year", "Site,2014\nA,2014-05-01\nB,2014-05-02\nC,2014-06-02", "Site|2014"],
  ["days under a fiscal year", "S,FY 2014/15\nA,2014-05-01\nB,2014-05-02\nC,2014-06-02", "S|FY 2014/15"],
])("the header over %s is no row", (_, text, names) => {
  expect(understood(text)).toMatchObject({ names, layout: { preamble: 0, header: 1, trailer: 0 } });
});

test("a long name without a value at the end of two columns is a row; a source is none, nor what a blank line sets apart", () => {
  const table = "key,value\nalpha,1\nbeta,2\ngamma,3";
  expect(understood(`${table}\nThis is a long name that is in the table,`).rows).toHaveLength(4);
  expect(understood(`${table}\nSource: World Bank,`).notes).toHaveLength(1);
  expect(understood(`${table}\nAll figures are estimates of the office.,`).notes).toHaveLength(1);
  expect(understood(`${table}\n\nupdated by hand,`).notes).toHaveLength(1);
});

test("a row without its first cell is no level of the header where it holds a year and a number", () => {
  expect(understood("Country,Year,Index\n,2012,3.6\nKaz,2013,2.4\nUzb,2012,4.1").names).toBe(
    "Country|Year|Index",
  );
  expect(understood("Country,A,A\n,PR,CL\nKaz,3,2\nUzb,2,4").names).toBe("Country|A / PR|A / CL");
});

test("rows with an empty field too many are ragged, unless most rows or the header end so", () => {
  const rows = ["1,2,3", "4,5,6", "7,8,9"];
  expect(understood(["a,b,c", ...rows, "1,,3,"].join("\n")).ragged).toHaveLength(1);
  expect(understood(["a,b,c,", ...rows, "1,,3,"].join("\n")).ragged).toEqual([]);
  expect(understood(["a,b,c", ...rows.map((row) => `${row},`)].join("\n")).ragged).toEqual([]);
});

test("a last line that is cut off is ragged, not a note", () => {
  expect(understood("R,2019,2020\nA,5,4\nB,6,3\nC,2").ragged).toEqual(["C|2"]);
});

test("where many rows leave out empty fields at the end, short rows are rows", () => {
  const found = understood("a,b,c,d\n1,2,3,4\n1,2\n1,2,3\n1,2,3,4\n1,2\n1");
  expect(found.names).toBe("a|b|c|d");
  expect(found.rows.length).toBe(6);
  expect(found.ragged).toEqual([]);
});

test("each record is header, row, repeated, ragged, note or second, and only one of them", () => {
  const texts = Object.values(cases).map(({ text }) => text);
  for (const text of [...texts, "a,b\n1,2\n\nNote.\n\nx,y,z\n1,2,3\n1,2,3", "only,a,header", "x"]) {
    const found = understood(text);
    const sorted = [found.rows, found.notes, found.ragged, found.repeated, found.second];
    expect(sorted.flat().length + found.layout.header).toBe(found.sheet.length);
  }
});
