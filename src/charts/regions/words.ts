import type { Region, RegionsView } from "../../views/regions.ts";
import type { LegendItem } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { groupTitle } from "../groupNames.ts";
import { eventYear, seamYears } from "../panels/years.ts";
import { fixedColour } from "./colour.ts";
import { mainSummary } from "./layout.ts";
import { lastDrawn } from "./lines.ts";
import { groupNames, laterStart, shown, twoMeans } from "./phrases.ts";
import { themes } from "../theme.ts";

export function regionsTitle(view: RegionsView, frame: Frame): string {
  return (
    view.title ?? finding(view, frame) ?? frame.text.regions.title(view.index.short, groupNames(view, frame))
  );
}

/** The last statistics of the one group, or what its two means did; of several with the same last year, where the median is lowest and highest. */
function finding(view: RegionsView, frame: Frame): string | null {
  const words = frame.text.regions;
  const ends = view.regions.flatMap((region) => {
    const last = lastDrawn(region, view);
    const summary = last === null ? null : mainSummary(last, view);
    return last === null || summary === null
      ? []
      : [{ group: groupTitle(region.group, frame.text), year: last.year, same: last.fixed, ...summary }];
  });
  const [only, second] = ends;
  if (only === undefined || ends.length < view.regions.length) return null;
  const told = (value: number) => shown(value, view, frame);
  const { short } = view.index;
  if (second === undefined) {
    const { group, year, same } = only;
    const [region] = view.regions;
    const means = region === undefined || view.sample !== "both" ? null : twoMeans(region, view, frame);
    if (means !== null) return words.titleBoth(short, group, means);
    return same !== null && view.sample === "fixed"
      ? words.titleFixed(short, group, told(only.median), told(only.mean), year, same.n)
      : words.titleOne(short, group, told(only.median), told(only.mean), year);
  }
  const medians = ends.map(({ median }) => median);
  const [low, high] = [Math.min(...medians), Math.max(...medians)];
  if (low === high || ends.some(({ year }) => year !== only.year)) return null;
  const at = (value: number) => ends.filter(({ median }) => median === value).map(({ group }) => group);
  return words.titleMany(short, only.year, [told(low), at(low)], [told(high), at(high)]);
}

export function regionsSubtitle(view: RegionsView, frame: Frame): string {
  const words = frame.text.regions;
  const { index, sample } = view;
  const direction = frame.text.direction[index.direction];
  return (
    emptyWords(view, frame) ??
    words.subtitle(index.label, index.unit, direction, words.samples[sample](commonStart(view)))
  );
}

/** From when on the same countries are counted: in all years, from one on, or not the same in every group. */
function commonStart(view: RegionsView): "all" | "unlike" | number {
  const starts = new Set(view.regions.map(laterStart));
  const [only] = starts;
  return starts.size > 1 ? "unlike" : (only ?? "all");
}

/** Why nothing at all is drawn and what to do, or null. */
export function emptyWords(view: RegionsView, frame: Frame): string | null {
  const words = frame.text.regions;
  if (view.regions.length === 0) return words.noGroup;
  return view.regions.every(({ years }) => years.length === 0)
    ? words.noYear(view.index.short, ...view.years)
    : null;
}

/** Why a group has nothing to draw, or null. */
export function regionVoid(region: Region, view: RegionsView, frame: Frame): string | null {
  const words = frame.text.regions;
  const { members, years } = region;
  if (years.length === 0 || lastDrawn(region, view) !== null) return null;
  if (members.length === 0) return words.noMember;
  return view.sample === "fixed" ? words.tooFewFixed(view.coverage) : words.tooFew(view.coverage);
}

export function regionsLegend(view: RegionsView, frame: Frame): readonly LegendItem[] {
  const theme = themes[frame.theme];
  const words = frame.text.regions.legend;
  const item = (label: string, symbol: LegendItem["symbol"], colour: string) => ({ label, symbol, colour });
  if (view.regions.every((region) => lastDrawn(region, view) === null)) return [];
  const few = view.regions.some(({ years }) => years.some((year) => year.changing === null));
  const fixed = view.sample === "both" && view.regions.some(({ years }) => years.some((year) => year.fixed));
  return [
    item(words.median, "line", theme.ink),
    item(words.mean, "dotted", theme.muted),
    ...(fixed ? [item(words.fixed(commonStart(view)), "line", fixedColour(frame))] : []),
    item(words.quartiles, "band", theme.hairline),
    item(words.range, "line", theme.neutralPale),
    item(words.strip, "bar", theme.neutralPale),
    ...(few ? [item(words.stripFew, "outline", theme.neutralPale)] : []),
    ...(seamYears(view).length > 0 ? [item(words.seam, "dotted", theme.muted)] : []),
    ...(view.event !== null && eventYear(view) !== null && view.regions.length > 1
      ? [item(words.event(view.event.title, frame.text.date(view.event.date)), "tick", theme.muted)]
      : []),
  ];
}
