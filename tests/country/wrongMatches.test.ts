import { expect, test } from "vitest";
import { countries } from "../../src/country/countries.ts";
import { countryNamed } from "../../src/country/match.ts";

function taken(names: readonly string[]): readonly string[] {
  return names.filter((name) => countryNamed(name).kind === "country");
}

const names = countries.map(({ name }) => name);
const bare = names.filter((name) => !/[,(]|Territory|Taiwan|State|Czech|Republic/.test(name));

test("two states in one cell are never one of them, however they are joined", () => {
  expect(
    taken([
      "Belarus, excluding Holy See (Vatican City State)",
      "Falkland Islands (Malvinas), excluding Belize",
      "Bahrain or Holy See (Vatican City State)",
      "Виргинские Острова (США) (Германия)",
      "Hungary and Austria",
      "Hungary (Austria)",
      "Hungary, formerly Austria",
      "Austria and Hungary",
      "Eritrea & Ethiopia",
      "Eritrea, excluding Ethiopia",
      "Netherlands (and Curaçao)",
      "New Zealand (and Tokelau)",
      "Denmark (formerly Faroe Islands)",
      "Australia (excl. Norfolk Island)",
      "United States of America & Virgin Islands, U.S.",
      "Serbia (see Yugoslavia)",
      "Afghanistan, see Singapore",
    ]),
  ).toEqual([]);
  expect(countryNamed("Austria-Hungary")).toEqual({ kind: "country", code: "AUH" });
  expect(countryNamed("Ethiopia (excl. Eritrea)")).toEqual({ kind: "country", code: "ETH" });
  expect(countryNamed("Burma (see note 3)")).toEqual({ kind: "country", code: "MMR" });
});

test("a state and others are a group", () => {
  for (const name of ["Russia and others", "Belarus, etc.", "Конго и др."]) {
    expect(countryNamed(name), name).toEqual({ kind: "group", name });
  }
});

test("an adjective of official forms without its noun makes no state", () => {
  for (const form of ["Восточная X", "Великое X", "Народная X", "Islamic X", "X people", "People of X"]) {
    expect(
      taken(bare.map((name) => form.replace("X", name)).filter((name) => !/Germany|Islamic Iran/.test(name))),
      form,
    ).toEqual([]);
  }
});

test("what belongs to a state is not the state", () => {
  const states = ["Australia", "France", "Kazakhstan", "United Kingdom", "Russia", "China", "India"];
  for (const form of [
    "X territories",
    "Territory of X",
    "X overseas territories",
    "Northern X",
    "X City",
    "X province",
    "Rest of X",
    "Non-X",
    "X diaspora",
    "X rural",
    "Islamic State of X",
    "Confederation of X",
  ]) {
    expect(taken(states.map((name) => form.replace("X", name))), form).toEqual([]);
  }
});

test("the official words of the states that bear them are known", () => {
  for (const [name, code] of [
    ["Commonwealth of Australia", "AUS"],
    ["Swiss Confederation", "CHE"],
    ["Union of the Comoros", "COM"],
    ["Federation of Malaysia", "MYS"],
    ["Islamic State of Afghanistan", "AFG"],
    ["Guam Territory", "GUM"],
    ["Palestine Territory", "PSE"],
    ["Восточная Республика Уругвай", "URY"],
    ["Великое Герцогство Люксембург", "LUX"],
    ["Democratic Kampuchea", "KHM"],
    ["Algeria, Dem. & Pop. Rep.", "DZA"],
    ["UK of Great Britain and N. Ireland", "GBR"],
  ] as const) {
    expect(countryNamed(name), name).toEqual({ kind: "country", code });
  }
});

test("a whole name and a letter more is not the state that begins so", () => {
  expect(
    taken([
      "Eritrea E",
      "Netherlands A",
      "Honduras B",
      "Palestine B",
      "Somalia S",
      "Somalias",
      "Montenegros",
      "Pakistani",
      "Macedonian",
      "Indonesian",
      "South Korean",
      "Northern Irelan",
      "Georgia A",
    ]),
  ).toEqual([]);
});

test("a cut that a group or a list may begin with is asked", () => {
  expect(taken(["Central and", "Georgia and the", "Cent and", "Arab Republi"])).toEqual([]);
  expect(countryNamed("Trinidad and")).toEqual({ kind: "country", code: "TTO" });
});

test("names with a second meaning are asked", () => {
  expect(
    taken([
      "South Arabia",
      "Federation of South Arabia",
      "United Arab Republic",
      "German East Africa",
      "West South Africa",
      "East Antigua and Barbuda",
      "Republic of Dominica",
      "Norfolk",
      "Libyan",
      "us",
    ]),
  ).toEqual([]);
  expect(countryNamed("US")).toEqual({ kind: "country", code: "USA" });
});

test("the names of all countries are known, in capitals and as republics and kingdoms too", () => {
  for (const { code, name } of countries) {
    expect(countryNamed(name), name).toEqual({ kind: "country", code });
    expect(countryNamed(name.toUpperCase()), name).toEqual({ kind: "country", code });
  }
  for (const [name, code] of [
    ["Kazakhstan, Rep. of", "KAZ"],
    ["Republic of Moldova", "MDA"],
    ["Bahrain (Kingdom of)", "BHR"],
  ] as const) {
    expect(countryNamed(name), name).toEqual({ kind: "country", code });
  }
});
