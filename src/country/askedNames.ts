import type { CountryCode } from "./country.ts";

/** Names with a well-known second meaning: asked, with these states to choose from, the likelier first. */
const askedLines = `
Congo|Congos|The Congo|Конго|Congo Free|Kongo: COG COD
Korea|Corea|Корея|United Korea|Korea former|Unified Korea|Korea Kingdom: KOR PRK
Koreas|Two Koreas: KOR PRK
Virgin Islands|Virgin Is|Виргинские острова|Виргин острова|Виргин аралдары: VIR VGB
Доминика Республикасы: DMA DOM
Saint Martin Island: MAF SXM
America|American|Америка: USA
Guiana|Guyanas|The Guianas: GUY GUF
Papua|New Guinea|West Papua: PNG
Columbie: COL
Macedonia Greece|Greek Macedonia: MKD
Northern Cyprus|North Cyprus|Cyprus North|Turkish Republic Northern Cyprus|TRNC|Cyprus Turkish|
  Turkish Cyprus|Cyprus T|N Cyprus|Cyprus Northern: XNC
Abkhazia|Georgia Abkhazia|Abkhazia Republic: XAB
South Ossetia|S Ossetia|Georgia South Ossetia: XSO
Transnistria|Transdniestria|Trans Dniester|Transdniester|Pridnestrovie|Moldova Transnistria|
  Transnistria Moldova: XTR
Nagorno Karabakh|Nagorno-Karabagh|Artsakh|Mountainous Karabakh|Karabakh|Azerbaijan Nagorno Karabakh|
  Armenia Nagorno Karabakh|Nagorno Karabakh Region: XNK
Kashmir|Jammu Kashmir|India Kashmir: XIK XPK
Indian Kashmir|Indian-Administered Kashmir|Kashmir Indian|Kashmir India: XIK
Pakistani Kashmir|Azad Kashmir|Kashmir Pakistani|Kashmir Pakistan|Pakistan-Administered Kashmir: XPK
Tibet|Tibet China|China Tibet: XTB
Crimea|Crimea Ukraine|Ukraine Crimea|Republic of Crimea|Russian-occupied Crimea: XCR
Chechnya|Chechnya Russia|Russia Chechnya|Chechen Republic|Chechnia: XCH
Eastern Donbas|Donbas|Eastern Donbass|Donbass|Donetsk People's Republic: XDB
Kurdistan|Iraqi Kurdistan|Kurdistan Iraq|Iraq Kurdistan|Kurdistan Region|Iraq Kurdistan Region|
  Kurdistan Regional Government: XKU
Israeli Occupied Territories|Israel Occupied Territories|Occupied Territories|Israel Palestine|
  Israel/Palestine|Israel and Occupied Territories|Palestinian Authority-Administered Territories|
  Occupied Territories (Palestine): PSE
East Jerusalem|Jerusalem: PSE ISR
England|Scotland|Wales|Northern Ireland|Ireland Northern|N Ireland|England Wales|United Kingdom England|
  British|UK Scotland|UK England|Великобритания Шотландия: GBR
Prussia|Пруссия: DEU
Mali Federation: MLI
Federation Bosnia Herzegovina: BIH
Peninsular Malaysia|Peninsula Malaysia|West Malaysia|East Malaysia: MYS
West Pakistan: PAK
Panama Cz|Panama Canal Zone: PAN
Former Yugoslav|Former Yugoslav Republic: MKD YUG
Gran Colombia|Great Colombia: COL
Dominican|Доминиканская: DOM
Central African: CAF
Equatorial: GNQ
Serbia excluding Kosovo|Serbia excl Kosovo|Serbia without Kosovo: SRB
Serbia including Kosovo|Serbia incl Kosovo|Serbia with Kosovo: SRB
Russia Soviet Union|Russia USSR|Russia former USSR|Россия (СССР): RUS SUN
Yugoslavia Serbia Montenegro|FR Yugoslavia Serbia Montenegro|Federal Republic Yugoslavia Serbia Montenegro|
  FRY Serbia Montenegro: SCG YUG
РК: KAZ KOR
Bonaire|Saba|Saint Eustatius|Sint Eustatius: BES
Tahiti: PYF
Hawaii: USA
Tristan da Cunha|Ascension|Ascension Island: SHN
Nevis: KNA
Tobago: TTO
Barbuda: ATG
Caicos: TCA
Futuna: WLF
Principe: STP
Herzegovina: BIH
Yugoslav: YUG SRB
Czechoslovak: CSK CZE
Hesse|Гессен: HDM HKS
Sicily|Sicilia: TWS
Sardinia: SPD
Wurttemberg|Wuerttemberg|Wurtemberg|Wuerttemburg|Wurttemburg: WRG
Samoas: WSM ASM
Sudans: SDN SSD
Guineas: GIN GNB GNQ
Indochina|French Indochina: VNM KHM LAO
Afghan: AFG
Libyan: LBY
South Korean: KOR
North Korean: PRK
United Arab Republic|UAR|Arab Republic: EGY SYR
South Arabia|Federation South Arabia: SAU YMD
German East Africa: TZA RWA BDI
Norfolk: NFK
Ethiopia Eritrea|Ethiopia and Eritrea: ETH ERI
Swiss: CHE
Czech: CZE
Kyrgyz: KGZ
Russian: RUS
Slovak: SVK
Syrian: SYR
Tajik: TJK
Turkmen|Түрікмен: TKM
Somali: SOM
Palestinian: PSE
Malagasy: MDG
Philippine: PHL
Saudi: SAU
Argentine: ARG
NAM: NAM
AUS: AUS AUT
MNG: MNG MNE
SLV: SLV SVN
MAC: MAC MKD
SWZ: SWZ CHE
BRN: BRN BHR
ANT: ANT ATG
CZE: CZE CSK
`;

/** Names that are asked and the states that they may be. */
export const askedNames: readonly (readonly [string, readonly CountryCode[]])[] = askedLines
  .trim()
  .replace(/\|\n +/g, "|")
  .split("\n")
  .flatMap((line) => {
    const [names = "", codes = ""] = line.split(": ");
    return names.split("|").map((name) => [name, codes.split(" ")] as const);
  });
