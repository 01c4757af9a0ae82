import { countryByCode } from "../../country/country.ts";
import type { CaseLane, CaseMark, CasesView } from "../../views/cases.ts";
import { dateText, disputeText, hasCodes, stepName } from "./names.ts";
import type { LegendItem } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { countryColour, themes } from "../theme.ts";

/** Of one case its person; else how many, in how many steps and years. */
export function casesTitle(view: CasesView, frame: Frame): string {
  const words = frame.text.cases;
  const [only] = view.lanes;
  if (only === undefined) return words.noTitle;
  if (view.single) return words.titleOne(only.person);
  const { length } = stepsOf(view);
  return view.years === null
    ? words.titleUndated(view.lanes.length, length)
    : words.title(view.lanes.length, length, ...view.years);
}

/** The countries that have marks, then the shapes of marks that are drawn. */
export function casesLegend(view: CasesView, frame: Frame): readonly LegendItem[] {
  const theme = themes[frame.theme];
  const words = frame.text.cases.legend;
  const marks = stepsOf(view);
  const countries = [...new Set(marks.map(({ step }) => step.country))];
  const coded = view.lanes.some((lane) => hasCodes(lane, frame));
  const disputed = view.lanes.flatMap(({ disputes }) => disputes.flatMap(({ versions }) => versions));
  const shape = (
    shown: boolean,
    symbol: LegendItem["symbol"],
    label: string,
    colour = theme.neutral,
  ): readonly LegendItem[] => (shown ? [{ label, symbol, colour }] : []);
  const has = (precision: string) => marks.some(({ step }) => step.date.precision === precision);
  return [
    ...countries.map((code) => ({
      label: coded
        ? frame.text.timeline.countryWithCode(code, countryByCode(code).name)
        : countryByCode(code).name,
      symbol: "bar" as const,
      colour: countryColour(code, frame.theme),
    })),
    ...shape(has("day"), "dot", words.day),
    ...shape(has("month"), "hollow", words.month),
    ...shape(has("year"), "spanned", words.year),
    ...shape(has("before"), "triangle", words.before),
    ...shape(
      marks.some((mark) => mark.conflict && !disputed.includes(mark.step)),
      "ring",
      words.conflict,
      theme.ink,
    ),
  ];
}

/** What is undated, outside or disputed, the rules, sources; what the title and the lanes say is not said again. */
export function casesFooter(view: CasesView, frame: Frame): readonly string[] {
  const words = frame.text.cases;
  const marks = stepsOf(view);
  if (marks.length === 0) return [];
  const outside = view.lanes.reduce((sum, lane) => sum + lane.outside, 0);
  const disputes = view.lanes.flatMap((lane) => lane.disputes);
  const disputed = disputes.flatMap(({ versions }) => versions);
  const undated = marks.filter(({ span }) => span === null).length;
  const conflicts = marks.filter((mark) => mark.conflict && !disputed.includes(mark.step)).length;
  return [
    [
      ...(undated > 0 ? [words.undatedCount(undated)] : []),
      ...(outside > 0 ? [words.outside(outside)] : []),
      ...(disputes.length > 0 ? [words.bracket] : []),
      ...(conflicts > 0 ? [words.conflicts(conflicts)] : []),
      words.names,
    ].join(" "),
  ];
}

/** Why nothing is drawn, and what to do. */
export function emptyWords({ empty, single }: CasesView, frame: Frame): string {
  const words = frame.text.cases.empty;
  return words[single && empty === "not-chosen" ? "no-such-case" : (empty ?? "filtered")];
}

/** Each case from its first to its last step, what is undated, where sources disagree. */
export function describeCases(view: CasesView, frame: Frame): string {
  const words = frame.text.cases;
  if (view.empty !== null) return emptyWords(view, frame);
  const outside = view.lanes.reduce((sum, lane) => sum + lane.outside, 0);
  return [
    words.describe(view.lanes.length, stepsOf(view).length),
    ...view.lanes.map((lane) => describeLane(lane, frame)),
    ...view.lanes.flatMap((lane) => lane.disputes.map((dispute) => disputeText(dispute, view, frame))),
    ...(outside > 0 ? [words.outside(outside)] : []),
  ].join(" ");
}

function describeLane({ person, dated, undated }: CaseLane, frame: Frame): string {
  const words = frame.text.cases;
  const [first, last] = [dated[0], dated.at(-1)];
  const told =
    first === undefined || last === undefined
      ? []
      : first === last
        ? [words.describeOne(person, stepName(first.step), dateText(first.step, frame))]
        : [
            words.describeCase(
              person,
              dated.length,
              dateText(first.step, frame),
              stepName(first.step),
              dateText(last.step, frame),
              stepName(last.step),
            ),
          ];
  const without =
    undated.length === 0
      ? []
      : [
          words.describeUndated(
            person,
            undated.map(({ step }) => stepName(step)),
          ),
        ];
  return [...told, ...without].join(" ");
}

function stepsOf(view: CasesView): readonly CaseMark[] {
  return view.lanes.flatMap(({ dated, undated }) => [...dated, ...undated]);
}
