/** What the words of a header say its column holds, in English, Russian, Kazakh, French, Spanish and German. */
export type HeaderMeaning =
  | "country"
  | "country-code"
  | "period"
  | "indicator"
  | "indicator-code"
  | "value"
  | "rank"
  | "note"
  | "ignored";

/** A header with its words apart, in lower case: "Country_Name", "countryName" and "COUNTRY NAME" are one. */
export function wordsOf(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What the header by itself says, or null where it says nothing that is known. What stands in brackets explains only. */
export function meaningOf(header: string): HeaderMeaning | null {
  const words = wordsOf(header);
  const bare = header.includes("(") ? wordsOf(header.replace(/\([^()]*\)/g, " ")) : words;
  const listed = byWords.get(words) ?? byWords.get(bare);
  return listed ?? patterns.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const listed: readonly (readonly [HeaderMeaning, string])[] = [
  [
    "country",
    "country|countries|country name|countryname|country label|entity|entity name|state|state name|nation|economy|economy name|" +
      "territory|jurisdiction|location|location name|area|area name|reference area|ref area|geo|geography|geo name|place|" +
      "country territory|country or territory|country economy|country or area|member state|statenme|ctry|cname|cntry|" +
      "country en|en country|country fr|geo time period|geounit|admin|name of country|country region|geo time|country txt|countryname standard|" +
      "страна|страны|государство|территория|страна территория|название страны|наименование страны|ел|елдер|мемлекет|елдің атауы|" +
      "pays|pais|país|land|staat|länder|paese|ülke|国家",
  ],
  [
    "country-code",
    "code|iso|iso2|iso3|iso 2|iso 3|iso code|isocode|iso3 code|iso2 code|iso3c|iso2c|iso a3|iso a2|iso alpha|iso alpha 3|iso alpha 2|alpha 3|alpha 2|" +
      "alpha 3 code|alpha 2 code|iso 3166|country code|countrycode|country iso|country iso3|country iso 3|country iso code|iso3 country code|" +
      "iso code 3|iso code 2|entity code|geo code|wbcode|wb code|wbcountrycode|world bank code|ccode|cowcode|cow|cow code|cowc|cown|ccode cow|" +
      "gwno|gwn|gwcode|gw|gwno a|gwid|numiso|iso num|iso n|iso numeric|iso numeric code|country iso n|un code|m49|m49 code|un m49|country text id|" +
      "ccode qog|ccodecow|ccodevdem|ccodewb|ccodeun|ccodegw|unctry|ciri|polity ccode|scode|vdem|vdem id|spatial dim|spatialdim|economy code|economy iso3|state abb|stateabb|location code|country abbr|abbreviation|" +
      "код|код страны|iso код|код iso|код исо|ел коды|code pays|código|codigo pais|ländercode",
  ],
  [
    "period",
    "year|years|yr|time|time period|period|date|edition|edition year|fiscal year|report year|survey year|reporting year|data year|" +
      "year of report|reference year|calendar year|year n|year s|time dim|timedim|time period start|survey edition|index year|publication year|" +
      "год|года|годы|период|дата|отчетный год|отчётный год|год издания|жыл|жылы|жылдар|кезең|күні|" +
      "annee|année|ano|año|jahr|anno|periode|período|yil|tahun",
  ],
  [
    "indicator",
    "indicator|indicator name|indicators|variable|variable name|series|series name|measure|metric|item|question|subject|element|" +
      "indicator label|article|law|index id|ranking id|ranking|topic|subindicator|sub indicator|dimension|component|category of indicator|index name|" +
      "показатель|индикатор|статья|мера|вид|бап|шара|наименование показателя|показатели|көрсеткіш|көрсеткіштер|индикатор атауы|indicateur|indicador|indikator|merkmal",
  ],
  [
    "indicator-code",
    "indicator code|indicatorcode|series code|seriescode|variable code|item code|element code|indicator id|indicator iso|ind code|subject code|код показателя",
  ],
  [
    "value",
    "value|values|obs value|observation value|score|numeric value|fact value numeric|data value|val|amount|" +
      "значение|величина|балл|баллы|мәні|мән|valeur|valor|wert",
  ],
  [
    "rank",
    "rank|rank n|position|place in ranking|место|ранг|позиция|орын|rang|rango|platz|puesto|world rank|global rank|overall rank|wwl rank",
  ],
  [
    "note",
    "note|notes|comment|comments|annotation|annotations|footnote|footnotes|remark|remarks|flag|flags|obs status|source|sources|source note|" +
      "примечание|примечания|комментарий|источник|источники|ескерту|дереккөз",
  ],
  [
    "ignored",
    "time code|year code|country id|project|historical|historical date|histname|gap index|coder|ardaid|region|region code|regions|region id|" +
      "subregion|sub region|continent|income group|income level|world region|zone|area code|domain|domain code|row|row id|row number|id|no|nr|" +
      "weo country code|imf code|imf country code|ifs code|estimates start after|no п п|month|months|month name|month number|mon|mois|mes|monat|ай|айы|quarter|quarters|qtr|месяц|квартал|тоқсан|trimestre|quartal|cyear|eventid|iyear month|imonth|iday|ccodealp year|cname year|unnamed|list size|unit code|scale code|record|record id|lat|latitude|lon|long|lng|longitude|x coordinate|y coordinate|version|" +
      "регион|долгота|широта|номер|п п|аймақ|source id|dataset|dataset id|decimal|decimals|unit mult|freq|frequency",
  ],
];

const byWords: ReadonlyMap<string, HeaderMeaning> = new Map(
  listed.flatMap(([meaning, words]) => words.split("|").map((word) => [word, meaning] as const)),
);

const patterns: readonly (readonly [RegExp, HeaderMeaning])[] = [
  [/^(gap(start|end)|coding(start|end)|unnamed)( ?\p{L}*\d*)?$/u, "ignored"],
  [/^e regi\p{L}+/u, "ignored"],
  [/^country name( |$)/u, "country"],
  [/(^| )(start|end|first|last|base|founding|founded|birth|independence) (year|date)$/u, "ignored"],
  [/ (year|год)$/u, "period"],
];
