import { countryByCode } from "../../country/country.ts";
import { yearOf } from "../../time/partialDate.ts";
import type { ImposedEntry, ImposedView } from "../../views/imposed.ts";
import type { Frame } from "../frame.ts";
import { restsOnItself, timesOf } from "./layout.ts";
import { fineNumber, provisionNames, readFrom, subjectName, unitName, unitShort } from "./names.ts";
import { amountText } from "./targets.ts";
import { yearRanges } from "../yearRanges.ts";

export function imposedTitle(view: ImposedView, frame: Frame): string {
  const words = frame.text.imposed;
  if (view.title !== null) return view.title;
  return view.country === null ? words.titleWithoutCountry : words.title(countryByCode(view.country).name);
}

export function imposedSubtitle(view: ImposedView, frame: Frame): string {
  const words = frame.text.imposed;
  if (view.country === null) return words.noCountry;
  if (view.entries.length === 0) return words.empty(countryByCode(view.country).name);
  const unit = unitName(view, frame);
  if (view.entries.every(({ amount }) => amount.value === null)) return words.nothingDrawn(unit);
  return view.pieces.length === 0 ? words.subtitleAlone(unit) : words.subtitle(unit);
}

export function imposedFooter(view: ImposedView, frame: Frame): string[] {
  const words = frame.text.imposed;
  const missing = view.entries.filter(({ amount }) => amount.value === null);
  const withoutTariff = view.entries.filter(({ multiple }) => multiple === null);
  const circular = view.entries.filter((entry) => restsOnItself(entry, view));
  const unknown = view.entries.flatMap(({ inForce }) => inForce.unknown);
  const both = view.entries.filter(
    ({ fine, inMci, circular: own }) =>
      fine.amount !== null && fine.mciMultiple !== null && inMci.value !== null && !own,
  );
  const conflicts = view.entries.filter(({ fine }) => /conflict/i.test(fine.note));
  const notes = [
    view.entries.length === 0 ? "" : words.count(view.entries.length),
    withoutTariff.length < view.entries.length ? words.rule : "",
    unknown.length === 0 ? "" : words.leftOutOfRanges(provisionNames(unknown, frame)),
    withoutTariff.length === 0 ? "" : words.withoutTariff(withoutTariff.length, view.entries.length),
    missing.length === 0
      ? ""
      : words.notDrawn(
          [...new Set(missing.map(({ amount }) => amount.missing ?? "no-amount"))].map((reason) => {
            const own = missing.filter(({ amount }) => amount.missing === reason);
            const years = yearRanges(own.flatMap(({ fine }) => yearOf(fine.date) ?? []));
            return words.notDrawnItem(own.length, words.reasons[reason](years));
          }),
          unitShort(view, frame),
        ),
    both.length === 0 ? "" : words.agreeing(both.filter(agrees).length, both.length),
    circular.length === 0
      ? ""
      : words.circularNote[readFrom(circular)](
          yearRanges(circular.flatMap(({ fine }) => yearOf(fine.date) ?? [])),
        ),
    view.ownUnit === null && view.entries.length > 0 ? words.ratesNote : "",
    view.ownUnit === null ? "" : words.notConverted(unitName(view, frame)),
    conflicts.length === 0 ? "" : words.conflicts(conflicts.length),
    view.outside === 0 ? "" : words.outside(view.outside),
    view.dimmed && view.country !== null ? words.dimmed(countryByCode(view.country).name) : "",
    view.others.length === 0 ? "" : words.others(view.others.map((code) => countryByCode(code).name)),
  ].filter((note) => note !== "");
  return notes.length === 0 ? [] : [notes.join(" ")];
}

/** The source's multiple and the one computed here are the same to a tenth. */
function agrees({ fine, inMci }: ImposedEntry): boolean {
  return Math.abs((fine.mciMultiple ?? NaN) - (inMci.value ?? NaN)) < 0.1;
}

/** The fines in words: how many, highest, lowest, the highest multiple, the tariff's first and last, what is missing. */
export function imposedDescription(view: ImposedView, frame: Frame): string {
  const words = frame.text.imposed;
  if (view.country === null || view.years === null) return imposedSubtitle(view, frame);
  const drawn = view.entries
    .filter(({ amount }) => amount.value !== null)
    .toSorted((a, b) => (b.amount.value ?? 0) - (a.amount.value ?? 0));
  const [highest, lowest] = [drawn[0], drawn.at(-1)];
  const [most] = view.entries
    .filter(({ multiple }) => multiple !== null)
    .toSorted((a, b) => (b.multiple?.[0] ?? 0) - (a.multiple?.[0] ?? 0));
  const told = (
    say: (amount: string, date: string, subject: string) => string,
    what: string,
    entry: ImposedEntry,
  ) => say(what, frame.text.date(entry.fine.date), subjectName(entry.fine.subject, frame));
  const missing = view.entries.length - drawn.length;
  return [
    words.describe(
      view.entries.length,
      countryByCode(view.country).name,
      ...view.years,
      unitName(view, frame),
    ),
    ...(highest === undefined
      ? []
      : [told(words.describeHighest, amountText(highest, view, frame), highest)]),
    ...(lowest === undefined || lowest === highest
      ? []
      : [told(words.describeLowest, amountText(lowest, view, frame), lowest)]),
    ...(most === undefined ? [] : [told(words.describeMultiple, timesOf(most, frame) ?? "", most)]),
    ...tariffSentence(view, frame),
    ...(missing === 0 ? [] : [words.describeMissing(missing, unitShort(view, frame))]),
  ].join(" ");
}

/** What the law provided for the subject with most fines, first and last. */
function tariffSentence(view: ImposedView, frame: Frame): string[] {
  const words = frame.text.imposed;
  const known = view.pieces.filter(({ fine }) => fine.value !== null);
  const [first] = known;
  if (first === undefined) return [];
  const { tariff } = first.fine;
  const same = known.filter(
    ({ fine }) =>
      fine.tariff.article === tariff.article &&
      fine.tariff.part === tariff.part &&
      fine.tariff.subject === tariff.subject,
  );
  const last = same.at(-1) ?? first;
  const amount = (value: number | null) =>
    words.amount(fineNumber(value ?? 0, view, frame), unitShort(view, frame));
  return [
    words.describeTariff(
      `${subjectName(tariff.subject, frame)}, ${words.article(tariff.article, tariff.part)}`,
      amount(first.fine.value),
      Number(first.from.slice(0, 4)),
      amount(last.fine.value),
      Number(last.from.slice(0, 4)),
    ),
  ];
}
