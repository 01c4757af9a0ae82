import { expect, test } from "vitest";
import { withinYear, yearPartOf } from "../../../src/read/roles/partOfYear.ts";

test.each([
  ["Month", "month"],
  ["MONTH_NAME", "month"],
  ["месяц", "month"],
  ["Period / Quarter", "quarter"],
  ["Тоқсан", "quarter"],
  ["Months of unrest", null],
])("the header %s", (header, part) => {
  expect(yearPartOf(header)).toBe(part);
});

test.each([
  ["3", "2012-03"],
  ["03", "2012-03"],
  ["M12", "2012-12"],
  ["3.0", "2012-03"],
  ["March", "2012-03"],
  ["Sept.", "2012-09"],
  ["марта", "2012-03"],
  ["2012-03", "2012-03"],
  ["2013-03", null],
  ["Annual", "2012"],
  ["M13", "2012"],
  ["5", "2012-05"],
  ["", "2012"],
  ["14", null],
  ["Smarch", null],
])("the month %s of 2012", (raw, text) => {
  expect(withinYear(2012, "month", raw)).toBe(text);
});

test.each([
  ["1", "2012Q1"],
  ["Q2", "2012Q2"],
  ["IV кв.", "2012Q4"],
  ["III", "2012Q3"],
  ["2 квартал", "2012Q2"],
  ["first", "2012Q1"],
  ["год", "2012"],
  ["5", null],
  ["VI", null],
])("the quarter %s of 2012", (raw, text) => {
  expect(withinYear(2012, "quarter", raw)).toBe(text);
});
