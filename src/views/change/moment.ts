import type { FigureChoice } from "../../choices/choices.ts";
import type { CountryCode } from "../../country/country.ts";
import { allEvents } from "../../dataset/allEvents.ts";
import type { LegalEvent } from "../../dataset/dataset.ts";
import type { Library } from "../../dataset/library.ts";
import type { PartialDate } from "../../time/partialDate.ts";
import type { Scope } from "../scope.ts";

/** The date that the values are aligned at: of an event, or one of the reader's own (then `event` is null). */
export interface Moment {
  readonly date: PartialDate;
  readonly event: LegalEvent | null;
  /** The stretch of the axis that the date may stand for, years. */
  readonly span: readonly [number, number];
}

/** A date of the reader's own goes before the figure's event, and that before the event of the page. */
export function dateAsked(library: Library, scope: Scope, figure: FigureChoice): Omit<Moment, "span"> | null {
  if (figure.date !== undefined) return { date: { iso: figure.date, precision: "day" }, event: null };
  const event =
    figure.event === undefined ? scope.event : allEvents(library).find(({ id }) => id === figure.event);
  return event === undefined || event === null ? null : { date: event.date, event };
}

/** The country of the event where it is in focus, else the first that is, else that of the event all the same. */
export function subjectOf({ focus, chosen }: Scope, event: LegalEvent | null): CountryCode | null {
  if (event !== null && (focus.includes(event.country) || chosen.length === 0)) return event.country;
  return focus[0] ?? chosen[0] ?? null;
}
