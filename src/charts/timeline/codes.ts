import type { CountryCode } from "../../country/country.ts";
import type { TimelineView } from "../../views/timeline.ts";
import { codesBeside, type CodedMark, type PlacedCode } from "../codesBeside.ts";
import type { Frame } from "../frame.ts";
import type { Box } from "../textBoxes.ts";
import { textWidth } from "../textWidth.ts";
import { isGrey } from "../theme.ts";
import type { Cluster } from "./clusters.ts";

const laneNameSize = 11.5;

/** The country of a mark; null for a count of several countries' events. */
export function countryOf({ events }: Cluster): CountryCode | null {
  const [first] = events;
  return first !== undefined && events.every(({ country }) => country === first.country)
    ? first.country
    : null;
}

/** Whether marks carry codes: in grey, where three shades must do for all, as soon as two countries have marks. */
export function areCoded(clusters: readonly Cluster[], frame: Frame): boolean {
  const countries = new Set(clusters.flatMap(({ events }) => events.map(({ country }) => country)));
  return isGrey(frame.theme) && countries.size > 1;
}

/** A code beside each mark of one country, off the names of the lanes. */
export function placedCodes(
  clusters: readonly Cluster[],
  view: TimelineView,
  frame: Frame,
  at: { readonly left: number; readonly laneY: (lane: number) => number },
): { readonly codes: readonly PlacedCode[]; readonly without: number } {
  const coded = areCoded(clusters, frame);
  const marks = clusters.map((cluster): CodedMark => ({
    x: cluster.x,
    y: cluster.y,
    radius: cluster.events.length > 1 ? 8.5 : 5,
    code: coded ? countryOf(cluster) : null,
  }));
  return codesBeside(marks, laneNames(view, frame, at), frame.width);
}

/** Where the names of the lanes stand, and that of the designations under the last. */
function laneNames(
  view: TimelineView,
  frame: Frame,
  { left, laneY }: { readonly left: number; readonly laneY: (lane: number) => number },
): readonly Box[] {
  const words = frame.text;
  const box = (name: string, y: number): Box => ({
    left: left - 2,
    right: left + textWidth(name, laneNameSize) + 2,
    top: y - 7,
    bottom: y + 6,
  });
  const [designations] = view.designationLanes;
  return [
    ...view.lanes.map(({ kind }, i) => box(words.eventKinds[kind], laneY(i) - 16)),
    ...(designations === undefined
      ? []
      : [box(words.timeline.lane(designations.body), laneY(view.lanes.length - 1) + 23)]),
  ];
}
