import { countryByCode } from "../../country/country.ts";
import type { AgainstView } from "../../views/against.ts";
import type { AgainstLayout } from "./layout.ts";
import { scoreText } from "./words.ts";
import type { Target } from "../chart.ts";
import type { Frame } from "../frame.ts";
import { named } from "../penalties/names.ts";
import { countSpoken } from "../penalties/numbers.ts";
import { midYear } from "../yearAxis.ts";

/** The values of the index from left to right, then the counts; each names the other of its year. */
export function againstTargets(view: AgainstView, layout: AgainstLayout, frame: Frame): Target[] {
  const { text } = frame;
  const words = text.against;
  const country = view.country ?? "";
  const { name } = countryByCode(country);
  const measure = named(text.penalties.measures, view.measure);
  const source = (id: string, note: string) =>
    words.sourceLine(view.sources.find((candidate) => candidate.id === id)?.title ?? id, note);
  const pairOf = (year: number) => view.pairs.find((pair) => pair.year === year);
  let gap = 0;
  const values = view.points.flatMap(({ year, score }): Target[] => {
    if (score === null || view.index.methodBreaks.some((seam) => seam.year === year)) gap += 1;
    if (score === null) return [];
    const pair = pairOf(year);
    const value = scoreText(score.value, view, frame);
    return [
      {
        x: layout.x(midYear(year)),
        y: layout.scores.y(score.value),
        country,
        year,
        line: `score ${gap}`,
        label: words.point(name, year, view.index.short, value),
        details: [
          ...(score.low !== null && score.high !== null
            ? [
                words.intervalLine(
                  text.number(score.low, view.index.decimals),
                  text.number(score.high, view.index.decimals),
                ),
              ]
            : []),
          pair === undefined
            ? words.unpaired
            : words.paired(view.index.short, value, countSpoken(pair.counted.latest, frame), measure),
          source(score.sourceId, score.note),
        ],
        value: { kind: "score", index: view.index.id, country, year },
        steps: [words.step],
      },
    ];
  });
  const counts = layout.bars.map(({ counted, x, width }): Target => {
    const { year, first, latest } = counted;
    const top = layout.counts.y(latest.value);
    const pair = pairOf(year);
    const published = [...new Set([first, latest])].filter((count) => count !== null);
    return {
      x: x + width / 2,
      y: (top + layout.counts.bottom) / 2,
      width: Math.max(4, width),
      height: Math.max(4, layout.counts.bottom - top),
      country,
      year,
      label: words.countLabel(name, year, countSpoken(latest, frame), measure),
      details: [
        ...(first !== null && first !== latest ? [words.firstPublished(countSpoken(first, frame))] : []),
        pair === undefined
          ? words.unscored
          : words.paired(
              view.index.short,
              scoreText(pair.score.value, view, frame),
              countSpoken(latest, frame),
              measure,
            ),
        ...published.map((count) => source(count.sourceId, count.note)),
      ],
      value: { kind: "penalty", counts: published },
      steps: [words.step],
    };
  });
  return [...values, ...counts];
}
