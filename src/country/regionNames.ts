import { baseLetters } from "./spelling.ts";

/**
 * Whether a name is that of a group of states, of the world, or of a total: kept as a group, never taken for
 * a state.
 */
export function isGroupName(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const joined = words.join(" ");
  if (wholes.has(joined)) return true;
  if (words.some((word) => telling.has(word))) return true;
  return (
    words.some((word) => continents.has(word)) &&
    words.every((word) => continents.has(word) || around.has(word))
  );
}

/** Words that no name of a state holds (names of states are looked up before). */
const telling: ReadonlySet<string> = setOf(
  `world global worldwide continent continents hemisphere region regions regional subregion countries
   country economies economy income developing developed transition emerging frontier industrial
   industrialized industrialised least landlocked members member nonmember union area zone league alliance
   bloc pact community association organization organisation aggregate aggregates average averages mean
   median total totals sum overall dividend demographic indebted fragile conflict oecd eu eu15 eu25 eu27
   eu28 euro eurozone eea efta g7 g8 g10 g20 g77 brics bric brics+ asean apec saarc ecowas comesa sadc eac
   uemoa waemu cemac mercosur nafta usmca caricom oecs opec nato cis gcc ldc ldcs lldc lldcs sids lmic hipc
   hic lic mic umc lmc lmy mena mena20 menap emde emdes ida ibrd eca eap ssa lac sas eemea latam asia-
   pacific owid hemispheres states-members commonwealth-members excluding intra-trade unsd who unicef imf
   мир мира всего итого среднее регион регионы страны стран экономики доход доходом союз снг еаэс оэср ес
   евросоюз нато брикс шос одкб остальные прочие всемирный мировой развивающиеся развитые әлем дүние барлығы
   жиыны елдер елдері аймақ тмд еаэо еуроодақ еуропалық`,
);

/**
 * Parts of the world. With the words of `around` they are groups: "Sub-Saharan Africa", "Latin America &
 * Caribbean".
 */
const continents: ReadonlySet<string> = setOf(
  `africa asia europe america americas oceania australasia eurasia antarctic arctic caribbean caucasus
   balkans balkan baltics baltic scandinavia nordic benelux maghreb mashriq levant sahel melanesia polynesia
   pacific atlantic mediterranean mideast middle-east gulf indochina iberia anglosphere visegrad
   transcaucasia transcaucasus african asian european american arab saharan африка азия европа америка
   океания евразия кавказ закавказье балканы прибалтика балтия скандинавия африка азия еуропа америка кавказ`,
);

const around: ReadonlySet<string> = setOf(
  `north south east west northern southern eastern western central middle latin sub sahara saharan upper
   lower mid tropical near far south-east southeast southeastern northeast northwest southwest northeastern
   northwestern southwestern continental mainland post former soviet communist communism non other rest
   remaining all whole entire greater wider developing world islands states small new old anglo arab black
   sea ocean rim basin in a who un wb fao ilo imf unicef unesco m49 sdg maddison barro lee hyde gbd bp iea
   undp северная южная восточная западная центральная латинская средняя юго северо ближний дальний восток и
   карибы тропическая солтүстік оңтүстік шығыс батыс орталық таяу латын`,
);

/** Names whose words say nothing each, or mean something else each. */
const wholes: ReadonlySet<string> = new Set(
  `channel islands|arab states|arab world|baltic states|small states|pacific islands|islamic world|
muslim world|third world|west indies|middle east|near east|far east|south asia|asia pacific|soviet bloc|
former soviet|former soviet union countries|former ussr countries|post soviet states|post soviet space|
eastern bloc|western offshoots|benelux countries|nordic countries|commonwealth|
commonwealth independent states|gulf states|gulf cooperation council|persian gulf|asian tigers|
high seas|international waters|british isles|french territories|overseas territories|
british overseas territories|french overseas territories|united nations|european communities|eec|ec|
developing|developed|all|all states|international|multiple|various|several|mixed|rest world|rest|other|
others|total|grand total|subtotal|sub total|unspecified|not specified|areas nes|
areas not elsewhere specified|western balkans|visegrad|visegrad four|v4|latin america|
australia new zealand|indian subcontinent|horn africa|ближний восток|средняя азия|центральная азия|
латинская америка|северная америка|южная америка|орталық азия|все|прочие|другие|другое|итого|
остальной мир|таяу шығыс`
    .replace(/\n/g, "")
    .split("|")
    .map(baseLetters),
);

/** Whether the words are those of a column's heading ("Country", "Country or area"), not of anything in it. */
export function isHeading(words: readonly string[]): boolean {
  return words.every((word) => headings.has(word));
}

const headings: ReadonlySet<string> = setOf(
  `country countries countryname countrycode area economy region regions entity nation state states territory
   land location name names code iso iso2 iso3 geo geography place or label en ru kk year reporter partner
   страна страны название наименование государство территория регион код год ел елдер елдің атауы мемлекет
   аймақ коды`,
);

function setOf(text: string): ReadonlySet<string> {
  return new Set(
    baseLetters(text)
      .split(/\s+/)
      .filter((word) => word !== ""),
  );
}
