import { countryByCode } from "../../country/country.ts";
import type { Panel, PanelsView } from "../../views/panels.ts";
import type { NoMeasure } from "../../views/panels/measures.ts";
import { leastCoverage } from "../../views/trend.ts";
import type { LegendItem } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { groupTitle } from "../groupNames.ts";
import { numberWords, printedMeasure, signed } from "./numbers.ts";
import { countryColour, themes } from "../theme.ts";
import { eventYear, seamYears } from "./years.ts";
import { yearRanges } from "../yearRanges.ts";

export function panelsTitle(view: PanelsView, frame: Frame): string {
  const words = frame.text.panels;
  if (view.title !== null) return view.title;
  const { index, panels } = view;
  const [first, second] = panels;
  if (first === undefined) return words.noTitle(index.short);
  if (second === undefined)
    return words.titleOne(
      index.short,
      countryByCode(first.country).name,
      shownValue(first, view, frame),
      first.last.year,
    );
  const [high, low] = ends(view);
  const shown = (value: number) => frame.text.number(value, index.decimals);
  return high.value === low.value
    ? words.titleEqual(index.short, panels.length, shown(high.value))
    : words.title(index.short, panels.length, [shown(high.value), high.names], [shown(low.value), low.names]);
}

/** What, unit, direction, order and scale; for nothing to draw, why and what to do. */
export function panelsSubtitle(view: PanelsView, frame: Frame): string {
  const words = frame.text.panels;
  const { index, drawn, sort, free } = view;
  return drawn.length === 0
    ? words.none(...view.asked)
    : words.subtitle(
        index.label,
        index.unit,
        frame.text.direction[index.direction],
        words.sorted[sort],
        free ? words.freeScale : words.oneScale,
      );
}

export function panelsLegend(view: PanelsView, frame: Frame): readonly LegendItem[] {
  const theme = themes[frame.theme];
  const words = frame.text.panels.legend;
  const { drawn, event } = view;
  const chosen = drawn.find((panel) => panel.chosen && panel.inFocus);
  const dimmed = drawn.some((panel) => !panel.inFocus);
  const others = drawn.some((panel) => !panel.chosen && panel.inFocus);
  const item = (label: string, symbol: LegendItem["symbol"], colour: string) => ({ label, symbol, colour });
  return [
    ...(chosen ? [item(words.chosen, "line", countryColour(chosen.country, frame.theme))] : []),
    ...(others ? [item(words.other, "line", theme.neutral)] : []),
    ...(dimmed ? [item(words.dimmed, "line", theme.neutralPale)] : []),
    ...(view.medians.length > 0 && !view.free && drawn.length > 0
      ? [item(words.median(groupTitle(view.group, frame.text)), "dashed", theme.neutralPale)]
      : []),
    ...(drawn.length > 0 && seamYears(view).length > 0 ? [item(words.seam, "dotted", theme.muted)] : []),
    ...(drawn.length > 0 && event !== null && eventYear(view) !== null
      ? [item(words.event(event.title, frame.text.date(event.date)), "tick", theme.muted)]
      : []),
  ];
}

/** Who is shown, who is last and why, who has no panel and why, the rules, the sources. */
export function panelsFooter(view: PanelsView, frame: Frame): readonly string[] {
  const words = frame.text.panels;
  const { index, panels, drawn } = view;
  const sentence = (text: string) => (text === "" || /[.!?]$/.test(text) ? text : `${text}.`);
  return [
    [
      ...(drawn.length === panels.length ? [] : [words.shown(drawn.length, panels.length)]),
      ...(drawn.length === 0 || view.groupSize === 0
        ? []
        : [view.free ? words.noMedianFree : words.medianRule(leastCoverage * 100)]),
      ...(index.coverage === "" || drawn.length === 0 ? [] : [sentence(words.coverage(index.coverage))]),
      ...seamYears(view).map(({ year, note }) => words.methodBreak(year, note.replace(/\.$/, ""))),
      sentence(index.remark),
    ],
    withoutNumber(view, frame),
    withoutValue(view, frame),
  ]
    .map((sentences) => sentences.filter((words) => words !== "").join(" "))
    .filter((paragraph) => paragraph !== "");
}

/** Countries that have values but not the number of the sort, by reason. */
function withoutNumber(view: PanelsView, frame: Frame): readonly string[] {
  const words = frame.text.panels;
  const reasons = new Map<NoMeasure, string[]>();
  for (const { country, measures } of view.panels) {
    const measure = measures[printedMeasure(view)];
    if (!("none" in measure)) continue;
    reasons.set(measure.none, [...(reasons.get(measure.none) ?? []), countryByCode(country).name]);
  }
  return reasons.size === 0
    ? []
    : [
        words.withoutNumbers(
          [...reasons].map(([reason, names]) => words.withoutNumber(names, words.noNumber[reason])),
        ),
      ];
}

/** Countries without any value in view, those with the same reasons together. */
function withoutValue(view: PanelsView, frame: Frame): readonly string[] {
  const words = frame.text.panels;
  const together = new Map<string, { readonly names: string[]; readonly reasons: readonly string[] }>();
  for (const { country, gaps } of view.empty) {
    const kinds = [...new Set(gaps.map(({ reason }) => reason))].filter(
      (reason, _, all) => reason !== "no-survey" || all.length === 1,
    );
    const reasons = kinds.map((reason) => {
      const years = gaps.filter((gap) => gap.reason === reason).map(({ year }) => year);
      return kinds.length === 1
        ? frame.text.missing[reason]
        : `${yearRanges(years)} ${frame.text.missing[reason]}`;
    });
    const key = reasons.join("|");
    const entry = together.get(key) ?? {
      names: [],
      reasons: reasons.length === 0 ? [frame.text.missing["not-covered"]] : reasons,
    };
    entry.names.push(countryByCode(country).name);
    together.set(key, entry);
  }
  return together.size === 0
    ? []
    : [words.empty([...together.values()].map(({ names, reasons }) => words.emptyItem(names, reasons)))];
}

/** What is shown, the ends of the last values, the largest yearly change, the first of the order, breaks, gaps. */
export function describePanels(view: PanelsView, frame: Frame): string {
  const words = frame.text.panels;
  const { index, panels, drawn, empty } = view;
  const first = panels[0];
  if (first === undefined || view.years === null) return words.none(...view.asked);
  const name = (panel: Panel) => countryByCode(panel.country).name;
  return [
    words.describe(index.label, drawn.length, ...view.years, frame.text.direction[index.direction]),
    panels.length === 1
      ? words.describeOne(name(first), shownValue(first, view, frame), first.last.year)
      : words.describeEnds(...extremes(view, frame)),
    ...firstWords(view, frame),
    ...largestJump(view, frame),
    ...seamYears(view).map(({ year, note }) => words.methodBreak(year, note.replace(/\.$/, ""))),
    ...(empty.length === 0 ? [] : [words.describeEmpty(empty.length)]),
  ].join(" ");
}

/** Who comes first in the order and with what number; that all are equal, or that nobody has the number. */
function firstWords(view: PanelsView, frame: Frame): readonly string[] {
  const words = frame.text.panels;
  const measured = printedMeasure(view);
  if (measured === "last" || view.panels.length === 1) return [];
  const having = view.panels.flatMap((panel) => {
    const measure = panel.measures[measured];
    if ("none" in measure) return [];
    return [{ panel, size: measured === "jump" ? Math.abs(measure.value) : measure.value }];
  });
  const most = having[0]?.size;
  if (most === undefined) return [words.describeNobody];
  const tied = having.filter(({ size }) => Math.abs(size - most) < 1e-9).map(({ panel }) => panel);
  const told = [...new Set(tied.map((panel) => numberWords(panel, view, frame)))];
  const number = told.length === 1 ? (told[0] ?? null) : null;
  return [
    tied.length > 1 && tied.length === having.length
      ? words.describeAllEqual(tied.length, number)
      : words.describeFirst(
          tied.map(({ country }) => countryByCode(country).name),
          number,
        ),
  ];
}

function extremes(view: PanelsView, frame: Frame): [string, string] {
  const [high, low] = ends(view).map(({ value, names }) =>
    frame.text.panels.valueIn(frame.text.number(value, view.index.decimals), names),
  );
  return [high ?? "", low ?? ""];
}

/** The highest and the lowest last value, each with those that have it. */
function ends({ panels }: PanelsView) {
  const values = panels.map(({ last }) => last.value);
  const end = (value: number) => ({
    value,
    names: panels
      .filter(({ last }) => last.value === value)
      .map(({ country }) => countryByCode(country).name),
  });
  return [end(Math.max(...values)), end(Math.min(...values))] as const;
}

function largestJump(view: PanelsView, frame: Frame): readonly string[] {
  const words = frame.text.panels;
  const jumps = view.panels.flatMap(({ country, measures: { jump } }) =>
    "none" in jump || jump.value === 0 ? [] : [{ country, ...jump }],
  );
  const most = Math.max(...jumps.map(({ value }) => Math.abs(value)));
  const largest = jumps.filter(({ value }) => Math.abs(value) === most);
  const one = largest[0];
  if (one === undefined) return [];
  const years = new Set(largest.map(({ to }) => to));
  const ways = new Set(largest.map(({ value }) => Math.sign(value)));
  const change =
    ways.size === 1
      ? signed(one.value, view.index.decimals, frame)
      : frame.text.number(most, view.index.decimals);
  return [
    words.describeJump(
      largest.map(({ country }) => countryByCode(country).name),
      words.jumpIn(change, years.size === 1 ? one.to : null),
    ),
  ];
}

function shownValue({ last }: Panel, { index }: PanelsView, frame: Frame): string {
  return frame.text.number(last.value, index.decimals);
}
