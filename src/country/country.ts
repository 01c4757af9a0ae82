import isoCodes from "i18n-iso-countries/codes.json" with { type: "json" };
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
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

/** Every country of today, in the order of ISO 3166-1. (XKK is the list's own code for Kosovo, which data call XKX.) */
export const todaysCountries: readonly Country[] = isoCodes.map(([alpha2 = "", alpha3 = ""]) =>
  countryOf(alpha3 === "XKK" ? "XKX" : alpha3, alpha2),
);

const byCode: ReadonlyMap<CountryCode, Country> = new Map(
  todaysCountries
    .concat([...pastStates, ...territories].map(([code, state]) => otherCountryOf(code, state)))
    .map((c) => [c.code, c]),
);

/** The country with this code. An unknown code, from a file of the user's own, is its own name. */
export function countryByCode(code: CountryCode): Country {
  return byCode.get(code) ?? { code, name: code, existed: [null, null] };
}

/** Whether the code is one that this table of countries knows. */
export function isCountryCode(code: string): code is CountryCode {
  return byCode.has(code);
}

function countryOf(code: CountryCode, alpha2: string): Country {
  const [first = code] = [(english.countries as Record<string, string | string[]>)[alpha2] ?? []].flat();
  return { code, name: plainNames[code] ?? first, existed: existence[code] ?? [null, null] };
}

function otherCountryOf(code: CountryCode, { name, existed }: OtherState): Country {
  return { code, name, existed };
}

/** Whether the state existed on any day of the year. A code that is not known is taken to have. */
export function existedIn(code: CountryCode, year: number): boolean {
  const [from, to] = countryByCode(code).existed;
  return (from === null || year >= from) && (to === null || year <= to);
}
