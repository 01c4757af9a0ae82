import { breaksBetween } from "../../views/change/rule.ts";
import type { Region, RegionsView } from "../../views/regions.ts";
import type { Frame } from "../frame.ts";
import { groupTitle } from "../groupNames.ts";
import { seamYears } from "../panels/years.ts";
import { mainSummary } from "./layout.ts";
import { lastDrawn } from "./lines.ts";
import { groupNames, nameOf, overall, pairWords, shown } from "./phrases.ts";
import { emptyWords, regionVoid } from "./words.ts";

/** The description names so many groups. */
const mostDescribed = 3;

/** What is drawn, each group's last year, the largest move of the mean, who came and went, breaks, gaps. */
export function describeRegions(view: RegionsView, frame: Frame): string {
  const words = frame.text.regions;
  const empty = emptyWords(view, frame);
  if (empty !== null) return empty;
  const { index, regions } = view;
  const years = regions.flatMap((region) => region.years.map(({ year }) => year));
  const [only, ...others] = regions;
  const single = others.length === 0 ? only : undefined;
  // Groups may share countries: a value that is missing in both is one.
  const gaps = new Set(regions.flatMap((region) => region.gaps.map((gap) => `${gap.country} ${gap.year}`)))
    .size;
  return [
    words.describe(
      index.label,
      groupNames(view, frame),
      Math.min(...years),
      Math.max(...years),
      frame.text.direction[index.direction],
    ),
    ...regions.slice(0, mostDescribed).flatMap((region) => lastWords(region, view, frame)),
    ...(regions.length > mostDescribed ? [words.moreGroups(regions.length - mostDescribed)] : []),
    ...(single === undefined
      ? []
      : [...rangeWords(single, view, frame), ...largestMove(single, view, frame)]),
    ...(single === undefined ? [] : overall(single, null, view, frame)),
    ...seamYears(view).map(({ year, note }) => words.methodBreak(year, note.replace(/\.$/, ""))),
    ...(gaps === 0 ? [] : [words.describeMissing(gaps, new Set(years).size)]),
  ].join(" ");
}

function lastWords(region: Region, view: RegionsView, frame: Frame): readonly string[] {
  const words = frame.text.regions;
  const group = groupTitle(region.group, frame.text);
  const last = lastDrawn(region, view);
  const summary = last === null ? null : mainSummary(last, view);
  if (last === null || summary === null)
    return [regionVoid(region, view, frame) ?? words.describeNone(group)];
  const { median, mean, n } = summary;
  return [
    words.describeLast(
      group,
      last.year,
      n,
      region.members.length,
      shown(median, view, frame),
      shown(mean, view, frame),
    ),
  ];
}

function rangeWords(region: Region, view: RegionsView, frame: Frame): readonly string[] {
  const words = frame.text.regions;
  const last = lastDrawn(region, view);
  const summary = last === null ? null : mainSummary(last, view);
  if (last === null || summary === null) return [];
  const counted = view.sample === "fixed" ? (region.fixed?.countries ?? []) : last.held;
  const told = (value: number) =>
    words.valueOf(
      shown(value, view, frame),
      counted.filter((code) => view.index.at(code, last.year)?.value === value).map(nameOf),
    );
  return [words.describeRange(last.year, told(summary.max), told(summary.min))];
}

/** The largest move of the mean from one surveyed year to the next, none across a change of method. */
export function largestMove(region: Region, view: RegionsView, frame: Frame): readonly string[] {
  const moves = region.years.slice(1).flatMap((now, i) => {
    const before = region.years[i];
    const means = [before, now].flatMap((year) => (year ? (mainSummary(year, view)?.mean ?? []) : []));
    const [from, to] = means;
    return before === undefined ||
      from === undefined ||
      to === undefined ||
      breaksBetween(view.index, before.year, now.year).length > 0
      ? []
      : [{ from: before.year, to: now.year, means: [from, to] as const, size: Math.abs(to - from) }];
  });
  // Differences of means carry the noise of floats: equal moves are equal, and the earliest is named.
  const size = Math.max(...moves.map((move) => move.size));
  const most = moves.find((move) => move.size > size - 1e-9);
  if (most === undefined || size < 1e-9) return [];
  return [frame.text.regions.describeMove(most.from, most.to, pairWords(most.means, view, frame))];
}
