import { countryByCode } from "../../country/country.ts";
import type { TimelineView } from "../../views/timeline.ts";
import type { LegendItem } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { countryColour, isGrey, themes } from "../theme.ts";
import type { Cluster } from "./clusters.ts";
import { areCoded } from "./codes.ts";

/** So many countries have their colour in the legend; the others are named when pointed at. */
const mostNamed = 8;

/** The countries that have marks, then the shapes of marks that are drawn. */
export function timelineLegend(view: TimelineView, clusters: readonly Cluster[], frame: Frame): LegendItem[] {
  const theme = themes[frame.theme];
  const words = frame.text.timeline;
  const precisions = new Set(clusters.flatMap((c) => c.events.map((event) => event.date.precision)));
  const told = new Set(view.lanes.flatMap((lane) => lane.dated.map((event) => event.country)));
  const countries = view.countries.filter((code) => told.has(code) || view.designationRows.includes(code));
  const coded = areCoded(clusters, frame);
  const named = (code: string) => countryByCode(code).name;
  return [
    ...countries.slice(0, mostNamed).map((code) => ({
      label: coded ? words.countryWithCode(code, named(code)) : named(code),
      symbol: "bar" as const,
      colour: countryColour(code, frame.theme),
    })),
    ...(countries.length > mostNamed
      ? [
          {
            label: words.moreCountries(countries.length - mostNamed),
            symbol: "bar" as const,
            colour: theme.neutralPale,
          },
        ]
      : []),
    ...(precisions.has("day") ? [{ label: words.day, symbol: "dot" as const, colour: theme.neutral }] : []),
    ...(precisions.has("month")
      ? [{ label: words.month, symbol: "hollow" as const, colour: theme.neutral }]
      : []),
    ...(precisions.has("year")
      ? [{ label: words.year, symbol: "spanned" as const, colour: theme.neutral }]
      : []),
    ...(precisions.has("before")
      ? [{ label: words.before, symbol: "triangle" as const, colour: theme.neutral }]
      : []),
    ...(view.designationLanes.length > 0
      ? [
          { label: words.listed, symbol: "band" as const, colour: theme.neutral },
          isGrey(frame.theme)
            ? { label: words.listedLess, symbol: "outline" as const, colour: theme.neutral }
            : { label: words.listedLess, symbol: "band" as const, colour: theme.neutralPale },
          { label: words.notListed, symbol: "ring" as const, colour: theme.muted },
        ]
      : []),
  ];
}
