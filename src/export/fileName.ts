import type { FigureKind } from "../choices/choices.ts";
import type { CountryCode } from "../country/country.ts";

/** What a file holds, for its name. */
export interface FileContent {
  readonly kind: FigureKind;
  /** An index, a ranking or whatever else names the numbers; null where the kind says it all. */
  readonly index?: string | null;
  readonly countries: readonly CountryCode[];
  readonly years: readonly [number, number] | null;
}

const mostCountries = 6;
const mostCharacters = 100;

/**
 * A file name that says what is inside, in characters that every system takes:
 * `regulens-trend-ras3_nxx-kaz-uzb-1990-2014.svg`. More than six countries are counted instead of named.
 */
export function fileName({ kind, index, countries, years }: FileContent, extension: string): string {
  const named =
    countries.length > mostCountries
      ? [...countries.slice(0, mostCountries - 1), `and-${countries.length - mostCountries + 1}-more`]
      : countries;
  const time = years === null ? [] : years[0] === years[1] ? [years[0]] : years;
  const parts = ["regulens", kind, index ?? "", ...named].map(safe).filter((part) => part !== "");
  const tail = time.map((year) => `-${year}`).join("");
  const head = parts.join("-").slice(0, mostCharacters - tail.length - extension.length - 1);
  return `${head.replace(/[-_]+$/, "")}${tail}.${extension}`;
}

function safe(part: string): string {
  return part
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^a-z0-9_]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
