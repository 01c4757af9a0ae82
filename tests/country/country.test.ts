import { expect, test } from "vitest";
import { countryByCode } from "../../src/country/country.ts";
import { countriesMatching } from "../../src/country/search.ts";
import { groups, regionIds } from "../../src/country/groups.ts";

const codesFor = (text: string, among = groups.eurasia29) =>
  countriesMatching(text, among).map((c) => c.code);

test("a country is found in English, Russian and Kazakh, whatever the case and accents", () => {
  for (const name of ["kazakh", "Казахстан", "қазақстан", "KAZ"]) expect(codesFor(name)).toContain("KAZ");
  expect(codesFor("Kyrgyz Republic")).toEqual(["KGZ"]);
  expect(codesFor("kosovo")).toEqual(["XKX"]);
});

test("the regions divide the 29 without overlap", () => {
  const inRegions = regionIds.flatMap((id) => groups[id]);
  expect(groups.eurasia29).toHaveLength(29);
  expect([...inRegions].sort()).toEqual([...groups.eurasia29].sort());
});

test("every country of the groups has a name of its own", () => {
  for (const code of groups.eurasia29) expect(countryByCode(code).name).not.toBe(code);
});

test("a code that is not a country's stands for itself", () => {
  expect(countryByCode("Chechnya").name).toBe("Chechnya");
});
