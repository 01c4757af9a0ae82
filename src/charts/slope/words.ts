import { countryByCode } from "../../country/country.ts";
import type { Score } from "../../dataset/dataset.ts";
import type { MissingReason } from "../../dataset/missing.ts";
import type { SlopeSeries, SlopeView } from "../../views/slope.ts";
import type { LegendItem } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { themes } from "../theme.ts";
import { verdictsOf } from "../change/key.ts";
import { signedNumber } from "../change/numbers.ts";

/** The grey of the context, and the seam. */
export function slopeLegend(view: SlopeView, frame: Frame): readonly LegendItem[] {
  const theme = themes[frame.theme];
  const words = frame.text.slope.legend;
  const context = view.series.some((series) => !series.chosen);
  const joined = view.breaks.length === 0 && view.between !== null && view.between[0] !== view.between[1];
  return [
    ...(context
      ? [
          {
            label: words.context,
            symbol: joined ? ("line" as const) : ("dot" as const),
            colour: theme.context,
          },
        ]
      : []),
    ...(view.breaks.length > 0
      ? [{ label: words.seam, symbol: "dashed" as const, colour: theme.muted }]
      : []),
  ];
}

/** How many are shown, coverage, breaks, who is missing and why, sources. */
export function slopeFooter(view: SlopeView, frame: Frame): readonly string[] {
  const words = frame.text.slope;
  const { between } = view;
  const groups = new Map<string, { years: readonly number[]; reason: MissingReason; names: string[] }>();
  for (const { country, gaps } of view.missing) {
    for (const reason of new Set(gaps.map((gap) => gap.reason))) {
      const years = gaps.filter((gap) => gap.reason === reason).map(({ year }) => year);
      const key = `${years.join(" ")} ${reason}`;
      const group = groups.get(key) ?? { years, reason, names: [] };
      group.names.push(countryByCode(country).name);
      groups.set(key, group);
    }
  }
  const missing = [...groups.values()]
    .sort((x, y) => (x.years[0] ?? 0) - (y.years[0] ?? 0))
    .map(({ years, reason, names }) => words.missing(years, frame.text.missing[reason], names.toSorted()));
  return [
    [
      frame.text.shownOf(view.series.length, view.countries) + ".",
      ...(view.index.coverage === "" ? [] : [words.coverage(view.index.coverage)]),
      ...(between !== null && between[0] === between[1] ? [words.oneYear] : []),
      ...view.breaks.map(({ year, note }) => words.methodBreak(year, note.replace(/\.$/, ""))),
    ].join(" "),
    missing.join(" "),
    ruleWords(view, frame),
  ].filter((paragraph) => paragraph !== "");
}

/** The two columns in words, with the values of the chosen countries. */
export function describeSlope(view: SlopeView, frame: Frame): string {
  const words = frame.text.slope;
  const { between, series, index } = view;
  if (between === null) return words.none;
  const [from, to] = between;
  if (series.length === 0) return words.noPair(from, to);
  const first =
    from === to
      ? words.describeOne(index.label, from, series.length)
      : view.breaks.length > 0
        ? words.describeSeam(index.label, from, to, series.length)
        : words.describe(index.label, from, to, series.length);
  const chosen = series
    .filter((s) => s.chosen)
    .map((s) => {
      const { name } = countryByCode(s.country);
      return from === to
        ? `${name} ${shown(s.from, view, frame)}`
        : words.change(name, shown(s.from, view, frame), shown(s.to, view, frame));
    });
  return [
    first,
    chosen.length === 0 ? describeEnds(view, to, frame) : `${chosen.join("; ")}.`,
    ...largestChanges(view, frame),
    ...slopeFooter({ ...view, sources: [] }, frame).slice(0, view.missing.length > 0 ? 2 : 1),
  ].join(" ");
}

/** The largest rise and the largest fall, each with what the publisher's rule says of it. */
function largestChanges({ series, index }: SlopeView, frame: Frame): readonly string[] {
  const words = frame.text.change.slope;
  const changes = series.flatMap(({ country, change }) =>
    change === null || change.difference === null ? [] : [{ country, ...change, by: change.difference }],
  );
  const named = (extreme: number) => {
    const same = changes.filter(({ by }) => by === extreme);
    return words.of(
      signedNumber(extreme, index.decimals, frame),
      same.map(({ country }) => countryByCode(country).name),
      verdictsOf(same).map((verdict) => frame.text.change.badge[verdict]),
    );
  };
  const [rise, fall] = [
    Math.max(0, ...changes.map(({ by }) => by)),
    Math.min(0, ...changes.map(({ by }) => by)),
  ];
  return rise > 0 || fall < 0
    ? [words.largest(rise > 0 ? named(rise) : null, fall < 0 ? named(fall) : null)]
    : [];
}

/** Which rule the badges follow, where they stand. */
function ruleWords({ series, sources, index }: SlopeView, frame: Frame): string {
  const verdicts = verdictsOf(series.map(({ change }) => change));
  const words = frame.text.change;
  if (verdicts.includes("apart") || verdicts.includes("overlap")) {
    return words.slope.rule(sources[0]?.publisher ?? "", index.remark);
  }
  return verdicts.includes("no-rule") ? words.footer.noRule : "";
}

/** Where no country is chosen: the highest and the lowest of the last year. */
function describeEnds(view: SlopeView, year: number, frame: Frame): string {
  const sorted = view.series.toSorted((a, b) => b.to.value - a.to.value);
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (top === undefined || bottom === undefined) return "";
  const extreme = (end: SlopeSeries): [string, readonly string[]] => {
    const value = shown(end.to, view, frame);
    const same = sorted.filter(({ to }) => shown(to, view, frame) === value);
    return [value, same.map(({ country }) => countryByCode(country).name)];
  };
  return frame.text.slope.describeEnds(year, extreme(top), extreme(bottom));
}

/** A value as published. */
export function shown({ value }: Score, { index }: SlopeView, frame: Frame): string {
  return frame.text.number(value, index.decimals);
}
