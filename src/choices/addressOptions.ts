import type { Library } from "../dataset/library.ts";
import {
  countryList,
  groupId,
  knownDay,
  knownEvent,
  knownIndex,
  wholeYear,
  yearRange,
} from "./addressKnown.ts";
import { figureForms, panelSorts, samples, scalings, tariffUnits, type FigureChoice } from "./choices.ts";

/** An option of a figure as it stands in the address. */
export function optionText(option: string, value: FigureChoice[keyof FigureChoice]): string {
  if (Array.isArray(value)) return value.join(option === "between" ? ".." : "~");
  return value === true ? "yes" : value === false ? "no" : String(value);
}

/** The value of an option of a figure, or null where the text makes no sense for it. */
export function optionValue(option: string, text: string, library: Library | undefined): unknown {
  switch (option) {
    case "wide":
    case "free":
    case "lanes":
      return text === "yes" ? true : text === "no" ? false : null;
    case "index":
    case "population":
      return knownIndex(text, library);
    case "indices":
      return listOf(text, (id) => knownIndex(id, library));
    case "year":
      return wholeYear(text);
    case "between":
      return yearRange(text);
    case "unit":
      return oneOf(tariffUnits, text);
    case "form":
      return oneOf(figureForms, text);
    case "scaling":
      return oneOf(scalings, text);
    case "sort":
      return oneOf(panelSorts, text);
    case "sample":
      return oneOf(samples, text);
    case "part":
    case "subject":
      return /^[\w-]{1,40}$/.test(text) ? text : null;
    case "title":
      return text === "" || text.length > 300 ? null : text;
    case "alt":
      return text === "" || text.length > 2000 ? null : text;
    case "event":
      return knownEvent(text, library) ? text : null;
    case "date":
      return knownDay(text);
    case "window":
      return wholeNumber(text, 1, 50);
    case "coverage":
      return wholeNumber(text, 0, 100);
    case "pool":
      return countryList(text, library);
    case "regions":
      return listOf(text, groupId);
    case "ends":
      return endsOf(text, library);
    default:
      return null;
  }
}

function oneOf<T extends string>(values: readonly T[], text: string): T | null {
  return values.find((value) => value === text) ?? null;
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most ? value : null;
}

/** Every part of a list must make sense, else the figure would silently show less. */
function listOf<T>(text: string, parsed: (part: string) => T | null): readonly T[] | null {
  const parts = text.split("~").map(parsed);
  const known = parts.filter((part): part is T & {} => part !== null);
  return known.length === parts.length && new Set(known).size === known.length ? known : null;
}

/** "wwl:2023~ras3_nxx:2014": a ranking or an index, and an edition or a year. */
function endsOf(text: string, library: Library | undefined): readonly [string, string] | null {
  const [left, right, ...more] = text.split("~");
  const known = (end: string | undefined): end is string => {
    const [, id = "", year = ""] = /^(.+):(\d{4})$/.exec(end ?? "") ?? [];
    return (
      wholeYear(year) !== null && (library?.rankings.has(id) === true || knownIndex(id, library) !== null)
    );
  };
  return known(left) && known(right) && more.length === 0 ? [left, right] : null;
}
