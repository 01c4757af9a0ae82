import isoCodes from "i18n-iso-countries/codes.json" with { type: "json" };
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import russian from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import kazakh from "i18n-iso-countries/langs/kk.json" with { type: "json" };
import { countryByCode, type Country, type CountryCode } from "./country.ts";
import { pastStates, territories } from "./historic.ts";

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

const alpha2Of: ReadonlyMap<CountryCode, string> = new Map(
  isoCodes.map(([alpha2 = "", alpha3 = ""]) => [alpha3 === "XKK" ? "XKX" : alpha3, alpha2]),
);

/** Countries one of whose names holds the text, whatever its case and accents. */
export function countriesMatching(text: string, among: readonly CountryCode[]): readonly Country[] {
  const wanted = folded(text);
  return among
    .map(countryByCode)
    .filter((country) => namesOf(country).some((n) => folded(n).includes(wanted)));
}

/** Every name a person may type: English, Russian and Kazakh forms, official forms, codes. */
function namesOf({ code, name }: Country): readonly string[] {
  const other = pastStates.get(code) ?? territories.get(code);
  const alpha2 = alpha2Of.get(code) ?? "";
  const localised = [english, russian, kazakh].flatMap(
    (locale) => (locale.countries as Record<string, string | string[]>)[alpha2] ?? [],
  );
  const names = [name, ...localised, ...(other?.names ?? []), ...(otherNames[code] ?? []), code, alpha2];
  return names.filter((each) => each !== "");
}

function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .trim();
}
