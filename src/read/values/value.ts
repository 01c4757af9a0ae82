import { undressed, type Qualifier } from "./dressing.ts";
import { saysMissing } from "./missingWords.ts";
import { numeralOf, type Numeral } from "./numeral.ts";
import type { ValueRules } from "../plan.ts";
import { tidied } from "./tidied.ts";

/** What a cell of a value column says. */
export type Value =
  | {
      readonly kind: "number";
      readonly value: number;
      /** Digits after the decimal mark as written: 1 of "106.0", 4 of "1.5e-3". */
      readonly decimals: number;
      readonly qualifier: Qualifier;
      /** "%", "‰" or a currency as written ("$", "тг"); the number is not rescaled: "45 %" is 45. */
      readonly unit: string;
    }
  | { readonly kind: "missing" }
  | { readonly kind: "fault"; readonly why: "not-a-number" | "number-ambiguous" | "not-finite" };

const missing: Value = { kind: "missing" };
const notANumber: Value = { kind: "fault", why: "not-a-number" };
const ambiguous: Value = { kind: "fault", why: "number-ambiguous" };
const notFinite: Value = { kind: "fault", why: "not-finite" };

const plain = /^-?\d{1,15}(?:([.,])(\d{1,15}))?$/;
const infinite = /^[+-]?(?:inf|infinity|∞|бесконечность|1\.#inf)$/iu;
const arabicDecimal = /٫/u;
/** No number is longer: 1e308 in full with groups and decimals. A longer cell is text. */
const longest = 2000;

/**
 * The number that a cell says, exactly the one written: `Number` of its digits and nothing else, neither rescaled by a
 * percent sign nor rounded. What the rules do not settle is a fault, never a guess.
 *
 * Decimals are written with the rules' decimal mark; the other of "." and "," may only group, in threes or the Indian
 * way (unless `bothDecimal`). Spaces of every kind and apostrophes may always group, for they can be nothing else. A cell
 * such as "1,234" is read as the rules say, and is ambiguous where they do not name its mark or are unsettled.
 * "12.5 b" keeps its flag as "*"; "$1,234" is 1234 with unit "$"; "002" is 2; "(5)" and "5-" are no numbers.
 */
export function valueOf(raw: string, rules: ValueRules): Value {
  if (raw.length > longest) return raw.trim() === "" ? missing : notANumber;
  const cell = tidied(raw);
  if (cell === null) return notANumber;
  if (saysMissing(cell) || rules.missing.includes(cell) || rules.missing.includes(raw.trim())) return missing;
  const simple = plain.exec(cell);
  const settled = simple?.[1] === undefined || (simple[1] === rules.decimal && rules.unsettled === undefined);
  if (simple !== null && settled) {
    return numberOf(cell.replace(",", "."), simple[2]?.length ?? 0, "", "");
  }
  if (infinite.test(cell)) return notFinite;
  const { numeral: text, negative, qualifier, unit } = undressed(cell.replace(arabicDecimal, rules.decimal));
  const numeral = numeralOf(text);
  if (numeral === null) return notANumber;
  const digits = digitsOf(numeral, rules);
  if (typeof digits !== "string") return digits;
  const written = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const decimals = Math.min(20, Math.max(0, written - numeral.exponent));
  return numberOf((negative ? "-" : "") + digits, decimals, qualifier, unit);
}

/** A numeral as `Number` takes it, after the rules, or why they do not allow it. */
function digitsOf(numeral: Numeral, rules: ValueRules): string | Value {
  const { whole, fraction, exponent, decimal, thousands, either } = numeral;
  if (either) {
    if (rules.unsettled === true || (decimal !== rules.decimal && decimal !== rules.thousands))
      return ambiguous;
    return decimal === rules.decimal ? `${whole}.${fraction}` : whole + fraction;
  }
  const allowed = decimal === "" || decimal === rules.decimal || rules.bothDecimal === true;
  if (!allowed || thousands === rules.decimal) return notANumber;
  return `${whole || "0"}${fraction === "" ? "" : `.${fraction}`}${exponent === 0 ? "" : `e${exponent}`}`;
}

function numberOf(text: string, decimals: number, qualifier: Qualifier, unit: string): Value {
  const value = Number(text);
  // A number too large for a double, or so small that it would turn into zero, is not the number written.
  if (!Number.isFinite(value) || (value === 0 && /[1-9]/.test(text.replace(/e.*/, "")))) return notFinite;
  return { kind: "number", value: value === 0 ? 0 : value, decimals, qualifier, unit };
}
