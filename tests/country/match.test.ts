import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isCountryCode } from "../../src/country/country.ts";
import { countryNamed } from "../../src/country/match.ts";
import { notStates, spellings } from "./spellings.ts";

const rows = Object.entries(spellings).flatMap(([code, names]) => names.map((name) => [name, code] as const));

function figuresOf(names: readonly (readonly [string, string])[]) {
  const wrong: string[] = [];
  const asked: string[] = [];
  for (const [name, code] of names) {
    const match = countryNamed(name);
    if (match.kind !== "country") asked.push(name);
    else if (match.code !== code) wrong.push(`${name}: ${match.code}, not ${code}`);
  }
  return { right: names.length - wrong.length - asked.length, asked, wrong };
}

test("of real spellings at least 92 % are right and none is wrong", () => {
  const { right, asked, wrong } = figuresOf(rows);
  const figures = `${rows.length} spellings: ${right} right, ${asked.length} asked, ${wrong.length} wrong`;
  expect(wrong, figures).toEqual([]);
  expect(right / rows.length, figures).toBeGreaterThanOrEqual(0.92);
});

test.each<[string, (name: string) => string]>([
  ["in capitals", (name) => name.toUpperCase()],
  ["in small letters", (name) => name.toLowerCase()],
  ["with a footnote mark", (name) => `${name}*`],
  ["with years", (name) => `${name} (1991-2024)`],
  ["between spaces", (name) => `\u00a0 ${name}  `],
  ["with underscores", (name) => name.replace(/ /g, "_")],
  ["without accents", (name) => name.normalize("NFD").replace(/\p{M}/gu, "")],
  ["without any letter beyond ASCII", (name) => name.replace(/[\u0080-\uffff]/g, "?")],
  ["cut after twenty letters", (name) => name.slice(0, 20)],
])("none is wrong %s", (_, changed) => {
  expect(figuresOf(rows.map(([name, code]) => [changed(name), code])).wrong).toEqual([]);
});

test("at most one in a hundred names of groups and of no state is taken for one", () => {
  const taken = notStates.filter((name) => countryNamed(name).kind === "country");
  expect(taken.length, `taken of ${notStates.length}: ${taken.join(", ")}`).toBeLessThanOrEqual(
    notStates.length / 100,
  );
});

test("groups keep their own name as written", () => {
  for (const name of ["World", "Central Asia", "High-income countries", "Страны СНГ", "OWID_WRL", "EUU"]) {
    expect(countryNamed(` ${name} `)).toEqual({ kind: "group", name });
  }
});

test("a name of two states is asked, the likelier first", () => {
  expect(countryNamed("Congo")).toEqual({ kind: "choose", candidates: ["COG", "COD"] });
  expect(countryNamed("Korea")).toEqual({ kind: "choose", candidates: ["KOR", "PRK"] });
  expect(countryNamed("AUS")).toEqual({ kind: "choose", candidates: ["AUS", "AUT"] });
});

test("a code in brackets says which of two states is meant", () => {
  expect(countryNamed("Congo (COD)")).toEqual({ kind: "country", code: "COD" });
  expect(countryNamed("Congo (Zaire)")).toEqual({ kind: "country", code: "COD" });
});

test("the state that a territory belongs to says which of two territories is meant", () => {
  expect(countryNamed("Virgin Islands (US)")).toEqual({ kind: "country", code: "VIR" });
  expect(countryNamed("Виргин аралдары (Ұлыбритания)")).toEqual({ kind: "country", code: "VGB" });
  expect(countryNamed("Saint Martin Island (Netherlands)")).toEqual({ kind: "country", code: "SXM" });
  expect(countryNamed("Ангилья (брит.)")).toEqual({ kind: "country", code: "AIA" });
});

test("a state and its territory are two, though the words are those of the territory's name", () => {
  for (const name of ["China and Hong Kong", "US & Puerto Rico", "Denmark and Greenland"]) {
    expect(countryNamed(name).kind, name).toBe("group");
  }
  expect(countryNamed("Tanganyika and Zanzibar")).toEqual({ kind: "country", code: "TZA" });
});

test("a former state is known with and without the word", () => {
  for (const [name, code] of [
    ["Fmr Rep. of Vietnam", "VDR"],
    ["Fmr Dem. Rep. of Germany", "DDR"],
    ["Fmr Ethiopia", "ETH"],
    ["Ex-USSR", "SUN"],
  ] as const) {
    expect(countryNamed(name), name).toEqual({ kind: "country", code });
  }
});

test("a name cut off beside the comma, within a bracket or at its of is known", () => {
  for (const [name, code] of [
    ["Iran, Islami", "IRN"],
    ["Bolivia (Plurinatio", "BOL"],
    ["Korea, Republic o", "KOR"],
    ["China, Hong Kong S", "HKG"],
    ["Congo, Democratic Republic of th", "COD"],
  ] as const) {
    expect(countryNamed(name), name).toEqual({ kind: "country", code });
  }
});

test("the heading of a column is neither a state nor a group", () => {
  for (const name of ["Country", "Country or area", "Entity", "Nation", "State", "Economy", "Страна", "Ел"]) {
    expect(countryNamed(name), name).toEqual({ kind: "none", candidates: [] });
  }
});

test("names of Eurasia's states in Kazakh, short and official, are known", () => {
  for (const [names, code] of [
    ["Әзербайжан|Әзірбайжан|Әзербайжан Республикасы", "AZE"],
    ["Өзбекстан Республикасы", "UZB"],
    ["Түркіменстан", "TKM"],
    ["Қырғыз Республикасы", "KGZ"],
    ["Монғолия", "MNG"],
    ["Ауғаныстан", "AFG"],
    ["Германия Федеративтік Республикасы", "DEU"],
    ["Корей Халықтық Демократиялық Республикасы", "PRK"],
  ] as const) {
    for (const name of names.split("|")) expect(countryNamed(name), name).toEqual({ kind: "country", code });
  }
});

test("a part of a state, or a place that a state claims, is never that state", () => {
  const places = ["Northern Ireland", "Ireland, Northern", "England", "Scotland", "Cyprus, Turkish"];
  for (const name of [
    ...places,
    "Kurdistan (Iraq)",
    "Transnistria",
    "Crimea",
    "Georgia (US)",
    "State of Georgia",
  ]) {
    expect(countryNamed(name).kind, name).not.toBe("country");
  }
});

test("what is only like a name is suggested, never taken", () => {
  for (const [name, code] of [
    ["Kazahkstann", "KAZ"],
    ["Uzbekistn", "UZB"],
    ["Turkmenstann", "TKM"],
  ] as const) {
    const match = countryNamed(name);
    expect(match.kind === "choose" ? match.candidates : [], name).toContain(code);
  }
});

test("nationalities are not states", () => {
  for (const name of [
    "German",
    "Korean",
    "Dominican",
    "Nigerian",
    "Yugoslav",
    "Philippine",
    "Chinese",
    "русский",
  ]) {
    expect(countryNamed(name).kind, name).not.toBe("country");
  }
});

test("no text throws, and what is taken is a known code", () => {
  const pieces = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          ...rows.map(([name]) => name),
          "(",
          ")",
          ",",
          "/",
          "&",
          "<",
          "?",
          " of ",
          "__proto__",
        ),
        {
          maxLength: 6,
        },
      )
      .map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(pieces, (text) => {
      const match = countryNamed(text);
      return match.kind !== "country" || isCountryCode(match.code);
    }),
  );
  for (const text of [
    "",
    "__proto__",
    "constructor",
    "(".repeat(5000),
    "a ".repeat(50000),
    "\u202e",
    "<".repeat(999),
  ]) {
    expect(countryNamed(text).kind, text.slice(0, 20)).not.toBe("country");
  }
});

test("a long list of parts ends at once", () => {
  for (const mark of [",", "/", " - ", "(", " or ", "; "]) {
    expect(countryNamed(`x1${mark}1`.repeat(150)).kind).toBe("none");
  }
});

test("case and spaces at the ends make no difference to a name", () => {
  const names = rows.map(([name]) => name).filter((name) => name.length > 4 && !/OWID|<U\+|Ã|â€/.test(name));
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.integer({ min: 0, max: 3 }), (name, spaces) => {
      expect(countryNamed(`${" ".repeat(spaces)}${name.toUpperCase()} `)).toEqual(countryNamed(name));
    }),
  );
});
