import isoCountries from "i18n-iso-countries";
import { cowLetters, cowNumbers, gwNumbers } from "./cowCodes.ts";
import { countries } from "./countries.ts";
import type { CountryCode } from "./country.ts";
import { pastStates } from "./historic.ts";
import {
  isCodeOfGroup,
  oldIso2,
  oldIso3,
  oldNumeric,
  owidCodes,
  politySigns,
  statesOfTheUsa,
  vdemOnly,
} from "./otherCodes.ts";

/** Systems of codes for states. */
export const codeSystems = ["iso3", "iso2", "iso-numeric", "cow", "gw", "vdem", "owid"] as const;
export type CodeSystem = (typeof codeSystems)[number];

const isoCodes = countries.map((country) => country.code).filter((code) => code !== "XKX");
const iso3: ReadonlyMap<string, CountryCode> = new Map([
  ...isoCodes.map((code) => [code, code] as const),
  ...oldIso3,
]);
const iso2: ReadonlyMap<string, CountryCode> = new Map([
  ...isoCodes.map((code) => [isoCountries.alpha3ToAlpha2(code) ?? "", code] as const),
  ...oldIso2,
]);
const numeric: ReadonlyMap<string, CountryCode> = new Map([
  ...isoCodes.map((code) => [String(Number(isoCountries.alpha3ToNumeric(code))), code] as const),
  ...oldNumeric,
]);
const vdem: ReadonlyMap<string, CountryCode> = new Map([
  ...iso3,
  ...[...pastStates.keys()].map((code) => [code, code] as const),
  ...vdemOnly,
]);
const owid: ReadonlyMap<string, CountryCode> = new Map([...iso3, ...owidCodes]);
const cow: ReadonlyMap<string, CountryCode> = new Map([...cowNumbers, ...cowLetters]);
const gw: ReadonlyMap<string, CountryCode> = new Map([...cow, ...gwNumbers]);

const tables: Readonly<Record<CodeSystem, ReadonlyMap<string, CountryCode>>> = {
  iso3,
  iso2,
  "iso-numeric": numeric,
  cow,
  gw,
  vdem,
  owid,
};

/**
 * The state of a code. Numbers may have leading zeros or a decimal part of zero ("004", "4.0"), letters any
 * case. Null for codes of groups ("WLD", "OWID_EUR") and unknown ones.
 */
export function countryOfCode(raw: string, system: CodeSystem): CountryCode | null {
  return tables[system].get(codeText(raw)) ?? null;
}

/** The code's state in today's form of the key: no spaces, capitals, no leading zeros. */
function codeText(raw: string): string {
  const text = raw.length > 24 ? "" : raw.trim().toUpperCase();
  return /^0*\d{1,4}(\.0{1,4})?$/.test(text) ? String(Number(text)) : text;
}

/**
 * The system that the distinct values of a column belong to, or null for a column of anything else. At least
 * nine in ten of those that are not empty and not codes of groups must be codes of it. Two letters are taken
 * from three codes on; numbers from ten on, or written with leading zeros: a column of scores or classes
 * holds fewer that fit.
 */
export function codeSystemOf(values: readonly string[]): CodeSystem | null {
  const cells = [...new Set(values.map((value) => value.trim()))].filter(
    (cell) => !/^[-–—.\s]*$|^(n\/a|#N\/A|nan)$/i.test(cell),
  );
  if (cells.length === 0) return null;
  const numbers = cells.filter((cell) => /^\d{1,4}(\.0+)?$/.test(cell));
  if (numbers.length >= cells.length * 0.9) return numberSystemOf(numbers);
  return letterSystemOf(cells.filter((cell) => !isCodeOfGroup(cell.toUpperCase())));
}

function letterSystemOf(cells: readonly string[]): CodeSystem | null {
  if (cells.some((cell) => cell.startsWith("OWID_")) && fits(cells, "owid", 1)) return "owid";
  if (cells.length === 0 || !sameCase(cells)) return null;
  if (cells.every((cell) => cell.length === 2)) {
    return fits(cells, "iso2", 3) && !cells.every((cell) => statesOfTheUsa.has(cell.toUpperCase()))
      ? "iso2"
      : null;
  }
  const long = cells.filter((cell) => cell.length === 3);
  if (long.length < cells.length * 0.9) return null;
  const known = long.filter((cell) => cell !== "NA");
  const special = known.filter(
    (cell) => !iso3.has(cell.toUpperCase()) && vdem.has(cell.toUpperCase()),
  ).length;
  if (special > 0 && fits(known, "vdem", 1)) return "vdem";
  const system = share(known, "cow") > share(known, "iso3") ? "cow" : "iso3";
  return fits(known, system, 1) ? system : null;
}

/** Small letters are words as often as codes: only a long list of them is one of codes. */
function sameCase(cells: readonly string[]): boolean {
  if (cells.every((cell) => cell === cell.toUpperCase())) return true;
  return cells.length >= 10 && cells.every((cell) => cell === cell.toLowerCase());
}

function numberSystemOf(cells: readonly string[]): CodeSystem | null {
  const padded = cells.filter((cell) => /^0\d{1,2}$/.test(cell)).length;
  if (cells.every((cell) => cell.length === 3) && padded > 0 && fits(cells, "iso-numeric", 2))
    return "iso-numeric";
  const numbers = new Set(cells.map((cell) => Number(cell)));
  // Polity's own numbers differ from COW's for the same states: its names are the better guide.
  if (politySigns.filter((sign) => numbers.has(sign)).length >= 2) return null;
  // Round figures are codes of both systems by chance.
  if ([...numbers].every((number) => number % 10 === 0) || numbers.size < 10) return null;
  const best = share(cells, "iso-numeric") >= share(cells, "cow") ? "iso-numeric" : "cow";
  // Most ISO numbers are multiples of four, and so are many scores.
  if (best === "iso-numeric" && numbers.size < 30 && [...numbers].every((number) => number % 4 === 0))
    return null;
  if (best === "iso-numeric") return fits(cells, best, 10) ? best : null;
  const differing = [340, 971, 972, 973].filter((number) => numbers.has(number)).length;
  const own = [679, 946, 947, 955].filter((number) => numbers.has(number)).length;
  const system = differing > own ? "gw" : "cow";
  return fits(cells, system, 10) ? system : null;
}

function fits(cells: readonly string[], system: CodeSystem, least: number): boolean {
  const known = cells.filter((cell) => countryOfCode(cell, system) !== null).length;
  return known >= least && known >= cells.length * 0.9;
}

function share(cells: readonly string[], system: CodeSystem): number {
  return cells.filter((cell) => countryOfCode(cell, system) !== null).length / cells.length;
}
