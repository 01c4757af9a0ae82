import { test } from "vitest";
import { expectLayout, type LayoutCase } from "../understood.ts";

const cases: Readonly<Record<string, LayoutCase>> = {
  "years again and again under merged names": {
    text: "Country,A,,B,\n,2013,2014,2013,2014\nChad,44,,3.1,3.3\nMali,65,66,4.0,",
    names: "Country|A / 2013|A / 2014|B / 2013|B / 2014",
    rows: ["Chad|44||3.1|3.3", "Mali|65|66|4.0|"],
  },
  "years beside names, over two rows": {
    text: "Code,Country,2019,2020,Estimates after\n916,Chad,1.5,n/a,2020\n927,Mali,2.5,3.5,2020",
    names: "Code|Country|2019|2020|Estimates after",
    rows: ["916|Chad|1.5|n/a|2020", "927|Mali|2.5|3.5|2020"],
  },
  "ONS: title, code, unit and dates of a series above its years": {
    text:
      'Title,Prices\nCDID,D7BT\nPreUnit,\nUnit,"Index, 2015"\nRelease date,16-01-2019\nNext release,13 February 2019\n' +
      Array.from({ length: 12 }, (_, i) => `${1988 + i},${i}.5`).join("\n"),
    names:
      "Title / CDID / PreUnit / Unit / Release date / Next release|Prices / D7BT / PreUnit / Index, 2015 / 16-01-2019 / 13 February 2019",
    rows: Array.from({ length: 12 }, (_, i) => `${1988 + i}|${i}.5`),
  },
  "three levels over two rows": {
    text: ",Primary,,Secondary,\n,State,Private,State,Private\nRegion,No.,No.,No.,No.\nNorth,123,45,67,8\nSouth,223,65,77,18",
    names:
      "Region|Primary / State / No.|Primary / Private / No.|Secondary / State / No.|Secondary / Private / No.",
    rows: ["North|123|45|67|8", "South|223|65|77|18"],
  },
  "titles and notes of two fields, nearly as many as there are rows": {
    text: 'survey\n"date","2014"\n"variable","Rate"\n\nArea,Code,Number,Conf\nDurham,E06,"236,900",2.2\nDarlington,E05,"48,800",2.5\nHartlepool,E01,"38,600",2.6\n\n-,missing\n*,suppressed',
    names: "Area|Code|Number|Conf",
    rows: ["Durham|E06|236,900|2.2", "Darlington|E05|48,800|2.5", "Hartlepool|E01|38,600|2.6"],
    notes: 5,
  },
  "the first row has words where others have numbers": {
    text: "Site,Jan,Feb,Mar\nA,withheld,withheld,withheld\nB,1,2,3\nC,4,5,6\nD,4,5,6",
    names: "Site|Jan|Feb|Mar",
    rows: ["A|withheld|withheld|withheld", "B|1|2|3", "C|4|5|6", "D|4|5|6"],
  },
  "names that could be values: x, a year, a time": {
    text: "x,1 Mo,2014\n-1,2.5,3.5\n-3,4.5,5.5",
    names: "x|1 Mo|2014",
    rows: ["-1|2.5|3.5", "-3|4.5|5.5"],
  },
  "a name without values at the end, no longer than others": {
    text: "Territory,2010\nUnited Kingdom of Great Britain and Northern Ireland,5\nFrance,1\nSaint Helena and Tristan da Cunha,",
    names: "Territory|2010",
    rows: [
      "United Kingdom of Great Britain and Northern Ireland|5",
      "France|1",
      "Saint Helena and Tristan da Cunha|",
    ],
  },
  "sentences in the first column, the last without a value": {
    text: "Question,Count\nHow many?,5\nWhy: who knows.,6\nWhat then?,",
    names: "Question|Count",
    rows: ["How many?|5", "Why: who knows.|6", "What then?|"],
  },
  "the same header in another language": {
    text: "ID;Name;Area\nКод;Название;Округ\n1;Библиотека;ЦАО\n2;Школа;САО",
    names: "ID / Код|Name / Название|Area / Округ",
    rows: ["1|Библиотека|ЦАО", "2|Школа|САО"],
  },
  "a header alone": { text: "Year,2010,2011", names: "Year|2010|2011", rows: [] },
};

test.each(Object.entries(cases))("%s", (_, layoutCase) => expectLayout(layoutCase));
