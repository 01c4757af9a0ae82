import { countryByCode } from "../../country/country.ts";
import type { Score, ScoreIndex } from "../../dataset/dataset.ts";
import type { ScatterPoint, ScatterView } from "../../views/scatter.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import type { ScatterLayout } from "./layout.ts";
import { coefficientWords } from "./words.ts";
import { titledSource } from "../sourceWords.ts";
import { textWidth } from "../textWidth.ts";

/** Every pair: dots of the chosen countries with their ways first, then the others; last the coefficients. */
export function scatterTargets(view: ScatterView, layout: ScatterLayout, frame: Frame): readonly Target[] {
  const { axes } = view;
  if (axes === null) return [];
  const ordered = view.countries.toSorted(
    (a, b) => Number(a.role === "context") - Number(b.role === "context"),
  );
  return [
    ...ordered.flatMap(({ country, now, trail }) => {
      const own = trail.flatMap((stretch, s) =>
        stretch.map((point) => pairTarget(view, axes, point, `${country} ${s}`, layout, frame)),
      );
      const isOnWay = trail.some((stretch) => stretch.some(({ year }) => year === now?.year));
      return now === null || isOnWay ? own : [...own, pairTarget(view, axes, now, null, layout, frame)];
    }),
    ...coefficientTargets(view, axes, layout, frame),
  ];
}

function pairTarget(
  view: ScatterView,
  { x, y }: { readonly x: ScoreIndex; readonly y: ScoreIndex },
  point: ScatterPoint,
  line: string | null,
  layout: ScatterLayout,
  frame: Frame,
): Target {
  const words = frame.text.scatter;
  const format = (index: ScoreIndex, score: Score) => frame.text.number(score.value, index.decimals);
  const cited = [...new Set([point.x.sourceId, point.y.sourceId])].flatMap(
    (id) => view.sources.find((source) => source.id === id) ?? [],
  );
  const notes = [point.x.note, point.y.note].filter((note) => note !== "");
  return {
    x: layout.x(point.x.value),
    y: layout.y(point.y.value),
    country: point.country,
    year: point.year,
    ...(line === null ? {} : { line }),
    label: words.target(
      countryByCode(point.country).name,
      point.year,
      format(x, point.x),
      format(y, point.y),
    ),
    details: [
      words.value(x.short, format(x, point.x), x.unit),
      words.value(y.short, format(y, point.y), y.unit),
      ...notes,
      ...cited.map(titledSource),
    ],
    value: {
      kind: "computed",
      from: [x, y].map((index) => ({ index: index.id, country: point.country, year: point.year })),
    },
  };
}

/** The coefficients where they are told, with how each is computed. */
function coefficientTargets(
  view: ScatterView,
  { x, y }: { readonly x: ScoreIndex; readonly y: ScoreIndex },
  layout: ScatterLayout,
  frame: Frame,
): readonly Target[] {
  const words = frame.text.scatter;
  const { year } = view;
  const from = view.countries.flatMap(({ country, counted, now }) =>
    counted && now !== null ? [x, y].map((index) => ({ index: index.id, country, year: now.year })) : [],
  );
  return (["spearman", "pearson"] as const).flatMap((kind) => {
    const found = view[kind];
    const at = layout.told.find((line) => line.words.startsWith(words[kind]("", null).split(" ")[0] ?? kind));
    if (found === null || at === undefined || year === null) return [];
    const steps = [
      kind === "spearman" ? words.spearmanDetail(found.n) : words.pearsonDetail(found.n),
      found.interval === null
        ? words.noInterval
        : kind === "spearman"
          ? words.spearmanInterval
          : words.pearsonInterval,
    ];
    const width = textWidth(at.words, 13);
    return [
      {
        x: at.x + width / 2,
        y: at.y,
        width,
        height: 16,
        year,
        label: words.correlationTarget(coefficientWords(kind, found, frame), year),
        details: steps,
        value: { kind: "computed" as const, from },
        steps,
      },
    ];
  });
}
