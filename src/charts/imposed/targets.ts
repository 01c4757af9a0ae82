import { countryByCode } from "../../country/country.ts";
import { yearOf } from "../../time/partialDate.ts";
import type { ImposedEntry, ImposedView } from "../../views/imposed.ts";
import type { TariffPiece } from "../../views/imposed/tariff.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { pieceEnds, timesOf, type ImposedLayout } from "./layout.ts";
import { fineNumber, provisionNames, subjectName, unitShort } from "./names.ts";
import { named } from "../penalties/names.ts";

/** Every fine by its date, then every piece of the tariffs. */
export function imposedTargets(view: ImposedView, layout: ImposedLayout, frame: Frame): Target[] {
  const country = view.country ?? "";
  const fines = layout.fines.map(({ entry, x, y, from, to }): Target => {
    const year = yearOf(entry.fine.date);
    return {
      x,
      y,
      width: Math.max(10, to - from),
      height: 12,
      country,
      ...(year === null ? {} : { year }),
      label: fineLabel(entry, view, frame),
      details: fineDetails(entry, view, frame),
      value: { kind: "fine", fine: entry.fine },
      steps: [entry.amount.rate === null ? frame.text.imposed.stepPlain : frame.text.imposed.stepConverted],
    };
  });
  const pieces = layout.lines.flatMap(({ pieces: own }) =>
    own.flatMap((piece): Target[] => {
      if (piece.fine.value === null) return [];
      const [from, to] = pieceEnds(piece, layout);
      return [
        {
          x: (from + to) / 2,
          y: layout.y(piece.fine.value),
          width: Math.max(4, to - from),
          height: 8,
          country,
          year: Number(piece.from.slice(0, 4)),
          label: pieceLabel(piece, view, frame),
          details: pieceDetails(piece, view, frame),
          value: { kind: "tariff", tariff: piece.fine.tariff },
          steps: [
            piece.fine.rates.length === 0 ? frame.text.imposed.stepPlain : frame.text.imposed.stepConverted,
          ],
        },
      ];
    }),
  );
  return [...fines, ...pieces];
}

/** "29 Jun 2017, legal entities: 299.7 MCI (inadequate security …)" */
export function fineLabel(entry: ImposedEntry, view: ImposedView, frame: Frame): string {
  const words = frame.text.imposed;
  const { fine } = entry;
  return words.label(
    frame.text.date(fine.date),
    subjectName(fine.subject, frame),
    amountText(entry, view, frame),
    fine.offence,
  );
}

/** The amount in the unit of the figure, or why there is none. */
export function amountText({ amount, fine }: ImposedEntry, view: ImposedView, frame: Frame): string {
  const words = frame.text.imposed;
  return amount.value === null
    ? words.reasons[amount.missing ?? "no-amount"](String(yearOf(fine.date) ?? ""))
    : words.amount(fineNumber(amount.value, view, frame), unitShort(view, frame));
}

function fineDetails(entry: ImposedEntry, view: ImposedView, frame: Frame): string[] {
  const words = frame.text.imposed;
  const { number } = frame.text;
  const { fine, inMci, inForce, amount } = entry;
  const mci = inMci.rate !== null && "tenge" in inMci.rate ? inMci.rate : null;
  const year = String(yearOf(fine.date) ?? "");
  const times = timesOf(entry, frame);
  const [low, high] = [inForce.tariffs, inForce.tariffs].map((tariffs, i) =>
    (i === 0 ? Math.min : Math.max)(...tariffs.flatMap((tariff) => tariff.amount ?? [])),
  );
  return [
    words.precision[fine.date.precision],
    fine.amount === null
      ? words.reportedMultiple
      : words.reported(
          number(fine.amount),
          fine.currency === "KZT" ? words.short.tenge : named(words.ownUnits, fine.currency),
        ),
    ...(fine.mciMultiple === null
      ? []
      : [words.sourceMultiple(plainly(fine.mciMultiple, frame), /multiple inferred/i.test(fine.note))]),
    ...(fine.currency !== "KZT" || fine.amount === null
      ? []
      : mci === null || inMci.value === null
        ? [words.notComputed(words.reasons[inMci.missing ?? "no-rate"](year))]
        : [words.computed(plainly(inMci.value, frame), number(fine.amount), number(mci.tenge))]),
    ...(entry.circular ? [words.circular[entry.readFromThis ? "this" : "source"]] : []),
    ...(amount.rate !== null && "value" in amount.rate
      ? [words.converted(rateText(amount.rate.value, frame), words.ofUnit[view.unit])]
      : []),
    ...(inForce.missing === null
      ? [
          words.tariff(
            number(low ?? 0),
            number(high ?? 0),
            named(words.ownUnits, inForce.tariffs[0]?.unit ?? ""),
            inForce.tariffs.length,
          ),
        ]
      : [words.noTariff[inForce.missing]]),
    ...(times === null ? [] : [words.multiple(times)]),
    ...(inForce.changed ? [words.changed] : times !== null && low !== high ? [words.multipleRange] : []),
    ...(inForce.unknown.length === 0 ? [] : [words.leftOut(provisionNames(inForce.unknown, frame))]),
    ...(fine.note === "" ? [] : [words.note(fine.note)]),
    words.sourceLine(titleOf(fine.sourceId, view)),
  ];
}

function pieceLabel({ fine, from, to }: TariffPiece, view: ImposedView, frame: Frame): string {
  const words = frame.text.imposed;
  return words.pieceLabel(
    words.article(fine.tariff.article, fine.tariff.part),
    subjectName(fine.tariff.subject, frame),
    words.period(from, dayBefore(to)),
    words.amount(fineNumber(fine.value ?? 0, view, frame), unitShort(view, frame)),
  );
}

function pieceDetails({ fine }: TariffPiece, view: ImposedView, frame: Frame): string[] {
  const words = frame.text.imposed;
  const { tariff } = fine;
  const rates = fine.rates.map((rate) =>
    "tenge" in rate
      ? words.rateMci(frame.text.number(rate.tenge))
      : words.rateOther(rateText(rate.value, frame), words.ofUnit[view.unit]),
  );
  return [
    words.inLaw(frame.text.number(tariff.amount ?? 0), named(words.ownUnits, tariff.unit)),
    ...(rates.length === 0 ? [] : [words.pieceRates(rates)]),
    ...(tariff.note === "" ? [] : [words.note(tariff.note)]),
    words.sourceLine(titleOf(tariff.sourceId, view)),
    countryByCode(tariff.country).name,
  ];
}

function titleOf(id: string, view: ImposedView): string {
  return view.sources.find((source) => source.id === id)?.title ?? id;
}

function plainly(value: number, frame: Frame): string {
  return frame.text.number(value, Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1);
}

function rateText(value: number, frame: Frame): string {
  return frame.text.number(value, Math.min(2, String(value).split(".")[1]?.length ?? 0));
}

function dayBefore(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}
