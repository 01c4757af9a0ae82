import type { CountryCode } from "./country.ts";
import { baseLetters } from "./spelling.ts";

/**
 * What stands in brackets or after a comma: `nothing` that changes the state (years, footnotes, "the"), a
 * `lead`-in before another name of it ("formerly Swaziland"), or a `name` to be looked up.
 */
export function noteKind(beside: string): "nothing" | "lead" | "name" {
  if (beside === "" || remarks.test(beside) || years.test(beside) || /\b1244\b/.test(beside))
    return "nothing";
  return /^(formerly|former|ex|ex-|previously|now|also|aka|or|called|бывш\S*|ранее) ?\S/.test(beside)
    ? "lead"
    : "name";
}

const remarks = wholeOf([
  "the|country|nation|sovereign( state)?|former|formerly|old|current|today|present|total|all|national|unified",
  "reunified|united|independent|[a-dx]|i{1,3}|\\d{1,2}|est|note\\b.*|see\\b.*|footnote\\b.*|provisional|preliminary",
  "revised|estimated?s?|projected|projections?|under un.*|un administered.*|unmik.*|mainland|associate( member)?|страна|бывш\\S*|всего|ел",
]);

const years = wholeOf([
  "((from|until|till|up to|to|before|after|since|pre|post|as of|prior to|through|up|с|до|по|после)[ -]*)?" +
    "[ -]*\\d{4}[\\d\\s.,/–-]*(present|onwards?|on|now|г|гг|\\D{0,4})[ \\d-]*",
]);

function wholeOf(patterns: readonly string[]): RegExp {
  return new RegExp(`^(${patterns.join("|")})[.*]*$`);
}

/** The state that a short note beside a territory's name means: "Anguilla (Brit.)", "Cook Islands (N.Z.)". */
export function parentNoted(beside: string): CountryCode | null {
  return parentNotes.get(beside.replace(/[^\p{L}]+/gu, " ").trim()) ?? null;
}

const parentNotes: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries({
    GBR: "br|brit|british|брит|британия|великобр|ұлыбритания аймағы",
    FRA: "fr|french|франц|фр|франция аймағы",
    NLD: "neth|dutch|нид|нидерл|голландия аймағы",
    USA: "american|u s|амер",
    DNK: "danish|den|dan|дат|дан",
    NZL: "n z|nz|н зел|нов зел",
    AUS: "aus|austr|austral|австрал",
  }).flatMap(([code, notes]) => notes.split("|").map((note) => [baseLetters(note), code] as const)),
);

/** The state that a dependent territory may be named with: "Hong Kong (China)", "Aruba, Netherlands". */
export function parentOf(code: CountryCode): CountryCode | null {
  return parents.get(code) ?? null;
}

const parents: ReadonlyMap<CountryCode, CountryCode> = new Map(
  Object.entries({
    CHN: "HKG MAC TWN",
    DNK: "GRL FRO",
    NLD: "ABW CUW SXM BES ANT",
    USA: "PRI GUM VIR ASM MNP UMI",
    GBR: "AIA BMU VGB CYM FLK GIB MSR SHN TCA PCN IOT JEY GGY IMN SGS",
    FRA: "REU GLP MTQ GUF MYT NCL PYF SPM WLF BLM MAF ATF",
    NZL: "COK NIU TKL",
    AUS: "NFK CXR CCK HMD",
    FIN: "ALA",
    NOR: "SJM BVT",
    TZA: "ZZB",
    ITA: "VAT",
  }).flatMap(([parent, codes]) => codes.split(" ").map((code) => [code, parent] as const)),
);

/** Whether a note takes something from the state or adds to it: "(excluding Crimea)", "(and Tokelau)". */
export function isSetRight(beside: string): boolean {
  return setRight.test(beside);
}

const setRight =
  /^(?:(?:and|with|plus|incl\S*|excl\S*|without|except\S*|minus|less|и|с|без|вкл\S*|искл\S*|кроме|мен|және) |[&+])/;

/** "Belgium and others", "Конго и др.": a state and more. */
export function isAndOthers(plain: string): boolean {
  return /\S(,| &| and| и| және)? ?(& others?|and others?|et al|etc|и др|и другие|и прочие|и пр|т\.?д|және басқалар)\.?$/.test(
    plain,
  );
}

/** Without the brackets at the end that change nothing: "(1991-)", "(the)", "(note 2)". */
export function withoutNotes(plain: string): string {
  let text = plain;
  for (let times = 0; times < 3; times++) {
    const found = /^(.*[^\s([])\s*[([]([^()[\]]*)[)\]]$/.exec(text);
    if (found === null || noteKind((found[2] ?? "").trim()) !== "nothing") return text;
    if (/^see [^\d]+$/.test((found[2] ?? "").trim())) return text;
    text = found[1] ?? "";
  }
  return text;
}
