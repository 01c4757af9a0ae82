import type { CountryCode } from "../../country/country.ts";
import type { Region, RegionsView } from "../../views/regions.ts";
import type { CompositionChange } from "../../views/regions/summary.ts";
import type { Frame } from "../frame.ts";
import { groupTitle } from "../groupNames.ts";
import { seamYears } from "../panels/years.ts";
import { alone, nameOf, overall, pairWords } from "./phrases.ts";
import { citedSource } from "../sourceWords.ts";
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
    [...regions.flatMap((region) => composition(region, view, frame)), ...tooFewFixed(view, frame)],
    missing(view, frame),
    view.sources.length === 0 ? [] : [frame.text.source(view.sources.map(citedSource))],
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
    return [words.counts(runs.map(({ n, from, to }) => words.run(n, only.members.length, from, to)))];
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

/** Groups of which too few have a value in all years, where their mean was asked for. */
function tooFewFixed(view: RegionsView, frame: Frame): readonly string[] {
  const words = frame.text.regions;
  if (view.sample !== "both") return [];
  const few = view.regions.filter(
    ({ years, members }) =>
      years.length > 0 && members.length > 0 && years.every(({ fixed }) => fixed === null),
  );
  const [only] = few;
  if (only === undefined) return [];
  if (view.regions.length === 1)
    return [
      words.tooFewFixed(only.fixed.length, only.members.length, view.coverage, only.fixedFrom?.year ?? null),
    ];
  return [
    words.tooFewFixedGroups(
      few.map(({ group, fixed, members, fixedFrom }) =>
        words.tooFewFixedGroup(
          groupTitle(group, frame.text),
          fixed.length,
          members.length,
          fixedFrom?.year ?? null,
        ),
      ),
    ),
  ];
}

/** Who entered and left with the means before and after, and the same countries over all years beside them. */
function composition(region: Region, view: RegionsView, frame: Frame): readonly string[] {
  const words = frame.text.regions;
  const { changes, fixed, members, years } = region;
  if (years.length === 0 || members.length === 0) return [];
  const group = alone(region, view, frame);
  // Across a change of method nothing is compared, but countries may have come or gone there all the same.
  const steady = years.every(({ held }) => held.join() === years[0]?.held.join());
  if (changes.length === 0)
    return view.regions.length === 1 && years.length > 1 && steady ? [words.same] : [];
  const told = changes.slice(0, view.regions.length === 1 ? mostChanges : 1);
  const drawn = years.some((year) => year.fixed !== null);
  const without = members.filter((code) => !fixed.includes(code)).map(nameOf);
  return [
    ...told.map((change) => changeWords(change, group, view, frame)),
    ...(changes.length > told.length ? [words.moreChanges(changes.length - told.length)] : []),
    ...overall(region, group, view, frame),
    ...(drawn && view.sample !== "changing"
      ? [words.fixedDrawn(group, fixed.length, members.length, without)]
      : []),
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

/** Members that miss the same years for the same reason, told in one breath. */
function missing(view: RegionsView, frame: Frame): readonly string[] {
  const words = frame.text.regions;
  const perCountry = new Map<
    string,
    { country: CountryCode; reason: keyof typeof frame.text.missing; years: number[] }
  >();
  for (const { country, year, reason } of view.regions.flatMap(({ gaps }) => gaps)) {
    const entry = perCountry.get(`${country} ${reason}`) ?? { country, reason, years: [] };
    if (!entry.years.includes(year)) entry.years.push(year);
    perCountry.set(`${country} ${reason}`, entry);
  }
  const together = new Map<
    string,
    { names: string[]; years: string; reason: keyof typeof frame.text.missing }
  >();
  for (const { country, reason, years } of perCountry.values()) {
    const ranges = yearRanges(years);
    const entry = together.get(`${ranges} ${reason}`) ?? { names: [], years: ranges, reason };
    entry.names.push(nameOf(country));
    together.set(`${ranges} ${reason}`, entry);
  }
  const items = [...together.values()].map(({ names, years, reason }) =>
    words.missingItem(names, years, frame.text.missing[reason]),
  );
  return items.length === 0 ? [] : [words.missing(items)];
}
