import type { OwnGroup, OwnGroupId } from "../country/groups.ts";
import type { Library } from "../dataset/library.ts";
import { countryList, isKnownCountry, knownIndex, wholeYear } from "./addressKnown.ts";
import type { Note } from "./choices.ts";

const longestName = 80;
const longestNote = 500;

/** "KAZ~UZB~~Name": the name last, because only it may hold any letter. */
export function groupText({ name, countries }: OwnGroup): string {
  return `${countries.join("~")}~~${name}`;
}

export function isGroupKey(key: string): key is OwnGroupId {
  return /^own-[1-9]\d{0,2}$/.test(key);
}

/** A group of the reader's own, or null where it has no name or no country that is known. */
export function ownGroupOf(id: OwnGroupId, text: string, library: Library | undefined): OwnGroup | null {
  const end = text.indexOf("~~");
  const name = text.slice(end + 2);
  const countries = end < 1 ? null : countryList(text.slice(0, end), library);
  return countries === null || name.trim() === "" || name.length > longestName
    ? null
    : { id, name, countries };
}

/** "ras3_nxx~KAZ~2011~words": an empty part is any index, country or year. */
export function noteText({ index, country, year, text }: Note): string {
  return [index ?? "", country ?? "", year ?? "", text].join("~");
}

export function isNoteKey(key: string): boolean {
  return /^note-[1-9]\d{0,2}$/.test(key);
}

/** A note, or null where it is pinned to nothing that is known or says nothing. */
export function noteOf(written: string, library: Library | undefined): Note | null {
  const [index = "", country = "", year = "", ...words] = written.split("~");
  const text = words.join("~");
  const isKnown =
    (index === "" || knownIndex(index, library) !== null || library?.rankings.has(index) === true) &&
    (country === "" || isKnownCountry(country, library)) &&
    (year === "" || wholeYear(year) !== null);
  if (!isKnown || (country === "" && year === "") || text.trim() === "" || text.length > longestNote)
    return null;
  return { index: index || null, country: country || null, year: year === "" ? null : Number(year), text };
}
