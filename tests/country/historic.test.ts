import { expect, test } from "vitest";
import { countries } from "../../src/country/countries.ts";
import { countryByCode, existedIn, isCountryCode } from "../../src/country/country.ts";
import { closerCode, pastStates, territories } from "../../src/country/historic.ts";

test("states of the past are known by code, with their years, and are not offered among today's", () => {
  for (const code of ["SUN", "YUG", "CSK", "DDR", "SCG", "YMD", "VDR", "ANT", "ZZB", "SML", "PSG"]) {
    expect(isCountryCode(code), code).toBe(true);
    expect(countryByCode(code).name).not.toBe(code);
    expect(countries.some((country) => country.code === code)).toBe(false);
  }
  expect(countryByCode("SUN").existed).toEqual([1922, 1991]);
});

test("codes of past states and territories are no state's of today", () => {
  const today = new Set(countries.map((country) => country.code));
  for (const code of [...pastStates.keys(), ...territories.keys()]) expect(today.has(code), code).toBe(false);
});

test("Kosovo stands once among today's countries", () => {
  expect(countries.filter((country) => country.name === "Kosovo")).toHaveLength(1);
});

test("a state existed in a year of which it saw a day", () => {
  expect([1990, 1991, 2024].map((year) => existedIn("KAZ", year))).toEqual([false, true, true]);
  expect([1991, 1992].map((year) => existedIn("SUN", year))).toEqual([true, false]);
  expect(existedIn("FRA", 1789)).toBe(true);
  expect(existedIn("Nowhere", 2000)).toBe(true);
});

test("of two codes that publishers count as one state the past one is closer", () => {
  expect(closerCode("SRB", "YUG")).toBe("YUG");
  expect(closerCode("SUN", "RUS")).toBe("SUN");
  expect(closerCode("KAZ", "KAZ")).toBe("KAZ");
  expect(closerCode("KAZ", "RUS")).toBeNull();
});
