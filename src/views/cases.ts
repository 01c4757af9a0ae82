import { group } from "d3-array";
import type { Choices, FigureChoice } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import type { CountryCode } from "../country/country.ts";
import type { CaseStep, LegalEvent, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { dateSpan, yearOf } from "../time/partialDate.ts";
import { disputesOf, statesConflict, type Dispute } from "./cases/disputes.ts";
import type { FlatRow } from "./row.ts";
import { scopeOf } from "./scope.ts";

export interface CaseMark {
  /** The id of the step among all events, for pins and links. */
  readonly id: string;
  readonly step: CaseStep;
  /** The stretch of the axis that the date may stand for, in years; null for an undated step. */
  readonly span: readonly [number, number] | null;
  readonly inFocus: boolean;
  /** The words of the step speak of a conflict between sources. */
  readonly conflict: boolean;
}

export interface CaseLane {
  readonly id: string;
  /** As documents name the person. */
  readonly person: string;
  readonly countries: readonly CountryCode[];
  readonly inFocus: boolean;
  /** In view, by date. */
  readonly dated: readonly CaseMark[];
  readonly undated: readonly CaseMark[];
  /** Steps for which sources give different dates, all of them in view. */
  readonly disputes: readonly Dispute[];
  /** Dated steps before or after the years in view. */
  readonly outside: number;
}

export interface CasesView {
  readonly title: string | null;
  /** The years from the first to the last step in view; null where none is dated. */
  readonly years: readonly [number, number] | null;
  readonly lanes: readonly CaseLane[];
  /** One case, told in full. */
  readonly single: boolean;
  /** Why there is no lane. */
  readonly empty: "no-cases" | "not-chosen" | "filtered" | null;
  readonly event: LegalEvent | null;
  readonly sources: readonly Source[];
}

/** The steps of each case in a lane of its own. The option `part` holds the id of the one case that is told in full. */
export function casesView(library: Library, choices: Choices, figure: FigureChoice): CasesView {
  const scope = scopeOf(library, choices, figure);
  const { filter, chosen, members, focus, event } = scope;
  const [first, last] = filter.years;
  const shown = new Set(chosen.length === 0 ? members : chosen);
  const isInFocus = within(focus);
  const inFocus = (code: CountryCode) =>
    chosen.length === 0 ? filter.inFocus(code) : isInFocus(code) || !shown.has(code);
  const marks = library.cases.map((step, i): CaseMark => ({
    id: `${step.caseId}-${i + 1}`, // as in allEvents
    step,
    span: dateSpan(step.date),
    inFocus: inFocus(step.country),
    conflict: statesConflict(step),
  }));
  const cases = [...group(marks, ({ step }) => step.caseId)];
  const wanted = cases.filter(([id, own]) =>
    figure.part === undefined ? own.some(({ step }) => shown.has(step.country)) : id === figure.part,
  );
  const allowed = filter.showsEventKind("case");
  const lanes = (allowed ? wanted : [])
    .map(([id, own]) => laneOf(id, own, [first, last]))
    .filter((lane) => lane.dated.length + lane.undated.length > 0)
    .sort((a, b) => (a.dated[0]?.span?.[0] ?? Infinity) - (b.dated[0]?.span?.[0] ?? Infinity) || 0);
  const told = lanes.flatMap(({ dated, undated }) => [...dated, ...undated]);
  const sources = new Set(told.map(({ step }) => step.sourceId));
  return {
    title: figure.title ?? null,
    years: extentOf(told, [first, last]),
    lanes,
    single: figure.part !== undefined,
    empty:
      lanes.length > 0
        ? null
        : cases.length === 0
          ? "no-cases"
          : allowed && wanted.length === 0
            ? "not-chosen"
            : "filtered",
    event,
    sources: [...sources].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** A row for each step shown, undated ones with an empty date. */
export function casesRows(view: CasesView, library: Library): readonly FlatRow[] {
  return view.lanes.flatMap(({ id, person, dated, undated, disputes }) =>
    [...dated, ...undated].map(({ step, conflict }) => {
      const dispute = disputes.find(({ versions }) => versions.includes(step));
      const others = dispute?.versions.filter((version) => version !== step) ?? [];
      return {
        case_id: id,
        person,
        iso3: step.country,
        date: step.date.iso,
        precision: step.date.precision,
        step: step.step,
        detail: step.detail,
        disputed: dispute !== undefined || conflict ? "true" : "false",
        other_dates: others.map(({ date, sourceId }) => `${date.iso ?? ""} (${sourceId})`).join("; "),
        source_id: step.sourceId,
        source: library.sources.get(step.sourceId)?.title ?? "",
      };
    }),
  );
}

function laneOf(id: string, marks: readonly CaseMark[], years: readonly [number, number]): CaseLane {
  const dated = marks
    .filter((mark) => mark.span !== null && isInView(mark, years))
    .toSorted((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
  const undated = marks.filter(({ span }) => span === null);
  return {
    id,
    person: marks[0]?.step.person ?? id,
    countries: [...new Set(marks.map(({ step }) => step.country))],
    inFocus: marks.some((mark) => mark.inFocus),
    dated,
    undated,
    disputes: disputesOf(dated.map(({ step }) => step)),
    outside: marks.length - dated.length - undated.length,
  };
}

/** "Before 2019" may be any earlier year: it is in view as soon as one of those is. */
function isInView({ step: { date } }: CaseMark, [first, last]: readonly [number, number]): boolean {
  const year = yearOf(date);
  if (year === null) return false;
  return date.precision === "before" ? year > first : year >= first && year <= last;
}

function extentOf(
  marks: readonly CaseMark[],
  [first, last]: readonly [number, number],
): readonly [number, number] | null {
  const years = marks.flatMap(({ step: { date } }) => {
    const year = yearOf(date);
    if (year === null) return [];
    // The time before a date is a part of what it says.
    return date.precision === "before" ? [Math.min(last, year) - 1] : [year];
  });
  return years.length === 0
    ? null
    : [Math.max(first, Math.min(...years)), Math.min(last, Math.max(...years))];
}
