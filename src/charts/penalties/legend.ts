import type { PenaltiesView } from "../../views/penalties.ts";
import type { LegendItem } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { differs } from "./bars.ts";
import type { Tones } from "./tones.ts";

/** The tones and outlines that are drawn; one tone alone needs no legend. */
export function penaltiesLegend(view: PenaltiesView, tones: Tones, frame: Frame): LegendItem[] {
  const words = frame.text.penalties;
  const { bars, apart } = view;
  const has = {
    punished: bars.some((bar) => bar.punished.length > 0),
    first: bars.some((bar) => bar.first !== null || bar.latest.revision !== "revised"),
    revised: bars.some((bar) => bar.latest.revision === "revised"),
    line: bars.some(differs),
    part: apart.some(({ latest }) => latest.scope === "national"),
    scope: apart.some(({ latest }) => latest.scope !== "national"),
  };
  const items: readonly (readonly [boolean, LegendItem])[] = [
    [has.punished, { label: words.punishedLegend, symbol: "bar", colour: tones.punished }],
    [
      has.first && (has.punished || has.revised),
      { label: has.line ? words.firstToLine : words.firstLegend, symbol: "bar", colour: tones.first },
    ],
    [has.revised, { label: words.revisedLegend, symbol: "bar", colour: tones.revised }],
    [has.part, { label: words.partLegend, symbol: "outline", colour: tones.base }],
    [has.scope, { label: words.scopeLegend, symbol: "hatch", colour: tones.base }],
  ];
  return items.flatMap(([shown, item]) => (shown ? [item] : []));
}
