import type { CountryCode } from "../../country/country.ts";
import type { ScoreIndex } from "../../dataset/dataset.ts";
import { countryChange, type CountryChange } from "./country.ts";
import { movedBy, type Windows } from "./windows.ts";
import { summaryOf, type Summary } from "../statistics.ts";

/** Where a change stands among others: how many of them are lower, equal and higher. */
export interface Standing {
  readonly n: number;
  readonly lower: number;
  readonly equal: number;
  readonly higher: number;
  readonly summary: Summary | null;
}

export function standingOf(change: number | null, others: readonly number[]): Standing {
  const count = (holds: (other: number) => boolean) => (change === null ? 0 : others.filter(holds).length);
  return {
    n: others.length,
    lower: count((other) => other < (change ?? 0)),
    equal: count((other) => other === change),
    higher: count((other) => other > (change ?? 0)),
    summary: summaryOf(others),
  };
}

/** The same difference at another year of the same country. */
export interface OtherYear {
  /** The year that stands in the place of that of the date. */
  readonly year: number;
  readonly change: CountryChange;
  /** Whether its windows hold or reach over the date itself: then it is no independent comparison. */
  readonly reachesOver: boolean;
}

export interface OtherYears {
  readonly years: readonly OtherYear[];
  /** Years within the series at which no difference can be stated, by why. */
  readonly tooFew: readonly number[];
  readonly broken: readonly number[];
  readonly standing: Standing;
}

/**
 * The difference at every other year between the first and the last of the series, with windows of the same shape and by
 * the same rules: placebo dates, so that a reader can see how unusual the one at the date is.
 */
export function otherYears(
  index: ScoreIndex,
  country: CountryCode,
  windows: Windows,
  inView: readonly [number, number],
  atDate: number | null,
): OtherYears {
  const held = index.years.filter(
    (year) => year >= inView[0] && year <= inView[1] && index.at(country, year) !== null,
  );
  const [first = 0, last = -1] = [held[0], held.at(-1)];
  const years: OtherYear[] = [];
  const without: { readonly year: number; readonly reason: CountryChange["reason"] }[] = [];
  for (let year = first; year <= last; year++) {
    if (year === windows.year) continue;
    const moved = movedBy(windows, year - windows.year);
    const change = countryChange(index, country, moved, inView);
    if (change.mean === null) without.push({ year, reason: change.reason });
    else years.push({ year, change, reachesOver: reaches(moved, windows) });
  }
  const because = (reason: CountryChange["reason"]) =>
    without.filter((each) => each.reason === reason).map((each) => each.year);
  return {
    years,
    tooFew: because("too-few"),
    broken: because("method-break"),
    standing: standingOf(
      atDate,
      years.flatMap(({ change }) => change.mean ?? []),
    ),
  };
}

function reaches(moved: Windows, windows: Windows): boolean {
  const [lastBefore = 0, firstAfter = 0] = [windows.before.at(-1), windows.after[0]];
  const [first = 0, last = 0] = [moved.before[0], moved.after.at(-1)];
  return first < firstAfter && last > lastBefore;
}
