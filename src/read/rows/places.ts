import { countryOfCode, type CodeSystem } from "../../country/codes.ts";
import type { CountryCode } from "../../country/country.ts";
import { countryNamedAmong } from "../../country/among.ts";
import { countryNamed, type NameMatch } from "../../country/match.ts";
import { closerCode } from "../../country/historic.ts";
import type { NameAnswer } from "../plan.ts";
import type { FindingKind, NameUse } from "../reading.ts";
import { visible } from "../values/visible.ts";

/** What a row's name and code were taken for. */
export interface Place {
  /** The spelling that stands in the list of names. */
  readonly raw: string;
  readonly state: NameUse["state"];
  readonly code: CountryCode | null;
  readonly group: string | null;
  readonly candidates: readonly CountryCode[];
  /** Why the row is held back, null where it is not. */
  readonly why: FindingKind | null;
}

/** A cell that says which country a row is of. */
export interface PlaceCell {
  readonly raw: string;
  readonly system: CodeSystem | "name";
}

/**
 * The country or group that the cells of a row name together. A reader's answer goes before everything; a code goes before
 * a name; a name alone is taken only where it is one country's. Codes and names of two countries hold the row back.
 * `matchOf` knows the other names of the column (`matcherAmong`).
 */
export function placeOf(
  cells: readonly PlaceCell[],
  answers: ReadonlyMap<string, NameAnswer>,
  matchOf: (name: string) => NameMatch = countryNamed,
): Place {
  const there = cells.map(({ raw, system }) => ({ raw: raw.trim(), system })).filter(({ raw }) => raw !== "");
  const names = there.filter(({ system }) => system === "name");
  const codes = there.filter(({ system }) => system !== "name");
  const raw = names[0]?.raw ?? codes[0]?.raw ?? "";
  const spellings = there.length === 0 ? [""] : there.map((cell) => cell.raw);
  const answer = spellings.map((each) => answers.get(each)).find((each) => each !== undefined);
  if (answer !== undefined) return answered(raw, answer);
  if (there.length === 0) return held(raw, [], "name-unknown");
  const matches = names.map((name) => matchOf(visible(name.raw)));
  const named = matches.find(({ kind }) => kind === "country") ?? matches[0] ?? null;
  const coded = codes.map(codeMatch);
  const said = [...coded, ...matches].flatMap((match) => (match.kind === "country" ? [match.code] : []));
  const [first] = said;
  const group = [...coded, ...matches].some(({ kind }) => kind === "group");
  if (first !== undefined && (coded.length > 0 || said.length > 1)) {
    const code = said.reduce<CountryCode | null>((one, other) => one && closerCode(one, other), first);
    if (code === null || group) return held(raw, [...new Set(said)], "name-and-code-differ");
    return { raw, state: "matched", code, group: null, candidates: [], why: null };
  }
  return placeNamed(raw, named ?? coded.find(({ kind }) => kind !== "none") ?? coded[0] ?? null);
}

/** Distinct names of a column that are looked at to tell what an ambiguous one means among them. */
const mostOthers = 2000;

/** Matches the names of a column, each in the light of the others, which are looked at only when one is ambiguous. */
export function matcherAmong(names: readonly string[]): (name: string) => NameMatch {
  let others: ReadonlySet<CountryCode> | null = null;
  return (name) => {
    const match = countryNamed(name);
    if (match.kind !== "choose") return match;
    others ??= new Set(
      names.slice(0, mostOthers).flatMap((other) => {
        const found = countryNamed(visible(other));
        return found.kind === "country" ? [found.code] : [];
      }),
    );
    return countryNamedAmong(name, others);
  };
}

/** A code that its own system does not know may be one of another, or a group's: OWID_WRL beside ISO codes. */
function codeMatch({ raw: written, system }: PlaceCell): NameMatch {
  const raw = visible(written);
  const code = system === "name" ? null : countryOfCode(raw, system);
  if (code !== null) return { kind: "country", code };
  // The letters of a code of groups ("EAS") are no name of a country: only a group is taken from them.
  const match = countryNamed(raw);
  return match.kind === "group" ? match : { kind: "none", candidates: [] };
}

function placeNamed(raw: string, match: NameMatch | null): Place {
  switch (match?.kind) {
    case "country":
      return { raw, state: "matched", code: match.code, group: null, candidates: [], why: null };
    case "group":
      return { raw, state: "group", code: null, group: match.name, candidates: [], why: null };
    case "choose":
      return held(raw, match.candidates, "name-to-choose");
    default:
      return held(raw, [], "name-unknown");
  }
}

function answered(raw: string, answer: NameAnswer): Place {
  if (answer === "skip") return { ...held(raw, [], "not-a-country"), state: "skipped" };
  if (answer === "group")
    return { raw, state: "group", code: null, group: visible(raw), candidates: [], why: null };
  return { raw, state: "matched", code: answer, group: null, candidates: [], why: null };
}

function held(raw: string, candidates: readonly CountryCode[], why: FindingKind): Place {
  return { raw, state: "choose", code: null, group: null, candidates, why };
}
