import { countryByCode, type CountryCode } from "../../country/country.ts";
import type { MissingReason } from "../../dataset/missing.ts";
import type { RegionsView } from "../../views/regions.ts";
import { isEnough, type RegionYear } from "../../views/regions/summary.ts";
import type { ScoreRef, ValueRef } from "../../views/valueRef.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { groupTitle } from "../groupNames.ts";
import { statisticDecimals } from "../panels/numbers.ts";
import type { PlacedRegion, RegionsLayout } from "./layout.ts";
import { laterStart } from "./phrases.ts";
import { countedIn, lineNames, lineValue, type LineName } from "./lines.ts";

/** Every statistic of every year, line by line, and the bars that count the countries. */
export function regionsTargets(view: RegionsView, layout: RegionsLayout, frame: Frame): Target[] {
  return layout.placed.flatMap((placed) => [
    ...lineNames.flatMap((name) =>
      placed.region.years.flatMap((year) => statisticTarget(name, year, placed, view, frame)),
    ),
    ...placed.region.years.map((year) => stripTarget(year, placed, layout, view, frame)),
  ]);
}

function statisticTarget(
  name: LineName,
  year: RegionYear,
  { region, x, y }: PlacedRegion,
  view: RegionsView,
  frame: Frame,
): Target[] {
  const value = lineValue(name, year, view);
  if (value === null) return [];
  const words = frame.text.regions;
  const group = groupTitle(region.group, frame.text);
  const counted = countedIn(name, year, region, view);
  const holders =
    name === "min" || name === "max"
      ? counted.filter((code) => view.index.at(code, year.year)?.value === value)
      : counted;
  const explained =
    name === "min" || name === "max"
      ? words.explained[name](holders.map((code) => countryByCode(code).name))
      : name === "fixedMean"
        ? words.explained.fixedMean(counted.length, laterStart(region))
        : words.explained[name](counted.length);
  return [
    {
      x: x(year.year),
      y: y(value),
      year: year.year,
      line: `${region.group.id} ${name}`,
      label: words.target(
        group,
        year.year,
        words.names[name],
        frame.text.number(value, statisticDecimals(value, view.index.decimals)),
        counted.length,
        region.members.length,
      ),
      details: [explained],
      value: valueRef(name, holders, year.year, view),
      steps: [explained],
    },
  ];
}

/** The lowest and highest are published values, the others are computed from all that are counted. */
function valueRef(
  name: LineName,
  countries: readonly CountryCode[],
  year: number,
  { index }: RegionsView,
): ValueRef {
  const from = countries.map((country): ScoreRef => ({ index: index.id, country, year }));
  const [only, second] = from;
  const isPublished = (name === "min" || name === "max") && only !== undefined && second === undefined;
  return isPublished ? { kind: "score", ...only } : { kind: "computed", from };
}

function stripTarget(
  { year, held }: RegionYear,
  { region, x, stripTop, stripBottom }: PlacedRegion,
  { perYear }: RegionsLayout,
  view: RegionsView,
  frame: Frame,
): Target {
  const words = frame.text.regions;
  const all = region.members.length;
  const reasons = new Map<MissingReason, string[]>();
  for (const gap of region.gaps.filter((each) => each.year === year))
    reasons.set(gap.reason, [...(reasons.get(gap.reason) ?? []), countryByCode(gap.country).name]);
  const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return {
    x: x(year),
    y: (stripTop + stripBottom) / 2,
    width: Math.max(3, perYear * 0.7),
    height: stripBottom - stripTop,
    year,
    label: words.stripTarget(groupTitle(region.group, frame.text), year, held.length, all),
    details: [
      ...[...reasons].map(([reason, names]) =>
        sentence(words.stripMissing(names, frame.text.missing[reason])),
      ),
      ...(isEnough(held.length, all, view.coverage) ? [] : [words.stripFew(view.coverage)]),
    ],
  };
}
