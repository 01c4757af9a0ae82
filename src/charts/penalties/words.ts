import { countryByCode } from "../../country/country.ts";
import type { PenaltyCount } from "../../dataset/dataset.ts";
import { countsOf, type PenaltiesView } from "../../views/penalties.ts";
import { crossesYears, type Counted } from "../../views/penalties/counted.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import type { Box, PenaltiesLayout } from "./layout.ts";
import { named, placeName } from "./names.ts";
import { countSpoken } from "./numbers.ts";
import { yearRanges } from "../yearRanges.ts";

/** One target a bar, and one a year without a count. */
export function penaltiesTargets(view: PenaltiesView, layout: PenaltiesLayout, frame: Frame): Target[] {
  const country = view.country ?? "";
  const name = countryByCode(country).name;
  const words = frame.text.penalties;
  const measure = named(words.measures, view.measure);
  const target = (box: Box, label: string, extra: readonly string[]): Target => ({
    x: (box.x1 + box.x2) / 2,
    y: (box.top + layout.base) / 2,
    width: Math.max(4, box.x2 - box.x1),
    height: Math.max(4, layout.base - box.top),
    country,
    year: box.counted.year,
    label,
    details: [...extra, ...detailsOf(view, box.counted, frame)],
    value: { kind: "penalty", counts: countsOf(box.counted) },
  });
  const placeOf = (box: Box) => placeName(name, [box.counted.latest.scope]);
  const several = new Set(
    view.bars.filter((a) => view.bars.some((b) => b !== a && b.year === a.year)).map((bar) => bar.year),
  );
  return [
    ...layout.bars.map((box) =>
      target(
        box,
        words.bar(placeOf(box), box.counted.year, countSpoken(box.counted.latest, frame), measure),
        several.has(box.counted.year) ? [words.conflict] : [],
      ),
    ),
    ...[...layout.thin, ...layout.spans].map((box) =>
      target(
        box,
        words.period(
          placeOf(box),
          periodOf(box.counted, frame),
          countSpoken(box.counted.latest, frame),
          measure,
        ),
        apartReasons(box.counted, frame),
      ),
    ),
    ...view.noCount.map(({ year, measures }): Target => ({
      x: layout.x(year + 0.5),
      y: layout.base - 32,
      width: layout.slot,
      height: 64,
      country,
      year,
      label: words.noCountOf(placeName(name, scopesOf(view)), year, measure),
      details: measures.map((other) => words.otherMeasure(String(year), named(words.measures, other))),
    })),
  ];
}

/** Sources, years without a count, what is drawn apart, where sources differ, who else has counts. */
export function penaltiesFooter(view: PenaltiesView, frame: Frame): string[] {
  const { text } = frame;
  const words = text.penalties;
  const shownApart = view.apart.slice(0, 3);
  const several = yearsWith(view, (bars) => bars.length > 1);
  const revisedOnly = yearsWith(view, (bars) =>
    bars.every((bar) => bar.first === null && bar.latest.revision === "revised"),
  );
  const notes = [
    view.noCount.length === 0 ? "" : words.missing(yearRanges(view.noCount.map((gap) => gap.year))),
    ...[...new Set(view.noCount.flatMap((gap) => gap.measures))].map((other) =>
      words.otherMeasure(
        yearRanges(view.noCount.filter((gap) => gap.measures.includes(other)).map((gap) => gap.year)),
        named(words.measures, other),
      ),
    ),
    view.apart.length === 0
      ? ""
      : words.apart(
          shownApart.map((counted) =>
            words.apartItem(
              countSpoken(counted.latest, frame),
              periodOf(counted, frame),
              counted.latest.scope === "national" ? null : words.place(counted.latest.scope),
            ),
          ),
          view.apart.length - shownApart.length,
        ),
    several.length === 0 ? "" : words.conflicts(several),
    revisedOnly.length === 0 ? "" : words.onlyRevised(revisedOnly),
    view.bars.some((bar) => bar.punished.length > 0) ? words.sharesFooter : "",
    view.otherCategories.length === 0
      ? ""
      : words.otherCategories(view.otherCategories.map((other) => named(words.categories, other))),
    view.dimmed && view.country !== null ? words.dimmed(countryByCode(view.country).name) : "",
    view.others.length === 0 ? "" : words.others(view.others.map((code) => countryByCode(code).name)),
  ].filter((note) => note !== "");
  return notes.length === 0 ? [] : [notes.join(" ")];
}

function detailsOf(view: PenaltiesView, counted: Counted, frame: Frame): string[] {
  const words = frame.text.penalties;
  const titleOf = (count: PenaltyCount) =>
    view.sources.find((source) => source.id === count.sourceId)?.title ?? count.sourceId;
  const cited = (count: PenaltyCount) => words.sourceLine(titleOf(count), count.note);
  const figures = counted.first === counted.latest ? [counted.latest] : [counted.first, counted.latest];
  return [
    ...figures.flatMap((count) =>
      count === null ? [] : [words.revisions[count.revision](countSpoken(count, frame)), cited(count)],
    ),
    ...(counted.first === null && counted.latest.revision === "revised" ? [words.revisedOnly] : []),
    ...counted.punished.flatMap(({ punished, of }) => [
      words.shares[of.revision](
        countSpoken(punished, frame),
        countSpoken(of, frame),
        words.percent((100 * punished.value) / of.value),
      ),
      cited(punished),
    ]),
  ];
}

function apartReasons(counted: Counted, frame: Frame): string[] {
  const words = frame.text.penalties;
  const { latest } = counted;
  const wholeYear = latest.periodStart.endsWith("-01-01") && latest.periodEnd.endsWith("-12-31");
  return [
    ...(latest.scope === "national" ? [] : [words.otherScope(words.place(latest.scope))]),
    ...(crossesYears(latest) ? [words.longPeriod] : wholeYear ? [] : [words.partYear]),
  ];
}

function periodOf({ latest }: Counted, frame: Frame): string {
  return frame.text.penalties.range(latest.periodStart, latest.periodEnd);
}

/** The country as a whole or the places in it that the counts drawn are of. */
export function scopesOf(view: PenaltiesView): readonly string[] {
  return [...view.bars, ...view.apart].map(({ latest }) => latest.scope);
}

function yearsWith(view: PenaltiesView, test: (bars: readonly Counted[]) => boolean): string[] {
  return [...new Set(view.bars.map((bar) => bar.year))]
    .filter((year) => test(view.bars.filter((bar) => bar.year === year)))
    .map(String);
}
