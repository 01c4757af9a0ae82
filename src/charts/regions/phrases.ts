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

/** The first year of the fixed sample where it is a later one than the first surveyed in view, else null. */
export function laterStart({ fixed, years }: Region): number | null {
  return fixed === null || fixed.from === years[0]?.year ? null : fixed.from;
}

export function nameOf(code: CountryCode): string {
  return countryByCode(code).name;
}

/** The plain mean and that of the same countries, each in two years. */
export interface TwoMeans {
  readonly from: number;
  readonly to: number;
  readonly plain: readonly [string, string];
  readonly same: readonly [string, string];
  readonly n: number;
}

/** From the first to the last year with both means; null where they do not differ or a change of method lies between. */
export function twoMeans({ years }: Region, view: RegionsView, frame: Frame): TwoMeans | null {
  const both = years.filter(({ changing, fixed }) => changing !== null && fixed !== null);
  const [first, last] = [both[0], both.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  if (breaksBetween(view.index, first.year, last.year).length > 0) return null;
  const pair = (sample: "changing" | "fixed") =>
    pairWords([first[sample]?.mean ?? NaN, last[sample]?.mean ?? NaN], view, frame);
  const [plain, same] = [pair("changing"), pair("fixed")];
  return plain.join() === same.join()
    ? null
    : { from: first.year, to: last.year, plain, same, n: last.fixed?.n ?? 0 };
}

/** The same as a sentence. */
export function overall(
  region: Region,
  group: string | null,
  view: RegionsView,
  frame: Frame,
): readonly string[] {
  const means = twoMeans(region, view, frame);
  return means === null ? [] : [frame.text.regions.overall(group, means)];
}
