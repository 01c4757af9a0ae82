/** ISO-like letters; `country.ts`, which reads this file, has the full account. */
type CountryCode = string;

/** A state of the past, or a territory that data treat like one, with a code of its own. */
export interface OtherState {
  readonly name: string;
  /** Russian, Kazakh and other forms; also found by `countriesMatching`. */
  readonly names: readonly string[];
  readonly existed: readonly [number | null, number | null];
  /**
   * Its plain name is also that of a place today (a city, a region): the name alone is asked, never taken.
   */
  readonly asked: boolean;
}

/**
 * States of the past under the codes that their publishers use: ISO 3166-3 where it has one (SUN, YUG, CSK,
 * DDR, SCG, YMD, ANT), V-Dem's otherwise. What is decided here:
 * - The Soviet Union is not Russia, Yugoslavia is not Serbia, Czechoslovakia is not Czechia: their borders
 *   differ.
 * - West Germany is DEU: ISO, V-Dem and the state itself count the Federal Republic through 1990.
 * - North Yemen is YEM and North Vietnam is VNM: ISO, V-Dem and COW's successor rules continue them; South
 *   Yemen is YMD and South Vietnam is VDR as in V-Dem. (ISO 3166-3 once gave the letters VDR to North
 *   Vietnam: see `otherCodes.ts`.)
 * - Yugoslavia of 1992-2003 keeps YUG, as in ISO; "Serbia and Montenegro" is SCG, which some publishers use
 *   from 1992.
 * - Sudan before 2011, Ethiopia before 1993 and Pakistan before 1971 keep their codes: every code list
 *   continues them.
 */
export const pastStates: ReadonlyMap<CountryCode, OtherState> = new Map([
  past("SUN", "Soviet Union", [1922, 1991], "СССР|Советский Союз|КСРО|Кеңес Одағы"),
  past("YUG", "Yugoslavia", [1918, 2003], "Югославия"),
  past("SCG", "Serbia and Montenegro", [1992, 2006], "Сербия и Черногория|Сербия және Черногория"),
  past("CSK", "Czechoslovakia", [1918, 1992], "Чехословакия"),
  past("DDR", "East Germany", [1949, 1990], "ГДР|Восточная Германия|ГДР (Германия)|Шығыс Германия"),
  past("YMD", "South Yemen", [1967, 1990], "Южный Йемен|НДРЙ|Оңтүстік Йемен"),
  past("VDR", "South Vietnam", [1954, 1975], "Южный Вьетнам|Оңтүстік Вьетнам"),
  past("ANT", "Netherlands Antilles", [1954, 2010], "Нидерландские Антильские острова|Нидерланд Антилдері"),
  past("AUH", "Austria-Hungary", [1867, 1918], "Австро-Венгрия|Австрия-Венгрия"),
  past("PSB", "Palestine (British Mandate)", [1918, 1948], "Подмандатная Палестина"),
  past("PPS", "Papal States", [null, 1870], "Папская область"),
  past("TWS", "Two Sicilies", [null, 1861], "Королевство обеих Сицилий"),
  past("SPD", "Piedmont-Sardinia", [null, 1861], "Сардинское королевство"),
  past("HDM", "Hesse-Darmstadt", [null, 1871], ""),
  past("HKS", "Hesse-Kassel", [null, 1866], ""),
  past("MCL", "Mecklenburg-Schwerin", [null, 1871], ""),
  past("SAX", "Saxe-Weimar-Eisenach", [null, 1871], ""),
  place("BDN", "Baden", [null, 1871], ""),
  place("BVR", "Bavaria", [null, 1871], "Бавария"),
  place("BRW", "Brunswick", [null, 1871], ""),
  place("HRG", "Hamburg", [null, 1871], ""),
  place("HVR", "Hanover", [null, 1866], ""),
  place("MDN", "Modena", [null, 1860], ""),
  place("NSS", "Nassau", [null, 1866], ""),
  place("OLD", "Oldenburg", [null, 1871], ""),
  place("PRM", "Parma", [null, 1860], ""),
  place("SXN", "Saxony", [null, 1871], ""),
  place("TSC", "Tuscany", [null, 1861], ""),
  place("WRG", "Württemberg", [null, 1871], ""),
]);

/**
 * Territories with values of their own in data on states: V-Dem's and RAS's codes (SML, PSG, ZZB) are taken
 * by name; for the others, codes of the user-assigned range of ISO 3166 (X..) stand ready, and whether the
 * place is wanted is asked: it is never counted as the state that claims it. Their years are not checked, as
 * no list of states dates them.
 */
export const territories: ReadonlyMap<CountryCode, OtherState> = new Map([
  past("SML", "Somaliland", [null, null], "Сомалиленд"),
  past("PSG", "Gaza", [null, null], "Газа|Сектор Газа|Газа секторы"),
  past("ZZB", "Zanzibar", [null, null], "Занзибар"),
  place("XNC", "Northern Cyprus", [null, null], "Северный Кипр|Турецкая Республика Северного Кипра|ТРСК"),
  place("XAB", "Abkhazia", [null, null], "Абхазия"),
  place("XSO", "South Ossetia", [null, null], "Южная Осетия"),
  place("XTR", "Transnistria", [null, null], "Приднестровье|Приднестровская Молдавская Республика|ПМР"),
  place("XNK", "Nagorno-Karabakh", [null, null], "Нагорный Карабах|Арцах|Таулы Қарабақ"),
  place("XIK", "Indian Kashmir", [null, null], ""),
  place("XPK", "Pakistani Kashmir", [null, null], ""),
  place("XTB", "Tibet", [null, null], "Тибет"),
  place("XCR", "Crimea", [null, null], "Крым|Қырым"),
  place("XCH", "Chechnya", [null, null], "Чечня"),
  place("XDB", "Eastern Donbas", [null, null], "Донбасс"),
  place("XKU", "Kurdistan (Iraq)", [null, null], "Курдистан"),
]);

const successors: ReadonlyMap<CountryCode, CountryCode> = new Map([
  ["SUN", "RUS"],
  ["YUG", "SRB"],
  ["SCG", "SRB"],
  ["CSK", "CZE"],
  ["DDR", "DEU"],
  ["YMD", "YEM"],
  ["VDR", "VNM"],
  ["AUH", "AUT"],
  ["PSB", "PSE"],
  ["PSG", "PSE"],
]);

/**
 * Which of two codes that a row bears is the closer one, where publishers count one state on as the other (a
 * row named "Yugoslavia" with COW's 345, which is Serbia's too): the past state. Null where the two have
 * nothing to do with each other.
 */
export function closerCode(a: CountryCode, b: CountryCode): CountryCode | null {
  if (a === b || successors.get(a) === b) return a;
  return successors.get(b) === a ? b : null;
}

type Years = readonly [number | null, number | null];

function past(code: CountryCode, name: string, existed: Years, names: string): [CountryCode, OtherState] {
  return [code, { name, existed, names: names === "" ? [] : names.split("|"), asked: false }];
}

function place(code: CountryCode, name: string, existed: Years, names: string): [CountryCode, OtherState] {
  return [code, { name, existed, names: names === "" ? [] : names.split("|"), asked: true }];
}
