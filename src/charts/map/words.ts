import { countryByCode, type CountryCode } from "../../country/country.ts";
import type { MissingReason } from "../../dataset/missing.ts";
import type { MapCell, MapCountry, MapView } from "../../views/map.ts";
import type { DisputedId } from "../bordersDisputed.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { groupTitle } from "../groupNames.ts";
import { citedSource } from "../sourceWords.ts";

/** How many names a footer gives before it counts the rest. */
const mostNames = 12;

/** What a form of the map has to say of itself under the drawing. */
export interface FormNotes {
  /** null for tiles. */
  readonly disputed: readonly DisputedId[] | null;
  readonly noShape: readonly CountryCode[];
  readonly outOfFrame: readonly CountryCode[];
  readonly unplaced: readonly CountryCode[];
}

export function mapTitle(view: MapView, frame: Frame): string {
  const words = frame.text.map;
  if (view.title !== null) return view.title;
  if (view.countries.length === 0) return words.noCountry(view.index.short);
  return view.years.length === 0
    ? words.titleEmpty(view.index.short)
    : words.title(view.index.short, view.years, groupTitle(view.group, frame.text));
}

/** What, unit, scale where both ends are known, direction. */
export function mapSubtitle({ index }: MapView, frame: Frame): string {
  const [low, high] = index.scale;
  const told = low === null || high === null || index.unit.includes(String(high));
  const scale = told ? "" : frame.text.map.scale(frame.text.number(low), frame.text.number(high));
  const unit = index.label.toLowerCase().includes(index.unit.toLowerCase()) ? "" : index.unit;
  return frame.text.map.subtitle(index.label, unit, scale, frame.text.direction[index.direction]);
}

/** How many are shown, classes, breaks, who is missing and why, what the borders are, sources. */
export function mapFooter(view: MapView, notes: FormNotes, frame: Frame): readonly string[] {
  const words = frame.text.map;
  const { index, years, limits } = view;
  const dimmed = dimmedOf(view).length;
  const step = (limits[1] ?? 0) - (limits[0] ?? 0);
  const span = [...new Set([index.years[0], index.years.at(-1)])].join("–");
  return [
    view.form === "map" && notes.disputed === null && years.length > 0 ? words.bordersMissing : "",
    [
      ...years.map((year, i) => words.shown(year, held(view, i).length, view.countries.length)),
      ...(limits.length < 2 ? [] : [words.classes(limitText(step, view, frame), span)]),
      ...(years.length === 2 && view.breaks.length === 0 ? [words.sharedScale] : []),
      ...view.breaks.map(({ year, note }) => words.methodBreak(year, note.replace(/\.$/, ""))),
      ...(dimmed === 0 ? [] : [words.dimmed(dimmed)]),
    ].join(" "),
    years.flatMap((_, i) => gaps(view, i, frame)).join(" "),
    years.length === 0 ? "" : formWords(notes, frame),
    index.coverage === "" ? "" : words.coverage(index.coverage),
  ].filter((paragraph) => paragraph !== "");
}

/** The map in words, by rules: how many, the ends, the largest change where the method is one, what is missing. */
export function describeMap(view: MapView, frame: Frame): string {
  const words = frame.text.map;
  const { index, years, countries } = view;
  if (years.length === 0 || countries.length === 0) return words.describeEmpty(index.short);
  const last = years.length - 1;
  const group = groupTitle(view.group, frame.text);
  const direction = frame.text.direction[index.direction];
  const chosen = held(view, last)
    .filter(({ country }) => country.chosen && country.inFocus)
    .map(({ country, value }) => `${nameOf(country.country)} ${shown(value, view, frame)}`);
  return [
    words.describe(
      index.label,
      years,
      group,
      countries.filter(({ member }) => !member).length,
      held(view, last).length,
      countries.length,
      direction,
    ),
    ...years.flatMap((year, i) => ends(view, year, i, frame)),
    ...largestChange(view, frame),
    ...view.breaks.map(({ year, note }) => words.methodBreak(year, note.replace(/\.$/, ""))),
    ...years.flatMap((year, i) => {
      const missing = countries.length - held(view, i).length;
      return missing === 0 ? [] : [words.describeMissing(year, missing)];
    }),
    ...(chosen.length === 0 || chosen.length > 8 ? [] : [words.describeChosen(years[last] ?? 0, chosen)]),
  ].join(" ");
}

/** The words of a country in one year: its value or why there is none, and the step from the value to the colour. */
export function targetWords(country: MapCountry, cell: MapCell, view: MapView, frame: Frame) {
  const words = frame.text.map;
  const { score, step } = cell;
  const name = nameOf(country.country);
  const source = view.sources.find(({ id }) => id === score?.sourceId);
  const said =
    score === null
      ? words.missing(frame.text.missing[cell.reason ?? "not-assessed"])
      : shown(score.value, view, frame);
  return {
    country: country.country,
    year: cell.year,
    label: words.target(name, cell.year, said),
    details: [
      ...(score === null || score.low === null || score.high === null
        ? []
        : [words.interval(shown(score.low, view, frame), shown(score.high, view, frame))]),
      ...(country.member ? [] : [words.outside]),
      ...(source === undefined ? [] : [citedSource(source)]),
      ...(score === null || score.note === "" ? [] : [score.note]),
    ],
    ...(score === null || step === null
      ? {}
      : {
          value: {
            kind: "score" as const,
            index: view.index.id,
            country: country.country,
            year: cell.year,
          },
          steps: [
            words.step(
              shown(score.value, view, frame),
              className(step, view, frame),
              step + 1,
              view.limits.length - 1,
            ),
          ],
        }),
  } satisfies Partial<Target>;
}

/** A value with the digits that the index is published with. */
export function shown(value: number, { index }: MapView, frame: Frame): string {
  return frame.text.number(value, index.decimals);
}

export function nameOf(code: CountryCode): string {
  return countryByCode(code).name;
}

/** A limit of the classes with no more digits than the round steps between them need. */
export function limitText(limit: number, { index, limits }: MapView, frame: Frame): string {
  const whole = (decimals: number) =>
    limits.every((each) => Math.abs(each * 10 ** decimals - Math.round(each * 10 ** decimals)) < 1e-6);
  let decimals = 0;
  while (decimals < index.decimals && !whole(decimals)) decimals += 1;
  return frame.text.number(limit, decimals);
}

function className(step: number, view: MapView, frame: Frame): string {
  const [from, to] = [view.limits[step] ?? 0, view.limits[step + 1] ?? 0];
  return frame.text.map.class(
    limitText(from, view, frame),
    limitText(to, view, frame),
    step === view.limits.length - 2,
  );
}

/** The countries that are drawn grey for want of focus. */
export function dimmedOf({ countries }: MapView): readonly MapCountry[] {
  return countries.filter(({ inFocus, cells }) => !inFocus && cells.some(({ score }) => score !== null));
}

interface Held {
  readonly country: MapCountry;
  readonly value: number;
}

/** The countries with a value in the i-th year. */
function held(view: MapView, i: number): readonly Held[] {
  return view.countries.flatMap((country) => {
    const score = country.cells[i]?.score;
    return score ? [{ country, value: score.value }] : [];
  });
}

function ends(view: MapView, year: number, i: number, frame: Frame): readonly string[] {
  const sorted = held(view, i).toSorted((a, b) => b.value - a.value);
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (top === undefined || bottom === undefined) return [];
  const extreme = ({ value }: Held): [string, readonly string[]] => [
    shown(value, view, frame),
    sorted
      .filter((other) => shown(other.value, view, frame) === shown(value, view, frame))
      .map(({ country }) => nameOf(country.country)),
  ];
  return top.value === bottom.value
    ? [frame.text.map.describeAllEqual(year, extreme(top))]
    : [frame.text.map.describeEnds(year, extreme(top), extreme(bottom))];
}

/** The largest change between the two years; none across a break of method, and none where nothing changed. */
function largestChange(view: MapView, frame: Frame): readonly string[] {
  if (view.years.length !== 2 || view.breaks.length > 0) return [];
  const changes = view.countries
    .flatMap(({ country, cells: [from, to] }) =>
      from?.score && to?.score ? [{ country, from: from.score.value, to: to.score.value }] : [],
    )
    .toSorted(
      (a, b) =>
        Math.abs(b.to - b.from) - Math.abs(a.to - a.from) ||
        nameOf(a.country).localeCompare(nameOf(b.country)),
    );
  const [first] = changes;
  if (first === undefined || first.from === first.to) return [];
  const [from, to] = [shown(first.from, view, frame), shown(first.to, view, frame)];
  return [frame.text.map.describeChange(first.to > first.from, nameOf(first.country), from, to)];
}

function gaps(view: MapView, i: number, frame: Frame): readonly string[] {
  const year = view.years[i] ?? 0;
  const byReason = new Map<MissingReason, string[]>();
  const ordered = view.countries.toSorted(
    (a, b) => Number(b.chosen) - Number(a.chosen) || nameOf(a.country).localeCompare(nameOf(b.country), "en"),
  );
  for (const { country, cells } of ordered) {
    const reason = cells[i]?.reason;
    if (reason) byReason.set(reason, [...(byReason.get(reason) ?? []), nameOf(country)]);
  }
  return [...byReason].map(([reason, names]) => {
    const kept = names.length <= mostNames ? names : names.slice(0, mostNames - 1);
    return frame.text.map.gap(year, frame.text.missing[reason], kept, names.length - kept.length);
  });
}

function formWords({ disputed, noShape, outOfFrame, unplaced }: FormNotes, frame: Frame): string {
  const words = frame.text.map;
  const names = (codes: readonly CountryCode[]) => codes.map(nameOf).toSorted();
  return [
    ...(disputed === null
      ? [words.tiles]
      : [`${words.picker} ${words.borders}${words.asDrawn(disputed.map((id) => words.disputed[id]))}`]),
    ...(unplaced.length === 0 ? [] : [words.unplaced(names(unplaced))]),
    ...(noShape.length === 0 ? [] : [words.noShape(names(noShape))]),
    ...(outOfFrame.length === 0 ? [] : [words.outOfFrame(names(outOfFrame))]),
  ].join(" ");
}
