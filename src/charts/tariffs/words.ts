import { countryByCode } from "../../country/country.ts";
import type { Tariff } from "../../dataset/dataset.ts";
import type { TariffsView } from "../../views/tariffs.ts";
import type { TariffSide } from "../../views/tariffs/slope.ts";
import type { FineAmount, TariffGroup } from "../../views/tariffs/amount.ts";
import { isDoubted } from "../../views/tariffs/amount.ts";
import { shifted } from "../../views/rates.ts";
import type { Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";
import { yearRanges } from "../yearRanges.ts";

/** "Part 1", "Article 375, part 3", or the offence of a law without articles. */
export function groupName(group: TariffGroup, view: TariffsView, frame: Frame): string {
  const words = frame.text.tariffs;
  const lone = view.articles.length === 1 && view.articles[0] === group.article;
  if (group.article === "") return group.offence;
  if (group.part === "") return words.article(group.article);
  return lone ? words.part(group.part) : words.articlePart(group.article, group.part);
}

/** The number of an amount in its own digits: whole units, wages to the hundredth, ranges with both ends. */
export function amountNumber(fine: FineAmount, frame: Frame): string {
  if (fine.value === null) return "";
  const decimals = fine.unit === "wages" ? 2 : 0;
  const high = frame.text.number(fine.value, decimals);
  return fine.low === null ? high : frame.text.tariffs.span(frame.text.number(fine.low, decimals), high);
}

/** An amount with its unit, or why there is none. */
export function amountWords(fine: FineAmount | null, frame: Frame): string {
  const words = frame.text.tariffs;
  if (fine === null) return words.noFine;
  if (fine.missing === "unknown") return words.unknown;
  if (fine.missing === "not-stated") return words.notStated;
  if (fine.missing === "no-rate") return words.noRate(lawAmount(fine.tariff, frame), fine.year);
  return words.amount(amountNumber(fine, frame), named(words.shortUnits, fine.unit));
}

/** The amount as the law has it: "50 MCI". */
export function lawAmount(tariff: Tariff, frame: Frame): string {
  const { tariffs: words, number } = frame.text;
  if (tariff.amount === null) return words.unknown;
  const high = number(tariff.amount);
  const value = tariff.amountMin === null ? high : words.span(number(tariff.amountMin), high);
  return words.amount(value, named(words.shortUnits, tariff.unit));
}

/** A penalty other than a fine: "expulsion, mandatory", "suspension, 3 months". */
export function signWords(tariff: Tariff, frame: Frame): string {
  const words = frame.text.tariffs;
  const qualifier =
    tariff.unit === "month" && tariff.amount !== null
      ? words.months(tariff.amount)
      : tariff.penaltyKind === "excluded" || tariff.unit === ""
        ? ""
        : named(words.qualifiers, tariff.unit);
  return words.sign(named(words.penalties, tariff.penaltyKind), qualifier);
}

/** Everything that holds on one side of a change: the fine, other penalties, and what is not stated. */
export function sideWords({ fine, signs, unstated }: TariffSide, frame: Frame): string {
  const words = frame.text.tariffs;
  const all = [
    ...(fine === null
      ? []
      : [fine.missing === "not-stated" ? words.unstatedSign(words.fine) : amountWords(fine, frame)]),
    ...signs.map((tariff) => signWords(tariff, frame)),
    ...unstated.map((tariff) => words.unstatedSign(signWords(tariff, frame))),
  ];
  return all.length === 0 ? words.nothing : all.join("; ");
}

/** Amount in the law, rates, source and note of one tariff. */
export function tariffDetails(
  view: TariffsView,
  tariff: Tariff,
  fine: FineAmount | null,
  frame: Frame,
): string[] {
  const words = frame.text.tariffs;
  const titleOf = (id: string) => view.sources.find((source) => source.id === id)?.title ?? id;
  return [
    ...(tariff.offence === "" ? [] : [tariff.offence]),
    ...(fine !== null && fine.unit !== tariff.unit ? [words.lawAmount(lawAmount(tariff, frame))] : []),
    ...(tariff.validFrom === null ? [words.startUnknown] : []),
    words.sourceLine(titleOf(tariff.sourceId)),
    ...(fine?.rates ?? []).map((rate) =>
      words.rateLine(
        titleOf(rate.sourceId),
        [rate.basis.replaceAll("_", " "), rate.note].filter((part) => part !== ""),
      ),
    ),
    ...(tariff.note === "" ? [] : [words.noteLine(readable(view, tariff.note, frame))]),
  ];
}

/** Sources, conflicts, what is not converted or has no rate, who else has tariffs. */
export function tariffsFooter(view: TariffsView, noRateYears: readonly number[], frame: Frame): string[] {
  const words = frame.text.tariffs;
  const doubts = view.doubted.map((tariff) =>
    words.doubtLine(
      [groupName(tariff, view, frame), named(words.subjects, tariff.subject)].join(", "),
      tariff.note
        .split("; ")
        .filter((sentence) => isDoubted({ ...tariff, note: sentence }))
        .map((sentence) => readable(view, sentence, frame))
        .join("; "),
    ),
  );
  const unstated = view.unstated.map((tariff) =>
    words.unstatedLine(
      [groupName(tariff, view, frame), named(words.subjects, tariff.subject)].join(", "),
      named(words.penalties, tariff.penaltyKind),
      frame.text.date({ iso: tariff.validTo, precision: "day" }),
    ),
  );
  const notes = [
    ...sharedLines(view, frame),
    view.steps === null || view.steps.notDrawn.length === 0
      ? ""
      : words.notDrawn(
          view.steps.notDrawn.map((tariff) =>
            words.notDrawnItem(
              groupName(tariff, view, frame),
              tariff.validFrom?.slice(0, 4) ?? null,
              tariff.validTo === null ? null : shifted(tariff.validTo, -1).slice(0, 4),
            ),
          ),
        ),
    view.steps?.yearly === true ? words.yearlyNote : "",
    view.derivedYears.length === 0 ? "" : words.derivedNote(yearRanges(view.derivedYears)),
    noRateYears.length === 0 ? "" : words.ratesNote(yearRanges(noRateYears)),
    view.ownUnits.length > 0 && view.unit !== "MCI"
      ? words.notConverted(view.ownUnits.map((unit) => named(words.units, unit)).join(", "))
      : "",
    view.dimmed && view.country !== null ? words.dimmed(countryByCode(view.country).name) : "",
    view.others.length === 0 ? "" : words.others(view.others.map((code) => countryByCode(code).name)),
  ].filter((note) => note !== "");
  return [[...new Set([...doubts, ...unstated])].join(" "), notes.join(" ")].filter((line) => line !== "");
}

/** What most tariffs of a day say, with the day where several are on the drawing. */
function sharedLines(view: TariffsView, frame: Frame): string[] {
  const words = frame.text.tariffs;
  const days = [...new Set(view.sharedNotes.map(({ day }) => day))];
  return days.map((day) =>
    words.shared(
      view.sharedNotes.filter((one) => one.day === day).map(({ note }) => readable(view, note, frame)),
      view.steps === null ? null : frame.text.date({ iso: day, precision: "day" }),
    ),
  );
}

/** A note with the publishers' names in place of source ids. */
function readable(view: TariffsView, note: string, frame: Frame): string {
  const named = view.namedInNotes.reduce(
    (words, source) => words.replaceAll(source.id, source.publisher),
    note,
  );
  return frame.text.tariffs.note(named);
}
