import { countryOfCode } from "./codes.ts";
import { isCountryCode, type CountryCode } from "./country.ts";
import { isCodeOfGroup } from "./otherCodes.ts";

/** Capital letters that stand for one state wherever they stand. In small letters they may be words. */
const capitals: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries({
    CAR: "CAF",
    FRY: "YUG",
    GB: "GBR",
    HK: "HKG",
    HKSAR: "HKG",
    KSA: "SAU",
    NZ: "NZL",
    OPT: "PSE",
    RF: "RUS",
    ROC: "TWN",
    RSA: "ZAF",
    RVN: "VDR",
    DRV: "VNM",
    SVG: "VCT",
    TRNC: "XNC",
    US: "USA",
    YAR: "YEM",
  }),
);

/**
 * Codes of three letters that other systems (COW, IOC, regions' names) give to another state, so that they
 * must be asked.
 */
const ambiguous: ReadonlySet<string> = new Set(
  "AUS MNG SLV MAC SWZ BRN ANT CZE NAM OLD PRM SAX VDR TRNC".split(" "),
);

/**
 * The state of a code that stands where a name is expected: "KAZ", "OWID_KOS", "UK". Null where it could be
 * anything else.
 */
export function safeCode(raw: string): CountryCode | null {
  if (/^([A-Z]\.){3,4}$/.test(raw)) return safeCode(raw.replace(/\./g, ""));
  if (raw.length > 9 || !/^[A-Z]/.test(raw)) return null;
  if (raw.startsWith("OWID_")) return countryOfCode(raw, "owid");
  if (raw.length === 3 && !ambiguous.has(raw)) {
    if (isCountryCode(raw)) return raw;
    if (/^(XK[OK]|KSV)$/.test(raw)) return "XKX";
  }
  return ambiguous.has(raw) ? null : (capitals.get(raw) ?? null);
}

/** Whether the letters are a publisher's code of a group: "WLD", "OWID_EUR". */
export function isGroupCode(raw: string): boolean {
  return /^OWID_[A-Z0-9]{2,5}$/.test(raw) || (raw.length >= 3 && isCodeOfGroup(raw));
}
