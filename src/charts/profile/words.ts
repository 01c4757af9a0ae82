import { yearOf } from "../../time/partialDate.ts";
import { profileName, type ProfileView } from "../../views/profile.ts";
import type { ProfilePlace, ProfileRow } from "../../views/profile/row.ts";
import { leastCoverage } from "../../views/trend.ts";
import type { LegendItem } from "../chart.ts";
import { coverageWords } from "../coverage.ts";
import type { Frame } from "../frame.ts";
import { seamsOf } from "./line.ts";
import { groupTitle } from "../groupNames.ts";
import { countryColour, themes } from "../theme.ts";

export function profileTitle(view: ProfileView, frame: Frame): string {
  const words = frame.text.profile;
  if (view.title !== null) return view.title;
  return view.country === null || view.years === null
    ? profileName(view) || words.noTitle
    : words.title(profileName(view), view.rows.length, ...view.years);
}

/** What is shown, or why nothing is and what to do. */
export function profileSubtitle(view: ProfileView, frame: Frame): string {
  const words = frame.text.profile;
  if (view.country === null) return words.noCountry;
  return view.rows.length === 0
    ? words.noIndex(profileName(view))
    : words.subtitle(groupTitle(view.group, frame.text));
}

export function profileLegend(view: ProfileView, frame: Frame): readonly LegendItem[] {
  if (view.rows.length === 0) return [];
  const theme = themes[frame.theme];
  const words = frame.text.profile.legend;
  const colour = countryColour(view.country ?? "", frame.theme);
  const has = (test: (row: ProfileRow) => boolean) => view.rows.some(test);
  const { event } = view;
  return [
    { label: words.country(profileName(view)), symbol: "line", colour },
    ...(has(({ points }) => points.some(({ median }) => median !== null))
      ? [
          {
            label: words.median(groupTitle(view.group, frame.text)),
            symbol: "line" as const,
            colour: theme.neutralPale,
          },
        ]
      : []),
    ...(has(({ points }) => points.some(({ score }) => (score?.low ?? null) !== null))
      ? [{ label: words.interval, symbol: "band" as const, colour: `${colour}33` }]
      : []),
    ...(has((row) => seamsOf(row).length > 0)
      ? [{ label: words.seam, symbol: "dashed" as const, colour: theme.muted }]
      : []),
    ...(event !== null && eventInView(view)
      ? [
          {
            label: words.event(event.title, frame.text.date(event.date)),
            symbol: "tick" as const,
            colour: theme.muted,
          },
        ]
      : []),
  ];
}

/** Whether the marked event falls in the years of the lines. */
export function eventInView({ event, years }: ProfileView): boolean {
  const year = event === null ? null : yearOf(event.date);
  return year !== null && years !== null && year >= years[0] && year <= years[1];
}

/** The rules, what is missing, the sources. */
export function profileFooter(view: ProfileView, frame: Frame): readonly string[] {
  const words = frame.text.profile.footer;
  const missing = [
    ...(view.empty.length === 0 ? [] : [words.empty(view.empty.map(({ short }) => short))]),
    ...(view.country === null || view.without.count === 0
      ? []
      : [
          words.without(
            view.without.first.map(({ short }) => short),
            view.without.count,
          ),
        ]),
    ...(view.more === 0 ? [] : [words.more(view.more)]),
  ];
  return [
    ...(view.rows.length === 0 ? [] : [`${words.rules(leastCoverage * 100)} ${words.scales}`]),
    coverageWords(
      view.rows.map(({ index }) => index),
      frame.text,
    ),
    missing.join(" "),
  ].filter((paragraph) => paragraph !== "");
}

/** Written by rules: what is shown, highest and lowest place, what rose and fell, intervals, breaks, what is missing. */
export function describeProfile(view: ProfileView, frame: Frame): string {
  const words = frame.text.profile.describe;
  if (view.years === null) return profileSubtitle(view, frame);
  return [
    words.shown(profileName(view), view.rows.length, ...view.years, groupTitle(view.group, frame.text)),
    ...placesInWords(view, frame),
    ...changesInWords(view, frame),
    ...profileFooter({ ...view, sources: [], rows: [] }, frame),
  ].join(" ");
}

function placesInWords(view: ProfileView, frame: Frame): readonly string[] {
  const words = frame.text.profile.describe;
  const placed = view.rows.flatMap((row) =>
    typeof row.place === "string" ? [] : [{ row, place: row.place, share: shareAbove(row.place) }],
  );
  const sorted = placed.toSorted((a, b) => a.share - b.share);
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (top === undefined || bottom === undefined) return [];
  const told = (tell: typeof words.highest, { row, place }: typeof top) =>
    tell(
      row.index.short,
      place.rank,
      place.n,
      frame.text.number(row.last.value, row.index.decimals),
      place.year,
      frame.text.direction[row.index.direction],
    );
  return top === bottom ? [told(words.only, top)] : [told(words.highest, top), told(words.lowest, bottom)];
}

/** Places of unlike numbers of countries are compared by the share of them that lies above. */
function shareAbove({ rank, n }: ProfilePlace): number {
  return (rank - 1) / n;
}

/** More names than this in one sentence are counted. */
const mostNamed = 3;

function changesInWords(view: ProfileView, frame: Frame): readonly string[] {
  const words = frame.text.profile.describe;
  const shown = (row: ProfileRow) => {
    const { index, first, last } = row;
    const number = (value: number) => frame.text.number(value, index.decimals);
    return words.change(index.short, number(first.value), first.year, number(last.value), last.year);
  };
  const told = (
    tell: (items: readonly string[]) => string,
    test: (row: ProfileRow) => boolean,
    item: (row: ProfileRow) => string = ({ index }) => index.short,
  ) => {
    const items = view.rows.filter(test).map(item);
    const more = items.length - mostNamed;
    if (items.length === 0) return [];
    return [tell(more > 1 ? [...items.slice(0, mostNamed), words.more(more)] : items)];
  };
  const changed = (sign: number) => (row: ProfileRow) => Math.sign(row.change?.difference ?? NaN) === sign;
  const ruled = view.rows.some(({ change }) => change?.verdict === "apart" || change?.verdict === "overlap");
  const apart = told(words.apart, ({ change }) => change?.verdict === "apart");
  const isBroken = ({ change }: ProfileRow) => change?.verdict === "method-break";
  const breaks = [
    ...told(words.breaks, isBroken),
    ...told(
      words.breaksBeside,
      (row) => !isBroken(row) && seamsOf(row).length > 0,
      (row) => words.breakIn(row.index.short, seamsOf(row)),
    ),
  ];
  return [
    ...told(words.rose, changed(1), shown),
    ...told(words.fell, changed(-1), shown),
    ...told(words.same, changed(0), shown),
    ...(ruled && apart.length === 0 ? [words.noneApart] : apart),
    ...(breaks.length === 0 ? [words.noBreak] : breaks),
  ];
}
