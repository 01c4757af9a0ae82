import * as fc from "fast-check";
import { expect, test } from "vitest";
import { codeSystemOf, codeSystems, countryOfCode } from "../../src/country/codes.ts";
import { countries } from "../../src/country/countries.ts";
import { isCountryCode } from "../../src/country/country.ts";

test("a code is read in its system, whatever its zeros, case and spaces", () => {
  expect(countryOfCode(" kaz ", "iso3")).toBe("KAZ");
  expect(countryOfCode("KZ", "iso2")).toBe("KAZ");
  for (const raw of ["004", "4", "4.0"]) expect(countryOfCode(raw, "iso-numeric")).toBe("AFG");
  expect(countryOfCode("002", "cow")).toBe("USA");
  expect(countryOfCode("OWID_KOS", "owid")).toBe("XKX");
  expect(countryOfCode("PSG", "vdem")).toBe("PSG");
});

test("NA is Namibia among codes of two letters", () => {
  expect(countryOfCode("NA", "iso2")).toBe("NAM");
  expect(codeSystemOf(["KZ", "NA", "UZ", "US"])).toBe("iso2");
});

test("the same letters are other states in other systems", () => {
  expect([countryOfCode("AUS", "iso3"), countryOfCode("AUS", "cow")]).toEqual(["AUS", "AUT"]);
  expect([countryOfCode("970", "cow"), countryOfCode("970", "gw")]).toEqual(["NRU", "KIR"]);
  expect([countryOfCode("345", "cow"), countryOfCode("345", "gw")]).toEqual(["SRB", "YUG"]);
  expect([countryOfCode("VDR", "iso3"), countryOfCode("VDR", "vdem")]).toEqual([null, "VDR"]);
});

test("former codes and those of publishers for Kosovo, Romania and Palestine are known", () => {
  for (const raw of ["XKX", "XKO", "KSV", "XKK"]) expect(countryOfCode(raw, "iso3")).toBe("XKX");
  expect(["ROM", "ZAR", "TMP", "WBG"].map((raw) => countryOfCode(raw, "iso3"))).toEqual([
    "ROU",
    "COD",
    "TLS",
    "PSE",
  ]);
  expect(["EL", "UK"].map((raw) => countryOfCode(raw, "iso2"))).toEqual(["GRC", "GBR"]);
  expect(["810", "891", "278"].map((raw) => countryOfCode(raw, "iso-numeric"))).toEqual([
    "SUN",
    "SCG",
    "DDR",
  ]);
});

test("codes of groups are no states, and do not hide the system of the others", () => {
  for (const raw of ["WLD", "EUU", "OWID_EUR", "OWID_WRL"]) expect(countryOfCode(raw, "owid")).toBeNull();
  expect(codeSystemOf(["KAZ", "WLD", "EUU", "ECA", "HIC", "UZB"])).toBe("iso3");
});

test("a column's system is told by what fits in it alone", () => {
  expect(codeSystemOf(["AFG", "OWID_KOS", "KAZ"])).toBe("owid");
  expect(codeSystemOf(["AFG", "KAZ", "VDR", "DDR"])).toBe("vdem");
  expect(codeSystemOf(["UKG", "FRN", "GMY", "USA", "SPN"])).toBe("cow");
  expect(codeSystemOf("2 20 40 41 42 51 52 70 90 91 92 679".split(" "))).toBe("cow");
  expect(codeSystemOf("2 20 40 41 42 51 52 70 90 91 340 971 972 973".split(" "))).toBe("gw");
  expect(codeSystemOf("4 8 12 20 24 32 51 36 40 31 44".split(" "))).toBe("iso-numeric");
  expect(codeSystemOf(["004", "008", "398"])).toBe("iso-numeric");
  expect(codeSystemOf("afg alb dza and ago arg arm aus aut aze".split(" "))).toBe("iso3");
});

test("Eurostat's letters and its codes of unions do not hide the two letters of states", () => {
  expect(codeSystemOf(["CZ", "PL", "EL", "UK", "EU28", "EA19", "EU27_2020"])).toBe("iso2");
  for (const raw of ["EU28", "EA19", "EU27_2020"]) expect(countryOfCode(raw, "iso2")).toBeNull();
});

test.each([
  ["scores in steps of four", Array.from({ length: 26 }, (_, step) => String(step * 4))],
  ["numbers in steps of four", "4 8 12 16 20 24 28 32 36 40 44 48 52 56 60 64 68 72 76".split(" ")],
  ["states of the United States", ["CA", "IL", "GA", "DE"]],
  ["days", "MON TUE WED THU FRI SAT SUN".split(" ")],
  ["months", "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ")],
  ["scores", Array.from({ length: 11 }, (_, score) => String(score))],
  ["ranks", Array.from({ length: 180 }, (_, rank) => String(rank + 1))],
  ["years", ["1990", "1991", "2014"]],
  ["round amounts", "100 200 300 500 600 700 710 800 900 840 850 820".split(" ")],
  ["numbers of V-Dem's own", Array.from({ length: 170 }, (_, at) => String(at + 3))],
  ["classes of freedom", ["F", "PF", "NF"]],
  ["ratings", ["AA", "BB", "CC", "A", "B"]],
  ["yes and no", ["NO", "NA"]],
  ["names", ["Chad", "Mali", "Iran"]],
  ["small words", ["and", "can", "per"]],
  ["nothing", ["", "-", ".."]],
])("a column of %s is no column of codes", (_, values) => {
  expect(codeSystemOf(values)).toBeNull();
});

test("every state's own code leads back to it", () => {
  for (const { code } of countries) expect(countryOfCode(code, "iso3")).toBe(code);
});

test("no text throws, and every code leads to a known state", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.nat(999).map(String),
    fc.constantFrom("__proto__", "constructor"),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.constantFrom(...codeSystems), (values, system) => {
      codeSystemOf(values);
      return values.every((raw) => isCountryCode(countryOfCode(raw, system) ?? "KAZ"));
    }),
  );
});
