import { isCountryCode, type CountryCode } from "../country/country.ts";
import { groupIds, type GroupId } from "../country/groups.ts";
import { allEvents } from "../dataset/allEvents.ts";
import type { Library } from "../dataset/library.ts";

/** A setting that the default has and these choices lack. */
export const none = "none";

/** "1990..2014", or one year; the order does not matter. */
export function yearRange(text: string): readonly [number, number] | null {
  const [first, last = first, ...more] = text.split("..").map(wholeYear);
  if (typeof first !== "number" || typeof last !== "number" || more.length > 0) return null;
  return first <= last ? [first, last] : [last, first];
}

export function wholeYear(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  return year >= 1000 && year <= 2999 ? year : null;
}

export function countryList(text: string, library: Library | undefined): readonly CountryCode[] | null {
  if (text === "" || text === none) return [];
  const known = text.split("~").filter((code) => isKnownCountry(code, library));
  return known.length === 0 ? null : [...new Set(known)];
}

export function isKnownCountry(code: string, library: Library | undefined): boolean {
  return isCountryCode(code) || library?.countries.includes(code) === true;
}

/**
 * An index of an open data set, one that names a data set which is not open, or any where there is a catalogue: it waits for
 * that.
 */
export function knownIndex(id: string, library: Library | undefined): string | null {
  if (!/^[\w-]{1,100}(\.[\w-]{1,100})?$/.test(id)) return null;
  if (library === undefined || library.indices.has(id) || library.hasCatalogue === true) return id;
  return absentDataset(id, library) === null ? null : id;
}

/** The data set that an index id names before its point, where no such data set is open; else null. */
export function absentDataset(id: string, { datasets, indices }: Library): string | null {
  const point = id.indexOf(".");
  if (point < 1 || indices.has(id)) return null;
  const dataset = id.slice(0, point);
  return datasets.some((open) => open.id === dataset) ? null : dataset;
}

export function knownEvent(id: string, library: Library | undefined): boolean {
  return (
    /^[\w-]{1,60}$/.test(id) && (library === undefined || allEvents(library).some((event) => event.id === id))
  );
}

/** A day that the calendar has, YYYY-MM-DD. */
export function knownDay(text: string): string | null {
  const [, year, month, day] = /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1];
  return days !== undefined && d >= 1 && d <= days ? text : null;
}

/** A group of the app's, or one that has the form of a reader's own. */
export function groupId(text: string): GroupId | null {
  const usual = groupIds.find((id) => id === text);
  if (usual !== undefined) return usual;
  return /^own-[1-9]\d{0,2}$/.test(text) ? (text as GroupId) : null; // the form of OwnGroupId
}
