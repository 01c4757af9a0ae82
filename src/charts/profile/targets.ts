import { countryByCode } from "../../country/country.ts";
import { publishedDecimals } from "../../views/distribution.ts";
import type { ProfileView } from "../../views/profile.ts";
import type { ProfilePoint } from "../../views/profile/row.ts";
import type { ScoreRef } from "../../views/valueRef.ts";
import type { Target } from "../chart.ts";
import { verdictWords } from "../change/badge.ts";
import type { Frame } from "../frame.ts";
import { groupTitle } from "../groupNames.ts";
import { medianShown, signed, type CellName } from "./cells.ts";
import type { PlacedRow, ProfileLayout } from "./layout.ts";
import { nameOfRow, runsOf } from "./line.ts";
import { titledSource } from "../sourceWords.ts";
import { midYear } from "../yearAxis.ts";

/** Each value of a line, then change, place and median: every number that the rows show, with how it came about. */
export function profileTargets(view: ProfileView, layout: ProfileLayout, frame: Frame): Target[] {
  return layout.rows.flatMap((placed) => [
    ...valueTargets(placed, view, layout, frame),
    ...changeTarget(placed, view, layout, frame),
    placeTarget(placed, view, layout, frame),
    ...medianTarget(placed, view, layout, frame),
  ]);
}

function valueTargets(placed: PlacedRow, view: ProfileView, layout: ProfileLayout, frame: Frame): Target[] {
  const { index } = placed.row;
  const words = frame.text.profile;
  const shown = (value: number) => frame.text.number(value, index.decimals);
  return runsOf(placed.row.points, index, ({ score }) => score?.value ?? null).flatMap((run, i) =>
    run.map(([{ year, score, median }, value]): Target => {
      const { low = null, high = null, note = "", sourceId = "", country = "" } = score ?? {};
      const [from] = countryByCode(country).existed;
      return {
        x: layout.x(midYear(year)),
        y: placed.y(value),
        country,
        year,
        line: `profile ${index.id} ${i}`,
        label: words.target.value(nameOfRow(placed), index.short, year, shown(value)),
        details: [
          `${index.unit}; ${frame.text.direction[index.direction]}`,
          ...(low === null || high === null ? [] : [frame.text.trend.interval(shown(low), shown(high))]),
          ...(median === null ? [] : medianWords(placed, { year, median }, view, frame)),
          ...(from !== null && year < from ? [frame.text.trend.predecessor] : []),
          ...(note === "" ? [] : [note]),
          ...sourceLines(view, sourceId, frame),
        ],
        value: { kind: "score", index: index.id, country, year },
        steps: [],
      };
    }),
  );
}

function medianWords(
  { row }: PlacedRow,
  { year, median }: Pick<ProfilePoint, "year" | "median">,
  view: ProfileView,
  frame: Frame,
): readonly string[] {
  if (median === null) return [];
  const words = frame.text.profile;
  const group = groupTitle(view.group, frame.text);
  return [
    `${words.target.median(group, year, medianShown(median, row.index.decimals, frame))}. ${words.explained.median(median.n, view.groupSize, group)}`,
  ];
}

function changeTarget(placed: PlacedRow, view: ProfileView, layout: ProfileLayout, frame: Frame): Target[] {
  const { change, index } = placed.row;
  if (change === null) return [];
  const words = frame.text.profile;
  const { from, to, difference } = change;
  const shown = (value: number) => frame.text.number(value, index.decimals);
  const publisher = view.sources.find(({ id }) => id === to.sourceId)?.publisher ?? "";
  const verdict = verdictWords(change, index, publisher, frame);
  const steps =
    difference === null
      ? []
      : [words.explained.change(shown(to.value), to.year, shown(from.value), from.year)];
  return [
    {
      ...boxOf("change", placed, layout),
      country: to.country,
      label:
        difference === null
          ? words.target.noChange(index.short, from.year, to.year)
          : words.target.change(index.short, signed(difference, index.decimals, frame), from.year, to.year),
      details: [...steps, verdict, ...sourceLines(view, to.sourceId, frame)],
      value: { kind: "computed", from: [refOf(index.id, from), refOf(index.id, to)] },
      steps: [...steps, verdict],
    },
  ];
}

function placeTarget(placed: PlacedRow, view: ProfileView, layout: ProfileLayout, frame: Frame): Target {
  const { place, index, last, held } = placed.row;
  const words = frame.text.profile;
  const direction = frame.text.direction[index.direction];
  const from = held.map((country) => ({ index: index.id, country, year: last.year }));
  const box = { ...boxOf("place", placed, layout), country: last.country, year: last.year };
  if (typeof place === "string") {
    const why =
      place === "too-few"
        ? words.explained.noPlace[place](held.length, view.groupSize)
        : words.explained.noPlace[place];
    return { ...box, label: words.target.noPlace(index.short), details: [why] };
  }
  const step = words.explained.place(place.rank - 1, place.n, direction);
  return {
    ...box,
    label: words.target.place(index.short, place.rank, place.n, place.year),
    details: [
      step,
      ...(place.tiedWith.length === 0
        ? []
        : [words.explained.tied(place.tiedWith.map((code) => countryByCode(code).name))]),
    ],
    value: { kind: "computed", from },
    steps: [step],
  };
}

function medianTarget(placed: PlacedRow, view: ProfileView, layout: ProfileLayout, frame: Frame): Target[] {
  const { median, published, index, held } = placed.row;
  const words = frame.text.profile;
  const group = groupTitle(view.group, frame.text);
  const box = boxOf("median", placed, layout);
  if (median !== null) {
    const step = words.explained.median(median.n, view.groupSize, group);
    return [
      {
        ...box,
        year: median.year,
        label: words.target.median(group, median.year, medianShown(median, index.decimals, frame)),
        details: [step],
        value: {
          kind: "computed",
          from: held.map((country) => ({ index: index.id, country, year: median.year })),
        },
        steps: [step],
      },
    ];
  }
  if (published === null) return [];
  return [
    {
      ...box,
      year: published.year,
      label: words.target.publishedMedian(
        published.group,
        published.year,
        frame.text.number(published.value, publishedDecimals(published.value, index.decimals)),
      ),
      details: sourceLines(view, published.sourceId, frame),
      value: { kind: "aggregate", aggregate: published },
      steps: [],
    },
  ];
}

/** The cell as a place to point at; stacked cells lie one line under the other. */
function boxOf(name: CellName, placed: PlacedRow, { columns, stacked }: ProfileLayout) {
  const { x, width } = columns[name];
  if (!stacked)
    return { x: x + width / 2, y: placed.top + placed.height / 2, width, height: placed.height - 12 };
  const slots: readonly CellName[] = ["value", "change", "place", "median"];
  const height = (placed.height - 16) / slots.length;
  return { x: x + width / 2, y: placed.top + 8 + (slots.indexOf(name) + 0.5) * height, width, height };
}

function refOf(
  index: string,
  { country, year }: { readonly country: string; readonly year: number },
): ScoreRef {
  return { index, country, year };
}

function sourceLines(view: ProfileView, id: string, frame: Frame): readonly string[] {
  const source = view.sources.find((candidate) => candidate.id === id);
  return source === undefined ? [] : [frame.text.timeline.sourceLine(titledSource(source))];
}
