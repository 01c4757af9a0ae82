import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import type { CountryCode } from "../country/country.ts";
import { namedGroup, type NamedGroup } from "../country/groups.ts";
import { eventKinds, type EventKind } from "../dataset/dataset.ts";
import type { Designation, LegalEvent, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { yearOf } from "../time/partialDate.ts";
import { allEvents } from "../dataset/allEvents.ts";
import type { FlatRow } from "./row.ts";
import { scopeOf } from "./scope.ts";

type LaneKind = Exclude<EventKind, "designation">;

const laneKinds = eventKinds.filter((kind): kind is LaneKind => kind !== "designation");

export interface Lane {
  readonly kind: LaneKind;
  readonly dated: readonly LegalEvent[];
  readonly undated: readonly LegalEvent[];
}

/** What one body said of the countries shown. */
export interface DesignationLane {
  readonly body: string;
  readonly designations: readonly Designation[];
}

export interface TimelineView {
  readonly title: string | null;
  readonly years: readonly [number, number];
  /** The group whose countries are all told, when nobody is chosen. */
  readonly group: NamedGroup | null;
  readonly countries: readonly CountryCode[];
  readonly lanes: readonly Lane[];
  readonly designationLanes: readonly DesignationLane[];
  /** The rows of every designation lane, from the top, and the countries for which there is no row left. */
  readonly designationRows: readonly CountryCode[];
  readonly designationsNotDrawn: readonly CountryCode[];
  readonly event: LegalEvent | null;
  readonly sources: readonly Source[];
}

/** More rows than this in a designation lane would be thinner than a line. */
const mostDesignationRows = 8;

/** Laws, rulings, dialogue, cases and designations of the countries in focus, in lanes over the years. */
export function timelineView(library: Library, choices: Choices, figure: FigureChoice): TimelineView {
  const { filter, focus, chosen, members, event } = scopeOf(library, choices, figure);
  const shown = chosen.length === 0 ? members : focus; // with nobody chosen, the whole group is told
  const isShown = within(shown);
  const inYears = (year: number) => year >= filter.years[0] && year <= filter.years[1];
  /** "Before 2019" may be any earlier year: it is in view as soon as one of those is. */
  const inView = ({ date }: LegalEvent) => {
    const year = yearOf(date);
    return year === null || inYears(year) || (date.precision === "before" && year > filter.years[0]);
  };
  const events = allEvents(library).filter(
    (event) => isShown(event.country) && filter.showsEventKind(event.kind) && inView(event),
  );
  const lanes = laneKinds
    .map((kind) => {
      const ofKind = events.filter((e) => e.kind === kind);
      const dated = ofKind.filter((e) => yearOf(e.date) !== null);
      return {
        kind,
        dated: dated.sort((a, b) => ((a.date.iso ?? "") < (b.date.iso ?? "") ? -1 : 1)),
        undated: ofKind.filter((e) => yearOf(e.date) === null),
      };
    })
    .filter((lane) => lane.dated.length + lane.undated.length > 0);
  const designations = filter.showsEventKind("designation")
    ? library.designations.filter(({ country, year }) => isShown(country) && inYears(year))
    : [];
  const named = new Set(designations.map(({ country }) => country));
  const designated = shown.filter((code) => named.has(code));
  const designationLanes = [...new Set(designations.map((d) => d.body))]
    .sort()
    .map((body) => ({ body, designations: designations.filter((d) => d.body === body) }));
  const sourceIds = new Set([...events, ...designations].map((thing) => thing.sourceId));
  return {
    title: figure.title ?? null,
    years: filter.years,
    group: chosen.length === 0 ? namedGroup(choices.group, choices.groups) : null,
    countries: shown,
    lanes,
    designationLanes,
    designationRows: designated.slice(0, mostDesignationRows),
    designationsNotDrawn: designated.slice(mostDesignationRows),
    event,
    sources: [...sourceIds].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** Every event and designation shown, a row each; undated ones have an empty date. */
export function timelineRows(view: TimelineView, library: Library): readonly FlatRow[] {
  const sourceTitle = (id: string) => library.sources.get(id)?.title ?? null;
  const events = view.lanes.flatMap((lane) =>
    [...lane.dated, ...lane.undated].map((e) => ({
      kind: e.kind as string,
      country: e.country,
      date: e.date.iso,
      precision: e.date.precision as string,
      title: e.title,
      detail: e.detail,
      source_id: e.sourceId,
      source: sourceTitle(e.sourceId),
      note: e.disputed ? "sources disagree" : null,
    })),
  );
  const designations = view.designationLanes.flatMap((lane) =>
    lane.designations.map((d) => ({
      kind: "designation",
      country: d.country,
      date: String(d.year),
      precision: "year",
      title: `${d.body}: ${d.status}`,
      detail: d.inferred ? "inferred" : "stated",
      source_id: d.sourceId,
      source: sourceTitle(d.sourceId),
      note: d.note || null,
    })),
  );
  return [...events, ...designations];
}
