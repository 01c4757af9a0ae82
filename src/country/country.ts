import isoCountries from "i18n-iso-countries";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import russian from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import kazakh from "i18n-iso-countries/langs/kk.json" with { type: "json" };
import { existence } from "./existence.ts";
import { pastStates, territories, type OtherState } from "./historic.ts";

/**
 * ISO 3166-1 alpha-3, XKX for Kosovo, and the codes of `historic.ts` for states of the past and territories.
 */
export type CountryCode = string;

export interface Country {
  readonly code: CountryCode;
  /** The name shown. */
  readonly name: string;
  /** Every name a person may type: English, Russian and Kazakh forms, official forms, codes. */
  readonly names: readonly string[];
  /** First and last year in which the state existed, null where it is older or newer than any index here. */
  readonly existed: readonly [number | null, number | null];
}

/** Names in plain use where the ISO form is stiff, and Kosovo, which ISO does not list. */
const plainNames: Readonly<Record<CountryCode, string>> = {
  XKX: "Kosovo",
  RUS: "Russia",
  MKD: "North Macedonia",
  MDA: "Moldova",
  CZE: "Czechia",
  BIH: "Bosnia and Herzegovina",
  IRN: "Iran",
  SYR: "Syria",
  PRK: "North Korea",
  KOR: "South Korea",
  LAO: "Laos",
  VNM: "Vietnam",
  VEN: "Venezuela",
  BOL: "Bolivia",
  TZA: "Tanzania",
  BRN: "Brunei",
  CHN: "China",
  PSE: "Palestine",
  TUR: "Türkiye",
  TWN: "Taiwan",
  COD: "Congo (Kinshasa)",
  COG: "Congo (Brazzaville)",
  CIV: "Côte d'Ivoire",
};

const otherNames: Readonly<Record<CountryCode, readonly string[]>> = {
  XKX: ["Косово", "Kosova", "XKO", "XK"],
  KGZ: ["Kyrgyz Republic", "Kirghizia", "Киргизия", "Кыргызстан"],
  CZE: ["Czech Republic"],
  MKD: ["Macedonia"],
  BLR: ["Belorussia", "Белоруссия"],
  MDA: ["Молдавия"],
  TKM: ["Туркмения"],
  RUS: ["Russian Federation", "РФ"],
  KAZ: ["Қазақстан", "Казахстан"],
};

/** Every country of today, by name. (XKK is the library's own code for Kosovo, which data call XKX.) */
export const countries: readonly Country[] = Object.keys(isoCountries.getAlpha3Codes())
  .filter((code) => code !== "XKK")
  .concat("XKX")
  .map(countryOf)
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

const byCode: ReadonlyMap<CountryCode, Country> = new Map(
  countries
    .concat([...pastStates, ...territories].map(([code, state]) => otherCountryOf(code, state)))
    .map((c) => [c.code, c]),
);

/** The country with this code. An unknown code, from a file of the user's own, is its own name. */
export function countryByCode(code: CountryCode): Country {
  return byCode.get(code) ?? { code, name: code, names: [code], existed: [null, null] };
}

/** Whether the code is one that this table of countries knows. */
export function isCountryCode(code: string): code is CountryCode {
  return byCode.has(code);
}

/** Countries one of whose names holds the text, whatever its case and accents. */
export function countriesMatching(text: string, among: readonly CountryCode[]): readonly Country[] {
  const wanted = folded(text);
  return among.map(countryByCode).filter((c) => c.names.some((name) => folded(name).includes(wanted)));
}

function countryOf(code: CountryCode): Country {
  const alpha2 = isoCountries.alpha3ToAlpha2(code === "XKX" ? "XKK" : code) ?? "";
  const localised = [english, russian, kazakh].flatMap((locale) => {
    const names = (locale.countries as Record<string, string | string[]>)[alpha2];
    return names === undefined ? [] : names;
  });
  const name = plainNames[code] ?? localised[0] ?? code;
  return {
    code,
    name,
    names: [...new Set([name, ...localised, ...(otherNames[code] ?? []), code, alpha2])].filter(
      (n) => n !== "",
    ),
    existed: existence[code] ?? [null, null],
  };
}

function otherCountryOf(code: CountryCode, state: OtherState): Country {
  return { code, name: state.name, names: [state.name, ...state.names, code], existed: state.existed };
}

function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .trim();
}

/** Whether the state existed on any day of the year. A code that is not known is taken to have. */
export function existedIn(code: CountryCode, year: number): boolean {
  const [from, to] = countryByCode(code).existed;
  return (from === null || year >= from) && (to === null || year <= to);
}
