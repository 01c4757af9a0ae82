/** The second half of the lines of `variants.ts`, in the same form. */
export const laterLines = `MAC Macao China|Macao SAR|Macao SAR China|Macau|Macau SAR|China Macao|China Macao SAR|Macau China|
  China Macau SAR|Macau SAR China|Macao Special Administrative Region|
  Macao Special Administrative Region China|Macau S.A.R.|China Macau|Aomen|
  Macau Special Administrative Region|Macao PR China|Macau PR China|Macau Portuguese|Macao Portugal|
  Macau Portugal|Macau S.A.R. China|Macau Macao|Macao, S.A.R., P.R. China|Macao SAR of China|China MC SAR
MAF Saint Martin French|St Martin French|Saint-Martin (France)|St Martin French part|Saint Martin France|
  Collectivity of Saint Martin|Saint Martin|St Martin|Saint-Martin
MAR Maroc|Marocco|Morroco|Moroco|Moroccan Kingdom
MCL Mecklenburg Schwerin|Mecklenburg
MCO Monaco Principality|Monacco
MDA Moldova Rep|Rep Moldova|Moldavia|Moldova R|Republic Moldova|Moldova RP|Moldovia|R Moldova|
  Moldavian Republic|Bessarabia Moldova|Moldava|Moldova Moldavia|Moldavia Moldova|Moldavian SSR
MDG Malagasy Republic|Madagascar Malagasy|Malagasy Democratic Republic|Madagaskar|Malagasy Rep|Madgascar|
  Madagasgar
MDN Duchy Modena Reggio|Duchy Modena
MDV Maldive Islands|Maldive|Maldives Islands|Maldiv|Maldive Is|Maldivas
MEX Mejico|Mexican States United|United Mexican States|Mexique|United States of Mexico
MHL Marshall|Marshall Is|Republic Marshall Islands|Marshalls|Marshal Islands|Rep. of Marshall Islands|RMI
MKD Macedonia|FYR Macedonia|Macedonia FYR|FYROM|Former Yugoslav Republic Macedonia|
  Macedonia Former Yugoslav Republic|TFYR Macedonia|TFYR of Macedonia|Macedonia TFYR|Macedonia FYROM|
  N Macedonia|Macedonia North|Macedonia Former Yugoslav|FYRMacedonia|Macedonia FYROM former|
  Former Yugoslav Macedonia|FYRO Macedonia|Macedonia Former Yug Rep|FYR of Macedonia|
  Macedonia Former Yugoslav Rep|North Macedonia Republic|Republic of North Macedonia FYR|Macedonia Republic|
  T F Y R Macedonia|F.Y.R. Macedonia|Macedonia F Y R|MacedoniaFYR|Macedonia fmr Yug Rep|The FYR of Macedonia|
  Macedonia, the Fmr Yug Rp of|F Y R O M|F.Y.R.O. Macedonia|Macedonia former Yugoslavia|
  Macedonia Former Yugo Rep of|Yugoslav Republic of Macedonia|Macedonia, former Yug|TFYR Macedna|
  Macedonia FYRM|FYRM|TFYRM|TFYROM|Northern Macedonia|FYR Mac
MLI French Sudan|Soudan French|Mali French Sudan|French Soudan|Sudanese Republic
MLT Malte
MMR Burma|Myanmar Burma|Burma Myanmar|Union Myanmar|Birma|Mayanmar|Burma Union|Myanma|Myanmar Union|
  Union of Burma|Myanmar formerly Burma|Mynamar|Birmania|Mynmar|Myanamar
MNE Montenegro Republic|Crna Gora|Montenegro Kingdom|Monteneg|Montengro
MNG Outer Mongolia|Mongolian Peoples Republic|Mongolia Peoples Republic|Mongolian PR|Mongol Peo Rep|
  Mongol People's Republic
MNP N Mariana Islands|Northern Marianas|Northern Mariana Is|Northern Mariana|Mariana Islands Northern|
  North Mariana Islands|Mariana Islands|CNMI|Commonwealth Northern Mariana Islands|N Mariana Is|No Mariana Is|
  Northern Mariana Islands US|N Marianas|Nthn Mariana Is|Nth Mariana Islands|Marianas Northern|
  North Mariana Is|N. Marianas Islands
MOZ Mocambique|Mozambigue|Portuguese East Africa|Mosambique|Moçambique|Mozambique Portuguese East Africa
MRT Mauretania|Mauritanie|Islamic Republic Mauritania|Mauritiana
MSR Monserrat|Montserat
MTQ Martinque|Martinica
MUS Mauritus|Maurice|Mauritius Island|Maurituis|Mauritious|Ile Maurice
MWI Nyasaland|Malawi Nyasaland
MYS Malaya|Federation Malaya|Malaysia Federation|Malasia|Malaisia|Malaya Federation|
  Peninsular Malaysia Federation|Malaysia Malaya|Malaysa
MYT Department Mayotte|Mayotte France
NAM Namibie|=South West Africa|=South-West Africa|=S W Africa|Namibia South West Africa|Southwest Africa|=German South West Africa|
  South-West Africa Namibia
NCL N Caledonia|New Caledonia Dependencies|Nouvelle Caledonie|New Caledonia French|New Caledonia & Deps|
  New Calednia
NER Niger Republic|Niger Rep
NFK Norfolk Is|Norfolk Isl
NGA Federal Republic Nigeria|Nigeria Federation
NIC Nicaragua Republic|Nicuragua|Nicaragua Rep
NIU Niue Island|Niue Is
NLD Holland|Netherlands Kingdom|Netherland|Kingdom Netherlands|The Netherlands Holland|Nederland|
  Netherlands Holland|Nederlands|Nethrlands|Nertherlands|Netherlands European
NOR Norge|Noreg
NRU Naoero|Nauru Island|Naura
NZL N Zealand|Aotearoa|Aotearoa New Zealand|NewZealand|New Zeland|New Zealand Aotearoa|N.Z.|New Zeeland|
  New Zealnd
OMN Muscat Oman|Oman Muscat|Sultanate Oman|Oman Sultanate
PAK Islamic Republic Pakistan|Pakistan former|Pakistan West|Pakistan Islamic Republic|
  East and West Pakistan|Pakistan East and West|Pakistan (incl East Pakistan)|Pakistan (including Bangladesh)|
  Pakistan (incl. Bangladesh)|Pakistan pre 1971|Pakistan post 1972
PAN Panama incl Canal Zone|Panama Republic|Panama excluding Canal Zone|Panama excl Canal Zone|
  Panama ex Canal Zone|Panama including Canal Zone
PCN Pitcairn Group Islands|Pitcairn Is|Pitcairn Island|Pitcairn Islands|Pitcairn Henderson Ducie Oeno Islands|
  Pitcairn Group
PER Perou|Peruvian Republic
PHL Philippine Islands|Phillippines|Phillipines|Philipines|Pilipinas|Philippines Republic|Philippine Republic|
  Philippinnes|Philippines Rep|Filipinas|Phil Islands|Philppines|Phillipine Islands|Philipinnes|Phillipinnes
PLW Belau|Palau Islands|Republic Palau|Palau Belau|Palau Is|Palaos|Pacific Islands Palau
PNG Papua N Guinea|PNG|Papua New Guin|Papua NG|Papua-New-Guinea|Papua N G|Pap New Guinea|New Guinea Papua|
  Papua New Guniea|P New Guinea|Papua NewGuinea|Papua New Ginea|PapuaNG|Papua N. Guin|Papau New Guinea|
  Papua New Guinee|Papua Nova Guine|P N Guinea|Papaya New Guinea
POL Rzeczpospolita Polska|Polska|Polish Peoples Republic
PPS Papal States|Papal State
PRI Porto Rico|Puerto Rico US|Puerto Rico Commonwealth|Puertorico|P Rico|Puerto Rico (U.S.)
PRK North Korea|Korea North|Korea Democratic Peoples Republic|DPRK|DPR Korea|Korea DPR|Korea Dem Peoples Rep|
  N Korea|Korea Dem Rep|Korea PDR|Korea Peoples Republic|Democratic Peoples Republic Korea|
  Korea Democratic Republic|Korea Dem|Korea D P R|Dem Rep Korea|Peoples Republic Korea|North Korea DPRK|
  Korea DPRK|Korea Northern|Korea Dem P R|Korea N|Korea Democratic Peoples Rep North|Korea Democratic People|
  North Korea Dem Peoples Rep|Dem P R Korea|Korea D P Rp|Korea Dem Ppls Rep|Korea PR|NorthKorea|
  North Korea Democratic Peoples Republic|Korea Peoples Democratic Republic|Korea Dem People R|Korea DP Rep|
  Korea D P Rep|Dem. People's Rep. Korea|Korea PDR North|D P R Korea|Korea Dem Peo Rep|Koria North|
  Democratc People's Republic of Korea|North Korea Democratc People's Republic of Korea
PRM Duchy Parma Piacenza|Duchy Parma
PRT Portugual|Portugal Republic|Portuguese Republic
PRY Paraquay
PSB Palestine British Mandate|British Mandate Palestine|Mandatory Palestine|Palestine Mandate
PSE Palestine|State Palestine|Palestine State|West Bank Gaza|West Bank Gaza Strip|West Bank|Gaza West Bank|
  Palestinian Territories|Palestinian Territory|Occupied Palestinian Territory|Palestinian Territory Occupied|
  Occupied Palestinian Territories|Palestinian Authority|Palestine National Authority|
  Palestinian National Authority|WBG|W Bank Gaza|Palestine Occupied|Palestinian Authority West Bank|
  Palestine West Bank|Palestine West Bank Gaza|Palestinian Terr|Palestinian Autonomous Territories|
  Palestinian Terr Occupied|Occupied Palestine|Palestine Territories|West Bank & Gaza Strip Palestine|
  Palestine Occ Terr|Occupied Palestinian Territory West Bank Gaza Strip|Palestinian Administered Territories|
  Palestine Authority|PNA|Gaza Strip West Bank|Palestinian Territories Occupied|Palestine (WBG)|
  Occ. Palestinian Terr|Palestinian (WBG)|Palestinian State|
  Occupied Palestinian Territory including East Jerusalem|Palestinian Admin Areas|
  Palestinian Administered Areas|Palestinian Auth|Occ Pal Terr|Occup Palestinian Terr|OPT Palestine|
  Palestine OPT|Occupied Palestine Territory|Palestine Occupied Territories|
  Palestinian Territories West Bank Gaza|Palest Terr|Occupied Territories of Palestine|oPt
PSG Gaza|Gaza Strip|Palestine Gaza|Palestine Gaza Strip|Palestinian Authority Gaza
PYF Fr Polynesia|Polynesia French|Tahiti French Polynesia|Polynesie Francaise
QAT Quatar|Katar
REU Réunion|La Reunion|Reunion Island|Runion|Reunion Is|R‚union|RŽunion|Reunion France|Reunion La|
  Ile de la Reunion|RÌ©Union
ROU Rumania|Roumania|Romainia|Romania Socialist Republic|Rumenia
RUS Russian Federation|Russian Fed|Russia Federation|Russion Federation|Russian F|Rossiya|Russian Fedration|
  Russia Fed|Russia Russian Federation|RussianFed|Russ Fed|Russian Federatn|Russian Rep|Russian Federatio|
  Russian Federaton|Russian Federtion|Russian Empire|Imperial Russia|Tsarist Russia|RSFSR|Russian SFSR|
  Soviet Russia
RWA Ruanda|Rwandese Republic|Ruwanda
SAU Saudi Arabia|Kingdom Saudi Arabia|KSA|Arabia Saudi|Saudia Arabia|Saud Arabia|Saudi-Arabia|
  Saudi Arab|Soudi Arabia|Sa'u Arabia|Saudi Arabie
SAX Saxe Weimar Eisenach
SCG Serbia Montenegro|Serbia Montenegro former|Former Serbia Montenegro|State Union Serbia Montenegro|
  Serbia Mont|Serbia Mntngro|Serbia Monten|Montenegro Serbia|Serbia & Mont|Serbia and Montenegro until 2006|
  Serbia-Monte|FRY Serbia and Montenegro|Serb & Mont|Serb Montenegro|Serbia-M|S&M Serbia Montenegro
SDN Sudan|Sudan Democratic Republic|Sudan former|Former Sudan|Sudan North|North Sudan|Sudan Northern|
  Anglo-Egyptian Sudan|N Sudan|Northern Sudan|Sudan up to|Sudan until|Soudan|Sudan pre secession|
  Sudan pre 2011|Sudan pre 2012|Sudan incl South Sudan|Sudan including South Sudan|Sudan (incl. South Sudan)|
  Sudan (with South Sudan)
SEN Senegal Republic|Sénégal
SGP Singapura|Singapour|Singapur|Singapore Republic|Singapore City State
SGS South Georgia South Sandwich Islands|S Georgia S Sandwich Islands|South Georgia South Sandwich Is|
  South Georgia|South Georgia and South Sandwich|S Georgia & S Sandwich|South Georgia Islands|
  South Georgia S Sandwich Is|S Geo and S Sandw Is|S Geo Is|S. Geo. and the Is.|South Georgia and Sandwich Is|
  So Georgia & So Sandwich
SHN Saint Helena Ascension Tristan da Cunha|St Helena|Saint Helena Dependencies|
  Ascension Saint Helena Tristan da Cunha|St Helena Dependencies|Saint Helena Ascension|
  St Helena Ascension Tristan da Cunha|St Helena Tristan da Cunha|St. Helena and Dep|St Helena Is|
  St Helena Ascension Tristan|St. Helena Isl
SJM Svalbard og Jan Mayen|Svalbard|Svalbard Jan Mayen Islands|Svalbard Jan Mayen Is|Spitsbergen|Svalbard Is|
  Svalbard Jan Mayen Isl|Svalbard Islands
SLB Solomon Is|Solomons|British Solomon Islands|Solomon Isl|Solomon|Salomon Islands|Soloman Islands|
  Solomon Islds|Solomon Iss|British Solomons
SLE Sierra Leon|Serra Leone|S Leone|Siera Leone|Sierraleone|Sierra L
SLV Salvador|El Salvadore|Salvador El
SML Somaliland Republic|Somaliland region|Republic Somaliland|Somalia Somaliland
SMR Most Serene Republic San Marino|San-Marino|Marino San|St Marino
SOM Somali Republic|Somali Democratic Republic|Somalia Republic|Federal Republic Somalia|Somalia Fed Rep|
  Italian Somaliland|Somali Dem Rep
SPD Piedmont Sardinia|Sardinia Kingdom Sardinia|Sardinia Kingdom|Piedmont
SPM St Pierre e Miquelon|St Pierre Michelon|St Pierre Miquelon|Saint Pierre Miq|St Pierre Miq|St Pierre|
  Saint Pierre|St Pierre Miquel|St Pierre et Miquelon|Saint Pierre et Miquelon|StPierreEtMiquelon|
  St Pierre Mq|Saint-Pierre-et-Miquelon|St Pierre & Miq Is
SRB =Serbia Yugoslavia|Serbia Republic|Srbija|Republic Serbia|Servia|Serbia Rep
SSD South Sudan|Sudan South|S Sudan|Sudan Southern|Republic South Sudan|Southern Sudan|So Sudan
STP Sao Tome|Sao Tome Principe|São Tomé e Príncipe|Sao Tome Prin|S Tome Principe|S Tomé e Príncipe|
  Sao Tome e Principe|Sao Tome Pr|Sao Tome & Prn|St Tome Principe|San Tome Principe|So Tom Prncipe|
  Sao Tome Princip|Sao Thome Principe|Saint Thomas Prince|Sao Tome & P|St. Thomas and Prince|
  Sao Tomé & Principe Dem Rep|Sa Tome Principe|SaoTome|Sao Tome Princ|Saotome Principe|São Tom|STome Principe|
  Sao Tome Peoples Republic|S. Tome & Prin|Sto. Tome and Principe|Sao Tome Pri|Sao Tome and Principle|
  Sao Tome and Princepe|Santo Tome and Principe|Sao Thome|Sao Tome et Principe|São Tomé-et-Príncipe|
  Sao Tome & Prinicipe
SUN Soviet Union|USSR|U.S.S.R.|Union Soviet Socialist Republics|Former USSR|Former Soviet Union|USSR former|
  Soviet Union former|USSR Soviet Union|Union of Soviet Socialist Repu|Union Soviet Socialist Rep|
  Union of Soviet Socialist Reps|Sov Union|Soviet Union USSR|Union Soviet Soc Rep|
  Union of Soviet Socialist Republic|U S S R former|URSS|Union of Soviet Socialist|CCCP
SUR Surinam|Dutch Guiana|Netherlands Guiana|Suriname Dutch Guiana|Guiana Dutch|Suriname Surinam|
  Surname Dutch Guiana|Dutch Guyana
SVK Slovak Republic|Slovak Rep|Slovakia Republic|Slovak Republic Slovakia|Slovak Rp|Slovenska Republika|
  Slovensko|Slovakian Republic|Slovac Republic|Slovakia (Slovak)|Slovak R
SVN Slovenija|Slovenia Republic
SWE Sverige|Sweeden
SWZ Swaziland|Eswatini Swaziland|Swaziland Eswatini|eSwatini Kingdom|E Swatini|Kingdom Eswatini|Swazi Land|
  Eswatini formerly Swaziland|Ngwane|Swatini|eSwathini
SXM Sint Maarten|St Maarten|Saint Maarten|St Maarten Dutch|Sint Maarten Dutch|Saint Maarten Dutch part|
  Sint Maarten Netherlands|St Maarten Dutch part|Saint Martin Dutch part|Saint Martin Dutch|St Martin Dutch|
  St. Maarten (NL)|Saint Marteen|St Marteen|Sint Marteen|Sint Maarten (NL)
SXN Kingdom Saxony
SYC Seychelle|Seychelles Islands|Seychelle Islands|Sechelles|Seychelles Is|Seychells|Seyschelles
SYR Syria|Syrian Arab Rep|Syrian AR|Syria Arab Republic|Syrian Republic|Syrian A R|Syrian Arab R|
  Syrian Arab Rp|Syrn Arab Rp|Syr Arab Rep|Siria|Syrian Arab Repub|Syria AR|Syrian Arab|Syrian A Rep|
  Syrian Arab Repulic
TCA Turk Island|Turks Caicos|Turks Caicos Is|Turks & Caicos Isl|Turks and Caicos Is|Turk Caicos Islands|
  Turks Islands|Turks Is Caicos Is|Turk & Caicos|Turks and Caico Islands|Turcs and Caicos Islands|
  Turks and Ca|Turks & Ca
TCD Tchad
TGO French Togoland|Togoland French|Togolese Republic|Togo Togoland|Togoland
THA Siam|Thailande|Thailand Siam|Siam Thailand
TJK Tadjikistan|Tadzhikistan|Tajikstan|Tajik Republic|Tajikistan Republic|Tadzikistan|Tajkistan|Tadschikistan|
  Tajakistan|Tadjikstan|Tajikisan|Tadzjikistan|Tadshikistan|Tojikiston
TKL Tokelau Is|Tokelau Islands|Union Islands
TKM Turkmenia|Turkomenistan|Turkmenstan|Turkemenistan|Turkmenistan Republic|Turkmanistan|Turkministan|
  Turkmenitstan
TLS Timor Leste|East Timor|Timor East|Timor|East Timor Timor Leste|Timor Leste East Timor|Timor-Lesté|
  Portuguese Timor|Timor L'Este|Dem Rep Timor Leste|E Timor|Timor Portuguese|East Timor Portuguese Timor|
  Timor Leste Dem Rep|Timor del Este|Timor Lest|Timor Lorosae|TimorLeste|East Timor Timor Timur|Timor-Este|
  Timor Oriental|Timore-Leste|East Timor Leste|Timor Leste (East)|E Timor Leste|East-Timor Leste|
  Timor East Leste
TON Friendly Islands|Tonga Islands
TSC Grand Duchy Tuscany
TTO Trinidad|Trinidad Tobago|Trinidad Tob|Trin Tobago|Trinidad Tbg|Trin Tob|Trinidad Tobaga|Trinidad&Tobago|
  Trindad Tobago|T & T|Trinidad & T|Trinidad Toba|Trinidad Tobag|Trinidad-T|Trinad Tobago|Trinid & Tobago|
  Trinidad and Tobego|Trinadad and Tobago|Trinidad & Tabago|Trinidad e Tobago|Trinidad and Tabago|T and T
TUN Tunisian Republic|Tunesia|Tunisie|Tunisa
TUR Turkiye Cumhuriyeti|Turkey|Turkiye|Türkiye|Trkiye|Türkei|Turkiye Republic|Republic Türkiye|Ottoman Empire|
  Turkey Ottoman Empire|Turkiye Turkey|Turkey Türkiye|Turkye|Turquie|Tukey|Ottoman Turkey|Turkey (Ottoman)|
  Turkiya|Turky
TUV Ellice Islands|Tuvalu Ellice Islands
TWN Taiwan|Chinese Taipei|Taiwan China|Taiwan Province China|China Taiwan|China Taiwan Province|Taiwan ROC|
  Republic China|China Republic|Taiwan Republic of China|China Rep|Taipei Chinese|Formosa|Taiwan R O C|
  Taiwan POC|China Nationalist|Taiwan Prov of China|Taiwan Province|Nationalist China|Taipei China|
  China Taipei|Taiwan Formosa|Other Asia Taiwan|Taiwan Republic|Taiwan P R China|Taiwan (Rep. China)|
  Taipei,China|Taiwan Province of the People's Republic of China|China ROC|China Republic of Taiwan|
  Rep of China Taiwan|Separate Customs Territory Taiwan Penghu Kinmen Matsu|Taipei and environs|
  Taiwan Chinese Taipei|Taiwan District|Taipei Taiwan|Chinese Taiwan|Free China|Nat. China
TWS Two Sicilies|Kingdom Two Sicilies
TZA Tanganyika|Tanzania United Republic|United Republic Tanzania|Tanzania UR|U R Tanzania|Tanzania U Rep|
  United Rep Tanzania|UR Tanzania|Tanzania U R|Tanzania Tanganyika|Tanzania Uni Rep|
  Tanzania United Rp|Tanzania Untd Rep|Tanganyika Zanzibar|Tanzania United|Tanganika|Tanzania UnRep|
  Un Rep Tanzania|Tanzania/Tanganyika|Tansania|Tanzinia|Tanzania Mainland|Mainland Tanzania|
  United Rep of Tanzania Mainland|UR of Tanzania Mainland|
  Tanzania United Republic Mainland|Tanganyik
UGA Buganda Uganda|Ouganda
UKR The Ukraine|Ukraina|Ukrain|Ukrainian SSR|Ukrainian Soviet Socialist Republic
UMI US Minor Outlying Islands|United States Minor Outlying Is|US Outlying Islands|U.S. Minor Islands|
  Minor Outlying Islands US|US Minor Outlying Is|United States Outlying Islands|USA Minor Outlying Islands|
  US Misc Pacific Islands|U.S. Pacific Islands|Minor Outlying Islands|US Miscellaneous Pacific Islands|
  US Minor Outlying|United States Misc Pacific Islands|US Min Outlying Is
URY Urugay|Uruquay|Oriental Republic Uruguay|Eastern Republic Uruguay|Uraguay|Urugauy
USA United States|United States America|USA|U.S.|U.S.A.|US of America|U States|United States USA|
  United States US|America United States|Unites States|United Sates|U.S. of America|
  United States of America USA|United State|United States Amer|Utd States|USA United States|
  USA United States of America|United Stated|Untied States|United State of America|America USA|US America|
  Estados Unidos|U S of A|Etats-Unis|UnitedStates|UnitedStatesofAmerica|Unitd States|United States of Americ|
  United States A|United States Am|United States Ameri|Unites States of America|United Stats|UnitedSt|
  United Sta|United States Puerto Rico incl|USA including Puerto Rico|United States incl Puerto Rico
UZB Usbekistan|Ouzbekistan|Uzbek Republic|Uzbekstan|Uzbekhistan|Uzbekistan Republic|Uzbekhstan|Uzebekistan|
  Ozbekistan|O'zbekiston|Uzbakistan
VAT Holy See|Vatican|Vatican City|Vatican City State|Holy See Vatican|Vatican State|Vatican City Holy See|
  Holy See Vatican City|Vatican Holy See|State of the Vatican City|Vatican City St|
  State of Vatican City Holy See|Vatican See
VCT St Vincent|Saint Vincent|St Vincent Grenadines|St Vincent Gren|St Vincent Gr|St Vin Gren|
  Saint Vincent Grenadine|Saint Vincent the Gren|St Vin Grenadines|Saint Vincent & Grenad|St Vincent The Gr|
  Vincent Grenadines|St Vincent Grenad|S Vincent Grenadines|St. Vincent & Grens|St. Vincent & G|
  St Vinc Grenad|St. Vinc. & Gren.|St. Vincent Grenadin|StVincent|St Vinc|St Vincent and Grenada|
  Saint Vincent et les Grenadines|St. Vincent & Granadines|Saint Vincent and the Granadines
VDR South Vietnam|Vietnam South|Republic Vietnam|Vietnam Republic|S Vietnam|Vietnam S|Viet Nam South|
  South Viet Nam|Vietnam Rep of|Viet Nam Republic|South Vietnam Republic|Viet Nam S|Republic Viet Nam|
  Republic of South Vietnam|Vietnam Republic South|State of Vietnam South|Rep Vietnam|Viet-Nam S|
  Rep of Viet-Nam|South Vietnam Republic of Vietnam|So Vietnam
VEN Venezuala|Venezuela RB|Venezuela Bolivarian Republic|Bolivarian Republic Venezuela|Venezuela RB de|
  Venezuela B R|Venezuela BR|RB Venezuela|Venezuela Boliv Rep|Venezuela R B|Venezuela Bol Rep|Venezuela BR of|
  Venezuela Bolivarian|Venezuela Bolivar Rep|Venezuela RB of|Venzuela|Venezula|Venezuela Rep Bol|
  Venezuela Bolivar Rep of|Venezuala RB|Venezuela, R. Bol|Venezuela R.B. de|B R Venezuela|Venezuela B.R.|
  Venezuela, Bolivar. Rep|Venezuela Rep Bolivariana de|Venezuela, República Bolivariana de|
  Venezuela Republica Bolivariana
VGB British Virgin Islands|Virgin Islands British|BVI|Br Virgin Is|Virgin Islands UK|Virgin Is British|
  UK Virgin Islands|Virgin Is Br|British V I|B.V.I.|Virgin Islands GB|Virgin Islands Brit|British Virgin Is|
  Virgin Is UK|British Virgin|Virgin Islands Britain
VIR US Virgin Islands|Virgin Islands US|U.S. Virgin Is|Virgin Islands United States|
  United States Virgin Islands|USVI|American Virgin Islands|Virgin Islands USA|Virgin Is US|
  Virgin Islands American|US V I|Virgin Islands of the United States|USA Virgin Islands|Virgin Islands U S|
  U.S. Virgin|Virgin Islands United States of America|US Virgin|Virgin Is USA|
  United States of America Virgin Islands|Amer Virgin Islands
VNM Viet Nam|Vietnam|Socialist Republic Vietnam|Vietnam Socialist Republic|North Vietnam|Vietnam North|
  Vietnam Democratic Republic|Democratic Republic Vietnam|DR Vietnam|N Vietnam|Vietnam N|Viet Nam North|
  North Viet Nam|Viet Nam Socialist Republic|Socialist Republic Viet Nam|Viet Nam Democratic Republic|
  Democratic Republic Viet Nam|Viet-Nam SR|Vietnam DR|Viet Nam SR|SR Vietnam|Vietnam Soc Rep|Vietnam SR|
  Vietnam DRV|S R Vietnam|Viet Nam Soc Rep|Vietnam Dem Rep|Vietnam United|Vietnam Unified|Viet Nam DR|
  Viet Nam N|Viet Nam Dem Rep|Viet nam, Soc Rep|DRVN|Vietnam Dem Rep North|North Vietnam DRV|Vietnam Dem
VUT New Hebrides|Vanuatu New Hebrides|Vanatu|Vanutatu|Vanuatau|Vanuata
WLF Wallis Futuna|Wallis Futuna Islands|Wallis Futuna Is|Wallis & Fut|Wallis Fortuna Islands|Wallis|
  Wallace and Futuna|Wallis et Futuna|Wallis Et Futuna Islands|Wallis Futura|Wallis Futura Isl
WRG Kingdom Wurttemberg|Kingdom Wuerttemberg|Kingdom Wurtemberg|Wuerttemburg Kingdom|Wuerttemburg
WSM Western Samoa|Samoa Western|W Samoa|Samoa Western Samoa|Samoa W|Samoa Independent State|
  Independent State Samoa|West Samoa|Westn Samoa|Western Somoa|Samoa I Sisifo
XKX Kosovo|Kosova|Republic Kosovo|Kosovo Republic|Kosovo under UNSCR 1244|Kosovo UNSCR 1244|
  Kosovo UN Resolution 1244|Kosovo UNSC 1244|UN Kosovo|Kosovo UNMIK|UNMIK Kosovo|Kosovo UNSC|
  Kosovo United Nations Interim Administration Mission|United Nations Interim Administration Mission Kosovo|
  Kosovo under United Nations Security Council Resolution 1244|
  Kosovo under UN Security Council Resolution 1244 99|Kosovo Rep|Kosovo Metohija|Kosovo Kosova|
  Kosovo under UN|Kossovo|Kosovo UNSCR|Kosovo under UNSC Resolution 1244
YEM Yemeni Republic|Yemen|North Yemen|Yemen North|Yemen Arab Republic|Yemen AR|Yemen N|Yemen Rep|
  Yemen Republic|N Yemen|Yemen Unified|Yemen YAR|Yemen Arab Rep|Yemen Arab|Yemen Sanaa|Yemen United|
  Unified Yemen|Yemen A R|Yemen Sana|Yemen Republic of unified|North Yemen YAR|Yemen Arabl Republic|
  Yemen Arab Republic North|Yemen Ar Rp|North Yemen Arab Republic|Yemen United Republic
YMD South Yemen|Yemen South|Yemen Peoples Republic|Democratic Yemen|Yemen Democratic|
  Yemen Peoples Democratic Republic|Yemen PDR|Peoples Democratic Republic Yemen|Yemen Democratic Republic|
  S Yemen|Yemen S|PDR Yemen|Yemen PDRY|Yemen Democratic Peoples Republic|South Yemen PDR|Yemen Dem|Yemen Aden|
  Southern Yemen|Yemen Peoples Dem Rep|PDRY|Yemen P D R|Yemen PR|Democratic Republic Yemen|Yemen Dem Rep|
  Yemen Dem Peoples Rep|Yemen Dem. P. R.|Yemen Southern|Yemen Dm|Fm Yemen Dm|Yemen P Dem R|Yemen Dem P Rep|
  South Yemen PDRY|Southern Yemen PR|Yemen P D Rep|Yemen PD Rep
YUG Yugoslavia|Former Yugoslavia|Yugoslavia former|Yugoslavia SFR|SFR Yugoslavia|
  Socialist Federal Republic Yugoslavia|Yugoslavia Federal Republic|FR Yugoslavia|Federal Republic Yugoslavia|
  Jugoslavia|Yugoslavia FR|Yugoslav SFR|Yugoslavia Socialist Federal Republic|SFRY|Yugoslavia Fed Rep|
  Yugoslavia Fed Republic former|Fed Rep Yugoslavia|Yugoslavia FRY|Yugoslavia SFRY|Yugoslavia Kingdom|
  Jugoslavija|Yugoslavia Socialist|Socialist Fed Rep Yugoslavia former|Yugoslavia F R|Yugoslavia Fed|
  Yugoslav FR|Yugoslav Federal Republic|Yugoslav Republic|Yougoslavia|Yugoslavia FDR|Fm Yugoslav|Yogoslavia|
  Yougoslavie|Yugoslvia|Kingdom of Serbs Croats Slovenes|Yugosalvia|Jugoslavien
ZAF South Africa|S Africa|Union South Africa|South Africa Republic|Republic South Africa|
  South African Republic|So Africa|SouthAfrica|South Africa RSA|South Afric|Africa South|
  South Africa (incl Namibia)
ZMB Northern Rhodesia|Zambia Northern Rhodesia|Rhodesia Northern|N Rhodesia
ZWE Rhodesia|Southern Rhodesia|Zimbabwe Rhodesia|Zimbabwe Southern Rhodesia|Rhodesia Southern|S Rhodesia|
  Zimbabwe formerly Rhodesia|Rhodesia Zimbabwe|Zimbabwe (Rhodesia)|So. Rhodesia|Zimbawe|Zimbabw
ZZB Zanzibar Tanzania|Tanzania Zanzibar|United Republic Tanzania Zanzibar|Zanzibar Pemba|
  UR of Tanzania Zanzibar|Zanz Pemb|Zanzibar-Pemba
`;
