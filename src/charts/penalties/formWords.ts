import { countryByCode } from "../../country/country.ts";
import type { PenaltyCount } from "../../dataset/dataset.ts";
import type { PenaltiesView } from "../../views/penalties.ts";
import { peoplePerUnit } from "../../views/penalties/perMillion.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import type { ComputedForm, FormLayout } from "./formLayout.ts";
import { named } from "./names.ts";
import { countSpoken, perMillionText } from "./numbers.ts";
import { midYear } from "../yearAxis.ts";
import { yearRanges } from "../yearRanges.ts";

export function formTitle(view: PenaltiesView, form: ComputedForm, frame: Frame): string {
  const words = frame.text.penaltyForms;
  if (view.title !== null) return view.title;
  if (view.country === null) return frame.text.penalties.titleWithoutCountry;
  const category = view.category === "all" ? null : named(frame.text.penalties.categories, view.category);
  const title = form.kind === "cumulative" ? words.titleCumulative : words.titlePerMillion;
  return title(measureOf(view, frame), countryByCode(view.country).name, category);
}

/** What is drawn; where nothing can be, why and what to do. */
export function formSubtitle(view: PenaltiesView, form: ComputedForm, frame: Frame): string {
  const words = frame.text.penaltyForms;
  if (view.country === null) return frame.text.penalties.noCountry;
  const floor = view.bars.some(({ latest }) => latest.isMinimum);
  if (form.kind === "cumulative") {
    if (!form.addable) return words.notAddable(measureOf(view, frame));
    return form.sums.length === 0 ? words.noBars : words.subtitleCumulative(floor);
  }
  if (form.population === null) return words.noPopulation;
  return form.values.length === 0 ? words.noBars : words.subtitlePerMillion(form.population.short, floor);
}

export function formFooter(view: PenaltiesView, form: ComputedForm, frame: Frame): string[] {
  const words = frame.text.penaltyForms;
  const { penalties } = frame.text;
  const notes = [
    ...stopSentences(form, frame),
    missingPopulation(form, frame),
    view.apart.length === 0 ? "" : words.apart(view.apart.length),
    form.kind === "cumulative" && /^(individuals|organisations)_/.test(view.measure) ? words.persons : "",
    view.otherCategories.length === 0
      ? ""
      : penalties.otherCategories(view.otherCategories.map((other) => named(penalties.categories, other))),
    view.dimmed && view.country !== null ? penalties.dimmed(countryByCode(view.country).name) : "",
    view.others.length === 0 ? "" : penalties.others(view.others.map((code) => countryByCode(code).name)),
  ].filter((note) => note !== "");
  return notes.length === 0 ? [] : [notes.join(" ")];
}

/** Each run of the sum with its end, or the highest and lowest number a million people; then what is missing. */
export function formDescription(view: PenaltiesView, form: ComputedForm, frame: Frame): string {
  const words = frame.text.penaltyForms;
  if (view.country === null) return frame.text.penalties.noCountry;
  const { name } = countryByCode(view.country);
  const measure = measureOf(view, frame);
  const spoken = frame.text.penalties.spokenBounds;
  if (form.kind === "cumulative") {
    if (form.sums.length === 0) return formSubtitle(view, form, frame);
    const ends = form.sums.filter((sum, i) => form.sums[i + 1]?.since !== sum.since);
    return [
      words.describeSum(measure, name),
      ...ends.map(({ since, year, counts, value, bound }) =>
        words.describeRun(since, year, counts.length, spoken[bound](frame.text.number(value))),
      ),
      ...stopSentences(form, frame),
    ].join(" ");
  }
  const valued = form.values
    .flatMap(({ year, value, bound }) => (value === null ? [] : [{ year, value, bound }]))
    .toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [valued[0], valued.at(-1)];
  if (highest === undefined || lowest === undefined) {
    return [formSubtitle(view, form, frame), missingPopulation(form, frame)]
      .filter((s) => s !== "")
      .join(" ");
  }
  const told = ({ value, bound }: typeof highest) => spoken[bound](perMillionText(value, frame));
  return [
    words.describePer(measure, name),
    words.describePerEnds(told(highest), highest.year, told(lowest), lowest.year),
    missingPopulation(form, frame),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** One target a year, with how its number was made. */
export function formTargets(
  view: PenaltiesView,
  form: ComputedForm,
  layout: FormLayout,
  frame: Frame,
): Target[] {
  const words = frame.text.penaltyForms;
  const { number, penalties } = frame.text;
  const country = view.country ?? "";
  const { name } = countryByCode(country);
  const measure = measureOf(view, frame);
  const place = (year: number, value: number | null) => {
    const top = value === null ? layout.base - 40 : layout.y(value);
    return {
      x: layout.x(midYear(year)),
      y: (top + layout.base) / 2,
      width: layout.barWidth,
      height: Math.max(4, layout.base - top),
      country,
      year,
    };
  };
  const source = (count: Pick<PenaltyCount, "sourceId" | "note">) =>
    words.sourceLine(
      view.sources.find(({ id }) => id === count.sourceId)?.title ?? count.sourceId,
      count.note,
    );
  if (form.kind === "cumulative") {
    const sums = form.sums.map(({ year, value, bound, since, counts }): Target => {
      const last = counts.at(-1);
      const spoken = penalties.spokenBounds[bound](number(value));
      return {
        ...place(year, value),
        label: words.sumLabel(name, since, year, spoken, measure),
        details: [
          words.sumHow(
            counts.map((count) => number(count.value)),
            number(value),
          ),
          ...(bound === "atLeast" ? [words.minimum] : []),
          ...(last === undefined ? [] : [source(last)]),
        ],
        value: { kind: "penalty", counts },
        steps: [words.stepSum(counts.length)],
      };
    });
    const gaps = form.gaps.map(({ year, reason }): Target => ({
      ...place(year, null),
      label: words.gapLabel(name, year, words.stops[reason]),
      details: [words.stopSentences[reason](String(year))],
    }));
    return [...sums, ...gaps].toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  }
  return form.values.map(({ year, value, bound, count, population }): Target => {
    const common = { ...place(year, value), value: { kind: "penalty", counts: [count] } as const };
    if (value === null || population === null || form.population === null) {
      return {
        ...common,
        label: words.perGap(name, year, countSpoken(count, frame), measure),
        details: [words.noPopulationYear, source(count)],
      };
    }
    const people = population.value * peoplePerUnit(form.population);
    const text = perMillionText(value, frame);
    return {
      ...common,
      label: words.perLabel(name, year, penalties.spokenBounds[bound](text), measure),
      details: [
        words.perHow(number(count.value), number(people), text),
        ...(bound === "atLeast" ? [words.minimum] : []),
        source(count),
        source(population),
      ],
      steps: [words.stepPer],
    };
  });
}

function stopSentences(form: ComputedForm, frame: Frame): string[] {
  if (form.kind !== "cumulative") return [];
  const reasons = [...new Set(form.gaps.map(({ reason }) => reason))];
  return reasons.map((reason) =>
    frame.text.penaltyForms.stopSentences[reason](
      yearRanges(form.gaps.filter((gap) => gap.reason === reason).map(({ year }) => year)),
    ),
  );
}

function missingPopulation(form: ComputedForm, frame: Frame): string {
  if (form.kind !== "per-million" || form.population === null) return "";
  const years = form.values.filter(({ value }) => value === null).map(({ year }) => year);
  return years.length === 0 ? "" : frame.text.penaltyForms.noPopulationYears(yearRanges(years));
}

function measureOf(view: PenaltiesView, frame: Frame): string {
  return named(frame.text.penalties.measures, view.measure);
}
