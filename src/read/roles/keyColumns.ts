import { codeSystemOf, codeSystems, countryOfCode, type CodeSystem } from "../../country/codes.ts";
import { countryNamed } from "../../country/match.ts";
import { periodOf } from "../../time/period.ts";
import { numberShare, type ColumnProfile } from "./columnProfile.ts";
import { meaningOf, wordsOf, type HeaderMeaning } from "./headerWords.ts";

/** A column as the choice of key columns sees it. */
export interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly meaning: HeaderMeaning | null;
  readonly profile: ColumnProfile;
}

/** A column with what its header says. */
export function candidateOf(column: number, header: string, profile: ColumnProfile): Candidate {
  return { column, header, meaning: meaningOf(header), profile };
}

/** The columns that say which country a row is of. */
export interface CountryColumns {
  readonly names: number | null;
  readonly codes: readonly { readonly column: number; readonly system: CodeSystem }[];
  /**
   * Columns that may as well say the row's country, as in a table of origins and destinations: rows in which they name
   * another one are held back until a reader has left one of them out.
   */
  readonly rivals: readonly { readonly column: number; readonly system: CodeSystem | "name" }[];
}

/**
 * The best column of names and the best of codes. Content decides, headers break ties: a column named "Country" that
 * holds numbers is none, and a column without a name that holds countries is one.
 */
export function countryColumnsOf(candidates: readonly Candidate[]): CountryColumns {
  const coded = candidates.flatMap((candidate) => {
    const system = systemOf(candidate);
    return system === null ? [] : [{ ...candidate, system }];
  });
  const best = coded.toSorted(
    (a, b) => b.profile.filled - a.profile.filled || preference(a.system) - preference(b.system),
  )[0];
  const named = candidates
    .filter(({ column }) => !coded.some((code) => code.column === column))
    .map((candidate) => ({ candidate, share: nameShare(candidate) }))
    .filter(({ candidate, share }) => share >= (candidate.meaning === "country" ? 0.3 : 0.6))
    .toSorted((a, b) => nameRank(b.candidate) - nameRank(a.candidate) || b.share - a.share)[0];
  const preferred = coded
    .filter(({ profile }) => best !== undefined && profile.filled >= 0.9 * best.profile.filled)
    .toSorted((a, b) => preference(a.system) - preference(b.system))[0];
  const rivals = [
    ...candidates
      .filter((each) => named !== undefined && each !== named.candidate && !coded.some(isSame(each)))
      .filter((each) => isRival(each, named?.candidate) && countryShare(each) >= 0.8)
      .map(({ column }) => ({ column, system: "name" as const })),
    ...coded
      .filter((each) => preferred !== undefined && each !== preferred && each.system === preferred.system)
      // Two that a header calls codes are of one country, each as another project writes it.
      .filter((each) => each.meaning === null && preferred?.meaning === null)
      .map(({ column, system }) => ({ column, system })),
  ];
  return {
    names: named?.candidate.column ?? null,
    codes: preferred === undefined ? [] : [{ column: preferred.column, system: preferred.system }],
    rivals,
  };
}

function isSame({ column }: Candidate): (other: Candidate) => boolean {
  return (other) => other.column === column;
}

/** Beside a column that its header calls the country's, one that is not called so is something else of the row. */
function isRival(one: Candidate, other: Candidate | undefined): boolean {
  return one.meaning === "country" || (one.meaning === null && other?.meaning !== "country");
}

function countryShare({ profile }: Candidate): number {
  if (profile.filled === 0 || numberShare(profile) > 0.5) return 0;
  return share(profile.distinct.slice(0, 400), (raw) => countryNamed(raw).kind === "country");
}

/** The column of years, periods or dates: by header and content, by content alone only where years are unmistakable. */
export function periodColumnOf(candidates: readonly Candidate[]): number | null {
  const dated = candidates
    .map((candidate) => ({ candidate, share: periodShare(candidate.profile) }))
    .filter(({ candidate: { meaning, profile }, share }) =>
      meaning === "period" ? share >= 0.5 : meaning === null && share >= 0.95 && profile.filled > 0,
    )
    .filter(
      ({ candidate }) =>
        candidate.meaning === "period" ||
        candidate.header === "" ||
        /year|time|date|год|дата|period/i.test(candidate.header),
    );
  return (
    dated.toSorted(
      (a, b) =>
        periodRank(b.candidate) - periodRank(a.candidate) ||
        b.candidate.profile.filled - a.candidate.profile.filled,
    )[0]?.candidate.column ?? null
  );
}

const preferences: readonly CodeSystem[] = ["iso3", "owid", "iso2", "vdem", "cow", "gw", "iso-numeric"];

function preference(system: CodeSystem): number {
  return preferences.indexOf(system);
}

/** Numbers are codes only under a header that says so: a score of 2 to 990 would pass for a COW code. */
function systemOf({ header, meaning, profile }: Candidate): CodeSystem | null {
  if (profile.filled === 0 || profile.distinct.length === 0) return null;
  if (numberShare(profile) > 0.5) {
    if (meaning !== "country-code") return null;
    const words = wordsOf(header);
    const said: CodeSystem | null = /cow|ccode/.test(words)
      ? "cow"
      : /gw/.test(words)
        ? "gw"
        : /vdem|v dem/.test(words)
          ? "vdem"
          : /iso|m49|un/.test(words)
            ? "iso-numeric"
            : null;
    if (said !== null && share(profile.distinct, (raw) => countryOfCode(raw, said) !== null) >= 0.8)
      return said;
    return codeSystemOf(profile.distinct);
  }
  if (meaning === "country") {
    // A column of countries may hold codes, and a few of groups that no system knows ("EU28").
    const short = profile.distinct.filter((raw) => /^[A-Za-z]{2,3}$/.test(raw.trim()));
    return short.length >= 0.5 * profile.distinct.length
      ? (codeSystemOf(short) ?? likelySystem(short))
      : null;
  }
  if (meaning !== null && meaning !== "country-code") return null;
  if (meaning === null && !profile.distinct.every((raw) => /^[A-Za-z_]{2,8}$/.test(raw.trim()))) return null;
  const system = codeSystemOf(profile.distinct);
  return system !== null || meaning !== "country-code" ? system : likelySystem(profile.distinct);
}

/** The system that knows most of the codes, at least half. */
function likelySystem(codes: readonly string[]): CodeSystem | null {
  const known = codeSystems.map((system) => ({
    system,
    share: share(codes, (raw) => countryOfCode(raw, system) !== null),
  }));
  const [best] = known.toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= 0.5 ? best.system : null;
}

/** What may only be one of several countries counts under a header that says so: "national" is no name. */
function nameShare({ profile, meaning }: Candidate): number {
  if (profile.filled === 0 || numberShare(profile) > 0.5) return 0;
  return share(profile.distinct.slice(0, 400), (raw) => {
    const { kind } = countryNamed(raw);
    return kind === "country" || kind === "group" || (kind === "choose" && meaning === "country");
  });
}

function nameRank({ meaning }: Candidate): number {
  return meaning === "country" ? 2 : meaning === null || meaning === "country-code" ? 1 : 0;
}

function periodShare({ distinct }: ColumnProfile): number {
  return share(distinct.slice(0, 400), (raw) => periodOf(raw, { dayFirst: null }) !== null);
}

/** A plain year before a date, a date before an edition, a code of the time ("YR1996") last. */
function periodRank({ header, meaning }: Candidate): number {
  const words = wordsOf(header);
  const plain = /^(year|years|год|года|жыл|жылы|annee|année|ano|año|jahr|yr|year n|year s)$/.test(words);
  return (plain ? 4 : /edition|report|publi|издани/.test(words) ? 1 : 2) + (meaning === "period" ? 1 : 0);
}

function share(values: readonly string[], fits: (raw: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(fits).length / values.length;
}
