import { plot, text as textMark } from "@observablehq/plot";
import { countryByCode } from "../country/country.ts";
import type { TariffsView } from "../views/tariffs.ts";
import { bodyOf } from "./body.ts";
import type { Chart } from "./chart.ts";
import type { Frame } from "./frame.ts";
import { named } from "./penalties/names.ts";
import { slopeBody } from "./tariffs/slope.ts";
import { stepsBody } from "./tariffs/steps.ts";
import { amountWords, groupName, sideWords, tariffsFooter } from "./tariffs/words.ts";
import { themes } from "./theme.ts";
import { yearRanges } from "./yearRanges.ts";

/** What the law provides: before and after a change as dumbbells, or over time as steps. */
export function tariffsChart(view: TariffsView, frame: Frame): Chart {
  const words = frame.text.tariffs;
  if (view.country === null) return emptyChart(view, words.noCountry, "", frame);
  const country = countryByCode(view.country).name;
  const unit = view.ownUnits.length > 0 && !hasMci(view) ? view.ownUnits.join(" ") : view.unit;
  const what =
    view.articles.length === 1 && view.articles[0] !== "" && view.articles[0] !== undefined
      ? words.article(view.articles[0])
      : country;
  const narrowed = view.part !== null || view.subject !== null;
  const whatOf = words.narrowed([
    what,
    ...(view.part === null ? [] : [words.part(view.part).toLowerCase()]),
    ...(view.subject === null ? [] : [named(words.subjects, view.subject)]),
  ]);
  const subtitle = (years: readonly number[]) =>
    [
      words.subtitle(named(words.units, unit), country, view.laws),
      ...(years.length === 0
        ? []
        : [words.noRateSubtitle(named(words.shortUnits, view.unit), yearRanges(years))]),
    ].join(". ");
  if (view.slope !== null) {
    const { slope } = view;
    const { noRateYears, colour, ...body } = slopeBody(view, slope, frame);
    const day = words.longDate(slope.date);
    const short = frame.text.date({ iso: slope.date, precision: "day" });
    const title =
      view.title ?? (slope.changed ? words.titleChange(whatOf, day) : words.titleFrom(whatOf, day));
    return {
      ...body,
      title,
      subtitle: subtitle(noRateYears),
      legend: [
        ...(slope.changed
          ? [{ label: words.before(short), symbol: "dot" as const, colour: themes[frame.theme].neutralPale }]
          : []),
        { label: words.from(short), symbol: "dot", colour },
      ],
      sources: view.sources,
      footer: tariffsFooter(view, noRateYears, frame),
      description: [
        words.describeSlope(title, named(words.units, unit)),
        ...slope.parts
          .flatMap(({ group, rows }) =>
            rows.map((row) =>
              words.change(
                groupName(group, view, frame),
                named(words.subjects, row.subject),
                sideWords(row.before, frame),
                sideWords(row.after, frame),
              ),
            ),
          )
          .slice(0, slope.changed ? undefined : 0),
      ].join(" "),
    };
  }
  if (view.steps !== null) {
    const { steps } = view;
    const { noRateYears, ...body } = stepsBody(view, steps, frame);
    const title =
      view.title ??
      (narrowed
        ? words.titleIn(whatOf, named(words.shortUnits, unit), ...steps.years)
        : words.titleSteps(whatOf, ...steps.years));
    return {
      ...body,
      title,
      subtitle: subtitle([]),
      legend: [],
      sources: view.sources,
      footer: tariffsFooter(view, noRateYears, frame),
      description: [
        narrowed ? `${title}.` : words.describeSteps(title, named(words.units, unit), steps.parts.length),
        ...steps.parts.flatMap(({ group, series }) =>
          series.flatMap(({ subject, pieces }) => {
            const known = pieces.filter((piece) => piece.fine.value !== null);
            const [first, last] = [known[0], known.at(-1)];
            return first === undefined || last === undefined
              ? []
              : words.stepEnds(
                  groupName(group, view, frame),
                  named(words.subjects, subject),
                  amountWords(first.fine, frame),
                  Math.floor(first.from),
                  amountWords(last.fine, frame),
                  Math.ceil(last.to - 1e-9) - 1,
                );
          }),
        ),
      ].join(" "),
    };
  }
  const anyTariff = view.hasTariffs ? words.noneInView : words.noTariffs(country);
  return emptyChart(view, country, anyTariff, frame);
}

function hasMci(view: TariffsView): boolean {
  const fines = [
    ...(view.slope?.parts ?? []).flatMap(({ rows }) =>
      rows.flatMap((row) => [row.before.fine, row.after.fine]),
    ),
    ...(view.steps?.parts ?? []).flatMap(({ series }) => series.flatMap((s) => s.pieces.map((p) => p.fine))),
  ];
  return fines.some((fine) => fine !== null && fine.tariff.unit === "MCI");
}

function emptyChart(view: TariffsView, country: string, message: string, frame: Frame): Chart {
  const words = frame.text.tariffs;
  const height = 64;
  const drawn = plot({
    document: frame.document,
    width: frame.width,
    height,
    margin: 0,
    marks: [
      textMark([message], {
        frameAnchor: "left",
        textAnchor: "start",
        fontSize: 13,
        fill: themes[frame.theme].muted,
      }),
    ],
  });
  const titled = view.country === null ? words.titleWithoutCountry : words.titleEmpty(country);
  return {
    title: view.title ?? titled,
    subtitle: view.country === null ? words.noCountry : "",
    legend: [],
    body: bodyOf(drawn, frame.width, height),
    height,
    targets: [],
    sources: view.sources,
    footer: tariffsFooter(view, [], frame),
    description: `${titled}. ${message}`,
  };
}
