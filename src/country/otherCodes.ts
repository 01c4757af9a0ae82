import type { CountryCode } from "./country.ts";

/**
 * Codes beside today's ISO lists. In the column of ISO codes VDR is left out: ISO 3166-3 gave it to North
 * Vietnam, V-Dem gives it to South Vietnam.
 */
export const oldIso3 = pairs(
  `XKX XKX XKK XKX XKO XKX KSV XKX UNK XKX UVK XKX KOS XKX RKS XKX ROM ROU ZAR COD TMP TLS WBG PSE ADO AND
   IMY IMN BUR MMR DHY BEN HVO BFA RHO ZWE BYS BLR FXX FRA NHB VUT SUN SUN YUG YUG SCG SCG CSK CSK DDR DDR
   YMD YMD ANT ANT SML SML PSG PSG ZZB ZZB CTU XNC`,
);

/**
 * With Eurostat's letters for Greece and the United Kingdom. CS is left out: it was Czechoslovakia, then
 * Serbia and Montenegro.
 */
export const oldIso2 = pairs(
  `XK XKX EL GRC UK GBR AN ANT YU YUG SU SUN DD DDR TP TLS ZR COD BU MMR YD YMD HV BFA DY BEN RH ZWE FX FRA`,
);

/** Numbers that ISO has withdrawn, and those in use for Kosovo. */
export const oldNumeric = pairs(
  `810 SUN 890 YUG 891 SCG 200 CSK 278 DDR 280 DEU 720 YMD 886 YEM 530 ANT 736 SDN 230 ETH 590 PAN 249 FRA
   412 XKX 383 XKX 983 XKX`,
);

export const vdemOnly = pairs("XKX XKX SML SML PSG PSG ZZB ZZB");

export const owidCodes: readonly (readonly [string, CountryCode])[] = [
  ["PS_GZA", "PSG"],
  ...pairs(
    `KOS XKX USS SUN CZS CSK YGS YUG SRM SCG GDR DDR GFR DEU YAR YEM YPR YMD ZAN ZZB SML SML RVN VDR DRV VNM
   AUH AUH CYN XNC ABK XAB SOS XSO TRS XTR NAG XNK PMA PRM PAR PRM MOD MDN TUS TSC TSC TSC SIC TWS DSI TWS
   SAR SPD BAD BDN BAV BVR HAN HVR SAX SXN WRT WRG WTB WRG HSE HKS HSG HDM MEC MCL SDN SDN ERE ETH FPK PAK`,
  ).map(([letters, code]) => [`OWID_${letters}`, code] as const),
];

/** The World Bank's and others' codes of groups, which stand among codes of states. */
export const groupCodes: ReadonlySet<string> = new Set(
  `WLD EUU ECA ECS EAP EAS LAC LCN MNA MEA SAS SSA SSF NAC ARB CEB CSS EMU FCS HIC HPC IBD IBT IDA IDB IDX
   INX LDC LIC LMC LMY LTE MIC OED OSS PRE PSS PST EAR SST TEA TEC TLA TMN TSA TSS UMC AFE AFW CHI XZN AFR
   DEA DEC DLA DMN DSA DSF DSS CAA XCD EUR ASI OCE WRL GLB EU EU27 EU28 OECD G20 1A 1W 4E 7E 8S B8 EU F1 JG
   OE S1 S2 S3 S4 T2 T3 T4 T5 T6 T7 V1 V2 V3 V4 XC XD XE XF XG XH XI XJ XL XM XN XO XP XQ XT XU XY Z4 Z7 ZF
   ZG ZH ZI ZJ ZQ ZT`.split(/\s+/),
);

/**
 * Whether the code is one of a group: of the list above, or Eurostat's for the unions of a certain year
 * ("EU28", "EA19", "EU27_2020").
 */
export function isCodeOfGroup(code: string): boolean {
  return groupCodes.has(code) || /^(EU|EA|EEA|EFTA)\d{0,2}([-_]?(FR|[A-Z]{3})?\d{0,4})$/.test(code);
}

/** Two letters that are states of the United States: where all are, they need not be countries. */
export const statesOfTheUsa: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH
   OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY`.split(/\s+/),
);

/**
 * Numbers that Polity uses and COW does not (Serbia, Montenegro, the Soviet Union, South Sudan, Ethiopia,
 * Pakistan, Vietnam).
 */
export const politySigns: readonly number[] = [342, 348, 364, 525, 529, 769, 818];

function pairs(text: string): (readonly [string, CountryCode])[] {
  const words = text.trim().split(/\s+/);
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ""] as const] : []));
}
