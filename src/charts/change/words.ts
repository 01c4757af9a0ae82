import { countryByCode, type CountryCode } from "../../country/country.ts";
import type { ChangeSeries, ChangeView } from "../../views/change.ts";
import type { Standing } from "../../views/change/others.ts";
import { leastValues } from "../../views/change/windows.ts";
import type { LegendItem } from "../chart.ts";
import { meanPair, medianPair, shownChange, shownMean } from "./numbers.ts";
import type { Frame } from "../frame.ts";
import { countryColour, themes } from "../theme.ts";
import { yearRanges } from "../yearRanges.ts";

const nameOf = (code: CountryCode) => countryByCode(code).name;

export function changeTitle(view: ChangeView, frame: Frame): string {
  const words = frame.text.change;
  const { index, moment, subject } = view;
  if (view.title !== null) return view.title;
  if (moment === null || subject === null || view.problem !== null) return words.titleNone(index.short);
  const own = view.series[0];
  const before = shownMean(own?.mean == null ? null : own.before.mean, view, frame);
  const after = shownMean(own?.mean == null ? null : own.after.mean, view, frame);
  const day = frame.text.date(moment.date);
  return before === null || after === null
    ? words.titleOpen(index.short, nameOf(subject), day)
    : words.title(index.short, nameOf(subject), before, after, day);
}

export function changeSubtitle(view: ChangeView, frame: Frame): string {
  const { index, moment, problem } = view;
  const words = frame.text.change;
  if (problem !== null) return words.problem[problem];
  const said = words.subtitle(index.label, index.unit, frame.text.direction[index.direction], view.window);
  return moment?.event == null ? said : `${said} ${moment.event.title}, ${frame.text.date(moment.date)}.`;
}

export function changeLegend(view: ChangeView, frame: Frame): readonly LegendItem[] {
  if (view.problem !== null || view.subject === null) return [];
  const theme = themes[frame.theme];
  const words = frame.text.change.legend;
  const colour = countryColour(view.subject, frame.theme);
  const pool = view.series.some(({ role }) => role === "pool");
  const own = view.series[0];
  const item = (label: string, symbol: LegendItem["symbol"], of: string, when: boolean) =>
    when ? [{ label, symbol, colour: of }] : [];
  return [
    ...item(words.mean, "band", pale(colour), own?.before.mean != null || own?.after.mean != null),
    ...item(words.straddling, "hollow", colour, (view.windows?.straddling.length ?? 0) > 0),
    ...item(words.interval, "tick", colour, own?.years.some(({ score }) => score?.low != null) === true),
    ...item(words.pool, "line", theme.context, pool),
    ...item(words.seam, "dashed", theme.muted, view.breaks.length > 0),
  ];
}

/** The hue of a mean's bar, which is drawn see-through. */
function pale(colour: string): string {
  return `${colour}59`;
}

/** Where the change at the date stands among those of the other years, as a sentence. */
export function othersSentence(view: ChangeView, frame: Frame): string {
  const words = frame.text.change.others;
  const { others, windows } = view;
  const own = view.series[0]?.mean ?? null;
  if (others === null || windows === null || others.years.length === 0) return words.none;
  if (own === null) return words.noneAtDate;
  const { n, lower, higher, equal } = others.standing;
  if (own === 0) return words.flat(windows.year, higher, lower, n);
  const change = shownChange(own, view, frame) ?? "";
  return words.sentence(change, windows.year, own > 0 ? lower : higher, n, equal, own > 0);
}

/** Where the change of the subject stands among those of the pool, as a sentence; null where either has none. */
export function poolSentence(view: ChangeView, frame: Frame): string | null {
  const words = frame.text.change.pool;
  const own = view.series[0]?.mean ?? null;
  const { n, lower, higher, equal } = view.pool.standing;
  if (own === null || n === 0 || view.subject === null) return null;
  if (own === 0) return words.flat(nameOf(view.subject), higher, lower, n);
  const change = shownChange(own, view, frame) ?? "";
  return words.sentence(change, nameOf(view.subject), own > 0 ? lower : higher, n, equal, own > 0);
}

/** Rules, pool, other years, what is missing and why, breaks, the publisher's rule, sources. */
export function changeFooter(view: ChangeView, frame: Frame): readonly string[] {
  if (view.problem !== null && view.problem !== "no-values") return [];
  return [
    rulesWords(view, frame),
    poolWords(view, frame),
    otherYearsWords(view, frame),
    missingWords(view, frame),
    publisherWords(view, frame),
  ].filter((paragraph) => paragraph !== "");
}

function rulesWords(view: ChangeView, frame: Frame): string {
  const words = frame.text.change.footer;
  const straddling = view.windows?.straddling ?? [];
  const precision = view.moment?.date.precision;
  return [
    ...(view.moment?.event?.disputed === true ? [words.disputed] : []),
    ...(precision === "month" || precision === "year" ? [words.precision[precision]] : []),
    view.covered === "other" ? words.coverage.other(view.index.coverage) : words.coverage[view.covered],
    straddling.length === 0
      ? words.boundary
      : words.straddling(yearRanges(straddling), straddling.length > 1),
    words.rule(leastValues(view.window), view.window),
    ...view.breaks.map(({ year, note }) => words.methodBreak(year, note.replace(/\.$/, ""))),
  ].join(" ");
}

function poolWords(view: ChangeView, frame: Frame): string {
  const words = frame.text.change;
  const { countries, from, standing } = view.pool;
  if (countries.length === 0) return words.footer.poolEmpty;
  const names = countries.map(nameOf).toSorted();
  const without = (reason: "method-break" | "too-few") => {
    const found = view.series.filter((series) => series.inPool && series.reason === reason);
    return found.length === 0
      ? []
      : [words.footer.without(reason, found.map((s) => nameOf(s.country)).toSorted())];
  };
  return [
    words.footer.pool(from === "own" || from === null ? null : frame.text.groups[from], names),
    ...spreadWords(standing, view, frame),
    ...without("too-few"),
    ...without("method-break"),
  ].join(" ");
}

function spreadWords({ summary, n }: Standing, view: ChangeView, frame: Frame): readonly string[] {
  if (summary === null) return [];
  const shown = (value: number) => shownChange(value, view, frame) ?? "";
  return [
    frame.text.change.pool.spread(
      shown(summary.median),
      shown(summary.lowerQuartile),
      shown(summary.upperQuartile),
      n,
    ),
  ];
}

function otherYearsWords({ others }: ChangeView, frame: Frame): string {
  const words = frame.text.change.footer;
  if (others === null) return "";
  const [first, last] = [others.years[0], others.years.at(-1)];
  return [
    ...(first === undefined || last === undefined
      ? []
      : [words.others(others.years.length, first.year, last.year)]),
    ...(others.tooFew.length === 0 ? [] : [words.othersWithout("too-few", yearRanges(others.tooFew))]),
    ...(others.broken.length === 0 ? [] : [words.othersWithout("method-break", yearRanges(others.broken))]),
  ].join(" ");
}

/** Years without a value, those missing for one reason in the same years told together. */
function missingWords(view: ChangeView, frame: Frame): string {
  const groups = new Map<
    string,
    { readonly years: string; readonly reason: string; readonly names: string[] }
  >();
  for (const series of view.series) {
    for (const reason of new Set(series.years.flatMap(({ missing }) => missing ?? []))) {
      const years = yearRanges(series.years.filter((y) => y.missing === reason).map(({ year }) => year));
      const said = reason === "out-of-view" ? frame.text.change.footer.outOfView : frame.text.missing[reason];
      const group = groups.get(`${years} ${reason}`) ?? { years, reason: said, names: [] };
      group.names.push(nameOf(series.country));
      groups.set(`${years} ${reason}`, group);
    }
  }
  return [...groups.values()]
    .map(({ years, reason, names }) =>
      names.length === view.series.length && names.length > 3
        ? frame.text.change.footer.missingAll(years, reason)
        : frame.text.change.footer.missing(years, reason, names.toSorted()),
    )
    .join(" ");
}

function publisherWords(view: ChangeView, frame: Frame): string {
  const words = frame.text.change.footer;
  const ends = view.series.flatMap((series) => series.ends ?? []);
  const ruled = ends.some(({ verdict }) => verdict === "apart" || verdict === "overlap");
  if (ends.length === 0) return "";
  return ruled ? words.publisherRule(publisherOf(view), view.index.remark) : words.noRule;
}

/** Who publishes the values shown; "" where the data set does not say. */
export function publisherOf({ sources }: ChangeView): string {
  return sources[0]?.publisher ?? "";
}

/** The figure in sentences made from its rows. */
export function changeDescription(view: ChangeView, frame: Frame): string {
  const words = frame.text.change.describe;
  const { moment, problem } = view;
  const own = view.series[0];
  if (problem !== null || moment === null || own === undefined) return changeSubtitle(view, frame);
  const day = frame.text.date(moment.date);
  const name = nameOf(own.country);
  const said = poolSentence(view, frame);
  return [
    words.shown(view.index.label, day, moment.event?.title ?? null, view.window, view.series.length),
    words.subject(name, meanPair(own, view, frame), medianPair(own, view, frame), own.before.n, own.after.n),
    ...(own.reason === null ? [] : [words.none[own.reason](name)]),
    ...(own.ends === null
      ? []
      : [words.rule(name, own.ends.from.year, own.ends.to.year, frame.text.change.badge[own.ends.verdict])]),
    ...extremesOf(view, frame),
    ...(said === null ? [] : [said]),
    ...(own.mean === null ? [] : [othersSentence(view, frame)]),
    ...view.breaks.map(({ year, note }) =>
      frame.text.change.footer.methodBreak(year, note.replace(/\.$/, "")),
    ),
    missingWords(view, frame),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function extremesOf(view: ChangeView, frame: Frame): readonly string[] {
  const changed = view.series.filter(({ mean }) => mean !== null);
  if (changed.length < 2) return [];
  const shown = (series: ChangeSeries) => shownChange(series.mean, view, frame) ?? "";
  const sorted = changed.toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
  const [top, bottom] = [shown(sorted[0]!), shown(sorted.at(-1)!)];
  const named = (value: string) => sorted.filter((s) => shown(s) === value).map((s) => nameOf(s.country));
  return [frame.text.change.describe.extremes(top, named(top), bottom, named(bottom))];
}
