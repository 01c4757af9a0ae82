import type { Region, RegionsView } from "../../views/regions.ts";
import type { LegendItem } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { eventYear, seamYears } from "../panels/years.ts";
import { fixedColour } from "./colour.ts";
import { lastDrawn } from "./lines.ts";
import { groupNames } from "./phrases.ts";
import { themes } from "../theme.ts";

export function regionsTitle(view: RegionsView, frame: Frame): string {
  return view.title ?? frame.text.regions.title(view.index.short, groupNames(view, frame));
}

export function regionsSubtitle(view: RegionsView, frame: Frame): string {
  const words = frame.text.regions;
  const { index, sample } = view;
  const direction = frame.text.direction[index.direction];
  return emptyWords(view, frame) ?? words.subtitle(index.label, index.unit, direction, words.samples[sample]);
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
  const { members, fixed, fixedFrom, years } = region;
  if (years.length === 0 || lastDrawn(region, view) !== null) return null;
  if (members.length === 0) return words.noMember;
  return view.sample === "fixed"
    ? words.tooFewFixed(fixed.length, members.length, view.coverage, fixedFrom?.year ?? null)
    : words.tooFew(view.coverage);
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
    item(words.mean, "dashed", theme.muted),
    ...(fixed ? [item(words.fixed, "line", fixedColour(frame))] : []),
    item(words.quartiles, "band", theme.hairline),
    item(words.range, "dotted", theme.neutralPale),
    item(words.strip, "bar", theme.neutralPale),
    ...(few ? [item(words.stripFew, "outline", theme.neutralPale)] : []),
    ...(seamYears(view).length > 0 ? [item(words.seam, "dotted", theme.muted)] : []),
    ...(view.event !== null && eventYear(view) !== null && view.regions.length > 1
      ? [item(words.event(view.event.title, frame.text.date(view.event.date)), "tick", theme.ink)]
      : []),
  ];
}
