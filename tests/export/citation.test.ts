import { expect, test } from "vitest";
import { citation, linkOf } from "../../src/export/citation.ts";
import { en } from "../../src/text/en.ts";
import { source } from "../fixtures.ts";

const words = en.card.cite;
const cited = { source, dataset: "Test data", place: "Kazakhstan, 2011: 36" };

test("who, when, what, which data set, which value, which terms, where", () => {
  expect(citation(cited, words)).toBe(
    "A publisher (2020). A report. Data set: Test data. Value: Kazakhstan, 2011: 36. Licence: CC BY 4.0. https://example.org/report",
  );
});

test("of a date the year is given; an edition or a version stands as the source words it", () => {
  const dated = (date: string) => citation({ ...cited, source: { ...source, date } }, words);
  expect(dated("2012-12-05")).toMatch(/^A publisher \(2012\)\. A report\. Data set/);
  expect(dated("2013-05")).toMatch(/^A publisher \(2013\)\./);
  expect(dated("v15 (1789-2024)")).toMatch(/^A publisher\. A report\. v15 \(1789-2024\)\. Data set/);
  expect(dated("")).toMatch(/^A publisher\. A report\. Data set/);
});

test("what a source does not say is left out, and the day of retrieval stands only where it is known", () => {
  const bare = { ...source, publisher: "", url: "", licence: "", date: "" };
  expect(citation({ source: bare, dataset: null, place: "" }, words)).toBe("A report.");
  expect(citation({ ...cited, retrieved: "2026-11-22" }, words)).toContain("Retrieved 2026-11-22. https:");
  expect(citation(cited, words)).not.toContain("Retrieved");
});

test("it is one line without marks that turn the direction of a text", () => {
  const odd = { ...source, title: "A\nreport \u202eof\t2020?" };
  expect(citation({ ...cited, source: odd }, words)).toContain("A report of 2020? Data set");
});

test("only an https address and nothing else becomes a link", () => {
  expect(linkOf("https://doi.org/10.17605/OSF.IO/ZU47F")).toBe("https://doi.org/10.17605/OSF.IO/ZU47F");
  for (const url of [
    "http://example.org/",
    "javascript:alert(1)",
    "https://github.com/cran/AFR (commit 1d2c271c)",
    'https://example.org/"onmouseover=alert(1)',
    "burmese.voanews.com (2003-03-07)",
    "https://",
    "",
  ])
    expect(linkOf(url)).toBe(null);
});
