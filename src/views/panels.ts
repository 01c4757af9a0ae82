import type { Choices, FigureChoice, PanelSort } from "../choices/choices.ts";
import { within } from "../choices/countryMask.ts";
import { countryByCode, type CountryCode } from "../country/country.ts";
import { namedGroup, type NamedGroup } from "../country/groups.ts";
import type { LegalEvent, Score, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import type { MissingReason } from "../dataset/missing.ts";
import { measureNames, measuresOf, type Measure, type MeasureName } from "./panels/measures.ts";
import { pointsBetween, yearsCovered, type Point } from "./points.ts";
import type { FlatRow } from "./row.ts";
import { indexOf, scopeOf } from "./scope.ts";
import { leastCoverage } from "./trend.ts";
import { summaryIn, yearStatistics } from "./yearStatistics.ts";

export type PanelPoint = Point;

export interface Panel {
  readonly country: CountryCode;
  readonly chosen: boolean;
  readonly inFocus: boolean;
  /** Every year from the first to the last that the index has in view, missing ones too. */
  readonly points: readonly PanelPoint[];
  readonly last: Score;
  readonly measures: Readonly<Record<MeasureName, Measure>>;
}

/** A country without any value in view, and why: each reason with its years. */
export interface EmptyPanel {
  readonly country: CountryCode;
  readonly chosen: boolean;
  readonly gaps: readonly { readonly year: number; readonly reason: MissingReason }[];
}

export interface PanelsView {
  readonly title: string | null;
  readonly index: ScoreIndex;
  readonly group: NamedGroup;
  readonly groupSize: number;
  /** The years on every panel's axis: those in view that lie between the first and the last of the index. */
  readonly years: readonly [number, number] | null;
  /** The years in view, whether the index has any of them or not. */
  readonly asked: readonly [number, number];
  readonly sort: PanelSort;
  readonly free: boolean;
  /** In the order of the sort; the first `mostPanels` are drawn. */
  readonly panels: readonly Panel[];
  readonly drawn: readonly Panel[];
  readonly empty: readonly EmptyPanel[];
  /** Median of the members that have a value, in the years in which at least half have one. */
  readonly medians: readonly { readonly year: number; readonly value: number; readonly n: number }[];
  readonly event: LegalEvent | null;
  readonly sources: readonly Source[];
}

/** More panels than this are listed in the data, not drawn. */
export const mostPanels = 200;

/** An index as one small panel a country, sorted by a number that each panel prints. */
export function panelsView(library: Library, choices: Choices, figure: FigureChoice): PanelsView {
  const index = indexOf(library, choices, figure);
  const { filter, focus, chosen, members, event } = scopeOf(library, choices, figure);
  const all = yearsCovered(index, filter.years);
  const surveyed = index.years.filter((year) => year >= filter.years[0] && year <= filter.years[1]);
  const [isChosen, isInFocus] = [within(chosen), within(focus)];
  const statistics = yearStatistics(index, members);
  const cited = new Set<string>();
  const panels: Panel[] = [];
  const empty: EmptyPanel[] = [];
  for (const country of new Set([...chosen, ...members])) {
    const points = pointsBetween(index, country, filter.years);
    const values = points.map(({ score }) => score).filter((score) => score !== null);
    for (const { sourceId } of values) cited.add(sourceId);
    const last = values.at(-1);
    if (last === undefined) {
      const gaps = points.flatMap(({ year, missing }) =>
        missing === null ? [] : [{ year, reason: missing }],
      );
      empty.push({ country, chosen: isChosen(country), gaps });
      continue;
    }
    const inFocus = isChosen(country) ? isInFocus(country) : filter.inFocus(country);
    panels.push({
      country,
      chosen: isChosen(country),
      inFocus,
      points,
      last,
      measures: measuresOf(index, values, surveyed),
    });
  }
  const sort = figure.sort ?? "last";
  const sorted = panels.toSorted(orderOf(sort));
  // However many there are, those that the reader has chosen are drawn.
  const room = Math.max(0, mostPanels - panels.filter((panel) => panel.chosen).length);
  const others = new Set(sorted.filter((panel) => !panel.chosen).slice(0, room));
  const [first, end] = [all[0], all.at(-1)];
  return {
    title: figure.title ?? null,
    index,
    group: namedGroup(choices.group, choices.groups),
    groupSize: members.length,
    years: first === undefined || end === undefined ? null : [first, end],
    asked: filter.years,
    sort,
    free: figure.free ?? false,
    panels: sorted,
    drawn: sorted.filter((panel) => panel.chosen || others.has(panel)),
    empty: empty.toSorted((a, b) => byName(a, b)),
    medians: surveyed.flatMap((year) => {
      const summary = summaryIn(statistics, year);
      return summary === null || summary.n < members.length * leastCoverage
        ? []
        : [{ year, value: summary.median, n: summary.n }];
    }),
    event,
    sources: [...cited].flatMap((id) => library.sources.get(id) ?? []),
  };
}

/** Largest first; of jumps the larger way, whichever way it went. Countries without the number come after, by name. */
function orderOf(sort: PanelSort): (a: Panel, b: Panel) => number {
  if (sort === "name") return byName;
  const size = (panel: Panel) => {
    const measure = panel.measures[sort];
    if (!("value" in measure)) return -Infinity;
    return sort === "jump" ? Math.abs(measure.value) : measure.value;
  };
  return (a, b) => {
    const [x, y] = [size(a), size(b)];
    return x === y || Math.abs(x - y) < 1e-9 ? byName(a, b) : y - x;
  };
}

function byName(a: { readonly country: CountryCode }, b: { readonly country: CountryCode }): number {
  return countryByCode(a.country).name.localeCompare(countryByCode(b.country).name, "en");
}

/** Every value drawn, every number that the panels can be sorted by, the medians, and the countries without a value. */
export function panelsRows(view: PanelsView, library: Library): readonly FlatRow[] {
  const row = (given: Partial<Record<keyof typeof emptyRow, string | number | null>>): FlatRow => ({
    index: view.index.id,
    ...emptyRow,
    ...given,
  });
  const named = (country: CountryCode) => ({ iso3: country, country: countryByCode(country).name });
  const values = view.panels.flatMap(({ country, points }) =>
    points.map(({ year, score, missing }) =>
      row({
        kind: "value",
        ...named(country),
        from: year,
        to: year,
        missing,
        ...(score === null ? {} : { value: score.value, low: score.low, high: score.high }),
        note: score?.note || null,
        source_id: score?.sourceId ?? null,
        source: library.sources.get(score?.sourceId ?? "")?.title ?? null,
      }),
    ),
  );
  const numbers = view.panels.flatMap(({ country, measures }) =>
    measureNames
      .filter((name) => name !== "last") // it is among the values
      .map((name) => {
        const measure = measures[name];
        return "none" in measure
          ? row({ kind: rowKinds[name], ...named(country), missing: measure.none })
          : row({
              kind: rowKinds[name],
              ...named(country),
              from: measure.from,
              to: measure.to,
              value: name === "missing" ? Math.round(measure.value * measure.n) : measure.value,
              n: measure.n,
              publishers_rule: measure.between?.verdict ?? null,
            });
      }),
  );
  const medians = view.medians.map(({ year, value, n }) =>
    row({
      kind: "computed median",
      group: view.group.name ?? view.group.id,
      from: year,
      to: year,
      value,
      n,
      of: view.groupSize,
    }),
  );
  const empty = view.empty.flatMap(({ country, gaps }) =>
    gaps.length === 0
      ? [row({ kind: "value", ...named(country), missing: "not-covered" })]
      : gaps.map(({ year, reason }) =>
          row({ kind: "value", ...named(country), from: year, to: year, missing: reason }),
        ),
  );
  return [...values, ...numbers, ...medians, ...empty];
}

const rowKinds: Readonly<Record<MeasureName, string>> = {
  last: "last value",
  change: "change from first to last value",
  slope: "least-squares slope a year",
  jump: "largest change in a year",
  volatility: "standard deviation of yearly changes",
  missing: "surveyed years without a value",
};

const emptyRow = {
  kind: null,
  iso3: null,
  country: null,
  group: null,
  from: null,
  to: null,
  value: null,
  low: null,
  high: null,
  n: null,
  of: null,
  publishers_rule: null,
  missing: null,
  source_id: null,
  source: null,
  note: null,
};
