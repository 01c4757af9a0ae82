import type { Part } from "../plan.ts";

/** The parts of a value that stand in a column of their own beside it. */
export type PartnerPart = Extract<Part, "low" | "high" | "sd" | "note">;

/** Which part a header names, and the headers that its value's column may have, likeliest first. */
export interface Partner {
  readonly part: PartnerPart;
  readonly of: readonly string[];
}

/**
 * The interval, spread and notes that publishers write beside a value: V-Dem's `_codelow`, `_codehigh`, `_sd`; `_lower`,
 * `_upper`; `(lower bound)`; the World Bank's `Lower Bound of 90% Confidence Interval [CC.PER.RNK.LOWER]` and `Standard
 * Error [CC.STD.ERR]`; OWID's `(Annotations)` and `(Original Year)`. Null for any other header. Headers are compared by
 * `partnerKey`.
 */
export function partnerOf(header: string): Partner | null {
  const { text, code } = splitCode(header);
  for (const [part, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const stem = (match[1] ?? "").trim();
    if (stem === "") continue;
    const spoken = [
      stem,
      `${stem}: Estimate`,
      `${stem} Estimate`,
      `${stem} value`,
      `${stem} score`,
      `${stem} mean`,
    ];
    return { part, of: [...codesOf(part, code), ...spoken].map(partnerKey) };
  }
  return null;
}

/** The part that a header names without a value's name, as in `value, low, high`: the one value's of the table. */
export function barePartOf(header: string): PartnerPart | null {
  return bare.find(([, pattern]) => pattern.test(partnerKey(header)))?.[0] ?? null;
}

const bare: readonly (readonly [PartnerPart, RegExp])[] = [
  [
    "low",
    /^(low|lower|lower bound|lower ci|ci lower|ci low|low estimate|lower limit|codelow|lwr|lcl|conf low)$/,
  ],
  [
    "high",
    /^(high|upper|upper bound|upper ci|ci upper|ci high|high estimate|upper limit|codehigh|upr|ucl|conf high)$/,
  ],
  ["sd", /^(sd|se|std|std dev|std err|std error|standard error|standard deviation|stderr)$/],
];

/** How headers of a value and of its partners are compared: without its code in brackets, case and marks. */
export function partnerKey(header: string): string {
  const { text } = splitCode(header);
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const patterns: readonly (readonly [PartnerPart, RegExp])[] = [
  ["low", /^(.+?)[ _.]*(?:code|ci)?[_ .]*(?:low|lower|lwr|lb|lci|lowerbound|min_ci)$/i],
  ["high", /^(.+?)[ _.]*(?:code|ci)?[_ .]*(?:high|upper|upr|ub|uci|upperbound|max_ci)$/i],
  ["low", /^(.+?)[,:;]?\s*[([]?(?:lower|low)[ -](?:bound|estimate|limit|ci)\b[^()]*[)\]]?$/i],
  ["high", /^(.+?)[,:;]?\s*[([]?(?:upper|high)[ -](?:bound|estimate|limit|ci)\b[^()]*[)\]]?$/i],
  ["low", /^(.+?)\s*\((?:low|lower)\)$/i],
  ["high", /^(.+?)\s*\((?:high|upper)\)$/i],
  [
    "sd",
    /^(.+?)[,:;]?[ _.]*[([]?(?:standard error|standard deviation|std\.? ?(?:err|error|dev)\.?|stderr|sd|se|s\.e\.)[)\]]?$/i,
  ],
  ["note", /^(.+?)\s*[([](?:flags?|annotations?|original year|time|notes?|footnotes?)[)\]]$/i],
  ["note", /^(.+?)[_ .](?:notes?|footnotes?|flags?|annotations?)$/i],
];

/** `Voice: Estimate [VA.EST]` as the words and the code in brackets. */
function splitCode(header: string): { readonly text: string; readonly code: string } {
  const match = /^(.*\S)\s*\[([A-Za-z0-9._]+)\]$/.exec(header.trim());
  return match === null ? { text: header.trim(), code: "" } : { text: match[1] ?? "", code: match[2] ?? "" };
}

/** World Bank codes name the value of an interval by the code's beginning. Kept for headers that hold the code alone. */
function codesOf(part: PartnerPart, code: string): readonly string[] {
  if (code === "") return [];
  const stem = code.replace(/\.(LOWER|UPPER)$/, "");
  return part === "sd" ? [code.replace(/\.STD\.ERR$/, ".EST")] : stem === code ? [] : [stem];
}
