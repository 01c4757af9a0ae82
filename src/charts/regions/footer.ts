import { group as grouped } from "d3-array";
import type { Region, RegionsView } from "../../views/regions.ts";
import type { CompositionChange } from "../../views/regions/summary.ts";
import type { Frame } from "../frame.ts";
import { largestMove } from "./description.ts";
import { groupTitle } from "../groupNames.ts";
import { seamYears } from "../panels/years.ts";
import { alone, laterStart, nameOf, overall, pairWords } from "./phrases.ts";
import { yearRanges } from "../yearRanges.ts";

/** So many changes of composition are told in words; the others stand in the data. */
const mostChanges = 4;

/** The rule, how many are counted, who came and went and what the means did, what is missing, sources. */
export function regionsFooter(view: RegionsView, frame: Frame): readonly string[] {
  const words = frame.text.regions;
  const { index, regions } = view;
  if (regions.length === 0) return [];
  const sentence = (text: string) => (text === "" || /[.!?]$/.test(text) ? text : `${text}.`);
  const paragraphs: readonly (readonly string[])[] = [
    [
      words.computed(view.coverage),
      ...(index.coverage === "" ? [] : [sentence(words.coverage(index.coverage))]),
      ...seamYears(view).map(({ year, note }) => words.methodBreak(year, note.replace(/\.$/, ""))),
      sentence(index.remark),
    ],
    counts(view, frame),
    [
      ...regions.flatMap((region) => composition(region, view, frame)),
      ...moreChanges(view, frame),
      ...tooFewFixed(view, frame),
      ...(statesMove(view, frame) ? [words.noRule(frame.text.change.badge["no-rule"])] : []),
    ],
    missing(view, frame),
  ];
  return paragraphs
    .map((sentences) => sentences.filter((words) => words !== "").join(" "))
    .filter((paragraph) => paragraph !== "");
}

/** How many countries the years count: in runs of years for one group, the least and the most for each of several. */
function counts(view: RegionsView, frame: Frame): readonly string[] {
  const words = frame.text.regions;
  const counted = view.regions.filter(({ years, members }) => years.length > 0 && members.length > 0);
  const [only, second] = counted;
  if (only === undefined) return [];
  const runs: { n: number; from: number; to: number }[] = [];
  for (const { year, held } of only.years) {
    const last = runs.at(-1);
    if (last?.n === held.length) last.to = year;
    else runs.push({ n: held.length, from: year, to: year });
  }
  if (second === undefined && runs.length <= 8)
    return [
      words.counts(
        only.members.length,
        runs.map(({ n, from, to }) => words.run(n, from, to)),
      ),
    ];
  return [
    words.groupCounts(
      counted.map((region) => {
        const ns = region.years.map(({ held }) => held.length);
        return words.runsFewer(
          alone(region, view, frame),
          Math.min(...ns),
          Math.max(...ns),
          region.members.length,
        );
      }),
    ),
  ];
}

/** Groups of which in no year enough have a value in it and in all later ones, where their mean was asked for. */
function tooFewFixed(view: RegionsView, frame: Frame): readonly string[] {
  const words = frame.text.regions;
  if (view.sample !== "both") return [];
  const few = view.regions.filter(
    ({ years, members, fixed }) => years.length > 0 && members.length > 0 && fixed === null,
  );
  if (few.length === 0) return [];
  if (view.regions.length === 1) return [words.tooFewFixed(view.coverage)];
  return [words.tooFewFixedGroups(few.map(({ group }) => groupTitle(group, frame.text)))];
}

/** Who entered and left with the means before and after, and the same countries over all years beside them. */
function composition(region: Region, view: RegionsView, frame: Frame): readonly string[] {
  const words = frame.text.regions;
  const { changes, members, years } = region;
  if (members.length === 0 || years.every(({ held }) => held.length === 0)) return [];
  const group = alone(region, view, frame);
  // Across a change of method nothing is compared, but countries may have come or gone there all the same.
  const steady = years.every(({ held }) => held.join() === years[0]?.held.join());
  if (steady) return view.regions.length === 1 && years.length > 1 ? [words.same] : [];
  const told = changes.filter(hasMoved).slice(0, mostOf(view));
  return [
    ...told.map((change) => changeWords(change, group, view, frame)),
    ...overall(region, group, view, frame),
    ...(view.sample === "changing" ? [] : fixedWords(region, group, view, frame)),
  ];
}

/** Whether words of the figure say that a mean went from one number to another. */
function statesMove(view: RegionsView, frame: Frame): boolean {
  const [only, ...others] = view.regions;
  return (
    view.regions.some(
      (region) => region.changes.some(hasMoved) || overall(region, null, view, frame).length > 0,
    ) ||
    (only !== undefined && others.length === 0 && largestMove(only, view, frame).length > 0)
  );
}

/** A change before or after which nothing is drawn moved no mean: the counts and the missing values tell of it. */
function hasMoved({ mean }: CompositionChange): boolean {
  return mean !== null;
}

function mostOf({ regions }: RegionsView): number {
  return regions.length === 1 ? mostChanges : 1;
}

function moreChanges(view: RegionsView, frame: Frame): readonly string[] {
  const untold = view.regions.map(({ changes }) =>
    Math.max(0, changes.filter(hasMoved).length - mostOf(view)),
  );
  const count = untold.reduce((sum, each) => sum + each, 0);
  return count === 0 ? [] : [frame.text.regions.moreChanges(count)];
}

/** Which countries are the same in all years, and what the years before their first would leave of them. */
function fixedWords(
  region: Region,
  group: string | null,
  view: RegionsView,
  frame: Frame,
): readonly string[] {
  const words = frame.text.regions;
  const { fixed, members, years } = region;
  if (fixed === null) return [];
  const without = members.filter((code) => !fixed.countries.includes(code)).map(nameOf);
  const start = laterStart(region);
  const before = years.findLast(({ year }) => year < fixed.from);
  return [
    words.fixedDrawn(group, fixed.countries.length, members.length, without, start),
    ...(before === undefined ? [] : [words.fixedBefore(before.year, before.lasting, view.coverage)]),
  ];
}

function changeWords(
  { to, entered, left, mean, same }: CompositionChange,
  group: string | null,
  view: RegionsView,
  frame: Frame,
): string {
  const means =
    mean === null || same === null
      ? null
      : { mean: pairWords(mean, view, frame), n: same.n, same: pairWords(same.mean, view, frame) };
  return frame.text.regions.change(group, to, entered.map(nameOf), left.map(nameOf), means);
}

/** Members without a value: reason by reason, those of the same years in one breath. */
function missing(view: RegionsView, frame: Frame): readonly string[] {
  const words = frame.text.regions;
  const gaps = view.regions.flatMap((region) => region.gaps);
  return [...grouped(gaps, ({ reason }) => reason)].map(([reason, same]) => {
    const countries = [...grouped(same, ({ country }) => country)].map(([country, own]) => ({
      name: nameOf(country),
      years: yearRanges([...new Set(own.map(({ year }) => year))]),
    }));
    const items = [...grouped(countries, ({ years }) => years)].map(([years, those]) =>
      words.missingItem(
        those.map(({ name }) => name),
        years,
      ),
    );
    return words.missing(frame.text.missing[reason], items);
  });
}
