import { countryByCode, type CountryCode } from "../../country/country.ts";
import { breaksBetween } from "../../views/change/rule.ts";
import type { Region, RegionsView } from "../../views/regions.ts";
import type { Frame } from "../frame.ts";
import { groupTitle } from "../groupNames.ts";
import { statisticDecimals } from "../panels/numbers.ts";

/** The name of a group where there are several, to begin a sentence with. */
export function alone(region: Region, view: RegionsView, frame: Frame): string | null {
  return view.regions.length === 1 ? null : groupTitle(region.group, frame.text);
}

export function groupNames(view: RegionsView, frame: Frame): readonly string[] {
  return view.regions.map(({ group }) => groupTitle(group, frame.text));
}

/** Two statistics with the same digits. */
export function pairWords(
  [a, b]: readonly [number, number],
  { index }: RegionsView,
  frame: Frame,
): readonly [string, string] {
  const decimals = Math.max(statisticDecimals(a, index.decimals), statisticDecimals(b, index.decimals));
  return [frame.text.number(a, decimals), frame.text.number(b, decimals)];
}

export function shown(value: number, { index }: RegionsView, frame: Frame): string {
  return frame.text.number(value, statisticDecimals(value, index.decimals));
}

export function nameOf(code: CountryCode): string {
  return countryByCode(code).name;
}

/** From the first to the last year with both means, where no change of method lies between. */
export function overall(
  region: Region,
  group: string | null,
  view: RegionsView,
  frame: Frame,
): readonly string[] {
  const both = region.years.filter(({ changing, fixed }) => changing !== null && fixed !== null);
  const [first, last] = [both[0], both.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  if (breaksBetween(view.index, first.year, last.year).length > 0) return [];
  const pair = (sample: "changing" | "fixed") =>
    pairWords([first[sample]?.mean ?? NaN, last[sample]?.mean ?? NaN], view, frame);
  return [
    frame.text.regions.overall(
      group,
      first.year,
      last.year,
      pair("changing"),
      region.fixed.length,
      pair("fixed"),
    ),
  ];
}
