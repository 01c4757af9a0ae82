import { countryByCode } from "../../country/country.ts";
import type { PenaltiesView } from "../../views/penalties.ts";
import { boundOf, type Counted } from "../../views/penalties/counted.ts";
import type { Frame } from "../frame.ts";
import { yearRanges } from "../yearRanges.ts";
import { differs } from "./bars.ts";
import { named, placeName } from "./names.ts";
import { countSpoken } from "./numbers.ts";
import { scopesOf } from "./words.ts";

/** The bars in words: highest, last, and the years without a count. */
export function penaltiesDescription(view: PenaltiesView, frame: Frame): string {
  const words = frame.text.penalties;
  if (view.country === null) return words.noCountry;
  if (view.years === null) return words.empty;
  const measure = named(words.measures, view.measure);
  const highest = view.bars.reduce<Counted | undefined>(
    (a, b) => (a === undefined || b.latest.value > a.latest.value ? b : a),
    undefined,
  );
  const last = view.bars.at(-1);
  return [
    words.describe(measure, placeName(countryByCode(view.country).name, scopesOf(view)), ...view.years),
    highest === undefined || last === undefined
      ? ""
      : words.describeValues(
          countSpoken(highest.latest, frame),
          highest.year,
          countSpoken(last.latest, frame),
          last.year,
        ),
    ...changeWords(view.bars, frame),
    view.noCount.length === 0 ? "" : words.describeGaps(yearRanges(view.noCount.map((gap) => gap.year))),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/**
 * The lowest count, the largest change from one year to the next, and what was revised. Between floors and rough counts no
 * change is known, nor across years with several numbers.
 */
function changeWords(bars: readonly Counted[], frame: Frame): readonly string[] {
  const words = frame.text.penalties;
  const value = ({ latest }: Counted) => countSpoken(latest, frame);
  const lowest = bars.toSorted((a, b) => a.latest.value - b.latest.value)[0];
  const single = bars.filter((bar) => bars.every((other) => other === bar || other.year !== bar.year));
  const steps = single.flatMap((bar) => {
    const before = single.find(({ year }) => year === bar.year - 1);
    return before === undefined ? [] : [{ from: before, to: bar }];
  });
  const size = ({ from, to }: (typeof steps)[number]) => Math.abs(to.latest.value - from.latest.value);
  const [largest] = steps.toSorted((a, b) => size(b) - size(a) || a.to.year - b.to.year);
  const rough = bars.some(({ latest }) => boundOf(latest) !== "exact");
  const revised = bars.flatMap((bar) =>
    bar.first !== null && differs(bar) ? [{ bar, first: bar.first }] : [],
  );
  const lastRevised = revised.at(-1);
  return [
    ...(lowest === undefined || bars.length < 2 ? [] : [words.describeLowest(value(lowest), lowest.year)]),
    ...(largest === undefined
      ? []
      : [
          rough
            ? words.describeFloors
            : words.describeChange(
                value(largest.from),
                largest.from.year,
                value(largest.to),
                largest.to.year,
              ),
        ]),
    ...(lastRevised === undefined
      ? []
      : [
          words.describeRevised(
            countSpoken(lastRevised.first, frame),
            value(lastRevised.bar),
            lastRevised.bar.year,
            revised.length - 1,
          ),
        ]),
  ];
}
