import { nameOfGroup } from "../charts/groupNames.ts";
import type { FigureChoice, FigureForm } from "../choices/choices.ts";
import type { OwnGroup } from "../country/groups.ts";
import { allEvents } from "../dataset/allEvents.ts";
import type { Library } from "../dataset/library.ts";
import type { Messages } from "../text/messages.ts";
import { usualWindow } from "../views/change.ts";
import { endNamed } from "../views/places/ends.ts";
import { usualCoverage } from "../views/regions.ts";

/** The options of a figure that are not its place on the page. */
type Option = Exclude<keyof FigureChoice, "id" | "kind" | "wide">;

/** Every option of a figure that differs between two states of it, in words. */
export function optionWords(
  before: FigureChoice | undefined,
  after: FigureChoice,
  library: Library,
  groups: readonly OwnGroup[],
  text: Messages,
): readonly string[] {
  const words = wordsOf(after, library, groups, text);
  const differs = (key: Option) => JSON.stringify(before?.[key]) !== JSON.stringify(after[key]);
  return (Object.keys(words) as readonly Option[]) // the keys of the record
    .filter(differs)
    .map((key) => words[key]());
}

function wordsOf(
  figure: FigureChoice,
  library: Library,
  groups: readonly OwnGroup[],
  text: Messages,
): Readonly<Record<Option, () => string>> {
  const { option } = text.ui;
  const short = (id: string) => library.indices.get(id)?.short ?? id;
  const eventTitle = (id: string) => allEvents(library).find((event) => event.id === id)?.title ?? id;
  const endName = (name: string) => {
    const end = endNamed(library, name);
    return end === null ? name : text.places.end(end.short, end.year);
  };
  const named = <V, N>(value: V | undefined, name: (value: V) => N) =>
    value === undefined ? null : name(value);
  return {
    index: () => option.index(named(figure.index, short)),
    indices: () => option.indices(named(figure.indices, (ids) => ids.map(short))),
    year: () => option.year(figure.year ?? null),
    between: () => option.between(figure.between ?? null),
    unit: () => text.ui.units[figure.unit ?? "MCI"],
    form: () => formWords(figure, text),
    part: () =>
      option.one(
        named(
          figure.part,
          (part) => library.cases.find(({ caseId }) => caseId === part)?.person ?? option.part(part),
        ),
      ),
    subject: () => option.one(figure.subject ?? null),
    title: () => option.title(figure.title ?? null),
    alt: () => option.alt(figure.alt ?? null),
    lanes: () => option.lanes(figure.lanes ?? false),
    event: () => option.event(named(figure.event, eventTitle)),
    date: () =>
      figure.date === undefined
        ? option.noDate
        : text.change.options.ownDate(text.date({ iso: figure.date, precision: "day" })),
    window: () => text.change.options.years(figure.window ?? usualWindow),
    pool: () =>
      figure.pool === undefined
        ? text.change.options.poolUsual
        : text.change.options.pool(figure.pool.length),
    scaling: () => text.compare.options.scalings[figure.scaling ?? "percentile"],
    sort: () => option.sort(text.panels.options.sorts[figure.sort ?? "last"]),
    free: () => scaleWords(figure, text),
    coverage: () => option.coverage(figure.coverage ?? usualCoverage),
    sample: () => text.regions.options.samples[figure.sample ?? "changing"],
    regions: () =>
      option.groups(named(figure.regions, (ids) => ids.map((id) => nameOfGroup(id, groups, text)))),
    ends: () => option.ends(named(figure.ends, (names) => names.map(endName))),
    population: () => option.population(named(figure.population, short)),
  };
}

function formWords({ kind, form }: FigureChoice, text: Messages): string {
  const { compare, map, penaltyForms } = text;
  const names: Readonly<Record<FigureForm, string>> = {
    ...text.ui.forms,
    ...compare.options.forms,
    ...map.options.forms,
    ...penaltyForms.forms,
  };
  if (form !== undefined) return names[form];
  if (kind === "compare") return names.lines;
  if (kind === "map") return names.map;
  return kind === "penalties" ? names.counts : names.steps;
}

function scaleWords({ kind, free = false }: FigureChoice, text: Messages): string {
  const { panels, places } = text;
  if (kind === "places") return free ? places.options.own : places.options.shared;
  return panels.options.scales[free ? "free" : "shared"];
}
