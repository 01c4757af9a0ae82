import { dateSpelled, fullYear, isYear } from "./dateSpelling.ts";
import { type CalendarDate, type Interval, intervalOf } from "./interval.ts";
import { monthNamed } from "./monthNames.ts";

export interface SpellingRules {
  readonly dayFirst: boolean | null;
  /** 2009-10 is two years, not October. null: not known. */
  readonly yearSpans: boolean | null;
}

export interface SpelledInterval {
  readonly interval: Interval;
  readonly ambiguous: boolean;
}

/** The stretch of time that a tidied text spells, or null. */
export function spelledInterval(text: string, rules: SpellingRules): SpelledInterval | null {
  const year = yearWithMark(text);
  if (year !== null) return { interval: intervalOf({ year }), ambiguous: false };
  const spelling = normalised(text);
  if (spelling === null) return null;
  return (
    yearSpan(spelling, rules.yearSpans) ??
    partOfYear(spelling) ??
    single(spelling, rules) ??
    range(spelling, rules)
  );
}

/** 2014.0, '2014, YR1996, X1996, Y1996, FY2013, FY13, 1996 [YR1996], also as R mangles the last: X1996..YR1996. */
function yearWithMark(text: string): number | null {
  const found = /^(?:'|_|x|y|yr|year |fy ?)?(\d{4})(?:[.,]0{1,6})?$/i.exec(text);
  if (found !== null) return yearFrom(found[1]);
  const twice = /^x?(\d{4})[ .]{0,2}[[.(]?yr(\d{4})[\].)]?$/i.exec(text);
  if (twice !== null) return twice[1] === twice[2] ? yearFrom(twice[1]) : null;
  const fiscal = /^fy ?'?(\d\d)$/i.exec(text);
  const year = fiscal === null ? 0 : fullYear(fiscal[1] ?? "");
  return year === 0 ? null : year;
}

function yearFrom(digits: string | undefined): number | null {
  return digits !== undefined && isYear(digits) ? Number(digits) : null;
}

/** Words that may stand beside a date and say nothing. */
const silent = new Set(
  "г гг год года году годы годов ж жыл жылы жылғы жылдың жж в за с from of in year fy дейін аралығы".split(
    " ",
  ),
);
const partWords = new Map([
  ...["q", "quarter", "qtr", "кв", "квартал", "квартала", "тоқсан"].map((word) => [word, "q"] as const),
  ...["h", "s", "half", "полугодие", "полугодия", "жартыжылдық"].map((word) => [word, "h"] as const),
  ["m", "m"],
  ...["i", "ii", "iii", "iv"].map((word, i) => [word, String(i + 1)] as const),
]);
const rangeWords = new Set(["to", "through", "until", "по", "до"]);

/**
 * The text with names of months as #01 to #12, dashes that mean a range as –, hyphens as -, ordinary spaces; null
 * where it holds a word that has no place in a period.
 */
function normalised(text: string): string | null {
  const timeless = text.replace(
    /(\d)[t ]\d{1,2}:\d\d(:\d\d([.,]\d{1,9})?)? ?([ap]m|z|utc|[+-]\d\d:?(\d\d)?)?$/i,
    "$1",
  );
  if (!/\d{4}|\d\d$/.test(timeless)) return null;
  let known = true;
  const spelling = timeless
    .toLowerCase()
    .replace(/\p{L}+\.?/gu, (written) => {
      const word = written.replace(".", "");
      const month = monthNamed(word);
      if (month !== null) return ` #${String(month).padStart(2, "0")} `;
      if (rangeWords.has(word)) return " – ";
      if (silent.has(word)) return " ";
      const part = partWords.get(word);
      if (part === undefined) known = false;
      return part ?? "";
    })
    .replace(/[\u2012-\u2015\u2212]/g, "–")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/(#\d\d) ?[.,]/g, "$1 ")
    .replace(/, /g, " ")
    .replace(/ +/g, " ")
    .replace(/ ?([–/]) ?/g, "$1")
    .replace(/ - /g, "–")
    .trim();
  return known ? spelling : null;
}

/** 2013/14, 2013-14, 2013–2014, 1999-2000: from the first of one year to the last of another. */
function yearSpan(spelling: string, yearSpans: boolean | null): SpelledInterval | null {
  const found = /^(\d{4})([–/-])(\d{4}|\d\d)$/.exec(spelling);
  const from = yearFrom(found?.[1]);
  if (from === null || found === null) return null;
  const [mark, second] = [found[2], found[3] ?? ""];
  const short = second.length === 2;
  const end = Number(second);
  const to = !short ? yearFrom(second) : from - (from % 100) + (end <= from % 100 ? 100 : 0) + end;
  if (to === null || to <= from || to > 2199) return null;
  const follows = to === from + 1;
  // What may be a month is two years only where it is the next year, or where its dash says so.
  const maybeMonth = short && mark !== "–" && end >= 1 && end <= 12;
  if (maybeMonth && (!follows || yearSpans === false)) return null;
  if (short && !follows && end <= from % 100) return null;
  const ambiguous = maybeMonth && mark === "-" && yearSpans === null;
  return { interval: intervalOf({ year: from }, { year: to }), ambiguous };
}

/** 2014Q2, Q2 2014, II кв. 2014, 2014H1, 2014M06, 2014 жылғы 1 тоқсан. */
function partOfYear(spelling: string): SpelledInterval | null {
  const before = /^(\d{4})[ :-]?([qhm])(\d{1,2})$/.exec(spelling);
  const after = /^(?:([qh]) ?([1-4])|([1-4])[ -]?([qh]))[ :/-]?(\d{4})$/.exec(spelling);
  const between = /^(\d{4}) ([1-4])[ -]?([qh])$/.exec(spelling);
  const year = yearFrom(before?.[1] ?? after?.[5] ?? between?.[1]);
  const kind = before?.[2] ?? after?.[1] ?? after?.[4] ?? between?.[3];
  const count = Number(before?.[3] ?? after?.[2] ?? after?.[3] ?? between?.[2]);
  const months = kind === "q" ? 3 : kind === "h" ? 6 : 1;
  if (year === null || kind === undefined || count < 1 || count > 12 / months) return null;
  const from = { year, month: (count - 1) * months + 1 };
  return { interval: intervalOf(from, { year, month: count * months }), ambiguous: false };
}

function single(spelling: string, rules: SpellingRules): SpelledInterval | null {
  const date = dateSpelled(spelling, rules.dayFirst);
  return date === null ? null : { interval: intervalOf(date), ambiguous: date.ambiguous };
}

/** Two dates of the same kind with a dash, a hyphen or a slash between them; Jan-Feb 1973 gives the year once. */
function range(spelling: string, rules: SpellingRules): SpelledInterval | null {
  for (let i = 1; i < spelling.length - 1; i++) {
    if (!"–-/".includes(spelling.charAt(i))) continue;
    const to = dateSpelled(spelling.slice(i + 1).trim(), rules.dayFirst);
    if (to === null) continue;
    const left = spelling.slice(0, i).trim();
    const from = dateSpelled(left, rules.dayFirst) ?? withoutYear(left, to);
    if (from === null) continue;
    const interval = intervalOf(from, to);
    const alike = intervalOf(to).exact === interval.exact;
    if (alike && interval.start < interval.end) {
      return { interval, ambiguous: to.ambiguous || ("ambiguous" in from && from.ambiguous === true) };
    }
  }
  return null;
}

/** The month, or day and month, or day, that takes what it lacks from the other end of its range. */
function withoutYear(spelling: string, to: CalendarDate): CalendarDate | null {
  const found = /^(?:(\d{1,2}) )?#(\d\d)(?: (\d{1,2}))?$/.exec(spelling);
  if (found === null) {
    return /^\d{1,2}$/.test(spelling) && to.day !== undefined ? { ...to, day: Number(spelling) } : null;
  }
  const day = found[1] ?? found[3];
  const month = { year: to.year, month: Number(found[2]) };
  if (to.month === undefined || month.month > to.month) return null;
  if (day === undefined) return to.day === undefined ? month : null;
  return to.day === undefined ? null : { ...month, day: Number(day) };
}
