import { laterLines } from "./variantsMToZ.ts";
import type { CountryCode } from "./country.ts";

/**
 * Forms of the English names of states that the ISO list does not have: publishers' own, official, older,
 * short, cut, often mistyped. Case, accents, punctuation, order of the words, articles and the abbreviations
 * of `spelling.ts` make no difference, and "Republic of", "Kingdom of" and the like are taken off by rule:
 * such forms need no line here. A form after "=" holds in this order of the words only. Former names of the
 * same state stand with it (Zaire, Burma, Upper Volta); states of the past stand in `historic.ts`.
 */
const lines = `
AFG Afganistan|Afghanestan|Afghan Islamic Republic
AGO Angola People's Republic
ALA Åland|Aland Is|Ahvenanmaa
ALB Shqiperia
AND Principat d'Andorra
ANT Netherlands Antilles former|Dutch Antilles|Netherland Antilles|Neth Ant|
  Netherlands Antilles including Aruba|Netherlands Antilles and Aruba|Neth Antils|Neth Ant Aru|
  Neth Antilles Aruba|Neth. Antilles and Aruba
ARE UAE|Emirates|Un Arab Emirates|United Arab Emirates UAE|Arab Emirates|UA Emirates|Trucial States|
  Trucial Coast|United Arab E|U Arab E|United Arab Emirats|United Arab Emirated|United Arab Emerates|
  United Arab Emirites
ARG Argentine Republic|Argentine Confederation
ARM Armenian Republic|Hayastan
ASM Samoa American|Amer Samoa|Eastern Samoa|US Samoa|Samoa US|Am Samoa
ATA Antarctic Treaty Area
ATF Territory French Southern Antarctic Lands|French Southern Antarctic Lands|
  French Southern Antarctic Territories|French S Territories|French Southern Territory|Fr S Antarctic Lands|
  TAAF|French So Ant Tr|French South Antarctic Territory|Fr South Antarctic Terr|French Antarctic Territory
ATG Antigua|Antigua Barbuda|Antigua Barb|Antigua Bar|Antigua Barbados|Antiqua Barbuda|Antigua e Barbuda|
  Antigua-et-Barbuda|Antiqua and Barbuda|Antigua and Barbados
AUH =Austria-Hungary|Austro-Hungarian Empire|Austria Hungary Empire|Austro Hungary|Austrian Empire
AUS Autralia|Commonwealth Australia|Austl|Austrailia|Australa|Austrialia
AUT Oesterreich|Osterreich|Österreich
AZE Azerbaidjan|Azerbaidzhan|Azerbijan|Azerbajan|Azarbaijan|Azerbaycan|Azebaijan|Azerbeijan|Azerbaijian|
  Azerbaijzhan|Azarbayjan
BDI Urundi
BDN Grand Duchy Baden
BEL Belgique|Belgie
BEN Dahomey|Benin Dahomey
BES Bonaire Saint Eustatius Saba|Caribbean Netherlands|BES Islands|Bonaire St Eustatius Saba|
  Bonaire Sint Eustatius Saba|Netherlands Caribbean
BFA Upper Volta|Burkina|Burkina Fasso|Bourkina Faso|Burkino Faso|Burkina Faso Upper Volta|Haute Volta|
  Burkina Fasa|Birkina Faso|Burkna Faso|Bukina Faso
BGD Bangla Desh|East Pakistan|Bengladesh|Bangledesh|Bangladash
BHR Bahrein|Al Bahrain|Bahrain Kingdom|Bahrayn|Baharain|Bahrain Is|Barhain
BHS Bahama|Bahama Islands|Bahamas Islands|Commonwealth Bahamas|Bahamas Commonwealth
BIH Bosnia|Bosnia Herzegovina|Bosnia Herz|Bosna Hercegovina|Bosnia Hercegovina|BiH|Bosnia-Herz|Bosnia & H|
  Bosnia H|Bosnia Herzegovena|Bosnia-Hercegovina|Bosna Herzegovina|Bsnia Hrzgvna|Bosna i Hercegovina|
  Bosnia Herzego|Bosnia Herzegov|Bosnia Herzegovenia|Bosnia Hertz|Bosnia Herzigovina|Bosnia Hezegovina|
  BiH Bosnia Herzegovina|Bosnia and Herzegovnia|Bosnie Herzegovine|Bosnia e Erzegovina
BLM Collectivity Saint Barthelemy|Saint Barts|St Barth|St Barts|Saint Barth|Saint Barthelmy|St Barthelemy|
  Saint Barthlemy
BLR Belorussia|Byelorussia|Bielorussia|White Russia|Byelarus|Bielarus|Belarussia|Byelorussian SSR|Belorus|
  Byelorusia|Byelorussian Soviet Socialist Republic
BLZ British Honduras|Honduras British
BMU Bermudas|Bermuda Islands
BOL Bolivia Plurinational State|Bolivia Plur State|Bolivia PS|Plurinational State Bolivia|
  Bolivia Plurinational|Bolivia Plurinat State|Bolivia Plurin State|Bolivia Est Plur
BRA Brasil
BRB Barbadoes
BRN Nation of Brunei Abode of Peace|Brunei|Brunei Daruss|Brunei Dar Salaam|Negara Brunei Darussalam|Brunei D|
  Brunei Dar|Nation of Brunei|Brunei Darsm|Brunei Darusalam|Brunei Darrusalam|Brunei Darussalem|
  Brunei Daressalam|Brunai
BRW Duchy Brunswick
BTN Butan|Bhoutan
BVR Kingdom Bavaria
BVT Bouvet
BWA Bechuanaland|Botswana Bechuanaland|Bostwana
CAF Central Africa Republic|Central African Rp|Centr Afr Rep|Central Afr Rep|C African Rep|Cent Af Rep|
  Cen African Rep|Central African Empire|Central African Republ|Cent Afr Rep|Ubangi Shari|Centrafrique|
  CentralAfricanRep|Centrl African Rep|Cental African Republic|Cen Afr Emp|Centrafrican Republic|
  Centrafricaine Republique|C Afr Rep|Central African Republics
CAN Dominion of Canada
CCK Cocos Islands|Cocos Keeling|Keeling Islands|Cocos Is Keeling|Cocos Keeling Isl
CHE Swiss Confederation|Suisse|Schweiz|Switz|Switzlerand|Swizerland|Switzerland Confederation|
  Confoederatio Helvetica|Swizterland|Switzerland (incl Liechtenstein)
CHL Chili
CHN China PR Mainland|China Peoples Republic Mainland|China|China PR|PRC|PR China|China Mainland|
  Mainland China|China Peoples Republic|Communist China|Peoples Republic of China|China People Rep|China P R|
  PRChina|China excl Hong Kong Macao|China PRC|Red China|China mainland|China excluding Taiwan|
  Peoples R China|Chinese Peoples Republic|China Mainland PRC|Mainland China PRC
CIV Ivory Coast|Cote d Ivoire|Cote divoire|Cte d'Ivoire|Cte dIvoire|Cote Ivoire|Cote de Ivoire|Cote D'Voire|
  Cote d'Ivore|C™te d'Ivoire|C“te d'Ivoire|C“te dIvoire|Cote d Ivoire Ivory Coast|Côte d'Ivoire Republic|
  Cote dIvorie|Cote lvoire|Costa de Marfil|Cote d'lvoire|Cot d'Ivoire|Cote d'Ivorire|Ivory Cst|Ctte D'Ivoire|
  Costa d'Avorio|Ivorian Republic|CÌ«te D'Ivoire
CMR Cameroun|Cameroons|Camerun|Cameroon United Republic|Kamerun|Cameron|Camaroon|Cameroons (French)
COD Congo Kinshasa|DR Congo|DRC|Congo DR|Congo Dem Rep|Congo Democratic Republic|Zaire|Zaïre|Congo Zaire|
  Zaire Congo|Congo Dem|Democratic Congo|Congo Democratic|DRCongo|Congo Leopoldville|Belgian Congo|
  Congo Free State|Dem Rep Congo Zaire|Congo Dem Rep Zaire|Congo Kin|Dem R Congo|Congo D R|D R Congo|
  Republic of Zaire|Congo DRC|Congo Dem R|Demo Rep Congo|Congo Dem Republic Zaire|Congo Dem Rep of Zaire|
  RD Congo|Congo Kinshasha|Congo-Kinshasa DRC|Congo Dr Kinshasa|DROC|Congo DRO|Congo Kinsasha|Congo Kinsasa|
  Congo Democractic Repbulic|Zaire DRC|D.R.O. Congo|DRC Kinshasa|République démocratique du Congo
COG Congo Brazzaville|Congo Republic|Rep Congo|Congo Peoples Republic|PR Congo|Congo Brazz|Congo Brazza|
  Congo Braz|Middle Congo|French Congo|Congo Brazaville|Congo Brazzavile|Congo People's Rep|Congo RC|
  Congo Republic Brazzaville|Congo Brazzaville Republic|Congo (Bra)|Congo B|Congo-B|République du Congo|
  ROC Brazzaville|Congo-Brazzeville|Congo R
COK Cooks Islands
COL Colombie|New Granada|Columbia|Columbia Republic|Republic of Columbia
COM Comoro Islands|Comoro|Comores|Comoros Islands|Comoro Is|Union Comoros|Comoros Federal Islamic Republic
CPV Cabo Verde|Cape Verde Islands|Cape Verde Is|Cap Verde|C Verde Is|Cape Verde Cabo Verde|Cap Vert|
  Cabo Verde Islands|C Verde
CRI Costarica
CSK Czecho-Slovakia|Czechoslovak Republic|Former Czechoslovakia|Czechoslavakia|Czecho Slovakia|
  Czechoslovak Socialist Republic|CSSR|CSFR|Czech Slovak Fed Republic|Czechoslovakia former|Czechosl|
  Czechos'kia|Czecheslovakia|Czechoslovokia|Czecho-Slovak|CSFR Czechoslovakia|CSSR Czechoslovakia|
  Czechslovakia
CUB Kuba
CUW Curacao|Curaao|Cura‡ao|Curaçao Netherlands|Country of Curacao|Curaco|Curaçau
CXR Christmas Is|Christmas Isl
CYM Cayman|Caymans|Cayman Is|Cayman Islnd
CYP Cyprus Greek|Greek Cyprus|Cyprus G|Cyprus South|South Cyprus|Republic of Cyprus Greek|
  Cyprus Greek Cypriot|Cypress|Cyprus government controlled area|Cyprus Government|Cyprus (gov't controlled)
CZE Czech Rep|Czech Republic Czechia|Czech Rp|Czecia|Ceska Republika|Cesko|CzechRepublic|Czek Republic|
  Chech Republic|Czeck Republic|Czech R
DDR Germany East|East Germany|German Democratic Republic|GDR|Germany Democratic Republic|German DR|
  German Dem Rep|Germany DR|Former German Democratic Republic|Germany Dem Rep|Germany GDR|East Germany GDR|
  Germany Eastern|E Germany|DDR|Germany East former|German Democratic Rep former|German East|
  Deutsche Demokratische Republik|German Democratic Rep East Germany|Ger Dem Rep|East Ger
DEU Fed Rep Ger|Germany Prussia|Bundesrepublik Deutschland|Germany West|West Germany|Germany Federal Republic|
  German Federal Republic|FRG|FR Germany|Federal Republic Germany|=Germany FR|Germany Fed Rep of|BRD|W Germany|
  Germany FRG|Germany Unified|Unified Germany|Reunified Germany|United Germany|Germany United|
  Germany Reunified|Deutschland|Germany Western|West Germany FRG|Germany Federal|Germany West former|
  =German FR|Germay|Germany after reunification|West Ger|Germany incl former GDR|Germany including former GDR|
  Germany former territory FRG|Germany including former GDR from 1991|
  Germany until 1990 former territory of the FRG|Germany (until 1990 former territory of the FRG)|
  German Empire|Federal Republic Germany West
DJI Afars Issas|French Territory Afars Issas|French Somaliland|Djibuti|Jibuti|French Afars Issas|
  Djibouti Afars Issas|Territory of the Afars and Issas|Dijbouti|Djbouti
DMA Dominique|Commonwealth Dominica|Dominica Commonwealth|Dominica Is|Dominica Island
DNK Danmark
DOM Dominican Rep|Dominican Rp|Dominican Repub|Dom Rep|Dominican R|=Dominica Republic|Domincan Republic|
  Domican Republic|Republica Dominicana|Dominican Rep Santo Domingo|Dominican Repulic|DominicanRep|Dominicana|
  Domin Rep|Dominician Republic|Dominican Republc|Dominican Repulbic|Dominican Repbulic
DZA Algerie|Algeria Dem Pop Rep|Algeria Peoples Democratic Republic|Argelia
ECU Equador|Equator
EGY Arab Republic Egypt|Egypt Arab Rep|Egypt UAR|Egypt United Arab Republic|Egypt A R|
  AR Egypt|Egypt AR|Misr
ERI Erythrea|State Eritrea|Eritria
ESH Western Sahara|Spanish Sahara|W Sahara|Sahrawi Arab Democratic Republic|Sahrawi|Saharawi|Sahrawi Republic|
  SADR|West Sahara|Sahara Western|Western Sahara SADR|Sahrawi Arab Democratic Rep|Former Spanish Sahara|
  Sahara Occidental|Sahrawi ADR|Spanish Western Sahara|Rio de Oro
ESP Espana|Kingdom Spain
EST Eesti|Esthonia|Estland
ETH Abyssinia|Ethiopia PDR|Ethiopia former|Former Ethiopia|Ethiopia Eritrea included|Ethiopia incl Eritrea|
  Ethiopia Provisional Military Government|Eth'pia FDR|Eth'pia PDR|Ethiopia Fdr|
  Ethiopia excluding Eritrea|Ethiopia (excludes Eritrea)|Ethiopia (includes Eritrea)|Ethiopia excl Eritrea|
  Ethiopia without Eritrea|Ethiopia (w/ Eritrea)|Ethiopia including Eritrea
FIN Suomi
FJI Fiji Islands|Fiji Is|Fidji|Fidschi
FLK Falkland Is|Falkland Islands|Falkland|Falklands|Malvinas|Islas Malvinas|Falkland Is Malvinas|
  Falkland Islands Islas Malvinas|Falkland Malvinas Is|Falklands Malvinas|Falklands Islands
FRA Metropolitan France|France Metropolitan|France Metrop|French Republic|France metro|France (European)
FRO Faeroe Islands|Faroes|Faeroes|Faroe Is|Faeroe Is|Faroe|Faeroe|Foroyar|Faröe|Færøe Islands
FSM Micronesia|Micronesia Fed States|Micronesia Federated States|Federated States Micronesia|FS Micronesia|
  Micronesia FS|Micronesia Fed Sts|FSM|Micronesia Fed|Federated States of Micronesia FSM|Micronesia country|
  Micronesia Fed St|Fed States Micronesia|Micronesia F S|Micronesia Fs of|F S Micronesia|Caroline Islands|
  Micronesia FSO|F St Micronesia|Fs of Micronesia|Micronesia Fed States Of|Micronesia Federates States|
  FedMicronesia
GAB Gabonese Republic|Gaboon|Gabun|Gambon
GBR United Kingdom Great Britain Northern Ireland|UK Great Britain Northern Ireland|UK Great Britain N Ireland|Great Britain|Britain|UK|U.K.|United Kingdom GB|Gt Britain|
  G Britain|United Kindom|Gr Britain|United Kingdom UK|UK Great Britain|Great Britain UK|U Kingdom|
  United Kingdom Great Britain|Great Britain Northern Ireland|Britain UK|
  UK of Great Britain & Northern Ireland|United Kingdom Great Britain N Ireland|United Kingdom of GB and NI|
  UKGBNI|Utd Kingdom|United Kingd|United Kingdm|U.K. Great Britain|United Kingdom Britain|
  Great Britain United Kingdom|United Kindgom|Unitd Kingdom|United Kingom|Great Britian|GB & NI|
  Great Britain and N. Ireland|Gt. Britain and Northern Ireland
GEO Republic of Georgia|Georgia Republic|Georgia country|Georgian Republic|Sakartvelo|Rep Georgia|
  Georgia Former Soviet|Gruzia|Georgia (Europe)|Georgia (Asia)|Georgia (Caucasus)|Georgia Caucasus|Gruzija|
  Georgia (ex-USSR)|Georgia Eurasia
GGY Bailiwick Guernsey|Guernsey Channel Islands|Guernsey UK
GHA Gold Coast|Ghana Gold Coast|Gana
GIB Gibraltar UK|Gibralter|Gibraltor
GIN French Guinea|Guinea Conakry|Guinea Republic|Rep of Guinea|Guinee|Guinea Peoples Revolutionary Republic|
  Guinea-Conakry|Guinea-Conakri|Guinea C
GLP Guadaloupe|Guadelope
GMB Gambia The|Gambia Republic of The|Gambia Islamic Republic
GNB Guinea Bissau|Portuguese Guinea|Guinea Biss|Guinea-Bissau Portuguese Guinea|Guinea Bissua|Guine Bissau|
  Guinea-Bisseau|Guinea Bisau|Guinea Bissau Rep|GuineaBissau|Bissau Guinea|G Bissau|Guinea-B|Guinée Bissau|
  Guinea-B'au|Guinea Bisso|Guinea-Bissao|Guinee-Bissao|Guinea-Bisau Portuguese|Guin Bissau|Gui-Bissau
GNQ Equatorial Guinea|Eq Guinea|Spanish Guinea|E Guinea|Equitorial Guinea|Equat Guinea|Guinea Equatorial|
  Equatorial Guinea Spanish Guinea|Equ Guinea|Guinea Ecuatorial|Equatoria Guinea|Guinea Eq|Equatorial Guin|
  Equatorial Guinea Spanish|Eq'l Guinea|Equatorial Ginea|Equitoreal Guinea|Equador Guinea|Equat'l Guinea
GRC Hellas|Hellenic Republic|Hellenic Rep|Elláda|Ellada
GRD Granada Windward Island|Granada WI|Grenada Windward Island|Granada (West Indies)|Grenada West Indies
GRL Gronland|Kalaallit Nunaat|Groenland
GTM Guatamala|Gautemala|Guatemela
GUF French Guyana|Guiana French|Fr Guiana|Guyana French|Guyane|Guyane Francaise|French Guina|French Guinana
GUY British Guiana|Guyana British|Guiana British|Guayana
HDM Hesse Darmstadt|Hesse Grand Ducal|Grand Duchy of Hesse|Hesse Darmstadt Ducal|Hesse Ducal
HKG Hong Kong China|Hong Kong SAR|Hong Kong SAR China|Hongkong|China Hong Kong|China Hong Kong SAR|
  Hong Kong China SAR|Hong Kong Special Administrative Region|Hong Kong Special Administrative Region China|
  Hong Kong S.A.R.|Hong Kong UK|China HK SAR|Hong-Kong|Hong Kong SAR PRC|Hong Kong British|
  Hong Kong Special Administrative Region People's Republic of China|Honk Kong|Hong Kong Special Admin Region|
  Hong Kong Chinese SAR|Hong Kong S.A.R. China|Hong Kong Special Admin. Region of China|
  Hong Kong, S.A.R., P.R. China|Hong Kong PR China|Hong Kong SAR of China|H Kong|Hong Kong S A R|China HK|
  HK SAR|HK China|China P R Hong Kong|Hong Kong (PRC)
HKS Hesse Kassel|Hesse Electoral|Hesse Cassel|Electorate of Hesse|Hesse Kassel Electoral
HMD Heard McDonald Islands|Heard & McDonald Is|Heard McDonald|Heard Is McDonald Is|Heard I McDonald Is|
  Heard I and McDonald Islands
HND Hondorus|Honduars
HRV Hrvatska|Croatie|Croatia Hrvatska
HTI Hayti|Haïti
HUN Magyarorszag|Hungarian Republic
HVR Kingdom Hanover
IDN Dutch East Indies|Netherlands East Indies|Indonesia Netherlands East Indies|Indonesia Timor included|
  Indonesia Rep|Indonesia (incl East Timor)|Indonesia including East Timor|
  Indonesia including Timor until 1999|Indonesa|Indonisia
IMN Man Isle|Isle Man|IoM|Man Island|Isle of Man UK
IND Bharat|British India|Republic India|Hindustan|India Indian Union|Indian Union|India excluding Sikkim|
  India excl Sikkim|India including Sikkim|India incl Sikkim
IOT British Indian Ocean Terr|British Indian Ocean|Br Indian Ocean Ter|Brit Indian Ocean Ter|BIOT|
  Chagos Archipelago|Diego Garcia|Br Ind Oc Tr
IRL Eire|Irish Republic|Republic Ireland|Ireland Republic|Irish Free State|Ireland Eire|Ireland Rep|
  Ireland Southern|Southern Ireland|Ireland Free State
IRN Iran Islamic Republic|Persia|Iran Islamic Rep|Islamic Republic Iran|Iran I R|IR Iran|Iran IR|Iran Persia|
  Islamic Rep Iran|Iran Islam Rep|I R Iran|Iran Isl|Iran Islamic R|Iran Islamic|Persia Iran|Iran I Rep|
  Iran Islamic Rp|Iran Is Rep
IRQ Irak|Mesopotamia
ISL Lydveldid Island|Island Iceland
ISR State Israel|Israil|Isreal|Israel pre 1967 borders|Israel pre-1967|Isreal State
ITA Italy Sardinia|Italie|Italia|Italian Republic|Italy Sardinia Piedmont|Italy (Piedmont-Sardinia)|
  Piedmont Sardinia Italy
JAM Jamica|Jamiaca
JEY Bailiwick Jersey|Jersey Channel Islands|Jersey UK
JOR Transjordan|Hashemite Kingdom Jordan|Jordan Hashemite Kingdom|Trans-Jordan|Jordania
JPN Japon|Nippon|Japan Empire
KAZ Kazakstan|Kazakhastan|Qazaqstan|Kazahstan|Khazakstan|Kazachstan|Kazakhistan|Khazakhstan|Kazkhstan|
  Republic Kazakhstan|Kazakh Republic|Kazakhsta|Kasakhstan|Kazakh SSR|Kazahkstan|Kazakshtan|Kazakistan|
  Qazakstan|Kasachstan|Khazakistan
KEN British East Africa|Kenya Colony
KGZ Kyrgyz Republic|Kyrgyz Rep|Kirghizia|Kirghizstan|Kyrgystan|Kirgizia|Kirgistan|Kirgizstan|Kyrgysztan|
  Kyrghyzstan|Khyrgyzstan|Kyrgyzia|Kirghiz Republic|Kyrgz Republic|Kyrgyzstan Republic|Kirgyzstan|Krygyzstan|
  Kyrgizstan|Kyrghistan|Kyrgyzstan Kyrgyz Republic|Kirghizistan|Kyrgyztan|Kyrghyz Republic|Kyrghz Republic|
  Kyrgzstan|Kyrgistan|Khirgistan|Kyrghyz|Kirghyzstan|Krygystan|Kyrgizia|Kyrgzystan|Kirgyzia|Kyrgyz Repulic|
  Qirghizstan|Kirgisistan
KHM Democratic Kampuchea|Kampuchea|Khmer Republic|Cambodia Kampuchea|Democratic Kampuchea|Kampuchea Democratic|Cambodge|Khmer Rep|
  Kampuchea Dem|Peoples Republic Kampuchea|Cambodia Khmer Republic|Cambodia Kingdom|Dem Kampuchea|
  Kampuchea P R|Kampochea|Kampuchia|Democratic Kampuchia|Kambodia|Combodia|Camboda
KIR Gilbert Islands|Kirabati|Kiribati Gilbert Islands|Kiribas
KNA Saint Christopher Nevis|St Kitts|Saint Kitts|St Kitts Nevis|Saint Christopher Kitts Nevis|
  St Christopher Nevis|Saint Kitts Nevis Anguilla|St Kitts Nevis Anguilla|St Chris Nevis|St Kitts Nev|
  Kitts Nevis|Saint Kitts Nevis SKN|St Christopher Kitts Nevis|Saint Christopher (Kitts) and Nevis|
  St Kitts Neves|S Kitts Nevis|St Kitts-N|St Kitts N|St Kits Nevis|Saints Kitts Nevis|St Kitt Nev|
  St Kitt Nevis|Saint Kitt Nevis|Saint Christopher|St Christopher|St Kt Nev An|St. Christ. and Nevis|
  St Christopher-Nevis-Anguilla|St. Kittis and Nevis
KOR South Korea|Korea South|Korea Republic|Korea Rep|Rep Korea|ROK|S Korea|South Korea Republic|
  Republic Korea South|Korea South Republic|Korea R|Korea Southern|South Korea ROK|Korea ROK|Korea S|R Korea|
  R.O. Korea|Korea Republic Of South Korea|Korea Rp|SouthKorea|South Korea Rep of Korea|RO Korea|Koria South|
  So Korea|Korea So|South Korea South|South Korean|Korea Republic of (ROK)
KWT Koweit|Kuwayt|Kuweit
LAO Laos|Lao|Lao PDR|Lao People's DR|Laos PDR|Lao Peoples Democratic Republic|Lao P D R|Lao Peoples Dem Rep|
  LPDR|Lao Dem Peoples Rep|Laos Peoples Democratic Republic|Lao People Democratic Republic|
  Lao Peoples Republic|Laos PD Rep|Lao People's Rep|Laos Lao PDR|Lao Dem Rep|Lao P Dem R|Laos P Dem R|
  Laos People Dem Rep|Lao People's Dem. R.|Lao PDR Laos|Lao DR|Lao, PDR|People's Democratic Republic Laos|
  Lao's PDR|Lao Democratic Rep|LaoPDR|Lao P D Rep|Lao PeopleDem Rep|Lao PDRP
LBN Liban|Lebanese Republic|Lebannon|Lebanan
LBR Republic Liberia|Libéria|Liberian Republic
LBY Libyan Arab Jamahiriya|Libya Arab Jamahiriya|Libyan A J|Libyan Arab Jamah|Libyan Jamahiriya|Libia|Lybia|
  Socialist Peoples Libyan Arab Jamahiriya|Libyan Arab Republic|Libyan Arab Jam|Libyan AJ|
  Great Socialist People's Libyan Arab Jamahiriya|Libya Jamahiriya|Libyan Arab Jamahirya|Libyan Arab Jamah.|
  Libyan A.J.|State of Libya|Libya Arab Jamah|Libyan Arab Jamahariya|Libyan Arab Jamahirija|
  Lybian Arab Jamahiriya|Libyan A. Jamahiriya|Libyan Arab Yamahiriya|Libyan Ar Jamahiriya
LCA St Lucia|Sainte Lucie|Santa Lucia|Saint Lucie|S Lucia|Sta. Lucia
LIE Lichtenstein|Leichtenstein|Liechtenstien|Leichenstein|Liechstenstein|Liechtstein|Lichenstein|Lichtenstien|
  Lietchenstein|Liechtensten
LKA Ceylon|Sri Lanka Ceylon|Srilanka|Shri Lanka|Ceylan|Siri Lanka
LSO Basutoland|Lesotho Basutoland
LTU Lietuva|Lithunia|Lituania
LUX Luxemburg|Luxembourg Grand Duchy|Luxemb|Luxemborg|Luxemboug|Luxembourgh
LVA Latvija|Lettland
`;

/** The variants of a code, in the order written. */
export const variants: readonly (readonly [CountryCode, readonly string[]])[] = `${lines}${laterLines}`
  .trim()
  .replace(/\|\n +/g, "|")
  .split("\n")
  .map((line) => [line.slice(0, 3), line.slice(4).split("|")]);
