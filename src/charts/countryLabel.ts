import { countryByCode, type CountryCode } from "../country/country.ts";
import { shortened, textWidth } from "./textWidth.ts";

/**
 * The name of a country for a label of at most `room` px: in full; where that is too wide, with "&" for "and" (Bosnia &
 * Herzegovina); where even that is too wide, cut with an ellipsis: pointing at the mark tells the whole.
 */
export function countryLabel(code: CountryCode, room: number, size: number, weight = 400): string {
  const { name } = countryByCode(code);
  if (textWidth(name, size, weight) <= room) return name;
  return shortened(name.replaceAll(" and ", " & "), room, size, weight);
}
