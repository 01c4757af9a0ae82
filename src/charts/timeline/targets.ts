import { countryByCode } from "../../country/country.ts";
import type { LegalEvent } from "../../dataset/dataset.ts";
import type { TimelineView } from "../../views/timeline.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import type { Cluster } from "./clusters.ts";

/** What a mark tells: its event, or how many events it stands for. */
export function clusterTarget(cluster: Cluster, view: TimelineView, frame: Frame): Target {
  const { events } = cluster;
  if (events.length === 1) return eventTarget(events[0]!, cluster, view, frame);
  const dates = events.map((event) => frame.text.date({ iso: event.date.iso, precision: "year" }));
  const label = frame.text.timeline.crowd(events.length, dates[0] ?? "", dates.at(-1) ?? "");
  return crowdTarget(events, cluster, label, view, frame);
}

/** Several events at one place: the first of them in words, all of them as members. */
export function crowdTarget(
  events: readonly LegalEvent[],
  at: { readonly x: number; readonly y: number },
  label: string,
  view: TimelineView,
  frame: Frame,
): Target {
  return {
    x: at.x,
    y: at.y,
    label,
    details: events
      .slice(0, 4)
      .map((event) => frame.text.timeline.mark(frame.text.date(event.date), event.title))
      .concat(events.length > 4 ? ["…"] : []),
    members: events.map((event) => eventTarget(event, at, view, frame)),
  };
}

function eventTarget(
  event: LegalEvent,
  at: { readonly x: number; readonly y: number },
  view: TimelineView,
  frame: Frame,
): Target {
  const words = frame.text.timeline;
  const source = view.sources.find((s) => s.id === event.sourceId);
  const year = event.date.iso === null ? null : Number(event.date.iso.slice(0, 4));
  return {
    x: at.x,
    y: at.y,
    country: event.country,
    event: event.id,
    value: { kind: "event", event },
    ...(year === null ? {} : { year }),
    label: words.mark(frame.text.date(event.date), event.title),
    details: [
      countryByCode(event.country).name,
      ...(event.detail === "" ? [] : [event.detail]),
      ...(event.disputed ? [words.disputed] : []),
      ...(source ? [words.sourceLine(source.title)] : []),
    ],
  };
}
