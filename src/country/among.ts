import type { CountryCode } from "./country.ts";
import { countryNamed, type NameMatch } from "./match.ts";
import { keyOf, plainText, wordsOf } from "./spelling.ts";

/**
 * What a name stands for in a column whose other names stand for the states `others`: as `countryNamed`, and
 * a plain "Congo" beside the Democratic Republic is the Republic of the Congo (so do ISO and the United
 * Nations name them), "Korea" beside North Korea is the South, "Virgin Islands" beside the British ones are
 * those of the United States. Where both or neither stand beside it, it stays asked.
 */
export function countryNamedAmong(raw: string, others: ReadonlySet<CountryCode>): NameMatch {
  const match = countryNamed(raw);
  if (match.kind !== "choose") return match;
  const key = keyOf(wordsOf(plainText(raw)));
  for (const { names, code, beside } of plainForms) {
    if (names.has(key) && others.has(beside) && !others.has(code)) return { kind: "country", code };
  }
  return match;
}

interface PlainForm {
  readonly names: ReadonlySet<string>;
  readonly code: CountryCode;
  readonly beside: CountryCode;
}

const plainForms: readonly PlainForm[] = [
  plainForm(["Congo", "Конго"], "COG", "COD"),
  plainForm(["Korea", "Корея"], "KOR", "PRK"),
  plainForm(["Virgin Islands", "Виргинские острова", "Виргин аралдары"], "VIR", "VGB"),
];

function plainForm(names: readonly string[], code: CountryCode, beside: CountryCode): PlainForm {
  return { names: new Set(names.map((name) => keyOf(wordsOf(plainText(name))))), code, beside };
}
