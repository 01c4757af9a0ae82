import { isYear } from "./dateSpelling.ts";
import { type Interval, intervalOf, yearHoldingMost } from "./interval.ts";
import { spelledInterval } from "./periodSpelling.ts";

/** A stretch of time as a source names it. */
export interface Period {
  /** The calendar year that holds most of it, by `yearHoldingMost`. */
  readonly year: number;
  /** First day, YYYY-MM-DD. */
  readonly start: string;
  /** Last day, YYYY-MM-DD. Of `2013/14` both years whole, because the text does not say which months it means. */
  readonly end: string;
  /** A whole calendar year is its digits (`1996 [YR1996]` is "1996"); everything else as written, spaces tidied. */
  readonly label: string;
  /** What it is made of: whole calendar years, whole months, or days. */
  readonly exact: "year" | "months" | "day";
  /** Another reading of the text is as good: 03/04/2025 without a known order, 2009-10 without its column. */
  readonly ambiguous?: true;
}

/**
 * The period that a cell or a header names, in English, Russian or Kazakh, or null: years from 1000 to 2199, alone
 * (2014, 2014.0, YR1996, X1996, FY2013, 2014 г.), two or more (2013/14, 1999-2000), months (2014-06, 2014M06, Jan.-Feb.
 * 1973, Oct 2013-Sep 2014), quarters and halves (2014Q2, H1 2014), days (2014-06-30, 13.09.2025, 5 марта 2014 г.) and
 * ranges of days.
 *
 * `dayFirst` settles 03/04/2025; without it such a date is marked as ambiguous and read day first. With dots the day
 * always comes first. A day above 12 settles its own date. `yearSpans` settles 2009-10 (see `yearSpansIn`); without
 * it that is read as two years and marked. Excel's serial days (41640) are not guessed.
 */
export function periodOf(
  raw: string,
  { dayFirst, yearSpans = null }: { readonly dayFirst: boolean | null; readonly yearSpans?: boolean | null },
): Period | null {
  if (raw.length === 4 && isYear(raw)) return periodFrom(raw, intervalOf({ year: Number(raw) }), false);
  if (raw.length > longest) return null;
  const label = tidied(raw);
  const found = spelledInterval(label, { dayFirst, yearSpans });
  return found === null ? null : periodFrom(label, found.interval, found.ambiguous);
}

/** No spelling of a period is longer; a longer text is not searched. */
const longest = 80;

function periodFrom(label: string, interval: Interval, ambiguous: boolean): Period {
  const year = yearHoldingMost(interval);
  const plain = interval.exact === "year" && interval.start.slice(0, 4) === interval.end.slice(0, 4);
  return {
    year,
    start: interval.start,
    end: interval.end,
    label: plain && !/^fy/i.test(label) ? String(year) : label,
    exact: interval.exact,
    ...(ambiguous ? { ambiguous } : {}),
  };
}

/** Without marks that are not seen, with every run of spaces as one. */
function tidied(raw: string): string {
  return raw
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Whether `2009-10` in a column of such cells means two years (true) or October (false); null where the cells leave
 * it open. In a column of two-year spans every second part is the year after the first; among months some is not.
 */
export function yearSpansIn(cells: Iterable<string>): boolean | null {
  const spans = new Set<string>();
  let certain = false;
  for (const cell of cells) {
    const found = shortRange.exec(cell);
    if (found === null) continue;
    const [first, second] = [Number(found[1]), Number(found[2])];
    if (second === (first + 1) % 100) {
      spans.add(`${first}`);
      certain ||= second > 12 || second === 0;
    } else if (second >= 1 && second <= 12) return false;
  }
  // Months that are October 2009 and November 2010 and nothing else are no column that anyone keeps.
  return certain || spans.size > 1 ? true : null;
}

const shortRange = /^\s*(?:FY\s?)?([12]\d{3})[-/](\d\d)\s*$/i;
